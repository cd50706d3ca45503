import type { MoneyUnit } from "../../quantity/unit.js";
import { nameIn } from "../locale.js";
import type { Plan } from "../plan.js";
import { addressText } from "./address-text.js";
import { eachProject } from "./each-project.js";
import { timespanColumns, type TimespanColumns } from "./timespan-columns.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link componentRows}. */
export type ComponentRow = TimespanColumns & {
  readonly project: string;
  readonly component: string;
  readonly name: string;
  readonly department: string | null;
  readonly budget: number | null;
  readonly budgetUnit: MoneyUnit | null;
  /** Ids of its industrial complexes, with spaces between them. */
  readonly complexes: string;
  readonly address: string | null;
};

/**
 * The components of a plan's projects as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each component; the department is the project's where it has none of its own.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { componentRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * componentRows(jeonju2024).filter((one) => one.project === "3-5-1").map((one) => one.start); // => ["2024-01", "2024-03"]
 * ```
 */
export function componentRows(plan: Plan, options: RowOptions = {}): ComponentRow[] {
  return eachProject(plan, options, (project, locale) =>
    (project.components ?? []).map((one) => ({
      project: project.id,
      component: one.id,
      name: nameIn(one.name, locale),
      department: one.department ?? project.department ?? null,
      ...timespanColumns(one.period),
      budget: one.funds?.total ?? null,
      budgetUnit: one.funds?.total == null ? null : one.funds.unit,
      complexes: (one.complexes ?? []).join(" "),
      address: addressText(project.address, one.address),
    })),
  );
}
