import { nameIn } from "../model/locale.js";
import { localeOf } from "../model/rows/given.js";
import type { RowOptions } from "../model/rows/table-rows.js";
import type { MilestoneState, OverdueMilestones } from "./overdue-milestones.js";

/** A row of {@link overdueMilestoneRows}: one milestone. */
export type OverdueMilestoneRow = {
  readonly asOf: string;
  readonly project: string;
  /** The department in charge. */
  readonly department: string | null;
  readonly milestone: string;
  readonly label: string;
  readonly state: MilestoneState;
  /** The state in words. */
  readonly stateName: string;
  /** The last day that the plan gives it. */
  readonly planned: string | null;
  readonly postponedTo: string | null;
  /** The last day in force. */
  readonly dueOn: string | null;
  /** Its year. */
  readonly year: number | null;
  readonly completedOn: string | null;
  /** Days late; null where it is not. */
  readonly daysLate: number | null;
  readonly unit: "days";
  /** Why there is no day by which it is due. */
  readonly reason: "not-stated" | null;
  /** Id of the record that says so. */
  readonly record: string | null;
  /** Whether the log is made up. */
  readonly data: "synthetic" | "reported";
};

const STATES: Readonly<Record<MilestoneState, { readonly ko: string; readonly en: string }>> = {
  done: { ko: "계획 수립 전 완료", en: "done before the plan" },
  completed: { ko: "완료", en: "completed" },
  "completed-late": { ko: "지연 완료", en: "completed late" },
  overdue: { ko: "기한 경과", en: "overdue" },
  postponed: { ko: "연기", en: "postponed" },
  planned: { ko: "예정", en: "planned" },
  dropped: { ko: "사업 중단", en: "dropped with its project" },
  "not-stated": { ko: "시기 기재 없음", en: "no date stated" },
};

/**
 * Milestones with what became of them, as plain rows.
 *
 * @param milestones - What {@link overdueMilestones} gives.
 * @param options - Language of labels and of `stateName`.
 * @returns A row for each milestone of the plan; take those whose `state` is `overdue` for a list of what is late.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { overdueMilestoneRows, overdueMilestones } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const rows = overdueMilestoneRows(overdueMilestones(jeonju2024, [], { asOf: "2024-02-03" }));
 * rows.filter((one) => one.state === "overdue").length; // => 9
 * ```
 */
export function overdueMilestoneRows(milestones: OverdueMilestones, options: RowOptions = {}): OverdueMilestoneRow[] {
  const locale = localeOf(options);
  return milestones.milestones.map((one) => ({
    asOf: milestones.asOf,
    project: one.project,
    department: one.departments[0] ?? null,
    milestone: one.milestone,
    label: nameIn(one.label, locale),
    state: one.state,
    stateName: STATES[one.state][locale],
    planned: one.planned ?? null,
    postponedTo: one.postponedTo ?? null,
    dueOn: one.dueOn ?? null,
    year: one.dueOn === undefined ? null : Number(one.dueOn.slice(0, 4)),
    completedOn: one.completedOn ?? null,
    daysLate: one.daysLate ?? null,
    unit: "days",
    reason: one.dueOn === undefined ? "not-stated" : null,
    record: one.record ?? null,
    data: milestones.synthetic ? "synthetic" : "reported",
  }));
}
