import type { Name } from "../../model/names.js";
import type { Table } from "../../model/table.js";
import { COMPLEX, COMPLEXES } from "./dimensions.js";

const FIXED = { region: "52110", period: "2023-Q3" } as const;

const QUARTER: Name = {
  ko: "기간은 출처의 분기이며, 그 분기만의 금액인지 누계인지는 밝혀져 있지 않다.",
  en: "The period is the quarter of the source; whether the amounts are of that quarter alone or cumulative is not stated.",
};

/** A "-" may be a zero or no figure at all: the document does not say, so none of them is a number here. */
export const table12: Table<"12"> = {
  id: "12",
  label: "표12",
  name: { ko: "전주시 산업단지현황", en: "Industrial complexes of Jeonju" },
  address: { section: "II.3", table: "표12 전주시 산업단지현황" },
  source: "한국산업단지공단, 2023.3분기 산업단지현황",
  reference: "2023-Q3",
  footnotes: [
    {
      text: {
        ko: "가동업체가 3개 이하인 단지는 업체 정보를 보호하려고 생산·수출·고용을 X로 적는다.",
        en: "Complexes with three operating firms or fewer: production, exports and workers are withheld, printed as X.",
      },
      marks: "X",
    },
    { text: { ko: "둘째 출처: KOSIS 지역통계", en: "A second source is printed: KOSIS regional statistics" } },
  ],
  dimensions: [
    {
      id: "complex",
      name: COMPLEX,
      items: [
        { id: "carbon", label: "탄소소재산업단지", name: COMPLEXES.carbon },
        { id: "first", label: "제1산업단지[재생사업지구]", name: COMPLEXES.first },
        { id: "second", label: "제2산업단지", name: COMPLEXES.second },
        { id: "resource", label: "전주시자원순환특화단지", name: COMPLEXES.resource },
        { id: "eco-1", label: "친환경첨단복합(1단계)", name: COMPLEXES.eco1 },
        { id: "eco-3-1", label: "친환경첨단복합단지(3-1단계)", name: COMPLEXES.eco31 },
        { id: "urban", label: "도시첨단산업단지", name: COMPLEXES.urban },
      ],
    },
  ],
  layout: { rows: ["complex"], columns: ["measure"] },
  measures: [
    {
      id: "area",
      concept: "complex-area",
      name: { ko: "면적", en: "Area" },
      label: "면적 (천㎡)",
      unit: "thousand-square-metres",
      decimals: 0,
      kind: "stock",
      basis: "not-stated",
      fixed: FIXED,
      values: [656, 1_806, 687, 80, 291, 284, 110],
    },
    {
      id: "tenants",
      concept: "complex-tenants",
      name: { ko: "입주업체", en: "Tenant firms" },
      label: "입주 업체(개)",
      unit: "establishments",
      decimals: 0,
      exact: true,
      kind: "stock",
      basis: "not-stated",
      fixed: FIXED,
      values: [null, 105, 27, 11, 67, 3, 61],
      cells: [{ at: 0, absent: "nil", printed: "-" }],
    },
    {
      id: "operating",
      concept: "complex-operating",
      name: { ko: "가동업체", en: "Operating firms" },
      label: "가동 업체(개)",
      unit: "establishments",
      decimals: 0,
      exact: true,
      kind: "stock",
      basis: "not-stated",
      fixed: FIXED,
      values: [null, 101, 26, 10, 67, 3, 61],
      cells: [{ at: 0, absent: "nil", printed: "-" }],
    },
    {
      id: "workers",
      concept: "complex-workers",
      name: { ko: "고용인원", en: "Workers" },
      label: "고용 인원(명)",
      unit: "persons",
      decimals: 0,
      exact: true,
      kind: "stock",
      basis: "not-stated",
      fixed: FIXED,
      values: [null, 2_612, 1_034, 71, 1_129, null, 468],
      cells: [
        { at: 0, absent: "nil", printed: "-" },
        { at: 5, absent: "suppressed", printed: "X" },
      ],
    },
    {
      id: "production",
      concept: "complex-production",
      name: { ko: "생산액", en: "Production" },
      label: "생산액 (백만원)",
      unit: "million-KRW",
      decimals: 0,
      kind: "flow",
      basis: "not-stated",
      prices: { prices: "not-stated" },
      coverage: QUARTER,
      fixed: FIXED,
      values: [null, 1_213_309, 540_637, 21_830, 183_063, null, 257_911],
      cells: [
        { at: 0, absent: "nil", printed: "-" },
        { at: 5, absent: "suppressed", printed: "X" },
      ],
    },
    {
      id: "exports",
      concept: "complex-exports",
      name: { ko: "수출액", en: "Exports" },
      label: "수출액 (천달러)",
      unit: "thousand-USD",
      decimals: 0,
      kind: "flow",
      basis: "not-stated",
      coverage: QUARTER,
      fixed: FIXED,
      values: [null, 45_843, 232_450, null, 25_515, null, 3_168],
      cells: [
        { at: 0, absent: "nil", printed: "-" },
        { at: 3, absent: "nil", printed: "-" },
        { at: 5, absent: "nil", printed: "-" },
      ],
    },
  ],
  words: [
    {
      id: "type",
      name: { ko: "유형", en: "Type" },
      label: "유형",
      values: ["국가", "일반", "일반", "일반", "일반", "일반", "도시첨단"],
      categories: [
        { printed: "국가", id: "national", name: { ko: "국가산업단지", en: "National industrial complex" } },
        { printed: "일반", id: "general", name: { ko: "일반산업단지", en: "General industrial complex" } },
        {
          printed: "도시첨단",
          id: "urban-high-tech",
          name: { ko: "도시첨단산업단지", en: "Urban high-tech industrial complex" },
        },
      ],
    },
    {
      id: "state",
      name: { ko: "조성 상태", en: "State of development" },
      label: "조성 상태",
      values: ["미개발", "완료", "완료", "완료", "완료", "완료", "완료"],
      categories: [
        { printed: "미개발", id: "undeveloped", name: { ko: "미개발", en: "Undeveloped" } },
        { printed: "완료", id: "completed", name: { ko: "완료", en: "Completed" } },
      ],
    },
  ],
};
