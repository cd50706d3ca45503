import { absent, present, type AbsenceReason, type Computed } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import {
  compare,
  divide,
  fraction,
  HUNDRED,
  multiply,
  ONE,
  sign,
  subtract,
  type Fraction,
} from "../quantity/fraction.js";
import { divideIntervals, point, scaleInterval, subtractIntervals, type Interval } from "../quantity/interval.js";
import { readNumber, type NumberInput } from "../quantity/number-input.js";
import type { ReadQuantity } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import type { Unit } from "../quantity/unit.js";
import { differenceOf, unitOfChange } from "../measures/difference.js";
import type { Name } from "../model/names.js";
import type { Day, Period } from "../model/period.js";
import { FORMULAS, type Named } from "./formulas.js";
import { daysTo } from "./pace/curve.js";
import { monthsElapsed } from "./pace/days.js";
import { lineOf, type Line } from "./pace/line.js";
import { readPace, type ReadPace, type RunRateInput } from "./pace/read-pace.js";
import type { PaceProfile } from "./pace-profiles.js";
import { noRate, rateOver, requiredRunRateOf, type RunRate } from "./required-run-rate.js";

/** What {@link pace} compares. */
export interface PaceInput extends RunRateInput {
  /** How the target is expected to come about. There is no default. */
  readonly profile: PaceProfile;
  /** By how many percent of what is expected the actual may be off and still count as on pace. None where it is left out. */
  readonly tolerance?: NumberInput;
}

/**
 * Where a figure stands against its profile.
 *
 * - `ahead`, `on-pace`, `behind`: better than expected, as expected (within the tolerance), worse.
 * - `not-due`: nothing is expected yet, and nothing is there.
 * - `not-reported`, `no-target`, `not-applicable`: there is nothing to compare; a range that is wanted has no pace.
 * - `unknown`: what is expected, or the figure, cannot be known; the figures say why.
 */
export type PaceStatus =
  "ahead" | "on-pace" | "behind" | "not-due" | "not-reported" | "no-target" | "not-applicable" | "unknown";

/** The statuses in words. */
export const PACE_STATUS_NAMES: Readonly<Record<PaceStatus, Required<Name>>> = {
  ahead: { ko: "계획보다 앞섬", en: "ahead" },
  "on-pace": { ko: "계획대로", en: "on pace" },
  behind: { ko: "계획보다 뒤처짐", en: "behind" },
  "not-due": { ko: "시기 미도래", en: "not due" },
  "not-reported": { ko: "미보고", en: "not reported" },
  "no-target": { ko: "목표 없음", en: "no target" },
  "not-applicable": { ko: "해당 없음", en: "not applicable" },
  unknown: { ko: "판단 불가", en: "unknown" },
};

/** Where a figure stands in the course of its period. */
export interface Pace {
  /** The profile that was followed. */
  readonly profile: PaceProfile["kind"];
  /** The period of the target. */
  readonly period: Period;
  /** The day of the data, as given. */
  readonly dataDate: Day | undefined;
  /** Whether the data reach the end of the period. */
  readonly final: boolean;
  /** How much of the period is over, by days. */
  readonly elapsed: Computed<"percent">;
  /** The target, as given. */
  readonly target: Computed;
  /** What the profile expects by the day of the data. */
  readonly expected: Computed & Named;
  /** What is there. */
  readonly actual: Computed;
  /** How much better than expected; negative is worse. Of percents in `percentage-point`. */
  readonly difference: Computed;
  /** How many days before (positive) or after its time the actual is; for `less`, how many days the allowance lasts longer. */
  readonly differenceInDays: Computed<"days">;
  /** The actual in percent of what is expected. For `less` without a baseline more than 100 is too much. */
  readonly paceRate: Computed<"percent"> & Named;
  /** What is left to the target, `target − actual`; negative beyond it. */
  readonly remaining: Computed;
  /** What is left, in percent of what the profile has left: 120 asks for a fifth more than planned from now on. */
  readonly requiredPace: Computed<"percent">;
  /** What each month and day of the rest has to bring. */
  readonly requiredRunRate: RunRate;
  /** What each month and day has brought so far. */
  readonly currentRunRate: RunRate;
  /** The verdict. */
  readonly status: PaceStatus;
}

