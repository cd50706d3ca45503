import type { Table } from "../../model/table.js";
import { SURVEY_ROUNDING, SURVEY_WAVE } from "./annotations.js";
import { AGE, AGES, TOTAL, YEARS_2019_2023 } from "./dimensions.js";

export const table08: Table<"08"> = {
  id: "08",
  label: "표8",
  name: { ko: "연령별 취업자 수 현황", en: "Employed persons by age" },
  address: { section: "II.2", table: "표8 연령별 취업자 수 현황" },
  source: "KOSIS 지역별고용조사",
  units: "(단위 : 천명)",
  annotations: [SURVEY_WAVE, SURVEY_ROUNDING],
  dimensions: [
    {
      id: "age",
      name: AGE,
      items: [
        { id: "Y_GE15", label: "계", name: TOTAL, total: true },
        { id: "Y15T29", label: "15-29세", name: AGES.Y15T29 },
        { id: "Y30T49", label: "30-49세", name: AGES.Y30T49 },
        { id: "Y50T64", label: "50~64세", name: AGES.Y50T64 },
        { id: "Y_GE65", label: "65세 이상", name: AGES.Y_GE65 },
      ],
    },
    YEARS_2019_2023,
  ],
  layout: { rows: ["measure", "age"], columns: ["period"] },
  measures: [
    {
      id: "employed",
      concept: "employed",
      name: { ko: "취업자 수", en: "Employed persons" },
      // The city stands where other tables have the head of the measure.
      label: "전주시",
      unit: "thousand-persons",
      decimals: 1,
      kind: "stock",
      basis: "survey",
      fixed: { region: "52110", sex: "_T" },
      values: /* @__PURE__ */ [
        [328.4, 329.4, 345.8, 343.3, 343],
        [42.9, 39, 47.5, 51, 44.4],
        [148.5, 145.7, 146.3, 147.5, 147.1],
        [109, 111.4, 112.2, 109.6, 114.4],
        [28, 33.3, 39.9, 35.2, 37.1],
      ].flat(),
      cells: [{ at: 4, decimals: 0 }],
    },
  ],
};
