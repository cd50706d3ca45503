import { describe, expect, it } from "vitest";
import { definePlan } from "../../src/model/define-plan.js";
import { compareTargets } from "../../src/targets/compare-targets.js";
import { EMPLOYED, figure, inTable, onlyResult, PLAIN, planOf, RATE, target, TURNOVER, WAITING } from "./small-plan.js";

const next = { period: "2025" };

describe("compareTargets reads baseline, target and actual from one table", () => {
  const summary = [
    figure(RATE, "2024", 62, inTable("summary")),
    target(RATE, "2025", 63, inTable("summary")),
    figure(RATE, "2025", 62.5, inTable("summary")),
  ] as const;
  const annex = [
    figure(RATE, "2024", 62.04, { ...inTable("annex"), decimals: 2 }),
    target(RATE, "2025", 63.01, { ...inTable("annex"), decimals: 2 }),
  ] as const;

  it("the one that prints most of them", () => {
    const plan = planOf({ figures: [annex[0], summary[0], summary[2]], targets: [annex[1], summary[1]] });
    const one = onlyResult(plan, next);
    expect([one.baseline?.value, one.target?.value, one.actual?.value]).toStrictEqual([62, 63, 62.5]);
    expect(one.targetId).toBe(summary[1].id);
    expect(one.otherReadings).toMatchObject([{ baseline: { value: 62.04 }, target: { value: 63.01 }, finer: true }]);
  });

  it("of equally complete ones the most precise", () => {
    const plan = planOf({ figures: [summary[0], annex[0]], targets: [summary[1], annex[1]] });
    const one = onlyResult(plan, next);
    expect([one.baseline?.value, one.target?.value]).toStrictEqual([62.04, 63.01]);
    expect(one.otherReadings).toMatchObject([{ finer: false }]);
  });

  it("of equally precise ones the first printed", () => {
    const [a, b] = [target(RATE, "2025", 63, inTable("a")), target(RATE, "2025", 64, inTable("b"))];
    expect(onlyResult(planOf({ targets: [a, b] }), next).target?.value).toBe(63);
    expect(onlyResult(planOf({ targets: [b, a] }), next).target?.value).toBe(64);
  });

  it("what its table does not print comes from the most precise printing elsewhere", () => {
    const plan = planOf({
      figures: [
        figure(RATE, "2024", 62, inTable("a")),
        figure(RATE, "2024", 62.04, { ...inTable("b"), decimals: 2 }),
        figure(RATE, "2024", 62, inTable("c")),
      ],
      targets: [target(RATE, "2025", 63, inTable("summary"))],
    });
    expect(onlyResult(plan, next).baseline).toMatchObject({ value: 62.04, address: { table: "b" } });
  });

  it("sections tell tables of one name apart", () => {
    const at = (section: string) => ({ address: { section, table: "targets" } });
    const plan = planOf({
      figures: [figure(RATE, "2024", 62.04, { ...at("I"), decimals: 2 }), figure(RATE, "2024", 62, at("II"))],
      targets: [target(RATE, "2025", 63, at("II"))],
    });
    expect(onlyResult(plan, next).baseline?.value).toBe(62);
  });

  it("a plan without addresses is one table", () => {
    const plan = definePlan({
      format: 1,
      year: "2025",
      status: "draft",
      region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
      figures: [{ indicator: RATE, period: "2025", value: 62.4 }],
      targets: [{ indicator: RATE, period: "2025", target: 62.5, baseline: { period: "2024", value: 62.1 } }],
    });
    const one = onlyResult(plan, next);
    expect([one.status, one.rounded.progress.value, one.otherReadings]).toStrictEqual(["missed", 75, []]);
    expect(one.baseline).toStrictEqual({ value: 62.1, unit: "percent", decimals: 1, period: "2024" });
  });
});

