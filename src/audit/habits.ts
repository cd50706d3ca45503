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
  const habits = [...groups]
    .map(([group, own]) => habitOf(group, own))
    .toSorted((a, b) => (a.group < b.group ? -1 : 1));
  // One check says little of a column; beside a column of its table that cuts off it says enough.
  const tables = new Set(habits.filter((one) => one.cutsOff).map(({ group }) => tableOf(group)));
  return habits.map((one) =>
    tables.has(tableOf(one.group)) && cutters(groups.get(one.group) ?? []) > 0 ? { ...one, cutsOff: true } : one,
  );
}

function tableOf(group: string): string {
  return group.slice(0, group.lastIndexOf("/"));
}

/** How many figures hold by cutting off alone, in however many checks; none where a check of one excludes it. */
function cutters(results: readonly CheckResult[]): number {
  const speaking = results.filter((one) => one.rules.length > 0);
  if (!speaking.every((one) => one.rules.includes("truncate"))) return 0;
  const cut = speaking.filter((one) => !one.rules.some((rule) => NEAREST.includes(rule)));
  return new Set(cut.map((one) => one.figures[0]?.figure.id)).size;
}

function habitOf(group: string, results: readonly CheckResult[]): RoundingHabit {
  const count = (rule: HoldsUnder) => results.filter((one) => one.rules.includes(rule)).length;
  const allowedBy = Object.fromEntries(RULES.map((rule) => [rule, count(rule)])) as Record<HoldsUnder, number>;
  const most = Math.max(...Object.values(allowedBy));
  const rules = most === 0 ? [] : RULES.filter((rule) => allowedBy[rule] === most);
  return {
    group,
    names: commonNames(results),
    checks: results.length,
    decisive: results.filter((one) => [...NEAREST, "truncate" as const].some((rule) => !one.rules.includes(rule)))
      .length,
    allowedBy,
    rules,
    // Sentences have no column that could be rounded alike.
    cutsOff: group !== "statements" && cutters(results) >= 2,
    breakers: results.filter((one) => !one.rules.some((rule) => rules.includes(rule))).map((one) => one.id),
  };
}

/** What the figures of the group are called in common: the first name, which is that of the measure or the part. */
function commonNames(results: readonly CheckResult[]): Name[] {
  const first = results[0]?.figures[0]?.figure.names[0];
  const isShared = results.every((one) => one.figures[0]?.figure.names[0]?.ko === first?.ko);
  return first !== undefined && isShared ? [first] : [];
}
