import { present, type Present } from "../quantity/absence.js";
import { subtract } from "../quantity/fraction.js";
import { subtractIntervals } from "../quantity/interval.js";
import type { QuantityInput, ReadQuantity } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import type { Unit } from "../quantity/unit.js";
import { readPair } from "./quantities.js";

/**
 * The change from one level to another: `to − from`.
 *
 * @param from - The earlier level.
 * @param to - The later level, in any unit of the same dimension.
 * @param options - Rounding of the result.
 * @returns The change in the unit of `from`; of two percents in `percentage-point`; of two bare numbers in
 *   `not-stated`. With a range where an input says how it was rounded. Never absent.
 * @throws {@link quantity.IljariError | IljariError} `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { difference } from "iljari/measures";
 * difference(308.1, 305.9); // => { value: -2.2, unit: "not-stated" }
 * difference({ value: 65.7, unit: "percent" }, { value: 66.6, unit: "percent" });
 * // => { value: 0.9, unit: "percentage-point" }
 * difference({ value: 308.1, unit: "thousand-persons" }, { value: 305900, unit: "persons" }).value; // => -2.2
 * ```
 */
export function difference(from: QuantityInput, to: QuantityInput, options: RoundingOptions = {}): Present {
  checkRounding(options);
  return differenceOf(...readPair(from, to, ["from", "to"]), options);
}

/** {@link difference} of two quantities that have been read into one unit. */
export function differenceOf(from: ReadQuantity, to: ReadQuantity, options: RoundingOptions): Present {
  const interval = subtractIntervals(to.interval, from.interval);
  return present(subtract(to.value, from.value), unitOfChange(from.unit), options, interval);
}

/** The unit of a difference of two levels. */
export function unitOfChange(unit: Unit): Unit {
  return unit === "percent" ? "percentage-point" : unit;
}
