import { fail, type PathStep } from "./error.js";
import { multiply, toNumber, type Fraction } from "./fraction.js";
import { point, scaleInterval, type Interval } from "./interval.js";
import { readNumber, type NumberInput } from "./number-input.js";
import { checkPrinting, intervalOf, type PrintedRule } from "./printed-interval.js";
import { unitFactor, unitInfo, type Unit } from "./unit.js";

/** A number with what is known of it. Checks and ranges apply to what is given. */
export interface Quantity {
  /** The number. */
  readonly value: NumberInput;
  /** What it counts. */
  readonly unit?: Unit;
  /** Its last printed digit; without it the number has no range and counts as exact. */
  readonly decimals?: number;
  /** The rule it was printed by; `half-up` where it is left out. */
  readonly rounding?: PrintedRule;
  /** True for a count from a register or an amount printed in won, which no rounding has touched. */
  readonly exact?: boolean;
}

/** A bare number, or a number with its unit and precision. */
export type QuantityInput = NumberInput | Quantity;

/** A {@link QuantityInput} as read: exact value, unit, and the interval it stands for. */
export interface ReadQuantity {
  readonly value: Fraction;
  readonly unit: Unit;
  readonly interval: Interval;
}

export function readQuantity(input: QuantityInput, path: readonly PathStep[]): ReadQuantity {
  if (!isQuantity(input)) {
    const value = readNumber(input, path);
    return { value, unit: "not-stated", interval: point(value) };
  }
  const { unit = "not-stated", decimals, rounding = "half-up", exact = false } = input;
  const value = readNumber(input.value, [...path, "value"]);
  unitInfo(unit, [...path, "unit"]);
  checkPrinting(decimals ?? 0, rounding, path);
  const interval = decimals === undefined || exact ? point(value) : intervalOf(value, decimals, rounding);
  return { value, unit, interval };
}

function isQuantity(input: QuantityInput): input is Quantity {
  return typeof input === "object" && input !== null && "value" in input;
}

/** Both in one unit: the second is converted into the first's. Bare numbers take the unit of the other. */
export function inOneUnit(a: ReadQuantity, b: ReadQuantity, path: readonly PathStep[]): [ReadQuantity, ReadQuantity] {
  if (a.unit === b.unit) return [a, b];
  if (a.unit === "not-stated") return [{ ...a, unit: b.unit }, b];
  if (b.unit === "not-stated") return [a, { ...b, unit: a.unit }];
  return [a, convertQuantity(b, a.unit, path)];
}

export function convertQuantity(quantity: ReadQuantity, unit: Unit, path: readonly PathStep[]): ReadQuantity {
  if (quantity.unit === unit) return quantity;
  const factor = unitFactor(quantity.unit, unit, [...path, "unit"]);
  return { unit, value: multiply(quantity.value, factor), interval: scaleInterval(quantity.interval, factor) };
}

/** Throws `negative-level` where a level is below zero. */
export function refuseNegative(quantity: ReadQuantity, path: readonly PathStep[]): void {
  if (quantity.value.n < 0n) {
    fail("negative-level", { path, value: toNumber(quantity.value), expected: "a number that is not negative" });
  }
}
