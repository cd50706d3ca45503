import { describe, expect, it } from "vitest";
import { achievementRate } from "../../src/targets/achievement-rate.js";
import { assessTarget } from "../../src/targets/assess-target.js";
import { FORMULAS } from "../../src/targets/formulas.js";
import { gap } from "../../src/targets/gap.js";
import { progress } from "../../src/targets/progress.js";
import { requiredChange } from "../../src/targets/required-change.js";
import { targetStatus } from "../../src/targets/target-status.js";
import { caught } from "../korean/caught.js";

describe("assessTarget gives every figure side by side", () => {
  const input = {
    direction: "more",
    baseline: { value: 305_900, unit: "persons", decimals: -2 },
    target: { value: 308_500, unit: "persons" },
    actual: { value: 307_000, unit: "persons", decimals: -2 },
  } as const;

  it("each as its own function gives it", () => {
    const one = assessTarget(input, { decimals: 1 });
    expect(one).toMatchObject(targetStatus(input));
    expect(one.achievement).toStrictEqual(achievementRate(input, { decimals: 1 }));
    expect(one.progress).toStrictEqual(progress(input, { decimals: 1 }));
    expect(one.gap).toStrictEqual(gap(input, { decimals: 1 }));
    expect(one.requiredChange).toStrictEqual(requiredChange(input, { decimals: 1 }));
  });

  it("with changes in the unit and in percent", () => {
    const one = assessTarget(input, { decimals: 2 });
    expect(one.change).toMatchObject({ value: 1100, unit: "persons", formula: FORMULAS.change });
    // 1,100 / 305,900 and 2,600 / 305,900
    expect(one.percentChange).toMatchObject({ value: 0.36, unit: "percent", formula: FORMULAS.percentChange });
    expect(one.requiredPercent).toMatchObject({ value: 0.85, unit: "percent", formula: FORMULAS.requiredPercent });
  });
});

type Reasons = Readonly<Record<string, string | undefined>>;

function reasonsOf(input: Parameters<typeof assessTarget>[0]): Reasons {
  const one = assessTarget(input);
  const figures = [
    "change",
    "percentChange",
    "achievement",
    "progress",
    "gap",
    "requiredChange",
    "requiredPercent",
  ] as const;
  return Object.fromEntries(figures.map((figure) => [figure, one[figure].reason]));
}

describe("what is missing leaves a reason in each figure that needs it", () => {
  it("nothing at all", () => {
    expect(reasonsOf({ direction: "more", target: null })).toStrictEqual({
      change: "no-baseline",
      percentChange: "no-baseline",
      achievement: "no-target",
      progress: "no-target",
      gap: "no-target",
      requiredChange: "no-target",
      requiredPercent: "no-target",
    });
  });

  it("only a target", () => {
    expect(reasonsOf({ direction: "more", target: 5 })).toStrictEqual({
      change: "no-baseline",
      percentChange: "no-baseline",
      achievement: "not-reported",
      progress: "no-baseline",
      gap: "not-reported",
      requiredChange: "no-baseline",
      requiredPercent: "no-baseline",
    });
  });

  it("an actual that is not due", () => {
    expect(reasonsOf({ direction: "more", baseline: 4, target: 5, due: false })).toStrictEqual({
      change: "not-due",
      percentChange: "not-due",
      achievement: "not-due",
      progress: "not-due",
      gap: "not-due",
      requiredChange: undefined,
      requiredPercent: undefined,
    });
  });

  it("a range instead of a target", () => {
    expect(reasonsOf({ direction: "range", baseline: 4, target: { low: 5, high: 6 }, actual: 5 })).toStrictEqual({
      change: undefined,
      percentChange: undefined,
      achievement: "not-applicable",
      progress: undefined,
      gap: undefined,
      requiredChange: "not-applicable",
      requiredPercent: "not-applicable",
    });
  });

  it.each([
    ["zero-baseline", 0, 5],
    ["sign-change", -1, 5],
    ["negative-baseline", -5, -1],
  ] as const)("%s leaves only percents of the baseline absent", (reason, baseline, actual) => {
    const one = assessTarget({ direction: "more", baseline, target: actual, actual });
    expect([one.percentChange.reason, one.requiredPercent.reason]).toStrictEqual([reason, reason]);
    expect([one.change.value, one.progress.value]).toStrictEqual([actual - baseline, 100]);
  });

  it("the unit of a change is known although there is none", () => {
    const target = { value: 62.5, unit: "percent" } as const;
    expect(assessTarget({ direction: "more", target }).change.unit).toBe("percentage-point");
    expect(assessTarget({ direction: "more", target: null, actual: target }).change.unit).toBe("percentage-point");
    expect(assessTarget({ direction: "more", target: null }).change.unit).toBe("not-stated");
  });
});

describe("assessTarget refuses", () => {
  it("decimals that are no digits", () => {
    expect(caught(() => assessTarget({ direction: "more", target: 5 }, { decimals: 0.1 })).code).toBe(
      "invalid-decimals",
    );
  });

  it("a rounding rule that there is not", () => {
    // @ts-expect-error: no rule
    expect(caught(() => assessTarget({ direction: "more", target: 5 }, { rounding: "up" })).code).toBe("invalid-value");
  });
});
