import type { AllocationTarget } from "../allocation.js";
import type { Plan } from "../plan.js";
import { nameOf } from "./each-project.js";
import { checkIsPlan, localeOf } from "./given.js";
import { namesOf } from "./names-of.js";
import { onlyMember } from "./only-member.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link allocationRows}. */
export type AllocationRow = {
  readonly allocation: string;
  /** What is split. */
  readonly ofKind: "project" | "key-task";
  readonly of: string;
  readonly name: string | null;
  /** Whose part it is. */
  readonly toKind: keyof AllocationTarget;
  readonly to: string;
  /** Its name; null of target groups and regions, and of a department that the plan does not list. */
  readonly toName: string | null;
  readonly measure: "jobs" | "money" | "both";
  readonly share: number;
  readonly unit: "percent";
  readonly basis: string | null;
};

/**
 * The allocations of a plan as plain rows: what of its projects and key tasks belongs to whom.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each allocation, in the order of the plan.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language
 *   and for an allocation that is not of one thing to one.
 * @example
 * ```ts
 * import { allocationRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const allocations = [{ id: "a", of: { project: "1-1-1" }, to: { sector: "training" }, share: 60 }]; // made up
 * allocationRows({ ...jeonju2024, allocations }).map((one) => [one.of, one.toName, one.share]); // => [["1-1-1", "Training", 60]]
 * ```
 */
export function allocationRows(plan: Plan, options: RowOptions = {}): AllocationRow[] {
  checkIsPlan(plan);
  const locale = localeOf(options);
  const names = namesOf(plan, locale);
  return (plan.allocations ?? []).map(({ id, of, to, measure, share, basis }, index): AllocationRow => {
    const [kind, own] = onlyMember(of, ["allocations", index, "of"]);
    const ofKind = kind === "keyTask" ? "key-task" : kind;
    const [toKind, target] = onlyMember(to, ["allocations", index, "to"]);
    return {
      allocation: id,
      ofKind,
      of: own,
      name: names(ofKind, own),
      toKind,
      to: target,
      toName: toKind === "targetGroup" || toKind === "region" ? null : names(toKind, target),
      measure: measure ?? "both",
      share,
      unit: "percent",
      basis: nameOf(basis, locale),
    };
  });
}
