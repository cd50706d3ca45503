import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { ProjectId } from "../../src/jeonju-2024/index.js";
import { projectsOf } from "../../src/model/holder.js";
import { project } from "../../src/model/look-up.js";
import { projectRows } from "../../src/model/rows/project-rows.js";

const { projects, complexes } = jeonju2024;
const of = (id: ProjectId) => project(jeonju2024, id);
const values = (id: ProjectId, kind: string) =>
  (of(id).figures ?? []).filter((one) => one.kind === kind).map((one) => one.value);

/*
 * Expected values are read off section IV of the document again. That every number of it is here, in the place it
 * stands in, is what the check of the source confirms.
 */
describe("a project's budget", () => {
  it.each([
    ["1-4-1", 611, "hundred-million-KRW", "whole-period"],
    ["1-2-1", 79, "hundred-million-KRW", "year"],
    ["2-1-1", 1_032, "hundred-million-KRW", "pledge"],
    ["2-1-2", 2_436, "hundred-million-KRW", "whole-period"],
    ["2-1-3", 29.8, "hundred-million-KRW", "not-stated"],
    ["3-4-2", 66_461, "million-KRW", "year"],
    ["4-2-2", 32.6, "million-KRW", "not-stated"],
    ["5-1-3", 15_500, "million-KRW", "fund"],
    ["5-2-1", 7_520, "million-KRW", "not-stated"],
  ] as const)("of %s is %d %s for: %s", (id, total, unit, covers) => {
    expect(of(id).funds).toMatchObject({ total, unit, covers });
  });

  it("keeps the digits of 29.8억원 and 32.6백만원", () => {
    expect([of("2-1-3").funds?.decimals, of("4-2-2").funds?.decimals]).toStrictEqual([1, 1]);
  });

  it("is not printed for the business convention of 5-1-4", () => {
    expect(projects.filter((one) => one.funds === undefined).map((one) => one.id)).toStrictEqual(["5-1-4"]);
  });

  it("is a year's only where the project does not run longer", () => {
    for (const { id, period, funds } of projects) {
      if (funds?.covers !== "year") continue;
      expect(period?.start?.startsWith("2024"), id).toBe(true);
      expect(period?.end?.startsWith("2024"), id).toBe(true);
    }
  });
});

describe("a project's time", () => {
  it.each([
    ["2-1-2", { start: "2017", end: "2026-11", printed: "2017. ~ 2026. 11." }],
    ["2-1-3", { start: "2024", open: "ongoing", printed: "2024. ~ 계속" }],
    ["4-2-3", { start: "2019", open: "present", printed: "2019 ~ 현재" }],
    ["4-3-1", { start: "2024-03", open: "unstated", printed: "2024. 3. ~" }],
    ["5-1-2", { start: "2022-10", end: "2026-12", printed: "2022. 10. ~ 2026. 12." }],
  ] as const)("%s", (id, period) => {
    expect(of(id).period).toStrictEqual(period);
  });

  it("gives the days of the convention of 5-1-4 to the event, not to the project", () => {
    expect(of("5-1-4").period).toBeUndefined();
    expect(of("5-1-4").calendar?.map((one) => [one.when.start, one.when.end])).toStrictEqual([
      ["2024-10-21", "2024-10-24"],
    ]);
  });

  it("has milestones that are done and planned, with quarters, halves and open ends", () => {
    const milestones = projects.flatMap((one) => one.milestones ?? []);
    expect(milestones.length).toBeGreaterThan(180);
    expect(milestones.filter((one) => one.when?.start === "2024-Q3").length).toBeGreaterThan(0);
    expect(milestones.filter((one) => one.when?.start === "2024-S1").length).toBeGreaterThan(0);
    expect(milestones.filter((one) => one.when?.recurring === "as-needed").length).toBeGreaterThan(0);
    expect(new Set(milestones.map((one) => one.state))).toStrictEqual(new Set(["done", "under-way", "planned"]));
  });

  it("has no planned milestone that ends before the plan's year", () => {
    for (const { id, state, when } of projects.flatMap((one) => one.milestones ?? [])) {
      if (state === "planned" && when?.end !== undefined) expect(when.end >= "2024", id).toBe(true);
    }
  });

  it("has the eleven festivals of October 2024 with their weeks (2-2-7)", () => {
    const calendar = of("2-2-7").calendar ?? [];
    expect(calendar.map((one) => [one.listedWeek, one.when.start, one.when.end])).toStrictEqual([
      [1, "2024-10-03", "2024-10-03"],
      [1, "2024-10-03", "2024-10-06"],
      [1, "2024-10-04", "2024-10-05"],
      [2, "2024-10-10", "2024-10-14"],
      [2, "2024-10-11", "2024-10-13"],
      [2, "2024-10-12", "2024-10-12"],
      [3, "2024-10-18", "2024-10-19"],
      [3, "2024-10-18", "2024-10-20"],
      [4, "2024-10-25", "2024-10-27"],
      [4, "2024-10-25", "2024-10-27"],
      [4, "2024-10", "2024-10"],
    ]);
    expect(calendar[0]?.name.ko).toBe("태조어진 봉안의례");
    expect(calendar[0]?.printedName).toBe("테조어진 봉안의례");
    expect(calendar.at(-1)?.when.week).toBe(4);
    expect(calendar.filter((one) => one.provisional)).toHaveLength(2);
  });
});