/**
 * Where a figure stands in the course of its period: what a stated profile expects by the day of the data, how far
 * ahead or behind that is in units and in days, and what is needed from now on.
 *
 * `expected = baseline + (target − baseline) × share due`, `pace rate = (actual − baseline) / (expected − baseline)`.
 * It is anchored at the day that the data go up to and not at today, so that a late report wrongs nobody; data from
 * after the period count as of its end. A flat line is wrong for most job plans: see docs/pace.md. A survey indicator
 * has waves and no pace: see {@link newestWave}.
 *
 * @param input - What {@link requiredRunRate} takes, with `profile` and perhaps `tolerance` in percent of what is expected.
 * @param options - Rounding of the results; the status does not depend on it.
 * @returns Every figure with its unit, with a range where `toDate` or `baseline` say how they were rounded (the target
 *   counts as exact). Absent: `no-target`; `not-applicable` (a range that is wanted; in days also where the profile expects that
 *   much on no day); `not-due` (data from before the period); `not-reported` or the reason that `toDate` gives;
 *   `parts-unknown` (a month of last year is missing); `zero-denominator` (nothing is expected yet, last year had
 *   nothing at all, nothing or no time is left, or a target of zero); `target-equals-baseline`; `target-worse-than-baseline` (rates only).
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction, no profile), `invalid-value`, `different-lengths` (weights or values that do not
 *   divide the period), `out-of-range` (a milestone outside the period or beyond the target, weights without any), `falling-cumulative`, `duplicate-id`
 *   (two milestones on a day), `negative-level`, `invalid-period`, `invalid-day`, `unit-mismatch`, `unknown-unit`,
 *   `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Time-progress rate at the latest date of the data, leap years included; weighted profiles are common in sales
 *   plans. The schedule in days is that of earned schedule.
 * @example
 * ```ts
 * import { pace } from "iljari/targets";
 * const jobs = { direction: "more", target: 1200, period: "2024", dataDate: "2024-06-30", toDate: 480 } as const;
 * const flat = pace({ ...jobs, profile: { kind: "flat" } }, { decimals: 1 });
 * [flat.expected.value, flat.difference.value, flat.paceRate.value, flat.status]; // => [600, -120, 80, "behind"]
 * flat.differenceInDays.value; // => -36.2
 * pace({ ...jobs, profile: { kind: "weights", weights: [15, 20, 30, 35] } }).status; // => "ahead"
 * ```
 */
export function pace(input: PaceInput, options: RoundingOptions = {}): Pace {
  checkRounding(options);
  const read = readPace(input);
  const tolerance = readTolerance(input.tolerance);
  const line = lineOf(input.profile, read);
  const { span, day, unit, ready } = read;
  const shown = (quantity: ReadQuantity | AbsenceReason) =>
    typeof quantity === "string" ? absent(quantity, unit) : present(quantity.value, unit, options, quantity.interval);
  const expected = typeof line === "string" ? line : line.expected;
  return {
    profile: input.profile.kind,
    period: input.period,
    dataDate: input.dataDate ?? undefined,
    final: day === span.end,
    elapsed:
      typeof day === "string"
        ? absent(day, "percent")
        : present(percent(days(day - span.before, span.end - span.before)), "percent", options),
    target: shown(read.target),
    expected: { ...shown(expected), formula: FORMULAS.expected },
    actual: shown(read.actual),
    ...comparison(read, line, options),
    remaining: typeof ready === "string" ? none(ready, unit) : differenceOf(ready.actual, ready.target, options),
    requiredRunRate: requiredRunRateOf(read, options),
    currentRunRate:
      typeof ready === "string"
        ? noRate(ready, unit)
        : rateOver(
            read.baseline,
            ready.actual,
            [days(ready.day - span.before), monthsElapsed(span, ready.day)],
            options,
          ),
    status: statusOf(read, line, tolerance),
  };
}

function readTolerance(tolerance: NumberInput = 0): Fraction {
  const read = readNumber(tolerance, ["tolerance"]);
  if (sign(read) >= 0) return read;
  return fail("negative-level", { path: ["tolerance"], value: tolerance, expected: "a number that is not negative" });
}

function days(count: number, of = 1): Fraction {
  return fraction(BigInt(count), BigInt(of));
}

function percent(value: Fraction): Fraction {
  return multiply(value, HUNDRED);
}

function none(reason: AbsenceReason, unit: Unit): Computed {
  return absent(reason, unitOfChange(unit));
}

