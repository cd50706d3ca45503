/** A sum of whole numbers that stays exact: in a double as long as it fits, beyond that the overflow is kept apart. */
export interface ExactSum {
  /** The part that fits a double. */
  near: number;
  /** What has been moved out of it. */
  far: bigint;
  /** How many numbers were added; a sum of none is unknown, not zero. */
  count: number;
}

export function exactSum(): ExactSum {
  return { near: 0, far: 0n, count: 0 };
}

/** Adds a whole number from 0 to 2^53 - 1. */
export function addTo(sum: ExactSum, value: number): void {
  if (sum.near > Number.MAX_SAFE_INTEGER - value) {
    sum.far += BigInt(sum.near);
    sum.near = 0;
  }
  sum.near += value;
  sum.count++;
}

export function totalOf(sum: ExactSum): bigint {
  return sum.far + BigInt(sum.near);
}

/** Adds all that another sum holds. */
export function mergeInto(sum: ExactSum, other: ExactSum): void {
  const count = sum.count + other.count;
  addTo(sum, other.near);
  sum.far += other.far;
  sum.count = count;
}
