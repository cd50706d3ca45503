import { fail } from "../quantity/error.js";
import { namesText, nearestName } from "../quantity/nearest.js";
import type { Unit } from "../quantity/unit.js";
import type { Address } from "./address.js";
import type { Basis } from "./indicator.js";
import type { Name } from "./names.js";
import { checkIsQuery, checkIsTable, checkIsText, ownOf } from "./rows/given.js";
import type { DocumentAbsence } from "./scalars.js";
import type { CellRecord, Coordinates, Dimension, DimensionItem, Measure, PriceBasis, Table } from "./table.js";

/** One cell of a table with everything that its table and its measure say of it. */
export interface Cell {
  /** `08/employed@Y15T29,2023`: table, measure, and an item for each dimension. */
  readonly id: string;
  /** Id of the table. */
  readonly table: string;
  /** Id of the measure. */
  readonly measure: string;
  /** What is measured. */
  readonly concept: string;
  /** The indicator that it is a value of, where it is one's. */
  readonly indicator?: string;
  /** An item for each dimension, with what holds for the whole measure. */
  readonly coordinates: Coordinates;
  /** The value; null where there is none. */
  readonly value: number | null;
  /** Why there is none. */
  readonly absent?: DocumentAbsence;
  /** Its unit. */
  readonly unit: Unit;
  /** Its last printed digit. */
  readonly decimals: number;
  /** True where no rounding has touched it. */
  readonly exact?: boolean;
  /** As printed, where that says more than the number. */
  readonly printed?: string;
  /** A level, a change or a share. */
  readonly measures: "level" | "change" | "share";
  /** For a change: the period that it is a change from. */
  readonly changeFrom?: string;
  /** For a share: the measure of the table whose share it is. */
  readonly shareOf?: string;
  /** For a share: the coordinates of the whole, where they differ from its own. */
  readonly whole?: Coordinates;
  /** Where it comes from. */
  readonly basis: Basis;
  /** Prices of an amount of money. */
  readonly prices?: PriceBasis;
  /** What is to be known of it. */
  readonly note?: Name;
  /** Section, table, row and column. */
  readonly address: Address;
}

/** Which cell is wanted: an item for each dimension, and the measure where the table has several. */
export interface CellQuery {
  /** Id of the measure; not needed where the table has one. */
  readonly measure?: string;
  /** Id of an item, by dimension. */
  readonly [dimension: string]: string | undefined;
}

/** The dimensions that a measure extends over, in its order. */
export function dimensionsOf(table: Table, measure: Measure): Dimension[] {
  if (measure.dimensions === undefined) return [...table.dimensions];
  return measure.dimensions.map((id) => namedOne(table.dimensions, id, ["dimensions"], "a dimension of the table"));
}

/** A row of a collection by id; throws `unknown-id` with the nearest one. */
function namedOne<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  path: readonly string[],
  what: string,
): Row {
  checkIsText(id, path, `the id of ${what}`);
  const found = rows.find((row) => row.id === id);
  if (found !== undefined) return found;
  const ids = rows.map((row) => row.id);
  return fail("unknown-id", {
    path,
    value: id,
    expected: `${what}: ${namesText(ids)}`,
    nearest: nearestName(id, ids),
  });
}

/**
 * One cell of a table.
 *
 * @param table - A table of a plan.
 * @param query - The id of an item for each dimension of the measure, and of the measure where the table has several.
 *   A dimension with one item may be left out.
 * @returns The cell with unit, digits, basis and address; `value` is null and `absent` says why where it is suppressed,
 *   nil or empty.
 * @throws {@link quantity.IljariError | IljariError} `missing-key` for a dimension that is left out, `unknown-id` for
 *   a measure, item or dimension that the table does not have, with the nearest one, `wrong-type` for what is no table
 *   or no id.
 * @source The printed table, at `address`.
 * @example
 * ```ts
 * import { cell, table } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * cell(table(jeonju2024, "08"), { age: "Y15T29", period: "2023" }).value; // => 44.4
 * const suppressed = cell(table(jeonju2024, "12"), { measure: "workers", complex: "eco-3-1" });
 * [suppressed.value, suppressed.absent]; // => [null, "suppressed"]
 * ```
 */
