import type { Computed } from "../quantity/absence.js";
import type { Unit } from "../quantity/unit.js";
import type { Name } from "../model/names.js";
import type { Day, Period } from "../model/period.js";
import type { NewestWave } from "../targets/newest-wave.js";
import type { TargetReport } from "../targets/target-report.js";
import type { CostPerJob } from "../budget/cost-per-job.js";
import type { PlanChange } from "../monitoring/changes/change.js";
import type { ExpectedReport } from "../monitoring/due-reports.js";
import type { OverdueMilestone } from "../monitoring/overdue-milestones.js";
import type { RecordIssue } from "../monitoring/record-state.js";
import type { Pace } from "../targets/pace.js";
import type { PaceProfile } from "../targets/pace-profiles.js";
import type { ProjectStatus } from "../model/record.js";
import type { DataHash } from "./data-hash.js";

/**
 * The reports that the scheme asks for: each month a check, each quarter an evaluation, each half-year a report, and in
 * spring the performance report (실적보고서) on the year before.
 */
export type ReportKind = "monthly-check" | "quarterly-evaluation" | "half-year-report" | "annual-performance-report";

/** What a report is about and what it was computed from, so that anyone can compute it again. */
export interface ReportHeader {
  /** Which report. */
  readonly kind: ReportKind;
  /** Id of the plan. */
  readonly plan: string | null;
  /** Its title. */
  readonly title: Name;
  /** Which revision of it: 0 for the original. */
  readonly revision: number;
  /** The period that is reported on. */
  readonly period: Period;
  /** The day by which a record had to be reported to count. */
  readonly asOf: Day;
  /** Up to which day the newest data go, indicators aside; null where they do not reach the period. */
  readonly cutOff: Day | null;
  /** Whether the data go to the end of the period. */
  readonly complete: boolean;
  /** Whether every record that the totals of jobs and money are made of is final. */
  readonly final: boolean;
  /** How many of these are final. */
  readonly finals: { readonly final: number; readonly of: number };
  /** Fingerprints of the plan and of the records that were known; what is refused is not in them. */
  readonly hash: DataHash;
  /** How many records these are. */
  readonly records: number;
  /** Version of the library that computed it. */
  readonly version: string;
  /** True where any record is made up. */
  readonly synthetic: boolean;
}

/** How many of the reports that were due are there. */
export interface ReportCoverage {
  /** Those that are there. */
  readonly reported: number;
  /** Those that were due. */
  readonly of: number;
}

/** Jobs of a sector or of the whole plan. */
export interface JobsLine {
  /** Id of the sector; null for the total. */
  readonly id: string | null;
  /** Its name. */
  readonly name: Name;
  /** The year's target in force, in persons. */
  readonly target: Computed<"persons">;
  /** The year's target as it was published first. */
  readonly originalTarget: Computed<"persons">;
  /** Jobs of the report's period. */
  readonly inPeriod: Computed<"persons">;
  /** Jobs since the start of the year, up to the end of the period. */
  readonly toDate: Computed<"persons">;
  /** Jobs to date in percent of the year's target in force: the level ratio, 달성률. */
  readonly achievement: Computed<"percent">;
  /** The same of the original target. */
  readonly achievementOfOriginal: Computed<"percent">;
  /** Where the line stands in the course of the year: expected, ahead or behind in persons and days, needed from now on. */
  readonly pace: Pace;
  /** Ids of the records that the jobs to date are made of. */
  readonly records: readonly string[];
  /** How many of them count for another line as well; the total counts each once. */
  readonly shared: number;
}

