import type { Address } from "../../model/address.js";
import type { Table } from "../../model/table.js";
import { PERIOD, REGION, REGIONS } from "./dimensions.js";

const ADDRESS: Address = { section: "II.3", table: "표11 지역내총생산(GRDP)" };

const ROW = "전주시의 전북점유율";

export const table11: Table<"11"> = {
  id: "11",
  label: "표11",
  name: { ko: "지역내총생산(GRDP)", en: "Gross regional domestic product (GRDP)" },
  address: ADDRESS,
  source: "KOSIS 경제활동별 지역내총생산 2021년 실질(2015년 기준)",
  reference: "2021",
  units: "(단위 : 조원, %)",
  dimensions: [
    {
      id: "region",
      name: REGION,
      items: [
        { id: "KR", label: "전국", name: REGIONS.nation },
        { id: "52", label: "전라북도", name: REGIONS.province },
        { id: "52110", label: "전주시", name: REGIONS.city },
      ],
    },
    {
      id: "period",
      name: PERIOD,
      items: [{ id: "2017" }, { id: "2018" }, { id: "2019" }, { id: "2020" }, { id: "2021" }],
    },
  ],
  layout: { rows: ["region"], columns: ["measure", "period"] },
  measures: [
    {
      id: "grdp",
      concept: "grdp",
      name: { ko: "지역내총생산", en: "Gross regional domestic product" },
      unit: "trillion-KRW",
      decimals: 1,
      kind: "flow",
      basis: "not-stated",
      prices: { prices: "real", year: "2015" },
      values: /* @__PURE__ */ [
        [1_762.9, 1_814.1, 1_854.4, 1_842.4, 1_922.1],
        [47.6, 48.4, 49.5, 49.1, 50.6],
        [14, 14.5, 14.8, 14.5, 14.5],
      ].flat(),
    },
    {
      id: "national-share",
      concept: "grdp",
      name: { ko: "전국 대비 비율", en: "Share of the national product" },
      unit: "percent",
      decimals: 2,
      kind: "ratio",
      basis: "not-stated",
      measures: "share",
      shareOf: "grdp",
      whole: { region: "KR" },
      values: /* @__PURE__ */ [
        [100, 100, 100, 100, 100],
        [2.7, 2.67, 2.67, 2.67, 2.63],
        [0.8, 0.8, 0.8, 0.79, 0.75],
      ].flat(),
      cells: [
        { at: 0, decimals: 0 },
        { at: 1, decimals: 0 },
        { at: 2, decimals: 0 },
        { at: 3, decimals: 0 },
        { at: 4, decimals: 0 },
      ],
    },
    {
      id: "growth",
      concept: "economic-growth",
      name: { ko: "경제성장률", en: "Economic growth" },
      label: "경제성장률 ('20년대비)",
      unit: "percent",
      decimals: 2,
      kind: "ratio",
      basis: "not-stated",
      dimensions: ["region"],
      fixed: { period: "2021" },
      values: [4.33, 3.05, null],
      cells: [
        { at: 0, printed: "4.33 ↑" },
        { at: 1, printed: "3.05 ↑" },
        {
          at: 2,
          absent: "nil",
          printed: "-",
          note: {
            ko: "본문은 성장률이 작년과 같다고 하고, 두 해의 총생산은 같은 14.5조원이다.",
            en: "The text calls growth the same as last year; the product is printed as 14.5 trillion won in both years.",
          },
        },
      ],
    },
    {
      id: "province-share",
      concept: "grdp",
      name: { ko: "전주시의 전북점유율", en: "Jeonju's share of the province's product" },
      unit: "percent",
      decimals: 1,
      kind: "ratio",
      basis: "not-stated",
      measures: "share",
      shareOf: "grdp",
      whole: { region: "52" },
      dimensions: ["period"],
      fixed: { region: "52110" },
      values: [29.5, 29.9, 29.9, 29.5, 28.7],
      // The row below the regions, whose head is the measure's.
      cells: [
        { at: 0, address: { ...ADDRESS, row: ROW, column: "2017" } },
        { at: 1, address: { ...ADDRESS, row: ROW, column: "2018" } },
        { at: 2, address: { ...ADDRESS, row: ROW, column: "2019" } },
        { at: 3, address: { ...ADDRESS, row: ROW, column: "2020" } },
        { at: 4, address: { ...ADDRESS, row: ROW, column: "2021" } },
      ],
    },
  ],
};
