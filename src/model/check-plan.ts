import { issue, type ErrorCode, type Issue, type IssueParts, type PathStep } from "../quantity/error.js";
import { UNITS, type Unit } from "../quantity/unit.js";
import { CATALOGUE_INDICATORS } from "./catalogue/indicators.js";
import { SECTORS } from "./catalogue/sectors.js";
import type { Figure } from "./figure.js";
import { hints, type Names } from "./hints.js";
import type { Indicator } from "./indicator.js";
import { DAY_EXPECTED, isDay, isEarlier, isPeriod } from "./period.js";
import type { Plan } from "./plan.js";
import type { RegionCode } from "./region.js";
import type { JobsAndFunds, Sector } from "./sector.js";
import type { Target } from "./target.js";

/*
 * What holds between the parts of a plan: one plain pass after the schema, which costs a fraction of what
 * refinements inside it would. It also runs over input whose shape is wrong, so that a plan with five mistakes
 * of different kinds reports five; hence it takes nothing for granted and leaves to the schema what is the schema's.
 *
 * A check is given the path of the row and the key of the member, and joins them only for an issue: paths that
 * nobody reads took a fifth of the time of a pass over a good plan.
 */

type Path = readonly PathStep[];

/** Adds an issue; `among` are the names that a misspelt one could have meant. */
type Add = (code: ErrorCode, parts: IssueParts & { readonly path: Path; readonly among?: Names }) => void;

/** A member whose presence and type the schema has judged, or will. */
type Loose<T> = T extends readonly (infer E)[]
  ? readonly Loose<E>[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> | null }
    : T;

/** Lists what is wrong between the parts of a plan. */
export function planIssues(input: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isObject(input)) return issues;
  const plan = input as Loose<Plan>;
  const hint = hints();
  const add: Add = (code, { among, ...parts }) => {
    const nearest = parts.nearest ?? (among === undefined ? undefined : hint(String(parts.value), among));
    issues.push(issue(code, { ...parts, nearest }));
  };

  const indicators = new Map<string, Loose<Indicator>>(CATALOGUE_INDICATORS.map((one) => [one.id, one]));
  const sectors = new Map<string, Loose<Sector>>(SECTORS.map((one) => [one.id, one]));

  checkRegion(plan, add);
  checkDay(plan.publishedOn, [], "publishedOn", add);
  collect(plan.indicators, "indicators", indicators, add);
  collect(plan.sectors, "sectors", sectors, add);
  const strategies = collect(plan.strategies, "strategies", new Map(), add);
  const keyTasks = collect(plan.keyTasks, "keyTasks", new Map(), add);
  collect(plan.projects, "projects", new Map(), add);
  const figures = collect<Loose<Figure>>(plan.figures, "figures", new Map(), add);
  collect(plan.targets, "targets", new Map(), add);
  collect(plan.sectorTargets, "sectorTargets", new Map(), add);
  collect(plan.totals, "totals", new Map(), add);

  each(plan.figures, "figures", (figure, path) => {
    const indicator = refer(figure.indicator, path, "indicator", indicators, "an indicator", add);
    checkFigure(figure, indicator, path, add);
  });
  const seen = new Map<string, number>();
  each(plan.targets, "targets", (target, path, index) => {
    const indicator = refer(target.indicator, path, "indicator", indicators, "an indicator", add);
    checkTarget(target, indicator, plan.status === "draft", path, add);
    checkBaseline(target, indicator, figures, path, add);
    checkOverlap(target, seen, index, path, add);
  });
  const seenSectors = new Map<string, number>();
  each(plan.sectorTargets, "sectorTargets", (row, path) => {
    refer(row.sector, path, "sector", sectors, "a sector", add);
    if (typeof row.sector === "string" && typeof row.period === "string") {
      checkTwice(`${row.sector}\n${row.period}`, row, seenSectors, path, add);
    }
    checkJobsAndFunds(row, path, add);
  });
  const seenTotals = new Map<string, number>();
  each(plan.totals, "totals", (row, path) => {
    if (typeof row.of === "string" && typeof row.period === "string") {
      checkTwice(`${row.of}\n${row.period}`, row, seenTotals, path, add);
    }
    checkJobsAndFunds(row, path, add);
  });
  each(plan.keyTasks, "keyTasks", (row, path) => {
    refer(row.strategy, path, "strategy", strategies, "a strategy", add);
    checkJobsAndFunds(row, path, add);
  });
  each(plan.projects, "projects", (row, path) => {
    refer(row.keyTask, path, "keyTask", keyTasks, "a key task", add);
    checkJobsAndFunds(row, path, add);
  });
  return issues;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function each<T>(
  rows: readonly T[] | null | undefined,
  name: string,
  visit: (row: T, path: Path, index: number) => void,
): void {
  if (!Array.isArray(rows)) return;
  rows.forEach((row: T, index) => {
    if (isObject(row)) visit(row, [name, index], index);
  });
}

