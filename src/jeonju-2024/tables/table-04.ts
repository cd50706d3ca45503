import type { Table } from "../../model/table.js";
import { MEN, PERIOD, SEX, TOTAL, WOMEN } from "./dimensions.js";

export const table04: Table<"04"> = {
  id: "04",
  label: "표4",
  name: { ko: "성별 주민등록인구 추이", en: "Registered population by sex" },
  address: { section: "II.1", table: "표4 성별 주민등록인구 추이" },
  source: "KOSIS 지역별 고용조사",
  units: "(단위 : 명)",
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
    {
      id: "period",
      name: PERIOD,
      items: [{ id: "2018" }, { id: "2019" }, { id: "2020" }, { id: "2021" }, { id: "2022" }, { id: "2023" }],
    },
  ],
  layout: { rows: ["measure", "sex"], columns: ["period"] },
  measures: [
    {
      id: "population",
      concept: "population",
      name: { ko: "주민등록인구", en: "Registered population" },
      // The only item of the column 연령별: all ages.
      label: "합 계",
      unit: "persons",
      decimals: 0,
      exact: true,
      kind: "stock",
      // The printed source is a survey; the figures are the register's of 표2.
      basis: "register",
      fixed: { region: "52110", age: "_T" },
      values: /* @__PURE__ */ [
        [651_091, 654_394, 657_432, 657_269, 651_495, 642_727],
        [320_576, 322_236, 323_542, 323_427, 320_265, 315_709],
        [330_515, 332_158, 333_890, 333_842, 331_230, 327_018],
      ].flat(),
    },
  ],
};
