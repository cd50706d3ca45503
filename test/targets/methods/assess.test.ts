import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import { series } from "../../../src/model/series.js";
import { assess, type AssessOptions, type TargetSeries } from "../../../src/targets/methods/assess.js";
import { assessRows, METHOD_NAMES, VERDICT_NAMES } from "../../../src/targets/methods/assess-rows.js";
import type { AssessmentMethod } from "../../../src/targets/methods/verdicts.js";
import { caught } from "../../korean/caught.js";

/** Years from 2020 on. */
function years(...values: (number | null)[]) {
  return values.map((value, i) => ({ period: String(2020 + i), value }));
}

/** Figure or reason, verdict, and what it hangs on. */
type Said = Partial<Record<AssessmentMethod, readonly [unknown, unknown, string]>>;

function says(input: TargetSeries, options: AssessOptions = {}): Said {
  const { methods } = assess(input, { decimals: 1, ...options });
  return Object.fromEntries<readonly [unknown, unknown, string]>(
    methods.map(({ method, figure, verdict, hangsOn }) => [
      method,
      [figure.value ?? figure.reason, verdict, hangsOn.map((one) => `${one.input}: ${one.verdict}`).join(", ")],
    ]),
  );
}

describe("assess", () => {
  // 100 → 104 → 108 → 112; 120 wanted in 2025: 60 % of the way in 60 % of the time.
  it("gives a row a method", () => {
    const input = {
      direction: "more",
      points: years(100, 104, 108, 112),
      target: { period: "2025", value: 120 },
    } as const;
    // Growth a year: 1.12^(1/3) − 1 = 3.8499 %, wanted 1.2^(1/5) − 1 = 3.7137 %.
    // Projected 112 × 1.12^(2/3) = 120.79.
    expect(says(input)).toStrictEqual({
      achievement: [93.3, null, ""],
      progress: [60, "on-track", ""],
      growth: [103.7, "on-track", ""],
      projection: [103.9, "on-track", ""],
    });
    const { agree, hangsOn, observations, current, baseline } = assess(input);
    expect([agree, hangsOn, observations]).toStrictEqual([true, [], 4]);
    expect([baseline?.period, current?.period]).toStrictEqual(["2020", "2023"]);
  });

  it("names the formula that the figure comes from, of a range and without a target too", () => {
    const range = { period: "2025", low: 60, high: 70 };
    const of = (input: TargetSeries) =>
      Object.fromEntries(assess(input).methods.map((one) => [one.method, [one.figure.value, one.formula]]));
    // 10 below the range at first, 2 below it now: 80 % of the distance is closed.
    expect(of({ direction: "range", points: years(50, 54, 58), target: range })["progress"]).toStrictEqual([
      80,
      "(1 − distance of actual from range / distance of baseline from range) × 100",
    ]);
    // 100 → 121 in two years is 10 % a year; without a target there is no required growth to divide by.
    const free = of({ direction: "more", points: years(100, 115, 121) });
    const growth = [10, "((newest / baseline)^(1 / years) − 1) × 100"];
    expect([free["growth"], free["projection"]]).toStrictEqual([growth, growth]);
  });

  it("calls it worsening by every method where a value leaves its range", () => {
    const target = { period: "2025", low: 60, high: 70 };
    const figure = "target-worse-than-baseline";
    for (const points of [years(65, 72, 80), years(65, 58, 50)]) {
      const said = says({ direction: "range", points, target });
      expect([said.growth?.[1], said.projection?.[0], said.projection?.[1]]).toStrictEqual([
        "worsening",
        figure,
        "worsening",
      ]);
    }
    // Two below the range and on the way back from ten below it: the upper end is kept, the lower one counts.
    expect(says({ direction: "range", points: years(50, 54, 58), target }).projection?.[1]).toBe("on-track");
  });

  it("needs three observations for a verdict over several years", () => {
    const two = { direction: "more", points: years(100, null, 112), target: { period: "2025", value: 120 } } as const;
    expect(says(two)).toMatchObject({
      growth: ["needs-more-years", null, ""],
      projection: ["needs-more-years", null, ""],
      progress: [60, "on-track", ""],
    });
    expect(assess({ ...two, points: years(100, 101, 112) }).observations).toBe(3);
    // A baseline that is no point is an observation of its own.
    expect(assess({ ...two, baseline: { period: "2019", value: 99 } }).observations).toBe(3);
  });

  it("says that the level ratio cannot see a decline", () => {
    const year = { direction: "more", points: years(40.9, 37), target: { period: "2021", value: 41 } } as const;
    expect(says(year, { methods: ["achievement", "progress"] })).toStrictEqual({
      achievement: [90.2, "behind", ""],
      progress: [-3900, "worsening", ""],
    });
    expect(assess(year).agree).toBe(false);
  });

  it("names the digit that a verdict hangs on", () => {
    const at = (value: number, baseline: number) =>
      says(
        {
          direction: "more",
          points: [
            { period: "2022", value: baseline, decimals: 1 },
            { period: "2023", value, decimals: 1 },
          ],
          target: { period: "2023", value: 65.8 },
        },
        { methods: ["achievement", "progress"] },
      );
    expect(at(65.8, 65.7)).toMatchObject({ achievement: [100, "met", "current: behind"] });
    expect(at(65.7, 65.7)).toMatchObject({
      achievement: [99.8, "behind", ""],
      progress: [0, "behind", "current: worsening, baseline: worsening"],
    });
    // Half up, 65.7 stands for less than 65.75, so that a target of 65.75 is not within it.
    const open = {
      direction: "more",
      points: [{ period: "2023", value: 65.7, decimals: 1 }],
      target: { period: "2023", value: 65.75 },
    } as const;
    expect(says(open, { methods: ["achievement"] })).toStrictEqual({ achievement: [99.9, "behind", ""] });
  });

  it("names the sampling error, with the probability that the target is met", () => {
    const input = {
      direction: "more",
      unit: "percent",
      points: years(65.7, 66.6),
      target: { period: "2021", value: 65.8 },
      standardError: 0.8,
    } as const;
    const { probability, hangsOn } = assess(input, { decimals: 1 });
    expect([probability.value, hangsOn]).toStrictEqual([84.1, ["sampling-error"]]);
    expect(assess({ ...input, standardError: { value: 0.3, unit: "percentage-point" } }).hangsOn).toStrictEqual([]);
    expect(assess({ ...input, standardError: null }).probability.reason).toBe("not-stated");
  });

  it("names the choice of the target, of the base year and of the path", () => {
    const points = years(100, 90, 104, 108);
    const target = { period: "2026", value: 118 };
    const otherTargets = [{ period: "2026", value: 107 }];
    expect(says({ direction: "more", points, target, otherTargets }).progress).toStrictEqual([
      44.4,
      "behind",
      "base-year: on-track, target: met",
    ]);
    // 1 → 2 → 3 of 20 in ten years: 10.5 % of the way in 20 % of the time, and 3^(1/2) − 1 = 73 % a year of 35 % wanted.
    const steep = { direction: "more", points: years(1, 2, 3), target: { period: "2030", value: 20 } } as const;
    expect(says(steep)).toStrictEqual({
      achievement: [15, null, ""],
      progress: [10.5, "behind", "path: on-track"],
      growth: [209.6, "on-track", "path: behind"],
      projection: [1273.7, "on-track", "path: behind"],
    });
    expect(says(steep, { thresholds: { substantial: 50, moderate: 20 } }).growth?.[2]).toBe("");
  });

  it("a target that is met is met by every method that has a figure", () => {
    const input = { direction: "more", points: years(100, 104, 121), target: { period: "2025", value: 120 } } as const;
    expect(says({ ...input, expectedToDate: 130 })).toMatchObject({
      achievement: [100.8, "met", ""],
      progress: [105, "met", ""],
      pace: [93.1, "met", ""],
      growth: [269.3, "met", ""],
      projection: [305.3, "met", ""],
    });
  });

  it("worsening by every method", () => {
    const input = { direction: "less", points: years(7, 7.2, 7.5), target: { period: "2025", value: 6 } } as const;
    expect(says(input)).toMatchObject({
      achievement: [125, null, ""],
      progress: [-50, "worsening", ""],
      growth: [-115.6, "worsening", ""],
      projection: [-131.8, "worsening", ""],
    });
    // One that stands still is behind.
    expect(says({ ...input, points: years(7, 7.2, 7) }).projection?.[1]).toBe("behind");
  });

  it("without a target growth alone is judged", () => {
    const up = { direction: "more", points: years(100, 101, 102) } as const;
    expect(says(up)).toStrictEqual({
      achievement: ["no-target", null, ""],
      progress: ["no-target", null, ""],
      growth: [1, "behind", ""],
      projection: [1, "behind", ""],
    });
    expect(says({ ...up, direction: "less" }).projection?.[1]).toBe("worsening");
    expect(says({ ...up, direction: "less", points: years(102, 101, 97) }).projection?.[1]).toBe("on-track");
    expect(says({ ...up, target: null }).growth?.[1]).toBe("behind");
    expect(assess(up).probability.reason).toBe("no-target");
  });

  it("two-sided targets", () => {
    const target = { period: "2025", low: 60, high: 70 };
    const range = { direction: "range", points: years(50, 54, 58), target } as const;
    expect(says({ ...range, expectedToDate: 57 })).toStrictEqual({
      achievement: ["not-applicable", null, ""],
      progress: [80, "on-track", ""],
      pace: ["not-applicable", null, ""],
      growth: [207.4, "on-track", ""],
      projection: [224.6, "on-track", ""],
    });
    expect(says({ ...range, points: years(50, 54, 65) }).growth?.[1]).toBe("met");
    expect(says({ ...range, points: years(50, 54, 80) }).growth?.[1]).toBe("worsening");
  });

  it("pace against what was expected to date", () => {
    const input = {
      direction: "more",
      points: [{ period: "2024-06", value: 50, unit: "persons", decimals: 0 }],
      target: { period: "2024-12", value: 120 },
    } as const;
    const pace = (expectedToDate: TargetSeries["expectedToDate"], rest: Partial<TargetSeries> = {}) =>
      says({ ...input, expectedToDate: expectedToDate ?? null, ...rest }, { methods: ["pace"] }).pace;
    expect(pace(60)).toStrictEqual([83.3, "behind", ""]);
    expect(pace({ value: 0.05, unit: "thousand-persons" })).toStrictEqual([100, "on-track", "current: behind"]);
    expect(pace({ value: 50, decimals: 0 })).toStrictEqual([100, "on-track", "current: behind, expected: behind"]);
    expect(pace(null)?.[0]).toBe("not-stated");
    expect(pace(0)?.[0]).toBe("zero-denominator");
    expect(pace(60, { points: [] })?.[0]).toBe("not-reported");
    expect(pace(60, { direction: "less", target: { period: "2024-12", value: 20 } })?.[1]).toBe("on-track");
  });

  it("earned value for money", () => {
    const input = { direction: "more", points: [] } as const;
    const money = { budgetAtCompletion: 1000, plannedPercent: 40, earnedPercent: 40, actualCost: 400 };
    const of = (rest: object) => says({ ...input, money: { ...money, ...rest } }, { decimals: 2 })["earned-value"];
    expect(of({})).toStrictEqual([1, "on-track", ""]);
    expect(of({ earnedPercent: 30 })).toStrictEqual([0.75, "behind", ""]);
    expect(of({ actualCost: 401 })).toStrictEqual([1, "behind", ""]);
    expect(of({ actualCost: null })).toStrictEqual([1, null, ""]);
    expect(of({ plannedPercent: null })).toStrictEqual(["not-stated", null, ""]);
    expect(says(input, { methods: ["earned-value"] })["earned-value"]).toStrictEqual(["not-stated", null, ""]);
  });

  it("takes the newest point up to the target's period, or else the newest", () => {
    const input = {
      direction: "more",
      points: years(100, 104, 108, 90),
      target: { period: "2022", value: 108 },
    } as const;
    expect([assess(input).current?.period, assess(input).methods[0]?.verdict]).toStrictEqual(["2022", "met"]);
    const late = assess({ ...input, baseline: null, target: { period: "2019", value: 95 } });
    expect([late.current?.period, late.methods[0]?.verdict]).toStrictEqual(["2023", "behind"]);
    expect(late.methods[1]?.figure.reason).toBe("no-baseline");
    expect(assess({ ...input, points: [] }).methods.map((one) => one.figure.reason)).toStrictEqual([
      "not-reported",
      "no-baseline",
      "needs-more-years",
      "needs-more-years",
    ]);
    expect(assess({ ...input, points: [] }).agree).toBeNull();
  });

  it("refuses two points that end together, a method it does not know, and no direction", () => {
    const points = [
      { period: "2023", value: 1 },
      { period: "2023-S2", value: 2 },
    ];
    const twice = caught(() => assess({ direction: "more", points }));
    expect([twice.code, twice.path, twice.value]).toStrictEqual([
      "overlapping-periods",
      ["points", 1, "period"],
      '"2023-S2"',
    ]);
    const odd = caught(() => assess({ direction: "more", points: [] }, { methods: ["grwth" as AssessmentMethod] }));
    expect([odd.code, odd.path, odd.nearest]).toStrictEqual(["unknown-id", ["methods", 0], "growth"]);
    // @ts-expect-error: the direction is left out
    expect(caught(() => assess({ points: [] })).code).toBe("missing-key");
  });

  it("a natural limit holds the projection, and asks less growth where there is no target", () => {
    const near = { direction: "more", points: years(92, 94, 96), limits: { lower: 0, upper: 100 } } as const;
    // 96 × 96 / 92 = 100.17 would be all of the way and more; 100 is 8 of 7.5.
    expect(says({ ...near, target: { period: "2024", value: 99.5 } }).projection).toStrictEqual([
      106.7,
      "on-track",
      "",
    ]);
    // 1 − 0.92^4.44 = 0.309: growth of 2.2 % a year is more than 1.5 × 0.309 %, and would be without the limit as well.
    const slow = { ...near, points: years(92, 92.5, 93) };
    expect([says(slow).growth?.[1], says({ ...slow, limits: {} }).growth?.[1]]).toStrictEqual(["on-track", "behind"]);
  });

  it("a level of zero at the start has no growth, and the way says what it can", () => {
    const input = { direction: "more", points: years(0, 5, 10), target: { period: "2024", value: 20 } } as const;
    expect(says(input)).toMatchObject({
      progress: [50, "on-track", ""],
      growth: ["zero-baseline", null, ""],
      projection: ["zero-baseline", null, ""],
    });
  });

  it("the order of the points does not matter, nor does their unit", () => {
    const value = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 5 }), value, (values, wanted) => {
        const points = years(...values);
        const target = { period: "2026", value: wanted } as const;
        const inOrder = assess({ direction: "more", points, target });
        expect(assess({ direction: "more", points: points.toReversed(), target }).methods).toStrictEqual(
          inOrder.methods,
        );
        const persons = assess({
          direction: "more",
          points: points.map((one) => ({ ...one, value: (one.value ?? 0) * 1000, unit: "persons" })),
          target: { ...target, unit: "thousand-persons" },
        });
        expect(persons.methods.map((one) => [one.figure.value, one.verdict])).toStrictEqual(
          inOrder.methods.map((one) => [one.figure.value, one.verdict]),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("assessRows", () => {
  const employed = {
    ...series(jeonju2024, "employed-15-64"),
    direction: "more",
    target: { period: "2024", value: 308.5 },
  } as const;

  it("gives a row a method, with columns that stay", () => {
    const rows = assessRows(assess(employed, { decimals: 1 }), { locale: "ko" });
    expect(rows[1]).toStrictEqual({
      method: "progress",
      label: "기준값 대비 진척률",
      period: "2023",
      year: 2023,
      value: 67.9,
      unit: "percent",
      reason: null,
      verdict: "behind",
      verdictLabel: "미흡",
      hangsOn: "base-year",
    });
    expect(assessRows(assess({ ...employed, points: [] }))[0]).toMatchObject({
      label: "achievement rate",
      period: "",
      year: null,
      value: null,
      reason: "not-reported",
      verdict: null,
      verdictLabel: "",
    });
  });

  it("has both languages for every method and verdict", () => {
    for (const { ko, en } of [...Object.values(METHOD_NAMES), ...Object.values(VERDICT_NAMES)]) {
      expect([ko, en].every((text) => text.length > 0)).toBe(true);
    }
  });
});
