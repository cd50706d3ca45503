import type { Address } from "../../model/address.js";
import type { CellRecord, Coordinates, DimensionItem, Measure, Table } from "../../model/table.js";
import { entryId, type PrintedColumn, type PrintedRow, type PrintedTable } from "../printed-row.js";
import { PERIOD } from "./dimensions.js";
import { INDICATORS } from "./indicators.js";

/** What a table says of itself beside its cells. */
export type TableHead<Id extends string> = Omit<Table<Id>, "address" | "dimensions" | "layout" | "measures">;

type Holds = PrintedColumn["holds"];

/**
 * A table of indicators in the form of a statistical table. Each row gives a measure of its actuals, one of its targets
 * and one of its change, whose cells name the figures and targets that they are. Actuals or targets that the table
 * prints for one of its periods only have that period as what holds for the whole measure.
 */
export function tableOf<Id extends string>(table: PrintedTable, head: TableHead<Id>): Table<Id> {
  const columns = Object.values(table.columns);
  const periods = [...new Set([...columns.map((one) => one.period), table.change.to])];
  const items = periods.toSorted().map((id): DimensionItem => {
    // A period with a target and an actual has two heads: they stand in the addresses of the cells.
    const [only, second] = columns.filter((one) => one.period === id);
    return only === undefined || second !== undefined ? { id } : { id, label: only.label };
  });
  return {
    ...head,
    address: { section: table.section, table: table.table },
    dimensions: [{ id: "period", name: PERIOD, items }],
    layout: { rows: ["measure"], columns: ["period"] },
    measures: table.rows.flatMap((row) => [
      ...levelsOf(table, row, "actual", items),
      ...levelsOf(table, row, "target", items),
      changeOf(table, row),
    ]),
  };
}

function addressOf({ section, table }: PrintedTable, { row }: PrintedRow, column: string): Address {
  return { section, table, row, column };
}

function fixedOf({ indicator }: PrintedRow, period?: string): Coordinates {
  return { region: "52110", ...INDICATORS[indicator].of, ...(period !== undefined && { period }) };
}

/** The actuals or the targets of a row; nothing where the table has none. */
function levelsOf(
  table: PrintedTable,
  row: PrintedRow,
  holds: Holds,
  items: readonly DimensionItem[],
): readonly Measure[] {
  const own = Object.entries(table.columns).flatMap(([key, column]) => {
    const value = row.cells[key];
    return column.holds !== holds || value === undefined ? [] : [{ ...column, value }];
  });
  const [first] = own;
  if (first === undefined) return [];
  const { indicator, unit = "not-stated", decimals = 0, exact } = row;
  const { name, concept, kind, basis } = INDICATORS[indicator];
  const isAll = own.length === items.length;
  const cells = own.flatMap(({ label }, at): CellRecord[] =>
    isAll && items[at]?.label === label ? [] : [{ at, address: addressOf(table, row, label) }],
  );
  return [
    {
      id: holds === "actual" ? indicator : `${indicator}/target`,
      concept,
      indicator,
      name: holds === "actual" ? name : { ko: `${name.ko} 목표`, en: `${name.en}, target` },
      label: row.row,
      ...{ unit, decimals, kind, basis },
      ...(exact !== undefined && { exact }),
      ...(!isAll && { dimensions: [] }),
      fixed: isAll ? fixedOf(row) : fixedOf(row, first.period),
      entries: own.map((one) => entryId(table, row, one.period)),
      values: own.map((one) => one.value),
      ...(cells.length > 0 && { cells }),
    },
  ];
}

function changeOf(table: PrintedTable, row: PrintedRow): Measure {
  const { indicator } = row;
  const { name, concept, kind, basis } = INDICATORS[indicator];
  const { label, from, to, planned = false } = table.change;
  const [value, unit, printed] = row.change;
  return {
    id: `${indicator}/change`,
    concept,
    indicator,
    name: planned
      ? { ko: `${name.ko} 목표 증감`, en: `${name.en}, planned change` }
      : { ko: `${name.ko} 증감`, en: `${name.en}, change` },
    label: row.row,
    ...{ unit, decimals: 1, kind, basis },
    measures: "change",
    changeFrom: from,
    dimensions: [],
    fixed: fixedOf(row, to),
    ...(printed === "-" && { nil: "no-change" as const }),
    entries: [entryId(table, row, `${from}..${to}`)],
    values: [value],
    cells: [{ at: 0, printed, address: addressOf(table, row, label) }],
  };
}
