import { fail, issue, type Issue } from "../quantity/error.js";
import { isProjectYear, projectYearIssues, type ProjectYear } from "../model/project-year.js";
import { figuresOf, lineCell, mergeCell, type LineFigures } from "./lines/line-figures.js";
import {
  addGroup,
  addLine,
  addMonths,
  addSources,
  addWhole,
  groupCells,
  groupingOf,
  lineSums,
  totalsOf,
  type LineDimension,
  type LineGrouping,
} from "./lines/line-grouping.js";
import { splitLines, type Chunks } from "./lines/split-lines.js";

/** What is wrong with a line; it is not counted. */
export interface LineIssue extends Issue {
  /** The line's number in the file, from 1. */
  readonly line: number;
}

/** All lines of one government and year, when the next group begins. */
export interface LinesOfYear {
  /** The government. */
  readonly region: string;
  /** The year. */
  readonly year: string;
  /** Its figures. */
  readonly figures: LineFigures;
}

/** What {@link rollUpLines} is asked for. */
export interface RollUpLinesOptions {
  /** The groupings, each by one dimension or two; at most one of the two `source` or `period`. */
  readonly by: readonly (LineDimension | readonly [LineDimension, LineDimension])[];
  /** Called with each government's year as soon as it is complete. */
  readonly onGroup?: (group: LinesOfYear) => void;
  /** How many issues are kept; 1,000 where it is left out. All are counted. */
  readonly mostIssues?: number;
}

/** A corpus rolled up. */
export interface LineRollUp {
  /** How many lines that are not blank. */
  readonly lines: number;
  /** How many of them count. */
  readonly counted: number;
  /** How many governments and years, each counted once. */
  readonly groups: number;
  /** Whether any line is made up. */
  readonly synthetic: boolean;
  /** Figures over all lines that count. */
  readonly total: LineFigures;
  /** The groupings, in the order asked for. */
  readonly groupings: readonly LineGrouping[];
  /** What is wrong with lines that do not count. */
  readonly issues: readonly LineIssue[];
  /** How many issues there are beyond those kept. */
  readonly furtherIssues: number;
}

/** More ids than this are not remembered beyond their group. */
const MOST_IDS = 10_000;

const EXPECTED_GROUP = "the lines of one government and year together";

/**
 * Rolls up a corpus of many governments and years from a stream of NDJSON, a {@link model.ProjectYear | ProjectYear} a
 * line, grouped by government and year. Memory holds the sums and one group's project ids, whatever the length.
 *
 * Sums are exact to the won; rates are recomputed from them, where every line that reports has what it is a rate of. What is recorded for the year is not cut by month, and what
 * is recorded for all sources together not by source: it is `not-allocated` there. A month without a report shows as
 * coverage, never as zero. A line that is wrong, repeats a project, or comes after its group was closed is an issue with
 * its number and does not count.
 *
 * @param chunks - Bytes (UTF-8) or texts, cut anywhere: `createReadStream(path)`, a `ReadableStream`, an array of texts.
 * @param options - `by` the groupings; `onGroup`, `mostIssues`.
 * @returns Totals, groupings and issues. Figures in persons, KRW and percent, as the doubles nearest to the exact sums.
 *   Absent: `not-reported` without any report, `no-target`, `not-stated` without any budget, `not-allocated`,
 *   `zero-denominator`. A corpus without lines has no groups.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type`; `invalid-value` for a grouping that there is none of, naming the nearest dimension;
 *   what the stream itself throws.
 * @source Definition. Execution here is on the budget; an appropriation in force is not part of a line.
 * @example
 * ```ts
 * import { rollUpLines } from "iljari/monitoring";
 * const months = (first: number) => [first, ...Array<null>(11).fill(null)];
 * const line = (project: string, jobs: number) =>
 *   `${JSON.stringify({ region: "52110", year: "2024", project, sector: "training", jobs: months(jobs), spent: months(5) })}\n`;
 * const { total, groupings } = await rollUpLines([line("a", 2), line("b", 3)], { by: ["sector"] });
 * [total.jobs.value, total.coverage, groupings[0]?.groups[0]?.keys];
 * // => [5, { reported: 2, of: 24 }, ["training"]]
 * ```
 */
