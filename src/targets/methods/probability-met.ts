import { absent, present, type Computed } from "../../quantity/absence.js";
import { divide, HUNDRED, multiply, ONE, sign, subtract, type Fraction } from "../../quantity/fraction.js";
import { convertQuantity, readQuantity, refuseNegative, type QuantityInput } from "../../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../../quantity/rounding.js";
import type { Unit } from "../../quantity/unit.js";
import type { Direction } from "../../model/indicator.js";
import { readTargetInput, type RangeInput, type ReadTarget } from "../target-input.js";
import { normalProbability } from "./normal.js";

/** What {@link probabilityMet} is computed from. */
export interface ProbabilityInput {
  /** Which way is wanted. There is no default. */
  readonly direction: Direction;
  /** The estimate. */
  readonly value: QuantityInput | null | undefined;
  /** Its standard error, in the unit of the estimate; for a percentage in points. */
  readonly standardError: QuantityInput | null | undefined;
  /** The target, or the range that is wanted. */
  readonly target: QuantityInput | RangeInput | null | undefined;
}

/**
 * The probability that what a survey estimates meets the target, given its standard error:
 * `Φ((value − target) / standard error) × 100` where more is wanted.
 *
 * Use it for a rate from a sample (고용률): a published rate on the target has an even chance to be above it. It takes the
 * error of the estimate as normal and the target as exact, and knows nothing but this one estimate; what it says of is the
 * value that a full count would have given.
 *
 * @param input - `direction`, `value`, `standardError` as the survey publishes it, `target` or a range.
 * @param options - Rounding of the result.
 * @returns Percent, good to the last place within twelve standard errors, 0 or 100 beyond. Absent: `no-target`,
 *   `not-reported` (no value), `not-stated` (no standard error), `zero-denominator` (an error of zero: see {@link targetStatus}).
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction), `negative-level`, `invalid-value`, `out-of-range`,
 *   `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Normal distribution function after Marsaglia (2004), Journal of Statistical Software 11(4).
 * @example
 * ```ts
 * import { probabilityMet } from "iljari/targets";
 * probabilityMet({ direction: "more", value: 66.6, standardError: 0.8, target: 65.8 }, { decimals: 1 });
 * // => { value: 84.1, unit: "percent" }
 * probabilityMet({ direction: "range", value: 66, standardError: 1, target: { low: 65, high: 67 } }, { decimals: 1 }).value; // => 68.3
 * ```
 */
export function probabilityMet(input: ProbabilityInput, options: RoundingOptions = {}): Computed<"percent"> {
  checkRounding(options);
  const read = readTargetInput({ direction: input.direction, target: input.target, actual: input.value });
  return probabilityOf(read, input.standardError, options);
}

export function probabilityOf(
  { direction, target, actual }: ReadTarget,
  standardError: QuantityInput | null | undefined,
  options: RoundingOptions,
): Computed<"percent"> {
  if (target === undefined) return absent("no-target", "percent");
  if (actual === undefined) return absent("not-reported", "percent");
  if (standardError === null || standardError === undefined) return absent("not-stated", "percent");
  const error = errorIn(actual.unit, standardError);
  if (sign(error) === 0) return absent("zero-denominator", "percent");
  const below = (end: Fraction) => normalProbability(divide(subtract(end, actual.value), error));
  const above = (end: Fraction) => normalProbability(divide(subtract(actual.value, end), error));
  const probability =
    direction === "more"
      ? above(target.low.value)
      : direction === "less"
        ? below(target.high.value)
        : subtract(subtract(ONE, above(target.high.value)), below(target.low.value));
  return present(multiply(probability, HUNDRED), "percent", options);
}

/** A standard error is a difference: that of a percentage is in points. */
export function errorIn(unit: Unit, given: QuantityInput): Fraction {
  const error = readQuantity(given, ["standardError"]);
  refuseNegative(error, ["standardError"]);
  const isSame = error.unit === "not-stated" || (unit === "percent" && error.unit === "percentage-point");
  return isSame ? error.value : convertQuantity(error, unit, ["standardError"]).value;
}
