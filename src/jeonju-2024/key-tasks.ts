import type { FundingBreakdown, FundingPart } from "../model/funding.js";
import type { KeyTask } from "../model/strategy.js";
import type { KeyTaskId, StrategyId } from "./ids.js";

/** A row of a roll-up: what is printed behind its label; "" is an empty cell. */
type Cell = string;

/** The roll-up of a key task: jobs, total, 국비, 시도비, 시군구비, 민자. */
type Rollup = readonly [jobs: string, total: Cell, national: Cell, provincial: Cell, municipal: Cell, private_: Cell];

interface Row {
  readonly id: KeyTaskId;
  readonly ko: string;
  readonly en: string;
  /** As printed in the plan of implementation of section III.4. */
  readonly inPlan: string;
  /** As printed in the list of its strategy in section IV. */
  readonly inList: string;
  readonly rollup: Rollup;
}

const ROWS: readonly Row[] = [
  {
    id: "1-1",
    ko: "3대 주력산업(탄소, 수소, 드론) 고도화를 통한 지역산업 경쟁력 강화",
    en: "Regional industry strengthened by upgrading three leading industries (carbon, hydrogen, drones)",
    inPlan: "3대주력산업 고도화(탄소, 수소, 드론) 고도화를 통한 지역산업 경쟁력 강화",
    inList: "1. 3대 주력산업(탄소, 수소, 드론)고도화를 통한 지역산업 경쟁력 강화",
    rollup: ["26명", "4,724백만원", "3,300", "1,000", "424", ""],
  },
  {
    id: "1-2",
    ko: "디지털 혁신기술분야 집중육성으로 ICT산업 경쟁력 강화",
    en: "ICT industry strengthened by fostering digital technologies",
    inPlan: "디지털 혁신기술분야 집중육성으로 ICT산업 경쟁력 강화",
    inList: "2. 디지털 혁신기술분야 집중육성으로 ICT 산업 경쟁력 강화",
    rollup: ["68명", "4,260백만원", "250", "3,050", "680", "270"],
  },
  {
    id: "1-3",
    ko: "국제금융도시 선점 위한 지역 금융생태계 강화",
    en: "Regional financial ecosystem for an international financial city",
    inPlan: "국제금융도시 선점 위한 지역 금융생태계 강화",
    inList: "3. 국제금융도시 선점 위한 지역 금융 생태계 강화",
    rollup: ["5명", "30백만원", "", "", "30", ""],
  },
  {
    id: "1-4",
    ko: "전주 바이오 산업 육성 및 지원",
    en: "Support for the bio industry of Jeonju",
    inPlan: "전주 바이오 산업 육성 및 지원",
    inList: "4. 전주 바이오 산업 육성 및 지원",
    rollup: ["7명", "6,110백만원", "3,713", "1,010", "1,037", "350"],
  },
  {
    id: "2-1",
    ko: "우수 유망 탄소기업 유치 기반 마련",
    en: "Ground for attracting promising carbon firms",
    inPlan: "우수 유망 탄소기업 유치 기반 마련",
    inList: "1. 우수 유망 탄소기업 유치 기반 마련",
    rollup: ["3명", "200백만원", "", "100", "100", ""],
  },
  {
    id: "2-2",
    ko: "전주만의 특화된 문화·관광·스포츠 자원 활용 일자리 인프라 강화",
    en: "Job infrastructure from Jeonju's culture, tourism and sports",
    inPlan: "전주특화 문화·관광, 스포츠자원 활용 일자리 인프라 강화",
    inList: "2. 전주만의 특화된 문화·관광·스포츠 자원 활용 일자리 인프라 강화",
    rollup: ["1,297명", "29,780백만원", "5,991", "734", "18,256", "4797"],
  },
  {
    id: "2-3",
    ko: "사회적경제·마을공동체 생태계 성장동력 발굴 및 강화",
    en: "Growth of the social economy and of village communities",
    inPlan: "사회적경제·마을공동체 생태계 성장 동력 발굴 및 강화",
    inList: "3. 사회적경제 마을공동체 생태계 성장동력 발굴 및 강화",
    rollup: ["130명", "2,339백만원", "1,512", "259", "568", ""],
  },
  {
    id: "3-1",
    ko: "청년이 모이는 희망도시 전주 조성",
    en: "A city that young people come to",
    inPlan: "청년이 모이는 희망도시 전주 조성",
    inList: "1. 청년이 모이는 희망도시 전주 조성",
    rollup: ["538명", "12,863백만원", "9,429", "1,169", "2,115", "150"],
  },
  {
    id: "3-2",
    ko: "신중년 고용 촉진 및 맞춤형 취업 연계",
    en: "Employment and placement of people in later working life",
    inPlan: "신증년 고용 촉진 및 맞춤형 취업 연계",
    inList: "2. 신증년 고용 촉진 및 맞춤형 취업 연계",
    rollup: ["25명", "288백만원", "69", "81", "139", ""],
  },
  {
    id: "3-3",
    ko: "재도전 여성을 위한 원스톱 취·창업지원",
    en: "One-stop support for women returning to work or founding firms",
    inPlan: "재도전 여성을 위한 원스톱 취업 지원",
    inList: "3. 재도전 여성을 위한 원스톱 취·창업지원",
    rollup: ["1,772명", "12,357백만원", "8,787", "1,598", "1,972", ""],
  },
  {
    id: "3-4",
    ko: "장애인·노인 일자리 안정적 지원으로 고용 활성화 추진",
    en: "Steady support of jobs for people with disabilities and older people",
    inPlan: "장애인, 노인일자리 안정적 지원으로 고용 활성화 추진",
    inList: "4. 장애인·노인 일자리 안정적 지원으로 고용 활성화 추진",
    rollup: ["19,670명", "132,057백만원", "83,166", "20,150", "28,741", ""],
  },
  {
    id: "3-5",
    ko: "고용충격 해소를 위한 공공 일자리 지원",
    en: "Public jobs against employment shocks",
    inPlan: "고용충격 해소를 위한 공공일자리 지원",
    inList: "5. 고용충격 해소를 위한 공공 일자리 지원",
    rollup: ["4,075명", "462,364백만원", "43,032", "13,442", "405,219", "670"],
  },
  {
    id: "4-1",
    ko: "기술혁신 강소기업 성장지원 및 투자 촉진",
    en: "Growth of and investment in innovative small firms",
    inPlan: "기술혁신 강소기업 성장 지원 및 투자 촉진",
    inList: "1. 기술혁신 강소기업 성장지원 및 투자 촉진",
    rollup: ["149명", "4,315백만원", "", "", "4,315", ""],
  },
  {
    id: "4-2",
    ko: "청년창업 성장 기반 조성",
    en: "Ground for the growth of young founders",
    inPlan: "청년창업 성장 기반 조성",
    inList: "2. 청년창업 성장 기반 조성",
    rollup: ["24명", "146백만원", "", "8", "138", ""],
  },
  {
    id: "4-3",
    ko: "창업생태계 고도화를 통한 선순환 인프라 구축",
    en: "Infrastructure of a start-up ecosystem",
    inPlan: "창업생태계 고도화를 통한 선순환 인프라 구축",
    inList: "3. 창업생태계 고도화를 통한 선순환 인프라 구축",
    rollup: ["100명", "5,134백만원", "4,578", "350", "206", ""],
  },
  {
    id: "5-1",
    ko: "중소기업 경쟁력 강화 및 성장 촉진 지원",
    en: "Competitiveness and growth of small and medium firms",
    inPlan: "중소기업 경쟁력 강화 및 성장촉진 지원",
    inList: "1. 중소기업 경쟁력 강화 및 성장 촉진 지원",
    rollup: ["6명", "300백만원", "-", "-", "300백만원", "-"],
  },
  {
    id: "5-2",
    ko: "민생안정 지원 강화를 통한 소상공인 경영위기 극복",
    en: "Small merchants helped through the crisis",
    inPlan: "민생안정 지원 강화를 통한 소상공인 경영위기 극복",
    inList: "2. 민생안정 지원 강화를 통한 소상공인 경영위기 극복",
    rollup: ["54명", "393백만원", "42백만원", "109백만원", "242백만원", "-"],
  },
  {
    id: "5-3",
    ko: "노동자 인권증진 지원 및 보호",
    en: "Workers' rights and protection",
    inPlan: "노동자 인권증진 지원 및 보호",
    inList: "3. 노동자 인권증진 지원 및 보호",
    rollup: ["32명", "1,379백만원", "21백만원", "-", "1,358백만원", "-"],
  },
];

