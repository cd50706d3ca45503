import type { SectorId } from "../model/catalogue/sectors.js";
import type { FundingBreakdown, FundingPart } from "../model/funding.js";
import type { SectorTarget, Total } from "../model/sector.js";

/** Jobs, total, national, provincial, municipal, other; null where the table prints a nil ("-"). */
type Row = readonly [
  jobs: number,
  total: number | null,
  national: number | null,
  provincial: number | null,
  municipal: number | null,
  other: number | null,
];

const SECTION = "III.3";
const TABLE = "분야별 목표";
const PARTS = ["total", "national", "provincial", "municipal", "other"] as const;

const TOTAL: Row = [27_981, 679_038, 163_890, 43_070, 465_840, 6_238];

const ROWS: readonly (readonly [SectorId, string, Row])[] = [
  ["direct-job-creation", "직접일자리창출", [20_909, 552_441, 94_650, 27_092, 425_428, 5_271]],
  ["training", "직업능력개발훈련", [290, 5_037, 129, 3_701, 937, 270]],
  ["employment-incentives", "고용장려금", [400, 2_742, 973, 272, 1_498, null]],
  ["employment-services", "고용서비스", [3_267, 993, 164, 83, 746, null]],
  ["start-up-incentives", "창업지원", [179, 5_618, 4_813, 389, 416, null]],
  ["supported-employment", "지원고용·재활", [2_246, 49_460, 37_727, 5_959, 5_774, null]],
  ["job-infrastructure", "일자리 인프라 구축", [196, 27_382, 15_946, 2_610, 8_326, 500]],
  ["other", "기타(국토·건설 등)", [354, 35_365, 9_488, 2_964, 22_716, 197]],
  ["business-attraction", "기업유치", [140, null, null, null, null, null]],
];

/** The columns of money belong to the heading "'24년 예산": the year's budget, in millions of won. */
function funds([, ...amounts]: Row): FundingBreakdown {
  const printed: Partial<Record<FundingPart, string>> = {};
  const values: Partial<Record<FundingPart, number>> = {};
  PARTS.forEach((part, i) => {
    const amount = amounts[i] ?? null;
    values[part] = amount ?? 0;
    if (amount === null) printed[part] = "-";
  });
  return {
    ...{ unit: "million-KRW", decimals: 0, covers: "year", ...values },
    ...(Object.keys(printed).length === 0 ? {} : { printed }),
  };
}

/** The nine sectors. The document does not say what a job of a sector is. */
export const sectorTargets: readonly SectorTarget<SectorId>[] = ROWS.map(([sector, label, row]) => ({
  id: `sector-targets/${sector}@2024`,
  sector,
  period: "2024",
  jobs: row[0],
  jobKind: "not-stated",
  funds: funds(row),
  address: { section: SECTION, table: TABLE, row: label },
}));

/** The first row of the same table. */
export const sectorTotal: Total = {
  id: "sector-targets/total@2024",
  of: "sectors",
  period: "2024",
  jobs: TOTAL[0],
  jobKind: "not-stated",
  funds: funds(TOTAL),
  address: { section: SECTION, table: TABLE, row: "합계" },
};

/** The summary prints national funds beside local funds, which include what the sectors call other. */
export const summaryTotal: Total = {
  id: "summary/budget@2024",
  of: "plan",
  period: "2024",
  funds: { unit: "million-KRW", decimals: 0, covers: "year", national: 163_890, local: 515_148 },
  address: { section: "I", table: "'24년 지역 일자리 목표", column: "'24년 지역 일자리 예산(백만원)" },
};
