import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectedProgress } from "../../../src/targets/methods/projected-progress.js";
import type { CourseInput } from "../../../src/targets/methods/course.js";

function course(from: number, now: number, to: number | null, rest: Partial<CourseInput> = {}): CourseInput {
  return {
    direction: "more",
    baseline: { period: "2020", value: from, unit: "percent" },
    current: { period: "2022", value: now, unit: "percent" },
    ...(to === null ? {} : { target: { period: "2024", value: to } }),
    ...rest,
  };
}

describe("projectedProgress", () => {
  // 10 % a year in two years, and in two more: 100 → 121 → 146.41; of the way to 150 that is 92.82 %.
  it("lets growth go on to the target's period", () => {
    const result = projectedProgress(course(100, 121, 150), { decimals: 2 });
    expect(result).toStrictEqual({
      observed: { value: 10, unit: "percent" },
      projected: { value: 146.41, unit: "percent" },
      limited: false,
      ratio: { value: 92.82, unit: "percent" },
      met: false,
      score: { value: 2, unit: "ratio" },
    });
  });

  it("holds the projection at a natural limit", () => {
    const up = projectedProgress(course(50, 70, 90, { limits: { upper: 95 } }));
    expect([up.projected.value, up.limited, up.score.value]).toStrictEqual([95, true, 3]);
    const down = projectedProgress(course(9, 5, 4, { direction: "less", limits: { lower: 3, upper: 100 } }));
    expect([down.projected.value, down.limited]).toStrictEqual([3, true]);
    expect(projectedProgress(course(50, 55, 90, { limits: { lower: 0, upper: 95 } })).limited).toBe(false);
  });

  it.each([
    [course(50, 52, 60), 2],
    [course(50, 50.2, 60), 1],
    [course(50, 48, 60), 1],
    [course(50, 62, 60), 3],
    // Within one point of 100 or 0 percent; 98.9 is not, and 98.9² / 98 = 99.81 has gone 90 % of the way.
    [course(98, 99, 100), 3],
    [course(98, 98.9, 100), 2],
    [course(4, 1, 0, { direction: "less" }), 3],
    [course(50, 52.1, null), 3],
    [course(50, 50.6, null), 2],
    [course(50, 50.1, null), 1],
    [course(50, 48, null, { direction: "less" }), 3],
  ] as const)("%j scores %s", (input, score) => {
    expect(projectedProgress(input).score.value).toBe(score);
  });

  it("one point short of a hundred that is no percentage is short", () => {
    const persons = projectedProgress({
      direction: "more",
      baseline: { period: "2020", value: 98.9 },
      current: { period: "2022", value: 99 },
      target: { period: "2022", value: 100 },
    });
    expect([persons.met, persons.projected.value, persons.score.value]).toStrictEqual([false, 99, 1]);
  });

  it.each([
    [course(50, 50, 50), "target-equals-baseline", true, 3],
    [course(50, 49, 50), "target-equals-baseline", false, null],
    [course(50, 30, 40), "target-worse-than-baseline", false, null],
    [course(0, 30, 40), "zero-baseline", false, null],
    [course(50, 30, null), "no-target", null, 1],
    [{ direction: "more", target: { period: "2024", value: 3 } }, "no-baseline", null, null],
  ] as const)("%j: %s", (input, reason, met, score) => {
    const result = projectedProgress(input);
    expect([result.ratio.reason, result.met, result.score.value]).toStrictEqual([reason, met, score]);
  });

  it("a level of zero stays at zero, and without anything there is nothing", () => {
    expect(projectedProgress(course(9, 0, 5)).projected.value).toBe(0);
    expect(projectedProgress({ direction: "more" }).projected).toStrictEqual({
      value: null,
      unit: "not-stated",
      reason: "no-target",
    });
  });

  it("of a range the worse end counts", () => {
    const range = (from: number, now: number) =>
      projectedProgress(course(from, now, null, { direction: "range", target: { period: "2024", low: 60, high: 70 } }));
    expect(
      [range(50, 65), range(50, 55), range(50, 75), range(90, 65), range(50, 51)].map((one) => one.score.value),
    ).toStrictEqual([3, 3, 1, 3, 2]);
    // 50 was above neither end and 75 is above the upper one: no way leads there from 50, and it is regression.
    const left = [range(50, 75), range(90, 55), range(65, 80)].map((one) => [one.ratio.reason, one.score.value]);
    expect(left).toStrictEqual(left.map(() => ["target-worse-than-baseline", 1]));
    expect(projectedProgress(course(50, 55, null, { direction: "range" })).score.reason).toBe("no-target");
  });

  it("without growth it stays where it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (level) => {
        expect(projectedProgress(course(level, level, level + 1)).projected.value).toBe(level);
      }),
    );
  });
});
