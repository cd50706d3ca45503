import type { CheckResult } from "./check-result.js";
import type { ExpandedCheck } from "./expanded-check.js";
import type { AuditFigure } from "./figure.js";
import { judge } from "./judge.js";

/**
 * Shares that were made to add up to 100: where all of a set do so as printed and the method of the largest remainder gives
 * every one of them, a share that is a digit off its own rounding was not printed wrongly. Their ids.
 */
export function balancedShares(checks: readonly ExpandedCheck[], results: readonly CheckResult[]): Set<string> {
  const parts = new Map<string, AuditFigure>();
  for (const { check, relation } of checks) {
    if (check !== "share" || relation?.form !== "ratio" || relation.numerator.length !== 1) continue;
    const [part] = relation.numerator;
    if (part !== undefined && part.weight === undefined) parts.set(relation.result.id, part.figure);
  }
  const balanced = new Set<string>();
  for (const { check, figures, discrepancy } of results) {
    if (check !== "shares-add-up" || discrepancy !== 0) continue;
    const shares = figures.filter(({ role }) => role === "term").map(({ figure }) => figure);
    const own = shares.flatMap(({ id }) => parts.get(id) ?? []);
    // Of one number of digits: a share printed with fewer took no part in the balancing.
    if (own.length < shares.length || new Set(shares.map((one) => one.decimals)).size > 1) continue;
    if (new Set(own.map((one) => one.id)).size < own.length) continue;
    const relation = { form: "largest-remainder", shares, parts: own } as const;
    const { verdict } = judge({ id: "", check: "", origin: "standard", kind: "largest-remainder", relation });
    if (verdict === "exact") for (const { id } of shares) balanced.add(id);
  }
  return balanced;
}

/** A share of such a set holds under the largest remainder, whatever its own rounding says. */
export function asBalanced(result: CheckResult, balanced: ReadonlySet<string>): CheckResult {
  const [first] = result.figures;
  if (result.check !== "share" || first?.role !== "result" || !balanced.has(first.figure.id)) return result;
  const verdict =
    result.verdict === "inconsistent" || result.verdict === "explained-boundary" ? "explained" : result.verdict;
  return { ...result, verdict, rules: [...result.rules, "largest-remainder"] };
}
