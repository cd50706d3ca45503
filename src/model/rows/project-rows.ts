import type { MoneyUnit } from "../../quantity/unit.js";
import type { Coverage } from "../funding.js";
import { nameIn } from "../locale.js";
import type { Plan } from "../plan.js";
import { addressText } from "./address-text.js";
import { eachProject, nameOf } from "./each-project.js";
import { checkIsPlan } from "./given.js";
import { timespanColumns, type TimespanColumns } from "./timespan-columns.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link projectRows}. */
export type ProjectRow = TimespanColumns & {
  readonly project: string;
  readonly strategy: string | null;
  readonly keyTask: string;
  readonly name: string;
  readonly department: string | null;
  /** Id of the sector; null where the plan does not say which. */
  readonly sector: string | null;
  /** The budget as printed. */
  readonly budget: number | null;
  readonly budgetUnit: MoneyUnit | null;
  /** What the budget covers. */
  readonly covers: Coverage | null;
  /** Jobs aimed at; null where the plan allots none to it. */
  readonly jobs: number | null;
  /** Why there is no number of jobs. */
  readonly jobsAbsent: "not-allocated" | null;
  readonly components: number;
  readonly milestones: number;
  readonly figures: number;
  readonly description: string | null;
  readonly address: string | null;
};

/**
 * The projects of a plan as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of names and descriptions.
 * @returns A row for each project in the order of the document. What the plan does not allot to projects is null;
 *   `jobsAbsent` then says `not-allocated`.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { projectRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const row = projectRows(jeonju2024).find((one) => one.project === "2-1-2");
 * [row?.department, row?.budget, row?.budgetUnit, row?.covers, row?.end, row?.jobsAbsent];
 * // => ["기업지원과", 2436, "hundred-million-KRW", "whole-period", "2026-11", "not-allocated"]
 * ```
 */
export function projectRows(plan: Plan, options: RowOptions = {}): ProjectRow[] {
  checkIsPlan(plan);
  const strategies = new Map((plan.keyTasks ?? []).map((one) => [one.id, one.strategy]));
  return eachProject(plan, options, (one, locale) => [
    {
      project: one.id,
      strategy: strategies.get(one.keyTask) ?? null,
      keyTask: one.keyTask,
      name: nameIn(one.name, locale),
      department: one.department ?? null,
      sector: one.sector ?? null,
      ...timespanColumns(one.period),
      budget: one.funds?.total ?? null,
      budgetUnit: one.funds?.total == null ? null : one.funds.unit,
      covers: one.funds?.total == null ? null : (one.funds.covers ?? "not-stated"),
      jobs: one.jobs ?? null,
      jobsAbsent: one.jobs == null ? "not-allocated" : null,
      components: one.components?.length ?? 0,
      milestones: one.milestones?.length ?? 0,
      figures: one.figures?.length ?? 0,
      description: nameOf(one.description, locale),
      address: addressText(one.address),
    },
  ]);
}
