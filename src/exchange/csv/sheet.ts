import { fail, IljariError, type ErrorCode, type Issue, type IssueParts } from "../../quantity/error.js";
import { nearestName } from "../../quantity/nearest.js";
import { isNil } from "../../korean/is-nil.js";
import { normalise } from "../../korean/notation.js";
import { readCsv, type CsvDelimiter, type CsvTable } from "../read-csv.js";
import type { AmountHead } from "./amount-head.js";
import { columnsOf, headText, type Column, type SheetKind } from "./columns.js";
import { csvIssue, type CsvIssue } from "./csv-issue.js";
import { checkReadOptions } from "./read-options.js";
import type { CsvRow } from "./split-csv.js";
import { squash } from "./squash.js";
import { totals } from "./totals.js";

/** How a file of records or projects is read. */
export interface SheetOptions {
  /** What stands between cells; found where it is left out. */
  readonly delimiter?: CsvDelimiter;
  /** Headers of the file that the library does not know, each with one that it knows: `{ 채용인원: "jobs" }`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Known headers of columns whose merged cells were exported empty: an empty cell takes the value above it. */
  readonly fillDown?: readonly string[];
}

/** A row as its reader sees it. */
export interface SheetRow<Key extends string> {
  readonly line: number;
  /** What stands in a column, trimmed; nothing where it is empty, a nil, or the file has no such column. */
  readonly text: (key: Key) => string | undefined;
  /** Reads a cell. Where that fails the row is refused, with an issue at the cell. */
  readonly read: <Value>(key: Key, reader: (text: string) => Value) => Value | undefined;
  /** Reads every filled cell of an amount, likewise. */
  readonly amounts: (reader: (text: string, head: AmountHead, header: string) => void) => void;
  /** Refuses the row for an issue found elsewhere, under a key or a header. */
  readonly fault: (found: Issue, key: Key | undefined, header?: string) => void;
  /** Whether the file has a column. */
  readonly has: (key: Key) => boolean;
  /** Whether the row is refused by now. */
  readonly isRefused: () => boolean;
  /** Says that something is wrong with a cell, or with the row as a whole. */
  readonly issue: (code: ErrorCode, key: Key | undefined, parts: Omit<IssueParts, "path">, refused?: boolean) => void;
}

/** What is read of a sheet. */
export interface Sheet<Value> {
  readonly values: readonly Value[];
  readonly issues: readonly CsvIssue[];
  /** Headers of columns that are not read. */
  readonly ignored: readonly string[];
  /** What stands where ids do in rows of another length or with quotation marks in wrong places, which no reader has seen. */
  readonly unseen: ReadonlySet<string>;
}

/** The last filled cell of a column, and its line. */
interface Above {
  readonly text: string;
  readonly line: number;
}

/** The file as rows of text, by the delimiter of the options, without the title that may stand above the headers. */
export function openSheet(text: string, { delimiter }: SheetOptions): CsvTable {
  const table = readCsv(text, delimiter === undefined ? {} : { delimiter });
  const all: readonly CsvRow[] = [{ line: table.headerLine, cells: table.header }, ...table.rows];
  // No file has a single column, and a title is a single cell.
  const at = all.findIndex(({ cells }) => filledIn(cells).length > 1);
  const head = all[at];
  if (head === undefined) return table;
  const titles = all.slice(0, at).map(({ line, cells }) => {
    const expected = "headers of columns; lines above them are skipped";
    return csvIssue("unlike-row", { row: line, refused: true }, { value: filledIn(cells).join(""), expected });
  });
  const issues = [...titles, ...table.issues];
  return { ...table, headerLine: head.line, header: head.cells, rows: all.slice(at + 1), issues };
}

function filledIn(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== "");
}

