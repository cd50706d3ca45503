import type { Unit } from "../../quantity/unit.js";
import type { Bound } from "../bound.js";
import { FIGURE_KINDS, type FigureKind } from "../catalogue/figure-kinds.js";
import { nameIn } from "../locale.js";
import type { Plan } from "../plan.js";
import type { FigureState } from "../project-figure.js";
import { addressText } from "./address-text.js";
import { eachProject, nameOf } from "./each-project.js";
import { timespanColumns, type TimespanColumns } from "./timespan-columns.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link projectFigureRows}. */
export type ProjectFigureRow = TimespanColumns & {
  readonly project: string;
  readonly figure: string;
  /** What it counts: id and name of the kind. */
  readonly kind: FigureKind;
  readonly label: string;
  readonly state: FigureState;
  readonly value: number;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly component: string | null;
  readonly partOf: string | null;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The numbers of a plan's projects other than money and dates as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the labels.
 * @returns A row for each figure. Figures of different kinds, and parts beside their whole, do not add up.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { projectFigureRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const rows = projectFigureRows(jeonju2024).filter((one) => one.project === "3-5-1");
 * rows.map((one) => [one.kind, one.value, one.unit]);
 * // => [["participants", 480, "persons"], ["participants", 62, "persons"]]
 * ```
 */
export function projectFigureRows(plan: Plan, options: RowOptions = {}): ProjectFigureRow[] {
  return eachProject(plan, options, (project, locale) =>
    (project.figures ?? []).map((one) => ({
      project: project.id,
      figure: one.id,
      kind: one.kind,
      label: nameOf(one.name, locale) ?? nameIn(FIGURE_KINDS[one.kind], locale),
      state: one.state,
      value: one.value,
      unit: one.unit,
      bound: one.bound ?? "exact",
      ...timespanColumns(one.when),
      component: one.component ?? null,
      partOf: one.partOf ?? null,
      printed: one.printed ?? null,
      address: addressText(project.address, one.address),
    })),
  );
}
