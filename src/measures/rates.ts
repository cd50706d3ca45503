import type { AbsenceReason, ComputedColumn } from "../quantity/absence.js";
import { fail, type PathStep } from "../quantity/error.js";
import { divide, sign, toNumber } from "../quantity/fraction.js";
import { readNumber, type NumberInput } from "../quantity/number-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { smallPowerOfTen } from "../quantity/scaled.js";

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
 * @throws {@link quantity.IljariError | IljariError} `different-lengths`, `not-finite` or `not-a-number` with the index, `invalid-decimals`.
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
  const values: (number | null)[] = new Array<number | null>(numerators.length);
  const absent: { at: number; reason: AbsenceReason }[] = [];
  const filter = filterOf(options);
  for (let i = 0; i < numerators.length; i++) {
    const a = numerators[i] as NumberInput;
    const b = each === undefined ? one : (each[i] as NumberInput);
    if (filter !== undefined && typeof a === "number" && typeof b === "number") {
      const quotient = (a / b) * filter.factor;
      const shifted = (quotient < 0 ? -quotient : quotient) + filter.shift;
      const units = Math.floor(shifted);
      if (isCertain(shifted, units) && b > TINY && b < HUGE) {
        values[i] = (quotient < 0 ? 0 - units : units) / filter.unit;
        continue;
      }
    }
    const rate = exactRate(a, b, i, each === undefined ? ["denominators"] : ["denominators", i], options);
    values[i] = rate;
    if (rate === null) absent.push({ at: i, reason: "zero-denominator" });
  }
  return { values, unit: "percent", absent };
}

/*
 * A floating-point filter. The quotient of two doubles is off from that of the decimals which they stand for by a few
 * parts in 10^16. Below 10^7 units of the last digit that is less than 10^-8 of a unit, so that a quotient which lies
 * further than 10^-7 from where rounding changes is rounded as the exact one is. What lies nearer, such as every tie,
 * is rounded exactly.
 */
interface Filter {
  /** One unit of the last digit is 1/unit. */
  readonly unit: number;
  /** From a ratio to units of the last digit of a percentage. */
  readonly factor: number;
  /** Added before cutting off: a half for the rules that round to the nearest. */
  readonly shift: number;
}

function filterOf({ decimals, rounding }: RoundingOptions): Filter | undefined {
  if (decimals === undefined || decimals < 0 || decimals > 10) return undefined;
  const unit = smallPowerOfTen(decimals);
  return { unit, factor: unit * 100, shift: rounding === "truncate" ? 0 : 0.5 };
}

/** False for NaN and Infinity as well. */
function isCertain(shifted: number, units: number): boolean {
  return Math.abs(shifted - units - 0.5) < 0.499_999_9 && shifted < 1e7;
}

/** Beyond these bounds a double has fewer digits, or a quotient vanishes. */
const TINY = 1e-290;
const HUGE = 1e290;

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
