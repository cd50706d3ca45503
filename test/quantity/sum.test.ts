import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NumberInput } from "../../src/quantity/number-input.js";
import { sum } from "../../src/quantity/sum.js";
import { caught } from "../korean/caught.js";

describe("sum is exact", () => {
  it("over decimals that a loop of + gets wrong", () => {
    expect(sum([0.1, 0.2])).toBe(0.3);
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sum([1e16, 1, -1e16])).toBe(1);
    expect(sum([1e300, 1, -1e300])).toBe(1);
    expect(sum(["0.1", 0.2, 3n])).toBe(3.3);
  });

  it("over the plan's employed persons by age (table 8, thousand persons): 305.9", () => {
    expect(sum([44.4, 147.1, 114.4])).toBe(305.9);
  });

  it("over amounts whose whole is beyond the safe integers", () => {
    // 2^53 + 1 and 1 add up to 2^53 + 2.
    expect(sum([2 ** 53, 1, 1])).toBe(2 ** 53 + 2);
    expect(sum([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 2])).toBe(2 ** 54);
  });

  it("where a later number has more decimals than those before", () => {
    expect(sum([1, 0.5, 0.25, 0.125, 7])).toBe(8.875);
    expect(sum([900719925474.5, 0.0001])).toBe(900719925474.5001);
    expect(sum([123456789012345, 0.123456789])).toBe(Number("123456789012345.123456789"));
    expect(sum([0.1, 1e-20])).toBe(0.1);
    expect(sum([0.1, 123456789012345])).toBe(123456789012345.1);
  });

  it("and 0 for nothing, never -0", () => {
    for (const values of [[], [-0], [-0, -0], ["-0"], [0.1, -0.1], [1n, -1n]]) expect(sum(values)).toBe(0);
  });

  it("takes the values in any order", () => {
    const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(values, (given) => {
        const sorted = [...given].sort((a, b) => a - b);
        expect(sum(given)).toBe(sum(sorted));
      }),
    );
  });
});

describe("sum rounds the exact sum once", () => {
  it("0.15 + 0.1 is a tie at one decimal", () => {
    expect(sum([0.15, 0.1], { decimals: 1 })).toBe(0.3);
    expect(sum([0.15, 0.1], { decimals: 1, rounding: "half-even" })).toBe(0.2);
    expect(sum(["0.15", "0.1"], { decimals: 1, rounding: "half-down" })).toBe(0.2);
    expect(sum([-0.15, -0.1], { decimals: 1 })).toBe(-0.3);
  });

  it("at tens and hundreds", () => {
    expect(sum([425428, 937, 1498, 746, 416, 5774, 8326, 22716], { decimals: -3 })).toBe(466000);
  });
});

describe("sum stands many numbers", () => {
  it("a hundred thousand decimals of different length within a second", () => {
    const values = Array.from({ length: 100_000 }, (_, i) => (i % 2 === 0 ? "0.1" : "0.25"));
    const start = performance.now();
    expect(sum(values)).toBe(17_500);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe("sum refuses", () => {
  it.each<[string, NumberInput, string]>([
    ["NaN", Number.NaN, "not-finite"],
    ["Infinity", Infinity, "not-finite"],
    ["a text that is no number", "1,000", "not-a-number"],
    ["null", null as unknown as number, "not-a-number"],
  ])("%s, with its index", (_, value, code) => {
    for (const before of [1, 0.1, "1"]) {
      const error = caught(() => sum([before, value, 2]));
      expect([error.code, error.path]).toStrictEqual([code, [1]]);
    }
  });

  it("a hole in the array", () => {
    const holes = new Array<number>(3).fill(1, 0, 1).fill(3, 2);
    expect(caught(() => sum(holes)).path).toStrictEqual([1]);
  });

  it("digits that are none, and what no double holds", () => {
    expect(caught(() => sum([], { decimals: 1.5 })).code).toBe("invalid-decimals");
    expect(caught(() => sum([1e308, 1e308])).code).toBe("out-of-range");
  });
});
