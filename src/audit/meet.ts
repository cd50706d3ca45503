import { compare, subtract, ZERO, type Fraction } from "../quantity/fraction.js";
import type { Interval } from "../quantity/interval.js";

/** What two intervals have in common: more than a point, one point, or nothing. */
export function meet(a: Interval, b: Interval): "range" | "point" | undefined {
  const low = latest(a.low, a.lowClosed, b.low, b.lowClosed, 1);
  const high = latest(a.high, a.highClosed, b.high, b.highClosed, -1);
  if (low.value === null || high.value === null) return "range";
  const order = compare(low.value, high.value);
  if (order < 0) return "range";
  return order === 0 && low.closed && high.closed ? "point" : undefined;
}

/** Whether two intervals have a number in common. */
export function mayMeet(a: Interval, b: Interval): boolean {
  return meet(a, b) !== undefined;
}

/** What two intervals have in common, or nothing. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  if (!mayMeet(a, b)) return undefined;
  const low = latest(a.low, a.lowClosed, b.low, b.lowClosed, 1);
  const high = latest(a.high, a.highClosed, b.high, b.highClosed, -1);
  return { low: low.value, high: high.value, lowClosed: low.closed, highClosed: high.closed };
}

function latest(
  a: Fraction | null,
  aClosed: boolean,
  b: Fraction | null,
  bClosed: boolean,
  direction: 1 | -1,
): { readonly value: Fraction | null; readonly closed: boolean } {
  if (a === null) return { value: b, closed: bClosed };
  if (b === null) return { value: a, closed: aClosed };
  const order = compare(a, b) * direction;
  if (order === 0) return { value: a, closed: aClosed && bClosed };
  return order > 0 ? { value: a, closed: aClosed } : { value: b, closed: bClosed };
}

/** Zero where an end is unbounded: callers say so apart. */
export function width({ low, high }: Interval): Fraction {
  return low === null || high === null ? ZERO : subtract(high, low);
}

export function half({ n, d }: Fraction): Fraction {
  return { n, d: 2n * d };
}
