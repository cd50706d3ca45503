import { nameIn } from "../locale.js";
import type { Milestone } from "../milestone.js";
import type { Plan } from "../plan.js";
import { addressText } from "./address-text.js";
import { eachProject } from "./each-project.js";
import { timespanColumns, type TimespanColumns } from "./timespan-columns.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link milestoneRows}. */
export type MilestoneRow = TimespanColumns & {
  readonly project: string;
  readonly milestone: string;
  readonly label: string;
  readonly state: Milestone["state"];
  readonly component: string | null;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The milestones of a plan's projects as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the labels.
 * @returns A row for each milestone; without a time where the document gives none.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { milestoneRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * milestoneRows(jeonju2024).filter((one) => one.project === "2-1-2" && one.end === "2026-11").map((one) => one.state);
 * // => ["planned"]
 * ```
 */
export function milestoneRows(plan: Plan, options: RowOptions = {}): MilestoneRow[] {
  return eachProject(plan, options, (project, locale) =>
    (project.milestones ?? []).map((one) => ({
      project: project.id,
      milestone: one.id,
      label: nameIn(one.label, locale),
      state: one.state,
      ...timespanColumns(one.when),
      component: one.component ?? null,
      printed: one.when?.printed ?? null,
      address: addressText(project.address, one.address),
    })),
  );
}
