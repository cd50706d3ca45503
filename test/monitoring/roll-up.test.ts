import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IljariError } from "../../src/quantity/index.js";
import type { Allocation, FundingBreakdown, Plan, ProgressRecord } from "../../src/model/index.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { rollUp } from "../../src/monitoring/roll-up.js";
import type { RollUp, RollUpDimension, RollUpMeasure, RollUpOptions } from "../../src/monitoring/roll-up/result.js";
import { allocation, idsOf, madeUp, report } from "./roll-up-plan.js";

/** Value or reason of a measure in every group. */
function figures<M extends RollUpMeasure>(result: RollUp<M>, measure: M): Record<string, number | string> {
  return Object.fromEntries(
    result.groups.map((one) => {
      const { figure } = one.measures[measure];
      return [idsOf(one), figure.value ?? figure.reason];
    }),
  );
}

function errorOf(run: () => unknown): IljariError {
  try {
    run();
  } catch (error) {
    if (error instanceof IljariError) return error;
  }
  throw new Error("no error");
}

const million = 1_000_000;

describe("rollUp of the plan of Jeonju", () => {
  it("gives strategies the sums of their key tasks", () => {
    const result = rollUp(jeonju2024, { by: "strategy", measures: ["jobs-target", "budget"] });
    // Section III.4, by hand: 26 + 68 + 5 + 7; 3 + 1,297 + 130; 538 + 25 + 1,772 + 19,670 + 4,075; 149 + 24 + 100; 6 + 54 + 32.
    expect(figures(result, "jobs-target")).toEqual({ "1": 106, "2": 1430, "3": 26_080, "4": 273, "5": 92 });
    // 4,724 + 4,260 + 30 + 6,110; 200 + 29,780 + 2,339; 12,863 + 288 + 12,357 + 132,057 + 462,364; 4,315 + 146 + 5,134; 300 + 393 + 1,379.
    expect(figures(result, "budget")).toEqual({
      "1": 15_124 * million,
      "2": 32_319 * million,
      "3": 619_929 * million,
      "4": 9_595 * million,
      "5": 2_072 * million,
    });
    expect(result.total.measures["jobs-target"]).toMatchObject({
      figure: { value: 27_981 },
      grain: ["keyTask"],
      shared: [],
      coverage: { reported: 18, of: 18 },
    });
    expect(result.total.measures["jobs-target"].of).toContain("5-3");
    expect(result.plans).toEqual(["jeonju-2024"]);
  });

  it("gives sectors as printed, with the printed total", () => {
    const result = rollUp(jeonju2024, { by: "sector", measures: ["jobs-target", "budget"] });
    // Section III.3.
    expect(Object.values(figures(result, "jobs-target"))).toEqual([20_909, 290, 400, 3267, 179, 2246, 196, 354, 140]);
    expect(figures(result, "budget")).toMatchObject({ training: 5037 * million, "business-attraction": 0 });
    expect(result.total.measures["jobs-target"].figure.value).toBe(27_981);
    expect(result.total.measures.budget.figure.value).toBe(679_038 * million);
    expect(result.groups[0]?.keys[0]?.name).toEqual({ ko: "직접일자리창출", en: "Direct job creation" });
  });

  it("gives sources their printed parts, and says that they are not the printed total", () => {
    const result = rollUp(jeonju2024, { by: "source", measures: ["budget", "jobs-target"] });
    // The column 시비 prints 465,840 as its total; its rows add up to 465,841.
    expect(figures(result, "budget")).toEqual({
      national: 163_890 * million,
      provincial: 43_070 * million,
      municipal: 465_841 * million,
      other: 6238 * million,
    });
    expect(result.total.measures.budget).toMatchObject({
      figure: { value: 679_039 * million },
      grain: ["sector", "source"],
    });
    // 고용장려금 prints 2,742 with parts of 973, 272 and 1,498.
    expect(result.notes.find((one) => one.code === "parts-differ")?.of).toEqual([
      "sector-targets/employment-incentives@2024",
    ]);
    expect(figures(result, "jobs-target")["national"]).toBe("not-allocated");
  });

  it("does not cut jobs finer than the plan does, and says how many are not allocated", () => {
    const result = rollUp(jeonju2024, { by: ["keyTask", "sector"], measures: ["jobs-target"] });
    expect(result.groups).toHaveLength(18);
    expect(result.groups[0]).toMatchObject({
      keys: [{ id: "1-1" }, { id: null, name: { en: "not allocated" } }],
      measures: { "jobs-target": { figure: { value: null, reason: "not-allocated" }, unallocated: { value: 26 } } },
    });
    const projects = rollUp(jeonju2024, { by: "project", measures: ["jobs-target"] });
    // Each of the three projects may hold the 26 of key task 1-1.
    expect(projects.groups.slice(0, 4).map((one) => one.measures["jobs-target"].unallocated?.value)).toEqual([
      26, 26, 26, 68,
    ]);
    const { groups, total } = rollUp(jeonju2024, { by: "department", measures: ["jobs-target"] });
    expect(groups).toHaveLength(16);
    expect(total.measures["jobs-target"]).toMatchObject({ figure: { value: 27_981 }, unallocated: { value: 27_981 } });
  });

  it("does not add budgets that cover different things", () => {
    const result = rollUp(jeonju2024, { by: "department", measures: ["budget"] });
    const group = result.groups.find((one) => one.keys[0]?.id === "관광산업과")?.measures.budget;
    expect(group).toMatchObject({ figure: { reason: "unlike-coverage" }, kinds: ["year", "not-stated"] });
    expect(group?.coverage).toEqual({ reported: 2, of: 2 });
    // One of the 58 projects states none: a sum of the others would look whole.
    expect(result.total.measures.budget).toMatchObject({
      figure: { reason: "not-stated" },
      coverage: { reported: 57, of: 58 },
    });
  });

  it("has everything in one region and year", () => {
    for (const by of ["region", "period"] as const) {
      const { groups } = rollUp(jeonju2024, { by, measures: ["jobs-target"] });
      expect(groups.map((one) => one.measures["jobs-target"].figure.value)).toEqual([27_981]);
    }
  });
});

