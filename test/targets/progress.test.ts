import { describe, expect, it } from "vitest";
import { progress } from "../../src/targets/progress.js";
import { caught } from "../korean/caught.js";

const FORMULA = "(actual − baseline) / (target − baseline) × 100";

describe("progress is the part of the way from baseline to target", () => {
  it.each([
    ["more", 60, 70, 64, 40],
    ["more", 60, 70, 60, 0],
    ["more", 60, 70, 70, 100],
    ["more", 60, 70, 75, 150],
    ["more", 60, 70, 55, -50],
    ["less", 7, 6, 6.5, 50],
    ["less", 7, 6, 7.5, -50],
    ["less", 7, 6, 5, 200],
  ] as const)("%s: from %s to %s, reached %s: %s", (direction, baseline, target, actual, value) => {
    expect(progress({ direction, baseline, target, actual }, { decimals: 1 })).toStrictEqual({
      value,
      unit: "percent",
      formula: FORMULA,
      wide: false,
    });
  });

  it("is absent where the target lies against the direction: to reach it is no progress", () => {
    // Met from the start and worsening: Statistics Canada's GIF 3.1.1, 7.05 to 12.58 with a target of at most 70.
    expect(progress({ direction: "less", baseline: 7.05, target: 70, actual: 12.58 }).reason).toBe(
      "target-worse-than-baseline",
    );
    expect(progress({ direction: "more", baseline: 7, target: 5, actual: 4 }).reason).toBe(
      "target-worse-than-baseline",
    );
  });

  it("needs neither a positive level nor one sign", () => {
    expect(progress({ direction: "more", baseline: -10, target: 10, actual: 0 }).value).toBe(50);
    expect(progress({ direction: "less", baseline: 100, target: 0, actual: 50 }).value).toBe(50);
    expect(progress({ direction: "more", baseline: 0, target: 20, actual: 10 }).value).toBe(50);
  });
});

describe("progress towards a range is the part of the distance that was closed", () => {
  const range = { low: 10, high: 20 };

  it.each([
    ["from below, half of it", 0, 5, 50],
    ["from above, half of it", 30, 25, 50],
    ["to its lower end", 0, 10, 100],
    ["to its upper end", 30, 20, 100],
    ["into it", 0, 15, 100],
    ["away from it", 0, -5, -50],
    ["through it and out again", 0, 25, 50],
    ["not at all", 0, 0, 0],
  ])("%s", (_title, baseline, actual, value) => {
    expect(progress({ direction: "range", baseline, target: range, actual })).toStrictEqual({
      value,
      unit: "percent",
      formula: "(1 − distance of actual from range / distance of baseline from range) × 100",
      wide: false,
    });
  });

  it("a baseline that lies in it leaves no way to go", () => {
    for (const baseline of [10, 15, 20]) {
      expect(progress({ direction: "range", baseline, target: range, actual: 5 }).reason).toBe(
        "target-equals-baseline",
      );
    }
  });

  it("carries no range of its own, although the figures are rounded", () => {
    const baseline = { value: 0, decimals: 0 };
    expect(progress({ direction: "range", baseline, target: range, actual: { value: 5, decimals: 0 } })).toMatchObject({
      value: 50,
      wide: false,
    });
    expect(progress({ direction: "range", baseline, target: range, actual: 5 })).not.toHaveProperty("range");
  });
});

describe("progress is absent, with the reason", () => {
  const whole = { direction: "more", baseline: 60, target: 70, actual: 64 } as const;

  it.each([
    ["no-target", { target: null }],
    ["no-target", { target: undefined, baseline: undefined, actual: undefined }],
    ["no-baseline", { baseline: null }],
    ["no-baseline", { baseline: undefined, actual: undefined }],
    ["target-equals-baseline", { target: 60 }],
    ["target-equals-baseline", { target: 60, actual: undefined }],
    ["not-reported", { actual: null }],
    ["not-reported", { actual: undefined, due: true }],
    ["not-due", { actual: undefined, due: false }],
  ])("%s for %j", (reason, change) => {
    expect(progress({ ...whole, ...change })).toStrictEqual({
      value: null,
      unit: "percent",
      reason,
      formula: FORMULA,
      wide: false,
    });
  });

  it("an actual that is there is due", () => {
    expect(progress({ ...whole, due: false }).value).toBe(40);
  });
});

