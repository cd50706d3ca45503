import { fail } from "../../quantity/error.js";
import { nearestName } from "../../quantity/nearest.js";
import { FUNDING_SOURCES } from "../../model/catalogue/funding-sources.js";
import type { FundingSource } from "../../model/funding.js";
import type { ProjectYear } from "../../model/project-year.js";
import { addTo } from "./exact-sum.js";
import { figuresOf, lineCell, mergeCell, type LineCell, type LineFigures, type Uncut } from "./line-figures.js";

/** By what lines are grouped; `period` is the month. */
export type LineDimension =
  "region" | "year" | "strategy" | "keyTask" | "sector" | "department" | "project" | "source" | "period";

/** The figures of one group. */
export interface LineGroup {
  /** What each dimension is here: an id, a source, a month `2024-03`; null for lines that do not say. */
  readonly keys: readonly (string | null)[];
  /** Its figures. */
  readonly figures: LineFigures;
}

/** Lines grouped by one or two dimensions. */
export interface LineGrouping {
  /** The dimensions. */
  readonly by: readonly LineDimension[];
  /** The groups, by their keys. */
  readonly groups: readonly LineGroup[];
}

type Attribute = Exclude<LineDimension, "source" | "period">;
/** Maps within maps, one level an attribute: joining keys to one text costs more than all the adding. */
type Level = Map<string | undefined, Level | LineCell[]>;

/** What is being added up for one grouping. */
export interface LineSums {
  readonly by: readonly LineDimension[];
  readonly attributes: readonly Attribute[];
  readonly cut: Uncut;
  readonly root: Level;
  /** Whether a government's whole year lies in one group, so that it can be added at once. */
  readonly isOfGroups: boolean;
}

/** A government's year as far as it has been read: as a whole, by source and by month. */
export interface GroupCells {
  readonly whole: LineCell;
  readonly source: readonly LineCell[];
  readonly period: readonly LineCell[];
}

export function groupCells(): GroupCells {
  return { whole: lineCell(), source: cellsOfCut("source"), period: cellsOfCut("period") };
}

function cellsOfCut(cut: Uncut): LineCell[] {
  const length = cut === undefined ? 1 : cut === "source" ? FUNDING_SOURCES.length : 12;
  return Array.from({ length }, lineCell);
}

/** What of a line is needed once for every grouping. */
export interface LineTotals {
  readonly jobs: number;
  readonly jobMonths: number;
  readonly spent: number;
  readonly spentMonths: number;
  readonly budget: number;
  /** A budget without any source is none, and not zero. */
  readonly isBudgeted: boolean;
}

const DIMENSIONS: readonly LineDimension[] = [
  "region",
  "year",
  "strategy",
  "keyTask",
  "sector",
  "department",
  "project",
  "source",
  "period",
];

export function lineSums(by: unknown, at: number): LineSums {
  const path = ["by", at];
  const dimensions = (Array.isArray(by) ? by : [by]) as readonly unknown[];
  if (dimensions.length < 1 || dimensions.length > 2 || new Set(dimensions).size < dimensions.length) {
    return fail("invalid-value", { path, value: by, expected: "one dimension, or an array of two different ones" });
  }
  const known = dimensions.map((dimension) => {
    const found = DIMENSIONS.find((one) => one === dimension);
    if (found !== undefined) return found;
    const expected = `one of ${DIMENSIONS.join(", ")}`;
    return fail("invalid-value", { path, value: dimension, expected, nearest: nearestName(dimension, DIMENSIONS) });
  });
  const cuts = known.filter((one) => one === "source" || one === "period");
  if (cuts.length > 1) {
    fail("invalid-value", {
      path,
      value: known.join(", "),
      expected: "source or period: a line has no months by source",
    });
  }
  const [cut] = cuts;
  const attributes = known.filter((one) => one !== "source" && one !== "period");
  // A month belongs to a year.
  const isHidden = cut === "period" && !attributes.includes("year");
  const isOfGroups = attributes.every((one) => one === "region" || one === "year");
  return { by: known, cut, attributes: isHidden ? [...attributes, "year"] : attributes, root: new Map(), isOfGroups };
}

export function totalsOf({ jobs, spent, budget = {} }: ProjectYear): LineTotals {
  let jobSum = 0;
  let jobMonths = 0;
  let spentSum = 0;
  let spentMonths = 0;
  for (let month = 0; month < 12; month++) {
    const persons = jobs[month] as number | null;
    const won = spent[month] as number | null;
    if (persons !== null) {
      jobSum += persons;
      jobMonths++;
    }
    if (won !== null) {
      spentSum += won;
      spentMonths++;
    }
  }
  const { national = 0, provincial = 0, municipal = 0, private: own = 0, other = 0 } = budget;
  return {
    jobs: jobSum,
    jobMonths,
    spent: spentSum,
    spentMonths,
    budget: national + provincial + municipal + own + other,
    isBudgeted: Object.keys(budget).length > 0,
  };
}

