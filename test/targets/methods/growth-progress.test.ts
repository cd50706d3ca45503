import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growthProgress } from "../../../src/targets/methods/growth-progress.js";
import { limitScaling } from "../../../src/targets/methods/limit-scaling.js";
import { meanScore } from "../../../src/targets/methods/mean-score.js";
import { progress } from "../../../src/targets/progress.js";
import type { CourseInput } from "../../../src/targets/methods/course.js";
import { caught } from "../../korean/caught.js";

function course(
  from: number | null,
  now: number | null,
  to: number | null,
  rest: Partial<CourseInput> = {},
): CourseInput {
  return {
    direction: "more",
    baseline: { period: "2015", value: from },
    current: { period: "2020", value: now },
    ...(to === null ? {} : { target: { period: "2030", value: to } }),
    ...rest,
  };
}

describe("growthProgress", () => {
  // Doubling in five years is 2^(1/5) − 1 = 14.87 % a year; fourfold in fifteen is 4^(1/15) − 1 = 9.68 %.
  // 0.1486984 / 0.0968250 = 1.5357.
  it("holds observed growth against required growth", () => {
    const { observed, required, ratio, class: grade } = growthProgress(course(10, 20, 40), { decimals: 2 });
    expect([observed.value, required.value, ratio.value]).toStrictEqual([14.87, 9.68, 153.57]);
    expect(grade).toBe("substantial-progress");
  });

  it.each([
    [course(null, 5, 8), "no-baseline", "not-available"],
    [course(5, null, 8), "not-reported", "not-available"],
    [{ ...course(5, 6, 8), current: null }, "not-reported", "not-available"],
    [{ ...course(5, 6, 8), baseline: null }, "no-baseline", "not-available"],
    [course(5, 6, 8, { current: { period: "2015", value: 6 } }), "needs-more-years", "not-available"],
    [course(5, 6, 8, { current: { period: "2015-Q4", value: 6 } }), "needs-more-years", "not-available"],
    [course(0, 6, 8), "zero-baseline", "not-available"],
    [course(0, 9, 8), "zero-baseline", "target-achieved"],
    [course(-4, -3, -2), "negative-baseline", "not-available"],
    [course(-4, -1, -2), "negative-baseline", "target-achieved"],
    [course(-4, 9, 8), "sign-change", "not-available"],
    [course(4, -1, 8), "sign-change", "not-available"],
    [course(4, 3, -8, { direction: "less" }), "sign-change", "not-available"],
    [course(4, 3, 0, { direction: "less" }), "not-applicable", "not-available"],
    [course(4, 0, 0, { direction: "less" }), "not-applicable", "target-achieved"],
    [course(4, 4, 4), "target-equals-baseline", "target-achieved"],
    [course(4, 3, 4), "target-equals-baseline", "not-available"],
    [course(4, 3, null), "no-target", "deterioration"],
  ] as const)("%j: %s", (input, reason, grade) => {
    const result = growthProgress(input);
    expect([result.ratio.value, result.ratio.reason, result.class]).toStrictEqual([null, reason, grade]);
    expect(result.score.value === null).toBe(grade === "not-available");
  });

  it("needs a current value for the ratio even where the target gives no growth", () => {
    expect(growthProgress(course(5, null, null)).ratio.reason).toBe("not-reported");
  });

  // (10, 20): 14.87 % a year. On the edge exactly: over one year 9.5 of 10 is 95 %, 6 of 10 is 60 %.
  it.each([
    [109.5, "substantial-progress"],
    [109.4, "moderate-progress"],
    [106, "moderate-progress"],
    [105.9, "limited-progress"],
    [100, "limited-progress"],
    [99.9, "deterioration"],
    [110, "target-achieved"],
  ] as const)("one year from 100 to %s of 110 wanted: %s", (now, grade) => {
    const year = { baseline: { period: "2022", value: 100 }, current: { period: "2023", value: now } };
    expect(growthProgress({ direction: "more", ...year, target: { period: "2023", value: 110 } }).class).toBe(grade);
  });

  it.each([
    [101.5, "substantial-progress", 2.5],
    [101.49, "moderate-progress", 2.475],
    [100.5, "moderate-progress", 0],
    [100.49, "limited-progress", -0.05],
    [99, "deterioration", -3.75],
    [90, "deterioration", -5],
    [110, "substantial-progress", 5],
  ] as const)("without a target one year from 100 to %s: %s, %s", (now, grade, score) => {
    const year = { baseline: { period: "2022", value: 100 }, current: { period: "2023", value: now } };
    const result = growthProgress({ direction: "more", ...year });
    expect([result.class, result.score.value]).toStrictEqual([grade, score]);
    expect(result.scaling).toStrictEqual({ value: 1, unit: "ratio" });
  });

  it("asks less near a natural limit, of the limit in the wanted direction alone", () => {
    const near = course(90, 92, null, { limits: { lower: 0, upper: 100 } });
    expect(growthProgress(near, { decimals: 3 }).scaling.value).toBe(0.374);
    expect([growthProgress(course(90, 92, null)).class, growthProgress(near).class]).toStrictEqual([
      "limited-progress",
      "moderate-progress",
    ]);
    // At the limit nothing more can be asked.
    const at = growthProgress(course(100, 100, null, { limits: { upper: 100 } }));
    expect([at.scaling.value, at.class, at.score.value]).toStrictEqual([0, "substantial-progress", 5]);
    const falling = course(4, 3.9, null, { direction: "less", limits: { lower: { value: 3, unit: "percent" } } });
    const stated = { ...falling, baseline: { period: "2015", value: 4, unit: "percent" } } as const;
    // 1 − (2 − 4/3)^4.44 = 1 − 0.1653
    expect(growthProgress(stated, { decimals: 3 }).scaling.value).toBe(0.835);
    expect(
      caught(() => growthProgress(course(4, 5, null, { limits: { upper: { value: 3, unit: "KRW" } } }))).code,
    ).toBe("unit-mismatch");
  });

  it("thresholds of one's own decide the class, and there is no score that was made for others", () => {
    const input = course(10, 20, 40);
    const result = growthProgress(input, { thresholds: { substantial: 160, moderate: 150 } });
    expect([result.class, result.score.reason]).toStrictEqual(["moderate-progress", "not-applicable"]);
  });

  it("of a range the worse end counts", () => {
    const range = (from: number, now: number) =>
      growthProgress({
        direction: "range",
        baseline: { period: "2015", value: from },
        current: { period: "2020", value: now },
        target: { period: "2025", low: 60, high: 70 },
      }).class;
    // Growth a year: 0.788 % of 1.840 % wanted (50 → 52); −1.282 % of −1.326 %, 96.7 % (80 → 75).
    expect([range(50, 65), range(50, 52), range(50, 80), range(80, 75), range(80, 50)]).toStrictEqual([
      "target-achieved",
      "limited-progress",
      "deterioration",
      "substantial-progress",
      "deterioration",
    ]);
    const without = growthProgress({ ...course(50, 55, null), direction: "range" });
    expect([without.class, without.score.reason, without.ratio.reason]).toStrictEqual([
      "not-available",
      "no-target",
      "no-target",
    ]);
  });

  it("reads units, and refuses a baseline after the newest value or the target", () => {
    const thousands = { period: "2015", value: 300, unit: "thousand-persons" } as const;
    const persons = { period: "2020", value: 330_000, unit: "persons" } as const;
    const { observed } = growthProgress({ direction: "more", baseline: thousands, current: persons }, { decimals: 2 });
    expect(observed.value).toBe(1.92);
    const late = caught(() => growthProgress(course(1, 2, 3, { baseline: { period: "2021", value: 1 } })));
    expect([late.code, late.path, late.value]).toStrictEqual([
      "baseline-not-earlier",
      ["baseline", "period"],
      '"2021"',
    ]);
    expect(caught(() => growthProgress(course(1, 2, 3, { current: { period: "20", value: 1 } }))).code).toBe(
      "invalid-period",
    );
    // @ts-expect-error: the direction is left out
    expect(caught(() => growthProgress({ baseline: thousands })).code).toBe("missing-key");
  });

  it("is progress from the baseline over one year", () => {
    const level = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(level, level, level, (from, now, to) => {
        const direction = to > from ? "more" : "less";
        const year = { baseline: { period: "2022", value: from }, current: { period: "2023", value: now } };
        const { ratio } = growthProgress({ direction, ...year, target: { period: "2023", value: to } });
        expect(ratio.value).toBe(progress({ direction, baseline: from, target: to, actual: now }).value);
      }),
    );
  });
});

describe("limitScaling", () => {
  it("is 1 far from the limit, 0 at it, and looks at sizes alone", () => {
    expect(limitScaling({ baseline: 0, limit: 100 }).value).toBe(1);
    expect(limitScaling({ baseline: 5, limit: 0 }).value).toBe(1);
    expect(limitScaling({ baseline: -90, limit: -100 })).toStrictEqual(limitScaling({ baseline: 90, limit: 100 }));
  });
});

describe("meanScore", () => {
  const of = (from: number, now: number) => growthProgress(course(from, now, 40));
  it("counts the series that have no score, and does not put a number in their place", () => {
    expect(meanScore([of(10, 45), of(0, 5)])).toStrictEqual({
      score: { value: 5, unit: "ratio" },
      class: "target-achieved",
      scored: 1,
      of: 2,
    });
    expect(meanScore([of(0, 5)])).toMatchObject({ score: { reason: "needs-more-years" }, class: "not-available" });
    expect(meanScore([])).toMatchObject({ scored: 0, of: 0 });
    expect(meanScore([of(10, 5)]).class).toBe("deterioration");
  });
});
