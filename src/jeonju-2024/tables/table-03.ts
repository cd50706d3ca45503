import type { Table } from "../../model/table.js";
import { AGE, AGES, PERIOD, TOTAL } from "./dimensions.js";

export const table03: Table<"03"> = {
  id: "03",
  label: "표3",
  name: { ko: "연령별 인구현황('22~'23)", en: "Population by age, 2022–2023" },
  address: { section: "II.1", table: "표3 연령별 인구현황('22~'23)" },
  units: "(단위 : 명, %)",
  dimensions: [
    {
      id: "age",
      name: AGE,
      items: [
        { id: "_T", label: "계", name: TOTAL, total: true },
        { id: "Y0T14", label: "14세이하", name: AGES.Y0T14 },
        { id: "Y15T29", label: "15~29세 (청년층)", name: AGES.Y15T29 },
        { id: "Y30T49", label: "30~49세 (중년층)", name: AGES.Y30T49 },
        { id: "Y50T64", label: "50~64세 (장년층)", name: AGES.Y50T64 },
        { id: "Y_GE65", label: "65세이상 (노년층)", name: AGES.Y_GE65 },
      ],
    },
    { id: "period", name: PERIOD, items: [{ id: "2022" }, { id: "2023" }] },
  ],
  layout: { rows: ["measure", "period"], columns: ["age"] },
  measures: [
    {
      id: "population",
      concept: "population",
      name: { ko: "주민등록인구", en: "Registered population" },
      unit: "persons",
      decimals: 0,
      exact: true,
      kind: "stock",
      // No source is printed below it; its totals are those of 표2.
      basis: "register",
      fixed: { region: "52110", sex: "_T" },
      values: /* @__PURE__ */ [
        [651_495, 642_727],
        [82_176, 77_741],
        [123_806, 119_451],
        [182_005, 176_433],
        [156_151, 157_485],
        [107_357, 111_617],
      ].flat(),
    },
    {
      id: "population-change",
      concept: "population",
      name: { ko: "전년 대비 인구증감률", en: "Population change from the year before" },
      label: "전년도 대비 인구증감률(%)",
      unit: "percent",
      decimals: 2,
      kind: "stock",
      basis: "register",
      measures: "change",
      changeFrom: "2022",
      dimensions: ["age"],
      fixed: { region: "52110", sex: "_T", period: "2023" },
      values: [-1.35, -5.4, -3.52, -3.06, 0.85, 3.97],
      cells: [
        { at: 0, printed: "-1.35%" },
        { at: 1, printed: "-5.4%", decimals: 1 },
        { at: 2, printed: "-3.52%" },
        { at: 3, printed: "-3.06%" },
        { at: 4, printed: "0.85%" },
        { at: 5, printed: "3.97%" },
      ],
    },
  ],
};
