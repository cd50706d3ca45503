import type { Name } from "../model/names.js";
import type { RoundingHabit } from "./audit-report.js";
import type { CheckResult, HoldsUnder } from "./check-result.js";

const RULES: readonly HoldsUnder[] = ["half-up", "half-even", "half-down", "truncate", "largest-remainder"];
const NEAREST: readonly HoldsUnder[] = ["half-up", "half-even", "half-down"];

/**
 * By which rule each table is rounded: what its checks allow, intersected. Checks that no rule allows are errors of another
 * kind and say nothing of the habit; they are among the breakers.
 */
export function habitsOf(results: readonly CheckResult[]): RoundingHabit[] {
  const groups = new Map<string, CheckResult[]>();
  for (const result of results) {
    const [first] = result.figures;
    // An exact result was not rounded; copies and claims are not computed.
    if (first?.role !== "result" || first.figure.exact === true || result.kind === "same") continue;
    if (result.verdict === "uncheckable" || result.kind === "rank") continue;
    const own = groups.get(first.figure.group);
    if (own === undefined) groups.set(first.figure.group, [result]);
    else own.push(result);
  }
  return [...groups].map(([group, own]) => habitOf(group, own)).toSorted((a, b) => (a.group < b.group ? -1 : 1));
}

function habitOf(group: string, results: readonly CheckResult[]): RoundingHabit {
  const count = (rule: HoldsUnder) => results.filter((one) => one.rules.includes(rule)).length;
  const allowedBy = Object.fromEntries(RULES.map((rule) => [rule, count(rule)])) as Record<HoldsUnder, number>;
  const most = Math.max(...Object.values(allowedBy));
  const rules = most === 0 ? [] : RULES.filter((rule) => allowedBy[rule] === most);
  const speaking = results.filter((one) => one.rules.length > 0);
  const onlyCutting = speaking.filter((one) => !one.rules.some((rule) => NEAREST.includes(rule)));
  return {
    group,
    names: commonNames(results),
    checks: results.length,
    decisive: results.filter((one) => [...NEAREST, "truncate" as const].some((rule) => !one.rules.includes(rule)))
      .length,
    allowedBy,
    rules,
    cutsOff: onlyCutting.length >= 2 && speaking.every((one) => one.rules.includes("truncate")),
    breakers: results.filter((one) => !one.rules.some((rule) => rules.includes(rule))).map((one) => one.id),
  };
}

/** What the figures of the group are called in common: the first name, which is that of the measure or the part. */
function commonNames(results: readonly CheckResult[]): Name[] {
  const first = results[0]?.figures[0]?.figure.names[0];
  const isShared = results.every((one) => one.figures[0]?.figure.names[0]?.ko === first?.ko);
  return first !== undefined && isShared ? [first] : [];
}
