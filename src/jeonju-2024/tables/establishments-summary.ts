import type { Table } from "../../model/table.js";
import { ESTABLISHMENTS_BREAK } from "./annotations.js";
import { PERIOD } from "./dimensions.js";

export const establishmentsSummary: Table<"establishments-summary"> = {
  id: "establishments-summary",
  name: { ko: "사업체 및 종사자 수", en: "Establishments and workers" },
  address: { section: "II", table: "2023년도 노동시장 요약: 산업구조", note: "사업체 및 종사자 수" },
  units: "(단위 : 개소, 명)",
  annotations: [ESTABLISHMENTS_BREAK],
  dimensions: [
    {
      id: "period",
      name: PERIOD,
      items: [
        { id: "2019", label: "2019년" },
        { id: "2020", label: "2020년" },
        { id: "2021", label: "2021년" },
      ],
    },
  ],
  layout: { rows: [], columns: ["measure", "period"] },
  measures: [
    {
      id: "establishments",
      concept: "establishments",
      name: { ko: "사업체 수", en: "Establishments" },
      label: "사업체",
      unit: "establishments",
      decimals: 0,
      exact: true,
      kind: "stock",
      // No source is printed below it; the figures are the totals of 표13.
      basis: "census",
      fixed: { region: "52110" },
      values: [55_159, 76_263, 76_227],
    },
    {
      id: "workers",
      concept: "workers",
      name: { ko: "종사자 수", en: "Workers" },
      label: "종사자",
      unit: "persons",
      decimals: 0,
      exact: true,
      kind: "stock",
      basis: "census",
      fixed: { region: "52110" },
      values: [254_316, 271_729, 265_378],
    },
  ],
};
