import { sum } from "../quantity/sum.js";
import { convertUnit, unitInfo, type Unit } from "../quantity/unit.js";
import { bandsThatCover } from "./age-band.js";
import type { CatalogueIndicatorId } from "./catalogue/indicators.js";
import { figures } from "./figures.js";
import { indicator as indicatorOf, type IdOf } from "./look-up.js";
import { periodYear, type Period } from "./period.js";
import type { Plan } from "./plan.js";
import { allFigures, type FoundFigure } from "./printings.js";

/** A period of a series. */
export interface SeriesPoint {
  /** The period. */
  readonly period: Period;
  /** Its year. */
  readonly year: number;
  /** The value, in the unit of the series. */
  readonly value: number;
  /** Its last printed digit in that unit. */
  readonly decimals: number;
  /** Every printing of it, the one used first; empty where it is derived. */
  readonly printings: readonly FoundFigure[];
  /** Where no printing has it: the cells that it is the sum of. */
  readonly parts?: readonly FoundFigure[];
}

/** The longest history of an indicator that a plan holds. */
export interface Series {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Unit of every value. */
  readonly unit: Unit;
  /** The periods in order; those that the plan does not cover are left out. */
  readonly points: readonly SeriesPoint[];
}

/**
 * The longest history of an indicator that a plan holds: from every printing of it, and where a period has none, from
 * a table of age bands that together are the indicator's.
 *
 * @param plan - A plan.
 * @param indicator - Id of an indicator of the plan or of the catalogue.
 * @returns Levels by period, in the indicator's unit. Of several printings the one with the finest last digit is used;
 *   a derived value is the exact sum of its parts, which are named. Targets, changes and shares are no part of it.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, `wrong-type` for what is
 *   no plan or no id.
 * @source Printed figures; a sum of age bands by definition of the band.
 * @example
 * ```ts
 * import { series } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const employed = series(jeonju2024, "employed-15-64");
 * employed.points.map((one) => [one.period, one.value]);
 * // => [["2019", 300.4], ["2020", 296.1], ["2021", 306], ["2022", 308.1], ["2023", 305.9]]
 * employed.points[0]?.parts?.map((one) => one.of["age"]); // => ["Y15T29", "Y30T49", "Y50T64"]
 * ```
 */
export function series<P extends Plan>(plan: P, indicator: IdOf<P, "indicators"> | CatalogueIndicatorId): Series {
  const { id, unit, concept = id, sex = "_T", ageBand } = indicatorOf(plan, indicator);
  const printed = new Map<Period, FoundFigure[]>();
  for (const one of figures(plan, { indicator: id })) {
    if (one.period === undefined || one.value === null || one.planned === true || isBounded(one)) continue;
    add(printed, one.period, one);
  }
  const points = [...printed].map(([period, all]) => printedPoint(period, all, unit));
  const derived = ageBand === undefined ? [] : derivedPoints(plan, concept, sex, ageBand, unit);
  const missing = derived.filter(({ period }) => !printed.has(period));
  const inOrder = [...points, ...missing].sort((a, b) => (a.period < b.period ? -1 : 1));
  return { indicator: id, unit, points: inOrder };
}

function add<Key>(groups: Map<Key, FoundFigure[]>, key: Key, one: FoundFigure): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
}

function isBounded({ bound = "exact" }: FoundFigure): boolean {
  return bound !== "exact";
}

/** The last printed digit of a figure in another unit of its dimension. */
function decimalsIn({ unit, decimals = 0 }: FoundFigure, wanted: Unit): number {
  return decimals + unitInfo(wanted).exponent - unitInfo(unit).exponent;
}

function printedPoint(period: Period, all: readonly FoundFigure[], unit: Unit): SeriesPoint {
  // A stable sort: of equally fine printings the first of the document is used.
  const printings = all.toSorted((a, b) => decimalsIn(b, unit) - decimalsIn(a, unit));
  const [best] = printings;
  const value = best === undefined ? 0 : convertUnit(best.value ?? 0, best.unit, unit);
  const decimals = best === undefined ? 0 : decimalsIn(best, unit);
  return { period, year: periodYear(period), value, decimals, printings };
}

/** Sums of cells of one measure whose age bands are together the one wanted. */
function derivedPoints(plan: Plan, concept: string, sex: string, age: string, unit: Unit): SeriesPoint[] {
  const groups = new Map<string, FoundFigure[]>();
  for (const one of allFigures(plan)) {
    if (one.from !== "cell" || one.concept !== concept || one.measures !== "level" || one.value === null) continue;
    if (one.period === undefined || one.of["region"] !== plan.region.code || (one.of["sex"] ?? "_T") !== sex) continue;
    const others = Object.entries(one.of).filter(([dimension]) => dimension !== "age");
    // An industry's workers are not the region's.
    if (others.some(([dimension, item]) => !["region", "sex"].includes(dimension) && item !== "_T")) continue;
    const key = JSON.stringify([one.id.slice(0, one.id.indexOf("@")), one.period, others]);
    add(groups, key, one);
  }
  const points = new Map<Period, SeriesPoint>();
  for (const group of groups.values()) {
    const byAge = new Map(group.map((one) => [one.of["age"] ?? "_T", one]));
    const parts = (bandsThatCover(age, [...byAge.keys()]) ?? []).flatMap((code) => byAge.get(code) ?? []);
    const [first] = parts;
    if (first?.period === undefined || points.has(first.period)) continue;
    const { period } = first;
    const decimals = Math.min(...parts.map((one) => decimalsIn(one, unit)));
    const value = sum(parts.map((one) => convertUnit(one.value ?? 0, one.unit, unit)));
    points.set(period, { period, year: periodYear(period), value, decimals, printings: [], parts });
  }
  return [...points.values()];
}
