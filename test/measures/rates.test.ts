import { describe, expect, it } from "vitest";
import { rates } from "../../src/measures/rates.js";
import { ROUNDING_RULES } from "../../src/quantity/rounding.js";
import { caught } from "../korean/caught.js";

describe("rates", () => {
  it("are the achievement rates of the plan's table 5, rounded to one decimal", () => {
    // Actual over target of 2023: 66.6 of 65.8, and by hand 37 of 41 (90.24...), 305.9 of 308.4 (99.18...).
    expect(rates([66.6, 37, 305.9], [65.8, 41, 308.4], { decimals: 1 }).values).toStrictEqual([101.2, 90.2, 99.2]);
  });

  it("are absent where the denominator is zero, and only there", () => {
    expect(rates([5, 0, 1, 2], [0, 0, -0, 4], { decimals: 1 })).toStrictEqual({
      values: [null, null, null, 50],
      unit: "percent",
      absent: [
        { at: 0, reason: "zero-denominator" },
        { at: 1, reason: "zero-denominator" },
        { at: 2, reason: "zero-denominator" },
      ],
    });
  });

  it("may have one denominator for all", () => {
    expect(rates([1, 2, 3], 4).values).toStrictEqual([25, 50, 75]);
    expect(rates(["1", 2n], "4").values).toStrictEqual([25, 50]);
    expect(rates([1, 2], 0).absent).toHaveLength(2);
  });

  it("of nothing are nothing", () => {
    expect(rates([], [])).toStrictEqual({ values: [], unit: "percent", absent: [] });
  });

  it("may be above 100 and below 0, and are never -0", () => {
    expect(rates([3, -1, -0, 0, -0.001], [2, 4, 5, -5, 5], { decimals: 1 }).values).toStrictEqual([150, -25, 0, 0, 0]);
    expect(rates([1], [-4], { decimals: 0 }).values).toStrictEqual([-25]);
  });

  it("of doubles, texts and bigints are the same, by every rule and to every digit", () => {
    // 1/8 is 12.5 %, 3/8 is 37.5 %: ties at no decimals.
    const tops = [1, 3, 0.125, 66.6, -1, 5, 1e14, 0.1, 123456.789, 7, 1e-9, 2 ** 53];
    const bottoms = [8, 8, 1, 65.8, 8, 3, 3, 0.3, 0.001, 9.99, 7, 3];
    for (const decimals of [-1, 0, 1, 2, 5, 10, 11, 15]) {
      for (const rounding of ROUNDING_RULES) {
        const options = { decimals, rounding };
        const texts = bottoms.map((value) => value.toString());
        expect(rates(tops, bottoms, options)).toStrictEqual(rates(tops, texts, options));
      }
    }
  });

  it("stand for the printed decimals also where a double has only a digit or two: 4.4e-323 of 1e-323 is 440 %", () => {
    expect(rates([4.4e-323], [1e-323], { decimals: 1 }).values).toStrictEqual([440]);
    expect(rates([4.4e-323], [1e-323]).values).toStrictEqual([440]);
  });

  it("do not depend on the rows before: a column of changing decimals", () => {
    const tops = [1, 0.5, 3, 0.125, 66.66, 2, 1e-7, 4];
    const bottoms = [3, 0.7, 0.11, 7, 3, 0.0001, 3, 9];
    const one = tops.map((top, i) => rates([top], [bottoms[i] ?? 0], { decimals: 2 }).values[0]);
    expect(rates(tops, bottoms, { decimals: 2 }).values).toStrictEqual(one);
  });

  it("refuse columns of different length", () => {
    expect(caught(() => rates([1, 2], [1]))).toMatchObject({
      code: "different-lengths",
      path: ["denominators"],
      value: "1",
    });
  });

  it.each([undefined, 1])("refuse what is no number, with its place, with %s decimals", (decimals) => {
    const options = decimals === undefined ? {} : { decimals };
    expect(caught(() => rates([1, Number.NaN], [1, 1], options))).toMatchObject({
      code: "not-finite",
      path: ["numerators", 1],
    });
    expect(caught(() => rates([1, 1], [1, Infinity], options))).toMatchObject({ path: ["denominators", 1] });
    expect(caught(() => rates([1, 1], Infinity, options))).toMatchObject({ path: ["denominators"] });
    expect(caught(() => rates([1, "x"], 1, options))).toMatchObject({ code: "not-a-number", path: ["numerators", 1] });
    expect(caught(() => rates([1], undefined as unknown as number, options)).code).toBe("not-a-number");
  });

  it("refuse decimals that are none", () => {
    expect(caught(() => rates([], [], { decimals: 0.5 })).code).toBe("invalid-decimals");
  });
});
