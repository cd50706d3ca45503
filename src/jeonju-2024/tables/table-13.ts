import type { Annotation, DimensionItem, Table } from "../../model/table.js";
import { ESTABLISHMENTS_BREAK } from "./annotations.js";
import { INDUSTRY, TOTAL, YEARS_2019_2021 } from "./dimensions.js";

type Row = readonly [
  id: string,
  establishments: readonly number[],
  establishmentShares: readonly (number | null)[],
  workers: readonly number[],
  workerShares: readonly (number | null)[],
];

const NONE: readonly null[] = [null, null, null];

/** As printed: counts of 2019, 2020 and 2021 with their shares of all in percent; the total has none. */
const ROWS: readonly Row[] = [
  ["_T", [55_159, 76_263, 76_227], NONE, [254_316, 271_729, 265_378], NONE],
  ["A", [25, 85, 79], [0.05, 0.11, 0.1], [369, 595, 459], [0.14, 0.22, 0.17]],
  ["B", [3, 6, 6], [0.01, 0.08, 0.08], [41, 14, 20], [0.02, 0.01, 0.01]],
  ["C", [2_730, 3_672, 3_630], [4.95, 4.81, 4.76], [14_510, 15_870, 14_982], [5.7, 5.84, 5.64]],
  ["D", [37, 1_120, 1_089], [0.07, 1.46, 1.43], [798, 1_962, 1_874], [0.31, 0.72, 0.7]],
  ["E", [80, 99, 102], [0.15, 0.13, 0.13], [1_176, 1_365, 1_497], [0.46, 0.5, 0.56]],
  ["F", [2_084, 8_129, 8_544], [3.78, 10.66, 11.2], [23_647, 30_280, 28_076], [9.29, 11.14, 10.58]],
  ["G", [14_278, 20_398, 19_580], [25.88, 26.74, 25.68], [39_802, 42_501, 41_498], [15.6, 15.64, 15.63]],
  ["H", [5_471, 5_851, 6_013], [9.92, 7.67, 7.89], [11_228, 11_508, 10_914], [4.41, 4.23, 4.11]],
  ["I", [9_865, 11_020, 10_935], [17.88, 14.45, 14.34], [30_201, 26_268, 26_467], [11.87, 9.67, 9.97]],
  ["J", [416, 778, 857], [0.75, 1.02, 1.12], [4_015, 4_615, 4_672], [1.58, 1.7, 1.76]],
  ["K", [749, 970, 972], [1.36, 1.27, 1.27], [13_022, 13_634, 12_951], [5.12, 5.02, 4.88]],
  ["L", [2_247, 3_634, 3_619], [4.07, 4.76, 4.74], [6_707, 8_043, 8_280], [2.64, 2.96, 3.12]],
  ["M", [1_587, 2_636, 2_645], [2.88, 3.45, 3.47], [9_258, 11_521, 11_642], [3.64, 4.24, 4.39]],
  ["N", [1_078, 1_852, 1_761], [1.95, 2.42, 2.31], [11_048, 11_775, 11_121], [4.34, 4.33, 4.19]],
  ["O", [119, 118, 119], [0.22, 3.45, 3.45], [10_183, 11_502, 10_358], [4, 4.23, 3.9]],
  ["P", [3_420, 3_836, 4_068], [6.2, 5.03, 5.33], [25_013, 24_744, 24_306], [9.84, 9.1, 9.16]],
  ["Q", [2_227, 2_326, 2_341], [4.04, 3.05, 3.07], [32_308, 36_151, 36_774], [12.7, 13.3, 13.86]],
  ["R", [1_873, 2_011, 2_064], [3.39, 2.64, 2.7], [6_230, 5_246, 5_116], [2.45, 1.93, 1.93]],
  ["S", [6_870, 7_722, 7_803], [12.45, 10.12, 10.23], [14_760, 14_135, 14_371], [5.8, 5.2, 5.41]],
];

const SECTIONS: readonly (readonly [id: string, label: string, en: string])[] = [
  ["_T", "전 체", "Total"],
  ["A", "농업, 임업 및 어업", "Agriculture, forestry and fishing"],
  ["B", "광업", "Mining and quarrying"],
  ["C", "제조업", "Manufacturing"],
  ["D", "전기, 가스, 증기 및 공기조절공급업", "Electricity, gas, steam and air conditioning supply"],
  ["E", "수도·하수·폐기물 처리, 원료재생업", "Water supply, sewerage, waste management and materials recovery"],
  ["F", "건설업", "Construction"],
  ["G", "도매 및 소매업", "Wholesale and retail trade"],
  ["H", "운수 및 창고업", "Transportation and storage"],
  ["I", "숙박 및 음식점업", "Accommodation and food services"],
  ["J", "출판, 영상, 방송통신 및 정보서비스업", "Publishing, broadcasting, communications and information services"],
  ["K", "금융 및 보험업", "Finance and insurance"],
  ["L", "부동산업 및 임대업", "Real estate and rental"],
  ["M", "전문, 과학 및 기술 서비스업", "Professional, scientific and technical services"],
  ["N", "사업시설관리 및 사업지원 서비스업", "Business facilities management and support services"],
  ["O", "공공행정, 국방 및 사회보장 행정", "Public administration, defence and social security"],
  ["P", "교육 서비스업", "Education"],
  ["Q", "보건업 및 사회복지 서비스업", "Human health and social work"],
  ["R", "예술, 스포츠 및 여가관련 서비스업", "Arts, sports and recreation"],
  ["S", "협회및단체,수리 및 기타 개인 서비스업", "Membership organisations, repair and other personal services"],
];

