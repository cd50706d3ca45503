import type { AbsenceReason, ComputedColumn } from "../quantity/absence.js";
import { fail, type PathStep } from "../quantity/error.js";
import { divide, sign, toNumber } from "../quantity/fraction.js";
import { readNumber, type NumberInput } from "../quantity/number-input.js";
import { checkRounding, type RoundingOptions, type RoundingRule } from "../quantity/rounding.js";
import { decimalsOf, divideWhole, smallPowerOfTen, unitsOf } from "../quantity/scaled.js";

/**
 * Many rates in percent: `numerators[i] / denominators[i] × 100`.
 *
 * Exact and, for plain numbers with few decimals, about as fast as the float form that is wrong in the last digit
 * now and then. The numerator need not be a part of the denominator.
 *
 * @param numerators - Numbers in one unit.
 * @param denominators - As many numbers in the same unit, or one number for all.
 * @param options - Rounding of the results.
 * @returns A column in percent. Absent: `zero-denominator`.
 * @throws {@link IljariError} `different-lengths`, `not-finite` or `not-a-number` with the index, `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { rates } from "iljari/measures";
 * rates([66.6, 37, 5], [65.8, 41, 0], { decimals: 1 });
 * // => { values: [101.2, 90.2, null], unit: "percent", absent: [{ at: 2, reason: "zero-denominator" }] }
 * ```
 */
export function rates(
  numerators: readonly NumberInput[],
  denominators: readonly NumberInput[] | NumberInput,
  options: RoundingOptions = {},
): ComputedColumn<"percent"> {
  checkRounding(options);
  const each = Array.isArray(denominators) ? (denominators as readonly NumberInput[]) : undefined;
  if (each !== undefined && each.length !== numerators.length) {
    const expected = `${String(numerators.length)} denominators, as many as numerators`;
    fail("different-lengths", { path: ["denominators"], value: each.length, expected });
  }
  const one = denominators as NumberInput;
  const { decimals, rounding = "half-up" } = options;
  const values: (number | null)[] = new Array<number | null>(numerators.length);
  const absent: { at: number; reason: AbsenceReason }[] = [];
  for (let i = 0; i < numerators.length; i++) {
    const a = numerators[i] as NumberInput;
    const b = each === undefined ? one : (each[i] as NumberInput);
    const fast = decimals === undefined ? Number.NaN : scaledRate(a, b, decimals, rounding);
    // NaN is the one value that is not equal to itself.
    if (fast === fast) values[i] = fast;
    else {
      const rate = exactRate(a, b, i, each === undefined ? ["denominators"] : ["denominators", i], options);
      values[i] = rate;
      if (rate === null) absent.push({ at: i, reason: "zero-denominator" });
    }
  }
  return { values, unit: "percent", absent };
}

/** The rate where both numbers are doubles of few decimals, NaN where this path does not reach. */
function scaledRate(a: NumberInput, b: NumberInput, decimals: number, rule: RoundingRule): number {
  if (typeof a !== "number" || typeof b !== "number" || decimals < 0 || decimals > 10) return Number.NaN;
  let top = a;
  let bottom = b;
  if (a - Math.trunc(a) !== 0 || b - Math.trunc(b) !== 0) {
    const power = smallPowerOfTen(Math.max(decimalsOf(a), decimalsOf(b)));
    top = unitsOf(a, power);
    bottom = unitsOf(b, power);
  }
  top *= smallPowerOfTen(decimals + 2);
  // Also false for NaN and Infinity.
  if (!(top <= MOST && top >= -MOST && bottom > 0 && bottom <= MOST)) return Number.NaN;
  return divideWhole(top, bottom, rule) / smallPowerOfTen(decimals);
}

const MOST = Number.MAX_SAFE_INTEGER;

function exactRate(
  a: NumberInput,
  b: NumberInput,
  index: number,
  bottomPath: readonly PathStep[],
  options: RoundingOptions,
): number | null {
  const top = readNumber(a, ["numerators", index]);
  const bottom = readNumber(b, bottomPath);
  if (sign(bottom) === 0) return null;
  return toNumber(divide({ n: top.n * 100n, d: top.d }, bottom), options.decimals, options.rounding);
}
