import type { Table } from "../../model/table.js";
import { COMPLEX, COMPLEXES, TOTAL } from "./dimensions.js";

const FIXED = { region: "52110", period: "2023-Q3" } as const;

export const complexesSummary: Table<"complexes-summary"> = {
  id: "complexes-summary",
  name: { ko: "산업단지 현황", en: "Industrial complexes" },
  address: { section: "II", table: "2023년도 노동시장 요약: 산업단지 현황" },
  units: "(단위 : 개소, 천달러)",
  dimensions: [
    {
      id: "complex",
      name: COMPLEX,
      items: [
        { id: "_T", label: "계", name: TOTAL, total: true },
        { id: "first", label: "제1산단", name: COMPLEXES.first },
        { id: "second", label: "제2산단", name: COMPLEXES.second },
        { id: "resource", label: "자원순환", name: COMPLEXES.resource },
        { id: "eco-1", label: "친환경첨단1", name: COMPLEXES.eco1 },
        { id: "eco-3-1", label: "친환경첨단3-1", name: COMPLEXES.eco31 },
        { id: "urban", label: "도시첨단", name: COMPLEXES.urban },
      ],
    },
  ],
  layout: { rows: ["measure"], columns: ["complex"] },
  measures: [
    {
      id: "tenants",
      concept: "complex-tenants",
      name: { ko: "입주업체", en: "Tenant firms" },
      label: "사업체",
      unit: "establishments",
      decimals: 0,
      exact: true,
      kind: "stock",
      basis: "not-stated",
      coverage: {
        ko: "기준 시점이 찍혀 있지 않다. 값이 표12와 같아 그 출처의 분기를 기간으로 적는다.",
        en: "No date is printed. The figures equal those of 표12: the period is the quarter of its source.",
      },
      fixed: FIXED,
      values: [274, 105, 27, 11, 67, 3, 61],
    },
    {
      id: "exports",
      concept: "complex-exports",
      name: { ko: "수출액", en: "Exports" },
      label: "수출액",
      unit: "thousand-USD",
      decimals: 0,
      kind: "flow",
      basis: "not-stated",
      coverage: {
        ko: "기준 시점이 찍혀 있지 않다. 값이 표12와 같아 그 출처의 분기를 기간으로 적으며, 그 분기만의 금액인지 누계인지는 밝혀져 있지 않다.",
        en: "No date is printed. The figures equal those of 표12: the period is the quarter of its source; whether the amounts are of that quarter alone or cumulative is not stated.",
      },
      fixed: FIXED,
      values: [306_976, 45_843, 232_450, null, 25_515, null, 3_168],
      cells: [
        { at: 3, absent: "nil", printed: "-" },
        { at: 5, absent: "nil", printed: "-" },
      ],
    },
  ],
};