describe("rollUp with allocations", () => {
  const whole = [
    allocation("1-1", { sector: "training" }, 100),
    allocation("1-2", { sector: "training" }, 62.5),
    allocation("1-2", { sector: "start-up-incentives" }, 37.5),
    allocation("2-1", { sector: "training" }, 30, "jobs"),
  ];

  it("splits what they split, and leaves the rest", () => {
    const result = rollUp(
      { plan: madeUp, allocations: whole },
      { by: ["keyTask", "sector"], measures: ["jobs-target", "budget"] },
    );
    // 20 · 62.5 % = 12.5, 20 · 37.5 % = 7.5; 30 · 30 % = 9, so that 21 are left. Nothing splits the money of 2-1.
    expect(figures(result, "jobs-target")).toEqual({
      "1-1 × training": 10,
      "1-2 × training": 12.5,
      "1-2 × start-up-incentives": 7.5,
      "2-1 × training": 9,
      "2-1 × null": "not-allocated",
    });
    const groups = new Map(result.groups.map((one) => [idsOf(one), one.measures]));
    expect(groups.get("2-1 × null")?.["jobs-target"].unallocated?.value).toBe(21);
    expect(groups.get("2-1 × training")?.["jobs-target"].unallocated?.value).toBe(21);
    expect(groups.get("2-1 × training")?.budget).toMatchObject({
      figure: { reason: "not-allocated" },
      unallocated: { value: 300 * million },
    });
    expect(groups.get("1-2 × training")?.budget.figure.value).toBe(125 * million);
    expect(result.total.measures["jobs-target"]).toMatchObject({ figure: { value: 60 }, unallocated: { value: 21 } });
  });

  it("takes the plan's own where none are given, and gives projects what is all of their key task's", () => {
    const plan = { ...madeUp, allocations: whole };
    expect(figures(rollUp(plan, { by: ["project", "sector"], measures: ["budget"] }), "budget")).toEqual({
      "1-1-1 × training": 100 * million,
      "1-2-1 × null": "not-allocated",
      "2-1-1 × null": "not-allocated",
      "2-1-2 × null": "not-allocated",
    });
    const none = rollUp({ plan, allocations: [] }, { by: ["project", "sector"], measures: ["budget"] });
    expect(figures(none, "budget")["1-1-1 × null"]).toBe("not-allocated");
  });

  it("splits among departments what would count in each", () => {
    const by = "department";
    const plain = rollUp(madeUp, { by, measures: ["budget"] });
    expect(figures(plain, "budget")).toEqual({ 가과: 100 * million, 나과: 300 * million, 다과: 300 * million });
    expect(plain.groups.map((one) => one.measures.budget.shared)).toEqual([["1-1-1"], ["1-1-1"], []]);
    expect(plain.total.measures.budget.figure.value).toBe(600 * million);
    expect(plain.notes).toMatchObject([{ code: "counted-once", measure: "budget", of: ["1-1-1"] }]);
    const allocations = [
      allocation("1-1-1", { department: "가과" }, 70),
      allocation("1-1-1", { department: "나과" }, 30),
    ];
    const split = rollUp({ plan: madeUp, allocations }, { by, measures: ["budget"] });
    expect(figures(split, "budget")).toEqual({ 가과: 70 * million, 나과: 230 * million, 다과: 300 * million });
    expect(split.notes).toEqual([]);
  });

  it("counts a project of two target groups and organisations in each", () => {
    const groups = rollUp(madeUp, { by: "targetGroup", measures: ["budget"] });
    expect(figures(groups, "budget")).toEqual({ youth: 200 * million, women: 200 * million });
    expect(groups.groups[0]?.keys[0]?.name).toEqual({ ko: "청년", en: "Youth" });
    expect(groups.total.measures.budget).toMatchObject({
      figure: { value: 600 * million },
      unallocated: { value: 400 * million },
    });
    const both = rollUp(madeUp, { by: ["organisation", "targetGroup"], measures: ["budget"] });
    expect(figures(both, "budget")).toEqual({
      "org-1 × youth": 200 * million,
      "org-1 × women": 200 * million,
      "org-2 × youth": 200 * million,
      "org-2 × women": 200 * million,
    });
    expect(both.total.measures.budget.figure.value).toBe(600 * million);
  });

  it("refuses allocations that cannot be", () => {
    const bad = (...allocations: Allocation[]) =>
      errorOf(() => rollUp({ plan: madeUp, allocations }, { by: "sector" }));
    const to = { sector: "training" };
    expect(bad(allocation("1-1-2", to, 100))).toMatchObject({ code: "unknown-id", nearest: "1-1-1" });
    expect(bad(allocation("9-9", to, 100)).path).toEqual(["allocations", 0, "of", "keyTask"]);
    expect(bad(allocation("1-1", { sector: "trainin" }, 100))).toMatchObject({
      code: "unknown-id",
      nearest: "training",
    });
    expect(bad(allocation("1-1", { department: "가" }, 100)).code).toBe("unknown-id");
    expect(bad(allocation("1-1", to, 0)).code).toBe("out-of-range");
    expect(bad(allocation("1-1", to, 100.1)).code).toBe("out-of-range");
    expect(bad(allocation("1-1", {}, 50)).code).toBe("invalid-value");
    expect(bad({ id: "x", of: {}, to, share: 50 }).code).toBe("invalid-value");
    const over = bad(allocation("1-1", to, 60), allocation("1-1", { sector: "other" }, 50, "jobs"));
    expect(over).toMatchObject({ code: "part-above-whole", value: '"60 + 50"' });
  });
});