/** Puts a collection's rows into `known` by id; an id that is there already is an issue. */
function collect<T extends { readonly id?: string | null }>(
  rows: readonly T[] | null | undefined,
  name: string,
  known: Map<string, T>,
  add: Add,
): Map<string, T> {
  each(rows, name, (row, path) => {
    if (typeof row.id !== "string") return;
    if (known.has(row.id)) {
      add("duplicate-id", { path: [...path, "id"], value: row.id, expected: `an id that no other of ${name} has` });
    } else known.set(row.id, row);
  });
  return known;
}

function refer<T>(
  id: string | null | undefined,
  path: Path,
  key: string,
  known: ReadonlyMap<string, T>,
  what: string,
  add: Add,
): T | undefined {
  if (typeof id !== "string") return undefined;
  const found = known.get(id);
  if (found === undefined) {
    const expected = known.size === 0 ? `${what} of this plan, which has none` : `the id of ${what}`;
    add("unknown-id", { path: [...path, key], value: id, expected, among: known, nearest: idOfName(id, known) });
  }
  return found;
}

/** The id of what is printed by that name: a Korean plan says 고용률(15~64세), not employment-rate-15-64. */
function idOfName(text: string, known: ReadonlyMap<string, unknown>): string | undefined {
  for (const [id, row] of known) {
    const { name, aliases } = row as { readonly name?: unknown; readonly aliases?: unknown };
    const names = isObject(name) ? [name["ko"], name["en"]] : [];
    if ([...names, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])].includes(text)) return id;
  }
  return undefined;
}

function checkRegion(plan: Loose<Plan>, add: Add): void {
  if (!isObject(plan.region)) return;
  const check = (code: Loose<RegionCode>, path: Path) => {
    checkDay(code.validFrom, path, "validFrom", add);
    checkDay(code.validTo, path, "validTo", add);
    if (typeof code.validFrom === "string" && typeof code.validTo === "string" && code.validTo < code.validFrom) {
      const expected = `a day not before ${code.validFrom}`;
      add("reversed-period", { path: [...path, "validTo"], value: code.validTo, expected });
    }
  };
  check(plan.region, ["region"]);
  each(plan.region.codes, "codes", (code, path) => {
    check(code, ["region", ...path]);
  });
}

function checkDay(day: string | null | undefined, path: Path, key: string, add: Add): void {
  // A text of another form is the schema's to refuse.
  if (typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) && !isDay(day)) {
    add("invalid-day", { path: [...path, key], value: day, expected: DAY_EXPECTED });
  }
}

function dimension(unit: Unit | null | undefined): string | undefined {
  return typeof unit === "string" && Object.hasOwn(UNITS, unit) ? UNITS[unit].dimension : undefined;
}

