import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Computed } from "../../../src/quantity/absence.js";
import { earnedValue } from "../../../src/targets/methods/earned-value.js";
import { caught } from "../../korean/caught.js";

describe("earnedValue", () => {
  // By hand: PV 400, EV 300, AC 360 of 1,000: SPI 0.75, CPI 0.8333, EAC 1,200.
  it("gives every figure in the unit of the budget", () => {
    const state = earnedValue({
      budgetAtCompletion: { value: 1000, unit: "million-KRW" },
      plannedPercent: { value: 40, unit: "percent" },
      earnedValue: { value: 300_000_000, unit: "KRW" },
      actualCost: 360,
    });
    const values = Object.fromEntries(
      Object.entries(state).map(([name, one]: [string, Computed]) => [name, one.value]),
    );
    expect(values).toStrictEqual({
      plannedValue: 400,
      earnedValue: 300,
      actualCost: 360,
      scheduleVariance: -100,
      costVariance: -60,
      schedulePerformance: 0.75,
      costPerformance: 300 / 360,
      estimateAtCompletion: 1200,
      estimateAtBudget: 1060,
      estimateToComplete: 840,
      varianceAtCompletion: -200,
      toCompletePerformance: 700 / 640,
    });
    expect(state.scheduleVariance.unit).toBe("million-KRW");
    expect(state.costPerformance.unit).toBe("ratio");
  });

  it("an absence has a reason and goes no further than it must", () => {
    const reasons = (input: Parameters<typeof earnedValue>[0]) => {
      const { schedulePerformance, costPerformance, estimateAtCompletion, toCompletePerformance } = earnedValue(input);
      return [schedulePerformance, costPerformance, estimateAtCompletion, toCompletePerformance].map(
        (one) => one.reason,
      );
    };
    expect(reasons({})).toStrictEqual(["not-reported", "not-reported", "not-stated", "not-stated"]);
    expect(reasons({ budgetAtCompletion: 10, earnedPercent: 50 })).toStrictEqual([
      "not-stated",
      "not-reported",
      "not-reported",
      "not-reported",
    ]);
    expect(reasons({ budgetAtCompletion: 10, plannedPercent: 0, earnedPercent: 0, actualCost: 0 })).toStrictEqual([
      "zero-denominator",
      "zero-denominator",
      "zero-denominator",
      undefined,
    ]);
    expect(reasons({ budgetAtCompletion: 10, plannedPercent: 50, earnedPercent: 0, actualCost: 10 })).toStrictEqual([
      undefined,
      undefined,
      "zero-denominator",
      "zero-denominator",
    ]);
    const spent = earnedValue({ budgetAtCompletion: 10, earnedPercent: 50, actualCost: 11 });
    expect(spent.toCompletePerformance.reason).toBe("not-applicable");
  });

  it.each([
    [{ budgetAtCompletion: 10, plannedPercent: 50, plannedValue: 5 }, "invalid-value", ["plannedPercent"]],
    [{ budgetAtCompletion: 10, earnedPercent: 101 }, "part-above-whole", ["earnedPercent"]],
    [{ budgetAtCompletion: 10, earnedPercent: -1 }, "negative-level", ["earnedPercent"]],
    [{ budgetAtCompletion: -10 }, "negative-level", ["budgetAtCompletion"]],
    [
      { budgetAtCompletion: { value: 1, unit: "KRW" }, actualCost: { value: 1, unit: "persons" } },
      "unit-mismatch",
      ["actualCost", "unit"],
    ],
    [
      { budgetAtCompletion: 10, earnedPercent: { value: 1, unit: "ratio" } },
      "unit-mismatch",
      ["earnedPercent", "unit"],
    ],
  ] as const)("%j: %s", (input, code, path) => {
    const error = caught(() => earnedValue(input));
    expect([error.code, error.path]).toStrictEqual([code, path]);
  });

  it("the estimate and its variance add up to the budget", () => {
    const part = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(part, part, part, (budget, earnedPercent, actualCost) => {
        const state = earnedValue({ budgetAtCompletion: budget, earnedPercent, actualCost });
        const [eac, vac] = [state.estimateAtCompletion.value, state.varianceAtCompletion.value] as [number, number];
        expect(eac + vac).toBeCloseTo(budget, 6);
      }),
    );
  });
});
