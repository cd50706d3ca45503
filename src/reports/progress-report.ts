import { fail } from "../quantity/error.js";
import { nameIn } from "../model/locale.js";
import type { ReportingDuty } from "../model/governance.js";
import { project as projectOf, sector as sectorOf } from "../model/look-up.js";
import type { Name } from "../model/names.js";
import {
  DAY_EXPECTED,
  isDay,
  isPeriod,
  isWithin,
  PERIOD_EXPECTED,
  periodEnd,
  periodStart,
  type Day,
  type Period,
} from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { ProgressRecord } from "../model/record.js";
import { checkIsPlan, checkIsQuery } from "../model/rows/given.js";
import type { PaceProfile } from "../targets/pace-profiles.js";
import { dataDay } from "../monitoring/due/project-life.js";
import { reportsDueIn, type ExpectedReport } from "../monitoring/due-reports.js";
import { milestonesIn } from "../monitoring/overdue-milestones.js";
import { planChanges } from "../monitoring/plan-changes.js";
import { recordState, type RecordIssue, type RecordState } from "../monitoring/record-state.js";
import { costLines } from "./cost-lines.js";
import { dataHash } from "./data-hash.js";
import { indicatorLines, targetsAgainstActuals } from "./indicator-lines.js";
import { jobsLines } from "./jobs-lines.js";
import { moneyLines } from "./money-lines.js";
import type { ProgressReport, ReportHeader, ReportKind, ReportLine } from "./report-model.js";
import { statusLines } from "./status-lines.js";
import { VERSION } from "./version.js";

/** What {@link progressReport} is asked for. */
export interface ProgressReportOptions {
  /** The period: a month for the monthly check, a quarter, a half-year, or a year for the performance report. */
  readonly period: Period;
  /** The day by which a record had to be reported to count. */
  readonly asOf: Day;
  /** The plan as first published, where `plan` is a revision of it. */
  readonly original?: Plan;
  /** How jobs are expected to come about over the year; equal months where it is left out, and the report says so. */
  readonly profile?: PaceProfile;
  /** The same for single sectors, by id. */
  readonly profiles?: Readonly<Record<string, PaceProfile>>;
}

/**
 * The report on a month, quarter, half-year or year: jobs by sector against target and pace, money with execution, what
 * is missing and late, milestones, indicators, what a revision changed, and what is odd about the records.
 *
 * Which report it is follows from the form of the period. Figures to date run from the start of the year to the end of
 * the period; records on a time beyond it do not count. The header says up to which day the data go: a half-year report
 * of December states its cut-off, and once year-end finals are reported the same call with a later `asOf` has them.
 *
 * @param plan - The plan in force on the day of the report.
 * @param records - All progress records; their order does not matter.
 * @param options - `period`, `asOf`, and perhaps `original`, `profile`, `profiles`.
 * @returns The report as data: persons, KRW, percent, days; each absent figure with its reason as {@link monitoring.rollUp | rollUp},
 *   {@link targets.pace | pace}, {@link budget.costPerJob | costPerJob} and {@link targets.compareTargets | compareTargets} give it. Each line names the records that it is made of.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` (no plan), `invalid-period` (also of another year than the plan's), `invalid-day`, `unknown-id` (a sector of `profiles`); as
 *   {@link targets.pace | pace} does for a profile that cannot be, and {@link dataHash} for what is no record.
 * @source 지역일자리 목표 공시제: monthly and half-yearly checks, quarterly evaluation, performance report (실적보고서).
 * @example
 * ```ts
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * import { progressReport } from "iljari/reports";
 * const { header, jobsTotal } = progressReport(jeonju2024, [], { period: "2024-S1", asOf: "2024-07-15" });
 * [header.kind, jobsTotal.target.value, jobsTotal.toDate.reason]; // => ["half-year-report", 27981, "not-reported"]
 * ```
 */