describe("the range of progress is that of the corners", () => {
  it("baseline and actual rounded, far from the target", () => {
    // 60 to 160, reached 110, whole numbers: (109.5 − 60.5) / (160 − 60.5) and (110.5 − 59.5) / (160 − 59.5)
    const one = progress({
      direction: "more",
      baseline: { value: 60, decimals: 0 },
      target: 160,
      actual: { value: 110, decimals: 0 },
    });
    expect(one).toMatchObject({ value: 50, wide: false });
    expect(one.value === null ? null : one.range).toStrictEqual({
      low: 49.246231155778894,
      high: 50.74626865671642,
      lowClosed: false,
      highClosed: false,
    });
  });

  it("only the actual rounded", () => {
    const one = progress({ direction: "less", baseline: 10, target: 0, actual: { value: 5, decimals: 0 } });
    // Less is better: the highest actual is the least progress.
    expect(one).toMatchObject({ value: 50, range: { low: 45, high: 55, lowClosed: false, highClosed: true } });
  });

  it("only the baseline rounded", () => {
    const one = progress({ direction: "more", baseline: { value: 10, decimals: 0 }, target: 20, actual: 15 });
    // (15 − 10.5) / 9.5 and (15 − 9.5) / 10.5
    expect(one).toMatchObject({
      range: { low: 47.36842105263158, high: 52.38095238095238, lowClosed: false, highClosed: true },
    });
  });

  it("at least 100 where the lowest actual is the target, whatever the baseline", () => {
    // 11 stands for [10.5, 11.5); 0 printed half up stands for the open (−0.5, 0.5).
    const one = progress({
      direction: "more",
      baseline: { value: 0, decimals: 0 },
      target: 10.5,
      actual: { value: 11, decimals: 0 },
    });
    expect(one).toMatchObject({ range: { low: 100, high: 110, lowClosed: true, highClosed: false } });
  });

  it("at most 100 where the highest actual is the target", () => {
    const one = progress({
      direction: "more",
      baseline: { value: 0, decimals: 0 },
      target: 10.5,
      actual: { value: 10, decimals: 0, rounding: "half-down" },
    });
    expect(one).toMatchObject({ range: { high: 100, highClosed: true, lowClosed: false } });
  });

  it("rounded by the same rule as the figure", () => {
    const input = {
      direction: "more",
      baseline: { value: 305.9, decimals: 1 },
      target: 308.5,
      actual: { value: 307, decimals: 1 },
    } as const;
    // 1.0 / 2.55 and 1.2 / 2.65
    expect(progress(input, { decimals: 1 })).toMatchObject({ value: 42.3, range: { low: 39.2, high: 45.3 } });
  });
});

describe("the range is unbounded where the rounding of the baseline reaches the target", () => {
  it("on both sides where it goes beyond", () => {
    const one = progress({ direction: "more", baseline: { value: 40.9, decimals: 1 }, target: 40.92, actual: 41 });
    expect(one).toMatchObject({
      value: 500,
      wide: true,
      range: { low: null, high: null, lowClosed: false, highClosed: false },
    });
  });

  it("above where it only touches the target from below and every actual is beyond every baseline", () => {
    const baseline = { value: 40.9, decimals: 1 };
    const one = progress({ direction: "more", baseline, target: 40.95, actual: 41.5 });
    // 0.65 / 0.10 at the other end
    expect(one).toMatchObject({ range: { low: 650, high: null, lowClosed: true, highClosed: false }, wide: true });
  });

  it("below where the actual has moved away", () => {
    const baseline = { value: 40.9, decimals: 1 };
    const one = progress({ direction: "more", baseline, target: 40.95, actual: 39 });
    // −1.85 / 0.10 at the other end
    expect(one).toMatchObject({ range: { low: null, high: -1850, lowClosed: false, highClosed: true }, wide: true });
  });

  it("above where it touches the target from above, less being wanted", () => {
    const baseline = { value: 7, decimals: 0 };
    const one = progress({ direction: "less", baseline, target: 6.5, actual: 5 });
    // 2.5 / 1 at the other end
    expect(one).toMatchObject({ range: { low: 250, high: null, lowClosed: false }, wide: true });
  });

  it("not at all where the actual is exactly the target", () => {
    const one = progress({ direction: "more", baseline: { value: 40.9, decimals: 1 }, target: 40.95, actual: 40.95 });
    expect(one).toStrictEqual({ value: 100, unit: "percent", formula: FORMULA, wide: false });
  });
});

describe("progress is wide where not even its second digit is certain", () => {
  const from = (target: number, actual: number) =>
    progress({
      direction: "more",
      baseline: { value: 0, decimals: 0, exact: true },
      target,
      actual: { value: actual, decimals: 0 },
    });

  it("a tenth of the figure, but never less than ten points", () => {
    // One whole number of a way of 10 is ten points.
    expect(from(10, 5).wide).toBe(false);
    // 12.5 points of 50, and 12.5 points of 137.5
    expect(from(8, 4).wide).toBe(true);
    expect(from(8, 11).wide).toBe(false);
  });

  it("not where nothing was rounded", () => {
    expect(progress({ direction: "more", baseline: 40.9, target: 41, actual: 37 }).wide).toBe(false);
  });
});

describe("progress refuses", () => {
  it("decimals that are no digits, before anything else", () => {
    expect(caught(() => progress({ direction: "more", target: Number.NaN }, { decimals: -0.5 })).code).toBe(
      "invalid-decimals",
    );
  });
});