const SECTION_NAMES: Annotation = {
  text: {
    ko: "표에는 부호가 없고, 일부 이름(출판·영상·방송통신 및 정보서비스업, 부동산업 및 임대업, 사업시설관리 및 사업지원 서비스업)은 제9차의 것이다. 부호는 제10차의 것이며, 제10차에서 임대업은 L에서 N으로 옮겨졌다.",
    en: "The table prints no codes, and some of its names (of J, L and N) are those of the 9th KSIC. The codes are of the 10th, in which renting moved from L to N.",
  },
  source: "한국표준산업분류 제10차 개정(통계청 고시 제2017-13호)",
  kind: "definition",
};

function section([id, label, en]: (typeof SECTIONS)[number]): DimensionItem {
  if (id === "_T") return { id, label, name: TOTAL, total: true };
  return { id, label, name: { ko: label, en }, externalIds: [{ scheme: "ksic-10", id }] };
}

export const table13: Table<"13"> = {
  id: "13",
  label: "표13",
  name: { ko: "전주시 사업체수 및 종사자수", en: "Establishments and workers of Jeonju by industry" },
  address: { section: "II.3", table: "표13 전주시 사업체수 및 종사자수" },
  source: "KOSIS 지역통계",
  units: "(단위 : 개, 명, %)",
  annotations: [ESTABLISHMENTS_BREAK, SECTION_NAMES],
  dimensions: [{ id: "industry", name: INDUSTRY, items: /* @__PURE__ */ SECTIONS.map(section) }, YEARS_2019_2021],
  layout: { rows: ["industry"], columns: ["measure", "period"] },
  measures: [
    {
      id: "establishments",
      concept: "establishments",
      name: { ko: "사업체 수", en: "Establishments" },
      label: "사업체수",
      unit: "establishments",
      decimals: 0,
      exact: true,
      kind: "stock",
      basis: "census",
      fixed: { region: "52110" },
      values: /* @__PURE__ */ ROWS.flatMap(([, establishments]) => establishments),
    },
    {
      id: "establishments-share",
      concept: "establishments",
      name: { ko: "사업체 구성비", en: "Share of establishments" },
      label: "사업체수",
      unit: "percent",
      decimals: 2,
      kind: "ratio",
      basis: "census",
      measures: "share",
      shareOf: "establishments",
      whole: { industry: "_T" },
      fixed: { region: "52110" },
      values: /* @__PURE__ */ ROWS.flatMap(([, , shares]) => shares),
      cells: [
        { at: 0, absent: "not-stated" },
        { at: 1, absent: "not-stated" },
        { at: 2, absent: "not-stated" },
        { at: 5, decimals: 1 },
        { at: 7, note: { ko: "76,263 가운데 6개는 0.01%이다.", en: "6 of 76,263 are 0.01%." } },
        { at: 8, note: { ko: "76,227 가운데 6개는 0.01%이다.", en: "6 of 76,227 are 0.01%." } },
        { at: 20, decimals: 1 },
        { at: 46, note: { ko: "76,263 가운데 118개는 0.15%이다.", en: "118 of 76,263 are 0.15%." } },
        { at: 47, note: { ko: "76,227 가운데 119개는 0.16%이다.", en: "119 of 76,227 are 0.16%." } },
        { at: 56, decimals: 1 },
      ],
    },
    {
      id: "workers",
      concept: "workers",
      name: { ko: "종사자 수", en: "Workers" },
      label: "종사자수",
      unit: "persons",
      decimals: 0,
      exact: true,
      kind: "stock",
      basis: "census",
      fixed: { region: "52110" },
      values: /* @__PURE__ */ ROWS.flatMap(([, , , workers]) => workers),
    },
    {
      id: "workers-share",
      concept: "workers",
      name: { ko: "종사자 구성비", en: "Share of workers" },
      label: "종사자수",
      unit: "percent",
      decimals: 2,
      kind: "ratio",
      basis: "census",
      measures: "share",
      shareOf: "workers",
      whole: { industry: "_T" },
      fixed: { region: "52110" },
      values: /* @__PURE__ */ ROWS.flatMap(([, , , , shares]) => shares),
      cells: [
        { at: 0, absent: "not-stated" },
        { at: 1, absent: "not-stated" },
        { at: 2, absent: "not-stated" },
        { at: 14, decimals: 1 },
        { at: 16, decimals: 1 },
        { at: 21, decimals: 1 },
        { at: 31, decimals: 1 },
        { at: 45, decimals: 1 },
        { at: 47, decimals: 1 },
        { at: 49, decimals: 1 },
        { at: 52, decimals: 1 },
        { at: 58, decimals: 1 },
      ],
    },
  ],
};
