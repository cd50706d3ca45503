import { add, compare, toNumber, ZERO, type Fraction } from "../../quantity/fraction.js";
import { readNumber } from "../../quantity/number-input.js";
import { convertUnit } from "../../quantity/unit.js";
import { isNil } from "../../korean/is-nil.js";
import { readAmount } from "../../korean/read-amount.js";
import type { Column } from "./columns.js";
import { csvIssue, type CsvIssue } from "./csv-issue.js";
import type { CsvRow } from "./split-csv.js";
import { squash } from "./squash.js";

const TOTAL = /^(?:.*(?:합계|총계|소계)|계|전체|(?:sub|grand)?total|sum)(?:\(.*\))?$/;

/** A sum of the cells of a column; nothing once one of them could not be read. */
type Sum = Fraction | undefined;

interface Sums {
  readonly column: Column<string>;
  /** Of all rows, and of those since the last row of totals. */
  all: Sum;
  since: Sum;
}

/** Watches for rows of totals, by their first cell or one that names something, and adds up the rows between them to say where a total disagrees. */
export function totals(
  columns: readonly Column<string>[],
  named: readonly string[],
): {
  readonly add: (row: CsvRow) => void;
  readonly issuesOf: (row: CsvRow) => readonly CsvIssue[] | undefined;
} {
  const words = columns.filter(({ key }) => key !== undefined && named.includes(key));
  const period = columns.find(({ key }) => key === "period");
  const periods = new Set<string>();
  const sums: Sums[] = columns
    .filter(({ amount }) => amount !== undefined)
    .map((column) => ({ column, all: ZERO, since: ZERO }));

  // Added up when a row of totals comes: most files have none.
  let pending: CsvRow[] = [];
  // Where the first stands above all rows, each is of the rows below it, of which nothing is known yet.
  let isAbove: boolean | undefined;
  const addUp = () => {
    for (const { cells } of pending) {
      periods.add(squash(cells[period?.index ?? -1] ?? ""));
      for (const one of sums) {
        const cell = cells[one.column.index] ?? "";
        const number = cell.trim() === "" || isNil(cell) ? ZERO : numberIn(cell, one.column);
        one.all = number && one.all && add(one.all, number);
        one.since = number && one.since && add(one.since, number);
      }
    }
    const hasRows = pending.length > 0;
    pending = [];
    return hasRows;
  };

  const sumIssues = ({ line, cells }: CsvRow, hasRows: boolean): CsvIssue[] =>
    sums.flatMap((one) => {
      const { all, since, column } = one;
      // Directly under another row of totals it is that of all rows.
      const possible = (hasRows ? [since, all] : [all]).filter((sum) => sum !== undefined);
      one.since = ZERO;
      const printed = numberIn(cells[column.index] ?? "", column);
      // Figures since January or at the end of a month add up over projects, not over months.
      const isFlow = column.amount?.kind === undefined || column.amount.kind === "flow";
      const [sum] = possible;
      if (printed === undefined || sum === undefined || (!isFlow && periods.size > 1)) return [];
      if (possible.some((each) => compare(printed, each) === 0)) return [];
      const expected = `${String(toNumber(sum))}, the sum of the rows above`;
      return [
        csvIssue(
          "total-row",
          { row: line, column: column.header, refused: true },
          { value: cells[column.index], expected },
        ),
      ];
    });

  return {
    add: (row) => {
      pending.push(row);
    },
    issuesOf: (row) => {
      const first = row.cells.findIndex((cell) => cell.trim() !== "");
      const at = [first, ...words.map(({ index }) => index)].find((index) =>
        TOTAL.test(squash(row.cells[index] ?? "")),
      );
      if (at === undefined) return undefined;
      const hasRows = addUp();
      isAbove ??= !hasRows;
      const column = columns.find(({ index }) => index === at)?.header ?? "";
      const expected = "a row for each report; a row of totals is skipped";
      return [
        csvIssue("total-row", { row: row.line, column, refused: true }, { value: row.cells[at], expected }),
        ...(isAbove ? [] : sumIssues(row, hasRows)),
      ];
    },
  };
}

/** A cell in the unit of its column; nothing where it is none, or in a unit that the column does not say. */
function numberIn(cell: string, { amount }: Column<string>): Fraction | undefined {
  const unit = amount?.unit ?? "not-stated";
  try {
    const { value, unit: own } = readAmount(cell.trim(), { unit });
    return readNumber(convertUnit(value, own, unit));
  } catch {
    return undefined;
  }
}
