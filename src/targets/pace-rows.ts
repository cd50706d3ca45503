import type { Unit } from "../quantity/unit.js";
import { checkLocale, nameIn, type Locale } from "../model/locale.js";
import type { Name } from "../model/names.js";
import { periodYear } from "../model/period.js";
import { PACE_STATUS_NAMES, type Pace, type PaceStatus } from "./pace.js";
import { PROFILE_NAMES } from "./pace-profiles.js";

/** A pace with what it is of. */
export interface PaceSubject {
  /** Id of the project, sector, indicator ... */
  readonly id: string;
  /** Its name; the id where it is left out. */
  readonly name?: Name;
  /** What {@link pace} gave. */
  readonly pace: Pace;
}

/** A row of {@link paceRows}: text, numbers and nulls only, always with all columns in this order. */
export type PaceRow = {
  /** Id of what it is about. */
  readonly id: string;
  /** Its name in the language asked for. */
  readonly label: string;
  /** The period of the target. */
  readonly period: string;
  /** Its year. */
  readonly year: number;
  /** The day that the data go up to. */
  readonly dataDate: string | null;
  /** The profile in the language asked for. */
  readonly profile: string;
  /** Unit of target, expected and actual. */
  readonly unit: Unit;
  /** What is wanted by the end. */
  readonly target: number | null;
  /** What is expected by the day of the data. */
  readonly expected: number | null;
  /** What is there. */
  readonly actual: number | null;
  /** How much better than expected. */
  readonly difference: number | null;
  /** Unit of `difference`, `remaining` and the run rate. */
  readonly changeUnit: Unit;
  /** How many days ahead. */
  readonly differenceInDays: number | null;
  /** Part of the period that is over, in percent. */
  readonly elapsed: number | null;
  /** The actual in percent of what is expected. */
  readonly paceRate: number | null;
  /** What is left to the target. */
  readonly remaining: number | null;
  /** What each month of the rest has to bring. */
  readonly requiredPerMonth: number | null;
  /** The verdict. */
  readonly status: PaceStatus;
  /** The verdict in the language asked for. */
  readonly statusLabel: string;
  /** Why there is no difference. */
  readonly reason: string | null;
};

/**
 * The pace of several subjects as plain rows, for `console.table`, a data frame, a chart or a CSV.
 *
 * @param subjects - Each with its id, its pace and perhaps a name.
 * @param options - `locale` of the labels; `en` where it is left out.
 * @returns One row for each, in the order given. Figures are rounded as {@link pace} was asked to.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { pace, paceRows } from "iljari/targets";
 * const jobs = { direction: "more", target: 1200, period: "2024", dataDate: "2024-06-30", toDate: 480 } as const;
 * const rows = paceRows([{ id: "1-1-1", pace: pace({ ...jobs, profile: { kind: "flat" } }) }], { locale: "ko" });
 * rows.map(({ id, profile, difference, statusLabel }) => [id, profile, difference, statusLabel]);
 * // => [["1-1-1", "월 균등", -120, "계획보다 뒤처짐"]]
 * ```
 */
export function paceRows(
  subjects: readonly PaceSubject[],
  { locale = "en" }: { readonly locale?: Locale } = {},
): PaceRow[] {
  checkLocale(locale);
  return subjects.map(({ id, name, pace }) => ({
    id,
    label: name === undefined ? id : nameIn(name, locale),
    period: pace.period,
    year: periodYear(pace.period),
    dataDate: pace.dataDate ?? null,
    profile: PROFILE_NAMES[pace.profile][locale],
    unit: pace.expected.unit,
    target: pace.target.value,
    expected: pace.expected.value,
    actual: pace.actual.value,
    difference: pace.difference.value,
    changeUnit: pace.difference.unit,
    differenceInDays: pace.differenceInDays.value,
    elapsed: pace.elapsed.value,
    paceRate: pace.paceRate.value,
    remaining: pace.remaining.value,
    requiredPerMonth: pace.requiredRunRate.perMonth.value,
    status: pace.status,
    statusLabel: PACE_STATUS_NAMES[pace.status][locale],
    reason: pace.difference.reason ?? null,
  }));
}
