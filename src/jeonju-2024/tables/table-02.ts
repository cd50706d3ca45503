import type { Table } from "../../model/table.js";
import { PERIOD, REGION, REGIONS } from "./dimensions.js";

export const table02: Table<"02"> = {
  id: "02",
  label: "표2",
  name: { ko: "지난 10년간 주민등록인구 추이", en: "Registered population over ten years" },
  address: { section: "II.1", table: "표2 지난 10년간 주민등록인구 추이" },
  source: "KOSIS 주민등록인구",
  units: "(단위 : 명, %)",
  dimensions: [
    {
      id: "region",
      name: REGION,
      items: [
        { id: "KR", label: "전 국", name: REGIONS.nation },
        { id: "52", label: "전라북도", name: REGIONS.province },
        { id: "52110", label: "전주시", name: REGIONS.city },
      ],
    },
    {
      id: "period",
      name: PERIOD,
      items: [
        { id: "2014" },
        { id: "2015" },
        { id: "2016" },
        { id: "2017" },
        { id: "2018" },
        { id: "2019" },
        { id: "2020" },
        { id: "2021" },
        { id: "2022" },
        { id: "2023" },
      ],
    },
  ],
  layout: { rows: ["region"], columns: ["period"] },
  measures: [
    {
      id: "population",
      concept: "population",
      name: { ko: "주민등록인구", en: "Registered population" },
      unit: "persons",
      decimals: 0,
      exact: true,
      kind: "stock",
      basis: "register",
      fixed: { sex: "_T", age: "_T" },
      values: /* @__PURE__ */ [
        [51_327_916, 51_529_338, 51_696_216, 51_778_544, 51_826_059],
        [51_849_861, 51_829_023, 51_638_809, 51_439_038, 51_325_329],
        [1_871_560, 1_869_711, 1_864_791, 1_854_607, 1_836_832],
        [1_818_917, 1_804_104, 1_786_855, 1_769_607, 1_754_757],
        [652_877, 652_282, 651_744, 648_964, 651_091],
        [654_394, 657_432, 657_269, 651_495, 642_727],
      ].flat(),
    },
  ],
};
