import { CATALOGUE_INDICATORS } from "../model/catalogue/indicators.js";
import { bandsThatCover } from "../model/age-band.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { checkIsPlan } from "../model/rows/given.js";
import { differenceOf } from "../measures/difference.js";
import { present } from "../quantity/absence.js";
import { divide, multiply, sign } from "../quantity/fraction.js";
import { divideIntervals, scaleInterval } from "../quantity/interval.js";
import type { ReadQuantity } from "../quantity/quantity-input.js";
import { sum } from "../quantity/sum.js";
import type { Unit } from "../quantity/unit.js";
import { exactValue, intervalUnder } from "./exact.js";
import type { ImpliedPopulation, TargetFit } from "./audit-report.js";
import { figuresOf } from "./figures-of-plan.js";
import type { AuditFigure } from "./figure.js";
import { compareText } from "./compare-text.js";
import { byDigit } from "./standard/facts/pick-printings.js";
import { given } from "./given.js";

/**
 * Whether targets on a rate and on a head count fit together.
 *
 * A rate and the head count behind it imply a population: `level / rate × 100`. Those of printed actuals are a fact, those
 * of two targets a condition that the plan sets itself, mostly without saying so. Compare how the population has moved with
 * how it would have to move.
 *
 * @param plan - A plan.
 * @returns One entry for each pair of an employment rate and a number of employed persons of one sex and age band that
 *   the plan prints: the population implied by actuals and by targets in order of period, each with the range that rounding
 *   of the printed figures leaves, the change from the one before, and beside it the population of the same band by a
 *   register, where the plan prints it. That has another basis: its level differs, its trend may be compared.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan.
 * @source Definition of the employment-to-population ratio (ILO, KILM 2), solved for the population.
 * @example
 * ```ts
 * import { targetFits } from "iljari/audit";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const [fit] = targetFits(jeonju2024);
 * fit?.periods.map(({ period, of, population, change }) => [period, of, population.value, change?.value ?? null]);
 * // => [["2022", "actual", 468.9, null], ["2023", "actual", 459.3, -9.6], ["2024", "target", 462.5, 3.2]]
 * ```
 */
export function targetFits(plan: Plan): TargetFit[] {
  checkIsPlan(plan);
  return fitsOf(plan, figuresOf(plan).all);
}

/** As {@link targetFits}, of figures that are known. */
export function fitsOf(plan: Plan, figures: readonly AuditFigure[]): TargetFit[] {
  const indicators = [...CATALOGUE_INDICATORS, ...(plan.indicators ?? [])];
  const rates = indicators.filter((one) => (one.concept ?? one.id) === "employment-rate");
  return rates.flatMap((rate) => {
    const level = indicators.find((one) => (one.concept ?? one.id) === "employed" && isOfSame(one, rate));
    return level === undefined ? [] : fit(plan, rate, level, figures);
  });
}

function isOfSame(a: Indicator, b: Indicator): boolean {
  return (a.sex ?? "_T") === (b.sex ?? "_T") && a.ageBand === b.ageBand;
}

function fit(plan: Plan, rate: Indicator, level: Indicator, figures: readonly AuditFigure[]): TargetFit[] {
  const actuals = pairsOf(figures, rate.id, level.id, "actual");
  const last = actuals.at(-1)?.period ?? "";
  // A target for a year that has its actual is history: what counts is what is still aimed at.
  const targets = pairsOf(figures, rate.id, level.id, "target").filter((one) => one.period > last);
  const periods: ImpliedPopulation[] = [];
  let before: ReadQuantity | undefined;
  for (const one of [...actuals, ...targets]) {
    const implied = populationOf(one);
    if (implied === undefined) continue;
    const digits = { decimals: one.level.decimals };
    periods.push({
      ...one,
      population: present(implied.value, implied.unit, digits, implied.interval),
      ...(before !== undefined && { change: differenceOf(before, implied, digits) }),
    });
    before = implied;
  }
  const of = { sex: rate.sex ?? "_T", age: rate.ageBand ?? "_T" };
  if (!periods.some((one) => one.of === "target") || periods.length < 2) return [];
  return [{ rate: rate.id, level: level.id, of, periods, register: registerOf(plan, figures, of) }];
}