export function progressReport(
  plan: Plan,
  records: readonly ProgressRecord[],
  options: ProgressReportOptions,
): ProgressReport {
  checkIsPlan(plan);
  checkIsQuery(options, "options");
  const { period, asOf, original = plan, profile, profiles = {} } = options;
  const kind = kindOf(period);
  for (const id of Object.keys(profiles)) sectorOf(plan, id);
  if (!isDay(asOf)) fail("invalid-day", { path: ["asOf"], value: asOf, expected: DAY_EXPECTED });
  // A plan of a term is reported on year by year.
  if (plan.kind !== "term" && period.slice(0, 4) !== plan.year) {
    fail("invalid-period", { path: ["period"], value: period, expected: `a period of ${plan.year}` });
  }
  const [year, end] = [period.slice(0, 4), periodEnd(period)];
  // What reaches beyond the period belongs to a later report.
  const counted = records.filter((one) => !isPeriod(one.period) || periodEnd(one.period) <= end);
  const state = recordState(plan, counted, { asOf });
  // Reports and milestones are looked for beyond the period too.
  const all = counted.length === records.length ? state : recordState(plan, records, { asOf });
  const pace = { profile: profile ?? ({ kind: "flat" } as const), assumed: profile === undefined, profiles };
  const profileOf = (sector: string | null) => (sector === null ? undefined : profiles[sector]) ?? pace.profile;
  const jobs = jobsLines({ plan, original, state, period, year, profileOf });
  const moneyBy = MONEY_BY[kind];
  const money = moneyLines({ plan, original }, state, moneyBy, year);
  const reports = dutiesOf(plan)
    .flatMap(({ id }) => reportsDueIn(plan, all, { asOf, duty: id }).expected)
    .filter((one) => isWithin(one.period, period));
  const due = reports.filter((one) => one.dueOn <= asOf);
  const hasIndicators = kind === "half-year-report" || kind === "annual-performance-report";
  const isAnnual = kind === "annual-performance-report";
  return {
    header: headerOf(kind, plan, state, options, new Set([...jobs.total.records, ...money.records])),
    pace,
    coverage: { reported: due.filter(isThere).length, of: due.length },
    overdueReports: reports.filter((one) => one.state === "overdue").map((one) => named(plan, one)),
    lateReports: reports.filter((one) => one.state === "late").map((one) => named(plan, one)),
    jobs: jobs.lines,
    jobsTotal: jobs.total,
    moneyBy,
    money: money.lines,
    moneyTotal: money.total,
    sources: moneyLines({ plan, original }, state, "source", year).lines,
    indicators: hasIndicators ? indicatorLines(plan, state, { asOf, year }) : [],
    targets: isAnnual ? targetsAgainstActuals(plan, state, { asOf, year }) : null,
    costs: isAnnual ? costLines(plan, state, year) : [],
    milestones: milestonesIn(plan, all, asOf).overdue.map((one) => ({
      ...one,
      name: projectOf(plan, one.project).name,
    })),
    statuses: statusLines(plan, state),
    changes: original === plan ? [] : planChanges(original, plan).changes,
    issues: [...state.issues, ...refusedBeyond(counted, all)],
  };
}

/** Records on later periods are no part of the report; that one of them can never count is news all the same. */
function refusedBeyond(counted: readonly ProgressRecord[], all: RecordState): RecordIssue[] {
  const ids = new Set(counted.map((one) => one.id));
  return all.issues.filter(({ refused, records: [id = ""] }) => refused && !ids.has(id));
}

const MONEY_BY = {
  "monthly-check": "department",
  "quarterly-evaluation": "keyTask",
  "half-year-report": "strategy",
  "annual-performance-report": "strategy",
} as const;

function kindOf(period: unknown): ReportKind {
  if (typeof period !== "string" || !isPeriod(period)) {
    return fail("invalid-period", { path: ["period"], value: period, expected: PERIOD_EXPECTED });
  }
  if (period.length === 4) return "annual-performance-report";
  if (period.includes("S")) return "half-year-report";
  return period.includes("Q") ? "quarterly-evaluation" : "monthly-check";
}

function isThere({ state }: ExpectedReport): boolean {
  return state === "on-time" || state === "late";
}

/** Reports are owed by the month where there is such a duty; a plan without any duty expects none. */
function dutiesOf({ governance }: Plan): readonly ReportingDuty[] {
  const duties = governance?.reporting ?? [];
  const monthly = duties.filter((one) => one.cadence === "monthly");
  return monthly.length > 0 ? monthly : duties;
}

/** A report with the names of who owes it. */
function named(plan: Plan, report: ExpectedReport): ReportLine {
  const { project, department } = report;
  const departmentName =
    department === undefined
      ? undefined
      : (plan.departments?.find((one) => one.id === department)?.name ?? { ko: department });
  const name = project === undefined ? (departmentName ?? titleOf(plan)) : projectOf(plan, project).name;
  return { ...report, name, ...(departmentName && { departmentName }) };
}

function titleOf({ title, region: { name } }: Plan): Name {
  return title ?? { ko: nameIn(name, "ko"), en: nameIn(name, "en") };
}

function headerOf(
  kind: ReportKind,
  plan: Plan,
  state: RecordState,
  { period, asOf }: ProgressReportOptions,
  behind: ReadonlySet<string>,
): ReportHeader {
  const { known, inForce, superseded } = state;
  // An indicator's period is that of a survey, which says nothing of how far the reports have come.
  const reported = inForce.filter((one) => one.of.indicator === undefined);
  const [cutOff = null] = reported
    .map(dataDay)
    .filter((day) => day >= periodStart(period))
    .sort()
    .reverse();
  const final = inForce.filter((one) => behind.has(one.id) && one.finality === "final").length;
  const sound = new Set([...inForce, ...superseded.map((one) => one.record)].map((one) => one.id));
  // Of an id that was given twice the first counts.
  const counted = known.filter((one) => sound.delete(one.id));
  return {
    kind,
    plan: plan.id ?? null,
    title: titleOf(plan),
    revision: plan.revision?.number ?? 0,
    period,
    asOf,
    cutOff,
    complete: cutOff !== null && cutOff >= periodEnd(period),
    final: final > 0 && final === behind.size,
    finals: { final, of: behind.size },
    hash: dataHash(plan, counted),
    records: counted.length,
    version: VERSION,
    synthetic: state.synthetic,
  };
}
