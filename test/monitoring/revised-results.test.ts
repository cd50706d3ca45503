import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../src/model/plan.js";
import { parsePlan } from "../../src/model/parse-plan.js";
import { asPublished } from "../../src/monitoring/as-published.js";
import { planChanges } from "../../src/monitoring/plan-changes.js";
import { resultsAgainstRevisions } from "../../src/monitoring/results-against-revisions.js";
import { revisedResultRows } from "../../src/monitoring/revised-result-rows.js";
import { revisedResults } from "../../src/monitoring/revised-results.js";
import { caught } from "../korean/caught.js";
import { planOf, RATE, target, TURNOVER } from "../targets/small-plan.js";
import { madeUpRevision, original } from "./made-up-revision.js";

const won = (total: number) => ({ unit: "million-KRW", total }) as const;

/** A made-up plan with two revisions of its total, listed out of order, and a project given up in autumn. */
const PLAN: Plan = planOf({
  targets: [
    { ...target(RATE, "2025", 62.5), id: "rate" },
    { ...target(RATE, "2025", 62), id: "rate-2", origin: "revised", date: "2025-11-03" },
    { ...target(RATE, "2025", 62.1), id: "rate-1", origin: "revised", date: "2025-09-01" },
    { ...target(RATE, "2025", 61), id: "undated", origin: "revised" },
    { ...target(TURNOVER.id, "2025", null), id: "turnover", range: { low: 2, high: 4 } },
  ],
  indicators: [TURNOVER],
  strategies: [{ id: "1", name: { ko: "전략" }, cancelled: { on: "2025-10-01" } }],
  keyTasks: [
    { id: "1-1", strategy: "1", name: { ko: "과제" }, jobs: 40, revisions: [{ date: "2025-09-01", jobs: 30 }] },
  ],
  sectorTargets: [
    { id: "a", sector: "training", period: "2025", jobs: 100, revisions: [{ date: "2025-09-01", funds: won(5) }] },
    { id: "b", sector: "training", period: "2025", jobs: 101 },
    { id: "c", sector: "other", period: "2026", jobs: 7 },
  ],
  totals: [
    {
      ...{ id: "t", of: "plan", period: "2025", jobs: 900, funds: won(10) },
      revisions: [
        { date: "2025-11-03", jobs: 840, reason: { ko: "경기 둔화(가상)" } },
        { date: "2025-09-01", jobs: 880, funds: won(12) },
      ],
    },
  ],
  projects: [{ id: "p", keyTask: "1-1", name: { ko: "사업" }, jobs: null, cancelled: { on: "2025-10-01" } }],
});

describe("a plan as it was published", () => {
  it("holds the jobs and the money of the day", () => {
    const at = (day?: string) => {
      const [total] = asPublished(PLAN, day).totals ?? [];
      return [total?.jobs, total?.funds?.total, total?.revisions?.map((one) => one.date)];
    };
    expect(at("2025-08-31")).toStrictEqual([900, 10, undefined]);
    expect(at("2025-09-01")).toStrictEqual([880, 12, ["2025-09-01"]]);
    expect(at("2025-11-02")).toStrictEqual([880, 12, ["2025-09-01"]]);
    // The second revision says nothing of the money.
    expect(at("2025-11-03")).toStrictEqual([840, 12, ["2025-09-01", "2025-11-03"]]);
    expect(at()).toStrictEqual(at("2026-12-31"));
  });

  it("holds neither targets nor cancellations of a later day", () => {
    const ids = (day: string) => asPublished(PLAN, day).targets?.map((one) => one.id);
    expect(ids("2025-10-01")).toStrictEqual(["rate", "rate-1", "undated", "turnover"]);
    expect(ids("2025-08-01")).toStrictEqual(["rate", "undated", "turnover"]);
    const cancelled = (day: string) => {
      const { strategies, projects } = asPublished(PLAN, day);
      return [strategies?.[0]?.cancelled?.on, projects?.[0]?.cancelled?.on];
    };
    expect(cancelled("2025-09-30")).toStrictEqual([undefined, undefined]);
    expect(cancelled("2025-10-01")).toStrictEqual(["2025-10-01", "2025-10-01"]);
  });

  it("is a plan, leaves the one it was given as it was, and gains nothing from being taken twice", () => {
    const before = structuredClone(madeUpRevision);
    for (const day of [undefined, "2024-01-01", "2024-11-04"]) {
      const once = asPublished(madeUpRevision, day);
      expect(asPublished(once, day)).toStrictEqual(once);
      expect(parsePlan(JSON.parse(JSON.stringify(once)))).toStrictEqual(once);
    }
    expect(madeUpRevision).toStrictEqual(before);
    expect(asPublished(original)).toStrictEqual(original);
    expect(asPublished(planOf({}), "2025-01-01")).toStrictEqual(planOf({}));
  });

  it("between two days shows what was revised in between", () => {
    const { changes } = planChanges(asPublished(PLAN, "2025-08-31"), asPublished(PLAN, "2025-09-30"));
    expect(changes.map((one) => [one.entity, one.field, one.before, one.after])).toStrictEqual([
      ["total", "jobs", 900, 880],
      ["total", "total", 10, 12],
      // The revision without a date was in force until one with a date came.
      ["target", "target", 61, 62.1],
      ["sectorTarget", "total", null, 5],
      ["keyTask", "jobs", 40, 30],
    ]);
  });

  it("is refused for what is no day and no plan", () => {
    expect(caught(() => asPublished(PLAN, "autumn"))).toMatchObject({ code: "invalid-day", path: ["asOf"] });
    expect(caught(() => asPublished({} as never)).code).toBe("wrong-type");
  });
});

