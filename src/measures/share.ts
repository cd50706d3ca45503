import { absent, present, type Computed } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import { compare, divide, sign } from "../quantity/fraction.js";
import { divideIntervals, scaleInterval } from "../quantity/interval.js";
import { refuseNegative, type QuantityInput, type ReadQuantity } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { readPair } from "./quantities.js";

/**
 * A part as percent of its whole: `part / whole × 100`.
 *
 * @param part - Not negative and not above the whole.
 * @param whole - In any unit of the same dimension.
 * @param options - Rounding of the result.
 * @returns Percent, with a range where an input says how it was rounded; the range takes the two as rounded
 *   independently. Absent: `zero-denominator`.
 * @throws {@link quantity.IljariError | IljariError} `part-above-whole`, `negative-level`, `unit-mismatch`, `unknown-unit`, `not-finite`,
 *   `not-a-number`, `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { share } from "iljari/measures";
 * share(72537, 76227, { decimals: 2 }); // => { value: 95.16, unit: "percent" }
 * share(0, 0); // => { value: null, unit: "percent", reason: "zero-denominator" }
 * ```
 */
export function share(part: QuantityInput, whole: QuantityInput, options: RoundingOptions = {}): Computed<"percent"> {
  checkRounding(options);
  const [a, b] = readPair(part, whole, ["part", "whole"]);
  refuseNegative(a, ["part"]);
  refuseNegative(b, ["whole"]);
  if (compare(a.value, b.value) > 0) {
    fail("part-above-whole", { path: ["part"], value: part, expected: "a part that is not above the whole" });
  }
  return percentOfWhole(a, b, options);
}

/**
 * {@link share} of two quantities that have been read into one unit. A part above its whole, which printed figures may
 * have, is left for the audit.
 */
export function percentOfWhole(part: ReadQuantity, whole: ReadQuantity, options: RoundingOptions): Computed<"percent"> {
  refuseNegative(part, ["part"]);
  refuseNegative(whole, ["whole"]);
  if (sign(whole.value) === 0) return absent("zero-denominator", "percent");
  const quotient = divide(part.value, whole.value);
  const interval = scaleInterval(divideIntervals(part.interval, whole.interval), { n: 100n, d: 1n });
  return present({ n: quotient.n * 100n, d: quotient.d }, "percent", options, interval);
}