/** What a figure of the indicator may be printed in: its own dimension, and for a change also percent and points. */
function checkUnit(
  unit: Unit | null | undefined,
  indicator: Loose<Indicator> | undefined,
  isChange: boolean,
  path: Path,
  add: Add,
): void {
  const own = dimension(indicator?.unit);
  const given = dimension(unit);
  if (own === undefined || given === undefined) return;
  const ofRate = own === "percent";
  const allowed = isChange ? ["percent", ...(ofRate ? ["percentage-point"] : [own])] : [own];
  if (!allowed.includes(given)) {
    const expected = `a unit of ${allowed.join(" or ")}, for ${String(indicator?.id)}`;
    add("unit-mismatch", { path: [...path, "unit"], value: unit, expected });
  }
}

/** Persons, money and the catalogue's rates are never negative; a city's own rate may be, as a growth rate is. */
function mayBeNegative(indicator: Loose<Indicator> | undefined): boolean {
  const own = dimension(indicator?.unit);
  if (own !== "percent" && own !== "percentage-point" && own !== "ratio") return false;
  return !CATALOGUE_INDICATORS.some((one) => one.id === indicator?.id);
}

function checkLevel(
  value: number | null | undefined,
  path: Path,
  key: string,
  add: Add,
  indicator?: Loose<Indicator>,
): void {
  if (typeof value === "number" && value < 0 && !mayBeNegative(indicator)) {
    add("negative-level", { path: [...path, key], value, expected: "a number that is not negative" });
  }
  if (typeof value === "number" && value > 100 && indicator?.unit === "percent" && !mayBeNegative(indicator)) {
    add("out-of-range", {
      path: [...path, key],
      value,
      expected: `a rate of at most 100, as ${String(indicator.id)} is`,
    });
  }
}

/** Two rows for one thing in one table: which of them counts? */
function checkTwice(of: string, row: Loose<JobsAndFunds>, seen: Map<string, number>, path: Path, add: Add): void {
  const { section, table } = isObject(row.address) ? row.address : {};
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  const key = `${of}\n${text(section)}\n${text(table)}`;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, Number(path.at(-1)));
  else {
    const expected = `one row for each in a table; ${String(path[0])}[${String(first)}] is for the same`;
    add("overlapping-revisions", { path: [...path, "period"], value: of.split("\n").at(-1), expected });
  }
}

function checkFigure(figure: Loose<Figure>, indicator: Loose<Indicator> | undefined, path: Path, add: Add): void {
  const isChange = typeof figure.changeFrom === "string";
  checkUnit(figure.unit, indicator, isChange, path, add);
  if (!isChange) checkLevel(figure.value, path, "value", add, indicator);
  if (figure.value === null && figure.absent === undefined) {
    add("missing-key", { path: [...path, "absent"], value: undefined, expected: "the reason why there is no value" });
  }
  if (typeof figure.value === "number" && typeof figure.absent === "string") {
    add("invalid-value", { path: [...path, "absent"], value: figure.absent, expected: "no reason beside a value" });
  }
  if (figure.planned === true && !isChange) {
    const expected = "planned only for a change; a level that is planned is a target";
    add("invalid-value", { path: [...path, "planned"], value: true, expected });
  }
  checkEarlier(figure.changeFrom, figure.period, "reversed-period", path, "changeFrom", add);
}

function checkEarlier(
  earlier: string | null | undefined,
  period: string | null | undefined,
  code: ErrorCode,
  path: Path,
  key: string,
  add: Add,
): void {
  if (typeof earlier !== "string" || typeof period !== "string" || !isPeriod(earlier) || !isPeriod(period)) return;
  if (!isEarlier(earlier, period)) {
    add(code, { path: [...path, key], value: earlier, expected: `a period that is over before ${period} begins` });
  }
}

function checkTarget(
  target: Loose<Target>,
  indicator: Loose<Indicator> | undefined,
  isDraft: boolean,
  path: Path,
  add: Add,
): void {
  checkUnit(target.unit, indicator, false, path, add);
  checkLevel(target.target, path, "target", add, indicator);
  checkDay(target.date, path, "date", add);
  checkRange(target, indicator, path, add);
  if (target.target === null && !isObject(target.range) && !isDraft) {
    add("invalid-value", {
      path: [...path, "target"],
      value: null,
      expected: "a number; only a draft may leave it open",
    });
  }
  if (target.origin === "revised" && target.date === undefined) {
    add("missing-key", { path: [...path, "date"], value: undefined, expected: "the day the revision was published" });
  }
}

