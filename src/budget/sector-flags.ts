import { sum } from "../quantity/sum.js";
import { groupThousands } from "../korean/group-thousands.js";
import { COVERAGES } from "../model/catalogue/coverages.js";
import { FUNDING_NAMES } from "../model/catalogue/funding-sources.js";
import { JOB_KINDS } from "../model/catalogue/job-kinds.js";
import type { Coverage, FundingBreakdown } from "../model/funding.js";
import { nameIn, type Locale } from "../model/locale.js";
import type { Name } from "../model/names.js";
import type { JobsAndFunds, SectorTarget, Total } from "../model/sector.js";
import type { Flag } from "../targets/flag.js";
import { wholeOf } from "./funding-amounts.js";
import { fundingSum } from "./funding-sum.js";
import type { ColumnTotal } from "./sector-report.js";

/**
 * What a reader of a budget has to be told.
 *
 * - `parts-differ-from-total`: the printed total is not the sum of the printed parts.
 * - `column-differs-from-total`: the printed total of a column is not the sum of its rows.
 * - `job-kinds-not-stated`, `job-kinds-unlike`: budgets per job are not comparable.
 * - `jobs-without-budget`: some jobs of the total belong to sectors whose budget is nil.
 * - `coverage-unlike`: the amounts cover different things and are not added.
 */
export type BudgetFlagCode =
  | "parts-differ-from-total"
  | "column-differs-from-total"
  | "job-kinds-not-stated"
  | "job-kinds-unlike"
  | "jobs-without-budget"
  | "coverage-unlike";

/** What a breakdown covers; not stated where it does not say. */
export function coverageOf(funds: FundingBreakdown): Coverage {
  return funds.covers ?? "not-stated";
}

/** The different things that the budgets of some rows cover. */
export function coverages(rows: readonly JobsAndFunds[]): Coverage[] {
  return [...new Set(rows.flatMap(({ funds }) => (funds === undefined ? [] : [coverageOf(funds)])))];
}

type BudgetFlag = Flag<BudgetFlagCode>;

/** What the sectors of a period have to be flagged for. */
export function sectorFlags(
  rows: readonly SectorTarget[],
  total: Total | undefined,
  columns: readonly ColumnTotal[],
): BudgetFlag[] {
  return [
    ...rowFlags(rows, total),
    ...columnFlags(columns, rows, total),
    ...kindFlags(rows),
    ...jobsWithoutBudget(rows, total),
  ];
}

/** Names in one language, with commas between them, in the middle of a sentence. */
function list(names: readonly Name[], locale: Locale): string {
  return names.map((name) => nameIn(name, locale).toLowerCase()).join(", ");
}

function rowFlags(rows: readonly SectorTarget[], total: Total | undefined): BudgetFlag[] {
  const all: readonly (readonly [string, JobsAndFunds])[] = [
    ...rows.map((row) => [row.sector, row] as const),
    ...(total === undefined ? [] : [["total", total] as const]),
  ];
  return all.flatMap(([of, { funds }]): BudgetFlag[] => {
    if (funds === undefined) return [];
    const { printed, sum: parts, agrees } = fundingSum(funds);
    if (agrees !== false || printed.value === null || parts.value === null) return [];
    const [a, b] = [groupThousands(printed.value), groupThousands(parts.value)];
    const text = {
      en: `total printed as ${a}, its parts add up to ${b}`,
      ko: `합계 공표값 ${a}, 재원별 합 ${b}`,
    };
    return [{ code: "parts-differ-from-total", of, text }];
  });
}

function columnFlags(
  columns: readonly ColumnTotal[],
  rows: readonly SectorTarget[],
  total: Total | undefined,
): BudgetFlag[] {
  const flags = columns.flatMap(({ column, printed, sum: added, agrees }): BudgetFlag[] => {
    if (agrees !== false || printed === null || added === null) return [];
    const name = column === "jobs" ? { ko: "목표 인원", en: "Jobs" } : FUNDING_NAMES[column];
    const [a, b] = [groupThousands(printed), groupThousands(added)];
    const text = {
      en: `${name.en ?? name.ko}: total printed as ${a}, the sectors add up to ${b}`,
      ko: `${name.ko}: 합계 공표값 ${a}, 분야별 합 ${b}`,
    };
    return [{ code: "column-differs-from-total", of: column, text }];
  });
  const covers = coverages([...rows, ...(total === undefined ? [] : [total])]);
  if (covers.length <= 1) return flags;
  const names = covers.map((one) => COVERAGES[one]);
  const text = {
    en: `the amounts cover different things (${list(names, "en")}) and are not added`,
    ko: `금액의 범위가 서로 달라(${list(names, "ko")}) 더하지 않음`,
  };
  return [...flags, { code: "coverage-unlike", of: "funds", text }];
}

/** The printed total's budget per job counts these jobs, and no money for them. */
function jobsWithoutBudget(rows: readonly SectorTarget[], total: Total | undefined): BudgetFlag[] {
  const without = sum(rows.flatMap((row) => (wholeOf(row.funds ?? NO_FUNDS) === "nil" ? (row.jobs ?? []) : [])));
  if (without === 0 || total?.funds === undefined) return [];
  const n = groupThousands(without);
  const text = {
    en: `${n} of the jobs have no budget; the budget per job of the total counts them all the same`,
    ko: `예산이 없는 일자리 ${n}명도 합계의 1인당 예산에 포함됨`,
  };
  return [{ code: "jobs-without-budget", of: "jobs", text }];
}

const NO_FUNDS: FundingBreakdown = { unit: "KRW" };

function kindFlags(rows: readonly SectorTarget[]): BudgetFlag[] {
  const counted = rows.filter((row) => row.jobs !== undefined && row.jobs !== null);
  const unstated = counted.filter((row) => (row.jobKind ?? "not-stated") === "not-stated");
  const kinds = new Set(counted.map((row) => row.jobKind ?? "not-stated"));
  const flags: BudgetFlag[] = [];
  if (unstated.length > 0) {
    const [n, of] = [String(unstated.length), String(counted.length)];
    const text = {
      en: `what a job is, is not stated for ${n} of ${of} sectors; budgets per job may compare unlike things`,
      ko: `${n === of ? `${of}개 분야 모두` : `${of}개 분야 중 ${n}개에`} 일자리 산정 기준이 적혀 있지 않아 1인당 예산을 비교하기 어려움`,
    };
    flags.push({ code: "job-kinds-not-stated", of: "jobs", text });
  }
  kinds.delete("not-stated");
  if (kinds.size > 1) {
    const names = [...kinds].map((one) => JOB_KINDS[one]);
    const text = {
      en: `the jobs counted are of unlike kinds (${list(names, "en")}); budgets per job compare unlike things`,
      ko: `집계된 일자리의 종류가 서로 달라(${list(names, "ko")}) 1인당 예산을 비교하기 어려움`,
    };
    flags.push({ code: "job-kinds-unlike", of: "jobs", text });
  }
  return flags;
}