describe("rollUp of records", () => {
  const records: ProgressRecord[] = [
    report("r1", "1-1-1", "2025-01", { jobs: 3, sectors: ["training"], spent: 10, appropriation: 100 }),
    report("r2", "1-1-1", "2025-02", { jobs: 4, sectors: ["training", "start-up-incentives"], spent: 15 }),
    report("r3", "1-2-1", "2025-02", { jobs: 5, spent: 50, appropriation: 220 }),
  ];
  const source = { plan: madeUp, records };

  it("shows reports that did not come as coverage, and recomputes rates from sums", () => {
    const result = rollUp(source, { by: "strategy" });
    const [first, second] = result.groups;
    expect(first?.measures.jobs).toMatchObject({
      figure: { value: 12, unit: "persons" },
      grain: ["project", "sector"],
      of: ["r1", "r2", "r3"],
      coverage: { reported: 2, of: 2 },
    });
    expect(second?.measures.jobs).toMatchObject({
      figure: { reason: "not-reported" },
      coverage: { reported: 0, of: 2 },
    });
    expect(second?.measures.spent.figure).toEqual({ value: null, unit: "KRW", reason: "not-reported" });
    expect(first?.measures.reports.figure.value).toBe(3);
    // 12 of 30; 75 of 320; 75 of 300: no mean of the projects' rates.
    expect(first?.rates).toEqual({
      achievement: { value: 40, unit: "percent" },
      execution: { value: 23.4375, unit: "percent" },
      executionOnBudget: { value: 25, unit: "percent" },
      commitment: { value: null, unit: "percent", reason: "not-reported" },
    });
    expect(first?.behind).toEqual({
      jobs: { value: 18, unit: "persons" },
      spent: { value: 245 * million, unit: "KRW" },
    });
    expect(result.total.measures.jobs).toMatchObject({ figure: { value: 12 }, coverage: { reported: 2, of: 4 } });
    expect(result.total.behind.jobs.value).toBe(48);
    expect(result.synthetic).toBe(true);
  });

  it("counts jobs of two sectors in each and once in total, and keeps what says no sector apart", () => {
    const result = rollUp(source, { by: "sector", measures: ["jobs", "jobs-target"] });
    expect(figures(result, "jobs")).toEqual({ training: 7, "start-up-incentives": 4 });
    const [training] = result.groups;
    expect(training?.measures.jobs).toMatchObject({ of: ["r1", "r2"], shared: ["r2"], unallocated: { value: 5 } });
    expect(result.total.measures.jobs).toMatchObject({ figure: { value: 12 }, unallocated: { value: 5 } });
    // Five more may be of training: a ratio without them would be wrong, and so would one with them.
    expect(training?.rates.achievement).toEqual({ value: null, unit: "percent", reason: "not-allocated" });
    expect(result.total.rates.execution.reason).toBe("parts-unknown");
    // What an allocation says of the project holds for what its record does not say.
    const allocations = [allocation("1-2-1", { sector: "training" }, 100)];
    const split = rollUp({ ...source, allocations }, { by: "sector", measures: ["jobs", "jobs-target"] });
    expect(figures(split, "jobs")).toEqual({ training: 12, "start-up-incentives": 4 });
    expect(split.groups[0]?.rates.achievement.value).toBe(30);
  });

  it("cuts by the periods that are reported on, and levels not at all", () => {
    const result = rollUp(source, {
      by: "period",
      measures: ["jobs", "spent", "appropriation", "reports", "jobs-target"],
    });
    expect(result.groups).toHaveLength(12);
    const [january, february, march] = result.groups;
    expect(january?.measures.jobs).toMatchObject({ figure: { value: 3 }, coverage: { reported: 1, of: 4 } });
    expect(february?.measures.spent.figure.value).toBe(65 * million);
    expect(march?.measures.spent).toMatchObject({
      figure: { reason: "not-reported" },
      coverage: { reported: 0, of: 4 },
    });
    expect(february?.measures.reports.figure.value).toBe(2);
    expect(february?.measures.appropriation.figure.reason).toBe("not-allocated");
    expect(result.total.measures.appropriation).toMatchObject({
      figure: { value: 320 * million },
      unallocated: { value: 320 * million },
    });
    expect(january?.measures["jobs-target"]).toMatchObject({
      figure: { reason: "not-allocated" },
      unallocated: { value: 60 },
    });
    const quarters = rollUp(source, { by: "period", measures: ["jobs"], cadence: "quarterly" });
    expect(figures(quarters, "jobs")).toMatchObject({ "2025-Q1": 12, "2025-Q2": "not-reported" });
    const half = rollUp(source, { by: "project", period: "2025-S1", measures: ["jobs", "jobs-target"] });
    expect(figures(half, "jobs")).toMatchObject({ "1-1-1": 7, "2-1-1": "not-reported" });
    expect(half.total.measures["jobs-target"]).toMatchObject({
      figure: { reason: "not-allocated" },
      unallocated: { value: 60 },
    });
    // What is reported for a quarter is in no month.
    const longer = [...records, report("r4", "2-1-1", "2025-Q2", { jobs: 6, spent: 1 })];
    const mixed = rollUp({ plan: madeUp, records: longer }, { by: "period", measures: ["jobs", "reports"] });
    expect(mixed.total.measures.jobs).toMatchObject({ figure: { value: 18 }, unallocated: { value: 6 } });
    expect(mixed.total.measures.reports).toMatchObject({ figure: { value: 4 }, unallocated: { value: 1 } });
  });

  it("cuts money by source as far as records do", () => {
    const [first] = records;
    const noSource = { unit: "million-KRW", covers: "year", total: 7 } as const;
    const log = [
      first as ProgressRecord,
      { ...report("r5", "2-1-1", "2025-03", {}), money: [{ phase: "spent", kind: "flow", funds: noSource } as const] },
    ];
    const result = rollUp(
      { plan: madeUp, records: log },
      { by: ["strategy", "source"], measures: ["spent", "budget"] },
    );
    const groups = new Map(result.groups.map((one) => [idsOf(one), one.measures]));
    expect(groups.get("1 × national")?.spent.figure.value).toBe(10 * million);
    expect(groups.get("2 × null")?.spent).toMatchObject({
      figure: { reason: "not-allocated" },
      unallocated: { value: 7 * million },
    });
    expect(groups.get("2 × municipal")?.budget.figure.value).toBe(million);
    const monthly = rollUp({ plan: madeUp, records: log }, { by: ["period", "source"], measures: ["spent"] });
    expect(figures(monthly, "spent")).toMatchObject({
      "2025-01 × national": 10 * million,
      "2025-03 × null": "not-allocated",
    });
  });

  it("counts local funds that are printed beside the sources they hold once", () => {
    const spent = (id: string, period: string, parts: Partial<FundingBreakdown>): ProgressRecord => {
      const funds = { unit: "million-KRW", covers: "year", ...parts } as const;
      return { ...report(id, "1-1-1", period, {}), money: [{ phase: "spent", kind: "flow", funds }] };
    };
    const bySource = (...log: readonly ProgressRecord[]) => {
      const { groups, total } = rollUp({ plan: madeUp, records: log }, { by: "source", measures: ["spent"] });
      const known = groups.flatMap((one): [string, number][] => {
        const { value } = one.measures.spent.figure;
        return value === null ? [] : [[idsOf(one), value / million]];
      });
      const { figure, unallocated } = total.measures.spent;
      return { ...Object.fromEntries(known), total: figure.value, rest: unallocated?.value };
    };
    // Local 5 = provincial 2 + municipal 3; with national 1 that is all of 6.
    const both = spent("a", "2025-01", { national: 1, provincial: 2, municipal: 3, local: 5, total: 6 });
    expect(bySource(both)).toEqual({ national: 1, provincial: 2, municipal: 3, total: 6 * million, rest: undefined });
    // Beside one of the two, that one is a part of it.
    const one = spent("b", "2025-02", { national: 1, provincial: 2, local: 5, total: 6 });
    expect(bySource(one)).toEqual({ national: 1, local: 5, total: 6 * million, rest: undefined });
    // 1 + 1 national, 5 + 5 local: what one record does not print by source the other gives to local funds too.
    expect(bySource(both, one)).toEqual({ national: 2, local: 10, total: 12 * million, rest: undefined });
  });

  it("counts for a revision what was reported on the plan that it revises", () => {
    const revised: Plan = { ...madeUp, id: "made-up-2025-r1", revision: { number: 1, of: "made-up-2025" } };
    const own = { ...report("a", "1-1-1", "2025-01", { jobs: 3 }), plan: "made-up-2025" };
    const other = { ...report("b", "1-1-1", "2025-02", { jobs: 5 }), plan: "made-up-2024" };
    const { total } = rollUp({ plan: revised, records: [own, other] }, { by: "region", measures: ["jobs"] });
    expect(total.measures.jobs).toMatchObject({ figure: { value: 3 }, of: ["a"] });
  });

  it("counts components for their project, and a key task only where no project reports", () => {
    const own = (id: string, of: ProgressRecord["of"], count: number): ProgressRecord => {
      return { id, of, period: "2025-01", reportedOn: "2025-02-03", jobs: [{ count, kind: "flow" }], synthetic: true };
    };
    const log = [
      own("c", { component: "1-1-1/a" }, 2),
      own("k1", { keyTask: "1-1" }, 9),
      own("k2", { keyTask: "2-1" }, 30),
    ];
    const result = rollUp({ plan: madeUp, records: log }, { by: "keyTask", measures: ["jobs"] });
    expect(figures(result, "jobs")).toEqual({ "1-1": 2, "1-2": "not-reported", "2-1": 30 });
    expect(result.notes).toMatchObject([{ code: "counted-beneath", measure: "jobs", of: ["k1"] }]);
    const projects = rollUp({ plan: madeUp, records: log }, { by: "project", measures: ["jobs"] });
    expect(figures(projects, "jobs")["2-1-1"]).toBe("not-allocated");
    const sectors = [own("s1", { sector: "training" }, 25), own("s2", { sector: "other" }, 1)];
    const bySector = rollUp({ plan: madeUp, records: sectors }, { by: "sector", measures: ["jobs"] });
    expect(figures(bySector, "jobs")).toEqual({ training: 25, "start-up-incentives": "not-reported", other: 1 });
    // Where projects report too, they are taken for what the sectors cannot say.
    const both = rollUp({ plan: madeUp, records: [...log, ...sectors] }, { by: "strategy", measures: ["jobs"] });
    expect(figures(both, "jobs")).toEqual({ "1": 2, "2": 30 });
    expect(
      rollUp({ plan: madeUp, records: [...log, ...sectors] }, { by: "sector", measures: ["jobs"] }).total.measures.jobs
        .figure.value,
    ).toBe(26);
  });

  it("does not compare jobs of other kinds, nor money that covers something else", () => {
    const kinds: ProgressRecord[] = [
      {
        ...report("r1", "1-1-1", "2025-01", { appropriation: 100 }),
        jobs: [{ count: 1, kind: "flow", jobKind: "placement", sectors: ["training"] }],
      },
      {
        ...report("r2", "1-1-1", "2025-01", {}),
        of: { project: "1-2-1" },
        money: [{ phase: "spent", kind: "flow", funds: { unit: "KRW", covers: "fund", total: 5 } }],
      },
    ];
    const result = rollUp({ plan: madeUp, records: kinds }, { by: "sector" });
    expect(result.groups[0]?.measures.jobs.kinds).toEqual(["placement"]);
    expect(result.groups[0]?.rates.achievement.reason).toBe("unlike-kinds");
    expect(result.total.rates.execution.reason).toBe("unlike-coverage");
    const zero = [report("r1", "1-1-1", "2025-01", { spent: 1, appropriation: 0 })];
    expect(rollUp({ plan: madeUp, records: zero }, { by: "project" }).groups[0]?.rates.execution.reason).toBe(
      "zero-denominator",
    );
  });

  it("knows what was known on a day", () => {
    const result = rollUp(source, { by: "strategy", measures: ["jobs"], asOf: "2025-12-31" });
    expect(result.total.measures.jobs.figure.reason).toBe("not-reported");
    const [task, ...tasks] = madeUp.keyTasks ?? [];
    const revisions = [
      { date: "2025-11-02", jobs: 17 },
      { date: "2025-10-01", jobs: 15, funds: { unit: "million-KRW", covers: "year", total: 90 } as const },
    ];
    const plan = { ...madeUp, keyTasks: [{ ...task, revisions } as NonNullable<Plan["keyTasks"]>[number], ...tasks] };
    const first = (options: Partial<RollUpOptions>) => {
      const { measures } = rollUp(plan, { by: "keyTask", ...options }).groups[0] ?? {};
      return [measures?.["jobs-target"].figure.value, measures?.budget.figure.value];
    };
    expect(first({ asOf: "2025-09-30" })).toEqual([10, 100 * million]);
    expect(first({ asOf: "2025-10-01" })).toEqual([15, 90 * million]);
    expect(first({})).toEqual([17, 90 * million]);
  });
});

