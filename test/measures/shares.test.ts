import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shares } from "../../src/measures/shares.js";
import { sum } from "../../src/quantity/sum.js";
import { caught } from "../korean/caught.js";
import { exactOf, order, over, plus, times } from "../quantity/exact.js";

describe("shares", () => {
  it("are the parts in percent of their sum", () => {
    expect(shares([1, 1, 2])).toStrictEqual({ values: [25, 25, 50], unit: "percent", absent: [] });
  });

  it("or of a whole that has other parts too (section III.3, funds of 679,038 million won)", () => {
    const { values } = shares([163890, 43070, 465840, 6238], { whole: 679038, decimals: 1 });
    expect(values).toStrictEqual([24.1, 6.3, 68.6, 0.9]);
  });

  it("are rounded each on its own, and then need not add up to 100", () => {
    expect(shares([1, 1, 1], { decimals: 1 }).values).toStrictEqual([33.3, 33.3, 33.3]);
    expect(shares([1, 7], { decimals: 0, rounding: "half-even" }).values).toStrictEqual([12, 88]);
    expect(shares([1, 7], { decimals: 0 }).values).toStrictEqual([13, 88]);
  });

  it("of a whole of zero are absent, all of them, and of no parts there are none", () => {
    expect(shares([0, 0])).toStrictEqual({
      values: [null, null],
      unit: "percent",
      absent: [
        { at: 0, reason: "zero-denominator" },
        { at: 1, reason: "zero-denominator" },
      ],
    });
    expect(shares([])).toStrictEqual({ values: [], unit: "percent", absent: [] });
  });
});

describe("shares by largest remainder", () => {
  // By hand: what the floors leave of 100 goes to the largest fractions, of equal ones to the first.
  it.each<[readonly number[], number, readonly number[]]>([
    [[1, 1, 1], 1, [33.4, 33.3, 33.3]],
    [[1, 1, 1], 0, [34, 33, 33]],
    [[1, 1, 1], -1, [40, 30, 30]],
    [[1, 1, 1], -2, [100, 0, 0]],
    [[1, 7], 0, [13, 87]],
    [[47, 16, 16, 12, 6, 3], 0, [47, 16, 16, 12, 6, 3]],
    [[0, 5], 2, [0, 100]],
  ])("%j with %s decimals are %j", (parts, decimals, wanted) => {
    expect(shares(parts, { decimals, rounding: "largest-remainder" }).values).toStrictEqual(wanted);
  });

  it("is how the ten seats of Hamilton's textbook example are given out: 10 of 100 per cent steps", () => {
    // Votes of 47,000, 16,000, 15,900, 12,000, 6,000 and 3,100 give 5, 2, 1, 1, 1 and 0 seats.
    const votes = [47_000, 16_000, 15_900, 12_000, 6_000, 3_100];
    const { values } = shares(votes, { decimals: -1, rounding: "largest-remainder" });
    expect(values).toStrictEqual([50, 20, 10, 10, 10, 0]);
  });

  const parts = fc.array(
    fc.record({ units: fc.integer({ min: 0, max: 1e9 }), decimals: fc.integer({ min: 0, max: 4 }) }).map((one) => {
      return Number(`${String(one.units)}e-${String(one.decimals)}`);
    }),
    { minLength: 1, maxLength: 12 },
  );

  it("adds up to exactly 100, each less than one last digit from its exact share", () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: -2, max: 6 }), (given, decimals) => {
        fc.pre(given.some((part) => part > 0));
        const { values } = shares(given, { decimals, rounding: "largest-remainder" });
        expect(sum(values.map((value) => value ?? 0))).toBe(100);
        const whole = given.map(exactOf).reduce(plus);
        const digit = exactOf(Number(`1e${String(-decimals)}`));
        values.forEach((value, i) => {
          const exact = times(over(exactOf(given[i] ?? 0), whole), exactOf(100));
          const rounded = exactOf(value ?? 0);
          expect(order(rounded, plus(exact, digit))).toBe(-1);
          expect(order(plus(rounded, digit), exact)).toBe(1);
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("shares refuse", () => {
  it("a negative part and a part above the whole, with the index", () => {
    expect(caught(() => shares([1, -1, 3]))).toMatchObject({ code: "negative-level", path: ["parts", 1], value: "-1" });
    expect(caught(() => shares([1, 8], { whole: 7 }))).toMatchObject({ code: "part-above-whole", path: ["parts", 1] });
    expect(caught(() => shares([1], { whole: 0 })).code).toBe("part-above-whole");
    expect(caught(() => shares([0], { whole: -1 })).code).toBe("part-above-whole");
  });

  it("what is no number", () => {
    expect(caught(() => shares([1, Number.NaN]))).toMatchObject({ code: "not-finite", path: ["parts", 1] });
    expect(caught(() => shares([1], { whole: "x" }))).toMatchObject({ code: "not-a-number", path: ["whole"] });
  });

  it("largest remainder without decimals, with a whole, or to thousands, in which 100 is none", () => {
    const rounding = "largest-remainder";
    expect(caught(() => shares([1], { rounding }))).toMatchObject({ code: "invalid-value", path: ["rounding"] });
    expect(caught(() => shares([1], { rounding, decimals: 1, whole: 2 })).code).toBe("invalid-value");
    expect(caught(() => shares([1], { rounding, decimals: -3 }))).toMatchObject({
      code: "invalid-decimals",
      path: ["decimals"],
    });
    expect(caught(() => shares([1], { rounding, decimals: 0.5 })).code).toBe("invalid-decimals");
  });

  it("decimals that are none and an unknown rule", () => {
    expect(caught(() => shares([1], { decimals: 0.5 })).code).toBe("invalid-decimals");
    expect(caught(() => shares([1], { rounding: "up" as "half-up" })).code).toBe("invalid-value");
  });
});
