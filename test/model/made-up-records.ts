import type { ProgressRecord } from "../../src/model/record.js";

/** Records of the made-up plan of 가상시, with at least one of everything that a record can hold. */
export const madeUpRecords: readonly ProgressRecord[] = [
  {
    id: "made-up-1",
    plan: "gasang-2025",
    of: { project: "1-1-1" },
    period: "2025-03",
    value: { value: 120, unit: "persons", kind: "flow", decimals: 0, exact: true },
    jobs: [
      { count: 3, kind: "flow", jobKind: "trainee", sectors: ["training", "care"] },
      { count: 2, kind: "stock" },
    ],
    money: [
      {
        phase: "appropriation",
        kind: "stock",
        funds: { unit: "million-KRW", covers: "year", national: 70, total: 100 },
      },
      { phase: "transferred", kind: "cumulative", funds: { unit: "million-KRW", municipal: -5, private: null } },
      { phase: "spent", kind: "flow", funds: { unit: "million-KRW", covers: "year", total: -0.5, decimals: 1 } },
    ],
    milestones: [
      { milestone: "1-1-1/network", state: "completed", on: "2025-03-20" },
      { milestone: "1-1-1/built", state: "postponed", to: "2027-02", reason: { ko: "지어낸 까닭" } },
      { milestone: "1-1-1/made-up", state: "postponed" },
    ],
    status: "delayed",
    department: "일자리과",
    dataDate: "2025-03-28",
    reportedOn: "2025-04-04",
    finality: "provisional",
    note: { ko: "지어낸 기록", en: "Made-up record" },
    synthetic: true,
    externalIds: [{ scheme: "made-up", id: "7" }],
    extensions: { b: 1, a: { d: 2, c: 3 } },
  },
  {
    id: "made-up-2",
    of: { component: "1-1-1/course" },
    period: "2025-03",
    jobs: [{ count: 4, kind: "cumulative" }],
    reportedOn: "2025-04-07",
    finality: "final",
    corrects: "made-up-1",
    synthetic: true,
  },
  {
    id: "made-up-3",
    of: { keyTask: "1-1" },
    period: "2025",
    money: [{ phase: "budget", kind: "stock", funds: { unit: "hundred-million-KRW", total: 1.2, decimals: 1 } }],
    // A budget is known before its year is over.
    reportedOn: "2025-02-28",
    synthetic: true,
  },
  {
    id: "made-up-4",
    of: { sector: "care" },
    period: "2025-Q1",
    status: "running",
    reportedOn: "2025-04-07",
    synthetic: true,
  },
  {
    id: "made-up-5",
    of: { indicator: "employment-rate-15-64" },
    period: "2025-S1",
    value: {
      value: 61.4,
      unit: "percent",
      kind: "ratio",
      decimals: 1,
      parts: { numerator: 130.1, denominator: 211.9 },
    },
    reportedOn: "2025-08-20",
    synthetic: true,
  },
];