describe("rollUp of several plans", () => {
  const other: Plan = {
    ...madeUp,
    id: "made-up-2",
    region: { ...madeUp.region, code: "99998", name: { ko: "다른시" } },
  };

  it("adds sectors together and keeps departments apart", () => {
    const both = [{ plan: madeUp }, { plan: other }];
    const sectors = rollUp(both, { by: "sector", measures: ["jobs-target"] });
    expect(figures(sectors, "jobs-target")).toEqual({ training: 80, "start-up-incentives": 40 });
    expect(sectors.groups[0]?.measures["jobs-target"].of).toEqual([
      "made-up-2025/st-training",
      "made-up-2/st-training",
    ]);
    const departments = rollUp(both, { by: "department", measures: ["budget", "jobs-target"] });
    expect(departments.groups.map((one) => [one.keys[0]?.plan, one.keys[0]?.id])).toEqual([
      ["made-up-2025", "가과"],
      ["made-up-2025", "나과"],
      ["made-up-2025", "다과"],
      ["made-up-2", "가과"],
      ["made-up-2", "나과"],
      ["made-up-2", "다과"],
    ]);
    // What one plan does not allocate cannot belong to a department of the other.
    expect(departments.groups[0]?.measures["jobs-target"].unallocated?.value).toBe(60);
    const regions = rollUp(both, { by: ["region", "sector"], measures: ["jobs-target"] });
    expect(figures(regions, "jobs-target")["99998 × training"]).toBe(40);
  });

  it("takes each plan's own year, or leaves other years aside", () => {
    const next: Plan = { ...madeUp, id: "made-up-2026", year: "2026", sectorTargets: [] };
    const years = rollUp([{ plan: madeUp }, { plan: next }], { by: "period", measures: ["budget"] });
    expect(figures(years, "budget")).toEqual({ "2025": 600 * million, "2026": 600 * million });
    const one = rollUp([{ plan: madeUp }, { plan: next }], { by: "period", measures: ["budget"], period: "2026" });
    expect(figures(one, "budget")).toEqual({ "2026": 600 * million });
    expect(one.notes).toMatchObject([{ code: "other-year", of: ["made-up-2025"] }]);
  });

  it("takes each plan at its own grain, and has no total where one of them states nothing", () => {
    const { sectorTargets, ...rest } = other;
    expect(sectorTargets).toBeDefined();
    const budgets = rollUp([{ plan: madeUp }, { plan: rest }], { by: "sector", measures: ["budget"] });
    expect(budgets.total.measures.budget).toMatchObject({
      figure: { value: 1200 * million },
      grain: ["sector", "keyTask"],
      unallocated: { value: 600 * million },
    });
    const { keyTasks, projects, ...none } = rest;
    expect([keyTasks, projects]).not.toContain(undefined);
    const { groups, total } = rollUp([{ plan: madeUp }, { plan: none }], { by: "sector", measures: ["jobs-target"] });
    expect(groups[0]?.measures["jobs-target"].figure.value).toBe(40);
    expect(total.measures["jobs-target"]).toMatchObject({
      figure: { reason: "no-target" },
      coverage: { reported: 2, of: 3 },
    });
  });

  it("reads a log of several plans, each its own", () => {
    const records = [
      { ...report("r1", "1-1-1", "2025-01", { jobs: 1 }), plan: "made-up-2025" },
      { ...report("r2", "1-1-1", "2025-01", { jobs: 2 }), plan: "made-up-2" },
    ];
    const result = rollUp(
      [
        { plan: madeUp, records },
        { plan: other, records },
      ],
      { by: "region", measures: ["jobs"] },
    );
    expect(figures(result, "jobs")).toEqual({ "99999": 1, "99998": 2 });
  });
});

