import { add, compare, divide, multiply, sign, subtract, toNumber, type Fraction } from "./fraction.js";
import type { RoundingOptions } from "./rounding.js";

/**
 * Between which two numbers a figure lies, given how its inputs were rounded.
 * A null end is unbounded; an open end is not reached itself.
 */
export interface Range {
  /** The lower end; null where it is unbounded below. */
  readonly low: number | null;
  /** The upper end; null where it is unbounded above. */
  readonly high: number | null;
  /** Whether the lower end belongs to it. */
  readonly lowClosed: boolean;
  /** Whether the upper end belongs to it. */
  readonly highClosed: boolean;
}

/** An interval of exact numbers; a null end is unbounded and never closed. */
export interface Interval {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

export function point(value: Fraction): Interval {
  return { low: value, high: value, lowClosed: true, highClosed: true };
}

export function isPoint(a: Interval): boolean {
  return a.low !== null && a.high !== null && compare(a.low, a.high) === 0;
}

/**
 * The ends as doubles. With `decimals` both are rounded by the same rule as the figure they belong to; then the figure
 * itself may stand on either, so that both belong to the range.
 */
export function toRange(interval: Interval, options: RoundingOptions = {}): Range {
  const end = (value: Fraction | null) => (value === null ? null : toNumber(value, options.decimals, options.rounding));
  const isRounded = options.decimals !== undefined;
  return {
    low: end(interval.low),
    high: end(interval.high),
    lowClosed: interval.low !== null && (isRounded || interval.lowClosed),
    highClosed: interval.high !== null && (isRounded || interval.highClosed),
  };
}

export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.low && add(a.low, b.low),
    high: a.high && b.high && add(a.high, b.high),
    lowClosed: a.lowClosed && b.lowClosed,
    highClosed: a.highClosed && b.highClosed,
  };
}

/** A negative factor swaps the ends together with their flags. */
export function scaleInterval(a: Interval, factor: Fraction): Interval {
  const low = a.low && multiply(a.low, factor);
  const high = a.high && multiply(a.high, factor);
  return sign(factor) < 0
    ? { low: high, high: low, lowClosed: a.highClosed, highClosed: a.lowClosed }
    : { low, high, lowClosed: a.lowClosed, highClosed: a.highClosed };
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, scaleInterval(b, { n: -1n, d: 1n }));
}

export function contains(a: Interval, value: Fraction): boolean {
  const low = a.low === null ? 1 : compare(value, a.low);
  const high = a.high === null ? -1 : compare(value, a.high);
  return (low > 0 || (low === 0 && a.lowClosed)) && (high < 0 || (high === 0 && a.highClosed));
}

interface End {
  readonly value: Fraction | null;
  readonly closed: boolean;
}

function ends(a: Interval): [End, End] {
  return [
    { value: a.low, closed: a.lowClosed },
    { value: a.high, closed: a.highClosed },
  ];
}

/**
 * The exact range of a product or quotient f over the box a × b. It is monotone in each argument while the other is
 * held, so that every extreme lies in a corner. `corner` says where f grows without bound towards it.
 */
export function overCorners(a: Interval, b: Interval, corner: (x: Fraction, y: Fraction) => Corner): Interval {
  const corners: { value: Corner; closed: boolean }[] = [];
  for (const x of ends(a)) {
    for (const y of ends(b)) {
      if (x.value === null || y.value === null) return UNBOUNDED;
      // Zero times or over anything is zero: whether the other end is reached does not matter.
      const isZero = (x.closed && sign(x.value) === 0) || (y.closed && sign(y.value) === 0);
      corners.push({ value: corner(x.value, y.value), closed: isZero || (x.closed && y.closed) });
    }
  }
  const extreme = (direction: 1 | -1): End => {
    let best: End | undefined;
    for (const { value, closed } of corners) {
      if (value === (direction === 1 ? "above" : "below")) return { value: null, closed: false };
      if (typeof value === "string") continue;
      const order: number = best?.value ? compare(value, best.value) * direction : 1;
      if (order > 0) best = { value, closed };
      else if (order === 0 && closed) best = { value, closed };
    }
    return best ?? { value: null, closed: false };
  };
  const low = extreme(-1);
  const high = extreme(1);
  return { low: low.value, high: high.value, lowClosed: low.closed, highClosed: high.closed };
}

/** A corner of a range: a value, or unbounded above or below. */
export type Corner = Fraction | "above" | "below";

export const UNBOUNDED: Interval = { low: null, high: null, lowClosed: false, highClosed: false };

/** a / b; unbounded on both sides where b can be zero inside. */
export function divideIntervals(a: Interval, b: Interval): Interval {
  const low = b.low === null ? -1 : sign(b.low);
  const high = b.high === null ? 1 : sign(b.high);
  if (low < 0 && high > 0) return UNBOUNDED;
  if (low === 0 && high === 0) return UNBOUNDED;
  // An end at zero belongs to quotients that grow without bound; its side is that of the rest of b.
  const side = high > 0 ? 1 : -1;
  const divisor = { ...b, lowClosed: b.lowClosed && low !== 0, highClosed: b.highClosed && high !== 0 };
  return overCorners(a, divisor, (x, y) => {
    if (sign(y) !== 0) return divide(x, y);
    const direction = sign(x) * side;
    return direction === 0 ? { n: 0n, d: 1n } : direction > 0 ? "above" : "below";
  });
}

/** Whether the interval is so wide that not even a tenth of the value is certain; `least` is a width always borne. */
export function isWide(interval: Interval, value: Fraction, least: Fraction): boolean {
  if (interval.low === null || interval.high === null) return true;
  const width = subtract(interval.high, interval.low);
  const tenth = { n: value.n < 0n ? -value.n : value.n, d: value.d * 10n };
  return compare(width, least) > 0 && compare(width, tenth) > 0;
}
