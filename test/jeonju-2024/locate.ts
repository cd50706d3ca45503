/*
 * Finds each datum in the text extract: a cell in the row of its table, a phrase under its heading. Two data with the
 * same text take two places where the text stands twice.
 */
import type { Datum } from "./data.js";
import { headsOf, itemSpans, plain, rangeOf, type Position, type Range, type Span } from "./source-text.js";

/** A datum with its place, or with what is wrong. */
export interface Located {
  readonly datum: Datum;
  readonly span?: Span;
  readonly problem?: string;
}

/** The place of every datum. */
export function locate(lines: readonly string[], data: readonly Datum[]): Located[] {
  const taken = new Set<string>();
  return data.map((datum): Located => {
    const range = rangeOf(lines, datum.address);
    if (range === undefined) return { datum, problem: `no such section or table: ${JSON.stringify(datum.address)}` };
    const candidates = datum.kind === "cell" ? inRow(lines, range, datum) : inItem(lines, range, datum);
    const free = candidates.find((one) => !taken.has(keyOf(one, datum)));
    const span = free ?? (datum.kind === "phrase" ? candidates[0] : undefined);
    if (span === undefined) {
      const where = `${String(range.first)}-${String(range.end - 1)}`;
      return {
        datum,
        problem: `${JSON.stringify(datum.text)} is not in ${JSON.stringify(datum.address)}, lines ${where}`,
      };
    }
    taken.add(keyOf(span, datum));
    return { datum, span };
  });
}

function keyOf({ line, from }: Span, { kind, text }: Datum): string {
  return `${String(line)}:${String(from)}:${kind === "cell" ? "" : text}`;
}

/** Every place of a text in a stretch of lines. */
function placesOf(lines: readonly string[], text: string, first: Position, end: Position): Span[] {
  const spans: Span[] = [];
  for (let line = first.line; line <= Math.min(end.line, lines.length); line++) {
    const whole = lines[line - 1] ?? "";
    for (let from = whole.indexOf(text); from >= 0; from = whole.indexOf(text, from + 1)) {
      const isBefore = line === first.line && from < first.from;
      const isBehind = line === end.line && from >= end.from;
      if (!isBefore && !isBehind && isWhole(whole, from, text)) spans.push({ line, from, text });
    }
  }
  return spans;
}

/** 62명 is not in 162명: a number that the text begins or ends with begins and ends there. */
function isWhole(line: string, from: number, text: string): boolean {
  const before = line.slice(Math.max(0, from - 2), from);
  const behind = line.slice(from + text.length, from + text.length + 2);
  const cutsBefore = /^[0-9]/.test(text) && (/[0-9]$/.test(before) || /[0-9][.,]$/.test(before));
  const cutsBehind = /[0-9]$/.test(text) && (/^[0-9]/.test(behind) || /^[.,][0-9]/.test(behind));
  return !cutsBefore && !cutsBehind;
}

function inItem(lines: readonly string[], range: Range, { text, address }: Datum): Span[] {
  const whole = placesOf(lines, text, { line: range.first, from: 0 }, { line: range.end, from: 0 });
  if (address.row === undefined) return whole;
  const inItems = itemSpans(lines, range, address.row).flatMap(({ first, end }) => placesOf(lines, text, first, end));
  if (inItems.length > 0) return inItems;
  // A row that is no item of a list: a line that says so itself.
  const row = plain(address.row.split(": ").at(-1) ?? "");
  return whole.filter((one) => plain(lines[one.line - 1] ?? "").includes(row));
}

/** The cells of a row, in the order of the line. */
function inRow(lines: readonly string[], range: Range, { text, address }: Datum): Span[] {
  const path = (address.row ?? "")
    .split(": ")
    .filter((one) => one !== "")
    .map(plain);
  const own = path.at(-1);
  const columns = columnsOf(lines, range, address.column);
  let group = "";
  const spans: Span[] = [];
  for (let line = range.first; line < range.end; line++) {
    const whole = lines[line - 1] ?? "";
    if (!whole.includes("\t")) continue;
    const cells = whole.split("\t").map(plain);
    if (cells[0] !== undefined && cells[0] !== "" && cells[0] !== own) group = cells[0];
    const isRow =
      own === undefined ||
      cells.slice(0, 3).includes(own) ||
      (path.length > 1 && cells.slice(0, 2).join("") === path.join(""));
    const isGroup = path.length < 2 || cells.includes(path[0] ?? "") || group === path[0];
    if (!isRow || !isGroup) continue;
    const label = own === undefined ? 0 : Math.max(0, whole.indexOf("\t"));
    const found = placesOf(lines, text, { line, from: label }, { line: line + 1, from: 0 });
    spans.push(...found.filter(({ from }) => columns?.has(whole.slice(0, from).split("\t").length - 1) ?? true));
  }
  return spans;
}

/** The columns whose heads are those of an address; any column where the address has none. */
function columnsOf(
  lines: readonly string[],
  range: Range,
  column: string | undefined,
): ReadonlySet<number> | undefined {
  if (column === undefined) return undefined;
  const wanted = column.split(": ").map(plain);
  return new Set(
    headsOf(lines, range).flatMap((heads, at) => (wanted.every((one) => heads.includes(one)) ? [at] : [])),
  );
}
