import { describe, expect, it } from "vitest";
import { achievementRate } from "../../src/targets/achievement-rate.js";
import { caught } from "../korean/caught.js";

describe("achievementRate is actual over target in percent", () => {
  it("with its unit and formula", () => {
    expect(achievementRate({ actual: 66.6, target: 65.8 }, { decimals: 1 })).toStrictEqual({
      value: 101.2,
      unit: "percent",
      formula: "actual / target × 100",
    });
  });

  it("unrounded where no decimals are asked for", () => {
    expect(achievementRate({ actual: 1, target: 3 }).value).toBe(33.333333333333336);
  });

  it("rounded by the rule that is named", () => {
    // 9 / 8 = 112.5 %
    expect(achievementRate({ actual: 9, target: 8 }, { decimals: 0 }).value).toBe(113);
    expect(achievementRate({ actual: 9, target: 8 }, { decimals: 0, rounding: "half-even" }).value).toBe(112);
    expect(achievementRate({ actual: 9, target: 8 }, { decimals: 0, rounding: "truncate" }).value).toBe(112);
  });

  it("not capped at 100 and not raised to it", () => {
    expect(achievementRate({ actual: 53, target: 50 }).value).toBe(106);
    expect(achievementRate({ actual: 40, target: 50 }).value).toBe(80);
    expect(achievementRate({ actual: 0, target: 50 }).value).toBe(0);
  });

  it("across units of one dimension", () => {
    const actual = { value: 305_900, unit: "persons" } as const;
    const target = { value: 308.4, unit: "thousand-persons" } as const;
    expect(achievementRate({ actual, target }, { decimals: 1 }).value).toBe(99.2);
  });

  it("with the range that the rounding of the actual leaves; the target is exact as printed", () => {
    const actual = { value: 50, decimals: 0 };
    expect(achievementRate({ actual, target: { value: 50, decimals: 0 } })).toMatchObject({
      value: 100,
      range: { low: 99, high: 101, lowClosed: true, highClosed: false },
    });
    expect(achievementRate({ actual: 50, target: { value: 50, decimals: 0 } })).not.toHaveProperty("range");
    expect(achievementRate({ actual: { ...actual, exact: true }, target: 50 })).not.toHaveProperty("range");
  });
});

describe("achievementRate is absent, with the reason", () => {
  it.each([
    ["no-target", 5, null],
    ["no-target", 5, undefined],
    ["no-target", null, null],
    ["not-reported", null, 5],
    ["not-reported", undefined, 5],
    ["zero-denominator", 5, 0],
    ["zero-denominator", 0, 0],
    ["not-applicable", -5, 5],
    ["not-applicable", 5, -5],
    ["not-applicable", -5, -5],
  ] as const)("%s for an actual of %s and a target of %s", (reason, actual, target) => {
    expect(achievementRate({ actual, target })).toStrictEqual({
      value: null,
      unit: "percent",
      reason,
      formula: "actual / target × 100",
    });
  });
});

describe("achievementRate refuses what cannot be", () => {
  it("units of two dimensions", () => {
    const error = caught(() =>
      achievementRate({ actual: { value: 5, unit: "persons" }, target: { value: 5, unit: "percent" } }),
    );
    expect([error.code, error.path]).toStrictEqual(["unit-mismatch", ["actual", "unit"]]);
  });

  it("a unit that there is not", () => {
    // @ts-expect-error: no unit
    const error = caught(() => achievementRate({ actual: { value: 5, unit: "person" }, target: 5 }));
    expect([error.code, error.path, error.nearest]).toStrictEqual(["unknown-unit", ["actual", "unit"], "persons"]);
  });

  it.each([
    ["not-finite", Number.NaN],
    ["not-finite", Number.POSITIVE_INFINITY],
    ["not-a-number", "abc"],
    ["not-a-number", "1,000"],
  ])("%s: %s", (code, value) => {
    const asActual = caught(() => achievementRate({ actual: value, target: 5 }));
    expect([asActual.code, asActual.path]).toStrictEqual([code, ["actual"]]);
    const asTarget = caught(() => achievementRate({ actual: 5, target: value }));
    expect([asTarget.code, asTarget.path]).toStrictEqual([code, ["target"]]);
  });

  it("decimals that are no digits", () => {
    expect(caught(() => achievementRate({ actual: 5, target: 5 }, { decimals: 1.5 })).code).toBe("invalid-decimals");
    expect(caught(() => achievementRate({ actual: { value: 5, decimals: 0.5 }, target: 5 })).code).toBe(
      "invalid-decimals",
    );
  });
});
