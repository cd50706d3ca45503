import { absent, type Computed } from "../quantity/absence.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { percentOfWhole } from "../measures/share.js";
import type { Day } from "../model/period.js";
import { checkIsPlan, checkIsQuery } from "../model/rows/given.js";
import { readDay } from "../targets/pace/days.js";
import type { Plan } from "../model/plan.js";
import type { Project } from "../model/project.js";
import type { ProgressRecord, ProjectStatus, RecordSubject } from "../model/record.js";
import { asPublished } from "./as-published.js";
import { belongsTo, departmentsIn, departmentsOf } from "./due/departments-of.js";
import { dataDay } from "./due/project-life.js";
import { sumFigures, sumOfFigures } from "./due/sum-figures.js";
import { reportsDueIn, type DepartmentReports, type DueOptions, type ExpectedReport } from "./due-reports.js";
import { milestonesIn, type MilestoneStanding, type OverdueMilestone } from "./overdue-milestones.js";
import { recordState, type RecordIssue, type RecordState } from "./record-state.js";
import { figureOf } from "./to-date.js";

/** A project that does not simply run, by the newest record that says so. */
export interface ReportedStatus {
  readonly project: string;
  readonly status: ProjectStatus;
  /** The day up to which the data of that record go. */
  readonly dataDate: Day;
  /** Its id. */
  readonly record: string;
}

/** Money of a department's projects in the plan's year, as reported. */
export interface ReportedSpending {
  /** The appropriation in force, 예산현액. */
  readonly appropriation: Computed<"KRW">;
  /** Committed since the start of the year, 지출원인행위액. */
  readonly committed: Computed<"KRW">;
  /** Spent since the start of the year, 지출액. */
  readonly spent: Computed<"KRW">;
  /** Spent in percent of the appropriation, over the projects that report both. */
  readonly cash: Computed<"percent">;
  /** Committed in percent of it, over the projects that report both. */
  readonly commitment: Computed<"percent">;
  /** How many projects report what they spent, of how many. */
  readonly coverage: { readonly reported: number; readonly of: number };
}

/** Jobs of a department's projects in the plan's year. */
export interface ReportedJobsToDate {
  /** Jobs since the start of the year. */
  readonly toDate: Computed<"persons">;
  /** Jobs aimed at by `asOf`, with what was revised by then. */
  readonly target: Computed<"persons">;
  /** Jobs to date in percent of the target, over the projects that have both. */
  readonly achievement: Computed<"percent">;
  /** How many projects report jobs, of how many. */
  readonly coverage: { readonly reported: number; readonly of: number };
}

/** What a check of some projects lists. */
export interface ProjectsCheck {
  /** Ids of the projects. */
  readonly projects: readonly string[];
  /** Those that another department runs as well. */
  readonly shared: readonly string[];
  /** n of m reports, and how many are late. */
  readonly reports: Omit<DepartmentReports, "department">;
  /** The reports that are missing. */
  readonly missing: readonly ExpectedReport[];
  /** The milestones that are overdue. */
  readonly overdueMilestones: readonly OverdueMilestone[];
  /** The milestones that were put off. */
  readonly postponedMilestones: readonly MilestoneStanding[];
  /** What was spent. */
  readonly money: ReportedSpending;
  /** What came of it. */
  readonly jobs: ReportedJobsToDate;
  /** Projects that are delayed, suspended, cancelled or merged. */
  readonly statuses: readonly ReportedStatus[];
}

/** The check of one department; null stands for projects without one. */
export interface CheckedDepartment extends ProjectsCheck {
  readonly department: string | null;
}

/** The check of every department. */
export interface DepartmentCheck {
  /** Id of the plan. */
  readonly plan: string | null;
  /** The plan's year. */
  readonly year: string;
  /** Id of the duty by which reports are due. */
  readonly duty: string;
  readonly asOf: Day;
  /** True where the day by which reports are due is assumed. */
  readonly dueDayAssumed: boolean;
  /** True where a record of the log is made up. */
  readonly synthetic: boolean;
  /** Each department that runs a project, in the order of the plan. */
  readonly departments: readonly CheckedDepartment[];
  /** All projects, each once: where projects are shared it is less than the departments add up to. */
  readonly total: ProjectsCheck;
  /** Records that do not count, and what is odd about others. */
  readonly issues: readonly RecordIssue[];
}

