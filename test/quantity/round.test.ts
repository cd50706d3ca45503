import { describe, expect, it } from "vitest";
import { round } from "../../src/quantity/round.js";
import type { RoundingRule } from "../../src/quantity/rounding.js";
import { caught } from "../korean/caught.js";

describe("round works on the printed digits, not on the binary value", () => {
  // Worked out by hand on the decimal digits; 1.005 and 10.235 are below their tie as doubles.
  it.each<[number, number, number]>([
    [1.005, 2, 1.01],
    [1.255, 2, 1.26],
    [8.345, 2, 8.35],
    [0.615, 2, 0.62],
    [10.235, 2, 10.24],
    [1.45, 1, 1.5],
    [-1.5, 0, -2],
  ])("%s to %s decimals is %s", (value, decimals, rounded) => {
    expect(round(value, { decimals })).toBe(rounded);
  });

  it("rounds a share of 27.4507 % (176,433 of 642,727 inhabitants) up by every rule but truncation", () => {
    // The plan prints 27.4, because its shares are made to add up to 100.
    for (const rounding of ["half-up", "half-even", "half-down"] as const) {
      expect(round("27.4507", { decimals: 1, rounding })).toBe(27.5);
    }
    expect(round("27.4507", { decimals: 1, rounding: "truncate" })).toBe(27.4);
  });
});

describe("round breaks a tie by the rule, on both sides of zero", () => {
  // IEEE 754-2019 section 4.3: roundTiesToAway, roundTiesToEven, roundTowardZero; half-down by hand.
  const rows: readonly (readonly [RoundingRule, readonly number[]])[] = [
    ["half-up", [-3, -2, -1, 1, 2, 3]],
    ["half-even", [-2, -2, 0, 0, 2, 2]],
    ["half-down", [-2, -1, 0, 0, 1, 2]],
    ["truncate", [-2, -1, 0, 0, 1, 2]],
  ];
  it.each(rows)("%s", (rounding, wanted) => {
    expect([-2.5, -1.5, -0.5, 0.5, 1.5, 2.5].map((value) => round(value, { decimals: 0, rounding }))).toStrictEqual(
      wanted,
    );
  });

  it("a hair beyond the tie is no tie", () => {
    const hair = `0.5${"0".repeat(50)}1`;
    for (const rounding of ["half-up", "half-even", "half-down"] as const) {
      expect(round(hair, { decimals: 0, rounding })).toBe(1);
      expect(round(`-${hair}`, { decimals: 0, rounding })).toBe(-1);
    }
    expect(round(hair, { decimals: 0, rounding: "truncate" })).toBe(0);
  });

  it("half up is the rule where none is named", () => {
    expect(round(27.45, { decimals: 1 })).toBe(27.5);
    expect(round(-27.45, { decimals: 1 })).toBe(-27.5);
  });
});

describe("round reaches tens and hundreds", () => {
  it("with negative decimals (the plan prints 308.4 thousand persons as 308,400)", () => {
    expect(round(308449, { decimals: -2 })).toBe(308400);
    expect(round(308450, { decimals: -2 })).toBe(308500);
    expect(round(49, { decimals: -2 })).toBe(0);
    expect(round(123456, { decimals: -100 })).toBe(0);
  });

  it("never gives -0", () => {
    for (const value of [-0, -0.4, "-0", "-0.000", -5e-324]) {
      expect(round(value, { decimals: 0 })).toBe(0);
      expect(round(value, { decimals: 0, rounding: "truncate" })).toBe(0);
    }
  });

  it("leaves a number with fewer digits as it is", () => {
    expect(round(66.6, { decimals: 100 })).toBe(66.6);
    expect(round(Number.MAX_VALUE, { decimals: 100 })).toBe(Number.MAX_VALUE);
  });
});

describe("round refuses", () => {
  it.each([0.5, 101, -101, Number.NaN, Infinity, "1", null, undefined])("%s decimals", (decimals) => {
    const error = caught(() => round(1, { decimals: decimals as number }));
    expect([error.code, error.path]).toStrictEqual(["invalid-decimals", ["decimals"]]);
  });

  it("an unknown rule", () => {
    const error = caught(() => round(1, { decimals: 0, rounding: "up" as RoundingRule }));
    expect([error.code, error.path, error.value]).toStrictEqual(["invalid-value", ["rounding"], '"up"']);
  });

  it("what no double holds", () => {
    expect(caught(() => round("9".repeat(400), { decimals: 0 })).code).toBe("out-of-range");
  });
});