export async function rollUpLines(chunks: Chunks, options: RollUpLinesOptions): Promise<LineRollUp> {
  const { onGroup, mostIssues = 1000 } = options;
  if (!Array.isArray(options.by)) {
    fail("wrong-type", { path: ["by"], value: options.by, expected: "an array of dimensions" });
  }
  if (!isStream(chunks)) {
    fail("wrong-type", { path: ["chunks"], value: chunks, expected: "a stream or an array of texts or bytes" });
  }
  const sums = options.by.map(lineSums);
  const ofLines = sums.filter((one) => !one.isOfGroups);
  const ofGroups = sums.filter((one) => one.isOfGroups);
  const bySource = ofGroups.some((one) => one.cut === "source");
  const byMonth = ofGroups.some((one) => one.cut === "period");
  const total = lineCell();
  const closed = new Map<string, Set<string>>();
  const issues: LineIssue[] = [];
  const state = { number: 0, lines: 0, counted: 0, groups: 0, issues: 0, synthetic: false };
  let region: string | undefined;
  let year: string | undefined;
  let group = groupCells();
  // Governments number their projects alike, so that ids are kept with the group they were last seen in: emptying a set
  // for every group took a tenth of the time.
  const seenIn = new Map<string, number>();

  const report = (found: readonly Issue[]) => {
    for (const one of found) {
      if (state.issues++ < mostIssues) issues.push({ ...one, line: state.number });
    }
  };
  const close = () => {
    if (region === undefined || year === undefined) return;
    mergeCell(total, group.whole);
    for (const one of ofGroups) addGroup(one, { region, year }, group);
    onGroup?.({ region, year, figures: figuresOf(group.whole, undefined) });
    group = groupCells();
    if (seenIn.size > MOST_IDS) seenIn.clear();
  };
  const count = (line: ProjectYear) => {
    if (line.region !== region || line.year !== year) {
      let years = closed.get(line.region);
      if (years === undefined) closed.set(line.region, (years = new Set()));
      if (years.has(line.year)) {
        report([issue("out-of-group", { path: [], value: `${line.region} ${line.year}`, expected: EXPECTED_GROUP })]);
        return;
      }
      close();
      ({ region, year } = line);
      years.add(year);
      state.groups++;
    }
    if (seenIn.get(line.project) === state.groups) {
      report([issue("duplicate-id", { path: ["project"], value: line.project, expected: "each project once a year" })]);
      return;
    }
    seenIn.set(line.project, state.groups);
    const totals = totalsOf(line);
    addWhole(group.whole, line, totals);
    if (bySource) addSources(group.source, line);
    if (byMonth) addMonths(group.period, line);
    for (const one of ofLines) addLine(one, line, totals);
    state.counted++;
    if (line.synthetic === true) state.synthetic = true;
  };

  for await (const batch of splitLines(chunks)) {
    for (const text of batch) {
      state.number++;
      const line = readLine(text);
      if (line === undefined) continue;
      state.lines++;
      if (isProjectYear(line)) count(line);
      else report(line === UNREADABLE ? [notJson(text)] : projectYearIssues(line));
    }
  }
  close();
  return {
    lines: state.lines,
    counted: state.counted,
    groups: state.groups,
    synthetic: state.synthetic,
    total: figuresOf(total, undefined),
    groupings: sums.map(groupingOf),
    issues,
    furtherIssues: state.issues - issues.length,
  };
}

function isStream(chunks: unknown): boolean {
  if (typeof chunks !== "object" || chunks === null) return false;
  return Symbol.asyncIterator in chunks || Symbol.iterator in chunks;
}

const UNREADABLE = Symbol("not JSON");

/** A line as JSON, nothing for a blank one. */
function readLine(text: string): unknown {
  // Most lines begin with what is no space; only the others are looked through.
  if (!(text.charCodeAt(0) > 32) && text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return UNREADABLE;
  }
}

function notJson(text: string): Issue {
  return issue("not-json", { path: [], value: text, expected: "an object of JSON" });
}
