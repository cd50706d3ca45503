import { issue, type Issue } from "../quantity/error.js";
import { AGE_BAND_EXPECTED, ageBand } from "./age-band.js";
import { CATALOGUE_INDICATORS } from "./catalogue/indicators.js";
import { CONCEPTS } from "./catalogue/concepts.js";
import { SECTORS } from "./catalogue/sectors.js";
import {
  checkDay,
  checkEarlier,
  checkJobsAndFunds,
  checkLevel,
  collect,
  dimension,
  each,
  idOfName,
  isObject,
  refer,
  shown,
  type Add,
  type Loose,
  type Path,
} from "./check-parts.js";
import { checkAllocations } from "./check-allocations.js";
import { checkChanges } from "./check-changes.js";
import { checkChecks } from "./check-checks.js";
import { checkProjects } from "./check-projects.js";
import { checkStatements, checkTables } from "./check-tables.js";
import type { Concept } from "./concept.js";
import type { Figure } from "./figure.js";
import { hints } from "./hints.js";
import type { Indicator } from "./indicator.js";
import type { Plan } from "./plan.js";
import type { RegionCode } from "./region.js";
import type { JobsAndFunds, Sector } from "./sector.js";
import type { Target } from "./target.js";
import type { Unit } from "../quantity/unit.js";

/*
 * What holds between the parts of a plan: one plain pass after the schema, which costs a fraction of what
 * refinements inside it would. It also runs over input whose shape is wrong, so that a plan with five mistakes
 * of different kinds reports five; hence it takes nothing for granted and leaves to the schema what is the schema's.
 */

/** Lists what is wrong between the parts of a plan. */
export function planIssues(input: unknown): Issue[] {
  const issues: Issue[] = [];
  if (!isObject(input)) return issues;
  const plan = input as Loose<Plan>;
  const hint = hints(idOfName);
  const add: Add = (code, { among, ...parts }) => {
    const nearest = parts.nearest ?? (among === undefined ? undefined : hint(shown(parts.value), among));
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
  const targets = collect<Loose<Target>>(plan.targets, "targets", new Map(), add);
  const concepts = new Map<string, Loose<Concept>>(CONCEPTS.map((one) => [one.id, one]));
  collect(plan.concepts, "concepts", concepts, add);
  collect(plan.sectorTargets, "sectorTargets", new Map(), add);
  collect(plan.totals, "totals", new Map(), add);

  each(plan.indicators, "indicators", ({ concept, ageBand: band }, path) => {
    refer(concept, path, "concept", concepts, "a concept", add);
    if (typeof band === "string" && ageBand(band) === undefined) {
      add("invalid-value", { path: [...path, "ageBand"], value: band, expected: AGE_BAND_EXPECTED });
    }
  });
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
    if (isObject(row.unlisted) && row.unlisted.projects === null && row.unlisted.absent === undefined) {
      const expected = "the reason why there is no number of projects";
      add("missing-key", { path: [...path, "unlisted", "absent"], value: undefined, expected });
    }
    checkJobsAndFunds(row, path, add);
  });
  each(plan.projects, "projects", (row, path) => {
    refer(row.keyTask, path, "keyTask", keyTasks, "a key task", add);
    checkJobsAndFunds(row, path, add);
  });
  checkProjects(plan, sectors, add);
  checkChanges(plan, add);
  checkAllocations(plan, sectors, add);
  checkTables(plan, { concepts, indicators, figures, targets }, add);
  checkStatements(plan, { concepts, indicators }, add);
  checkChecks(plan, add);
  return issues;
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
    const expected = `a unit of ${allowed.join(" or ")}, for ${shown(indicator?.id)}`;
    add("unit-mismatch", { path: [...path, "unit"], value: unit, expected });
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
    const expected = `a figure of ${shown(target.indicator)} for ${shown(baseline.period)}`;
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
