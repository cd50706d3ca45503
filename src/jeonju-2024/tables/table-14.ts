import type { Table } from "../../model/table.js";
import { ESTABLISHMENTS_BREAK } from "./annotations.js";
import { TOTAL, YEARS_2019_2021 } from "./dimensions.js";

type Row = readonly [
  id: string,
  establishments: readonly number[],
  establishmentShares: readonly (number | null)[],
  workers: readonly number[],
  workerShares: readonly (number | null)[],
];

const NONE: readonly null[] = [null, null, null];

/** As printed: counts of 2019, 2020 and 2021 with their shares of all in percent; the total has none. */
const ROWS: readonly Row[] = [
  ["_T", [55_159, 76_263, 76_227], NONE, [254_316, 271_729, 265_378], NONE],
  ["S1T9", [51_366, 72_479, 72_537], [93.12, 95.03, 95.16], [120_096, 133_764, 133_843], [47.22, 49.22, 50.43]],
  ["S10T99", [3_589, 3_584, 3_504], [6.51, 4.7, 4.6], [84_715, 86_123, 84_007], [33.31, 31.7, 31.65]],
  ["S100T299", [173, 168, 154], [0.31, 0.22, 0.2], [26_324, 26_004, 23_046], [10.35, 9.57, 8.68]],
  ["S_GE300", [31, 32, 32], [0.06, 0.04, 0.04], [23_181, 25_838, 24_482], [9.12, 9.5, 9.22]],
];

export const table14: Table<"14"> = {
  id: "14",
  label: "표14",
  name: { ko: "종사자 규모별 사업체수 및 종사자수", en: "Establishments and workers by size of workforce" },
  address: { section: "II.3", table: "표14 종사자 규모별 사업체수 및 종사자수" },
  source: "KOSIS 지역통계",
  units: "(단위: 개, 명, %)",
  annotations: [ESTABLISHMENTS_BREAK],
  dimensions: [
    {
      id: "size",
      name: { ko: "종사자 규모", en: "Size of workforce" },
      items: [
        { id: "_T", label: "전 체", name: TOTAL, total: true },
        { id: "S1T9", label: "1~9명", name: { ko: "1~9명", en: "1–9 workers" } },
        { id: "S10T99", label: "10~99명", name: { ko: "10~99명", en: "10–99 workers" } },
        { id: "S100T299", label: "100~299명", name: { ko: "100~299명", en: "100–299 workers" } },
        { id: "S_GE300", label: "300이상", name: { ko: "300명 이상", en: "300 workers and over" } },
      ],
    },
    YEARS_2019_2021,
  ],
  layout: { rows: ["size"], columns: ["measure", "period"] },
  measures: [
    {
      id: "establishments",
      concept: "establishments",
      name: { ko: "사업체 수", en: "Establishments" },
      label: "사업체수",
      unit: "establishments",
      decimals: 0,
      exact: true,
      kind: "stock",
      basis: "census",
      fixed: { region: "52110" },
      values: /* @__PURE__ */ ROWS.flatMap(([, establishments]) => establishments),
    },
    {
      id: "establishments-share",
      concept: "establishments",
      name: { ko: "사업체 구성비", en: "Share of establishments" },
      label: "사업체수",
      unit: "percent",
      decimals: 2,
      kind: "ratio",
      basis: "census",
      measures: "share",
      shareOf: "establishments",
      whole: { size: "_T" },
      fixed: { region: "52110" },
      values: /* @__PURE__ */ ROWS.flatMap(([, , shares]) => shares),
      cells: [
        { at: 0, absent: "not-stated" },
        { at: 1, absent: "not-stated" },
        { at: 2, absent: "not-stated" },
        { at: 7, decimals: 1 },
        { at: 8, decimals: 1 },
        { at: 11, decimals: 1 },
      ],
    },
    {
      id: "workers",
      concept: "workers",
      name: { ko: "종사자 수", en: "Workers" },
      label: "종사자수",
      unit: "persons",
      decimals: 0,
      exact: true,
      kind: "stock",
      basis: "census",
      fixed: { region: "52110" },
      values: /* @__PURE__ */ ROWS.flatMap(([, , , workers]) => workers),
    },
    {
      id: "workers-share",
      concept: "workers",
      name: { ko: "종사자 구성비", en: "Share of workers" },
      label: "종사자수",
      unit: "percent",
      decimals: 2,
      kind: "ratio",
      basis: "census",
      measures: "share",
      shareOf: "workers",
      whole: { size: "_T" },
      fixed: { region: "52110" },
      values: /* @__PURE__ */ ROWS.flatMap(([, , , , shares]) => shares),
      cells: [
        { at: 0, absent: "not-stated" },
        { at: 1, absent: "not-stated" },
        { at: 2, absent: "not-stated" },
        { at: 7, decimals: 1 },
        { at: 13, decimals: 1 },
      ],
    },
  ],
};