const PARTS = ["total", "national", "provincial", "municipal", "private"] as const satisfies readonly FundingPart[];

/** Digits of a printed amount; a nil and an empty cell are nothing. */
function amountOf(cell: Cell): number {
  return Number(cell.replace(/,|백만원|명|-/g, ""));
}

function withSeparators(amount: number): string {
  return String(amount).replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
}

function fundsOf([, ...cells]: Rollup): FundingBreakdown {
  const values: Partial<Record<FundingPart, number>> = {};
  const printed: Partial<Record<FundingPart, string>> = {};
  PARTS.forEach((part, i) => {
    const cell = cells[i] ?? "";
    values[part] = amountOf(cell);
    // Kept where it says more than the number: a nil, an empty cell, a unit of its own, a missing separator.
    if (cell !== withSeparators(values[part])) printed[part] = cell;
  });
  return { unit: "million-KRW", decimals: 0, covers: "year", ...values, printed };
}

/**
 * The eighteen key tasks with their roll-ups (【'24년 추진계획】). The task force counts 283 projects, of which 58 are
 * described, so every key task may hold projects that are not listed.
 */
export const keyTasks: readonly KeyTask<StrategyId, KeyTaskId>[] = ROWS.map(
  ({ id, ko, en, inPlan, inList, rollup }) => {
    const strategy = id.slice(0, 1) as StrategyId;
    return {
      id,
      strategy,
      name: { ko, en },
      printings: [
        { printed: inPlan, address: { section: "III.4", table: "'24년도 실행계획" } },
        { printed: inList, address: { section: "IV", table: `전략-${strategy}` } },
      ],
      jobs: amountOf(rollup[0]),
      jobKind: "not-stated",
      funds: fundsOf(rollup),
      unlisted: {
        name: { ko: "기재되지 않은 세부 사업", en: "projects not listed" },
        projects: null,
        absent: "not-stated",
      },
      address: { section: "IV", table: `${id} 【'24년 추진계획】` },
    };
  },
);