describe("the baseline", () => {
  const figures = [figure(RATE, "2023", 61), figure(RATE, "2024", 62, { id: "rate-2024" })];

  it("is the value that the target states, with its own digits", () => {
    const stated = target(EMPLOYED, "2025", 130, {
      baseline: { period: "2023", value: 128_400, unit: "persons", decimals: -2 },
    });
    expect(onlyResult(planOf({ targets: [stated] }), next).baseline).toStrictEqual({
      value: 128_400,
      unit: "persons",
      decimals: -2,
      period: "2023",
    });
  });

  it("is the figure that the target names", () => {
    const named = target(RATE, "2025", 63, { baseline: { period: "2024", figure: "rate-2024" } });
    expect(onlyResult(planOf({ figures, targets: [named] }), next).baseline).toMatchObject({
      id: "rate-2024",
      value: 62,
    });
  });

  it("is missing where that figure has no value, and no other figure takes its place", () => {
    const open = figure(RATE, "2024", null, { id: "open", absent: "not-yet-published" });
    const named = target(RATE, "2025", 63, { baseline: { period: "2024", figure: "open" } });
    const one = onlyResult(planOf({ figures: [...figures.slice(0, 1), open], targets: [named] }), next);
    expect([one.baseline, one.progress.reason]).toStrictEqual([undefined, "no-baseline"]);
  });

  it("is the value of the stated period where only that is stated", () => {
    const dated = target(RATE, "2025", 63, { baseline: { period: "2023" } });
    expect(onlyResult(planOf({ figures, targets: [dated] }), next).baseline?.value).toBe(61);
  });

  it("is that of another printing of the target where this one states none", () => {
    const targets = [
      target(RATE, "2025", 63, inTable("a")),
      target(RATE, "2025", 63, { ...inTable("b"), baseline: { period: "2023", figure: figures[0]?.id ?? "" } }),
    ];
    const one = onlyResult(planOf({ figures, targets }), next);
    expect([one.baseline?.value, one.otherReadings[0]?.baseline?.value]).toStrictEqual([61, 61]);
  });

  it("is the newest earlier actual where none states one", () => {
    expect(onlyResult(planOf({ figures, targets: [target(RATE, "2025", 63)] }), next).baseline?.value).toBe(62);
    expect(onlyResult(planOf({ targets: [target(RATE, "2025", 63)] }), next).progress.reason).toBe("no-baseline");
  });

  it("is never a printed change", () => {
    const change = figure(RATE, "2024", 1, { changeFrom: "2023", unit: "percentage-point" });
    const one = onlyResult(planOf({ figures: [change], targets: [target(RATE, "2025", 63)] }), next);
    expect(one.baseline).toBeUndefined();
  });
});

describe("earlier means over before the period begins, newest means over last", () => {
  const baseline = (period: string, ...periods: string[]) => {
    const figures = periods.map((one, i) => figure(RATE, one, 60 + i));
    return onlyResult(planOf({ figures, targets: [target(RATE, period, 70)] }), { period }).baseline?.period;
  };

  it("a month at the end of the year is newer than its first quarter and half-year", () => {
    expect(baseline("2025", "2024-12", "2024-Q1", "2024-S1")).toBe("2024-12");
  });

  it("of those that end together it is the one of the same form", () => {
    expect(baseline("2025", "2024", "2024-S2", "2024-Q4", "2024-12")).toBe("2024");
    expect(baseline("2025-S1", "2024", "2024-S2", "2024-Q4")).toBe("2024-S2");
    expect(baseline("2025-Q1", "2024", "2024-S2", "2024-Q4")).toBe("2024-Q4");
    expect(baseline("2025-01", "2024-12", "2024-Q4")).toBe("2024-12");
  });

  it("else the shortest", () => {
    expect(baseline("2025-08", "2024-S2", "2024", "2024-Q4")).toBe("2024-Q4");
  });

  it("a period that overlaps is not earlier", () => {
    expect(baseline("2025", "2025-Q1", "2023")).toBe("2023");
  });

  it("half-years and months are compared like years", () => {
    const plan = planOf({
      figures: [figure(RATE, "2024-S2", 62), figure(RATE, "2025-S1", 62.5)],
      targets: [target(RATE, "2025-S1", 63)],
    });
    const one = onlyResult(plan, { period: "2025-S1" });
    expect([one.status, one.progress.value]).toStrictEqual(["missed", 50]);
  });
});

