import { describe, expect, it } from "vitest";
import { executionRates } from "../../../src/budget/execution-rates.js";
import { sum } from "../../../src/quantity/sum.js";
import { achievementRate } from "../../../src/targets/achievement-rate.js";
import { assessTarget } from "../../../src/targets/assess-target.js";
import { assess } from "../../../src/targets/methods/assess.js";
import { earnedValue } from "../../../src/targets/methods/earned-value.js";
import { growthProgress } from "../../../src/targets/methods/growth-progress.js";
import { meanScore } from "../../../src/targets/methods/mean-score.js";
import { projectedProgress } from "../../../src/targets/methods/projected-progress.js";
import { progress } from "../../../src/targets/progress.js";
import { targetStatus } from "../../../src/targets/target-status.js";
import { caught } from "../../korean/caught.js";
import { undpLight } from "./bands.js";

/** The list stands in docs/methods.md too, with why each is a mistake. */
describe("mistakes of other systems that are not made here", () => {
  it("Akvo RSR: a cap at 100 that is written as a floor", () => {
    expect(achievementRate({ actual: 80, target: 100 }).value).toBe(80);
    expect(achievementRate({ actual: 130, target: 100 }).value).toBe(130);
  });

  it("Akvo RSR: baseline and direction are stored and never used", () => {
    const fall = assessTarget({ direction: "more", baseline: 61, target: 62, actual: 60 }, { decimals: 1 });
    expect([fall.achievement.value, fall.progress.value, fall.status]).toStrictEqual([96.8, -100, "missed"]);
  });

  it("Akvo RSR: a percentage of nothing is 0, a target of zero NaN on the screen", () => {
    expect(achievementRate({ actual: 0, target: 0 }).reason).toBe("zero-denominator");
    expect(achievementRate({ actual: 5, target: -1 }).reason).toBe("not-applicable");
  });

  it("Akvo RSR: a ratio of summed numerators over the newest denominator", () => {
    const [numerators, denominators] = [
      [30, 50],
      [40, 100],
    ];
    expect(achievementRate({ actual: sum(numerators), target: sum(denominators) }, { decimals: 1 }).value).toBe(57.1);
    expect(achievementRate({ actual: sum(numerators), target: denominators[1] }).value).toBe(80);
  });

  it("Akvo RSR: a period that is still to come has 0", () => {
    expect(progress({ direction: "more", baseline: 1, target: 2, due: false }).reason).toBe("not-due");
  });

  it("TolaActivity: the levels of a falling indicator are added up", () => {
    const points = [400, 412, 616].map((value, i) => ({ period: `2024-0${String(i + 1)}`, value }));
    const { current, methods } = assess({ direction: "less", points, target: { period: "2024-03", value: 500 } });
    expect([current?.value, methods[0]?.verdict]).toStrictEqual([616, "behind"]);
  });

  it("TolaActivity: a margin of 15 percent calls 85 percent of the target on scope", () => {
    const points = [{ period: "2024", value: 85 }];
    const [row] = assess({ direction: "more", points, target: { period: "2024", value: 100 } }).methods;
    expect(row?.verdict).toBe("behind");
  });

  it("hikaya: another formula for a falling indicator, with a bracket in the wrong place", () => {
    // ((6 − 7.5 / 6) + 1) × 100 = 575 % there.
    expect(progress({ direction: "less", baseline: 7, target: 6, actual: 7.5 }).value).toBe(-50);
  });

  it("Imihigo: the mean of 70, 85 and 100 is the result of a period that ended at 100", () => {
    const points = [70, 85, 100].map((value, i) => ({ period: `2024-0${String(i + 1)}`, value }));
    const [row] = assess({ direction: "more", points, target: { period: "2024-03", value: 100 } }).methods;
    expect([row?.figure.value, row?.verdict]).toStrictEqual([100, "met"]);
  });

  it("Imihigo: the largest of 9, 8 and 7 is called the latest", () => {
    const points = [9, 8, 7].map((value, i) => ({ period: `2024-0${String(i + 1)}`, value }));
    const { current, methods } = assess({ direction: "less", points, target: { period: "2024-03", value: 8 } });
    expect([current?.value, methods[0]?.verdict]).toStrictEqual([7, "met"]);
  });

  it("Imihigo: all results are capped at 100", () => {
    expect(achievementRate({ actual: 66.6, target: 65.8 }, { decimals: 1 }).value).toBe(101.2);
  });

  it("Imihigo: an entry that is missing makes the whole 0, and so does a target of zero", () => {
    const points = [
      { period: "2024-01", value: 70 },
      { period: "2024-02", value: null },
    ];
    expect(
      assess({ direction: "more", points, target: { period: "2024-02", value: 100 } }).methods[0]?.figure.value,
    ).toBe(70);
    expect(achievementRate({ actual: null, target: 100 }).reason).toBe("not-reported");
    expect(achievementRate({ actual: 3, target: 0 }).reason).toBe("zero-denominator");
  });

  it("Imihigo: monthly percentages are added up to an annual one", () => {
    const monthly = Array.from({ length: 12 }, (_, i) => ({
      period: `2024-${String(i + 1).padStart(2, "0")}`,
      value: 60,
    }));
    const [row] = assess(
      { direction: "more", points: monthly, target: { period: "2024-12", value: 66 } },
      { decimals: 1 },
    ).methods;
    expect(row?.figure.value).toBe(90.9);
  });

  it("Gobierto: a budget of zero is left out, and 0 / 0 slips through", () => {
    expect(achievementRate({ actual: 0, target: 0 })).toMatchObject({ value: null, reason: "zero-denominator" });
  });

  it("Gobierto: execution above 100 percent, because the initial budget is the denominator", () => {
    // 120 spent of 100 that 30 carried in made 130.
    const { onAppropriation, onBudget } = executionRates({ budget: 100, carriedIn: 30, spent: 120 }, { decimals: 1 });
    expect([onAppropriation.cash.value, onBudget.cash.value]).toStrictEqual([92.3, 120]);
  });

  it("we-promise/sure: spending without a budget is 100 percent", () => {
    expect(executionRates({ budget: 0, spent: 5 }).onBudget.cash.reason).toBe("zero-denominator");
    expect(achievementRate({ actual: 5, target: null }).reason).toBe("no-target");
  });

  it("comp354: a target of zero is achieved, a missing actual is 0 percent", () => {
    expect(targetStatus({ direction: "more", target: 0, actual: -1 }).status).toBe("missed");
    expect(targetStatus({ direction: "more", target: 5 }).status).toBe("not-reported");
  });

  it("sector-king: a figure without the formula behind it", () => {
    const { value, formula } = progress({ direction: "more", baseline: 10, target: 20, actual: 25 });
    expect([value, formula]).toStrictEqual([150, "(actual − baseline) / (target − baseline) × 100"]);
    expect(progress({ direction: "more", baseline: 20, target: 20, actual: 25 }).reason).toBe("target-equals-baseline");
  });

  it("terraware: a baseline of 100 and 20 more show 0 percent", () => {
    expect(progress({ direction: "more", baseline: 100, target: 200, actual: 120 }).value).toBe(20);
  });

  describe("Open SDG", () => {
    const base = { baseline: { period: "2015", value: 100 }, current: { period: "2020", value: 50 } };

    it("a target of zero is 0.001, or 0.1, or 1, and each gives another figure", () => {
      const to = (value: number) => growthProgress({ direction: "less", ...base, target: { period: "2030", value } });
      expect(to(0).ratio.reason).toBe("not-applicable");
      expect(to(0).class).toBe("not-available");
      expect(progress({ direction: "less", baseline: 100, target: 0, actual: 50 }).value).toBe(50);
      // What the invented numbers would have made of it.
      expect([0.001, 0.1, 1].map((value) => to(value).ratio.value?.toFixed(1))).toStrictEqual(["24.2", "35.1", "49.0"]);
    });

    it("a baseline of zero is 0.001", () => {
      const from = { ...base, baseline: { period: "2015", value: 0 } };
      const { observed, class: grade } = growthProgress({
        direction: "more",
        ...from,
        target: { period: "2030", value: 70 },
      });
      expect([observed.reason, grade]).toStrictEqual(["zero-baseline", "not-available"]);
    });

    it("a direction that is left out is less", () => {
      // @ts-expect-error: the direction is left out
      expect(caught(() => growthProgress({ ...base, target: { period: "2030", value: 20 } })).code).toBe("missing-key");
    });

    it("the direction is turned where both values are negative", () => {
      const both = { baseline: { period: "2015", value: -4 }, current: { period: "2020", value: -2 } };
      expect(growthProgress({ direction: "more", ...both }).observed.reason).toBe("negative-baseline");
    });

    it("a score by the default thresholds beside a class by others", () => {
      const { score } = growthProgress({ direction: "less", ...base }, { thresholds: { substantial: 3, moderate: 1 } });
      expect(score.reason).toBe("not-applicable");
    });

    it("a month or a half-year does not exist", () => {
      const half = { baseline: { period: "2022-S1", value: 60 }, current: { period: "2022-S2", value: 61 } };
      const { ratio } = growthProgress(
        { direction: "more", ...half, target: { period: "2023-S1", value: 62 } },
        { decimals: 1 },
      );
      // (61/60)² − 1 = 3.361 % a year of 62/60 − 1 = 3.333 % wanted.
      expect(ratio.value).toBe(100.8);
    });

    it("a baseline later than all data ends in an exception", () => {
      const late = {
        direction: "more",
        baseline: { period: "2022", value: 1 },
        points: [],
        target: { period: "2030", value: 2 },
      } as const;
      expect(assess(late).methods.map((one) => one.figure.reason)).toStrictEqual([
        "not-reported",
        "not-reported",
        "needs-more-years",
        "needs-more-years",
      ]);
    });

    it("a target that is met hides that it gets worse", () => {
      const worse = { direction: "less", baseline: 7.05, target: 70, actual: 12.58 } as const;
      expect(targetStatus(worse).status).toBe("met-but-worsening");
    });

    it("a two-sided target has to be rewritten by hand", () => {
      const parity = { baseline: { period: "2015", value: 0.8 }, current: { period: "2020", value: 1.3 } };
      const target = { period: "2030", low: 0.97, high: 1.03 };
      expect(growthProgress({ direction: "range", ...parity, target }).class).toBe("deterioration");
    });

    it("a series without a value counts as if it were not there, and nobody says so", () => {
      const none = growthProgress({ direction: "more", ...base, current: null });
      const fell = growthProgress({ direction: "more", ...base });
      expect(meanScore([none, fell])).toMatchObject({ scored: 1, of: 2 });
    });
  });

  it("ESCAP as coded: a target that equals the baseline is divided by", () => {
    const stays = { baseline: { period: "2020", value: 5 }, current: { period: "2022", value: 4 } };
    expect(projectedProgress({ direction: "more", ...stays, target: { period: "2030", value: 5 } }).ratio.reason).toBe(
      "target-equals-baseline",
    );
  });

  it("UNDP: between 99 and 100 percent there is no colour", () => {
    expect(undpLight(99.5)).toBe("amber");
  });

  it("pmev: the estimate at completion and its variance are of two budgets", () => {
    const { estimateAtCompletion, varianceAtCompletion } = earnedValue(
      { budgetAtCompletion: 47_934, earnedValue: 13_878.46, actualCost: 10_000 },
      { decimals: 0 },
    );
    // 47,934 × 10,000 / 13,878.46
    expect([estimateAtCompletion.value, varianceAtCompletion.value]).toStrictEqual([34538, 13396]);
  });
});
