import type { Table } from "../../model/table.js";
import { SURVEY_ROUNDING, SURVEY_WAVE } from "./annotations.js";
import { MEN, SEX, TOTAL, WOMEN, YEARS_2019_2023 } from "./dimensions.js";

export const table06: Table<"06"> = {
  id: "06",
  label: "표6",
  name: { ko: "경제활동 및 비경제활동인구 추이", en: "Labour force and inactive population" },
  address: { section: "II.2", table: "표6 경제활동 및 비경제활동인구 추이" },
  source: "KOSIS 지역별 고용조사",
  units: "(단위 : 천명)",
  annotations: [SURVEY_WAVE, SURVEY_ROUNDING],
  dimensions: [
    {
      id: "sex",
      name: SEX,
      items: [
        { id: "_T", label: "계", name: TOTAL, total: true },
        { id: "M", label: "남자", name: MEN },
        { id: "F", label: "여자", name: WOMEN },
      ],
    },
    YEARS_2019_2023,
  ],
  layout: { rows: ["measure", "sex"], columns: ["period"] },
  measures: [
    {
      id: "labour-force",
      concept: "labour-force",
      name: { ko: "경제활동인구", en: "Labour force" },
      label: "경제활동인구",
      unit: "thousand-persons",
      decimals: 1,
      kind: "stock",
      basis: "survey",
      fixed: { region: "52110", age: "Y_GE15" },
      values: /* @__PURE__ */ [
        [336.2, 340.3, 356.8, 352.5, 352.2],
        [187.5, 184.8, 194.5, 192.6, 187.9],
        [148.7, 155.5, 162.2, 159.9, 164.3],
      ].flat(),
    },
    {
      id: "inactive",
      concept: "inactive",
      name: { ko: "비경제활동인구", en: "Inactive population" },
      label: "비경제활동인구",
      unit: "thousand-persons",
      decimals: 1,
      kind: "stock",
      basis: "survey",
      fixed: { region: "52110", age: "Y_GE15" },
      values: /* @__PURE__ */ [
        [227.3, 228, 218.5, 223.6, 218.3],
        [84.9, 90, 84.3, 86.3, 88.4],
        [142.4, 138, 134.2, 137.3, 129.9],
      ].flat(),
    },
  ],
};
