/*
 * The printed forms of every figure of the reference plan, copied from the document once more and apart from
 * src/jeonju-2024, in the rows and columns in which they are printed there. `check-source.ts` confirms them in a text
 * extract of the document; `transcription.test.ts` compares the reference plan with them.
 */

/** Where in a plan the value of a cell is. */
export interface Place {
  readonly collection: "figures" | "targets" | "sectorTargets" | "totals";
  /** First part of the id after the table's: an indicator, a sector; the row's where it is left out. */
  readonly subject?: string;
  /** Last part of the id. */
  readonly at: string;
  readonly member:
    "value" | "target" | "jobs" | `funds.${"total" | "national" | "provincial" | "municipal" | "other" | "local"}`;
}

/** A column: what is printed over it, from top to bottom. */
export interface SourceColumn extends Place {
  readonly heads: readonly string[];
  /** The column in the addresses of its figures, where they name one. */
  readonly address?: string;
}

/** A row: its label, and the printed form of each cell. */
export interface SourceRow {
  readonly label?: string;
  readonly subject?: string;
  /** The collection of the row, where it is not the columns'. */
  readonly collection?: "totals";
  readonly cells: readonly string[];
}

/** A printed table. */
export interface SourceTable {
  /** First part of the ids. */
  readonly id: string;
  /** Section and table in the addresses of its figures. */
  readonly address: { readonly section: string; readonly table: string };
  /** The headings above it, each a line of its own, the outermost first. */
  readonly headings: readonly string[];
  /** The line between heading and table that names its units. */
  readonly units?: string;
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
}

/** Figures that stand in a line of text. */
export interface SourceLine {
  readonly id: string;
  readonly address: { readonly section: string; readonly table: string; readonly note?: string };
  readonly headings: readonly string[];
  readonly figures: readonly (Place & {
    /** What is printed, with the words that say what it is. */
    readonly text: string;
    /** The number in it. */
    readonly number: string;
  })[];
}

const LABOUR_MARKET = "II. 지역 노동시장 현황";
const TARGETS_2024 = "Ⅲ. 2024년 일자리 목표";

const actual = (at: string) => ({ collection: "figures", at, member: "value" }) as const;
const target = (at: string) => ({ collection: "targets", at, member: "target" }) as const;

