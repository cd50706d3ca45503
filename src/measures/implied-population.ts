import { absent, present, type Computed } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import { divide, multiply, sign } from "../quantity/fraction.js";
import { divideIntervals, scaleInterval } from "../quantity/interval.js";
import { convertQuantity, readQuantity, refuseNegative, type QuantityInput } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";

/**
 * The population that a level and a rate imply together: `level / rate × 100`.
 *
 * Two targets, one on a head count and one on its rate, fix a population; compare it with the population there is.
 *
 * @param input - `level`: for example employed persons; `rate`: its rate, in percent.
 * @param options - Rounding of the result.
 * @returns The population in the unit of `level`, with a range where an input says how it was rounded. Absent:
 *   `zero-denominator` for a rate of zero.
 * @throws {@link quantity.IljariError | IljariError} `negative-level`, `unit-mismatch` (a rate that is not in percent), `out-of-range`
 *   (a rate above 100), `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Definition of the employment-to-population ratio (ILO, KILM 2), solved for the population.
 * @example
 * ```ts
 * import { impliedPopulation } from "iljari/measures";
 * impliedPopulation(
 *   {
 *     level: { value: 308.5, unit: "thousand-persons", decimals: 1 },
 *     rate: { value: 66.7, unit: "percent", decimals: 1 },
 *   },
 *   { decimals: 1 },
 * );
 * // => { value: 462.5, unit: "thousand-persons", range: { low: 462.1, high: 462.9, lowClosed: true, highClosed: true } }
 * ```
 */
export function impliedPopulation(
  input: { readonly level: QuantityInput; readonly rate: QuantityInput },
  options: RoundingOptions = {},
): Computed {
  checkRounding(options);
  const level = readQuantity(input.level, ["level"]);
  const rate = readRate(input.rate);
  refuseNegative(level, ["level"]);
  if (sign(rate.value) === 0) return absent("zero-denominator", level.unit);
  const hundred = { n: 100n, d: 1n };
  const value = multiply(divide(level.value, rate.value), hundred);
  return present(value, level.unit, options, scaleInterval(divideIntervals(level.interval, rate.interval), hundred));
}

/** A rate in percent, from 0 to 100. */
export function readRate(input: QuantityInput): ReturnType<typeof readQuantity> {
  const given = readQuantity(input, ["rate"]);
  const rate = given.unit === "not-stated" ? given : convertQuantity(given, "percent", ["rate"]);
  refuseNegative(rate, ["rate"]);
  if (rate.value.n > 100n * rate.value.d) {
    fail("out-of-range", { path: ["rate"], value: input, expected: "a rate from 0 to 100 percent" });
  }
  return rate;
}
