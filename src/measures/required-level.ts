import { present, type Present } from "../quantity/absence.js";
import { multiply } from "../quantity/fraction.js";
import { overCorners, scaleInterval } from "../quantity/interval.js";
import { readQuantity, refuseNegative, type QuantityInput } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { readRate } from "./implied-population.js";

/**
 * The level that a rate needs in a population: `population × rate / 100`.
 *
 * @param input - `population`: persons; `rate`: the rate wanted, in percent.
 * @param options - Rounding of the result.
 * @returns The level in the unit of `population`, with a range where an input says how it was rounded. Never absent.
 * @throws {@link quantity.IljariError | IljariError} `negative-level`, `unit-mismatch` (a rate that is not in percent), `out-of-range`
 *   (a rate above 100), `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Definition of the employment-to-population ratio (ILO, KILM 2), solved for the level.
 * @example
 * ```ts
 * import { requiredLevel } from "iljari/measures";
 * requiredLevel({ population: 459.3, rate: 66.7 }, { decimals: 1 }); // => { value: 306.4, unit: "not-stated" }
 * ```
 */
export function requiredLevel(
  input: { readonly population: QuantityInput; readonly rate: QuantityInput },
  options: RoundingOptions = {},
): Present {
  checkRounding(options);
  const population = readQuantity(input.population, ["population"]);
  const rate = readRate(input.rate);
  refuseNegative(population, ["population"]);
  const hundredth = { n: 1n, d: 100n };
  const interval = overCorners(population.interval, rate.interval, multiply);
  const value = multiply(multiply(population.value, rate.value), hundredth);
  return present(value, population.unit, options, scaleInterval(interval, hundredth));
}