/**
 * The check of each department: which reports are missing, which milestones are overdue, what was spent, what came of it.
 *
 * A project that an allocation gives to another department as well is listed whole in both and counted once in the total.
 * Sums are over the projects that report; how many these are stands beside them, and what is missing is not a zero.
 *
 * @param plan - A plan with `governance.reporting`.
 * @param records - The log, in any order.
 * @param options - As for {@link dueReports}; rounding of amounts and rates.
 * @returns For each department and in total: missing reports, milestones, won, percent, persons, and what is not running.
 *   Money and jobs are absent for the reason of `toDate` where no project has any (`not-reported`), a rate also for
 *   `zero-denominator`; the target is `not-allocated` where the plan does not allot jobs to each project.
 * @throws {@link quantity.IljariError | IljariError} As {@link dueReports}, and `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { departmentCheck } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const { departments } = departmentCheck(jeonju2024, [], { asOf: "2024-04-01" });
 * const one = departments.find(({ department }) => department === "여성가족과");
 * [one?.projects, one?.missing.length, one?.overdueMilestones.length]; // => [["3-3-1", "3-3-2"], 2, 1]
 * one?.money.spent.reason; // => "not-reported"
 * ```
 */
export function departmentCheck(
  plan: Plan,
  records: readonly ProgressRecord[],
  options: DueOptions & RoundingOptions,
): DepartmentCheck {
  checkRounding(options);
  checkIsPlan(plan);
  checkIsQuery(options, "options");
  const { asOf } = options;
  readDay(asOf, ["options", "asOf"]);
  const state = recordState(plan, records, { asOf });
  const due = reportsDueIn(plan, state, options);
  const { milestones } = milestonesIn(plan, state, asOf);
  const standing = projectsStanding(asPublished(plan, asOf), state);
  const departments = departmentsOf(plan);
  const check = (
    own: readonly Standing[],
    reports: Omit<DepartmentReports, "department">,
    missing: readonly ExpectedReport[],
  ) => {
    const ids = new Set(own.map((one) => one.id));
    const ofThese = milestones.filter((one) => ids.has(one.project));
    return {
      projects: [...ids],
      shared: [...ids].filter((id) => (departments.get(id) as readonly string[]).length > 1),
      reports: { coverage: reports.coverage, late: reports.late, overdue: reports.overdue },
      missing,
      overdueMilestones: ofThese.filter((one): one is OverdueMilestone => one.state === "overdue"),
      postponedMilestones: ofThese.filter((one) => one.state === "postponed"),
      money: moneyOf(own, options),
      jobs: jobsOfThese(own, options),
      statuses: own.flatMap((one) => one.status ?? []),
    };
  };
  return {
    plan: plan.id ?? null,
    year: plan.year,
    duty: due.duty,
    asOf,
    dueDayAssumed: due.dueDayAssumed,
    synthetic: state.synthetic,
    departments: departmentsIn(plan, departments).flatMap((department) => {
      const own = standing.filter((one) => belongsTo(departments.get(one.id), department));
      if (own.length === 0) return [];
      const reports = due.byDepartment.find((one) => one.department === department) ?? NONE;
      const missing = due.overdue.filter((one) =>
        one.project === undefined ? one.department === department : own.some(({ id }) => id === one.project),
      );
      return { department, ...check(own, reports, missing) };
    }),
    total: check(
      standing,
      {
        coverage: due.coverage,
        late: due.expected.filter((one) => one.state === "late").length,
        overdue: due.overdue.length,
      },
      due.overdue,
    ),
    issues: state.issues,
  };
}

/** Of a department none of whose projects ever owes a report. */
const NONE: Omit<DepartmentReports, "department"> = { coverage: { reported: 0, of: 0 }, late: 0, overdue: 0 };