export function cell(table: Table, query: CellQuery): Cell {
  checkIsTable(table);
  checkIsQuery(query, "query");
  const measure = measureOf(table, ownOf(query, "measure"));
  const dimensions = dimensionsOf(table, measure);
  refuseOtherKeys(query, table, measure, dimensions);
  const items = dimensions.map(({ id, items }) => itemOf(id, items, ownOf(query, id)));
  const index = indexOf(dimensions, items);
  const record = measure.cells?.find((one) => one.at === index);
  return cellAt(table, measure, dimensions, items, index, record);
}

/** The cells of a measure that differ, by their place; looked for one by one they would cost the square of the cells. */
function recordsOf(measure: Measure): Map<number, CellRecord> {
  return new Map((measure.cells ?? []).map((one) => [one.at, one]));
}

function measureOf(table: Table, id: string | undefined): Measure {
  const [only, second] = table.measures;
  if (id === undefined && only !== undefined && second === undefined) return only;
  if (id !== undefined) return namedOne(table.measures, id, ["measure"], `a measure of table ${table.id}`);
  const expected = `one of the measures of table ${table.id}: ${namesText(table.measures.map((one) => one.id))}`;
  return fail("missing-key", { path: ["measure"], value: undefined, expected });
}

/** A dimension that the measure has as a fixed coordinate may be named with that value. */
function refuseOtherKeys(query: CellQuery, table: Table, measure: Measure, dimensions: readonly Dimension[]): void {
  for (const [key, value] of Object.entries(query)) {
    if (key === "measure" || value === undefined || dimensions.some(({ id }) => id === key)) continue;
    const fixed = ownOf(measure.fixed, key);
    if (fixed === value) continue;
    const known = [...dimensions.map(({ id }) => id), ...Object.keys(measure.fixed ?? {})];
    const expected =
      fixed === undefined
        ? `a dimension of ${table.id}/${measure.id}: ${namesText(known)}`
        : `${fixed}, which holds for all of ${table.id}/${measure.id}`;
    fail("unknown-id", { path: [key], value, expected, nearest: fixed ?? nearestName(key, known) });
  }
}

function itemOf(dimension: string, items: readonly DimensionItem[], id: string | undefined): number {
  if (id === undefined && items.length === 1) return 0;
  if (id === undefined) {
    const expected = `an item of ${dimension}: ${namesText(items.map((one) => one.id))}`;
    return fail("missing-key", { path: [dimension], value: undefined, expected });
  }
  return items.indexOf(namedOne(items, id, [dimension], `an item of ${dimension}`));
}

function indexOf(dimensions: readonly Dimension[], items: readonly number[]): number {
  return dimensions.reduce((index, { items: all }, i) => index * all.length + (items[i] ?? 0), 0);
}

/** The cell at a place that is known to be there. */
function cellAt(
  table: Table,
  measure: Measure,
  dimensions: readonly Dimension[],
  places: readonly number[],
  index: number,
  record: CellRecord | undefined,
): Cell {
  const items = dimensions.map(({ items }, i) => items[places[i] ?? 0]).filter((one) => one !== undefined);
  const coordinates: Record<string, string> = { ...measure.fixed };
  dimensions.forEach(({ id }, i) => {
    coordinates[id] = items[i]?.id ?? "";
  });
  const { indicator, changeFrom, shareOf, whole, prices } = measure;
  const exact = record?.exact ?? measure.exact;
  const absent = record?.absent;
  return {
    id: `${table.id}/${measure.id}@${items.map((one) => one.id).join(",")}`,
    table: table.id,
    measure: measure.id,
    concept: measure.concept,
    ...(indicator !== undefined && { indicator }),
    coordinates,
    value: measure.values[index] ?? null,
    ...(absent !== undefined && { absent }),
    unit: record?.unit ?? measure.unit,
    decimals: record?.decimals ?? measure.decimals,
    ...(exact !== undefined && { exact }),
    ...(record?.printed !== undefined && { printed: record.printed }),
    measures: measure.measures ?? "level",
    ...(changeFrom !== undefined && { changeFrom }),
    ...(shareOf !== undefined && { shareOf }),
    ...(whole !== undefined && { whole }),
    basis: measure.basis,
    ...(prices !== undefined && { prices }),
    ...(record?.note !== undefined && { note: record.note }),
    address: record?.address ?? addressOf(table, measure, dimensions, items),
  };
}