function checkBaseline(
  target: Loose<Target>,
  indicator: Loose<Indicator> | undefined,
  figures: ReadonlyMap<string, Loose<Figure>>,
  targetPath: Path,
  add: Add,
): void {
  const { baseline } = target;
  if (!isObject(baseline)) return;
  const path = [...targetPath, "baseline"];
  checkUnit(baseline.unit, indicator, false, path, add);
  checkLevel(baseline.value, path, "value", add, indicator);
  checkEarlier(baseline.period, target.period, "baseline-not-earlier", path, "period", add);
  if (baseline.value === undefined && baseline.figure === undefined) {
    add("missing-key", { path: [...path, "value"], value: undefined, expected: "a value, or the id of a figure" });
  } else if (baseline.value !== undefined && baseline.figure !== undefined) {
    add("invalid-value", { path: [...path, "value"], value: baseline.value, expected: "no value beside a figure" });
  }
  const figure = refer(baseline.figure, path, "figure", figures, "a figure", add);
  if (figure !== undefined && (figure.indicator !== target.indicator || figure.period !== baseline.period)) {
    const expected = `a figure of ${String(target.indicator)} for ${String(baseline.period)}`;
    add("invalid-value", { path: [...path, "figure"], value: baseline.figure, expected });
  }
}

function checkRange(target: Loose<Target>, indicator: Loose<Indicator> | undefined, path: Path, add: Add): void {
  const { range } = target;
  const direction = indicator?.direction;
  if (!isObject(range)) {
    if (direction === "range" && typeof target.target === "number") {
      const expected = "a range with low and high, for an indicator whose direction is range";
      add("missing-key", { path: [...path, "range"], value: undefined, expected });
    }
    return;
  }
  checkLevel(range.low, [...path, "range"], "low", add, indicator);
  if (typeof range.low === "number" && typeof range.high === "number" && range.high < range.low) {
    const expected = `at least ${String(range.low)}`;
    add("out-of-range", { path: [...path, "range", "high"], value: range.high, expected });
  }
  if (direction === "more" || direction === "less") {
    const expected = `a target: the direction of the indicator is ${direction}`;
    add("invalid-value", { path: [...path, "range"], value: range, expected });
  }
}

/** Two targets of one origin for the same indicator, period and day in one table: which of them is in force? */
function checkOverlap(target: Loose<Target>, seen: Map<string, number>, index: number, path: Path, add: Add): void {
  const { indicator, period, origin = "annual", date, address } = target;
  if (typeof indicator !== "string" || typeof period !== "string") return;
  const table = isObject(address) ? [address.section, address.table, address.row, address.column] : [];
  let key = "";
  for (const part of [indicator, period, origin, date, ...table]) {
    // With its length in front, a text ends where it ends, whatever is in it.
    if (typeof part === "string") key += `${part.length}:${part}`;
    else if (part == null) key += "-";
    else return;
  }
  const first = seen.get(key);
  if (first === undefined) seen.set(key, index);
  else {
    const expected = `another day, origin or address than targets[${String(first)}] has for the same period`;
    add("overlapping-revisions", { path: [...path, "period"], value: period, expected });
  }
}

const FUNDING_PARTS = ["national", "provincial", "municipal", "private", "other", "local", "total"] as const;

function checkJobsAndFunds(row: Loose<JobsAndFunds>, path: Path, add: Add): void {
  const { jobs, funds } = row;
  checkLevel(jobs, path, "jobs", add);
  if (typeof jobs === "number" && Number.isFinite(jobs) && !Number.isInteger(jobs)) {
    add("invalid-value", { path: [...path, "jobs"], value: jobs, expected: "a whole number of persons" });
  }
  if (!isObject(funds)) return;
  const fundsPath = [...path, "funds"];
  for (const part of FUNDING_PARTS) checkLevel(funds[part], fundsPath, part, add);
}
