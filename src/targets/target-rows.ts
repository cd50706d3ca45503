import { convertUnit, unitInfo, type Unit } from "../quantity/unit.js";
import { nameIn, type Locale } from "../model/locale.js";
import { periodYear } from "../model/period.js";
import type { TargetReport, TargetResult } from "./target-report.js";
import type { PrintedValue } from "./readings.js";
import type { TargetStatus } from "./target-status.js";

/** A row of {@link targetRows}: text, numbers and nulls only, always with all columns in this order. */
export type TargetRow = {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Its name in the language asked for. */
  readonly label: string;
  /** The period. */
  readonly period: string;
  /** Its year. */
  readonly year: number;
  /** Unit of baseline, target and actual. */
  readonly unit: Unit;
  /** What the target starts from. */
  readonly baseline: number | null;
  /** The target; for a range its lower end. */
  readonly target: number | null;
  /** What was reached. */
  readonly actual: number | null;
  /** Actual minus baseline. */
  readonly change: number | null;
  /** Unit of `change`. */
  readonly changeUnit: Unit;
  /** Achievement rate, in percent. */
  readonly achievement: number | null;
  /** Progress from baseline, in percent. */
  readonly progress: number | null;
  /** Lower end of the progress that rounding allows; null where it is unbounded or there is no progress. */
  readonly progressLow: number | null;
  /** Upper end of it. */
  readonly progressHigh: number | null;
  /** Where the target stands. */
  readonly status: TargetStatus;
  /** The status in the language asked for. */
  readonly statusLabel: string;
  /** Why there is no progress. */
  readonly reason: string | null;
  /** Codes of the flags, with spaces between them. */
  readonly flags: string;
};

/** The statuses in words. */
export const STATUS_NAMES: Readonly<Record<TargetStatus, { readonly en: string; readonly ko: string }>> = {
  met: { en: "met", ko: "달성" },
  "met-but-worsening": { en: "met, worsening", ko: "달성(악화)" },
  missed: { en: "missed", ko: "미달성" },
  "not-due": { en: "not due", ko: "시기 미도래" },
  "not-reported": { en: "not reported", ko: "미보고" },
  "no-target": { en: "no target", ko: "목표 없음" },
};

/**
 * A report as plain rows, for `console.table`, a data frame, a chart or a CSV.
 *
 * @param report - What {@link compareTargets} returned.
 * @param options - `locale` of the labels; `en` where it is left out.
 * @returns One row for each indicator. Percentages are rounded half up to one decimal from the exact result; changes,
 *   baseline, target and actual are not rounded and stand in the unit of the target.
 * @example
 * ```ts
 * import { compareTargets, targetRows } from "iljari/targets";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const rows = targetRows(compareTargets(jeonju2024, { period: "2023" }), { locale: "ko" });
 * rows.map(({ label, achievement, progress, statusLabel }) => [label, achievement, progress, statusLabel]).slice(0, 2);
 * // => [["고용률(15~64세)", 101.2, 900, "달성"], ["청년고용률(15~29세)", 90.2, -3900, "미달성"]]
 * ```
 */
export function targetRows(report: TargetReport, options: { readonly locale?: Locale } = {}): TargetRow[] {
  const { locale = "en" } = options;
  return report.results.map((result) => rowOf(result, locale));
}

function rowOf(result: TargetResult, locale: Locale): TargetRow {
  const { indicator, period, rounded, status } = result;
  const { change, achievement, progress } = rounded;
  const unit = result.target?.unit ?? indicator.unit;
  const range = progress.value === null ? undefined : progress.range;
  return {
    indicator: indicator.id,
    label: nameIn(indicator.name, locale),
    period,
    year: periodYear(period),
    unit,
    baseline: inUnit(result.baseline, unit),
    target: inUnit(result.target, unit),
    actual: inUnit(result.actual, unit),
    change: change.value,
    changeUnit: change.unit,
    achievement: achievement.value,
    progress: progress.value,
    progressLow: range?.low ?? (range === undefined ? progress.value : null),
    progressHigh: range?.high ?? (range === undefined ? progress.value : null),
    status,
    statusLabel: STATUS_NAMES[status][locale],
    reason: progress.reason ?? null,
    flags: result.flags.map((flag) => flag.code).join(" "),
  };
}

function inUnit(value: PrintedValue | undefined, unit: Unit): number | null {
  if (value === undefined) return null;
  return unitInfo(value.unit).dimension === unitInfo(unit).dimension
    ? convertUnit(value.value, value.unit, unit)
    : null;
}
