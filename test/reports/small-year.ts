import { definePlan, type Plan, type ProgressRecord } from "../../src/model/index.js";

/*
 * A made-up plan of three projects and the log of its year, small enough to be worked out by hand. The months from July
 * on are reported one by one, the first half-year as a whole; in February finals follow.
 */

const KO = "가상시 (지어낸 계획)";
const money = { unit: "million-KRW", covers: "year" } as const;

export const smallYear: Plan = definePlan({
  format: 1,
  id: "made-up-2025",
  title: { ko: KO, en: "Made-up City (made-up plan)" },
  year: "2025",
  status: "published",
  region: { scheme: "mois", code: "99999", name: { ko: "가상시", en: "Made-up City" } },
  departments: [
    { id: "가과", name: { ko: "가과", en: "Division A" } },
    { id: "나과", name: { ko: "나과", en: "Division B" } },
  ],
  sectorTargets: [
    { sector: "direct-job-creation", period: "2025", jobs: 120 },
    { sector: "training", period: "2025", jobs: 60 },
  ],
  targets: [
    {
      indicator: "employed-15-64",
      period: "2025",
      target: 308_500,
      unit: "persons",
      baseline: { period: "2024", value: 305.9, unit: "thousand-persons" },
    },
    { indicator: "employment-rate-15-64", period: "2025", target: 66.6, baseline: { period: "2024", value: 66.6 } },
  ],
  strategies: [
    { id: "1", name: { ko: "전략 하나", en: "Strategy one" } },
    { id: "2", name: { ko: "전략 둘", en: "Strategy two" } },
  ],
  keyTasks: [
    { id: "1-1", strategy: "1", name: { ko: "과제 하나", en: "Task one" } },
    { id: "2-1", strategy: "2", name: { ko: "과제 둘", en: "Task two" } },
  ],
  projects: [
    {
      id: "1-1-1",
      keyTask: "1-1",
      name: { ko: "공공일자리", en: "Public work" },
      department: "가과",
      funds: { ...money, national: 60, municipal: 30, total: 90 },
      milestones: [
        { id: "1-1-1/open", label: { ko: "개소", en: "Opening" }, state: "planned", when: { end: "2025-09" } },
      ],
    },
    {
      id: "1-1-2",
      keyTask: "1-1",
      name: { ko: "현장 훈련", en: "Training on the job" },
      department: "가과",
      funds: { ...money, municipal: 50, total: 50 },
    },
    {
      id: "2-1-1",
      keyTask: "2-1",
      name: { ko: "직업 교육", en: "Vocational courses" },
      department: "나과",
      funds: { ...money, municipal: 40, total: 40 },
    },
  ],
  allocations: [
    { id: "a", of: { project: "1-1-1" }, to: { sector: "direct-job-creation" }, measure: "money", share: 100 },
    { id: "b", of: { project: "1-1-2" }, to: { sector: "direct-job-creation" }, measure: "money", share: 50 },
    { id: "c", of: { project: "1-1-2" }, to: { sector: "training" }, measure: "money", share: 50 },
    { id: "d", of: { project: "2-1-1" }, to: { sector: "training" }, measure: "money", share: 100 },
  ],
  governance: {
    reporting: [{ id: "monthly", name: { ko: "월별 보고", en: "Monthly" }, cadence: "monthly", dueDay: 10 }],
  },
});

/** The same as it was revised in October: fewer jobs of direct creation. */
export const revisedYear: Plan = {
  ...smallYear,
  id: "made-up-2025-r1",
  status: "revised",
  revision: { number: 1, of: "made-up-2025" },
  sectorTargets: (smallYear.sectorTargets ?? []).map((one) =>
    one.sector === "training" ? one : { ...one, jobs: 100 },
  ),
};

type Given = Omit<ProgressRecord, "of" | "period" | "reportedOn">;

function on(of: ProgressRecord["of"]) {
  return (period: string, reportedOn: string, given: Given): ProgressRecord => ({
    of,
    period,
    reportedOn,
    synthetic: true,
    ...given,
  });
}

type Phase = NonNullable<ProgressRecord["money"]>[number]["phase"];

/** Millions of won since the start of the year; the appropriation as it stands. */
function won(phase: Phase, total: number, parts: { national?: number; municipal?: number } = {}) {
  return {
    phase,
    kind: phase === "appropriation" ? "stock" : "cumulative",
    funds: { ...money, ...parts, total },
  } as const;
}

