import type { AbsenceReason } from "../quantity/absence.js";
import type { DepartmentCheck } from "./department-check.js";

/** A row of {@link departmentCheckRows}: one department. */
export type DepartmentCheckRow = {
  readonly plan: string | null;
  readonly year: number;
  readonly asOf: string;
  readonly department: string | null;
  readonly projects: number;
  /** How many of them another department runs as well. */
  readonly sharedProjects: number;
  readonly reportsDue: number;
  readonly reportsMissing: number;
  readonly reportsLate: number;
  readonly milestonesOverdue: number;
  readonly milestonesPostponed: number;
  readonly appropriation: number | null;
  readonly committed: number | null;
  readonly spent: number | null;
  readonly moneyUnit: "KRW";
  /** Why it is not known what was spent. */
  readonly spentReason: AbsenceReason | null;
  /** Spent in percent of the appropriation. */
  readonly cash: number | null;
  /** Committed in percent of it. */
  readonly commitment: number | null;
  /** Why there is no rate of what was spent. */
  readonly cashReason: AbsenceReason | null;
  /** Projects that report what they spent. */
  readonly projectsWithMoney: number;
  readonly jobs: number | null;
  readonly jobsTarget: number | null;
  readonly jobsUnit: "persons";
  /** Jobs in percent of the target. */
  readonly achievement: number | null;
  /** Why there are no jobs. */
  readonly jobsReason: AbsenceReason | null;
  /** Why there is no target. */
  readonly targetReason: AbsenceReason | null;
  /** Projects that report jobs. */
  readonly projectsWithJobs: number;
  readonly delayed: number;
  readonly suspended: number;
  /** Cancelled or merged. */
  readonly ended: number;
  /** Whether the log is made up. */
  readonly data: "synthetic" | "reported";
};

/**
 * The check of each department as plain rows.
 *
 * @param check - What {@link departmentCheck} gives.
 * @returns A row for each department and none for the total, which a sum over rows would count twice. Shared projects are
 *   in the rows of both departments: for sums over all take `check.total`.
 * @example
 * ```ts
 * import { departmentCheck, departmentCheckRows } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const rows = departmentCheckRows(departmentCheck(jeonju2024, [], { asOf: "2024-04-01" }));
 * [rows.length, rows[0]?.department, rows[0]?.reportsMissing, rows[0]?.spent]; // => [16, "주력산업과", 3, null]
 * ```
 */
export function departmentCheckRows(check: DepartmentCheck): DepartmentCheckRow[] {
  return check.departments.map(
    ({ department, projects, shared, reports, overdueMilestones, postponedMilestones, money, jobs, statuses }) => {
      const count = (...states: readonly string[]) => statuses.filter((one) => states.includes(one.status)).length;
      return {
        plan: check.plan,
        year: Number(check.year),
        asOf: check.asOf,
        department,
        projects: projects.length,
        sharedProjects: shared.length,
        reportsDue: reports.coverage.of,
        reportsMissing: reports.overdue,
        reportsLate: reports.late,
        milestonesOverdue: overdueMilestones.length,
        milestonesPostponed: postponedMilestones.length,
        appropriation: money.appropriation.value,
        committed: money.committed.value,
        spent: money.spent.value,
        moneyUnit: "KRW",
        spentReason: money.spent.reason ?? null,
        cash: money.cash.value,
        commitment: money.commitment.value,
        cashReason: money.cash.reason ?? null,
        projectsWithMoney: money.coverage.reported,
        jobs: jobs.toDate.value,
        jobsTarget: jobs.target.value,
        jobsUnit: "persons",
        achievement: jobs.achievement.value,
        jobsReason: jobs.toDate.reason ?? null,
        targetReason: jobs.target.reason ?? null,
        projectsWithJobs: jobs.coverage.reported,
        delayed: count("delayed"),
        suspended: count("suspended"),
        ended: count("cancelled", "merged"),
        data: check.synthetic ? "synthetic" : "reported",
      };
    },
  );
}