/** Labels along the side and across the head, as the layout has them. */
function addressOf(
  table: Table,
  measure: Measure,
  dimensions: readonly Dimension[],
  items: readonly DimensionItem[],
): Address {
  const { rows, columns } = table.layout ?? defaultLayout(table);
  const label = (id: string): string | undefined => {
    if (id === "measure") return measure.label;
    const item = items[dimensions.findIndex((one) => one.id === id)];
    return item && (item.label ?? item.id);
  };
  const text = (ids: readonly string[]) =>
    ids
      .map(label)
      .filter((one) => one !== undefined && one !== "")
      .join(": ");
  const row = text(rows);
  const column = text(columns);
  return { ...table.address, ...(row !== "" && { row }), ...(column !== "" && { column }) };
}

/** Time runs across, under the heads of the measures; everything else stands down the side. */
function defaultLayout(table: Table): { readonly rows: readonly string[]; readonly columns: readonly string[] } {
  const ids = table.dimensions.map((one) => one.id);
  return {
    rows: ids.filter((id) => id !== "period"),
    columns: ["measure", ...ids.filter((id) => id === "period")],
  };
}

/**
 * Every cell of a table, measure by measure, row-major.
 *
 * @param table - A table of a plan.
 * @returns The cells, those without a value too.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no table.
 * @example
 * ```ts
 * import { cells, table } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * cells(table(jeonju2024, "08")).length; // => 25
 * cells(table(jeonju2024, "08"))[0]?.address.column; // => "2019"
 * ```
 */
export function cells(table: Table): Cell[] {
  checkIsTable(table);
  return table.measures.flatMap((measure) => {
    const dimensions = dimensionsOf(table, measure);
    const records = recordsOf(measure);
    return measure.values.map((_, index) =>
      cellAt(table, measure, dimensions, placesOf(dimensions, index), index, records.get(index)),
    );
  });
}

function placesOf(dimensions: readonly Dimension[], index: number): number[] {
  let rest = index;
  return dimensions
    .toReversed()
    .map(({ items }) => {
      const place = rest % items.length;
      rest = (rest - place) / items.length;
      return place;
    })
    .toReversed();
}

/**
 * The cells of a table along one dimension: a series along `period`, a profile along `age`.
 *
 * @param table - A table of a plan.
 * @param dimension - The dimension to go along.
 * @param query - An item for each of the other dimensions, and the measure where the table has several.
 * @returns The cells in the order of the dimension.
 * @throws {@link quantity.IljariError | IljariError} As {@link cell}; `unknown-id` for a dimension that the measure does
 *   not extend over, `invalid-value` for an item of the dimension that the cells go along.
 * @example
 * ```ts
 * import { cellsAlong, table } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * cellsAlong(table(jeonju2024, "08"), "period", { age: "Y15T29" }).map((one) => one.value);
 * // => [42.9, 39, 47.5, 51, 44.4]
 * ```
 */
export function cellsAlong(table: Table, dimension: string, query: CellQuery = {}): Cell[] {
  checkIsTable(table);
  checkIsQuery(query, "query");
  namedOne(table.dimensions, dimension, ["dimension"], `a dimension of table ${table.id}`);
  const measure = measureOf(table, ownOf(query, "measure"));
  const dimensions = dimensionsOf(table, measure);
  const what = `a dimension that ${table.id}/${measure.id} extends over`;
  const along = dimensions.indexOf(namedOne(dimensions, dimension, ["dimension"], what));
  const given = ownOf(query, dimension);
  if (given !== undefined) {
    fail("invalid-value", { path: [dimension], value: given, expected: `no item: the cells go along ${dimension}` });
  }
  refuseOtherKeys(query, table, measure, dimensions);
  const places = dimensions.map(({ id, items }) => (id === dimension ? 0 : itemOf(id, items, ownOf(query, id))));
  const records = recordsOf(measure);
  return (dimensions[along]?.items ?? []).map((_, place) => {
    const here = places.with(along, place);
    const index = indexOf(dimensions, here);
    return cellAt(table, measure, dimensions, here, index, records.get(index));
  });
}
