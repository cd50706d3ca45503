import { fail } from "../quantity/error.js";
import { nearestName } from "../quantity/nearest.js";

/** What a cell of a row may be. */
export type CsvValue = string | number | boolean | null;

/** The columns that rows of a type may have; of a union of types, those of each. */
export type CsvColumn<Row> = [Row] extends [never] ? string : Row extends unknown ? keyof Row & string : never;

/** How {@link toCsv} writes. */
export interface CsvOptions<Column extends string = string> {
  /** The columns to write, in this order; every key of the rows, in the order of first appearance, where it is left out. */
  readonly columns?: readonly Column[];
  /** Whether the first line names the columns; `true` where it is left out. */
  readonly header?: boolean;
  /** Whether the text is for a spreadsheet: with a byte order mark, CRLF and a guard against formulas. */
  readonly excel?: boolean;
}

const BYTE_ORDER_MARK = "\ufeff";
const VALUE_EXPECTED = "a text, a finite number, true, false or null";

/**
 * Rows as comma-separated values, to be written to a file as UTF-8.
 *
 * A text is quoted where it has a comma, a quotation mark or a line end, and where it is empty or has white space (or a
 * byte order mark) at an end. So `null` is an empty field and an empty text is `""`, which readers that regard quotes
 * tell apart (DuckDB with `allow_quoted_nulls = false`, PostgreSQL's COPY). In rows of one column a `null` is an empty
 * line, which some readers skip. A number is the shortest decimal that stands for it, never with an exponent; booleans
 * are `true` and `false`.
 *
 * Lines end with LF, the last one too: command-line tools and version control want it so, and readers of CSV take
 * either. `excel` writes CRLF as RFC 4180 has it, a byte order mark, without which Excel does not read Hangul as UTF-8,
 * and an apostrophe before each text, column names included, that starts with `=`, `+`, `-`, `@`, their full-width
 * forms, a tab, a line end or a NUL, since a spreadsheet may run it as a formula; quotes do not prevent that. The
 * apostrophe is what OWASP and CWE-1236 recommend, and it is seen, whereas a tab or a space would change the text
 * unnoticed. Numbers have no apostrophe: -2.2 stays a number. Without `excel` no text is changed, so that data which
 * goes to a program comes back as it was.
 *
 * CSV has no types, and quotes give it none: a reader that guesses (Excel, DuckDB, pandas) takes an id such as `1-1-1`
 * for a day and a period or a region code for a number. Name the columns of text to it where ids matter.
 *
 * @param rows - Plain objects: literals, or without a prototype. A key that a row lacks is an empty field.
 * @param options - Columns, header, and whether the text is for a spreadsheet.
 * @returns The text; an empty one where there are neither rows nor `columns`.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` (a column that no row has, with the nearest one; of no
 *   rows any column may be asked for), `duplicate-id` (a column asked for twice), `not-finite`, `wrong-type` (anything
 *   else that is no text, number, boolean or null, `undefined` included; a row that is no plain object, such as a `Date`;
 *   an option of another type), `unknown-key` (a misspelt option, with the nearest one); the path is row and column, or
 *   the option.
 * @source RFC 4180, sections 2.5 to 2.7, for quotes; OWASP ASVS 5.0, 1.2.10, and CWE-1236 for the guard.
 * @example
 * ```ts
 * import { toCsv } from "iljari/exchange";
 * const rows = [{ label: "취업자 수", change: -2.2, note: "▼, 전년 대비" }, { label: "-", change: null, note: "" }];
 * toCsv(rows); // => 'label,change,note\n취업자 수,-2.2,"▼, 전년 대비"\n-,,""\n'
 * toCsv(rows, { excel: true, columns: ["label", "change"] }); // => "\ufefflabel,change\r\n취업자 수,-2.2\r\n'-,\r\n"
 * ```
 */
