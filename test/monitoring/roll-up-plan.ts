import { definePlan, type Allocation, type Plan, type ProgressRecord } from "../../src/model/index.js";
import type { RollUpKey } from "../../src/monitoring/roll-up/result.js";

/*
 * A made-up plan of two strategies: jobs by sector and key task, money by source, one project with two departments,
 * one with two target groups and two organisations.
 */
const region = { scheme: "mois", code: "99999", name: { ko: "가상시", en: "Made-up City" } } as const;
const funds = (total: number) =>
  ({ unit: "million-KRW", covers: "year", national: total - 1, municipal: 1, total }) as const;

export const madeUp: Plan = definePlan({
  format: 1,
  id: "made-up-2025",
  year: "2025",
  status: "draft",
  region,
  departments: [
    { id: "가과", name: { ko: "가과", en: "Division A" } },
    { id: "나과", name: { ko: "나과", en: "Division B" } },
    { id: "다과", name: { ko: "다과", en: "Division C" } },
  ],
  organisations: [
    { id: "org-1", name: { ko: "기관 1" } },
    { id: "org-2", name: { ko: "기관 2" } },
  ],
  strategies: [
    { id: "1", name: { ko: "전략 1" } },
    { id: "2", name: { ko: "전략 2" } },
  ],
  keyTasks: [
    { id: "1-1", strategy: "1", name: { ko: "과제 1-1" }, jobs: 10, funds: funds(100) },
    { id: "1-2", strategy: "1", name: { ko: "과제 1-2" }, jobs: 20, funds: funds(200) },
    { id: "2-1", strategy: "2", name: { ko: "과제 2-1" }, jobs: 30, funds: funds(300) },
  ],
  projects: [
    {
      id: "1-1-1",
      keyTask: "1-1",
      name: { ko: "사업 1-1-1" },
      department: "가과",
      components: [{ id: "1-1-1/a", name: { ko: "내역" }, department: "나과" }],
      funds: funds(100),
    },
    {
      id: "1-2-1",
      keyTask: "1-2",
      name: { ko: "사업 1-2-1" },
      department: "나과",
      funds: funds(200),
      eligibility: [{ groups: ["youth", "women"] }],
      organisations: [
        { organisation: "org-1", role: "operator" },
        { organisation: "org-2", role: "partner" },
      ],
    },
    { id: "2-1-1", keyTask: "2-1", name: { ko: "사업 2-1-1" }, department: "다과", funds: funds(250) },
    { id: "2-1-2", keyTask: "2-1", name: { ko: "사업 2-1-2" }, department: "다과", funds: funds(50) },
  ],
  sectorTargets: [
    { id: "st-training", sector: "training", period: "2025", jobs: 40, jobKind: "trainee", funds: funds(400) },
    {
      id: "st-start-up",
      sector: "start-up-incentives",
      period: "2025",
      jobs: 20,
      jobKind: "start-up",
      funds: funds(200),
    },
  ],
});

interface Report {
  readonly jobs?: number;
  readonly sectors?: readonly string[];
  readonly spent?: number;
  readonly appropriation?: number;
}

/** A made-up report on a project for a period: jobs and money of that period alone, in millions of won. */
export function report(id: string, project: string, period: string, given: Report): ProgressRecord {
  const { jobs, sectors, spent, appropriation } = given;
  const amount = (total: number) => ({ unit: "million-KRW", covers: "year", national: total, total }) as const;
  return {
    id,
    of: { project },
    period,
    reportedOn: "2026-01-05",
    synthetic: true,
    ...(jobs === undefined
      ? {}
      : { jobs: [{ count: jobs, kind: "flow", ...(sectors === undefined ? {} : { sectors }) }] }),
    money: [
      ...(spent === undefined ? [] : [{ phase: "spent", kind: "flow", funds: amount(spent) } as const]),
      ...(appropriation === undefined
        ? []
        : [{ phase: "appropriation", kind: "stock", funds: amount(appropriation) } as const]),
    ],
  };
}

/** An allocation of a project or key task (`1-1` has one dash). */
export function allocation(of: string, to: Allocation["to"], share: number, measure?: "jobs" | "money"): Allocation {
  const thing = of.split("-").length === 2 ? { keyTask: of } : { project: of };
  return {
    id: `${of}/${Object.values(to).join("")}`,
    of: thing,
    to,
    share,
    ...(measure === undefined ? {} : { measure }),
  };
}

export function idsOf(group: { readonly keys: readonly RollUpKey[] }): string {
  return group.keys.map((key) => String(key.id)).join(" × ");
}