type Pair = Pick<ImpliedPopulation, "period" | "of" | "level" | "rate">;

/** Level over rate, exact; nothing for a rate of zero. */
function populationOf({ level, rate }: Pair): ReadQuantity | undefined {
  const base = exactValue(rate);
  if (sign(base) === 0) return undefined;
  const hundred = { n: 100n, d: 1n };
  const quotient = divideIntervals(intervalUnder(level, "half-up"), intervalUnder(rate, "half-up"));
  return {
    value: multiply(divide(exactValue(level), base), hundred),
    unit: level.unit,
    interval: scaleInterval(quotient, hundred),
  };
}

/** For each period the finest printing of both; levels all in one unit, so that their populations compare. */
function pairsOf(figures: readonly AuditFigure[], rate: string, level: string, of: ImpliedPopulation["of"]): Pair[] {
  const rates = finestByPeriod(figures, rate, of);
  const levels = finestByPeriod(figures, level, of, "thousand-persons");
  return [...levels]
    .flatMap(([period, one]): Pair[] => {
      const own = rates.get(period);
      return own === undefined ? [] : [{ period, of, level: one, rate: own }];
    })
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
}

function finestByPeriod(
  figures: readonly AuditFigure[],
  indicator: string,
  of: ImpliedPopulation["of"],
  unit?: Unit,
): Map<string, AuditFigure> {
  const finest = new Map<string, AuditFigure>();
  for (const one of figures) {
    const { fact, value, bound = "exact" } = one;
    if (fact?.indicator !== indicator || fact.period === undefined || value === null || bound !== "exact") continue;
    if (fact.measures !== (of === "actual" ? "level" : "target") || fact.planned === true) continue;
    // What the term plan once aimed at does not bind beside what this plan aims at.
    if (of === "target" && fact.origin?.startsWith("term") === true) continue;
    const known = finest.get(fact.period);
    if (known === undefined || goesBefore(one, known, unit)) finest.set(fact.period, one);
  }
  return finest;
}

/** In the unit that is asked for, then finer, then by place: so that the order of a plan does not matter. */
function goesBefore(one: AuditFigure, known: AuditFigure, unit: Unit | undefined): boolean {
  const isOther = (figure: AuditFigure) => Number(unit !== undefined && figure.unit !== unit);
  return (isOther(one) - isOther(known) || byDigit(one, known) || compareText(one.id, known.id)) < 0;
}

/** The population of the band by a register, added up from the bands of one table that are together the one asked for. */
function registerOf(plan: Plan, figures: readonly AuditFigure[], of: TargetFit["of"]): TargetFit["register"] {
  const byPeriod = new Map<string, AuditFigure[]>();
  for (const one of figures) {
    const { fact, value } = one;
    if (fact?.concept !== "population" || fact.basis !== "register" || fact.measures !== "level" || value === null)
      continue;
    const { region = plan.region.code, sex = "_T", age, ...others } = fact.of;
    if (region !== plan.region.code || sex !== of.sex || age === undefined || Object.keys(others).length > 0) continue;
    if (fact.period === undefined || !one.id.includes("cells/")) continue;
    const key = `${fact.period}\n${one.group}`;
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), one]);
  }
  const sorted = [...byPeriod].toSorted(([a], [b]) => compareText(a, b));
  return sorted.flatMap(([key, all]) => {
    const byAge = new Map(all.map((one) => [given(one.fact?.of["age"]), one]));
    const codes = bandsThatCover(of.age, [...byAge.keys()].toSorted());
    const exact = byAge.get(of.age);
    const parts = exact === undefined ? (codes ?? []).map((code) => given(byAge.get(code))) : [exact];
    if (parts.length === 0) return [];
    return [{ period: key.slice(0, key.indexOf("\n")), value: sum(parts.map((one) => one.value ?? 0)), parts }];
  });
}
