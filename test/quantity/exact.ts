import type { RoundingRule } from "../../src/quantity/rounding.js";

/*
 * What the results are checked against: exact numbers as BigInt quotients, written for the tests alone.
 * Nothing here calls the library, and nothing rounds but `roundedUnits`.
 */

/** top / bottom, bottom above zero. */
export interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
}

export function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}

/** The shortest decimal that prints a finite double, taken from its exponential form. */
export function exactOf(value: number): Exact {
  const [mantissa = "", exponent = ""] = value.toExponential().split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power < 0 ? { top: digits, bottom: tenTo(-power) } : { top: digits * tenTo(power), bottom: 1n };
}

/** A decimal text without exponent. */
export function exactOfText(text: string): Exact {
  const [whole = "", decimals = ""] = text.split(".");
  return { top: BigInt(whole + decimals), bottom: tenTo(decimals.length) };
}

export function plus(a: Exact, b: Exact): Exact {
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

export function times(a: Exact, b: Exact): Exact {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** a / b, b not zero. */
export function over(a: Exact, b: Exact): Exact {
  const bottom = a.bottom * b.top;
  return bottom < 0n ? { top: -a.top * b.bottom, bottom: -bottom } : { top: a.top * b.bottom, bottom };
}

/** -1, 0 or 1 as a is below, equal to or above b. */
export function order(a: Exact, b: Exact): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A number of units of the last of `decimals` digits, by school rules on quotient and remainder. */
export function roundedUnits(a: Exact, decimals: number, rule: RoundingRule): bigint {
  const top = decimals < 0 ? a.top : a.top * tenTo(decimals);
  const bottom = decimals < 0 ? a.bottom * tenTo(-decimals) : a.bottom;
  // BigInt division cuts off; the remainder keeps the sign of the dividend.
  const cut = top / bottom;
  const left = top % bottom;
  const away = top < 0n ? -1n : 1n;
  const twice = 2n * left * away;
  if (rule === "truncate" || twice < bottom) return cut;
  if (twice > bottom) return cut + away;
  if (rule === "half-up") return cut + away;
  if (rule === "half-down") return cut;
  return cut % 2n === 0n ? cut : cut + away;
}

export function rounded(a: Exact, decimals: number, rule: RoundingRule): Exact {
  const units = roundedUnits(a, decimals, rule);
  return decimals < 0 ? { top: units * tenTo(-decimals), bottom: 1n } : { top: units, bottom: tenTo(decimals) };
}

const view = new DataView(new ArrayBuffer(8));

/**
 * Whether no double lies closer to `a` than `value`, and of two as close it is the even one. The value is taken apart
 * into m · 2^e, and `a` must lie between the midpoints to its two neighbours. -0, NaN and Infinity never are nearest.
 */
export function isNearest(value: number, a: Exact): boolean {
  if (a.top === 0n) return Object.is(value, 0);
  if (!Number.isFinite(value) || Object.is(value, -0) || value < 0 !== a.top < 0n) {
    // What is below half of the smallest double is zero.
    return Object.is(value, 0) && (a.top < 0n ? -a.top : a.top) << 1075n <= a.bottom;
  }
  view.setFloat64(0, Math.abs(value));
  const bits = view.getBigUint64(0);
  const biased = Number(bits >> 52n);
  const fraction = bits & 0xfffffffffffffn;
  const m = biased === 0 ? fraction : fraction | 0x10000000000000n;
  // In quarters of the last place, because below a power of two the next double is only half a place away.
  const power = Math.max(biased, 1) - 1075 - 2;
  const lower = fraction === 0n && biased > 1 ? 4n * m - 1n : 4n * m - 2n;
  const upper = 4n * m + 2n;
  const top = (a.top < 0n ? -a.top : a.top) << BigInt(power < 0 ? -power : 0);
  const place = a.bottom << BigInt(power > 0 ? power : 0);
  const isEven = m % 2n === 0n;
  return isEven ? top >= lower * place && top <= upper * place : top > lower * place && top < upper * place;
}