/** Reads each row of a file with a reader; what that gives of a refused row is left out. */
export function readSheet<Key extends string, Value>(
  table: CsvTable,
  options: SheetOptions,
  kind: SheetKind<Key>,
  reader: (row: SheetRow<Key>) => Value | undefined,
): Sheet<Value> {
  const { headers = {}, fillDown = [] } = options;
  const { header, headerLine } = table;
  checkReadOptions(headers, Object.keys(headers), ["headers"]);
  const { columns, issues, ignored } = columnsOf(table, headers, kind);
  const columnOf = new Map(columns.flatMap((one) => (one.key === undefined ? [] : [[one.key, one] as const])));
  const filled = fillDownOf(fillDown, kind);
  const needed = kind.required((key) => columnOf.has(key));
  const lacking = needed.filter((group) => !group.some((key) => columnOf.has(key)));
  // A field that a row need not fill stands alone.
  const required = new Set<Key>(needed.flat());
  const alone = filled.filter((key) => !required.has(key)).map((key): [Key] => [key]);
  const groups = [...needed, ...alone];
  for (const group of lacking) {
    const expected = `a column ${group.map((key) => headText(kind.fields[key])).join(" or ")}`;
    issues.push(csvIssue("missing-key", { row: headerLine, refused: true }, { value: header.join(", "), expected }));
  }
  // A quotation mark in a wrong place may have put the cells of its row into wrong columns.
  issues.push(...table.issues.map((one) => ({ ...one, refused: one.row !== headerLine })));
  if (lacking.length > 0) return { values: [], issues, ignored, unseen: new Set() };
  const broken = new Set(table.issues.map((one) => one.row));
  const { add, issuesOf } = totals(columns, kind.named);
  const values: Value[] = [];
  const unseen = new Set<string>();
  const idCell = ({ cells }: CsvRow) => cells[columns.find(({ key }) => key === kind.id)?.index ?? -1]?.trim() ?? "";
  const above = new Map<Key, Above>();
  for (const row of table.rows) {
    if (filledIn(row.cells).length === 0) continue;
    if (broken.has(row.line)) {
      unseen.add(idCell(row));
      continue;
    }
    const ofTotals = issuesOf(row);
    // Empty cells behind the last column hold nothing.
    const isLike = row.cells.length >= header.length && filledIn(row.cells.slice(header.length)).length === 0;
    if (ofTotals !== undefined || !isLike) {
      const expected = `${String(header.length)} cells, as many as there are headers`;
      const value = row.cells.length;
      issues.push(...(ofTotals ?? [csvIssue("unlike-row", { row: row.line, refused: true }, { value, expected })]));
      if (ofTotals === undefined) unseen.add(idCell(row));
      // A merged cell does not reach across such a row.
      above.clear();
      continue;
    }
    add(row);
    const cells = row.cells.map((cell) => cell.trim());
    const cellOf = (key: Key) => {
      const cell = cells[columnOf.get(key)?.index ?? -1];
      return cell === undefined || cell === "" || isNil(cell) ? undefined : cell;
    };
    const { row: own, issues: found } = openRow(row.line, cells, columns, columnOf, kind);
    const empty = groups.filter((group) => !group.some((key) => cellOf(key) !== undefined));
    for (const key of filled) {
      const index = columnOf.get(key)?.index;
      const from = above.get(key);
      if (index !== undefined && from !== undefined && empty.some((group) => group.includes(key))) {
        cells[index] = from.text;
      }
    }
    for (const group of groups) {
      const wasEmpty = empty.includes(group);
      for (const key of group) {
        const text = cellOf(key);
        if (text !== undefined) above.set(key, { text, line: wasEmpty ? (above.get(key)?.line ?? 0) : row.line });
        else if (!wasEmpty) above.delete(key);
      }
      if (group.some((key) => required.has(key)) && !group.some((key) => cellOf(key) !== undefined)) {
        own.issue(...emptyCell(group, kind, columnOf, above));
      }
    }
    // Of a refused row too, every cell that cannot be read is named.
    const value = reader(own);
    if (value !== undefined && !own.isRefused()) values.push(value);
    issues.push(...found);
  }
  const heads = header.map((head) => head.trim());
  const inOrder = issues.sort((a, b) => a.row - b.row || heads.indexOf(a.column) - heads.indexOf(b.column));
  return { values, issues: inOrder, ignored, unseen };
}

