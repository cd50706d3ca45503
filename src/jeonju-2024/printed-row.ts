import type { CatalogueIndicatorId } from "../model/catalogue/indicators.js";
import type { Figure, Printing } from "../model/figure.js";
import type { Target } from "../model/target.js";

/** A row of one of the three tables of indicators, as printed. */
export interface PrintedRow extends Printing {
  readonly indicator: CatalogueIndicatorId;
  /** The row's label. */
  readonly row: string;
  /** The cells, by the key of their column; text is kept beside a number where it says more. */
  readonly cells: Readonly<Record<string, number>>;
  /** The last column: how much, in what, and as which text. */
  readonly change: readonly [value: number, unit: NonNullable<Printing["unit"]>, printed: string];
}

/** A table of indicators: what its columns hold. */
export interface PrintedTable {
  /** First part of the ids. */
  readonly id: string;
  readonly section: string;
  readonly table: string;
  readonly columns: Readonly<Record<string, PrintedColumn>>;
  /** The column of changes. */
  readonly change: { readonly label: string; readonly from: string; readonly to: string; readonly planned?: true };
  readonly rows: readonly PrintedRow[];
}

/** A column: the label over it, the period, and whether it holds actuals or targets. */
export interface PrintedColumn {
  readonly label: string;
  readonly period: string;
  readonly holds: "actual" | "target";
  /** For targets: the column that they start from. */
  readonly from?: string;
}

/** What a table holds, in the form of the model. */
export interface Expanded {
  readonly figures: readonly Figure<CatalogueIndicatorId>[];
  readonly targets: readonly Target<CatalogueIndicatorId>[];
}

/** The id of the figure or target that a cell is; a change has the periods that it lies between. */
export function entryId(table: PrintedTable, { indicator }: PrintedRow, period: string): string {
  return `${table.id}/${indicator}@${period}`;
}

/** The indicators and their cells in the form of the model: a figure for each actual, a target for each target. */
export function expand(table: PrintedTable): Expanded {
  const figures: Figure<CatalogueIndicatorId>[] = [];
  const targets: Target<CatalogueIndicatorId>[] = [];
  for (const printed of table.rows) {
    const { indicator, row, cells, change, ...printing } = printed;
    const address = (column: string) => ({ section: table.section, table: table.table, row, column });
    const id = (period: string) => entryId(table, printed, period);
    for (const [key, column] of Object.entries(table.columns)) {
      const value = cells[key];
      if (value === undefined) continue;
      const { label, period, holds, from } = column;
      if (holds === "actual") {
        figures.push({ id: id(period), indicator, period, value, ...printing, address: address(label) });
        continue;
      }
      const start = from === undefined ? undefined : table.columns[from];
      const baseline = start === undefined ? {} : { baseline: { period: start.period, figure: id(start.period) } };
      targets.push({
        ...{ id: id(period), indicator, period, target: value, ...printing, origin: "annual", ...baseline },
        address: address(label),
      });
    }
    const [value, unit, text] = change;
    const { label, from, to, planned } = table.change;
    figures.push({
      ...{ id: id(`${from}..${to}`), indicator, period: to, changeFrom: from, value, unit, decimals: 1, printed: text },
      ...(planned === undefined ? {} : { planned }),
      address: address(label),
    });
  }
  return { figures, targets };
}