/** Money of a strategy, key task, department or source, in won. */
export interface MoneyLine {
  /** Its id; null for the total. */
  readonly id: string | null;
  /** Its name. */
  readonly name: Name;
  /** The year's budget, 예산액. */
  readonly budget: Computed<"KRW">;
  /** The appropriation in force, 예산현액. */
  readonly appropriation: Computed<"KRW">;
  /** Committed since the start of the year, 지출원인행위액. */
  readonly committed: Computed<"KRW">;
  /** Spent since the start of the year, 지출액. */
  readonly spent: Computed<"KRW">;
  /** Spent in percent of the appropriation in force, 집행률. */
  readonly execution: Computed<"percent">;
  /** Spent in percent of the budget as first published. */
  readonly executionOfBudget: Computed<"percent">;
  /** Committed in percent of the appropriation in force. */
  readonly commitment: Computed<"percent">;
  /** Jobs since the start of the year. */
  readonly jobs: Computed<"persons">;
  /** How many of its projects reported what was spent, and how many there are. */
  readonly coverage: ReportCoverage;
  /** Ids of the records that the spending is made of. */
  readonly records: readonly string[];
}

/** An indicator of the plan: its newest published wave beside the same one of the year before. */
export interface IndicatorLine extends NewestWave {
  /** Id of the indicator. */
  readonly id: string;
  /** Its name. */
  readonly name: Name;
  /** Its unit. */
  readonly unit: Unit;
}

/** Money for each job, on one date and of one kind of jobs. */
export interface CostLine {
  /** Id of the sector. */
  readonly sector: string;
  /** Its name. */
  readonly name: Name;
  /** Spent for each job, jobs for each billion won, the date and kind of both. */
  readonly cost: CostPerJob;
}

/** A report that is missing or came late. */
export interface ReportLine extends ExpectedReport {
  /** Name of the project, else of the department, else of the plan. */
  readonly name: Name;
  /** Name of the department. */
  readonly departmentName?: Name;
}

/** A milestone that is overdue. */
export interface MilestoneLine extends OverdueMilestone {
  /** Name of its project. */
  readonly name: Name;
}

/** Where a project stands, by the newest record that says so. */
export interface StatusLine {
  /** Id of the project. */
  readonly project: string;
  /** Its name. */
  readonly name: Name;
  /** Where it stands. */
  readonly status: ProjectStatus;
  /** The day up to which the data of the record go. */
  readonly dataDate: Day;
  /** Id of the record. */
  readonly record: string;
}

/** One report, as data. */
export interface ProgressReport {
  /** What it is about and what it was computed from. */
  readonly header: ReportHeader;
  /** The profile by which jobs were expected, whether the caller stated it, and those of single sectors by id. */
  readonly pace: {
    readonly profile: PaceProfile;
    readonly assumed: boolean;
    readonly profiles: Readonly<Record<string, PaceProfile>>;
  };
  /** How many of the reports on the period that were due are there. */
  readonly coverage: ReportCoverage;
  /** Reports that are overdue. */
  readonly overdueReports: readonly ReportLine[];
  /** Reports that came late. */
  readonly lateReports: readonly ReportLine[];
  /** Jobs by sector, and over all of them. */
  readonly jobs: readonly JobsLine[];
  /** The total of jobs, each counted once. */
  readonly jobsTotal: JobsLine;
  /** By what the lines of money are. */
  readonly moneyBy: "department" | "keyTask" | "strategy";
  /** Money by department (month), key task (quarter) or strategy (half-year and year). */
  readonly money: readonly MoneyLine[];
  /** The total of money. */
  readonly moneyTotal: MoneyLine;
  /** Money by source. */
  readonly sources: readonly MoneyLine[];
  /** Indicators: their newest waves; in the months and quarters none. */
  readonly indicators: readonly IndicatorLine[];
  /** Targets of the year against actuals; only in the annual report. */
  readonly targets: TargetReport | null;
  /** Money for each job; only in the annual report. */
  readonly costs: readonly CostLine[];
  /** Milestones that are overdue. */
  readonly milestones: readonly MilestoneLine[];
  /** Where each project stands that reported it, in the order of the plan. */
  readonly statuses: readonly StatusLine[];
  /** What a revision changed, where the original was given. */
  readonly changes: readonly PlanChange[];
  /** Records that do not count, and what is odd about others. */
  readonly issues: readonly RecordIssue[];
}