describe("results against revisions", () => {
  const revised = [
    { date: "2025-11-03", target: 840, reason: { ko: "가상" } },
    { date: "2025-09-01", target: 880 },
  ];

  it("stand side by side by date, and say where the revision makes the success", () => {
    // 855 of 900 is 95 %, of 880 97.2 %, of 840 101.8 %.
    const one = resultsAgainstRevisions({ direction: "more", original: 900, revised, actual: 855 }, { decimals: 1 });
    const brief = ({ date, achievement, gap, status }: typeof one.original) => [
      date,
      achievement.value,
      gap.value,
      status,
    ];
    expect([one.original, ...one.revised].map(brief)).toStrictEqual([
      [undefined, 95, -45, "missed"],
      ["2025-09-01", 97.2, -25, "missed"],
      ["2025-11-03", 101.8, 15, "met"],
    ]);
    expect([one.inForce.date, one.inForce.reason?.ko, one.metByRevision]).toStrictEqual(["2025-11-03", "가상", true]);
  });

  it("are met by no revision where the original is met, or none is", () => {
    const met = (actual: number | null) =>
      resultsAgainstRevisions({ direction: "more", original: 900, revised, actual }).metByRevision;
    expect([900, 840, 839, null].map(met)).toStrictEqual([false, true, false, false]);
    const none = resultsAgainstRevisions({ direction: "less", original: 5, revised: [], actual: 5 });
    expect([none.inForce, none.metByRevision]).toStrictEqual([none.original, false]);
  });

  it("are absent with their reasons", () => {
    const reasonsOf = (original: number | null, actual: number | null) => {
      const one = resultsAgainstRevisions({ direction: "more", original, revised: [], actual });
      return one.original.achievement.reason;
    };
    expect([reasonsOf(null, 5), reasonsOf(5, null), reasonsOf(0, 5), reasonsOf(-1, 5)]).toStrictEqual([
      "no-target",
      "not-reported",
      "zero-denominator",
      "not-applicable",
    ]);
  });

  it("do not depend on the order in which the revisions are listed", () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 6 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 999 }), (list, actual) => {
        const all = list.map((day) => ({ date: `2025-09-${String(day).padStart(2, "0")}`, target: 100 + day }));
        const of = (revisions: typeof all) =>
          resultsAgainstRevisions({ direction: "more", original: 100, revised: revisions, actual });
        expect(of(all.toReversed())).toStrictEqual(of(all));
        expect(of(all).inForce.gap.value).toBe(actual - 100 - Math.max(0, ...list));
      }),
    );
  });

  it("are refused for what is no day, and for two revisions of one day", () => {
    const wrong = (date: string) =>
      caught(() =>
        resultsAgainstRevisions({
          direction: "more",
          original: 9,
          revised: [...revised, { date, target: 8 }],
          actual: 9,
        }),
      );
    expect(wrong("autumn")).toMatchObject({ code: "invalid-day", path: ["revised", 2, "date"] });
    expect(wrong("2025-09-01")).toMatchObject({ code: "overlapping-revisions", path: ["revised", 2, "date"] });
    const bad = { direction: "more", original: 9, revised: [], actual: 9 } as const;
    expect(caught(() => resultsAgainstRevisions(bad, { decimals: 0.5 })).code).toBe("invalid-decimals");
  });
});

