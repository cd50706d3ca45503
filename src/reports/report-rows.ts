import { absent, type Computed } from "../quantity/absence.js";
import { nameIn, type Locale } from "../model/locale.js";
import type { Name } from "../model/names.js";
import { localeOf } from "../model/rows/given.js";
import { countsOf } from "./status-lines.js";
import type { JobsLine, MoneyLine, ProgressReport } from "./report-model.js";

/** One figure of a report as a row. */
export type ProgressReportRow = {
  /** Which report. */
  report: string;
  /** Id of the plan. */
  plan: string | null;
  /** Which revision of it. */
  revision: number;
  /** The period. */
  period: string;
  /** Its year. */
  year: number;
  /** The day by which records had to be reported. */
  as_of: string;
  /** Part of the report: `jobs`, `money`, `sources`, `indicators`, `targets`, `costs`, `coverage`, `statuses`. */
  section: string;
  /** Id of the sector, strategy, source, indicator; null for a total. */
  id: string | null;
  /** Its name. */
  name: string;
  /** What the figure is. */
  measure: string;
  /** The figure. */
  value: number | null;
  /** What it counts. */
  unit: string;
  /** Why there is none. */
  reason: string | null;
  /** The day up to which its data go, or of a wave its period. */
  date: string | null;
  /** Of how many records it is made, where it is a sum of records. */
  records: number | null;
  /** Version of the library. */
  version: string;
  /** Fingerprint of the plan. */
  plan_hash: string;
  /** Fingerprint of the records. */
  records_hash: string;
  /** Whether any record is made up. */
  synthetic: boolean;
};

interface Entry {
  readonly section: string;
  readonly id: string | null;
  readonly name: Name;
  readonly figures: Readonly<Record<string, Computed>>;
  readonly date?: string | null | undefined;
  readonly records?: number;
}

/**
 * A report as rows, a row a figure, each with the header of the report, so that rows of many reports can stand together.
 *
 * @param report - What {@link progressReport} gives.
 * @param options - `locale` of the names; English where it is left out.
 * @returns Rows of texts, numbers and nulls: persons, KRW, percent, days as `unit` says; null beside its reason.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @source Columns of this library.
 * @example
 * ```ts
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * import { progressReport, progressReportRows } from "iljari/reports";
 * const report = progressReport(jeonju2024, [], { period: "2024-08", asOf: "2024-09-10" });
 * const row = progressReportRows(report).find((one) => one.id === null && one.measure === "target");
 * [row?.section, row?.value, row?.unit]; // => ["jobs", 27981, "persons"]
 * ```
 */
export function progressReportRows(
  report: ProgressReport,
  options: { readonly locale?: Locale } = {},
): ProgressReportRow[] {
  const locale = localeOf(options);
  const { header } = report;
  return entriesOf(report).flatMap(({ section, id, name, figures, date = null, records = null }) =>
    Object.entries(figures).map(([measure, { value, unit, reason = null }]) => ({
      report: header.kind,
      plan: header.plan,
      revision: header.revision,
      period: header.period,
      year: Number(header.period.slice(0, 4)),
      as_of: header.asOf,
      section,
      id,
      name: nameIn(name, locale),
      measure,
      value,
      unit,
      reason,
      date,
      records,
      version: header.version,
      plan_hash: header.hash.plan,
      records_hash: header.hash.records,
      synthetic: header.synthetic,
    })),
  );
}

function entriesOf(report: ProgressReport): Entry[] {
  const count = (value: number): Computed => ({ value, unit: "count" });
  return [
    ...[...report.jobs, report.jobsTotal].map(jobsEntry),
    ...[...report.money, report.moneyTotal].map((line) => moneyEntry("money", line)),
    ...report.sources.map((line) => moneyEntry("sources", line)),
    ...report.indicators.map(({ id, name, unit, wave, yearBefore, change }) => ({
      section: "indicators",
      id,
      name,
      date: wave?.period,
      figures: {
        newest: wave?.figure ?? absent("not-yet-published", unit),
        yearBefore: yearBefore?.figure ?? absent("no-baseline", unit),
        change,
      },
    })),
    ...(report.targets?.results ?? []).map(({ indicator: { id, name }, rounded }) => ({
      section: "targets",
      id,
      name,
      figures: { change: rounded.change, achievement: rounded.achievement, progress: rounded.progress },
    })),
    ...report.costs.map(({ sector, name, cost: { cost, perBillion, dataDate } }) => ({
      section: "costs",
      id: sector,
      name,
      date: dataDate,
      figures: { costPerJob: cost, jobsPerBillion: perBillion },
    })),
    {
      section: "coverage",
      id: null,
      name: { ko: "보고", en: "Reports" },
      date: report.header.cutOff,
      figures: {
        reported: count(report.coverage.reported),
        due: count(report.coverage.of),
        overdueReports: count(report.overdueReports.length),
        lateReports: count(report.lateReports.length),
        overdueMilestones: count(report.milestones.length),
      },
    },
    {
      section: "statuses",
      id: null,
      name: { ko: "추진 상태", en: "Status of projects" },
      date: report.header.cutOff,
      figures: Object.fromEntries([...countsOf(report.statuses)].map(([status, many]) => [status, count(many)])),
    },
  ];
}

function jobsEntry(line: JobsLine): Entry {
  const { id, name, target, originalTarget, inPeriod, toDate, achievement, achievementOfOriginal, pace } = line;
  const { expected, difference, differenceInDays, remaining, requiredRunRate } = pace;
  return {
    section: "jobs",
    id,
    name,
    date: pace.dataDate,
    records: line.records.length,
    figures: {
      target,
      originalTarget,
      inPeriod,
      toDate,
      achievement,
      achievementOfOriginal,
      expected,
      ahead: difference,
      aheadInDays: differenceInDays,
      remaining,
      neededPerMonth: requiredRunRate.perMonth,
    },
  };
}

function moneyEntry(section: string, line: MoneyLine): Entry {
  const { id, name, budget, appropriation, committed, spent, execution, executionOfBudget, commitment, jobs } = line;
  return {
    section,
    id,
    name,
    records: line.records.length,
    figures: { budget, appropriation, committed, spent, execution, executionOfBudget, commitment, jobs },
  };
}
