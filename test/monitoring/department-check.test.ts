import { beforeAll, describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { Plan } from "../../src/model/plan.js";
import type { ProgressRecord, ReportedMoney } from "../../src/model/record.js";
import { departmentCheckRows } from "../../src/monitoring/department-check-rows.js";
import { departmentCheck, type DepartmentCheck } from "../../src/monitoring/department-check.js";
import { syntheticYear } from "../../examples/synthetic-year/synthetic-year.js";
import { caught } from "../korean/caught.js";

/** A made-up city: one project of A alone, one of A and B, one of nobody that was over before the year. */
const PLAN: Plan = {
  format: 1,
  year: "2025",
  status: "published",
  region: { scheme: "mois", code: "99999", name: { ko: "가상시" } },
  projects: [
    {
      ...{ id: "own", keyTask: "1", name: { ko: "가" }, department: "A", jobs: 40 },
      revisions: [{ date: "2025-05-01", jobs: 50 }],
    },
    { id: "both", keyTask: "1", name: { ko: "나" }, department: "A", jobs: 100 },
    { id: "over", keyTask: "1", name: { ko: "다" }, period: { start: "2023", end: "2024" } },
  ],
  allocations: [{ id: "a", of: { project: "both" }, to: { department: "B" }, share: 40 }],
  governance: { reporting: [{ id: "monthly", name: { ko: "월" }, cadence: "monthly", dueDay: 10 }] },
};

function money(phase: ReportedMoney["phase"], total: number): ReportedMoney {
  const kind = phase === "appropriation" ? "stock" : "cumulative";
  return { phase, kind, funds: { unit: "million-KRW", exact: true, covers: "year", total } };
}

function record(project: string, jobs: number | undefined, amounts: readonly ReportedMoney[]): ProgressRecord {
  return {
    ...{ id: project, of: { project }, period: "2025-01", reportedOn: "2025-02-05", status: "delayed", money: amounts },
    ...(jobs === undefined ? {} : { jobs: [{ count: jobs, kind: "flow" }] }),
  };
}

const RECORDS = [
  record("own", 10, [money("appropriation", 100), money("committed", 60), money("spent", 20)]),
  record("both", 25, [money("appropriation", 300), money("spent", 45)]),
];

describe("departmentCheck", () => {
  it("counts components where their project has no figure of its own", () => {
    const components = ["x", "y"].map((id) => ({ id, name: { ko: id } }));
    const plan = {
      ...PLAN,
      projects: [{ id: "own", keyTask: "1", name: { ko: "가" }, department: "A", jobs: 40, components }],
    };
    const parts = components.map(({ id }, i) => ({ ...record("own", i + 3, []), id, of: { component: id } }));
    const { departments } = departmentCheck(plan, parts, { asOf: "2025-03-15" });
    expect(departments[0]?.jobs.toDate).toEqual({ value: 7, unit: "persons" });
    expect(departments[0]?.money.spent.reason).toBe("not-reported");
    const own = departmentCheck(plan, [...parts, record("own", 10, [])], { asOf: "2025-03-15" });
    expect(own.departments[0]?.jobs.toDate.value).toBe(10);
  });

  const check = departmentCheck(PLAN, RECORDS, { asOf: "2025-03-15" });
  const of = (department: string | null) => check.departments.find((one) => one.department === department);

  it("lists what is missing", () => {
    expect(of("A")?.missing.map((one) => `${one.period} ${one.project ?? ""}`)).toEqual([
      "2025-02 own",
      "2025-02 both",
    ]);
    expect(of("A")?.reports).toEqual({ coverage: { reported: 2, of: 4 }, late: 0, overdue: 2 });
    expect(of("B")?.missing.map((one) => one.project)).toEqual(["both"]);
    expect(of(null)).toMatchObject({ projects: ["over"], reports: { coverage: { reported: 0, of: 0 } }, missing: [] });
    expect(of("A")?.statuses.map((one) => one.status)).toEqual(["delayed", "delayed"]);
  });

  it("adds up what its projects report, and counts a shared project in both and once in the total", () => {
    expect(of("A")?.shared).toEqual(["both"]);
    expect(of("A")?.money.spent).toEqual({ value: 65_000_000, unit: "KRW" });
    expect(of("B")?.money.spent).toEqual({ value: 45_000_000, unit: "KRW" });
    expect(check.total.money.spent).toEqual({ value: 65_000_000, unit: "KRW" });
    expect(check.total.money.coverage).toEqual({ reported: 2, of: 3 });
    // 65 of 400; committed: 60 of the 100 of the one project that says.
    expect(check.total.money.cash).toEqual({ value: 16.25, unit: "percent" });
    expect(check.total.money.commitment).toEqual({ value: 60, unit: "percent" });
    expect(of("B")?.money.commitment).toEqual({ value: null, unit: "percent", reason: "not-reported" });
  });

  it("compares jobs with the target in force", () => {
    expect(of("A")?.jobs).toEqual({
      toDate: { value: 35, unit: "persons" },
      target: { value: 140, unit: "persons" },
      achievement: { value: 25, unit: "percent" },
      coverage: { reported: 2, of: 2 },
    });
    // Revised on 1 May: 35 of 150.
    const later = departmentCheck(PLAN, RECORDS, { asOf: "2025-05-01", decimals: 1 }).departments[0];
    expect(later?.jobs.achievement.value).toBe(23.3);
    expect(check.total.jobs.target).toEqual({ value: null, unit: "persons", reason: "not-allocated" });
    // A rate over the projects that have both.
    expect(check.total.jobs.achievement.value).toBe(25);
    expect(of(null)?.jobs.achievement.reason).toBe("not-reported");
  });

  it("says why there is no rate", () => {
    const without = departmentCheck(PLAN, [record("over", 3, [money("spent", 3)])], { asOf: "2025-03-15" });
    const [, , nobody] = without.departments;
    expect([nobody?.jobs.achievement.reason, nobody?.money.cash.reason]).toEqual(["not-allocated", "not-reported"]);
  });

  it("takes the newest status", () => {
    const runs: ProgressRecord = {
      ...{ id: "r", of: { project: "own" }, period: "2025-02", reportedOn: "2025-03-05", status: "running" },
    };
    const older: ProgressRecord = { ...runs, id: "s", period: "2024", reportedOn: "2025-03-07", status: "suspended" };
    const [a] = departmentCheck(PLAN, [...RECORDS, runs, older], { asOf: "2025-03-15" }).departments;
    expect(a?.statuses.map((one) => one.project)).toEqual(["both"]);
  });

  it("has the reports of departments where these owe them", () => {
    const byDepartment = departmentCheck(PLAN, [], { asOf: "2025-03-15", from: "departments" }).departments;
    expect(byDepartment.map((one) => [one.department, one.missing.length])).toEqual([
      ["A", 2],
      ["B", 2],
      [null, 0],
    ]);
  });

  it("leaves out a department of the list that runs nothing", () => {
    const idle: Plan = { ...PLAN, id: "idle", departments: [{ id: "C", name: { ko: "다과" } }] };
    const { plan, departments } = departmentCheck(idle, [], { asOf: "2025-03-15" });
    expect([plan, departments.map((one) => one.department)]).toEqual(["idle", ["A", "B", null]]);
    const nothing: Plan = { ...PLAN, projects: [] };
    expect(departmentCheck(nothing, [], { asOf: "2025-03-15" }).total.money.spent.reason).toBe("not-reported");
  });

  it("refuses a day that is none", () => {
    expect(caught(() => departmentCheck(PLAN, [], { asOf: "" })).code).toBe("invalid-day");
  });

  it("has a row for each department and none for the total", () => {
    const rows = departmentCheckRows(check);
    expect(rows.map((one) => one.department)).toEqual(["A", "B", null]);
    expect(rows[0]).toMatchObject({
      ...{ plan: null, year: 2025, projects: 2, sharedProjects: 1, reportsDue: 4, reportsMissing: 2, delayed: 2 },
      ...{ appropriation: 400_000_000, spent: 65_000_000, cash: 16.25, jobs: 35, jobsTarget: 140, data: "reported" },
    });
    expect(rows[2]).toMatchObject({
      spent: null,
      spentReason: "not-reported",
      jobs: null,
      targetReason: "not-allocated",
    });
  });
});

describe("the check of the synthetic year", () => {
  let check: DepartmentCheck;
  beforeAll(() => {
    const { plan, records } = syntheticYear(jeonju2024, { seed: 1 });
    check = departmentCheck(plan, records, { asOf: "2024-12-20", decimals: 1 });
  });

  it("counts what is shared once", () => {
    const sum = (of: (one: DepartmentCheck["departments"][number]) => number) =>
      check.departments.reduce((all, one) => all + of(one), 0);
    expect(sum((one) => one.projects.length)).toBe(58 + 1);
    expect(check.total.projects).toHaveLength(58);
    // 2-2-8 aims at 40.
    expect(sum((one) => one.jobs.target.value ?? 0)).toBe(27_981 + 40);
    expect(check.total.jobs.target.value).toBe(27_981);
    expect(check.total.shared).toEqual(["2-2-8"]);
    expect(check.synthetic).toBe(true);
    expect(departmentCheckRows(check).every((one) => one.data === "synthetic")).toBe(true);
    expect(check.total.statuses.map((one) => [one.project, one.status])).toContainEqual(["4-2-3", "cancelled"]);
  });
});
