import { checkIsPlan, checkIsQuery } from "../model/rows/given.js";
import type { Name } from "../model/names.js";
import type { Day, Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { Milestone } from "../model/milestone.js";
import type { ProgressRecord, ReportedMilestone } from "../model/record.js";
import { dayNumber, readDay } from "../targets/pace/days.js";
import { departmentsOf } from "./due/departments-of.js";
import { newestLast } from "./due/log.js";
import { lastDay, livesOf } from "./due/project-life.js";
import { recordState, type RecordState } from "./record-state.js";

/**
 * How a milestone stands: `done` when the plan was written; reported as `completed`, or `completed-late`; `overdue`;
 * `postponed` to a day that has not passed, or to none; `planned` for a day to come; `dropped` with its project;
 * `not-stated` where the plan gives it no end.
 */
export type MilestoneState =
  "done" | "completed" | "completed-late" | "overdue" | "postponed" | "planned" | "dropped" | "not-stated";

/** One milestone and what became of it. */
export interface MilestoneStanding {
  readonly project: string;
  readonly milestone: string;
  readonly label: Name;
  /** The departments of its project, the one in charge first. */
  readonly departments: readonly string[];
  readonly state: MilestoneState;
  /** The last day that the plan gives it; left out where it gives none. */
  readonly planned?: Day;
  /** What it was put off to, by the newest record. */
  readonly postponedTo?: Period;
  /** The last day that is in force: of the period that it was put off to, or as planned. */
  readonly dueOn?: Day;
  /** The day on which it was completed. */
  readonly completedOn?: Day;
  /** Days from the day in force to its completion, or to `asOf`. */
  readonly daysLate?: number;
  /** Why it was put off, as reported. */
  readonly reason?: Name;
  /** Id of the record that says so. */
  readonly record?: string;
}

/** A milestone that is overdue. */
export interface OverdueMilestone extends MilestoneStanding {
  readonly state: "overdue";
  readonly dueOn: Day;
  readonly daysLate: number;
}

/** The milestones of a plan on a day. */
export interface OverdueMilestones {
  readonly asOf: Day;
  /** True where a record of the log is made up. */
  readonly synthetic: boolean;
  /** Every milestone, in the order of the plan. */
  readonly milestones: readonly MilestoneStanding[];
  /** Those that are overdue. */
  readonly overdue: readonly OverdueMilestone[];
  /** How many there are of each state; left out where there is none. */
  readonly counts: Readonly<Partial<Record<MilestoneState, number>>>;
}

/**
 * Which milestones should have been reached and are not: planned to end before `asOf`, and no record says by then that
 * they are completed.
 *
 * The newest record on a milestone counts. One that was put off is overdue only after the period it was put off to.
 * Of a milestone with an open end or without a time nothing can be said: `not-stated`.
 *
 * @param plan - A plan with milestones of projects.
 * @param records - The log, in any order.
 * @param options - `asOf`: records reported later, and completions on later days, are not known.
 * @returns Each milestone with its state and, where it is late, the days.
 * @throws {@link quantity.IljariError | IljariError} `invalid-day` (`asOf`), `invalid-period` for a milestone's time that is
 *   neither a period nor a day, `wrong-type`.
 * @source Definition.
 * @example
 * ```ts
 * import { overdueMilestones } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const { overdue } = overdueMilestones(jeonju2024, [], { asOf: "2024-02-03" });
 * overdue.length; // => 9
 * [overdue[0]?.milestone, overdue[0]?.dueOn, overdue[0]?.daysLate]; // => ["2-2-3/plan", "2024-01-31", 3]
 * ```
 */
export function overdueMilestones(
  plan: Plan,
  records: readonly ProgressRecord[],
  options: { readonly asOf: Day },
): OverdueMilestones {
  checkIsPlan(plan);
  checkIsQuery(options, "options");
  readDay(options.asOf, ["options", "asOf"]);
  return milestonesIn(plan, recordState(plan, records, { asOf: options.asOf }), options.asOf);
}

/** The same of a state that is known, at its `asOf`. */
export function milestonesIn(plan: Plan, state: RecordState, asOf: Day): OverdueMilestones {
  const inForce = newestLast(state);
  const lives = livesOf(plan, inForce, asOf);
  const departments = departmentsOf(plan);
  const reports = reportsOf(inForce, asOf);
  const milestones = (plan.projects ?? []).flatMap((project) =>
    (project.milestones ?? []).map((milestone) => ({
      project: project.id,
      milestone: milestone.id,
      label: milestone.label,
      departments: departments.get(project.id) ?? [],
      ...standing(milestone, reports.get(milestone.id) ?? {}, lives.get(project.id)?.ended !== undefined, asOf),
    })),
  );
  const counts: Partial<Record<MilestoneState, number>> = {};
  for (const { state } of milestones) counts[state] = (counts[state] ?? 0) + 1;
  return { asOf, synthetic: state.synthetic, milestones, overdue: milestones.filter(isOverdue), counts };
}

function isOverdue(one: MilestoneStanding): one is OverdueMilestone {
  return one.state === "overdue";
}

/** The newest that is said of a milestone, and the newest postponement. */
interface Reports {
  readonly newest?: { readonly record: ProgressRecord; readonly said: ReportedMilestone };
  readonly postponed?: ReportedMilestone;
}

function reportsOf(inForce: readonly ProgressRecord[], asOf: Day): Map<string, Reports> {
  const result = new Map<string, Reports>();
  // In the order in which they were reported: the last one stays.
  for (const record of inForce) {
    for (const said of record.milestones ?? []) {
      if (said.state === "completed" && completionOf(said) > asOf) continue;
      const before = result.get(said.milestone);
      const postponed = said.state === "postponed" ? said : before?.postponed;
      result.set(said.milestone, { newest: { record, said }, ...(postponed === undefined ? {} : { postponed }) });
    }
  }
  return result;
}

/** A record that leaves it out does not count. */
function completionOf({ on }: ReportedMilestone): Day {
  return on as Day;
}

function standing(
  { state, when }: Milestone,
  { newest, postponed }: Reports,
  dropped: boolean,
  asOf: Day,
): Omit<MilestoneStanding, "project" | "milestone" | "label" | "departments"> {
  const planned = lastDay(when?.end);
  const to = postponed?.to;
  // Put off to no date, it has none.
  const due = postponed === undefined ? planned : lastDay(to);
  const facts = {
    ...(planned === undefined ? {} : { planned }),
    ...(to === undefined ? {} : { postponedTo: to }),
    ...(due === undefined ? {} : { dueOn: due }),
    ...(postponed?.reason === undefined ? {} : { reason: postponed.reason }),
    ...(newest === undefined ? {} : { record: newest.record.id }),
  };
  if (newest?.said.state === "completed") {
    const completedOn = completionOf(newest.said);
    if (due === undefined || completedOn <= due) return { ...facts, state: "completed", completedOn };
    return { ...facts, state: "completed-late", completedOn, daysLate: dayNumber(completedOn) - dayNumber(due) };
  }
  if (state === "done") return { ...facts, state };
  if (dropped) return { ...facts, state: "dropped" };
  if (due !== undefined && due < asOf) {
    return { ...facts, state: "overdue", daysLate: dayNumber(asOf) - dayNumber(due) };
  }
  if (postponed !== undefined) return { ...facts, state: "postponed" };
  return { ...facts, state: due === undefined ? "not-stated" : "planned" };
}
