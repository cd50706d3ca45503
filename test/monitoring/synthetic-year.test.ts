import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { safeParsePlan } from "../../src/model/parse-plan.js";
import { recordSchema } from "../../src/model/record.js";
import { recordRows } from "../../src/model/rows/record-rows.js";
import { overdueMilestones } from "../../src/monitoring/overdue-milestones.js";
import { recordState } from "../../src/monitoring/record-state.js";
import { rollUp } from "../../src/monitoring/roll-up.js";
import { syntheticProfile, syntheticProfiles } from "../../examples/synthetic-year/synthetic-profiles.js";
import { CANCELLED, REVISED_ON, STARTS_IN_SEPTEMBER } from "../../examples/synthetic-year/synthetic-plan.js";
import { syntheticYear } from "../../examples/synthetic-year/synthetic-year.js";

const year = syntheticYear(jeonju2024, { seed: 1 });
const { plan, revisedPlan, records, trouble } = year;
const of = (project: string) => records.filter((one) => one.of.project === project);
const byId = (id: string) => records.find((one) => one.id === id);

describe("the synthetic year", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(syntheticYear(jeonju2024, { seed: 1 })).toEqual(year);
    const other = syntheticYear(jeonju2024, { seed: 2 });
    expect(other.records).not.toEqual(records);
    expect(other.records.length).toBe(records.length);
  });

  it("says that it is made up, in every record and in the names of the plans", () => {
    expect([...records, ...trouble].every((one) => one.synthetic === true)).toBe(true);
    for (const one of [plan, revisedPlan]) {
      expect(one.id).toContain("synthetic");
      expect([one.title?.ko, one.title?.en].join(" ")).toMatch(/합성.*synthetic/);
    }
    expect(recordRows(records).every((one) => one.synthetic)).toBe(true);
  });

  it("is well formed", () => {
    for (const one of [plan, revisedPlan]) expect(safeParsePlan(JSON.parse(JSON.stringify(one))).success).toBe(true);
    expect([...records, ...trouble].filter((one) => !recordSchema.safeParse(one).success)).toEqual([]);
    expect(new Set(records.map((one) => one.id)).size).toBe(records.length);
  });

  it("aims at what the plan's sectors and key tasks aim at", () => {
    const jobs = (ids: readonly string[]) =>
      (plan.projects ?? []).filter((one) => ids.includes(one.id)).reduce((sum, one) => sum + (one.jobs ?? 0), 0);
    for (const { id, jobs: printed } of jeonju2024.keyTasks) {
      expect([id, jobs((plan.projects ?? []).filter((one) => one.keyTask === id).map((one) => one.id))]).toEqual([
        id,
        printed,
      ]);
    }
    for (const { sector, jobs: printed } of jeonju2024.sectorTargets) {
      const own = (plan.allocations ?? []).filter((one) => one.to.sector === sector);
      const sum = own.reduce((all, one) => all + (jobs([one.of.project ?? ""]) * one.share) / 100, 0);
      expect([sector, sum]).toEqual([sector, printed]);
    }
  });

  it("has the budgets of the plan: those of its projects add up to each key task's, to the won", () => {
    for (const { id, funds } of jeonju2024.keyTasks) {
      const own = (plan.projects ?? []).filter((one) => one.keyTask === id);
      const sum = own.reduce((all, one) => all + (one.funds?.total ?? Number.NaN), 0);
      expect([id, sum]).toEqual([id, (funds?.total ?? 0) * 1_000_000]);
    }
  });

  it("spends most of what it may, half of it by June", () => {
    const execution = (asOf: string) =>
      rollUp(
        { plan, records },
        { by: "strategy", measures: ["budget", "appropriation", "spent"], period: "2024", asOf },
      );
    const june = execution("2024-07-15").total.rates.execution.value;
    expect(june).toBeGreaterThan(45);
    expect(june).toBeLessThan(60);
    const { groups, total } = execution("2025-02-28");
    for (const { rates } of [...groups, total]) {
      expect(rates.execution.value).toBeGreaterThan(85);
      expect(rates.execution.value).toBeLessThan(99);
      expect(rates.executionOnBudget.value).toBeLessThan(100);
    }
  });

  it("has waves of the year before, a plan of the months for each sector, and some milestones overdue", () => {
    expect(byId("2023-S1/employment-rate-15-64")?.reportedOn.slice(0, 7)).toBe("2023-08");
    expect(Object.keys(syntheticProfiles).sort()).toEqual(jeonju2024.sectorTargets.map((one) => one.sector).sort());
    const all = syntheticProfile(plan);
    const weights = all.kind === "weights" ? all.weights : [];
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(27_981, 6);
    const { overdue } = overdueMilestones(plan, records, { asOf: "2024-07-15" });
    expect(overdue.length).toBeGreaterThanOrEqual(4);
    expect(overdue.length).toBeLessThanOrEqual(8);
  });

  it("reaches about what it aims at, some sectors less and some more", () => {
    const counts = new Map<string, number>();
    for (const one of records.filter((final) => final.finality === "final")) {
      for (const { count, sectors = [] } of one.jobs ?? []) {
        counts.set(sectors[0] ?? "", (counts.get(sectors[0] ?? "") ?? 0) + count);
      }
    }
    const rates = jeonju2024.sectorTargets.map(({ sector, jobs }) => (counts.get(sector) ?? 0) / (jobs ?? 1));
    expect(Math.min(...rates)).toBeGreaterThan(0.5);
    expect(Math.max(...rates)).toBeLessThan(1.15);
    expect(rates.some((one) => one < 0.9) && rates.some((one) => one > 1)).toBe(true);
  });

  it("spends no more than is committed, and commits no more than there is", () => {
    let checked = 0;
    for (const { money = [] } of records) {
      const [all, committed, spent] = (["appropriation", "committed", "spent"] as const).map(
        (phase) => money.find((one) => one.phase === phase)?.funds.total,
      );
      if (all == null || committed == null || spent == null) continue;
      expect(spent).toBeLessThanOrEqual(committed);
      expect(committed).toBeLessThanOrEqual(all);
      for (const { funds } of money.filter((one) => one.phase !== "lapsed" && one.phase !== "carried-out")) {
        const parts = [funds.national, funds.provincial, funds.municipal, funds.private, funds.other];
        expect(parts.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(funds.total);
      }
      checked++;
    }
    expect(checked).toBeGreaterThan(500);
  });
});

