import type { Address } from "../../model/address.js";
import type { Statement } from "../../model/statement.js";
import {
  CHANGE_2021,
  COMPLEXES_NOW,
  COUNTED_ESTABLISHMENTS,
  COUNTED_PERSONS,
  ESTABLISHMENTS,
  GRDP,
  GRDP_SHARE,
  HUNDREDTHS_OF_PERCENT,
  OF_NATION,
  OF_PROVINCE,
  PERCENT,
  WHOLE_PERCENT,
  WORKERS,
} from "./parts.js";

function under(table: string, row?: string): Address {
  return { section: "II.3", table, ...(row !== undefined && { row }) };
}

const GRDP_ROW = under("지역 내 총생산(GRDP) 추이", "지역내 총생산");
const COMPLEXES = under("산업단지 현황");
const ESTABLISHMENTS_ROW = under("산업별 사업체 및 종사자 현황", "사업체수");
const SHARES_ROW = under("산업별 사업체 및 종사자 현황", "사업체비중");
const WORKERS_ROW = under("산업별 사업체 및 종사자 현황", "종사자수");
const ESTABLISHMENTS_BY_SIZE = under("종사자 규모별 사업체수 및 종사자수", "사업체수");
const WORKERS_BY_SIZE = under("종사자 규모별 사업체수 및 종사자수", "종사자수");

/** The sentence names no year; its product is that of 2021. */
const LAST_YEAR = {
  ko: "총생산이 2021년의 것이므로 작년을 2020년으로 읽었다.",
  en: "“Last year” is read as 2020, since the product is that of 2021.",
};

const COMPLEXES_2023 = { concept: "complexes", period: "2023-Q3", basis: "not-stated", address: COMPLEXES } as const;
const INDUSTRY_SHARE = {
  ...ESTABLISHMENTS,
  period: "2021",
  measures: "share",
  whole: { industry: "_T" },
  ...PERCENT,
  address: SHARES_ROW,
} as const;
const SMALLEST_SHARE = {
  of: { size: "S1T9" },
  period: "2021",
  measures: "share",
  whole: { size: "_T" },
  ...WHOLE_PERCENT,
} as const;

