import { compare, type Fraction } from "../quantity/fraction.js";
import { contains, type Interval } from "../quantity/interval.js";
import { readTargetInput, type ReadTarget, type TargetInput } from "./target-input.js";

/**
 * Where a target stands.
 *
 * - `met`, `missed`: judged on printed values, with the direction.
 * - `met-but-worsening`: met, and yet the actual is worse than the baseline.
 * - `not-due`: there is no actual and the period is not over.
 * - `not-reported`: there is no actual although the period is over.
 * - `no-target`: nothing to judge by.
 */
export type TargetStatus = "met" | "met-but-worsening" | "missed" | "not-due" | "not-reported" | "no-target";

/** What {@link targetStatus} returns. */
export interface Verdict {
  /** Where the target stands. */
  readonly status: TargetStatus;
  /** False where rounding of the printed values could turn the status; null where there is nothing to turn. */
  readonly robust: boolean | null;
}

/**
 * Whether a target is met.
 *
 * @param input - `direction`, `target` (or a range), `actual` and, to notice a move the wrong way, `baseline`.
 * @returns The status on printed values, and whether rounding could turn it. Equal to the target is met.
 *   Without an actual it is `not-reported`, or `not-due` where `due` is false.
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction), `invalid-value`, `out-of-range`, `unit-mismatch`,
 *   `unknown-unit`, `not-finite`, `not-a-number`.
 * @source IATI guidance on results: a target is met where the actual reaches it; direction as declared.
 * @example
 * ```ts
 * import { targetStatus } from "iljari/targets";
 * targetStatus({ direction: "more", baseline: 308.1, target: 308.4, actual: 305.9 }); // => { status: "missed", robust: true }
 * targetStatus({ direction: "less", baseline: 7.05, target: 70, actual: 12.58 }); // => { status: "met-but-worsening", robust: true }
 * targetStatus({ direction: "more", target: 65.8, actual: { value: 65.8, decimals: 1 } }); // => { status: "met", robust: false }
 * ```
 */
export function targetStatus(input: TargetInput): Verdict {
  return statusOf(readTargetInput(input));
}

export function statusOf({ direction, baseline, target, actual, missing }: ReadTarget): Verdict {
  if (target === undefined) return { status: "no-target", robust: null };
  if (actual === undefined) return { status: missing, robust: null };
  const wanted = wantedInterval(direction, target.low.value, target.high.value);
  const met = contains(wanted, actual.value);
  const metIsCertain = met ? within(actual.interval, wanted) : !overlap(actual.interval, wanted);
  if (!met) return { status: "missed", robust: metIsCertain };
  if (baseline === undefined || direction === "range") return { status: "met", robust: metIsCertain };
  const worse = direction === "more" ? -1 : 1;
  const isWorse = compare(actual.value, baseline.value) === worse;
  // Worse or not is certain where the two intervals lie apart; equal printed values may hide a difference.
  const isApart =
    !overlap(actual.interval, baseline.interval) || (isExact(actual.interval) && isExact(baseline.interval));
  return { status: isWorse ? "met-but-worsening" : "met", robust: metIsCertain && isApart };
}

function wantedInterval(direction: ReadTarget["direction"], low: Fraction, high: Fraction): Interval {
  if (direction === "more") return { low, high: null, lowClosed: true, highClosed: false };
  if (direction === "less") return { low: null, high, lowClosed: false, highClosed: true };
  return { low, high, lowClosed: true, highClosed: true };
}

function isExact({ low, high }: Interval): boolean {
  return low !== null && high !== null && compare(low, high) === 0;
}

/** Whether the first lies below the second, without a common point. */
function isBelow(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false;
  const order = compare(a.high, b.low);
  return order < 0 || (order === 0 && !(a.highClosed && b.lowClosed));
}

function overlap(a: Interval, b: Interval): boolean {
  return !isBelow(a, b) && !isBelow(b, a);
}

function within(inner: Interval, outer: Interval): boolean {
  return endWithin(inner.low, inner.lowClosed, outer) && endWithin(inner.high, inner.highClosed, outer);
}

/** An open end may lie on an open end of the outer interval. */
function endWithin(end: Fraction | null, closed: boolean, outer: Interval): boolean {
  if (end === null) return false;
  return contains(closed ? outer : { ...outer, lowClosed: outer.low !== null, highClosed: outer.high !== null }, end);
}
