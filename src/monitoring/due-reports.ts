import { fail } from "../quantity/error.js";
import { nearestName } from "../quantity/nearest.js";
import { checkIsPlan, checkIsQuery } from "../model/rows/given.js";
import type { ReportingDuty } from "../model/governance.js";
import { periodStart, type Day, type Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { ProgressRecord } from "../model/record.js";
import { dayNumber, readDay } from "../targets/pace/days.js";
import { belongsTo, departmentsIn, departmentsOf } from "./due/departments-of.js";
import { duePeriods, dutyOf, type DuePeriod } from "./due/duty.js";
import { reportedIn } from "./due/log.js";
import { dataDay, livesOf, type ProjectLife } from "./due/project-life.js";
import { recordState, type RecordState } from "./record-state.js";

/** What {@link dueReports} asks for. */
export interface DueOptions {
  /** The day on which it is asked: records reported later are not known. */
  readonly asOf: Day;
  /** Id of the plan's reporting duty; the monthly one where it is left out, or the only one. */
  readonly duty?: string;
  /** The day of a month by which a report is due, instead of the duty's: 31 is the last. */
  readonly dueDay?: number;
  /** Months from the end of the period to that month, instead of the duty's. */
  readonly dueAfter?: number;
  /** Who owes a report each time, instead of the duty's. */
  readonly from?: NonNullable<ReportingDuty["from"]>;
}

/**
 * How a report stands: `on-time` and `late` are there; `overdue` is not, and its day is past; `due` can be made, and its
 * day is not past; `not-yet` is on a period that goes on.
 */
export type ReportState = "on-time" | "late" | "overdue" | "due" | "not-yet";

/** A report that the schedule asks for. */
export interface ExpectedReport {
  /** Id of the project that owes it. */
  readonly project?: string;
  /** The department that owes it, or that is in charge of the project. */
  readonly department?: string;
  /** What it is on. */
  readonly period: Period;
  /** The last day on which it is in time. */
  readonly dueOn: Day;
  /** How it stands. */
  readonly state: ReportState;
  /** Id of the first record that reported it; a correction of it came later. */
  readonly record?: string;
  /** The day of that record. */
  readonly reportedOn?: Day;
  /** Days from the due day to the report, or to `asOf` where there is none. */
  readonly daysLate?: number;
}

/** How many of how many. */
export interface DueCoverage {
  /** Those of them that are there. */
  readonly reported: number;
  /** Reports whose due day has come. */
  readonly of: number;
}

/** The reports of one department; null stands for projects without one. */
export interface DepartmentReports {
  readonly department: string | null;
  readonly coverage: DueCoverage;
  /** How many came late. */
  readonly late: number;
  /** How many are overdue. */
  readonly overdue: number;
}

/** Who has reported and who has not. */
export interface DueReports {
  /** Id of the duty. */
  readonly duty: string;
  readonly asOf: Day;
  /** True where neither plan nor caller says the day: the last of the month is assumed. */
  readonly dueDayAssumed: boolean;
  /** True where a record of the log is made up. */
  readonly synthetic: boolean;
  /** Every report of the schedule, by period and then in the order of the plan. */
  readonly expected: readonly ExpectedReport[];
  /** n of m. */
  readonly coverage: DueCoverage;
  /** Those that are missing. */
  readonly overdue: readonly ExpectedReport[];
  /** The next due day from `asOf` on, and how many reports are still to come for it. */
  readonly next?: { readonly dueOn: Day; readonly count: number };
  /** The same by department; a project of two departments is in both, and once in `coverage`. */
  readonly byDepartment: readonly DepartmentReports[];
}

/**
 * Who has reported, who is late, and what is due next: the schedule of the plan against the log.
 *
 * Expected is a report for each period of the duty, from its `first` to its `last` (the plan's year where they are left
 * out). A duty that prints the months in which it is `due` is on the periods that end nearest to them. A project owes
 * reports on the periods in which it runs: from its start to its end, not after it was cancelled or merged, by the plan or by a
 * record's status. A department owes one where one of its projects does. A report is there from the first
 * record on its period; one on a longer period counts for the shorter ones that its data reach, where it has figures.
 * Records of a component count for its project. For a duty of the city as a whole any record counts.
 *
 * @param plan - A plan with `governance.reporting`.
 * @param records - The log, in any order. Records that the log refuses, as of an unknown project, are no reports.
 * @param options - The day `asOf` alone, or with it which `duty`; due days and who owes, where the plan does not say or others are asked for.
 * @returns Each expected report with its state, coverage, what is overdue and what comes next. Nothing here is a
 *   zero: a report that is missing is missing.
 * @throws {@link quantity.IljariError | IljariError} `invalid-day` (`asOf`), `unknown-id` with the nearest duty,
 *   `missing-key` where it is not clear which duty is meant, `out-of-range` (`dueDay`, `dueAfter`), `invalid-value`
 *   (`from`), `wrong-type`.
 * @source The schedule in the plan's section on implementation (추진일정).
 * @example
 * ```ts
 * import { dueReports } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const { coverage, dueDayAssumed, next } = dueReports(jeonju2024, [], { asOf: "2024-04-01" });
 * [coverage, dueDayAssumed]; // => [{ reported: 0, of: 56 }, true]
 * next; // => { dueOn: "2024-04-30", count: 58 }
 * ```
 */
export function dueReports(plan: Plan, records: readonly ProgressRecord[], options: DueOptions | Day): DueReports {
  checkIsPlan(plan);
  const asked = typeof options === "string" ? { asOf: options } : options;
  checkIsQuery(asked, "options");
  readDay(asked.asOf, ["options", "asOf"]);
  return reportsDueIn(plan, recordState(plan, records, { asOf: asked.asOf }), asked);
}

/** The same of a state that is known, at its `asOf`. */
export function reportsDueIn(plan: Plan, state: RecordState, options: DueOptions): DueReports {
  const { asOf } = options;
  const given = dutyOf(plan, options.duty);
  const dueDay = inRange(options.dueDay, "dueDay", 1, 31) ?? given.dueDay;
  const dueAfter = inRange(options.dueAfter, "dueAfter", 0, 12) ?? given.dueAfter;
  const periods = duePeriods(plan, {
    ...given,
    ...(dueDay === undefined ? {} : { dueDay }),
    ...(dueAfter === undefined ? {} : { dueAfter }),
  });
  const lives = livesOf(plan, state.inForce, asOf);
  const departments = departmentsOf(plan);
  const { from = given.from ?? "projects" } = options;
  if (!REPORTERS.includes(from)) {
    const expected = `one of ${REPORTERS.join(", ")}`;
    fail("invalid-value", { path: ["options", "from"], value: from, expected, nearest: nearestName(from, REPORTERS) });
  }
  const reporters = reportersOf(plan, from, lives, departments);
  const reports = bySubject(plan, reportedIn(state), departments);
  const expected = periods.flatMap((period) =>
    reporters
      .filter(({ owes }) => owes(period))
      .map(({ key, who }) => ({ ...who, ...standing(period, reports.get(key) ?? [], asOf) })),
  );
  const ahead = expected.filter((one) => one.dueOn >= asOf && one.record === undefined).map((one) => one.dueOn);
  const dueOn = ahead.toSorted()[0];
  return {
    duty: given.id,
    asOf,
    dueDayAssumed: dueDay === undefined,
    synthetic: state.synthetic,
    expected,
    coverage: coverageOf(expected, asOf),
    overdue: expected.filter((one) => one.state === "overdue"),
    ...(dueOn === undefined ? {} : { next: { dueOn, count: ahead.filter((one) => one === dueOn).length } }),
    byDepartment: departmentsIn(plan, departments).flatMap((department) => {
      const own = expected.filter(({ project, department: one }) =>
        project === undefined ? one === department : belongsTo(departments.get(project), department),
      );
      if (own.length === 0) return [];
      const count = (state: ReportState) => own.filter((one) => one.state === state).length;
      return { department, coverage: coverageOf(own, asOf), late: count("late"), overdue: count("overdue") };
    }),
  };
}

const REPORTERS: readonly NonNullable<ReportingDuty["from"]>[] = ["projects", "departments", "plan"];

function inRange(value: number | undefined, key: string, low: number, high: number): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= low && value <= high)) return value;
  const expected = `a whole number from ${String(low)} to ${String(high)}`;
  return fail("out-of-range", { path: ["options", key], value, expected });
}

