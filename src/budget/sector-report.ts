import type { Computed } from "../quantity/absence.js";
import { absent } from "../quantity/absence.js";
import { convertQuantity } from "../quantity/quantity-input.js";
import { sum } from "../quantity/sum.js";
import { convertUnit, type MoneyPerJobUnit, type MoneyUnit } from "../quantity/unit.js";
import { percentOfWhole } from "../measures/share.js";
import { FUNDING_SOURCES } from "../model/catalogue/funding-sources.js";
import type { FundingBreakdown, FundingPart } from "../model/funding.js";
import { sector as sectorOf } from "../model/look-up.js";
import { periodEnd, type Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { JobKind, JobsAndFunds, Sector, SectorTarget, Total } from "../model/sector.js";
import type { Flag } from "../targets/flag.js";
import { tableOf } from "../targets/readings.js";
import { coverageOf, coverages, sectorFlags, type BudgetFlagCode } from "./sector-flags.js";
import { budgetPerJob } from "./budget-per-job.js";
import { wholeOf } from "./funding-amounts.js";
import { fundingSum, type FundingSum } from "./funding-sum.js";

/** What follows from the figures of a sector, or of the printed total of all sectors. */
export interface SectorFigures {
  /** Jobs aimed at, in persons; null where they are not stated or not yet set. */
  readonly jobs: number | null;
  /** The budget as printed. */
  readonly funds: FundingBreakdown | undefined;
  /** Printed total beside the sum of its parts. */
  readonly total: FundingSum | undefined;
  /** Percent of the printed total of all sectors, to one decimal. */
  readonly share: Computed<"percent">;
  /** Budget for each job, in the unit of the report to one decimal. */
  readonly perJob: Computed<MoneyPerJobUnit>;
}

/** One sector with what follows from its figures. */
export interface SectorResult extends SectorFigures {
  /** The sector. */
  readonly sector: Sector;
  /** What the jobs count. */
  readonly jobKind: JobKind;
}

/** A column of the table of sectors: the total that is printed below it, and the sum of its rows. */
export interface ColumnTotal {
  /** Jobs, a source, or the totals. */
  readonly column: "jobs" | FundingPart;
  /** The printed total. */
  readonly printed: number | null;
  /** The exact sum of the rows; null where they cover different things or one is not yet set. */
  readonly sum: number | null;
  /** Whether the two are equal as printed; null where one is missing. */
  readonly agrees: boolean | null;
}

/** Sectors of a period with their totals. */
export interface SectorReport {
  /** The period. */
  readonly period: Period;
  /** The unit of every amount. */
  readonly unit: MoneyUnit;
  /** The sectors, in the order of the plan. */
  readonly results: readonly SectorResult[];
  /** The printed totals, where the plan has them. */
  readonly printedTotal: Total | undefined;
  /** The printed total as a row of its own: its parts beside its total, and budget for each job. */
  readonly total: SectorFigures | undefined;
  /** Printed totals beside the sums of the rows. */
  readonly columns: readonly ColumnTotal[];
  /** What a reader has to be told. */
  readonly flags: readonly Flag<BudgetFlagCode>[];
}

/**
 * The sectors of a plan for one period: jobs, budget by source, share, budget for each job, and the printed totals beside
 * the sums of the rows.
 *
 * Sector targets have no baseline, so there is nothing of progress here, and that is no error.
 *
 * @param plan - A plan.
 * @param options - `period` of the sector targets.
 * @returns Rows, column totals and flags; column totals and budgets per job in the unit of the report, `funds` as
 *   printed. Where several tables print the sectors, the rows are those of one table. Empty where the plan has none.
 * @throws {@link quantity.IljariError | IljariError} `invalid-period`; `unknown-id` for a sector of neither the plan nor the scheme, `not-finite`
 *   and `negative-level`, which {@link model.parsePlan | parsePlan} refuses; `unit-mismatch` never, since amounts of another unit of money
 *   are converted.
 * @source Plan of Jeonju 2024, section III.3 분야별 목표.
 * @example
 * ```ts
 * import { sectorReport } from "iljari/budget";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const report = sectorReport(jeonju2024, { period: "2024" });
 * report.columns.find((one) => one.column === "municipal");
 * // => { column: "municipal", printed: 465840, sum: 465841, agrees: false }
 * ```
 */
export function sectorReport(plan: Plan, options: { readonly period: Period }): SectorReport {
  const { period } = options;
  periodEnd(period);
  const printedTotal = (plan.totals ?? []).find((one) => one.of === "sectors" && one.period === period);
  const rows = rowsOf(plan, period, printedTotal);
  const unit = printedTotal?.funds?.unit ?? rows.find((one) => one.funds !== undefined)?.funds?.unit ?? "million-KRW";
  const results = rows.map((row) => resultOf(plan, row, printedTotal, unit));
  const columns = columnTotals(rows, printedTotal, unit);
  return {
    period,
    unit,
    results,
    printedTotal,
    total: printedTotal === undefined ? undefined : figuresOf(printedTotal, printedTotal.funds, unit),
    columns,
    flags: sectorFlags(rows, printedTotal, columns),
  };
}

/** The rows of one table: that of the printed total where it prints rows too, else that of the first row. */
function rowsOf(plan: Plan, period: Period, total: Total | undefined): SectorTarget[] {
  const rows = (plan.sectorTargets ?? []).filter((one) => one.period === period);
  const tables = [total, rows[0]].map((one) => tableOf(one?.address));
  const table = tables.find((one) => rows.some((row) => tableOf(row.address) === one));
  return rows.filter((row) => tableOf(row.address) === table);
}

function figuresOf(row: JobsAndFunds, all: FundingBreakdown | undefined, unit: MoneyUnit): SectorFigures {
  const { jobs = null, funds } = row;
  return {
    jobs,
    funds,
    total: funds === undefined ? undefined : fundingSum(funds),
    share: shareOfAll(funds, all),
    perJob: budgetPerJob(row, { decimals: 1, unit: `${unit}-per-job` }),
  };
}

function resultOf(plan: Plan, row: SectorTarget, total: Total | undefined, unit: MoneyUnit): SectorResult {
  const { jobKind = "not-stated" } = row;
  return { sector: sectorOf(plan, row.sector), jobKind, ...figuresOf(row, total?.funds, unit) };
}

function shareOfAll(funds: FundingBreakdown | undefined, all: FundingBreakdown | undefined): Computed<"percent"> {
  if (funds === undefined) return absent("not-stated", "percent");
  const own = wholeOf(funds);
  if (own === "nil") return absent("nil", "percent");
  if (all === undefined) return absent("no-total", "percent");
  if (coverageOf(funds) !== coverageOf(all)) return absent("not-applicable", "percent");
  if (typeof own === "string") return absent(own, "percent");
  const whole = wholeOf(all);
  if (typeof whole === "string") return absent(whole, "percent");
  return percentOfWhole(own, convertQuantity(whole, own.unit, ["totals"]), { decimals: 1 });
}

const COLUMNS: readonly ("jobs" | FundingPart)[] = ["jobs", "total", ...FUNDING_SOURCES, "local"];

function columnTotals(rows: readonly SectorTarget[], total: Total | undefined, unit: MoneyUnit): ColumnTotal[] {
  if (rows.length === 0) return [];
  const addable = coverages([...rows, ...(total === undefined ? [] : [total])]).length <= 1;
  return COLUMNS.flatMap((column): ColumnTotal[] => {
    const cells = rows.map((row) => cellOf(row, column, unit)).filter((cell) => cell !== undefined);
    const printed = total === undefined ? null : (cellOf(total, column, unit) ?? null);
    if (cells.length === 0 && printed === null) return [];
    const set = cells.filter((cell) => cell !== null);
    const isWhole = set.length === cells.length && (column === "jobs" || addable);
    const added = isWhole ? sum(set) : null;
    return [{ column, printed, sum: added, agrees: printed === null || added === null ? null : printed === added }];
  });
}

/** A cell in the table's unit; null where it is not yet set, nothing where it is not printed. */
function cellOf(row: JobsAndFunds, column: "jobs" | FundingPart, unit: MoneyUnit): number | null | undefined {
  if (column === "jobs") return row.jobs;
  const amount = row.funds?.[column];
  if (row.funds === undefined || amount === undefined || amount === null) return amount;
  return convertUnit(amount, row.funds.unit, unit);
}