/** What compares the actual with the line. */
function comparison(
  read: ReadPace,
  line: Line | AbsenceReason,
  options: RoundingOptions,
): Pick<Pace, "difference" | "differenceInDays" | "paceRate" | "requiredPace"> {
  const { ready, unit } = read;
  if (typeof ready === "string" || typeof line === "string") {
    const reason = reasonOf(ready, line);
    const rate = absent(reason, "percent");
    const paceRate = { ...rate, formula: FORMULAS.paceRate };
    return { difference: none(reason, unit), differenceInDays: absent(reason, "days"), paceRate, requiredPace: rate };
  }
  const { actual } = ready;
  const [from, to] = read.direction === "less" ? [actual, line.expected] : [line.expected, actual];
  return {
    difference: differenceOf(from, to, options),
    ...rates(read, line, actual, ready.target, options),
  };
}

/** What rests on the part of the way that is done: each end of the inputs occurs once in it. */
function rates(
  { direction, hasBaseline, baseline }: ReadPace,
  { curve, way, due, day }: Line,
  actual: ReadQuantity,
  target: ReadQuantity,
  options: RoundingOptions,
): Pick<Pace, "differenceInDays" | "paceRate" | "requiredPace"> {
  const formula = FORMULAS.paceRate;
  if (sign(way) === 0) {
    const reason = hasBaseline ? "target-equals-baseline" : "zero-denominator";
    const rate = absent(reason, "percent");
    return { differenceInDays: absent(reason, "days"), paceRate: { ...rate, formula }, requiredPace: rate };
  }
  const left = divide(subtract(target.value, actual.value), way);
  const whole = point(target.value);
  const leftInterval = divideIntervals(
    subtractIntervals(whole, actual.interval),
    subtractIntervals(whole, baseline.interval),
  );
  const done = subtract(ONE, left);
  const doneInterval = subtractIntervals(point(ONE), leftInterval);
  // Along the way more is better; of an allowance, which `less` without a baseline is, less is.
  const isAlong = sign(way) === (direction === "less" ? -1 : 1);
  const rate = (part: Fraction, interval: Interval, of: Fraction): Computed<"percent"> => {
    if (hasBaseline && !isAlong) return absent("target-worse-than-baseline", "percent");
    if (sign(of) === 0) return absent("zero-denominator", "percent");
    const factor = divide(HUNDRED, of);
    return present(multiply(part, factor), "percent", options, scaleInterval(interval, factor));
  };
  return {
    differenceInDays: inDays((share) => daysTo(curve, share, day), done, doneInterval, isAlong, options),
    paceRate: { ...rate(done, doneInterval, due), formula },
    requiredPace: rate(left, leftInterval, subtract(ONE, due)),
  };
}

function inDays(
  daysOf: (share: Fraction) => Fraction | null,
  done: Fraction,
  { low, high, lowClosed, highClosed }: Interval,
  isAlong: boolean,
  options: RoundingOptions,
): Computed<"days"> {
  const value = daysOf(done);
  if (value === null) return absent("not-applicable", "days");
  const interval = { low: low && daysOf(low), high: high && daysOf(high), lowClosed, highClosed };
  const factor = isAlong ? ONE : { n: -1n, d: 1n };
  return present(multiply(value, factor), "days", options, scaleInterval(interval, factor));
}

/** Why nothing can be compared: what is missing from the input goes before what the profile does not say. */
function reasonOf(ready: ReadPace["ready"], line: Line | AbsenceReason): AbsenceReason {
  return typeof ready === "string" ? ready : (line as AbsenceReason);
}

const KNOWN = ["not-due", "not-reported", "no-target", "not-applicable"] as const;

function statusOf(
  { direction, baseline, ready }: ReadPace,
  line: Line | AbsenceReason,
  tolerance: Fraction,
): PaceStatus {
  if (typeof ready === "string" || typeof line === "string") {
    return KNOWN.find((one) => one === reasonOf(ready, line)) ?? "unknown";
  }
  const more = subtract(ready.actual.value, line.expected.value);
  const grown = subtract(line.expected.value, baseline.value);
  const band = multiply(grown.n < 0n ? { n: -grown.n, d: grown.d } : grown, divide(tolerance, HUNDRED));
  if (sign(line.due) === 0 && sign(more) === 0) return "not-due";
  if (compare(more.n < 0n ? { n: -more.n, d: more.d } : more, band) <= 0) return "on-pace";
  return sign(more) === (direction === "less" ? -1 : 1) ? "ahead" : "behind";
}
