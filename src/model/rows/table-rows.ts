import type { Unit } from "../../quantity/unit.js";
import { cells } from "../cell.js";
import { nameIn, type Locale } from "../locale.js";
import type { Basis } from "../indicator.js";
import { isPeriod, periodYear } from "../period.js";
import type { DocumentAbsence } from "../scalars.js";
import type { DimensionItem, Table } from "../table.js";
import { addressText } from "./address-text.js";
import { coordinatesText } from "./coordinates-text.js";
import { checkIsTable, localeOf } from "./given.js";

/** How rows are labelled. */
export interface RowOptions {
  /** Language of names and labels; `en` where it is left out. */
  readonly locale?: Locale;
}

/**
 * A row of {@link tableRows}: one cell. Besides the columns named here there is one for each dimension of the table with
 * the code and one named `<dimension>Label` with its label, and one for each coordinate that holds for a whole
 * measure: `region`, `sex`, `age`, where they are no dimensions of the table.
 */
export type TableRow = {
  /** Id of the table. */
  readonly table: string;
  /** Id of the measure. */
  readonly measure: string;
  /** What is measured. */
  readonly concept: string;
  /** A level, a change or a share. */
  readonly measures: "level" | "change" | "share";
  /** For a share: what it is a share of, as the coordinates of the whole: `region=KR`. */
  readonly whole: string | null;
  /** Name of the measure in the language asked for. */
  readonly label: string;
  /** The period; null where the table has none. */
  readonly period: string | null;
  /** Its year. */
  readonly year: number | null;
  /** The value; null where there is none. */
  readonly value: number | null;
  /** Its unit. */
  readonly unit: Unit;
  /** Its last printed digit. */
  readonly decimals: number;
  /** Why there is no value. */
  readonly absent: DocumentAbsence | null;
  /** Where the value comes from: survey, register, census. */
  readonly basis: Basis;
  /** As printed, where that says more than the number: `X`, `4.33 ↑`. */
  readonly printed: string | null;
  /** Where it stands: section, table, row, column. */
  readonly address: string | null;
  /** Code and label of each dimension, and codes that hold for a whole measure. */
  readonly [column: string]: string | number | null;
};

/**
 * The cells of a table as plain rows, for `console.table`, a data frame, a chart or a CSV.
 *
 * @param table - A table of a plan.
 * @param options - Language of names and labels. In English an item has its English name, and its printed label where it has
 *   none; in Korean its printed label. An item with neither has its code.
 * @returns A row for each cell, measure by measure, row-major, all with the same columns in the same order. A
 *   dimension that a measure does not extend over is null in its rows, or what holds for the whole measure.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no table, `invalid-value` for another language.
 * @example
 * ```ts
 * import { table, tableRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const [first] = tableRows(table(jeonju2024, "08"));
 * [first?.period, first?.["age"], first?.["ageLabel"], first?.value, first?.unit];
 * // => ["2019", "Y_GE15", "Total", 328.4, "thousand-persons"]
 * ```
 */
export function tableRows(table: Table, options: RowOptions = {}): TableRow[] {
  checkIsTable(table);
  const locale = localeOf(options);
  const names = new Map(table.measures.map((one) => [one.id, nameIn(one.name, locale)]));
  const labels = new Map(
    table.dimensions.flatMap(({ id, items }) =>
      items.map((one) => [`${id}\n${one.id}`, labelOf(one, locale)] as const),
    ),
  );
  const dimensions = table.dimensions.map((one) => one.id).filter((id) => id !== "period");
  const ofMeasures = new Set(table.measures.flatMap((one) => Object.keys(one.fixed ?? {})));
  const fixed = [...ofMeasures].filter((id) => id !== "period" && !dimensions.includes(id));
  return cells(table).map((one) => {
    const { period = null } = one.coordinates;
    const columns: Record<string, string | null> = {};
    for (const id of dimensions) {
      const code = one.coordinates[id] ?? null;
      columns[id] = code;
      columns[`${id}Label`] = code === null ? null : (labels.get(`${id}\n${code}`) ?? code);
    }
    for (const id of fixed) columns[id] = one.coordinates[id] ?? null;
    return {
      table: one.table,
      measure: one.measure,
      concept: one.concept,
      measures: one.measures,
      whole: one.whole === undefined ? null : coordinatesText(one.whole),
      label: names.get(one.measure) ?? one.measure,
      period,
      year: yearOf(period),
      ...columns,
      value: one.value,
      unit: one.unit,
      decimals: one.decimals,
      absent: one.absent ?? null,
      basis: one.basis,
      printed: one.printed ?? null,
      address: addressText(one.address),
    };
  });
}

/** What the document prints, in English what we call it. */
function labelOf({ id, label, name }: DimensionItem, locale: Locale): string {
  const english = locale === "en" ? name?.en : undefined;
  return english ?? label ?? name?.ko ?? id;
}

function yearOf(period: string | null): number | null {
  return period !== null && isPeriod(period) ? periodYear(period) : null;
}
