import type { SourceLine, SourceTable } from "./source-lines.js";

/** Whether a printed form was found where it should stand; why not, where it was not. */
export interface Finding {
  /** Table, row and column in words. */
  readonly what: string;
  readonly text: string;
  /** Undefined where it was found. */
  readonly problem?: string;
}

/** Looks up every cell of a table in a text extract of the document, whose tables have a tab between cells. */
export function findInTable(source: readonly string[], table: SourceTable): Finding[] {
  const rows = tableUnder(source, table.headings);
  const depth = Math.max(...table.columns.map(({ heads }) => heads.length));
  const heads = headsOf(rows.slice(0, depth));
  const cells = table.rows.flatMap((row) =>
    row.cells.map((text, at): Finding => {
      const wanted = table.columns[at]?.heads ?? [];
      const column = onlyIndex(heads, (one) => one.join("|") === wanted.join("|"));
      const body = rows.slice(depth);
      // A table of one row has no labels.
      const line = row.label === undefined ? 0 : onlyIndex(body, ([label]) => label === row.label);
      const found = body[line]?.[column];
      const what = [table.id, row.label ?? "", wanted.join(" / ")].join(": ");
      return found === text ? { what, text } : { what, text, problem: `there stands ${JSON.stringify(found)}` };
    }),
  );
  if (table.units === undefined) return cells;
  return [{ what: `${table.id}: units`, text: table.units, ...unitsProblem(source, table) }, ...cells];
}

/** Looks up figures in the text under headings, before any other heading of that kind could begin. */
export function findInLines(source: readonly string[], { id, headings, figures }: SourceLine): Finding[] {
  const start = under(source, headings);
  const lines = start < 0 ? [] : source.slice(start, start + LONGEST_REACH);
  return figures.map(({ text }) => {
    const found = lines.some((line) => line.includes(text));
    return found ? { what: id, text } : { what: id, text, problem: "not under its heading" };
  });
}

/** Lines below a heading that still belong to it for certain. */
const LONGEST_REACH = 20;

/** The line after the innermost heading; -1 where one of them is missing. */
function under(source: readonly string[], headings: readonly string[]): number {
  let at = 0;
  for (const heading of headings) {
    const found = source.findIndex((line, index) => index >= at && line.trim() === heading);
    if (found < 0) return -1;
    at = found + 1;
  }
  return at;
}

function tableUnder(source: readonly string[], headings: readonly string[]): string[][] {
  const start = under(source, headings);
  const lines = start < 0 ? [] : source.slice(start);
  const first = lines.findIndex((line) => line.includes("\t"));
  if (first < 0 || first > LONGEST_REACH) return [];
  const length = lines.slice(first).findIndex((line) => !line.includes("\t"));
  return lines
    .slice(first, length < 0 ? undefined : first + length)
    .map((line) => line.split("\t").map((cell) => cell.trim()));
}

/** What stands over each column, from top to bottom; a head over several columns is printed once, over the first. */
function headsOf([top = [], ...below]: readonly string[][]): string[][] {
  let last = "";
  return top.map((cell, column) => {
    if (cell !== "") last = cell;
    return [last, ...below.map((row) => row[column] ?? "")].filter((head) => head !== "");
  });
}

function unitsProblem(source: readonly string[], { headings, units }: SourceTable): { problem?: string } {
  const start = under(source, headings);
  const lines = start < 0 ? [] : source.slice(start, start + LONGEST_REACH);
  const table = lines.findIndex((line) => line.includes("\t"));
  return lines.slice(0, Math.max(table, 0)).includes(units ?? "") ? {} : { problem: "not above its table" };
}

/** The index of the one item of that kind; -1 where there is none or more than one. */
function onlyIndex<T>(items: readonly T[], is: (item: T) => boolean): number {
  const first = items.findIndex(is);
  return first === items.findLastIndex(is) ? first : -1;
}
