import type { QuantityInput } from "../quantity/quantity-input.js";
import type { Name } from "../model/names.js";
import type { Day } from "../model/period.js";

/** What is due by a day. */
export interface PaceMilestone {
  /** The day, in the period. */
  readonly on: Day;
  /** What is to be reached by the end of that day, counted from the start of the period; in the unit of the target. */
  readonly value: QuantityInput;
}

/**
 * How the target is expected to come about over its period. There is no default: which one is right depends on the
 * project, and the verdict hangs on it.
 *
 * - `flat`: equal months; inside a month by its days. For what runs all year alike.
 * - `days`: by days, leap years included. For what is paid or done by the day.
 * - `weights`: planned parts of equal length, one a month, quarter or half-year, on any scale; inside a part by days.
 * - `last-year`: the flows of the same months (or quarters, half-years) of the year before; null where one is not known.
 * - `milestones`: what is due by stated days; nothing more is due between them. The target itself is due at the end.
 */
export type PaceProfile =
  | { readonly kind: "flat" }
  | { readonly kind: "days" }
  | { readonly kind: "weights"; readonly weights: readonly number[] }
  | { readonly kind: "last-year"; readonly values: readonly (number | null)[] }
  | { readonly kind: "milestones"; readonly milestones: readonly PaceMilestone[] };

/** The profiles in words. */
export const PROFILE_NAMES: Readonly<Record<PaceProfile["kind"], Required<Name>>> = {
  flat: { ko: "월 균등", en: "equal months" },
  days: { ko: "일수 기준", en: "by days" },
  weights: { ko: "계획 비중", en: "planned weights" },
  "last-year": { ko: "전년도 실적 흐름", en: "last year's shape" },
  milestones: { ko: "단계별 목표", en: "milestones" },
};