describe("its trouble", () => {
  it("is that of life: late and missing reports, corrections, a start, a cancellation, a revision", () => {
    expect(
      records.filter((one) => /^2024-\d\d\/[\d-]+$/.test(one.id) && one.reportedOn.slice(8) > "10").length,
    ).toBeGreaterThan(20);
    expect(byId("2024-07/2-3-3")).toBeUndefined();
    // A digit too many in April, found in May.
    const [wrong, right] = [byId("2024-03/3-5-1"), byId("2024-03/3-5-1/c1")].map((one) => one?.jobs?.[0]?.count ?? 0);
    expect(wrong).toBe((right ?? 0) * 10);
    expect(byId("2024-04/3-4-2/c2")?.corrects).toBe("2024-04/3-4-2/c1");
    expect(
      of(STARTS_IN_SEPTEMBER)
        .map((one) => one.period)
        .toSorted()[1],
    ).toBe("2024-09");
    expect(of(CANCELLED).find((one) => one.status === "cancelled")?.period).toBe("2024-08");
    expect(of(CANCELLED).some((one) => one.period > "2024-08" && !one.period.includes("S"))).toBe(false);
    expect(revisedPlan).toMatchObject({
      status: "revised",
      publishedOn: REVISED_ON,
      revision: { number: 1, of: plan.id },
    });
    expect(revisedPlan.projects).toHaveLength(59);
    const states = records.flatMap((one) => one.milestones ?? []).map((one) => one.state);
    expect(new Set(states)).toEqual(new Set(["completed", "postponed"]));
  });

  it("leaves every record countable; what cannot count is apart", () => {
    const state = recordState(plan, records);
    expect(state.refused).toEqual([]);
    expect(state.issues).toEqual([]);
    const all = recordState(plan, [...records, ...trouble]);
    const codes = all.issues.filter((one) => one.records[0]?.startsWith("trouble") === true).map((one) => one.code);
    expect(new Set(codes)).toEqual(
      new Set([
        ...["unknown-id", "duplicate-record", "period-outside-plan", "reversed-days", "negative-level", "two-finals"],
        "falling-cumulative",
      ]),
    );
    expect(recordState(revisedPlan, records).refused).toEqual([]);
  });

  it("has half-year notes on data up to November, and finals that take the place of the months", () => {
    expect(byId("2024-S2/3-5-1")).toMatchObject({ dataDate: "2024-11-30" });
    expect(byId("2024-S2/3-5-1")?.reportedOn.slice(0, 7)).toBe("2024-12");
    expect(byId("2024/3-5-1")).toMatchObject({ finality: "final", period: "2024", dataDate: "2024-12-31" });
    expect(byId("2024-S1/employment-rate-15-64")?.value?.unit).toBe("percent");
  });
});
