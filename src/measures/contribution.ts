import { absent, present, type Computed } from "../quantity/absence.js";
import { divide, multiply, sign, subtract } from "../quantity/fraction.js";
import { divideIntervals, scaleInterval, subtractIntervals } from "../quantity/interval.js";
import { convertQuantity, readQuantity, type QuantityInput } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { readPair } from "./quantities.js";

/**
 * What one part adds to the growth of a whole (기여도): `(to − from) / total × 100`.
 *
 * For all parts at once, with what they leave unexplained, use {@link contributions}.
 *
 * @param from - The part before.
 * @param to - The part after, in any unit of the same dimension.
 * @param options - `total`: the whole before; rounding of the result.
 * @returns Percentage points of the whole's growth, with a range where an input says how it was rounded. Absent:
 *   `zero-baseline` or `negative-baseline` of the whole.
 * @throws {@link quantity.IljariError | IljariError} `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Bank of Korea, contribution to growth (기여도).
 * @example
 * ```ts
 * import { contribution } from "iljari/measures";
 * contribution(13.9, 15.9, { total: 343.3, decimals: 2 }); // => { value: 0.58, unit: "percentage-point" }
 * ```
 */
export function contribution(
  from: QuantityInput,
  to: QuantityInput,
  options: RoundingOptions & { readonly total: QuantityInput },
): Computed<"percentage-point"> {
  checkRounding(options);
  const [a, b] = readPair(from, to, ["from", "to"]);
  const whole = readQuantity(options.total, ["total"]);
  const total =
    whole.unit === "not-stated" || a.unit === "not-stated" ? whole : convertQuantity(whole, a.unit, ["total"]);
  if (sign(total.value) === 0) return absent("zero-baseline", "percentage-point");
  if (sign(total.value) < 0) return absent("negative-baseline", "percentage-point");
  const hundred = { n: 100n, d: 1n };
  const value = multiply(divide(subtract(b.value, a.value), total.value), hundred);
  const interval = divideIntervals(subtractIntervals(b.interval, a.interval), total.interval);
  return present(value, "percentage-point", options, scaleInterval(interval, hundred));
}