/** Section II.3, 산업구조 · 정책. */
export const industryStatements: readonly Statement[] = [
  {
    id: "industry/grdp-2021",
    ...GRDP,
    value: 14.5,
    unit: "trillion-KRW",
    decimals: 1,
    printed: "14.5조원",
    address: GRDP_ROW,
  },
  {
    id: "industry/grdp-unchanged",
    ...GRDP,
    claim: { kind: "direction", direction: "unchanged", since: "2020" },
    note: LAST_YEAR,
    printed: "작년과 동일 수준",
    address: GRDP_ROW,
  },
  {
    id: "industry/grdp-national-share",
    ...GRDP_SHARE,
    ...OF_NATION,
    value: 0.75,
    ...HUNDREDTHS_OF_PERCENT,
    note: { ko: "요약은 0.73%이다.", en: "0.73% in the summary." },
    printed: "전국대비 0.75%",
    address: GRDP_ROW,
  },
  {
    id: "industry/grdp-province-share",
    ...GRDP_SHARE,
    ...OF_PROVINCE,
    value: 28.7,
    ...PERCENT,
    printed: "전북의 28.7%",
    address: GRDP_ROW,
  },
  {
    id: "industry/growth-unchanged",
    concept: "economic-growth",
    period: "2021",
    claim: { kind: "direction", direction: "unchanged", since: "2020" },
    basis: "not-stated",
    note: {
      ko: "작년을 2020년으로 읽었다. 표11은 전주시의 성장률 자리에 '-'를 적는다.",
      en: "“Last year” is read as 2020. Table 11 has “-” where the growth of Jeonju would stand.",
    },
    printed: "경제성장률은 작년과 동일",
    address: GRDP_ROW,
  },
  {
    id: "industry/designated-complexes",
    ...COMPLEXES_2023,
    value: 7,
    unit: "count",
    decimals: 0,
    note: COMPLEXES_NOW,
    printed: "산업단지는 7개가 지정",
  },
  {
    id: "industry/occupied-complexes",
    ...COMPLEXES_2023,
    of: { occupancy: "occupied" },
    value: 6,
    unit: "count",
    decimals: 0,
    note: COMPLEXES_NOW,
    printed: "현재 6개 단지",
  },
  {
    id: "industry/complex-tenants",
    concept: "complex-tenants",
    period: "2023-Q3",
    value: 274,
    unit: "establishments",
    decimals: 0,
    basis: "not-stated",
    note: COMPLEXES_NOW,
    printed: "274개 업체 입주",
    address: COMPLEXES,
  },
  {
    id: "industry/carbon-complex-under-development",
    ...COMPLEXES_2023,
    of: { complex: "carbon" },
    claim: { kind: "class", name: { ko: "조성 중", en: "Under development" } },
    note: {
      ko: "표12의 조성 상태는 미개발이다.",
      en: "Table 12 has the complex as undeveloped.",
    },
    printed: "탄소소재 산업단지가 현재 조성중",
  },
  {
    id: "industry/first-complex-developed",
    concept: "complexes",
    of: { complex: "first" },
    claim: { kind: "class", name: { ko: "1980년대 조성", en: "Developed in the 1980s" } },
    basis: "not-stated",
    printed: "1980년대 조성된 제1산업단지",
    address: COMPLEXES,
  },
  {
    id: "industry/first-complex-under-regeneration",
    ...COMPLEXES_2023,
    of: { complex: "first" },
    claim: { kind: "class", name: { ko: "재생사업 진행", en: "Under regeneration" } },
    printed: "재생사업이 진행",
  },
  {
    id: "industry/establishments-2020",
    ...ESTABLISHMENTS,
    period: "2020",
    value: 76_263,
    ...COUNTED_ESTABLISHMENTS,
    printed: "2020년 76,263개",
    address: ESTABLISHMENTS_ROW,
  },
  {
    id: "industry/establishments-change",
    ...ESTABLISHMENTS,
    ...CHANGE_2021,
    value: -36,
    ...COUNTED_ESTABLISHMENTS,
    claim: { kind: "direction", direction: "decrease", since: "2020", strength: "slight" },
    printed: "소폭 감소(36개소↓)",
    address: ESTABLISHMENTS_ROW,
  },
  {
    id: "industry/industry-order",
    ...ESTABLISHMENTS,
    period: "2021",
    measures: "share",
    whole: { industry: "_T" },
    claim: { kind: "order", by: "industry", items: ["G", "I", "F", "S"] },
    printed: "10.2% 순으로 비중이 높음",
    address: SHARES_ROW,
  },
  {
    id: "industry/trade-share",
    ...INDUSTRY_SHARE,
    of: { industry: "G" },
    value: 25.7,
    note: {
      ko: "도소매업 숙박업이라고 적혀 있으나 표13에서는 도매 및 소매업의 비중이다.",
      en: "Named trade and accommodation, but in Table 13 the share of wholesale and retail trade.",
    },
    printed: "도소매업 숙박업 25.7%",
  },
  {
    id: "industry/accommodation-and-food-share",
    ...INDUSTRY_SHARE,
    of: { industry: "I" },
    value: 14.3,
    printed: "숙박 및 음식점업 14.3%",
  },
  {
    id: "industry/construction-share",
    ...INDUSTRY_SHARE,
    of: { industry: "F" },
    value: 11.2,
    printed: "건설업 11.2%",
  },
  {
    id: "industry/personal-services-share",
    ...INDUSTRY_SHARE,
    of: { industry: "S" },
    value: 10.2,
    printed: "기타 개인서비스업 10.2%",
  },
  {
    id: "industry/manufacturing-share",
    ...INDUSTRY_SHARE,
    of: { industry: "C" },
    value: 4.7,
    note: {
      ko: "표13은 4.76%이다: 끝을 버린 수이다.",
      en: "4.76% in Table 13, of which this is cut off.",
    },
    printed: "제조업은 4.7%",
  },
  {
    id: "industry/workers-2020",
    ...WORKERS,
    period: "2020",
    value: 271_729,
    ...COUNTED_PERSONS,
    printed: "2020년 271,729명",
    address: WORKERS_ROW,
  },
  {
    id: "industry/workers-change",
    ...WORKERS,
    ...CHANGE_2021,
    value: -6_351,
    ...COUNTED_PERSONS,
    printed: "감소(6,351명↓)",
    address: WORKERS_ROW,
  },
  {
    id: "industry/public-administration-falls",
    ...WORKERS,
    of: { industry: "O" },
    period: "2021",
    claim: { kind: "direction", direction: "decrease", since: "2020" },
    printed: "공공행정 분야 종사자 수 감소",
    address: WORKERS_ROW,
  },
  {
    id: "industry/establishments-2021",
    ...ESTABLISHMENTS,
    period: "2021",
    value: 76_227,
    ...COUNTED_ESTABLISHMENTS,
    printed: "2021년도 기준 사업체 총 76,227개소",
    address: ESTABLISHMENTS_BY_SIZE,
  },
  {
    id: "industry/establishments-unchanged",
    ...ESTABLISHMENTS,
    period: "2021",
    claim: { kind: "direction", direction: "unchanged", since: "2020" },
    printed: "동일한 수준",
    address: ESTABLISHMENTS_BY_SIZE,
  },
  {
    id: "industry/smallest-establishments-share",
    ...ESTABLISHMENTS,
    ...SMALLEST_SHARE,
    value: 95,
    printed: "1~9명규모 사업체수가 전체 사업체수 대비 95%",
    address: ESTABLISHMENTS_BY_SIZE,
  },
  {
    id: "industry/workers-2021",
    ...WORKERS,
    period: "2021",
    value: 265_378,
    ...COUNTED_PERSONS,
    printed: "2021년도 기준 종사자 총 265,378명",
    address: WORKERS_BY_SIZE,
  },
  {
    id: "industry/workers-percent-change",
    ...WORKERS,
    ...CHANGE_2021,
    value: -2.34,
    ...HUNDREDTHS_OF_PERCENT,
    printed: "전년대비 2.34%감소",
    address: WORKERS_BY_SIZE,
  },
  {
    id: "industry/smallest-workers-share",
    ...WORKERS,
    ...SMALLEST_SHARE,
    value: 50,
    printed: "1~9명규모 종사자수가 전체 종사자수 대비 50%",
    address: WORKERS_BY_SIZE,
  },
];
