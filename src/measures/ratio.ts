import { absent, present, type Computed } from "../quantity/absence.js";
import { divide, sign } from "../quantity/fraction.js";
import { divideIntervals } from "../quantity/interval.js";
import type { QuantityInput } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { readPair } from "./quantities.js";

/**
 * How many times one quantity is another, per one: `numerator / denominator`.
 *
 * Use it for what is defined per one, such as jobs per resident. What is read in percent is a {@link share} or a rate.
 *
 * @param numerator - Any quantity.
 * @param denominator - In any unit of the same dimension.
 * @param options - Rounding of the result.
 * @returns A number per one (`ratio`), with a range where an input says how it was rounded. Absent: `zero-denominator`.
 * @throws {@link quantity.IljariError | IljariError} `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { ratio } from "iljari/measures";
 * ratio(315709, 327018, { decimals: 3 }); // => { value: 0.965, unit: "ratio" }
 * ratio(1, 0); // => { value: null, unit: "ratio", reason: "zero-denominator" }
 * ```
 */
export function ratio(
  numerator: QuantityInput,
  denominator: QuantityInput,
  options: RoundingOptions = {},
): Computed<"ratio"> {
  checkRounding(options);
  const [a, b] = readPair(numerator, denominator, ["numerator", "denominator"]);
  if (sign(b.value) === 0) return absent("zero-denominator", "ratio");
  return present(divide(a.value, b.value), "ratio", options, divideIntervals(a.interval, b.interval));
}