describe("which target is in force", () => {
  const term = target(RATE, "2025", 61, { origin: "term" });
  const annual = target(RATE, "2025", 63);
  const first = target(RATE, "2025", 62.5, { origin: "revised", date: "2025-04-30" });
  const second = target(RATE, "2025", 62.2, { origin: "revised", date: "2025-09-30" });

  it.each([
    ["the newest revision", [term, annual, second, first], 62.2, "revised"],
    ["else the annual plan's", [term, annual], 63, "annual"],
    ["else the term plan's", [term], 61, "term"],
  ] as const)("%s", (_title, targets, value, origin) => {
    const one = onlyResult(planOf({ targets }), next);
    expect([one.target?.value, one.origin, one.otherReadings]).toStrictEqual([value, origin, []]);
  });

  it("or the one of the origin that is asked for", () => {
    const plan = planOf({ targets: [term, annual, first, second] });
    const values = (["term", "annual", "revised"] as const).map(
      (origin) => onlyResult(plan, { period: "2025", origin }).target?.value,
    );
    expect(values).toStrictEqual([61, 63, 62.2]);
    expect(compareTargets(planOf({ targets: [annual] }), { period: "2025", origin: "revised" }).results).toEqual([]);
  });

  it("a revision without a day is older than any with one", () => {
    const undated = target(RATE, "2025", 60, { origin: "revised" });
    expect(onlyResult(planOf({ targets: [first, undated] }), next).target?.value).toBe(62.5);
    expect(onlyResult(planOf({ targets: [undated] }), next).target?.value).toBe(60);
  });

  it("the last target is the newest before that was set", () => {
    const targets = [annual, target(RATE, "2024", null), target(RATE, "2023", 60), target(RATE, "2022", 59)];
    expect(onlyResult(planOf({ status: "draft", targets }), next).lastTarget).toMatchObject({
      value: 60,
      period: "2023",
    });
    expect(onlyResult(planOf({ targets: [annual] }), next).lastTarget).toBeUndefined();
  });

  it("the last target is that of the same table, else the most precise", () => {
    const targets = [
      target(EMPLOYED, "2024", 128_000, { unit: "persons", decimals: -3, ...inTable("a") }),
      target(EMPLOYED, "2024", 128.4, inTable("b")),
      target(EMPLOYED, "2025", 130, inTable("a")),
    ];
    expect(onlyResult(planOf({ targets }), next).lastTarget?.value).toBe(128_000);
    const elsewhere = targets.map((one) => (one.period === "2025" ? { ...one, ...inTable("c") } : one));
    expect(onlyResult(planOf({ targets: elsewhere }), next).lastTarget?.value).toBe(128.4);
  });
});

describe("indicators", () => {
  it("without a target have no result; those of the scheme are listed", () => {
    const report = compareTargets(planOf({ status: "draft", targets: [target(RATE, "2025", null)] }), next);
    expect(report).toStrictEqual({
      plan: undefined,
      period: "2025",
      results: [],
      withoutTarget: [
        RATE,
        "youth-employment-rate",
        "female-employment-rate",
        EMPLOYED,
        "regular-employees",
        "employment-insured",
      ],
      flags: [],
    });
    expect(compareTargets(planOf({}), next).results).toStrictEqual([]);
  });

  it("of the plan come after those of the catalogue", () => {
    const plan = planOf({
      indicators: [WAITING],
      figures: [figure("waiting-days", "2024", 12), figure("waiting-days", "2025", 9)],
      targets: [target("waiting-days", "2025", 10), target("unemployment-rate", "2025", 2.5), target(RATE, "2025", 63)],
    });
    const { results } = compareTargets(plan, next);
    expect(results.map((one) => one.indicator.id)).toStrictEqual([RATE, "unemployment-rate", "waiting-days"]);
    expect(results[2]).toMatchObject({ status: "met", progress: { value: 150 }, change: { unit: "not-stated" } });
  });

  it("with a wanted range are judged by it", () => {
    const plan = planOf({
      indicators: [TURNOVER],
      figures: [figure("turnover", "2024", 30), figure("turnover", "2025", 24)],
      targets: [
        target("turnover", "2024", null, { range: { low: 5, high: 15 } }),
        target("turnover", "2025", null, { range: { low: 10, high: 20 } }),
      ],
    });
    const one = onlyResult(plan, next);
    expect(one).toMatchObject({
      status: "missed",
      target: { value: 10 },
      targetHigh: { value: 20 },
      lastTarget: { value: 5 },
      bestActual: undefined,
      gap: { value: 4 },
      progress: { value: 60 },
      requiredChange: { reason: "not-applicable" },
      flags: [],
    });
  });

  it("best means highest or lowest, and of equal values the finer printing", () => {
    const best = (id: string, ...values: number[]) => {
      const figures = values.map((value, i) => figure(id, String(2020 + i), value));
      const targets = [target(id, "2025", 1)];
      return onlyResult(planOf({ indicators: [WAITING], figures, targets }), next).bestActual?.value;
    };
    expect(best(RATE, 60, 62, 61)).toBe(62);
    expect(best("waiting-days", 12, 9, 11)).toBe(9);
    const twice = [
      figure(EMPLOYED, "2023", 128.4),
      figure(EMPLOYED, "2023", 128_400, { unit: "persons", decimals: 0 }),
      figure(EMPLOYED, "2024", 128.4),
    ];
    const one = onlyResult(planOf({ figures: twice, targets: [target(EMPLOYED, "2025", 130)] }), next);
    expect(one.bestActual).toMatchObject({ value: 128_400, period: "2023" });
  });

  it("without declared decimals count as exact", () => {
    const plan = planOf({
      indicators: [PLAIN],
      figures: [figure("waiting-days", "2024", 12), figure("waiting-days", "2025", 10)],
      targets: [target("waiting-days", "2025", 10)],
    });
    const one = onlyResult(plan, next);
    expect([one.robust, one.actual]).toStrictEqual([
      true,
      { value: 10, unit: "not-stated", period: "2025", id: plan.figures?.[1]?.id },
    ]);
  });
});
