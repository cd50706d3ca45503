import { absent, present, type Computed } from "../quantity/absence.js";
import { divide, sign, subtract } from "../quantity/fraction.js";
import { divideIntervals, point, scaleInterval, subtractIntervals } from "../quantity/interval.js";
import type { QuantityInput, ReadQuantity } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { readPair } from "./quantities.js";

/**
 * The change from one level to another in percent: `(to − from) / from × 100`.
 *
 * Use it for levels. For two rates give {@link difference}, in percentage points, or say which of the two is meant:
 * a rate that rises from 65.7 to 66.6 rises by 0.9 percentage points and by 1.37 percent.
 *
 * @param from - The earlier level.
 * @param to - The later level, in any unit of the same dimension.
 * @param options - Rounding of the result.
 * @returns Percent, with a range where an input says how it was rounded. Absent: `zero-baseline`; `sign-change` from a
 *   negative to a positive level; `negative-baseline` from one negative level to another, where conventions differ.
 * @throws {@link quantity.IljariError | IljariError} `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { percentChange } from "iljari/measures";
 * percentChange(651495, 642727, { decimals: 2 }); // => { value: -1.35, unit: "percent" }
 * percentChange(10, 0); // => { value: -100, unit: "percent" }
 * percentChange(0, 10); // => { value: null, unit: "percent", reason: "zero-baseline" }
 * ```
 */
export function percentChange(
  from: QuantityInput,
  to: QuantityInput,
  options: RoundingOptions = {},
): Computed<"percent"> {
  checkRounding(options);
  return percentChangeOf(...readPair(from, to, ["from", "to"]), options);
}

/** {@link percentChange} of two quantities that have been read into one unit. */
export function percentChangeOf(a: ReadQuantity, b: ReadQuantity, options: RoundingOptions): Computed<"percent"> {
  if (sign(a.value) === 0) return absent("zero-baseline", "percent");
  if (sign(a.value) < 0) return absent(sign(b.value) > 0 ? "sign-change" : "negative-baseline", "percent");
  const change = divide(subtract(b.value, a.value), a.value);
  // to/from − 1, in which each input occurs once, so that the ends of the inputs give the ends of the result.
  const interval = subtractIntervals(divideIntervals(b.interval, a.interval), point({ n: 1n, d: 1n }));
  return present({ n: change.n * 100n, d: change.d }, "percent", options, scaleInterval(interval, { n: 100n, d: 1n }));
}