/** What the records say of one project. */
interface Standing {
  readonly id: string;
  readonly appropriation: Computed<"KRW">;
  readonly committed: Computed<"KRW">;
  readonly spent: Computed<"KRW">;
  readonly jobs: Computed<"persons">;
  readonly target: Computed<"persons">;
  readonly status: ReportedStatus | undefined;
}

const TROUBLED: ReadonlySet<ProjectStatus> = new Set(["delayed", "suspended", "cancelled", "merged"]);

function projectsStanding(plan: Plan, state: RecordState): Standing[] {
  const statuses = statusesOf(state);
  return (plan.projects ?? []).map(({ id, jobs, components = [] }: Project) => {
    const figure = (what: "jobs" | "appropriation" | "committed" | "spent") => {
      const of = (subject: RecordSubject) => figureOf(state, { of: subject, what, period: plan.year }).figure;
      const own = of({ project: id });
      // As in a roll-up, components count where their project has no figure of its own.
      if (own.value !== null || components.length === 0) return own;
      return sumFigures(
        components.map((one) => of({ component: one.id })),
        own.unit,
        {},
      );
    };
    const status = statuses.get(id);
    return {
      id,
      // The kind of figure says its unit.
      appropriation: figure("appropriation") as Computed<"KRW">,
      committed: figure("committed") as Computed<"KRW">,
      spent: figure("spent") as Computed<"KRW">,
      jobs: figure("jobs") as Computed<"persons">,
      target: jobs == null ? absent("not-allocated", "persons") : { value: jobs, unit: "persons" },
      status: status !== undefined && TROUBLED.has(status.status) ? status : undefined,
    };
  });
}

/** The newest status of each project: by the date of its data, then by the day it was reported. */
function statusesOf({ inForce }: RecordState): Map<string, ReportedStatus> {
  const result = new Map<string, ReportedStatus>();
  for (const record of inForce) {
    const { project } = record.of;
    if (project === undefined || record.status === undefined) continue;
    const before = result.get(project);
    if (before !== undefined && before.dataDate > dataDay(record)) continue;
    result.set(project, { project, status: record.status, dataDate: dataDay(record), record: record.id });
  }
  return result;
}

function moneyOf(own: readonly Standing[], options: RoundingOptions): ReportedSpending {
  const sum = (key: "appropriation" | "committed" | "spent") =>
    sumFigures(
      own.map((one) => one[key]),
      "KRW",
      options,
    );
  const rate = (key: "committed" | "spent") =>
    rateOf(
      own,
      (one) => one[key],
      (one) => one.appropriation,
      options,
    );
  return {
    appropriation: sum("appropriation"),
    committed: sum("committed"),
    spent: sum("spent"),
    cash: rate("spent"),
    commitment: rate("committed"),
    coverage: { reported: own.filter((one) => one.spent.value !== null).length, of: own.length },
  };
}

function jobsOfThese(own: readonly Standing[], options: RoundingOptions): ReportedJobsToDate {
  const lacking = own.find((one) => one.target.value === null);
  return {
    toDate: sumFigures(
      own.map((one) => one.jobs),
      "persons",
      options,
    ),
    target:
      lacking?.target ??
      sumFigures(
        own.map((one) => one.target),
        "persons",
        options,
      ),
    achievement: rateOf(
      own,
      (one) => one.jobs,
      (one) => one.target,
      options,
    ),
    coverage: { reported: own.filter((one) => one.jobs.value !== null).length, of: own.length },
  };
}

/** A rate over the projects that have both: what one of the two lacks would bend it. */
function rateOf(
  own: readonly Standing[],
  part: (one: Standing) => Computed,
  whole: (one: Standing) => Computed,
  options: RoundingOptions,
): Computed<"percent"> {
  const both = own.filter((one) => part(one).value !== null && whole(one).value !== null);
  const [top, bottom] = [part, whole].map((of) => sumOfFigures(both.map(of), "not-stated"));
  if (top !== undefined && bottom !== undefined) return percentOfWhole(top, bottom, options);
  const lacking = own.flatMap((one) => part(one).reason ?? whole(one).reason ?? []);
  return absent(lacking[0] ?? "not-reported", "percent");
}