export const sourceTables: readonly SourceTable[] = [
  {
    id: "labour-market-2023",
    address: { section: "II", table: "2023년도 노동시장 요약: 인구 및 고용" },
    headings: [LABOUR_MARKET, "◎ 2023년도 노동시장 요약", "□ 인구 및 고용"],
    units: "(단위 : %p, 천명)",
    columns: [
      { heads: ["2022년 실적"], address: "2022년 실적", ...actual("2022") },
      { heads: ["2023년", "목표"], address: "2023년: 목표", ...target("2023") },
      { heads: ["2023년", "실적"], address: "2023년: 실적", ...actual("2023") },
      { heads: ["증감"], address: "증감", ...actual("2022..2023") },
    ],
    rows: [
      { label: "고용률(15세~64세)", subject: "employment-rate-15-64", cells: ["65.7", "65.8", "66.6", "▲ 0.9"] },
      { label: "청년고용률(15~29세)", subject: "youth-employment-rate", cells: ["40.9", "41.0", "37.0", "▼ 3.9"] },
      { label: "여성고용률(15~64세)", subject: "female-employment-rate", cells: ["58.9", "59.0", "61.6", "▲ 2.7"] },
      { label: "취업자 수(15~64세)", subject: "employed-15-64", cells: ["308.1", "308.4", "305.9", "▼ 2.2"] },
      { label: "상용근로자수", subject: "regular-employees", cells: ["202.4", "202.4", "196.3", "▼ 6.1"] },
      { label: "고용보험 피보험자수", subject: "employment-insured", cells: ["132.6", "132.9", "133.8", "▲ 1.2"] },
    ],
  },
  {
    id: "table-05",
    address: { section: "II.2", table: "표5 고용동향" },
    headings: [LABOUR_MARKET, "2. 고용동향", "【표5】 고용동향"],
    units: "(단위 : 천명, %, %p)",
    columns: [
      { heads: ["'22년"], address: "'22년", ...actual("2022") },
      { heads: ["'23년"], address: "'23년", ...actual("2023") },
      {
        heads: ["증 감 ('22년 대비 '23년 기준)"],
        address: "증 감 ('22년 대비 '23년 기준)",
        ...actual("2022..2023"),
      },
    ],
    rows: [
      { label: "고용률(15세~64세)", subject: "employment-rate-15-64", cells: ["65.7", "66.6", "▲ 0.9(%p)"] },
      { label: "청년고용률(15~29세)", subject: "youth-employment-rate", cells: ["40.9", "37.0", "▼ 3.9(%p)"] },
      { label: "여성고용률(15~64세)", subject: "female-employment-rate", cells: ["58.9", "61.6", "▲ 2.7(%p)"] },
      { label: "취업자 수(15~64세)", subject: "employed-15-64", cells: ["308.1", "305.9", "▼ 2.2(천명)"] },
      { label: "실업률", subject: "unemployment-rate", cells: ["2.6", "2.6", "-"] },
      { label: "상용근로자수", subject: "regular-employees", cells: ["202.4", "196.3", "▼ 6.1(천명)"] },
      { label: "고용보험 피보험자수", subject: "employment-insured", cells: ["132.6", "133.8", "▲ 1.2(천명)"] },
    ],
  },
  {
    id: "common-targets",
    address: { section: "III.2", table: "공통 일자리 목표" },
    headings: [TARGETS_2024, "2. 공통 일자리 목표"],
    units: "(단위 : %, 명, %p)",
    columns: [
      { heads: ["'23년 일자리 실적", "목표"], address: "'23년 일자리 실적: 목표", ...target("2023") },
      { heads: ["'23년 일자리 실적", "실적"], address: "'23년 일자리 실적: 실적", ...actual("2023") },
      { heads: ["'24년 일자리 목표"], address: "'24년 일자리 목표", ...target("2024") },
      { heads: ["증감"], address: "증감", ...actual("2023..2024") },
    ],
    rows: [
      { label: "고용률(15세~64세)", subject: "employment-rate-15-64", cells: ["65.8", "66.6", "66.7", "▲0.1(%p)"] },
      { label: "청년고용률(15세~29세)", subject: "youth-employment-rate", cells: ["41.0", "37.0", "37.2", "▲0.2(%p)"] },
      {
        label: "여성고용률(15세~64세)",
        subject: "female-employment-rate",
        cells: ["59.0", "61.6", "61.7", "▲0.1(%p)"],
      },
      { label: "취업자 수(15~64세)", subject: "employed-15-64", cells: ["308,400", "305,900", "308,500", "▲0.8(%)"] },
      { label: "상용근로자 수", subject: "regular-employees", cells: ["202,400", "196,300", "196,500", "▲0.1(%)"] },
      {
        label: "고용보험 피보험자수",
        subject: "employment-insured",
        cells: ["132,954", "133,814", "134,082", "▲0.2(%)"],
      },
    ],
  },
  {
    id: "sector-targets",
    address: { section: "III.3", table: "분야별 목표" },
    headings: [TARGETS_2024, "3. 분야별 목표"],
    units: "(단위 : 명, 백만원)",
    columns: [
      { heads: ["'24년 목표"], collection: "sectorTargets", at: "2024", member: "jobs" },
      { heads: ["'24년 예산", "합계"], collection: "sectorTargets", at: "2024", member: "funds.total" },
      { heads: ["'24년 예산", "국비"], collection: "sectorTargets", at: "2024", member: "funds.national" },
      { heads: ["'24년 예산", "도비"], collection: "sectorTargets", at: "2024", member: "funds.provincial" },
      { heads: ["'24년 예산", "시비"], collection: "sectorTargets", at: "2024", member: "funds.municipal" },
      { heads: ["'24년 예산", "기타"], collection: "sectorTargets", at: "2024", member: "funds.other" },
    ],
    rows: [
      {
        label: "합계",
        subject: "total",
        collection: "totals",
        cells: ["27,981", "679,038", "163,890", "43,070", "465,840", "6,238"],
      },
      {
        label: "직접일자리창출",
        subject: "direct-job-creation",
        cells: ["20,909", "552,441", "94,650", "27,092", "425,428", "5,271"],
      },
      { label: "직업능력개발훈련", subject: "training", cells: ["290", "5,037", "129", "3,701", "937", "270"] },
      { label: "고용장려금", subject: "employment-incentives", cells: ["400", "2,742", "973", "272", "1,498", "-"] },
      { label: "고용서비스", subject: "employment-services", cells: ["3,267", "993", "164", "83", "746", "-"] },
      { label: "창업지원", subject: "start-up-incentives", cells: ["179", "5,618", "4,813", "389", "416", "-"] },
      {
        label: "지원고용·재활",
        subject: "supported-employment",
        cells: ["2,246", "49,460", "37,727", "5,959", "5,774", "-"],
      },
      {
        label: "일자리 인프라 구축",
        subject: "job-infrastructure",
        cells: ["196", "27,382", "15,946", "2,610", "8,326", "500"],
      },
      { label: "기타(국토·건설 등)", subject: "other", cells: ["354", "35,365", "9,488", "2,964", "22,716", "197"] },
      { label: "기업유치", subject: "business-attraction", cells: ["140", "-", "-", "-", "-", "-"] },
    ],
  },
  {
    id: "summary",
    address: { section: "I", table: "'24년 지역 일자리 목표" },
    headings: ["I. 요약", "□ '24년 지역 일자리 목표"],
    columns: [
      {
        heads: ["'24년 지역 일자리 예산(백만원)", "국비"],
        address: "'24년 지역 일자리 예산(백만원)",
        ...{ collection: "totals", subject: "budget", at: "2024", member: "funds.national" },
      },
      {
        heads: ["'24년 지역 일자리 예산(백만원)", "지방비"],
        address: "'24년 지역 일자리 예산(백만원)",
        ...{ collection: "totals", subject: "budget", at: "2024", member: "funds.local" },
      },
      {
        heads: ["'24년 목표 취업자 수(천명)"],
        address: "'24년 목표 취업자 수(천명)",
        ...{ subject: "employed-15-64", ...target("2024") },
      },
      {
        heads: ["'24년 목표 고용률 (15세~64세), %"],
        address: "'24년 목표 고용률 (15세~64세), %",
        ...{ subject: "employment-rate-15-64", ...target("2024") },
      },
    ],
    rows: [{ cells: ["163,890", "515,148", "308.5", "66.7"] }],
  },
];

const headlines: SourceLine["figures"] = [
  { subject: "employment-rate-15-64", ...target("2024"), text: "15~64세 고용률 66.7%", number: "66.7" },
  { subject: "employed-15-64", ...target("2024"), text: "취업자수 308,500명", number: "308,500" },
];

export const sourceLines: readonly SourceLine[] = [
  {
    id: "summary-box",
    address: { section: "I", table: "'24년 일자리대책 핵심목표 및 주요내용" },
    headings: ["I. 요약", "□ '24년 일자리대책 핵심목표 및 주요내용"],
    figures: headlines,
  },
  {
    id: "vision",
    address: { section: "III.1", table: "비전 및 전략" },
    headings: [TARGETS_2024, "1. 비전 및 전략"],
    figures: headlines,
  },
  {
    id: "common-targets",
    address: { section: "III.2", table: "공통 일자리 목표", note: "표 아래 주" },
    headings: [TARGETS_2024, "2. 공통 일자리 목표"],
    figures: [
      {
        subject: "employment-rate-15-64",
        ...target("2024/term"),
        text: "민선8기 일자리대책 '24년 목표(65.3%)",
        number: "65.3",
      },
    ],
  },
];
