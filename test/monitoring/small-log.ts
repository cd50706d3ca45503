import { definePlan, type Plan, type ProgressRecord } from "../../src/model/index.js";

/* A made-up plan of one key task with three projects, one of which was cancelled in September. */
export const smallPlan: Plan = definePlan({
  format: 1,
  id: "made-up-2025",
  year: "2025",
  status: "published",
  region: { scheme: "mois", code: "99999", name: { ko: "가상시", en: "Made-up City" } },
  departments: [{ id: "가과", name: { ko: "가과" } }],
  strategies: [{ id: "1", name: { ko: "전략 1" } }],
  keyTasks: [{ id: "1-1", strategy: "1", name: { ko: "과제 1-1" } }],
  projects: [
    {
      id: "1-1-1",
      keyTask: "1-1",
      name: { ko: "사업 1-1-1" },
      milestones: [{ id: "1-1-1/open", label: { ko: "개소" }, state: "planned" }],
    },
    { id: "1-1-2", keyTask: "1-1", name: { ko: "사업 1-1-2" } },
    { id: "1-1-3", keyTask: "1-1", name: { ko: "사업 1-1-3" }, cancelled: { on: "2025-09-10" } },
  ],
});

/** A made-up record on a project, reported on the fifth of January 2026 where nothing else is said. */
export function rec(id: string, period: string, given: Partial<ProgressRecord> = {}): ProgressRecord {
  return { id, of: { project: "1-1-1" }, period, reportedOn: "2026-01-05", synthetic: true, ...given };
}

type Amounts = NonNullable<ProgressRecord["jobs"]>[number];

export function jobs(count: number, kind: Amounts["kind"] = "flow", more: Partial<Amounts> = {}) {
  return { jobs: [{ count, kind, ...more }] } as const;
}

type Money = NonNullable<ProgressRecord["money"]>[number];

/** Money in millions of won. */
export function spent(kind: Money["kind"], funds: Partial<Money["funds"]>, phase: Money["phase"] = "spent") {
  return { money: [{ phase, kind, funds: { unit: "million-KRW", covers: "year", ...funds } }] } as const;
}
