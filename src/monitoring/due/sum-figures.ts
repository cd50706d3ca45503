import { absent, present, type Computed } from "../../quantity/absence.js";
import { add, type Fraction } from "../../quantity/fraction.js";
import { point } from "../../quantity/interval.js";
import { readNumber } from "../../quantity/number-input.js";
import type { ReadQuantity } from "../../quantity/quantity-input.js";
import type { RoundingOptions } from "../../quantity/rounding.js";
import type { Unit } from "../../quantity/unit.js";

/** The exact sum of the figures that are there; nothing where none is. */
export function sumOfFigures(figures: readonly Computed[], unit: Unit): ReadQuantity | undefined {
  let sum: Fraction | undefined;
  for (const { value } of figures) {
    if (value === null) continue;
    sum = sum === undefined ? readNumber(value) : add(sum, readNumber(value));
  }
  return sum && { value: sum, unit, interval: point(sum) };
}

/** The same as a figure: where none is there, for the reason of the first. */
export function sumFigures<U extends Unit>(
  figures: readonly Computed<U>[],
  unit: U,
  options: RoundingOptions,
): Computed<U> {
  const sum = sumOfFigures(figures, unit);
  if (sum === undefined) return absent(figures[0]?.reason ?? "not-reported", unit);
  return present(sum.value, unit, options);
}
