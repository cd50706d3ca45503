/*
 * What the text extract of the document looks like: lines, the numbers on them, sections, tables and projects. Nothing
 * here knows the data.
 */
import type { Address } from "../../src/model/address.js";

/** A stretch of one line. */
export interface Span {
  /** Line, counted from 1. */
  readonly line: number;
  /** First character, counted from 0. */
  readonly from: number;
  readonly text: string;
}

/** Lines from `first` to before `end`, counted from 1. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** Every number of a text; separators and points belong to it only between digits. */
export function numbersOf(lines: readonly string[]): Span[] {
  return lines.flatMap((text, index) =>
    [...text.matchAll(/[0-9]+(?:[.,][0-9]+)*/g)].map((match) => ({
      line: index + 1,
      from: match.index,
      text: match[0],
    })),
  );
}

/** Without spaces, and with one form of the quotes, dots and roman numerals that the extract mixes. */
export function plain(text: string): string {
  return text.replace(/[\s]/g, "").replace(/[’‘']/g, "'").replace(/[・·]/g, "·").replace(/Ⅲ/g, "III");
}

/** The first line of the body: the table of contents before it repeats every heading. */
const BODY = 34;

const SECTIONS: readonly (readonly [section: string, heading: string])[] = [
  ["I", "I. 요약"],
  ["II", "II. 지역 노동시장 현황"],
  ["II.1", "1. 인구변화"],
  ["II.2", "2. 고용동향"],
  ["II.3", "3. 산업구조 · 정책"],
  ["II.4", "4. 재정 및 행정여건"],
  ["III", "Ⅲ. 2024년 일자리 목표"],
  ["III.1", "1. 비전 및 전략"],
  ["III.2", "2. 공통 일자리 목표"],
  ["III.3", "3. 분야별 목표"],
  ["III.4", "4. 민선 8기 종합계획과 연계성"],
  ["IV", "IV. 세부 실천과제"],
  ["V", "V. 추진일정"],
];

/** The lines of a section up to the next heading of any section. */
export function sectionRange(lines: readonly string[], section: string): Range | undefined {
  const starts = SECTIONS.map(([id, heading]) => ({ id, line: lines.indexOf(heading, BODY - 1) + 1 }));
  const at = starts.findIndex((one) => one.id === section);
  const start = starts[at];
  if (start === undefined || start.line === 0) return undefined;
  return { first: start.line, end: starts[at + 1]?.line ?? lines.length + 1 };
}

const PROJECT_HEADING = /^[[(](\d-\d-\d+)[\])]/;
const ROLL_UP = /^【 ?[’']24년 추진계획 ?】/;
const STRATEGY = /^전략-(\d)/;
/** What ends a project, a list of projects, a roll-up. */
const ENDS = /^(?:[[(]\d-\d-\d+[\])]|【 ?[’']24년 추진계획 ?】|전략-\d|V\. )/;

function untilEnd(lines: readonly string[], first: number): Range {
  const end = lines.findIndex((line, index) => index >= first && ENDS.test(line));
  return { first, end: end < 0 ? lines.length + 1 : end + 1 };
}

/** The lines of a project, a strategy's list or a key task's roll-up, by the table of an address in section IV. */
function rangeInIV(lines: readonly string[], section: Range, table: string): Range | undefined {
  const starts = (is: (line: string) => boolean) =>
    lines.flatMap((line, index) => (index + 1 >= section.first && is(line) ? [index + 1] : []));
  const project = PROJECT_HEADING.exec(table);
  if (project !== null) {
    const found = starts((line) => PROJECT_HEADING.exec(line)?.[1] === project[1]);
    // An id that is printed twice is told apart by the name behind it.
    const name = plain(table.slice(project[0].length));
    const first =
      found.length === 1
        ? found[0]
        : found.find((line) => (name === "" ? true : plain(lines[line - 1] ?? "").includes(name)));
    return first === undefined ? undefined : untilEnd(lines, first);
  }
  const strategy = STRATEGY.exec(table);
  if (strategy !== null) {
    const first = starts((line) => STRATEGY.exec(line)?.[1] === strategy[1])[0];
    return first === undefined ? undefined : untilEnd(lines, first);
  }
  const keyTask = /^(\d)-(\d)/.exec(table);
  if (keyTask === null) return undefined;
  // A roll-up has no number: it belongs to the key task of the project before it.
  const rollUps = starts((line) => ROLL_UP.test(line));
  const first = rollUps.find((line) => {
    const before = lines.slice(0, line).findLast((one) => PROJECT_HEADING.test(one));
    const id = PROJECT_HEADING.exec(before ?? "")?.[1] ?? "";
    return actualKeyTask(id, before ?? "") === `${keyTask[1] ?? ""}-${keyTask[2] ?? ""}`;
  });
  return first === undefined ? undefined : untilEnd(lines, first);
}

/** The second project that is numbered 4-2-3 belongs to key task 4-3. */
function actualKeyTask(id: string, heading: string): string {
  return heading.includes("기술창업성장지원센터") ? "4-3" : id.slice(0, 3);
}

/** A heading within a section: a table's, a subject's (□ ◎ ○), or a letter's (가.). */
const HEADING = /^(?:【표|□|◎|○|[가-라]\. |[IVX]+\. |Ⅲ\. |\d\. )/;

/** A row of a table may begin as a heading does: the plan of implementation numbers its strategies. */
function isHeading(line: string): boolean {
  return HEADING.test(line) && !line.includes("\t");
}

/** The lines that an address leads to: its section, and within it what stands under its headings, one in another. */
export function rangeOf(lines: readonly string[], { section, table }: Address): Range | undefined {
  const own = section === undefined ? undefined : sectionRange(lines, section);
  if (own === undefined || table === undefined) return own;
  if (section === "IV") return rangeInIV(lines, own, table);
  const inside = lines.slice(own.first - 1, own.end - 1);
  let at = -1;
  for (const wanted of table.split(": ").map(plain)) {
    at = inside.findIndex((line, index) => index > at && isHeadedBy(line, wanted));
    if (at < 0) return undefined;
  }
  const end = inside.findIndex((line, index) => index > at && isHeading(line));
  return { first: own.first + at, end: end < 0 ? own.end : own.first + end };
}

function isHeadedBy(line: string, wanted: string): boolean {
  const text = plain(line).replace(/^【(표\d+)】/, "$1");
  return text !== "" && isHeading(line) ? text.includes(wanted) : text === wanted || text.startsWith(`${wanted}(`);
}

/** Tables whose heads stand beside their columns: 표6 has no head over the column of the sexes. */
const SHIFTED: readonly (readonly [label: string, by: number])[] = [["표6", 1]];

/** What stands over each column of the first table in a stretch of lines, from the outermost head down. */
export function headsOf(lines: readonly string[], range: Range): readonly (readonly string[])[] {
  const rows = lines.slice(range.first - 1, range.end - 1).filter((line) => line.includes("\t"));
  const [first = "", second = ""] = rows.map((line) => line.split("\t").map(plain)).map((cells) => cells.join("\t"));
  const outer = first.split("\t");
  const inner = second.split("\t");
  // A merged head leaves empty cells behind it; the heads below it are words or years.
  const isSplit = outer.includes("") && inner.every((cell) => /^(?:\d{4}년?|[^0-9]*)$/.test(cell));
  const shift = SHIFTED.find(([label]) => (lines[range.first - 1] ?? "").includes(label))?.[1] ?? 0;
  let group = "";
  const heads = outer.map((cell, at) => {
    if (cell !== "") group = cell;
    return isSplit ? [group, inner[at] ?? ""] : [group];
  });
  return [...Array.from({ length: shift }, () => [""]), ...heads];
}

/** Where an item of a list that starts with its label in brackets begins and ends: `▶(예 산)`, `- (추진계획)`. */
export function itemSpans(
  lines: readonly string[],
  range: Range,
  label: string,
): { readonly first: Position; readonly end: Position }[] {
  const spans: { first: Position; end: Position }[] = [];
  const wanted = plain(label);
  const starts: (Position & { readonly label: string })[] = [];
  for (let line = range.first; line < range.end; line++) {
    for (const match of (lines[line - 1] ?? "").matchAll(/(?:▶ ?|^- |^ ?- )\(([^)]{1,14})\)/g)) {
      starts.push({ line, from: match.index, label: plain(match[1] ?? "") });
    }
  }
  starts.forEach((start, at) => {
    if (start.label !== wanted) return;
    // An indented item belongs to the one that it is indented under.
    const next = starts.slice(at + 1).find((one) => !isIndented(lines, one) || isIndented(lines, start));
    spans.push({ first: start, end: next ?? { line: range.end, from: 0 } });
  });
  return spans;
}

function isIndented(lines: readonly string[], { line, from }: Position): boolean {
  return from === 0 && (lines[line - 1] ?? "").startsWith(" ");
}

export interface Position {
  readonly line: number;
  readonly from: number;
}
