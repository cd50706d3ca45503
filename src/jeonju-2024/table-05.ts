import type { PrintedTable } from "./printed-row.js";

/** Section II.2, 표5 고용동향: the actuals of two years, with the unemployment rate. */
export const table05: PrintedTable = {
  id: "table-05",
  section: "II.2",
  table: "표5 고용동향",
  columns: {
    actual2022: { label: "'22년", period: "2022", holds: "actual" },
    actual2023: { label: "'23년", period: "2023", holds: "actual" },
  },
  change: { label: "증 감 ('22년 대비 '23년 기준)", from: "2022", to: "2023" },
  rows: [
    {
      indicator: "employment-rate-15-64",
      row: "고용률(15세~64세)",
      unit: "percent",
      decimals: 1,
      cells: { actual2022: 65.7, actual2023: 66.6 },
      change: [0.9, "percentage-point", "▲ 0.9(%p)"],
    },
    {
      indicator: "youth-employment-rate",
      row: "청년고용률(15~29세)",
      unit: "percent",
      decimals: 1,
      cells: { actual2022: 40.9, actual2023: 37.0 },
      change: [-3.9, "percentage-point", "▼ 3.9(%p)"],
    },
    {
      indicator: "female-employment-rate",
      row: "여성고용률(15~64세)",
      unit: "percent",
      decimals: 1,
      cells: { actual2022: 58.9, actual2023: 61.6 },
      change: [2.7, "percentage-point", "▲ 2.7(%p)"],
    },
    {
      indicator: "employed-15-64",
      row: "취업자 수(15~64세)",
      unit: "thousand-persons",
      decimals: 1,
      cells: { actual2022: 308.1, actual2023: 305.9 },
      change: [-2.2, "thousand-persons", "▼ 2.2(천명)"],
    },
    {
      indicator: "unemployment-rate",
      row: "실업률",
      unit: "percent",
      decimals: 1,
      cells: { actual2022: 2.6, actual2023: 2.6 },
      // A nil in this column is no change, which the section's text says in words as well.
      change: [0, "percentage-point", "-"],
    },
    {
      indicator: "regular-employees",
      row: "상용근로자수",
      unit: "thousand-persons",
      decimals: 1,
      cells: { actual2022: 202.4, actual2023: 196.3 },
      change: [-6.1, "thousand-persons", "▼ 6.1(천명)"],
    },
    {
      indicator: "employment-insured",
      row: "고용보험 피보험자수",
      unit: "thousand-persons",
      decimals: 1,
      cells: { actual2022: 132.6, actual2023: 133.8 },
      change: [1.2, "thousand-persons", "▲ 1.2(천명)"],
    },
  ],
};