describe("rollUp of what cannot be", () => {
  it("names what is wrong and what is near", () => {
    const by = (given: unknown) => errorOf(() => rollUp(madeUp, { by: given as RollUpDimension }));
    expect(by("sectr")).toMatchObject({ code: "invalid-value", path: ["by"], nearest: "sector" });
    expect(by([]).code).toBe("invalid-value");
    expect(by(["sector", "sector"]).code).toBe("invalid-value");
    expect(by(["sector", "period", "source"]).code).toBe("invalid-value");
    const measures = ["spend"] as unknown as RollUpMeasure[];
    expect(errorOf(() => rollUp(madeUp, { by: "sector", measures })).nearest).toBe("spent");
    expect(errorOf(() => rollUp(madeUp, { by: "sector", period: "2025-13" })).code).toBe("invalid-period");
    expect(errorOf(() => rollUp({} as Plan, { by: "sector" })).code).toBe("wrong-type");
    expect(errorOf(() => rollUp(madeUp, undefined as unknown as RollUpOptions)).code).toBe("wrong-type");
    const twice = errorOf(() => rollUp([{ plan: madeUp }, { plan: madeUp }], { by: "sector" }));
    expect(twice).toMatchObject({ code: "duplicate-id", path: ["sources", 1, "plan"] });
  });

  it("has reasons for a plan that states nothing", () => {
    const { keyTasks, projects, sectorTargets, ...empty } = madeUp;
    expect([keyTasks, projects, sectorTargets].every((one) => one !== undefined)).toBe(true);
    const { groups, total } = rollUp(empty, { by: "sector" });
    expect(groups).toEqual([]);
    expect(Object.values(total.measures).map((one) => [one.figure.reason, one.coverage.of])).toEqual([
      ["no-target", 1],
      ["not-reported", 0],
      ["not-stated", 1],
      ["not-reported", 0],
      ["not-reported", 0],
      ["not-reported", 0],
      ["not-reported", 0],
    ]);
    const draft = { ...empty, sectorTargets: [{ id: "st", sector: "training", period: "2025", jobs: null }] };
    expect(figures(rollUp(draft, { by: "sector", measures: ["jobs-target"] }), "jobs-target")).toEqual({
      training: "not-yet-set",
    });
    const noId: Plan = { ...empty };
    delete (noId as { id?: string }).id;
    expect(rollUp(noId, { by: "sector" }).plans).toEqual(["99999-2025"]);
  });
});

