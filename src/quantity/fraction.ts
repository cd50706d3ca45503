import { fail } from "./error.js";
import type { RoundingRule } from "./rounding.js";

/** An exact number: numerator over a positive denominator, not necessarily in lowest terms. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };
export const HUNDRED: Fraction = { n: 100n, d: 1n };

export function fraction(n: bigint, d = 1n): Fraction {
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  // Denominators are mostly powers of ten; multiplying them would make a sum of n numbers cost n².
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** The caller has made sure that `b` is not zero. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sign(a: Fraction): -1 | 0 | 1 {
  return a.n < 0n ? -1 : a.n > 0n ? 1 : 0;
}

/** 10 to the given power, negative powers included. */
export function powerOfTen(exponent: number): Fraction {
  return exponent >= 0 ? { n: 10n ** BigInt(exponent), d: 1n } : { n: 1n, d: 10n ** BigInt(-exponent) };
}

/** `a` in units of the last of `decimals` digits, rounded to a whole number of them. */
export function roundToUnits(a: Fraction, decimals: number, rule: RoundingRule): bigint {
  const unit = powerOfTen(decimals);
  const top = (a.n < 0n ? -a.n : a.n) * unit.n;
  const bottom = a.d * unit.d;
  let units = top / bottom;
  const twice = (top % bottom) * 2n;
  if (rule !== "truncate" && (twice > bottom || (twice === bottom && tieGoesUp(units, rule)))) units += 1n;
  return a.n < 0n ? -units : units;
}

function tieGoesUp(units: bigint, rule: RoundingRule): boolean {
  return rule === "half-up" || (rule === "half-even" && units % 2n === 1n);
}

/** The double nearest to `a`, or, with `decimals`, nearest to `a` rounded at that digit. */
export function toNumber(a: Fraction, decimals?: number, rule: RoundingRule = "half-up"): number {
  if (decimals === undefined) return nearestDouble(a.n, a.d);
  const unit = powerOfTen(decimals);
  return nearestDouble(roundToUnits(a, decimals, rule) * unit.d, unit.n);
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const SIGNIFICANT_BITS = 53;
const SMALLEST_EXPONENT = 1074;

function nearestDouble(n: bigint, d: bigint): number {
  if (n === 0n) return 0;
  const m = n < 0n ? -n : n;
  // The quotient of two exactly represented integers is correctly rounded by IEEE division.
  if (m <= SAFE && d <= SAFE) return Number(n) / Number(d);
  // Enough quotient bits to round at the 53rd; a subnormal result has fewer bits to round to.
  const shift = Math.min(bitLength(d) - bitLength(m) + SIGNIFICANT_BITS + 8, SMALLEST_EXPONENT);
  const top = shift > 0 ? m << BigInt(shift) : m;
  const bottom = shift > 0 ? d : d << BigInt(-shift);
  const quotient = top / bottom;
  const dropped = Math.max(0, bitLength(quotient) - SIGNIFICANT_BITS);
  let bits = quotient >> BigInt(dropped);
  const remainder = (quotient - (bits << BigInt(dropped))) * bottom + (top % bottom);
  const twice = remainder * 2n;
  const whole = bottom << BigInt(dropped);
  if (twice > whole || (twice === whole && bits % 2n === 1n)) bits += 1n;
  const value = scaleByPowerOfTwo(Number(bits), dropped - shift);
  if (!Number.isFinite(value)) fail("out-of-range", { value: n, expected: "a result below 1.8e308" });
  // Not -value: what is too small for a double is 0 on both sides.
  return n < 0n ? 0 - value : value;
}

/** In two steps where one factor would overflow or underflow on its own. */
function scaleByPowerOfTwo(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return value * 2 ** half * 2 ** (exponent - half);
}

function bitLength(n: bigint): number {
  return n === 0n ? 0 : n.toString(2).length;
}