function coverageOf(expected: readonly ExpectedReport[], asOf: Day): DueCoverage {
  const come = expected.filter((one) => one.dueOn <= asOf);
  return { reported: come.filter((one) => one.record !== undefined).length, of: come.length };
}

/** Someone who owes reports, under the key by which records are found. */
interface Reporter {
  readonly key: string;
  readonly who: Pick<ExpectedReport, "project" | "department">;
  readonly owes: (period: DuePeriod) => boolean;
}

const WHOLE_PLAN = "plan";

function reportersOf(
  plan: Plan,
  from: NonNullable<ReportingDuty["from"]>,
  lives: ReadonlyMap<string, ProjectLife>,
  departments: ReadonlyMap<string, readonly string[]>,
): Reporter[] {
  if (from === "plan") return [{ key: WHOLE_PLAN, who: {}, owes: () => true }];
  const owes = (id: string) => (period: DuePeriod) => runsIn(lives.get(id), period);
  if (from === "projects") {
    return (plan.projects ?? []).map(({ id, department }) => ({
      key: `project ${id}`,
      who: { project: id, ...(department === undefined ? {} : { department }) },
      owes: owes(id),
    }));
  }
  return departmentsIn(plan, departments).flatMap((department) => {
    if (department === null) return [];
    const own = [...departments].filter(([, of]) => of.includes(department)).map(([id]) => owes(id));
    return {
      key: `department ${department}`,
      who: { department },
      owes: (period) => own.some((one) => one(period)),
    };
  });
}