const publicWork = on({ project: "1-1-1" });
const training = on({ project: "1-1-2" });
const courses = on({ project: "2-1-1" });

function direct(count: number) {
  return { jobs: [{ count, kind: "flow", jobKind: "direct-job", sectors: ["direct-job-creation"] }] } as const;
}

/** Trainees who count for both sectors. */
function both(count: number) {
  return { jobs: [{ count, kind: "flow", jobKind: "trainee", sectors: ["direct-job-creation", "training"] }] } as const;
}

function trained(count: number) {
  return { jobs: [{ count, kind: "cumulative", jobKind: "trainee", sectors: ["training"] }] } as const;
}

export const provisionals: readonly ProgressRecord[] = [
  publicWork("2025-S1", "2025-07-08", {
    id: "A-S1",
    ...direct(60),
    money: [won("appropriation", 100), won("committed", 50), won("spent", 40, { national: 30, municipal: 10 })],
  }),
  publicWork("2025-07", "2025-08-10", { id: "A-07", ...direct(5) }),
  // Five days late.
  publicWork("2025-08", "2025-09-15", { id: "A-08", ...direct(5) }),
  publicWork("2025-09", "2025-10-10", { id: "A-09", ...direct(5), money: [won("spent", 48)] }),
  publicWork("2025-10", "2025-11-10", { id: "A-10", ...direct(5) }),
  publicWork("2025-11", "2025-12-10", {
    id: "A-11",
    ...direct(5),
    status: "running",
    money: [won("committed", 90), won("spent", 80, { national: 50, municipal: 30 })],
  }),
  training("2025-S1", "2025-07-10", {
    id: "B-S1",
    ...both(20),
    money: [won("appropriation", 50), won("committed", 20), won("spent", 10, { municipal: 10 })],
  }),
  training("2025-07", "2025-08-09", { id: "B-07", ...both(2), status: "running" }),
  // Nothing on August to October.
  training("2025-11", "2025-12-09", {
    id: "B-11",
    ...both(3),
    status: "delayed",
    money: [won("committed", 22), won("spent", 15, { municipal: 15 })],
  }),
  courses("2025-S1", "2025-07-10", { id: "C-S1", ...trained(10) }),
  ...[12, 14, 16, 18, 22].map((count, i) =>
    courses(`2025-${String(i + 7).padStart(2, "0")}`, `2025-${String(i + 8).padStart(2, "0")}-10`, {
      id: `C-${String(i + 7).padStart(2, "0")}`,
      ...trained(count),
    }),
  ),
];

/** Waves of the half-yearly survey, in thousands of persons, the last of them in persons. */
export const waves: readonly ProgressRecord[] = [
  { period: "2024-S1", value: 306.5, reportedOn: "2025-01-10" },
  { period: "2025-S1", value: 307.1, reportedOn: "2025-08-26" },
].map(({ period, value, reportedOn }) =>
  on({ indicator: "employed-15-64" })(period, reportedOn, {
    id: `employed/${period}`,
    value: { value, unit: "thousand-persons", kind: "average" },
  }),
);

export const finals: readonly ProgressRecord[] = [
  publicWork("2025", "2026-02-10", {
    id: "A-year",
    ...direct(92),
    finality: "final",
    status: "completed",
    milestones: [{ milestone: "1-1-1/open", state: "completed", on: "2026-01-20" }],
    money: [won("appropriation", 100), won("committed", 98), won("spent", 96, { national: 60, municipal: 36 })],
  }),
  courses("2025", "2026-02-05", {
    id: "C-year",
    ...trained(25),
    finality: "final",
    money: [won("appropriation", 40), won("committed", 40), won("spent", 35, { municipal: 35 })],
  }),
  on({ indicator: "employed-15-64" })("2025", "2026-02-24", {
    id: "employed/2025",
    value: { value: 305_400, unit: "persons", kind: "average" },
  }),
  training("2025", "2026-02-20", {
    id: "B-year",
    ...both(30),
    finality: "final",
    money: [won("appropriation", 50), won("committed", 45), won("spent", 40, { municipal: 40 })],
  }),
];

export const log: readonly ProgressRecord[] = [...provisionals, ...waves, ...finals];