function emptyCell<Key extends string>(
  group: readonly [Key, ...Key[]],
  { fields }: SheetKind<Key>,
  columnOf: ReadonlyMap<Key, Column<Key>>,
  above: ReadonlyMap<Key, Above>,
): [ErrorCode, Key, { readonly value: string; readonly expected: string }] {
  const key = group.find((one) => above.has(one)) ?? group.find((one) => columnOf.has(one)) ?? group[0];
  const from = above.get(key);
  if (from === undefined) return ["missing-key", key, { value: "", expected: headText(fields[key]) }];
  const name = fields[key][1] ?? key;
  const how = `${JSON.stringify(from.text)} of line ${String(from.line)} is taken where fillDown names "${name}"`;
  return ["merged-cell", key, { value: "", expected: `${headText(fields[key])} in every row; ${how}` }];
}

const FULL_WIDTH = /[\uff01-\uff5e]/;

function openRow<Key extends string>(
  line: number,
  cells: readonly string[],
  columns: readonly Column<Key>[],
  columnOf: ReadonlyMap<Key, Column<Key>>,
  kind: SheetKind<Key>,
): { readonly row: SheetRow<Key>; readonly issues: readonly CsvIssue[] } {
  const issues: CsvIssue[] = [];
  const plain = (cell: string, header: string) => {
    if (!FULL_WIDTH.test(cell)) return cell;
    const half = normalise(cell);
    const parts = { value: cell, expected: "half-width characters; it is read as such", nearest: half };
    issues.push(csvIssue("not-readable", { row: line, column: header, refused: false }, parts));
    return half;
  };
  const attempt = <Value>(cell: string, header: string, reader: (text: string) => Value): Value | undefined => {
    try {
      return reader(cell);
    } catch (error) {
      if (!(error instanceof IljariError)) throw error;
      const { code, expected, nearest, alternatives } = error;
      issues.push(
        csvIssue(code, { row: line, column: header, refused: true }, { value: cell, expected, nearest, alternatives }),
      );
      return undefined;
    }
  };
  const text = (key: Key) => {
    const cell = cells[columnOf.get(key)?.index ?? -1];
    return cell === undefined || cell === "" || isNil(cell) ? undefined : cell;
  };
  return {
    issues,
    row: {
      line,
      text,
      has: (key) => columnOf.has(key),
      isRefused: () => issues.some((one) => one.refused),
      read: (key, reader) => {
        const cell = text(key);
        const header = columnOf.get(key)?.header ?? "";
        if (cell === undefined) return undefined;
        return attempt(kind.prose.includes(key) ? cell : plain(cell, header), header, reader);
      },
      amounts: (reader) => {
        for (const { index, header, amount } of columns) {
          const cell = cells[index];
          if (amount === undefined || cell === undefined || cell === "") continue;
          attempt(plain(cell, header), header, (one) => reader(one, amount, header));
        }
      },
      fault: (found, key, header = "") => {
        const column = (key && columnOf.get(key)?.header) ?? header;
        issues.push({ ...found, path: column === "" ? [line] : [line, column], row: line, column, refused: true });
      },
      issue: (code, key, parts, refused = true) => {
        const column = (key && columnOf.get(key)?.header) ?? "";
        issues.push(csvIssue(code, { row: line, column, refused }, parts));
      },
    },
  };
}

/** The fields that the caller fills down. */
function fillDownOf<Key extends string>(names: readonly string[], kind: SheetKind<Key>): Key[] {
  if (!Array.isArray(names)) {
    fail("wrong-type", { path: ["fillDown"], value: names, expected: "an array of headers of columns" });
  }
  const known = new Map(
    (Object.entries<readonly string[]>(kind.fields) as [Key, readonly string[]][]).flatMap(([key, all]) =>
      [key, ...all].map((name) => [squash(name), key] as const),
    ),
  );
  return names.map((name: unknown, i) => {
    const key = typeof name === "string" ? known.get(squash(name)) : undefined;
    if (key !== undefined) return key;
    const nearest = nearestName(name, [...known.values()]);
    return fail("unknown-id", {
      path: ["fillDown", i],
      value: name,
      expected: "the header of a known column",
      nearest,
    });
  });
}
