import type { CatalogueIndicatorId } from "../model/catalogue/indicators.js";
import type { Target } from "../model/target.js";
import type { PrintedTable } from "./printed-row.js";

/**
 * Section III.2, 공통 일자리 목표: targets of 2024 beside target and actual of 2023. Head counts are printed in
 * persons: survey figures to the hundred, the register of insured persons to the person.
 */
export const commonTargets: PrintedTable = {
  id: "common-targets",
  section: "III.2",
  table: "공통 일자리 목표",
  columns: {
    target2023: { label: "'23년 일자리 실적: 목표", period: "2023", holds: "target" },
    actual2023: { label: "'23년 일자리 실적: 실적", period: "2023", holds: "actual" },
    target2024: { label: "'24년 일자리 목표", period: "2024", holds: "target", from: "actual2023" },
  },
  change: { label: "증감", from: "2023", to: "2024", planned: true },
  rows: [
    {
      indicator: "employment-rate-15-64",
      row: "고용률(15세~64세)",
      unit: "percent",
      decimals: 1,
      cells: { target2023: 65.8, actual2023: 66.6, target2024: 66.7 },
      change: [0.1, "percentage-point", "▲0.1(%p)"],
    },
    {
      indicator: "youth-employment-rate",
      row: "청년고용률(15세~29세)",
      unit: "percent",
      decimals: 1,
      cells: { target2023: 41.0, actual2023: 37.0, target2024: 37.2 },
      change: [0.2, "percentage-point", "▲0.2(%p)"],
    },
    {
      indicator: "female-employment-rate",
      row: "여성고용률(15세~64세)",
      unit: "percent",
      decimals: 1,
      cells: { target2023: 59.0, actual2023: 61.6, target2024: 61.7 },
      change: [0.1, "percentage-point", "▲0.1(%p)"],
    },
    {
      indicator: "employed-15-64",
      row: "취업자 수(15~64세)",
      unit: "persons",
      decimals: -2,
      cells: { target2023: 308_400, actual2023: 305_900, target2024: 308_500 },
      change: [0.8, "percent", "▲0.8(%)"],
    },
    {
      indicator: "regular-employees",
      row: "상용근로자 수",
      unit: "persons",
      decimals: -2,
      cells: { target2023: 202_400, actual2023: 196_300, target2024: 196_500 },
      change: [0.1, "percent", "▲0.1(%)"],
    },
    {
      indicator: "employment-insured",
      row: "고용보험 피보험자수",
      unit: "persons",
      decimals: 0,
      exact: true,
      cells: { target2023: 132_954, actual2023: 133_814, target2024: 134_082 },
      change: [0.2, "percent", "▲0.2(%)"],
    },
  ],
};

/** The note below the table: what the term plan of the eighth elected administration had set for 2024. */
export const termTarget: Target<CatalogueIndicatorId> = {
  id: "common-targets/employment-rate-15-64@2024/term",
  indicator: "employment-rate-15-64",
  period: "2024",
  target: 65.3,
  unit: "percent",
  decimals: 1,
  origin: "term",
  printed: "민선8기 일자리대책 '24년 목표(65.3%)",
  address: { section: "III.2", table: "공통 일자리 목표", note: "표 아래 주" },
};
