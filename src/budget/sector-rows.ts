import { FUNDING_NAMES } from "../model/catalogue/funding-sources.js";
import { convertUnit } from "../quantity/unit.js";
import { nameIn, type Locale } from "../model/locale.js";
import { periodYear } from "../model/period.js";
import type { FundingPart } from "../model/funding.js";
import type { SectorFigures, SectorReport } from "./sector-report.js";

/** A row of {@link sectorRows}: text, numbers and nulls only, always with all columns in this order. */
export type SectorRow = {
  /** Id of the sector; `total` for the printed total. */
  readonly sector: string;
  /** Its name in the language asked for. */
  readonly label: string;
  /** The period. */
  readonly period: string;
  /** Its year. */
  readonly year: number;
  /** Jobs aimed at, in persons. */
  readonly jobs: number | null;
  /** Unit of the amounts. */
  readonly unit: string;
  /** The printed total. */
  readonly total: number | null;
  /** National funds. */
  readonly national: number | null;
  /** Provincial funds. */
  readonly provincial: number | null;
  /** Municipal funds. */
  readonly municipal: number | null;
  /** Private funds. */
  readonly private: number | null;
  /** Other funds. */
  readonly other: number | null;
  /** Local funds, where they are printed. */
  readonly local: number | null;
  /** The exact sum of the parts. */
  readonly sumOfParts: number | null;
  /** Percent of the printed total of all sectors. */
  readonly share: number | null;
  /** Budget for each job. */
  readonly perJob: number | null;
  /** Unit of `perJob`. */
  readonly perJobUnit: string;
  /** Why there is no budget for each job. */
  readonly reason: string | null;
};

/**
 * A sector report as plain rows, the printed total last.
 *
 * @param report - What {@link sectorReport} returned.
 * @param options - `locale` of the labels; `en` where it is left out.
 * @returns One row for each sector and one for the printed total. Shares and budgets per job have one decimal; amounts are
 *   in the unit of the report, a nil is 0.
 * @example
 * ```ts
 * import { sectorReport, sectorRows } from "iljari/budget";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const rows = sectorRows(sectorReport(jeonju2024, { period: "2024" }));
 * rows.map(({ label, jobs, total, share, perJob }) => [label, jobs, total, share, perJob]).slice(0, 2);
 * // => [["Direct job creation", 20909, 552441, 81.4, 26.4], ["Training", 290, 5037, 0.7, 17.4]]
 * ```
 */
export function sectorRows(report: SectorReport, options: { readonly locale?: Locale } = {}): SectorRow[] {
  const { locale = "en" } = options;
  const rows = report.results.map((one) => rowOf(report, one.sector.id, nameIn(one.sector.name, locale), one));
  if (report.total === undefined) return rows;
  return [...rows, rowOf(report, "total", nameIn(FUNDING_NAMES.total, locale), report.total)];
}

function rowOf(
  report: SectorReport,
  sector: string,
  label: string,
  { jobs, funds, total, share, perJob }: SectorFigures,
): SectorRow {
  const amount = (part: FundingPart) => {
    const value = funds?.[part];
    return funds === undefined || value == null ? null : convertUnit(value, funds.unit, report.unit);
  };
  return {
    sector,
    label,
    period: report.period,
    year: periodYear(report.period),
    jobs,
    unit: report.unit,
    total: amount("total"),
    national: amount("national"),
    provincial: amount("provincial"),
    municipal: amount("municipal"),
    private: amount("private"),
    other: amount("other"),
    local: amount("local"),
    sumOfParts: total?.sum.value == null ? null : convertUnit(total.sum.value, total.sum.unit, report.unit),
    share: share.value,
    perJob: perJob.value,
    perJobUnit: perJob.unit,
    reason: perJob.reason ?? null,
  };
}
