import type { Unit } from "../../quantity/unit.js";
import type { Locale } from "../../model/locale.js";
import { periodYear } from "../../model/period.js";
import type { SeriesAssessment } from "./assess.js";
import type { AssessmentMethod, MethodVerdict } from "./verdicts.js";

/** A row of {@link assessRows}: text, numbers and nulls only, always with all columns in this order. */
export type AssessRow = {
  /** The method. */
  readonly method: AssessmentMethod;
  /** Its name in the language asked for. */
  readonly label: string;
  /** The period of the newest value; empty where there is none. */
  readonly period: string;
  /** Its year. */
  readonly year: number | null;
  /** The method's figure. */
  readonly value: number | null;
  /** Its unit. */
  readonly unit: Unit;
  /** Why there is none. */
  readonly reason: string | null;
  /** What the method says. */
  readonly verdict: MethodVerdict | null;
  /** The verdict in the language asked for; empty where there is none. */
  readonly verdictLabel: string;
  /** The inputs that would turn the verdict, with spaces between them. */
  readonly hangsOn: string;
};

/** The methods in words. */
export const METHOD_NAMES: Readonly<Record<AssessmentMethod, Readonly<Record<Locale, string>>>> = {
  achievement: { en: "achievement rate", ko: "달성률" },
  progress: { en: "progress from baseline", ko: "기준값 대비 진척률" },
  pace: { en: "pace", ko: "기간 대비 진도율" },
  growth: { en: "observed against required growth", ko: "필요 증가율 대비 실제 증가율" },
  projection: { en: "projection to the target year", ko: "목표 연도 추정" },
  "earned-value": { en: "earned value (schedule performance)", ko: "성과 가치(일정 성과 지수)" },
};

/** The verdicts in words. */
export const VERDICT_NAMES: Readonly<Record<MethodVerdict, Readonly<Record<Locale, string>>>> = {
  met: { en: "met", ko: "달성" },
  "on-track": { en: "on track", ko: "순조" },
  behind: { en: "behind", ko: "미흡" },
  worsening: { en: "worsening", ko: "악화" },
};

/**
 * An assessment as plain rows.
 *
 * @param assessment - What {@link assess} returned.
 * @param options - `locale` of the labels; `en` where it is left out.
 * @returns A row for each method.
 * @example
 * ```ts
 * import { assess, assessRows } from "iljari/targets";
 * const series = { direction: "more", points: [{ period: "2022", value: 40.9 }, { period: "2023", value: 37 }], target: { period: "2023", value: 41 } } as const;
 * assessRows(assess(series, { decimals: 1, methods: ["achievement", "progress"] }), { locale: "ko" }).map((one) => [one.label, one.value, one.verdictLabel]);
 * // => [["달성률", 90.2, "미흡"], ["기준값 대비 진척률", -3900, "악화"]]
 * ```
 */
export function assessRows(assessment: SeriesAssessment, options: { readonly locale?: Locale } = {}): AssessRow[] {
  const { locale = "en" } = options;
  const period = assessment.current?.period;
  return assessment.methods.map(({ method, figure, verdict, hangsOn }) => ({
    method,
    label: METHOD_NAMES[method][locale],
    period: period ?? "",
    year: period === undefined ? null : periodYear(period),
    value: figure.value,
    unit: figure.unit,
    reason: figure.reason ?? null,
    verdict,
    verdictLabel: verdict === null ? "" : VERDICT_NAMES[verdict][locale],
    hangsOn: hangsOn.map((one) => one.input).join(" "),
  }));
}
