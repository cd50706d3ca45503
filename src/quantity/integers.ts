/** The largest whole number that divides both; 0 where both are 0. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The smallest whole number above zero that both divide; for numbers above zero. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  // Denominators are mostly powers of ten, of which one divides the other.
  if (a % b === 0n) return a;
  if (b % a === 0n) return b;
  return (a / greatestCommonDivisor(a, b)) * b;
}

/** The largest whole number that is not above a / b; for b above zero. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n ? quotient - 1n : quotient;
}

/** The smallest whole number that is not below a / b; for b above zero. */
export function ceilingDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b);
}