describe("properties of rollUp", () => {
  const projects = ["1-1-1", "1-2-1", "2-1-1", "2-1-2"];
  const log = fc
    .uniqueArray(
      fc.record({
        project: fc.constantFrom(...projects),
        month: fc.integer({ min: 1, max: 12 }),
        jobs: fc.nat(50),
        sectors: fc.option(fc.subarray(["training", "start-up-incentives", "other"], { minLength: 1, maxLength: 1 }), {
          nil: undefined,
        }),
        spent: fc.nat(1000),
      }),
      { selector: (one) => `${one.project} ${String(one.month)}`, maxLength: 20 },
    )
    .map((all) =>
      all.map(({ project, month, jobs, sectors, spent }) =>
        report(`${project}@${String(month)}`, project, `2025-${String(month).padStart(2, "0")}`, {
          jobs,
          spent,
          ...(sectors === undefined ? {} : { sectors }),
        }),
      ),
    );
  const partitions: readonly RollUpOptions["by"][] = [
    "project",
    "keyTask",
    "strategy",
    "sector",
    "source",
    "period",
    ["keyTask", "period"],
    ["strategy", "source"],
    ["project", "sector"],
    ["sector", "period"],
  ];

  it("has totals that are the groups and what none of them has", () => {
    fc.assert(
      fc.property(log, fc.constantFrom(...partitions), (records, by) => {
        const { groups, total, measures } = rollUp({ plan: madeUp, records }, { by });
        for (const measure of measures) {
          const { figure, unallocated } = total.measures[measure];
          const known = groups.reduce((sum, one) => sum + (one.measures[measure].figure.value ?? 0), 0);
          expect(known + (unallocated?.value ?? 0)).toBe(figure.value ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not hang on the order of records, projects or key tasks", () => {
    fc.assert(
      fc.property(log, fc.constantFrom(...partitions), (records, by) => {
        const turned = {
          plan: {
            ...madeUp,
            projects: [...(madeUp.projects ?? [])].reverse(),
            keyTasks: [...(madeUp.keyTasks ?? [])].reverse(),
          },
          records: [...records].reverse(),
        };
        const shape = ({ groups, total }: RollUp) =>
          [...groups, total]
            .map((one) => {
              const values = Object.entries(one.measures).map(
                ([measure, { figure, unallocated, coverage, of, shared }]) => {
                  return [measure, figure, unallocated, coverage, [...of].sort(), [...shared].sort()];
                },
              );
              return JSON.stringify([idsOf(one), values, one.rates, one.behind]);
            })
            .sort();
        expect(shape(rollUp(turned, { by }))).toEqual(shape(rollUp({ plan: madeUp, records }, { by })));
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same for a plan as for its two halves", () => {
    fc.assert(
      fc.property(log, fc.constantFrom("sector", "source", "period", "region"), (records, by) => {
        const { sectorTargets = [], ...rest } = madeUp;
        const half = (strategy: string, at: number) => {
          const keyTasks = (rest.keyTasks ?? []).filter((one) => one.strategy === strategy);
          const ids = keyTasks.map((one) => one.id);
          const own = (rest.projects ?? []).filter((one) => ids.includes(one.keyTask));
          const plan = {
            ...rest,
            id: `half-${strategy}`,
            keyTasks,
            projects: own,
            sectorTargets: sectorTargets.slice(at, at + 1),
          };
          return { plan, records: records.filter(({ of }) => own.some((one) => one.id === of.project)) };
        };
        const shape = ({ groups, total }: RollUp) =>
          [...groups, total].map((one) => {
            const values = Object.values(one.measures).map(({ figure, unallocated, coverage }) => [
              figure,
              unallocated,
              coverage,
            ]);
            return [idsOf(one), values];
          });
        const cadence = "monthly";
        const whole = rollUp({ plan: madeUp, records }, { by, cadence });
        expect(shape(rollUp([half("1", 0), half("2", 1)], { by, cadence }))).toEqual(shape(whole));
      }),
      { numRuns: 40 },
    );
  });

  it("leaves nothing unallocated where allocations are whole", () => {
    const share = fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000);
    fc.assert(
      fc.property(fc.array(share, { minLength: 3, maxLength: 3 }), (shares) => {
        const allocations = shares.flatMap((one, at) => {
          const task = ["1-1", "1-2", "2-1"][at] as string;
          const rest = Number((100 - one).toFixed(3));
          return [allocation(task, { sector: "training" }, one), allocation(task, { sector: "other" }, rest)];
        });
        const { total } = rollUp(
          { plan: madeUp, allocations },
          { by: ["keyTask", "sector"], measures: ["jobs-target", "budget"] },
        );
        expect(total.measures["jobs-target"].unallocated).toBeUndefined();
        expect(total.measures.budget.unallocated).toBeUndefined();
      }),
    );
  });
});
