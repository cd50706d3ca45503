import type { Audit, Finding } from "./audit-report.js";

/** Two audits side by side. */
export interface AuditComparison {
  /** Findings that were not there before. */
  readonly new: readonly Finding[];
  /** Findings that are gone, since their check is done and holds now. */
  readonly mended: readonly Finding[];
  /** Findings that are still there with other figures. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
  /** Findings that are still there with the same figures. */
  readonly unchanged: readonly Finding[];
  /** Ids of findings that are gone because their check is no longer made, or cannot be done any more: nothing was mended. */
  readonly unchecked: readonly string[];
}

/**
 * What has become of the findings from one audit to the next.
 *
 * Use it between two drafts, or between a plan and its revision. Findings are told apart by the id of their check, which
 * does not depend on the order of a plan or on edits elsewhere.
 *
 * @param before - The earlier audit.
 * @param after - The later audit.
 * @returns New, mended, changed and unchanged findings, the gravest first, and those whose check is no longer done.
 *   Never absent.
 * @example
 * ```ts
 * import { audit, compareAudits } from "iljari/audit";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const before = audit(jeonju2024);
 * const keyTasks = jeonju2024.keyTasks.map((one) =>
 *   one.id === "1-2" && one.funds ? { ...one, funds: { ...one.funds, provincial: 3060 } } : one,
 * );
 * const after = audit({ ...jeonju2024, keyTasks });
 * compareAudits(before, after).mended.map((one) => one.id);
 * // => ["funds:keyTasks/1-2", "key-tasks-to-plan:totals/sector-targets/total@2024/funds/provincial"]
 * ```
 */
export function compareAudits(before: Audit, after: Audit): AuditComparison {
  const earlier = new Map(before.findings.map((one) => [one.id, one]));
  const later = new Map(after.findings.map((one) => [one.id, one]));
  const done = new Set(after.results.filter((one) => one.verdict !== "uncheckable").map((one) => one.id));
  const gone = before.findings.filter((one) => !later.has(one.id));
  const kept = after.findings.flatMap((one) => {
    const known = earlier.get(one.id);
    return known === undefined ? [] : [{ before: known, after: one }];
  });
  return {
    new: after.findings.filter((one) => !earlier.has(one.id)),
    mended: gone.filter((one) => done.has(one.id)),
    changed: kept.filter((one) => one.before.figures !== one.after.figures),
    unchanged: kept.filter((one) => one.before.figures === one.after.figures).map((one) => one.after),
    unchecked: gone.filter((one) => !done.has(one.id)).map((one) => one.id),
  };
}
