import { add, toNumber, ZERO, type Fraction } from "./fraction.js";
import { readNumber, type NumberInput } from "./number-input.js";
import { checkRounding, type RoundingOptions } from "./rounding.js";
import { decimalsOf, smallPowerOfTen, unitsOf } from "./scaled.js";

/**
 * The exact sum of many numbers, as one double.
 *
 * A loop of `+` over amounts with one decimal is off in the last digit about every second time;
 * this is not, and the order of the values does not matter.
 *
 * @param values - Any {@link NumberInput}s, all in one unit. Empty gives 0.
 * @param options - With `decimals` the exact sum is rounded at that digit.
 * @returns The double nearest to the exact sum.
 * @throws {@link quantity.IljariError | IljariError} `not-finite` or `not-a-number` with the index of the value, `invalid-decimals`,
 *   `out-of-range` (a result that no double holds).
 * @source Definition.
 * @example
 * ```ts
 * import { sum } from "iljari/quantity";
 * sum([0.1, 0.2]); // => 0.3
 * sum([425428, 937, 1498, 746, 416, 5774, 8326, 22716]); // => 465841
 * ```
 */
export function sum(values: readonly NumberInput[], options: RoundingOptions = {}): number {
  checkRounding(options);
  const scaled = sumScaled(values);
  if (scaled === undefined) return toNumber(sumExact(values), options.decimals, options.rounding);
  if (options.decimals === undefined || options.decimals >= scaled.decimals) {
    // Adding 0 turns -0 into 0.
    return scaled.units / smallPowerOfTen(scaled.decimals) + 0;
  }
  const exact = { n: BigInt(scaled.units), d: BigInt(smallPowerOfTen(scaled.decimals)) };
  return toNumber(exact, options.decimals, options.rounding);
}

/** The exact sum as a fraction, for callers that go on computing. */
export function sumExact(values: readonly NumberInput[]): Fraction {
  let total = ZERO;
  // Not forEach, which would skip the holes of a sparse array.
  for (const [i, value] of values.entries()) total = add(total, readNumber(value, [i]));
  return total;
}

interface ScaledSum {
  readonly units: number;
  readonly decimals: number;
}

/** Where a sum stands, in units of the finest decimal met. */
interface Running {
  /** The index it got to. */
  next: number;
  units: number;
  /** The largest of the values so far and of zero. */
  high: number;
  /** The smallest of them. */
  low: number;
}

/** Sums doubles as whole numbers of the finest decimal among them, or gives up. */
function sumScaled(values: readonly NumberInput[]): ScaledSum | undefined {
  const running: Running = { next: 0, units: 0, high: 0, low: 0 };
  let decimals = 0;
  for (;;) {
    if (decimals === 0) addWholes(values, running);
    else addUnits(values, running, smallPowerOfTen(decimals));
    // While as many of the largest magnitude stay below 2^53, every partial sum was exact.
    if (!(running.next * Math.max(running.high, -running.low) <= Number.MAX_SAFE_INTEGER)) return undefined;
    if (running.next === values.length) return { units: running.units, decimals };
    const value = values[running.next];
    const finer = typeof value === "number" ? decimalsOf(value) : -1;
    if (finer <= decimals) return undefined;
    const factor = smallPowerOfTen(finer - decimals);
    running.units *= factor;
    running.high *= factor;
    running.low *= factor;
    decimals = finer;
  }
}

/** Adds up to the first value that is no whole double; NaN is none, and Infinity fails the bound. */
function addWholes(values: readonly NumberInput[], running: Running): void {
  let { next, units, high, low } = running;
  for (; next < values.length; next++) {
    const value = values[next];
    if (typeof value !== "number" || Math.floor(value) !== value) break;
    units += value;
    if (value > high) high = value;
    else if (value < low) low = value;
  }
  Object.assign(running, { next, units, high, low });
}

/** Adds up to the first value that is no whole number of 1/power. */
function addUnits(values: readonly NumberInput[], running: Running, power: number): void {
  let { next, units, high, low } = running;
  for (; next < values.length; next++) {
    const value = values[next];
    const own = typeof value === "number" ? unitsOf(value, power) : Number.NaN;
    if (Number.isNaN(own)) break;
    units += own;
    if (own > high) high = own;
    else if (own < low) low = own;
  }
  Object.assign(running, { next, units, high, low });
}