export function toCsv<Row extends object & { readonly [Column in keyof Row]: CsvValue }>(
  rows: readonly Row[],
  options: CsvOptions<CsvColumn<Row>> = {},
): string {
  checkOptions(options);
  const { header = true, excel = false } = options;
  const known = columnsOf(rows);
  const columns = options.columns === undefined ? [...known] : checkColumns(options.columns, known, rows.length > 0);
  if (columns.length === 0) return "";
  const field = excel ? guardedField : textField;
  const lines = rows.map((row, i) => columns.map((column) => cell(row, i, column, field)).join(","));
  if (header) lines.unshift(columns.map(field).join(","));
  const end = excel ? "\r\n" : "\n";
  return (excel ? BYTE_ORDER_MARK : "") + lines.map((line) => line + end).join("");
}

const OPTIONS = ["columns", "header", "excel"] as const satisfies readonly (keyof CsvOptions)[];

/** What a caller without types may pass: a misspelt option would be ignored, a text be taken for true. */
function checkOptions(options: unknown): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    return fail("wrong-type", { path: ["options"], value: options, expected: "an object of options" });
  }
  for (const [key, value] of Object.entries(options)) {
    if (!OPTIONS.some((one) => one === key)) {
      const expected = `one of ${OPTIONS.join(", ")}`;
      fail("unknown-key", { path: [key], value: key, expected, nearest: nearestName(key, OPTIONS) });
    }
    if (value === undefined) continue;
    const isRight = key === "columns" ? Array.isArray(value) : typeof value === "boolean";
    const expected = key === "columns" ? "an array of names of columns" : "true or false";
    if (!isRight) fail("wrong-type", { path: [key], value, expected });
  }
}

/** Of any other object (a date, a map, an instance of a class) the values are not in its own keys. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function columnsOf(rows: readonly unknown[]): Set<string> {
  if (!Array.isArray(rows)) fail("wrong-type", { path: ["rows"], value: rows, expected: "an array of rows" });
  const columns = new Set<string>();
  // By index, since a hole in the array is no row either.
  for (let i = 0; i < rows.length; i++) {
    const row: unknown = rows[i];
    if (!isPlainObject(row)) {
      fail("wrong-type", { path: [i], value: row, expected: "a row: a plain object with a value for each column" });
    }
    for (const column of Object.keys(row)) columns.add(column);
  }
  return columns;
}

function checkColumns(columns: readonly string[], known: ReadonlySet<string>, hasRows: boolean): readonly string[] {
  // A copy has no holes, which would be passed over.
  [...columns].forEach((column, i) => {
    const path = ["columns", i];
    if (typeof column !== "string") fail("wrong-type", { path, value: column, expected: "the name of a column" });
    if (hasRows && !known.has(column)) {
      fail("unknown-id", {
        path,
        value: column,
        expected: "a column of the rows",
        nearest: nearestName(column, known),
      });
    }
    if (columns.indexOf(column) < i) {
      fail("duplicate-id", { path, value: column, expected: "each column once" });
    }
  });
  return columns;
}

function cell(
  row: Readonly<Record<string, unknown>>,
  index: number,
  column: string,
  field: (text: string) => string,
): string {
  // A row inherits nothing: `toString` may be the name of a column.
  const value = Object.hasOwn(row, column) ? row[column] : null;
  if (value === null) return "";
  if (typeof value === "string") return field(value);
  if (typeof value === "boolean") return String(value);
  const path = [index, column];
  if (typeof value !== "number") return fail("wrong-type", { path, value, expected: VALUE_EXPECTED });
  if (!Number.isFinite(value)) fail("not-finite", { path, value, expected: VALUE_EXPECTED });
  return plainDecimal(value);
}

// White space at an end stays in quotes, since some readers trim, and take a leading U+FEFF for a byte order mark.
const NEEDS_QUOTES = /^$|[",\r\n]|^\s|\s$/;

function textField(text: string): string {
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const STARTS_FORMULA = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

function guardedField(text: string): string {
  return textField(STARTS_FORMULA.test(text) ? `'${text}` : text);
}

/** The shortest decimal that stands for a double: its usual text with the exponent, if any, written out. */
function plainDecimal(value: number): string {
  const text = String(value);
  const [, sign = "", whole = "", decimals = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const shift = Number(exponent);
  const digits = whole + decimals;
  return sign + (shift < 0 ? `0.${"0".repeat(-shift - 1)}${digits}` : digits.padEnd(shift + 1, "0"));
}
