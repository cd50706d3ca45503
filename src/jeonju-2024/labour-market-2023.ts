import type { PrintedTable } from "./printed-row.js";

/** Section II, "2023년도 노동시장 요약": the one table that prints baseline, target and actual of 2023. */
export const labourMarket2023: PrintedTable = {
  id: "labour-market-2023",
  section: "II",
  table: "2023년도 노동시장 요약: 인구 및 고용",
  columns: {
    actual2022: { label: "2022년 실적", period: "2022", holds: "actual" },
    target2023: { label: "2023년: 목표", period: "2023", holds: "target", from: "actual2022" },
    actual2023: { label: "2023년: 실적", period: "2023", holds: "actual" },
  },
  change: { label: "증감", from: "2022", to: "2023" },
  rows: [
    {
      indicator: "employment-rate-15-64",
      row: "고용률(15세~64세)",
      unit: "percent",
      decimals: 1,
      cells: { actual2022: 65.7, target2023: 65.8, actual2023: 66.6 },
      change: [0.9, "percentage-point", "▲ 0.9"],
    },
    {
      indicator: "youth-employment-rate",
      row: "청년고용률(15~29세)",
      unit: "percent",
      decimals: 1,
      cells: { actual2022: 40.9, target2023: 41.0, actual2023: 37.0 },
      change: [-3.9, "percentage-point", "▼ 3.9"],
    },
    {
      indicator: "female-employment-rate",
      row: "여성고용률(15~64세)",
      unit: "percent",
      decimals: 1,
      cells: { actual2022: 58.9, target2023: 59.0, actual2023: 61.6 },
      change: [2.7, "percentage-point", "▲ 2.7"],
    },
    {
      indicator: "employed-15-64",
      row: "취업자 수(15~64세)",
      unit: "thousand-persons",
      decimals: 1,
      cells: { actual2022: 308.1, target2023: 308.4, actual2023: 305.9 },
      change: [-2.2, "thousand-persons", "▼ 2.2"],
    },
    {
      indicator: "regular-employees",
      row: "상용근로자수",
      unit: "thousand-persons",
      decimals: 1,
      cells: { actual2022: 202.4, target2023: 202.4, actual2023: 196.3 },
      change: [-6.1, "thousand-persons", "▼ 6.1"],
    },
    {
      indicator: "employment-insured",
      row: "고용보험 피보험자수",
      unit: "thousand-persons",
      decimals: 1,
      cells: { actual2022: 132.6, target2023: 132.9, actual2023: 133.8 },
      change: [1.2, "thousand-persons", "▲ 1.2"],
    },
  ],
};