describe("a project's numbers", () => {
  it("are of different kinds", () => {
    expect(values("3-5-1", "participants")).toStrictEqual([480, 62]);
    expect(values("3-4-1", "participants")).toStrictEqual([406, 44, 8]);
    expect(values("2-1-1", "hires")).toStrictEqual([243]);
    expect(values("2-2-6", "countries")).toStrictEqual([50, 42]);
  });

  it("are exact, approximate or at least", () => {
    const bounds = new Map(projects.flatMap((one) => one.figures ?? []).map((one) => [one.printed, one.bound]));
    expect(bounds.get("1,000여명")).toBe("approximate");
    expect(bounds.get("20인이상")).toBe("at-least");
    expect(bounds.get("15,314명")).toBeUndefined();
  });

  it("keep the last digit of 6.5만명 and 8만명 (2-2-6)", () => {
    const visitors = (of("2-2-6").figures ?? []).filter((one) => one.kind === "visitors");
    expect(visitors.map((one) => [one.value, one.decimals, one.state])).toStrictEqual([
      [80_000, -4, "planned"],
      [65_000, -3, "result"],
    ]);
  });

  it.each([
    ["1-1-1", 440, [381, 59]],
    ["2-3-1", 688, [118, 539, 11, 20]],
    ["2-3-2", 46, [14, 1, 31]],
    ["5-2-1", 2_469, [58, 2_411]],
    ["5-2-1", 29, [13, 16]],
    ["2-1-2", 92, [71, 21]],
  ] as const)("%s breaks %d down into parts that add up", (id, whole, parts) => {
    const figures = of(id).figures ?? [];
    const total = figures.find((one) => one.value === whole);
    const own = figures.filter((one) => one.partOf !== undefined && one.partOf === total?.id).map((one) => one.value);
    expect(own).toStrictEqual(parts);
    expect(own.reduce((sum, one) => sum + one, 0)).toBe(whole);
  });
});

describe("what a project pays, on which terms, and which rules it changes", () => {
  it.each([
    // 36 × 50 + 24 × 100 = 4,200; 3 × 300 = 900; 3 × 100 = 300; 50 + 50 + 100 = 200, in 만원.
    ["3-1-1", 42_000_000],
    ["3-1-2", 9_000_000],
    ["3-1-4", 3_000_000],
    ["3-2-1", 2_000_000],
  ] as const)("%s pays each person %d won, the sum of its instalments", (id, total) => {
    const incentive = of(id).incentives?.find((one) => one.to === "person");
    expect(incentive?.total).toBe(total);
    expect(incentive?.instalments.reduce((sum, one) => sum + one.amount * (one.times ?? 1), 0)).toBe(total);
  });

  it("guarantees at most 100 million won a firm for five years, with 3% for three", () => {
    expect(of("5-2-1").terms?.map((one) => [one.kind, one.value, one.unit])).toStrictEqual([
      ["cap", 100, "million-KRW"],
      ["guarantee-period", 5, "years"],
      ["interest-subsidy", 3, "percent"],
      ["subsidy-period", 3, "years"],
    ]);
  });

  it("runs a fund for eight years: four of investment, four of recovery", () => {
    expect(
      of("5-1-3")
        .terms?.slice(0, 3)
        .map((one) => one.value),
    ).toStrictEqual([8, 4, 4]);
  });

  it("raises the limits of 2-1-3 from 50 to 80 and from 200 to 1,000, in February 2024", () => {
    expect(of("2-1-3").ruleChanges?.map((one) => [one.from, one.to, one.unit, one.when?.start])).toStrictEqual([
      [50, 80, "hundred-million-KRW", "2024-02"],
      [200, 1_000, "hundred-million-KRW", "2024-02"],
    ]);
  });
});

describe("a project's places and people", () => {
  it("stands in complexes of 표12", () => {
    expect(of("2-1-2").sites?.map((one) => one.complex)).toStrictEqual(["carbon"]);
    const named = of("5-1-1").components?.flatMap((one) => one.complexes ?? []);
    expect(named).toStrictEqual(["first", "first", "first", "second"]);
    for (const id of named ?? []) expect(complexes.map((one) => one.id)).toContain(id);
  });

  it("has five works in 5-1-1, one of them without an end", () => {
    expect(of("5-1-1").components?.map((one) => one.period?.end ?? one.period?.open)).toStrictEqual([
      "2024",
      "ongoing",
      "2024",
      "2024",
      "2024",
    ]);
  });

  it("limits ages and residence", () => {
    const limits = (id: ProjectId) => (of(id).eligibility ?? []).flatMap((one) => one.ages ?? []);
    expect(limits("3-1-3")).toStrictEqual([{ max: 39 }]);
    expect(limits("3-1-5")).toStrictEqual([{ min: 18, max: 49 }]);
    expect(limits("3-4-2")).toStrictEqual([{ min: 60 }]);
    expect(limits("4-3-1")).toStrictEqual([{ min: 18, max: 39 }]);
    expect(of("4-3-1").eligibility?.[0]?.firmAge).toStrictEqual({ max: 3, maxExcluded: true });
  });
});

describe("what the document does not say of projects", () => {
  it("is absent: sectors, and jobs and sources of money of projects", () => {
    expect(projectsOf(jeonju2024, { sector: "direct-job-creation" })).toStrictEqual({
      projects: null,
      reason: "not-allocated",
    });
    for (const row of projectRows(jeonju2024)) {
      expect([row.project, row.sector, row.jobs, row.jobsAbsent]).toStrictEqual([
        row.project,
        null,
        null,
        "not-allocated",
      ]);
    }
    for (const { id, funds } of projects) {
      expect([id, funds?.national, funds?.provincial, funds?.municipal]).toStrictEqual([
        id,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });
});

describe("a project's description", () => {
  it("is short, in our own words, in both languages", () => {
    for (const { id, description } of projects) {
      expect(description?.ko.length, id).toBeLessThan(110);
      expect(description?.en?.length, id).toBeLessThan(110);
    }
  });
});