describe("results of a plan against what was revised in it", () => {
  const ACTUALS = {
    indicators: { [RATE]: 62.05, [TURNOVER.id]: 3 },
    sectors: { training: 99 },
    totals: { plan: 855 },
    keyTasks: { "1-1": 35 },
    projects: { p: 5 },
  } as const;

  it("are those of indicators, sectors, totals, key tasks and projects", () => {
    const all = revisedResults(PLAN, { ...ACTUALS, decimals: 1 });
    expect(
      all.map((one) => [
        one.entity,
        one.id,
        ...[one.original, ...one.revised].map(({ achievement }) => achievement.value ?? achievement.reason),
        one.metByRevision,
      ]),
    ).toStrictEqual([
      // 62.05 of 62.5, 62.1, 62; a revision without a date has no place among them.
      ["indicator", RATE, 99.3, 99.9, 100.1, true],
      ["indicator", TURNOVER.id, "not-applicable", false],
      // Its money was revised, its jobs were not.
      ["sector", "training", 99, false],
      ["total", "plan", 95, 97.2, 101.8, true],
      ["keyTask", "1-1", 87.5, 116.7, true],
      ["project", "p", "no-target", false],
    ]);
  });

  it("without results are those of what was revised", () => {
    const all = revisedResults(PLAN);
    expect(all.map((one) => [one.id, one.inForce.achievement.reason])).toStrictEqual([
      [RATE, "not-reported"],
      ["plan", "not-reported"],
      ["1-1", "not-reported"],
    ]);
    expect(revisedResults(original)).toStrictEqual([]);
    expect(revisedResults(planOf({}))).toStrictEqual([]);
  });

  it("of another period, and of a target that only a revision sets", () => {
    expect(revisedResults(PLAN, { period: "2026", sectors: { other: 7 } }).map((one) => one.name.ko)).toStrictEqual([
      "기타(국토·건설 등)",
      "과제",
    ]);
    const only = planOf({
      targets: [{ ...target(RATE, "2025", null), id: "r", origin: "revised", date: "2025-11-03" }],
    });
    const [result] = revisedResults(only, { indicators: { [RATE]: 62 } });
    expect([result?.original.achievement.reason, result?.inForce.achievement.reason]).toStrictEqual([
      "no-target",
      "no-target",
    ]);
  });

  it("as rows", () => {
    const rows = revisedResultRows(revisedResults(PLAN, { totals: { plan: 855 }, decimals: 1 }), { locale: "ko" });
    expect(rows.filter((row) => row.entity === "total")[2]).toStrictEqual({
      ...{ entity: "total", id: "plan", label: "계획 합계", period: "2025", year: 2025, against: "revised" },
      ...{ date: "2025-11-03", achievement: 101.8, unit: "percent", gap: 15, gapUnit: "persons", status: "met" },
      reason: null,
    });
    expect(rows.find((row) => row.id === "1-1")).toMatchObject({
      against: "original",
      date: null,
      reason: "not-reported",
    });
    expect(revisedResultRows(revisedResults(PLAN))[3]?.label).toBe("Total of the plan");
  });

  it("are refused for what has no target, with the nearest that has one", () => {
    const wrong = (options: object) => caught(() => revisedResults(PLAN, options));
    expect(wrong({ sectors: { trainning: 1 } })).toMatchObject({
      code: "unknown-id",
      path: ["sectors", "trainning"],
      nearest: "training",
    });
    expect(wrong({ totals: { sectors: 1 } }).code).toBe("unknown-id");
    expect(caught(() => revisedResults(planOf({}), { projects: { p: 1 } })).expected).toBe(
      "nothing: none has a target in that period",
    );
    expect(wrong({ period: "autumn" }).code).toBe("invalid-period");
    expect(wrong({ decimals: 0.5 }).code).toBe("invalid-decimals");
  });
});
