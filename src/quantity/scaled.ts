/*
 * The fast path: a double that prints with few decimals is a whole number over a power of ten,
 * and whole numbers below 2^53 are exact in a double. Everything here gives up (with -1 or
 * undefined) as soon as that does not hold; the caller then goes on with fractions.
 */

const POWERS_OF_TEN = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
/** Fifteen digits always survive the way into a double and back, so a match below this is the printed decimal. */
const FIFTEEN_DIGITS = 1e15;

/** 10^k for 0 ≤ k ≤ 15. */
export function smallPowerOfTen(k: number): number {
  return POWERS_OF_TEN[k] ?? Number.NaN;
}

/** How many decimals `value` prints with, or -1 where the fast path does not reach. */
export function decimalsOf(value: number): number {
  if (Number.isSafeInteger(value)) return 0;
  for (let k = 1; k <= 15; k++) {
    if (!Number.isNaN(unitsOf(value, smallPowerOfTen(k)))) return k;
  }
  return -1;
}

/** `value` in units of 1/power as an exact whole number, or NaN where it is none below 15 digits. */
export function unitsOf(value: number, power: number): number {
  const units = nearestWhole(value * power);
  // The comparison is the proof: the candidate above may be anything.
  return units / power === value && units < FIFTEEN_DIGITS && units > -FIFTEEN_DIGITS ? units : Number.NaN;
}

/** 1.5 · 2^52: adding and subtracting it leaves the nearest whole number of anything below 2^51. */
const WHOLE = 6_755_399_441_055_744;

function nearestWhole(value: number): number {
  return value + WHOLE - WHOLE;
}
