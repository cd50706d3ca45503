import { nameIn } from "../locale.js";
import type { Plan } from "../plan.js";
import { addressText } from "./address-text.js";
import { eachProject } from "./each-project.js";
import { timespanColumns, type TimespanColumns } from "./timespan-columns.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link calendarRows}. */
export type CalendarRow = TimespanColumns & {
  readonly project: string;
  readonly event: string;
  readonly name: string;
  readonly week: number | null;
  readonly provisional: boolean;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The events of a plan's projects as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each event.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { calendarRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * calendarRows(jeonju2024).filter((one) => one.provisional).map((one) => one.start); // => ["2024-10-12", "2024-10-25"]
 * ```
 */
export function calendarRows(plan: Plan, options: RowOptions = {}): CalendarRow[] {
  return eachProject(plan, options, (project, locale) =>
    (project.calendar ?? []).map((one) => ({
      project: project.id,
      event: one.id,
      name: nameIn(one.name, locale),
      ...timespanColumns(one.when),
      week: one.listedWeek ?? one.when.week ?? null,
      provisional: one.provisional === true,
      printed: one.when.printed ?? null,
      address: addressText(project.address, one.address),
    })),
  );
}