function runsIn(life: ProjectLife | undefined, { start, end }: DuePeriod): boolean {
  const { from = "", to = "9999", ended = "9999" } = life ?? {};
  return from <= end && to >= start && ended >= start;
}

/** The records by who reported; each list in the order in which they came. */
function bySubject(
  plan: Plan,
  reported: readonly ProgressRecord[],
  departments: ReadonlyMap<string, readonly string[]>,
): Map<string, ProgressRecord[]> {
  const projectOf = new Map(
    (plan.projects ?? []).flatMap(({ id, components = [] }) => components.map((one) => [one.id, id] as const)),
  );
  const result = new Map<string, ProgressRecord[]>();
  for (const record of reported) {
    const project = record.of.project ?? projectOf.get(record.of.component ?? "");
    const by = record.department === undefined ? (departments.get(project ?? "") ?? []) : [record.department];
    const keys = [
      WHOLE_PLAN,
      ...(project === undefined ? [] : [`project ${project}`]),
      ...by.map((one) => `department ${one}`),
    ];
    for (const key of keys) {
      const own = result.get(key);
      if (own === undefined) result.set(key, [record]);
      else own.push(record);
    }
  }
  return result;
}

function standing(
  { period, start, end, dueOn }: DuePeriod,
  reports: readonly ProgressRecord[],
  asOf: Day,
): Pick<ExpectedReport, "period" | "dueOn" | "state" | "record" | "reportedOn" | "daysLate"> {
  const first = reports.find((one) => one.period === period || reaches(one, start, end));
  if (first !== undefined) {
    const { id: record, reportedOn } = first;
    if (reportedOn <= dueOn) return { period, dueOn, state: "on-time", record, reportedOn };
    return { period, dueOn, state: "late", record, reportedOn, daysLate: dayNumber(reportedOn) - dayNumber(dueOn) };
  }
  if (dueOn < asOf) return { period, dueOn, state: "overdue", daysLate: dayNumber(asOf) - dayNumber(dueOn) };
  // What is due within its own period can be made from the first day of that month on.
  return { period, dueOn, state: end < asOf || dueOn.slice(0, 7) <= asOf ? "due" : "not-yet" };
}

/** Whether a record on a longer period says something of the shorter one. */
function reaches(record: ProgressRecord, start: Day, end: Day): boolean {
  const hasFigures = record.value !== undefined || record.jobs !== undefined || record.money !== undefined;
  return hasFigures && periodStart(record.period) <= start && dataDay(record) >= end;
}
