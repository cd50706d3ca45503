import type { Table } from "../../model/table.js";
import { SURVEY_ROUNDING, SURVEY_WAVE } from "./annotations.js";
import { YEARS_2019_2023 } from "./dimensions.js";

const EMPLOYED = {
  unit: "thousand-persons",
  decimals: 1,
  kind: "stock",
  basis: "survey",
  fixed: { region: "52110", sex: "_T", age: "Y_GE15" },
} as const;

export const table10: Table<"10"> = {
  id: "10",
  label: "표10",
  name: { ko: "타지역 통근 취업자현황", en: "Employed persons commuting to other regions" },
  address: { section: "II.2", table: "표10 타지역 통근 취업자현황" },
  source: "KOSIS 지역별고용조사",
  units: "(단위 : 천명)",
  annotations: [SURVEY_WAVE, SURVEY_ROUNDING],
  dimensions: [YEARS_2019_2023],
  layout: { rows: ["measure"], columns: ["period"] },
  measures: [
    {
      id: "employed",
      concept: "employed",
      name: { ko: "취업자", en: "Employed persons" },
      label: "취업자",
      ...EMPLOYED,
      values: [328.4, 329.4, 345.8, 343.3, 343],
      cells: [{ at: 4, decimals: 0 }],
    },
    {
      id: "commuters-within",
      concept: "commuters-within",
      name: { ko: "거주지 내 통근 취업자", en: "Employed persons working where they live" },
      label: "거주지내 통근 취업자",
      ...EMPLOYED,
      values: [270.7, 266.3, 279.6, 268.5, 268.3],
    },
    {
      id: "commuters-out",
      concept: "commuters-out",
      name: { ko: "타지역 통근 취업자", en: "Employed persons commuting to other regions" },
      label: "거주지외 타지역 통근 취업자",
      ...EMPLOYED,
      values: [57.8, 63.1, 66.2, 74.8, 74.7],
    },
  ],
};