export function addLine(sums: LineSums, line: ProjectYear, totals: LineTotals): void {
  const cells = cellsOf(sums, line);
  if (sums.cut === undefined) addWhole(cells[0] as LineCell, line, totals);
  else if (sums.cut === "source") addSources(cells, line);
  else addMonths(cells, line);
}

/** Adds a government's year to a grouping in which it is one group, or one of each source or month. */
export function addGroup(sums: LineSums, { region, year }: { region: string; year: string }, group: GroupCells): void {
  const from = sums.cut === undefined ? [group.whole] : group[sums.cut];
  for (const [at, cell] of cellsOf(sums, { region, year }).entries()) mergeCell(cell, from[at] as LineCell);
}

function cellsOf(
  { attributes, cut, root }: LineSums,
  line: Readonly<Partial<Record<Attribute, string>>>,
): readonly LineCell[] {
  let level = root;
  const last = attributes.length - 1;
  for (let depth = 0; depth < last; depth++) {
    const key = line[attributes[depth] as Attribute];
    let next = level.get(key) as Level | undefined;
    if (next === undefined) level.set(key, (next = new Map()));
    level = next;
  }
  const key = last < 0 ? undefined : line[attributes[last] as Attribute];
  let cells = level.get(key) as LineCell[] | undefined;
  if (cells === undefined) level.set(key, (cells = cellsOfCut(cut)));
  return cells;
}

/** Everything that a line says of its year. */
export function addWhole(cell: LineCell, { jobsTarget }: ProjectYear, totals: LineTotals): void {
  cell.projects++;
  cell.months += 12;
  cell.reported += totals.jobMonths;
  if (jobsTarget !== undefined) addTo(cell.target, jobsTarget);
  else if (totals.jobMonths > 0) cell.untargeted++;
  if (totals.jobMonths > 0) addTo(cell.jobs, totals.jobs);
  if (totals.spentMonths > 0) addTo(cell.spent, totals.spent);
  if (totals.isBudgeted) addTo(cell.budget, totals.budget);
  else if (totals.spentMonths > 0) cell.unbudgeted++;
}

export function addSources(cells: readonly LineCell[], { budget = {} }: ProjectYear): void {
  for (let at = 0; at < FUNDING_SOURCES.length; at++) {
    const amount = budget[FUNDING_SOURCES[at] as FundingSource];
    if (amount === undefined) continue;
    const cell = cells[at] as LineCell;
    cell.projects++;
    addTo(cell.budget, amount);
  }
}

export function addMonths(cells: readonly LineCell[], { jobs, spent }: ProjectYear): void {
  for (let month = 0; month < 12; month++) {
    const cell = cells[month] as LineCell;
    const persons = jobs[month] as number | null;
    const won = spent[month] as number | null;
    cell.projects++;
    cell.months++;
    if (persons !== null) {
      cell.reported++;
      addTo(cell.jobs, persons);
    }
    if (won !== null) addTo(cell.spent, won);
  }
}

export function groupingOf(sums: LineSums): LineGrouping {
  const groups: LineGroup[] = [];
  collect(sums, sums.root, [], groups);
  return { by: sums.by, groups: groups.sort((a, b) => compareKeys(a.keys, b.keys)) };
}

function collect(sums: LineSums, level: Level, above: readonly (string | undefined)[], groups: LineGroup[]): void {
  for (const [key, below] of level) {
    const keys = [...above, key];
    if (!Array.isArray(below)) {
      collect(sums, below, keys, groups);
      continue;
    }
    for (const [at, cell] of below.entries()) {
      if (cell.projects > 0) groups.push({ keys: keysOf(sums, keys, at), figures: figuresOf(cell, sums.cut) });
    }
  }
}

function keysOf({ by, attributes }: LineSums, keys: readonly (string | undefined)[], at: number): (string | null)[] {
  const of = (attribute: Attribute) => keys[attributes.indexOf(attribute)] ?? null;
  return by.map((dimension) => {
    if (dimension === "source") return FUNDING_SOURCES[at] as string;
    if (dimension === "period") return `${String(of("year"))}-${String(at + 1).padStart(2, "0")}`;
    return of(dimension);
  });
}

/** By text, lines that do not say last. */
function compareKeys(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  const [x, y] = [a[at] ?? null, b[at] ?? null];
  if (x === null || y === null) return x === null ? 1 : -1;
  return x < y ? -1 : 1;
}
