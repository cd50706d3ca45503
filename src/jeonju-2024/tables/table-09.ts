import type { Annotation, Table } from "../../model/table.js";
import { SURVEY_INDUSTRIES, SURVEY_ROUNDING, SURVEY_WAVE } from "./annotations.js";
import { INDUSTRY, TOTAL, YEARS_2019_2023 } from "./dimensions.js";

type Row = readonly [id: string, employed: readonly number[], shares: readonly (number | null)[]];

/** As printed: "11.5 (3.5)" is a count with its share; the total has none. */
const ROWS: readonly Row[] = [
  ["_T", [328.4, 329.4, 345.8, 343.3, 343], [null, null, null, null, null]],
  ["A", [11.5, 11.7, 11.1, 13.9, 15.9], [3.5, 3.5, 3.2, 4.1, 4.6]],
  ["B_C", [32.6, 33.1, 34.2, 39.9, 37.4], [9.9, 10.1, 9.9, 11.6, 10.9]],
  ["F", [37.1, 35.1, 39.1, 31.3, 30.1], [11.3, 10.7, 11.3, 9.1, 8.8]],
  ["G_I", [65.7, 66.4, 76.5, 65.1, 61.8], [20, 20.1, 22.1, 19, 18]],
  ["D_H_J_K", [34.4, 36.3, 34.2, 30.7, 32.9], [10.5, 11, 9.9, 8.9, 9.6]],
  ["E_L-U", [147.1, 146.9, 150.7, 162.3, 164.9], [44.8, 44.6, 43.6, 47.3, 48]],
];

const SECTION_CODES: Annotation = {
  text: {
    ko: "표에는 부호가 없다. 부호는 여섯 산업 묶음이 흔히 담는 제10차 대분류이다(_는 이음, -는 범위). 제10차에서 L에서 N으로 옮겨진 임대업은 두 차수 모두 마지막 묶음에 든다.",
    en: "The table prints no codes: these are the sections of the 10th KSIC that the survey's six groups usually hold; _ joins sections, - is a range. Renting, which the 10th moved from L to N, is in the last group by either.",
  },
  source: "한국표준산업분류 제10차 개정(통계청 고시 제2017-13호)",
  kind: "definition",
};

export const table09: Table<"09"> = {
  id: "09",
  label: "표9",
  name: { ko: "산업별 취업자 수 현황", en: "Employed persons by industry" },
  address: { section: "II.2", table: "표9 산업별 취업자 수 현황" },
  source: "KOSIS 지역별고용조사",
  units: "(단위 : 천명, %)",
  annotations: [SURVEY_WAVE, SURVEY_ROUNDING, SURVEY_INDUSTRIES, SECTION_CODES],
  dimensions: [
    {
      id: "industry",
      name: INDUSTRY,
      items: [
        { id: "_T", label: "전체", name: TOTAL, total: true },
        {
          id: "A",
          label: "농업, 임업 및 어업",
          name: { ko: "농업, 임업 및 어업", en: "Agriculture, forestry and fishing" },
          externalIds: [{ scheme: "ksic-10", id: "A" }],
        },
        { id: "B_C", label: "광공업, 제조업", name: { ko: "광·제조업", en: "Mining and manufacturing" } },
        {
          id: "F",
          label: "건설업",
          name: { ko: "건설업", en: "Construction" },
          externalIds: [{ scheme: "ksic-10", id: "F" }],
        },
        {
          id: "G_I",
          label: "도소매, 음식, 숙박업",
          name: { ko: "도소매·음식숙박업", en: "Wholesale and retail trade, accommodation and food services" },
        },
        {
          id: "D_H_J_K",
          label: "전기, 운수, 통신, 금융",
          name: { ko: "전기·운수·통신·금융", en: "Electricity, transport, communication and finance" },
        },
        {
          id: "E_L-U",
          label: "사업, 개인, 공공서비스 및 기타",
          name: { ko: "사업·개인·공공서비스 및 기타", en: "Business, personal, public and other services" },
        },
      ],
    },
    YEARS_2019_2023,
  ],
  layout: { rows: ["industry"], columns: ["period"] },
  measures: [
    {
      id: "employed",
      concept: "employed",
      name: { ko: "취업자 수", en: "Employed persons" },
      unit: "thousand-persons",
      decimals: 1,
      kind: "stock",
      basis: "survey",
      fixed: { region: "52110", sex: "_T", age: "Y_GE15" },
      values: /* @__PURE__ */ ROWS.flatMap(([, employed]) => employed),
      cells: [{ at: 4, decimals: 0 }],
    },
    {
      id: "employed-share",
      concept: "employed",
      name: { ko: "취업자 구성비", en: "Share of employed persons" },
      unit: "percent",
      decimals: 1,
      kind: "ratio",
      basis: "survey",
      measures: "share",
      shareOf: "employed",
      whole: { industry: "_T" },
      fixed: { region: "52110", sex: "_T", age: "Y_GE15" },
      values: /* @__PURE__ */ ROWS.flatMap(([, , shares]) => shares),
      cells: [
        { at: 0, absent: "not-stated" },
        { at: 1, absent: "not-stated" },
        { at: 2, absent: "not-stated" },
        { at: 3, absent: "not-stated" },
        { at: 4, absent: "not-stated" },
        { at: 24, decimals: 0 },
        { at: 34, decimals: 0 },
      ],
    },
  ],
};
