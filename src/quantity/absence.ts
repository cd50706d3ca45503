import { toNumber, type Fraction } from "./fraction.js";
import { isPoint, toRange, type Interval, type Range } from "./interval.js";
import type { RoundingOptions } from "./rounding.js";
import type { Unit } from "./unit.js";

/**
 * Why there is no figure. Every function that can have no result gives one of these instead of NaN,
 * Infinity, an invented small number or a bare null.
 */
export type AbsenceReason =
  | "zero-denominator"
  | "no-baseline"
  | "zero-baseline"
  | "negative-baseline"
  | "target-equals-baseline"
  | "target-worse-than-baseline"
  | "sign-change"
  | "not-due"
  | "not-yet-published"
  | "not-yet-set"
  | "not-reported"
  | "not-allocated"
  | "no-target"
  | "no-total"
  | "parts-unknown"
  | "suppressed"
  | "nil"
  | "needs-more-years"
  | "needs-more-periods"
  | "unlike-coverage"
  | "unlike-kinds"
  | "unlike-dates"
  | "not-applicable"
  | "not-stated"
  | "illegible";

/** The reasons in words. */
export const ABSENCE_REASONS: Readonly<Record<AbsenceReason, { readonly en: string; readonly ko: string }>> = {
  "zero-denominator": { en: "the denominator is zero", ko: "분모가 0" },
  "no-baseline": { en: "no baseline", ko: "기준값 없음" },
  "zero-baseline": { en: "the baseline is zero", ko: "기준값이 0" },
  "negative-baseline": { en: "the baseline is negative", ko: "기준값이 음수" },
  "target-equals-baseline": { en: "the target equals the baseline", ko: "목표가 기준값과 같음" },
  "target-worse-than-baseline": { en: "the target is worse than the baseline", ko: "목표가 기준값보다 나쁨" },
  "sign-change": { en: "the sign changes", ko: "부호가 바뀜" },
  "not-due": { en: "not due yet", ko: "시기 미도래" },
  "not-yet-published": { en: "not published yet", ko: "미공표" },
  "not-yet-set": { en: "not set yet", ko: "미정" },
  "not-reported": { en: "not reported", ko: "미보고" },
  "not-allocated": { en: "not allocated", ko: "배분되지 않음" },
  "no-target": { en: "no target", ko: "목표 없음" },
  "no-total": { en: "no total", ko: "합계 없음" },
  "parts-unknown": { en: "the parts are unknown", ko: "구성값 미상" },
  suppressed: { en: "suppressed", ko: "비공개" },
  nil: { en: "nil", ko: "해당 금액 없음" },
  "needs-more-years": { en: "needs more years", ko: "관측 연도 부족" },
  "needs-more-periods": { en: "needs more periods", ko: "보고 기간 부족" },
  "unlike-coverage": { en: "the amounts cover different things", ko: "금액의 범위가 서로 다름" },
  "unlike-kinds": { en: "the jobs are of different kinds", ko: "일자리의 종류가 서로 다름" },
  "unlike-dates": { en: "the dates do not match", ko: "기준일이 서로 다름" },
  "not-applicable": { en: "not applicable", ko: "해당 없음" },
  "not-stated": { en: "not stated", ko: "기재 없음" },
  illegible: { en: "not legible", ko: "판독 불가" },
};

/** A computed figure that exists. */
export interface Present<U extends Unit = Unit> {
  /** The figure: the double nearest to the exact result, or to the result rounded as asked for. */
  readonly value: number;
  /** What it counts, scale included. */
  readonly unit: U;
  /** Never there beside a value. */
  readonly reason?: undefined;
  /** Between which numbers it lies; only where an input says how it was rounded. */
  readonly range?: Range;
}

/** A computed figure that does not exist, with the reason. */
export interface Absent<U extends Unit = Unit> {
  /** No figure. */
  readonly value: null;
  /** What it would count. */
  readonly unit: U;
  /** Why there is none. */
  readonly reason: AbsenceReason;
}

/** One computed figure: a value with its unit, or the reason why there is none. */
export type Computed<U extends Unit = Unit> = Present<U> | Absent<U>;

/** Many computed figures: `values[i]` is null where `absent` has an entry `at: i`. */
export interface ComputedColumn<U extends Unit = Unit> {
  /** The figures, in the order of the input. */
  readonly values: readonly (number | null)[];
  /** What they count. */
  readonly unit: U;
  /** Where there is none, and why. */
  readonly absent: readonly { readonly at: number; readonly reason: AbsenceReason }[];
}

/** A figure from its exact value; `interval` where an input was rounded. */
export function present<U extends Unit>(
  value: Fraction,
  unit: U,
  options: RoundingOptions,
  interval?: Interval,
): Present<U> {
  const number = toNumber(value, options.decimals, options.rounding);
  return interval === undefined || isPoint(interval)
    ? { value: number, unit }
    : { value: number, unit, range: toRange(interval, options) };
}

export function absent<U extends Unit>(reason: AbsenceReason, unit: U): Absent<U> {
  return { value: null, unit, reason };
}
