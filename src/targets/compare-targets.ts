import { fail } from "../quantity/error.js";
import { compare, toNumber } from "../quantity/fraction.js";
import { nearestName } from "../quantity/nearest.js";
import { readQuantity } from "../quantity/quantity-input.js";
import { unitFactor } from "../quantity/unit.js";
import { CATALOGUE_INDICATORS, COMMON_INDICATORS } from "../model/catalogue/indicators.js";
import type { Indicator } from "../model/indicator.js";
import { indicator as indicatorOf } from "../model/look-up.js";
import { DAY_EXPECTED, isDay, isEarlier, periodEnd, type Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import { assessTarget, type TargetAssessment } from "./assess-target.js";
import { contradictions } from "./contradictions.js";
import {
  asPrinted,
  finest,
  inBaseUnit,
  isFiner,
  latestBefore,
  levels,
  near,
  readings,
  refuseOtherBasis,
  tableOf,
  targetsInForce,
  type PrintedValue,
  type Reading,
} from "./readings.js";
import { targetFlags } from "./target-flags.js";
import type { TargetInput } from "./target-input.js";
import type { ActualInput, CompareOptions, OtherReading, TargetReport, TargetResult } from "./target-report.js";

/**
 * The targets of a plan for one period, against what was reached.
 *
 * For each indicator it reads baseline, target and actual from the one table that prints most of them together (of equal
 * ones the most precise), says which, and lists what the other tables would give. New targets stand beside the last actual,
 * the last target and the best earlier actual.
 *
 * @param plan - A plan.
 * @param options - `period`; `actuals` that the plan does not hold yet; `asOf`, the day of the report (there is no clock:
 *   without it an actual that is missing is not due where the plan itself is for that period or an earlier one).
 * @returns Results with change, achievement rate, progress, gap, required change, status and flags; each figure unrounded, and
 *   in `rounded` percentages to one decimal. An indicator without a target has no result; see `withoutTarget`.
 * @throws {@link quantity.IljariError | IljariError} `invalid-period`, `invalid-day`, `unknown-id` for actuals of no indicator, `basis-mismatch`,
 *   `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`; `out-of-range` for a result beyond
 *   1.8e308; `invalid-value` and `out-of-range` for a target that does not fit the direction of its indicator, which {@link model.parsePlan | parsePlan} refuses.
 * @source 지역일자리 목표 공시제; see docs/achievement-and-progress.md.
 * @example
 * ```ts
 * import { compareTargets } from "iljari/targets";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const report = compareTargets(jeonju2024, { period: "2023" });
 * report.results.map(({ indicator, status }) => [indicator.id, status]);
 * // => [
 * //   ["employment-rate-15-64", "met"],
 * //   ["youth-employment-rate", "missed"],
 * //   ["female-employment-rate", "met"],
 * //   ["employed-15-64", "missed"],
 * //   ["regular-employees", "missed"],
 * //   ["employment-insured", "met"],
 * // ]
 * ```
 */
export function compareTargets(plan: Plan, options: CompareOptions): TargetReport {
  const { period, actuals = {}, asOf } = options;
  periodEnd(period);
  if (asOf !== undefined && !isDay(asOf)) fail("invalid-day", { path: ["asOf"], value: asOf, expected: DAY_EXPECTED });
  const indicators = [...CATALOGUE_INDICATORS, ...(plan.indicators ?? [])];
  checkActualIds(actuals, indicators);
  const results = indicators.flatMap(({ id }) => {
    const targets = targetsInForce(plan, id, period, options.origin);
    return targets.length === 0 ? [] : [resultOf(plan, indicatorOf(plan, id as never), targets, options)];
  });
  const has = new Set(results.map((one) => one.indicator.id));
  return {
    plan: plan.id,
    period,
    results,
    withoutTarget: COMMON_INDICATORS.map((one) => one.id).filter((id) => !has.has(id)),
    flags: results.flatMap((one) => one.flags),
  };
}

function checkActualIds(actuals: Readonly<Record<string, ActualInput>>, indicators: readonly Indicator[]): void {
  const ids = indicators.map((one) => one.id);
  for (const id of Object.keys(actuals)) {
    if (ids.includes(id)) continue;
    fail("unknown-id", {
      path: ["actuals", id],
      value: id,
      expected: "the id of an indicator",
      nearest: nearestName(id, ids),
    });
  }
}

function resultOf(plan: Plan, indicator: Indicator, targets: readonly Target[], options: CompareOptions): TargetResult {
  const { period, mixBasis = false } = options;
  const { values, foreign } = levels(plan, indicator, period, mixBasis);
  const given = givenActual(indicator, options);
  const all = readings(targets, indicator, values, period).map((one) =>
    given === undefined ? one : { ...one, actual: given },
  );
  const [used, ...others] = all as [Reading, ...Reading[]];
  // A figure that is needed and there only on another basis is no missing figure.
  for (const [value, of] of [
    [used.actual, period],
    [used.baseline, used.target.baseline?.period],
  ] as const) {
    const other = value === undefined && of !== undefined ? foreign.get(of) : undefined;
    if (other !== undefined) refuseOtherBasis(other.basis, indicator, ["figures", other.index, "basis"], mixBasis);
  }
  const wanted = wantedOf(used.target, indicator);
  const due = isDue(plan, options);
  const input = inputOf(used, indicator, due);
  const earlier = values.filter((one) => isEarlier(one.period, period));
  const table = tableOf(used.target.address);
  const latest = latestBefore(values, period);
  const result = {
    ...assessTarget(input),
    indicator,
    period,
    targetId: used.target.id,
    origin: used.target.origin ?? "annual",
    baseline: used.baseline,
    target: wanted.low,
    targetHigh: wanted.high,
    actual: used.actual,
    rounded: roundedOf(input),
    contradictions: [
      ...contradictions(
        "target",
        wanted.low,
        targets.flatMap((one) => wantedOf(one, indicator).low ?? []),
      ),
      ...(given === undefined ? contradictions("actual", used.actual, valuesOf(values, period)) : []),
      ...contradictions("baseline", used.baseline, valuesOf(values, used.baseline?.period)),
    ],
    lastActual: latest === undefined ? undefined : near(values, latest, table),
    lastTarget: lastTargetOf(plan, indicator, period, table),
    bestActual: bestOf(earlier, indicator),
    otherReadings: others.map((one) => otherReading(one, used, indicator, due)),
  };
  return { ...result, flags: targetFlags(result) };
}

/** Percentages to one decimal; differences of printed figures have few digits of their own and lose none. */
function roundedOf(input: TargetInput): TargetAssessment {
  const { change, gap, requiredChange } = assessTarget(input);
  return { ...assessTarget(input, { decimals: 1 }), change, gap, requiredChange };
}

function valuesOf(values: readonly PrintedValue[], period: Period | undefined): PrintedValue[] {
  return values.filter((one) => one.period === period);
}

/** A given actual takes digits and unit from the indicator where it does not say. */
function givenActual(indicator: Indicator, options: CompareOptions): PrintedValue | undefined {
  const { actuals = {}, period, mixBasis = false } = options;
  const given = Object.hasOwn(actuals, indicator.id) ? actuals[indicator.id] : undefined;
  if (given === undefined) return undefined;
  const path = ["actuals", indicator.id];
  const { value, unit } = readQuantity(given, path);
  const quantity: Partial<Exclude<ActualInput, number>> = typeof given === "number" ? {} : given;
  refuseOtherBasis(quantity.basis, indicator, [...path, "basis"], mixBasis);
  if (unit !== "not-stated") unitFactor(unit, indicator.unit, [...path, "unit"]);
  return { ...asPrinted(toNumber(value), quantity, indicator), period };
}

/** Whether the period is over by the day of the report or, without one, before the year that the plan is for. */
function isDue(plan: Plan, { period, asOf }: CompareOptions): boolean {
  return asOf === undefined ? periodEnd(period) < `${plan.year}-01-01` : periodEnd(period) < asOf;
}

function wantedOf(
  target: Target,
  indicator: Indicator,
): { low: PrintedValue | undefined; high: PrintedValue | undefined } {
  const { period, id, address, range } = target;
  const at = (value: number | null): PrintedValue | undefined =>
    value === null
      ? undefined
      : { ...asPrinted(value, target, indicator), period, id, ...(address === undefined ? {} : { address }) };
  return range === undefined
    ? { low: at(target.target), high: undefined }
    : { low: at(range.low), high: at(range.high) };
}

function inputOf({ target, baseline, actual }: Reading, indicator: Indicator, due: boolean): TargetInput {
  const { low, high } = wantedOf(target, indicator);
  const wanted = high === undefined || low === undefined ? low : { low, high };
  return { direction: indicator.direction, baseline, target: wanted, actual, due };
}

function lastTargetOf(plan: Plan, indicator: Indicator, period: Period, table: string): PrintedValue | undefined {
  const set = (plan.targets ?? []).filter(
    (one) => one.indicator === indicator.id && (one.target !== null || one.range !== undefined),
  );
  const latest = latestBefore(set, period);
  if (latest === undefined) return undefined;
  const printings = targetsInForce(plan, indicator.id, latest).flatMap((one) => wantedOf(one, indicator).low ?? []);
  return finest(printings.filter((one) => tableOf(one.address) === table)) ?? finest(printings);
}

function bestOf(values: readonly PrintedValue[], { direction }: Indicator): PrintedValue | undefined {
  if (direction === "range") return undefined;
  const better = direction === "more" ? 1 : -1;
  return values.reduce<PrintedValue | undefined>((best, one) => {
    if (best === undefined) return one;
    const order = compare(inBaseUnit(one), inBaseUnit(best));
    return order === better || (order === 0 && isFiner(one, best)) ? one : best;
  }, undefined);
}

function otherReading(reading: Reading, used: Reading, indicator: Indicator, due: boolean): OtherReading {
  const target = wantedOf(reading.target, indicator).low as PrintedValue;
  const { achievement, progress } = assessTarget(inputOf(reading, indicator, due), { decimals: 1 });
  const own = wantedOf(used.target, indicator).low as PrintedValue;
  return {
    target,
    baseline: reading.baseline,
    actual: reading.actual,
    finer: isFiner(target, own),
    achievement,
    progress,
  };
}
