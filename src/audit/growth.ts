import { multiply, powerOfTen, sign, type Fraction } from "../quantity/fraction.js";

/** A root between two neighbouring numbers of so many decimals; the two are one where it is exact. */
export interface GrowthBounds {
  readonly low: Fraction;
  readonly high: Fraction;
}

/**
 * The mean growth a period in percent, r in (1 + r/100)^periods = quotient, by bisection in whole numbers. To nothing it is
 * a fall by everything; nothing falls further.
 */
export function growthBounds(quotient: Fraction, periods: number, decimals: number): GrowthBounds {
  const least = { n: -100n, d: 1n };
  if (sign(quotient) <= 0) return { low: least, high: least };
  const one = powerOfTen(Math.max(decimals, 0) + 2).n;
  const exponent = BigInt(periods);
  const right = quotient.n * one ** exponent;
  const left = (x: bigint): bigint => x ** exponent * quotient.d;
  let low = 0n;
  let high = one;
  while (left(high) <= right) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (left(middle) <= right) low = middle;
    else high = middle;
  }
  const percent = (x: bigint): Fraction => multiply({ n: x - one, d: one }, { n: 100n, d: 1n });
  return { low: percent(low), high: percent(left(low) === right ? low : high) };
}

/** (1 + r/100)^periods, with the sign of its base: it grows with r throughout, also where more than everything is lost. */
export function powerOfGrowth(growth: Fraction, periods: number): Fraction {
  const n = growth.n + 100n * growth.d;
  const exponent = BigInt(periods);
  return { n: n < 0n ? -((-n) ** exponent) : n ** exponent, d: (100n * growth.d) ** exponent };
}
