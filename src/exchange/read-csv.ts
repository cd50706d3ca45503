import { fail } from "../quantity/error.js";
import { csvIssue, type CsvIssue } from "./csv/csv-issue.js";
import { checkReadOptions } from "./csv/read-options.js";
import { splitCsv, type CsvRow } from "./csv/split-csv.js";

/** What stands between the cells of a row. */
export type CsvDelimiter = "," | "\t" | ";";

/** How {@link readCsv} reads. */
export interface ReadCsvOptions {
  /** What stands between cells; where it is left out, the one by which the first rows have the most cells alike. */
  readonly delimiter?: CsvDelimiter;
}

/** A file of comma-separated values, as text. */
export interface CsvTable {
  /** What stands between its cells. */
  readonly delimiter: CsvDelimiter;
  /** The line of the headers; 1 unless empty lines stand above it. */
  readonly headerLine: number;
  /** The headers as they stand there. */
  readonly header: readonly string[];
  /** The rows under it, whatever number of cells they have. */
  readonly rows: readonly CsvRow[];
  /** Quotation marks that stand where none may; their cells are given as they are written. */
  readonly issues: readonly CsvIssue[];
}

const DELIMITERS: readonly CsvDelimiter[] = [",", "\t", ";"];

/**
 * Reads comma-, tab- or semicolon-separated values as text, with the line of the file that each row starts on.
 *
 * Use it to look at a file, or for values that the library has no reader for; {@link recordsFromCsv} and
 * {@link projectsFromCsv} give records and projects. Nothing is trimmed or converted: `007` stays `007`. A byte order mark is
 * taken off, lines end with LF, CRLF or CR, and lines without any character are no rows. A quotation mark inside a cell that
 * does not start with one is a character like others; one that nothing closes is too, so that the rows behind it still count.
 *
 * @param text - What the file holds, decoded (Korean Excel writes EUC-KR unless "CSV UTF-8" is chosen).
 * @param options - The delimiter, where it is known.
 * @returns Headers, rows, and an issue (`not-readable`) for each cell with a quotation mark in a wrong place.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no text, `invalid-value` for another delimiter,
 *   `unknown-key` for a misspelt option.
 * @source RFC 4180, section 2.
 * @example
 * ```ts
 * import { readCsv } from "iljari/exchange";
 * readCsv('사업명,지출액\r\n"창업, 성장","1,200"\r\n').rows; // => [{ line: 2, cells: ["창업, 성장", "1,200"] }]
 * readCsv("a;b\n1;2").delimiter; // => ";"
 * ```
 */
export function readCsv(text: string, options: ReadCsvOptions = {}): CsvTable {
  checkReadOptions(options, ["delimiter"]);
  if (typeof text !== "string") fail("wrong-type", { path: ["text"], value: text, expected: "the text of a file" });
  const delimiter = options.delimiter ?? delimiterOf(text);
  if (!DELIMITERS.includes(delimiter)) {
    fail("invalid-value", { path: ["delimiter"], value: delimiter, expected: 'one of ",", "\\t", ";"' });
  }
  const { rows, slips } = splitCsv(text, delimiter);
  const [head = { line: 1, cells: [] }, ...rest] = rows;
  const issues = slips.map(({ row, cell, expected }) =>
    csvIssue(
      "not-readable",
      { row: row.line, column: head.cells[cell] ?? "", refused: false },
      { value: row.cells[cell], expected },
    ),
  );
  return { delimiter, headerLine: head.line, header: head.cells, rows: rest, issues };
}

const ROWS_LOOKED_AT = 10;

function delimiterOf(text: string): CsvDelimiter {
  let best: CsvDelimiter = ",";
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { rows } = splitCsv(text, delimiter, ROWS_LOOKED_AT);
    // A title above the headers has no delimiters.
    const width = rows.find(({ cells }) => cells.length > 1)?.cells.length ?? 0;
    // How many rows are as wide as the header comes first: a comma inside a cell is in few of them.
    const score = rows.filter(({ cells }) => cells.length === width).length * 1e6 + width;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}
