import { absent, present, type AbsenceReason, type Computed } from "../quantity/absence.js";
import { divide, fraction, ONE, sign, subtract, type Fraction } from "../quantity/fraction.js";
import { scaleInterval, subtractIntervals } from "../quantity/interval.js";
import type { ReadQuantity } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import type { Unit } from "../quantity/unit.js";
import { unitOfChange } from "../measures/difference.js";
import { monthsElapsed, type Span } from "./pace/days.js";
import { readPace, type ReadPace, type RunRateInput } from "./pace/read-pace.js";

/** How much a month and a day, in the unit of the target (in `percentage-point` for percents). */
export interface RunRate {
  /** For each month; a part of a month counts by its days. */
  readonly perMonth: Computed;
  /** For each day. */
  readonly perDay: Computed;
}

/** What the rest of a period has to bring. */
export interface RequiredRunRate extends RunRate {
  /** Days of the period after the day of the data. */
  readonly daysLeft: Computed<"days">;
  /** Months after it; a part of a month counts by its days. */
  readonly monthsLeft: Computed<"months">;
}

/**
 * What each month and each day of the rest has to bring so that the period ends on its target:
 * `(target − to date) / time left after the day of the data`.
 *
 * It asks for equal months. Where the rest of the year is not like that, see `requiredPace` of {@link pace}, which
 * follows the profile. Negative is what would have to go again: more than the target is there already. With `less` it is
 * the most that may still come.
 *
 * @param input - `direction`, `target`, `period`, `dataDate`, `toDate` and, for a stock, `baseline`.
 * @param options - Rounding of the results.
 * @returns Both rates with the time left. Absent: `no-target`, `not-applicable` (a range that is wanted), `not-due` (data from before the
 *   period), `not-reported` or the reason that `toDate` gives, `zero-denominator` (the period is over).
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction), `invalid-value`, `invalid-period`, `invalid-day`,
 *   `negative-level` (without a baseline), `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `out-of-range`, `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { requiredRunRate } from "iljari/targets";
 * const jobs = { direction: "more", target: 1200, period: "2024", dataDate: "2024-06-30", toDate: 480 } as const;
 * requiredRunRate(jobs).perMonth; // => { value: 120, unit: "not-stated" }
 * ```
 */
export function requiredRunRate(input: RunRateInput, options: RoundingOptions = {}): RequiredRunRate {
  checkRounding(options);
  const read = readPace(input);
  const { ready, span } = read;
  const [days, months] = typeof ready === "string" ? [ready, ready] : timeLeft(span, ready.day);
  return {
    ...requiredRunRateOf(read, options),
    daysLeft: typeof days === "string" ? absent(days, "days") : present(days, "days", options),
    monthsLeft: typeof months === "string" ? absent(months, "months") : present(months, "months", options),
  };
}

export function requiredRunRateOf({ ready, span, unit }: ReadPace, options: RoundingOptions): RunRate {
  if (typeof ready === "string") return noRate(ready, unit);
  return rateOver(ready.actual, ready.target, timeLeft(span, ready.day), options);
}

/** The way from one level to another in so many days and months. */
export function rateOver(
  from: ReadQuantity,
  to: ReadQuantity,
  [days, months]: readonly [Fraction, Fraction],
  options: RoundingOptions,
): RunRate {
  if (sign(days) === 0) return noRate("zero-denominator", to.unit);
  const unit = unitOfChange(to.unit);
  const way = subtract(to.value, from.value);
  const interval = subtractIntervals(to.interval, from.interval);
  const over = (time: Fraction) =>
    present(divide(way, time), unit, options, scaleInterval(interval, divide(ONE, time)));
  return { perMonth: over(months), perDay: over(days) };
}

export function noRate(reason: AbsenceReason, unit: Unit): RunRate {
  const none = absent(reason, unitOfChange(unit));
  return { perMonth: none, perDay: none };
}

function timeLeft(span: Span, day: number): [days: Fraction, months: Fraction] {
  const months = fraction(BigInt(span.monthEnds.length));
  return [fraction(BigInt(span.end - day)), subtract(months, monthsElapsed(span, day))];
}
