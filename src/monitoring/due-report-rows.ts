import { periodYear } from "../model/period.js";
import { localeOf } from "../model/rows/given.js";
import type { RowOptions } from "../model/rows/table-rows.js";
import type { DueReports, ReportState } from "./due-reports.js";

/** A row of {@link dueReportRows}: one report that the schedule asks for. */
export type DueReportRow = {
  readonly duty: string;
  readonly asOf: string;
  readonly project: string | null;
  readonly department: string | null;
  readonly period: string;
  readonly year: number;
  readonly dueOn: string;
  /** Whether somebody says the day, or the last of the month is assumed. */
  readonly dueDay: "assumed" | "stated";
  readonly state: ReportState;
  /** The state in words. */
  readonly stateName: string;
  /** Id of the first record that reported it. */
  readonly record: string | null;
  readonly reportedOn: string | null;
  /** Days late; null where it is not. */
  readonly daysLate: number | null;
  readonly unit: "days";
  /** Why there is no record. */
  readonly reason: "not-reported" | "not-due" | null;
  /** Whether the log is made up. */
  readonly data: "synthetic" | "reported";
};

/** The states in words. */
const STATES: Readonly<Record<ReportState, { readonly ko: string; readonly en: string }>> = {
  "on-time": { ko: "기한 내 제출", en: "on time" },
  late: { ko: "지연 제출", en: "late" },
  overdue: { ko: "미제출", en: "overdue" },
  due: { ko: "제출 기간", en: "due" },
  "not-yet": { ko: "시기 미도래", en: "not yet" },
};

/**
 * Expected reports as plain rows.
 *
 * @param reports - What {@link dueReports} gives.
 * @param options - Language of `stateName`.
 * @returns A row for each expected report, by period and then in the order of the plan.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { dueReportRows, dueReports } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const [first] = dueReportRows(dueReports(jeonju2024, [], { asOf: "2024-04-01" }));
 * [first?.project, first?.period, first?.state, first?.daysLate, first?.reason];
 * // => ["1-1-1", "2024-02", "overdue", 1, "not-reported"]
 * ```
 */
export function dueReportRows(reports: DueReports, options: RowOptions = {}): DueReportRow[] {
  const locale = localeOf(options);
  const { duty, asOf, dueDayAssumed, synthetic } = reports;
  return reports.expected.map((one) => ({
    duty,
    asOf,
    project: one.project ?? null,
    department: one.department ?? null,
    period: one.period,
    year: periodYear(one.period),
    dueOn: one.dueOn,
    dueDay: dueDayAssumed ? "assumed" : "stated",
    state: one.state,
    stateName: STATES[one.state][locale],
    record: one.record ?? null,
    reportedOn: one.reportedOn ?? null,
    daysLate: one.daysLate ?? null,
    unit: "days",
    reason: one.record !== undefined ? null : one.state === "overdue" ? "not-reported" : "not-due",
    data: synthetic ? "synthetic" : "reported",
  }));
}
