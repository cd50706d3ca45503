import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { probabilityMet } from "../../../src/targets/methods/probability-met.js";
import { caught } from "../../korean/caught.js";

function below(z: number): number {
  const { value } = probabilityMet({ direction: "more", value: z, standardError: 1, target: 0 });
  return (value ?? Number.NaN) / 100;
}

describe("the normal distribution function", () => {
  // Abramowitz and Stegun, Handbook of Mathematical Functions, table 26.1, fifteen decimals.
  it.each([
    [0, 0.5],
    [0.5, 0.691462461274013],
    [1, 0.841344746068543],
    [1.5, 0.933192798731142],
    [2, 0.977249868051821],
    [2.5, 0.993790334674224],
    [3, 0.99865010196837],
  ])("Φ(%s) = %s", (z, wanted) => {
    expect(Math.abs(below(z) - wanted)).toBeLessThan(1e-15);
    expect(Math.abs(below(-z) - (1 - wanted))).toBeLessThan(1e-15);
  });

  // The far tail: the same handbook, table 26.2, −log10 of 1 − Φ(5), Φ(10): 6.54265, 23.11805.
  it.each([
    [5, 6.54265],
    [10, 23.11805],
  ])("the tail beyond %s keeps its digits", (z, wanted) => {
    expect(-Math.log10(below(-z))).toBeCloseTo(wanted, 5);
  });

  it("beyond twelve deviations it is 0 or 1", () => {
    expect([below(13), below(-13)]).toStrictEqual([1, 0]);
    expect(below(-12)).toBeGreaterThan(0);
  });
});

describe("probabilityMet", () => {
  it("looks at the direction", () => {
    const input = { value: 66.6, standardError: 0.8, target: 65.8 };
    expect(probabilityMet({ direction: "more", ...input }, { decimals: 2 }).value).toBe(84.13);
    expect(probabilityMet({ direction: "less", ...input }, { decimals: 2 }).value).toBe(15.87);
    expect(probabilityMet({ direction: "more", ...input, target: 66.6 }).value).toBe(50);
  });

  it("of a range it is what lies between", () => {
    const target = { low: 65, high: 67 };
    // One deviation to either side holds 68.27 percent, from none to two 47.72.
    const of = (value: number) =>
      probabilityMet({ direction: "range", value, standardError: 1, target }, { decimals: 2 });
    expect([of(66).value, of(65).value, of(90).value]).toStrictEqual([68.27, 47.72, 0]);
  });

  it("a standard error of a percentage is in points, of a count in its unit", () => {
    const rate = { direction: "more", value: { value: 66.6, unit: "percent" }, target: 65.8 } as const;
    const error = { value: 0.8, unit: "percentage-point" } as const;
    expect(probabilityMet({ ...rate, standardError: error }, { decimals: 2 }).value).toBe(84.13);
    const count = { direction: "more", value: { value: 305.9, unit: "thousand-persons" }, target: 305.1 } as const;
    const persons = { value: 800, unit: "persons" } as const;
    expect(probabilityMet({ ...count, standardError: persons }, { decimals: 2 }).value).toBe(84.13);
    expect(caught(() => probabilityMet({ ...rate, standardError: persons })).code).toBe("unit-mismatch");
    expect(caught(() => probabilityMet({ ...rate, standardError: -1 })).code).toBe("negative-level");
  });

  it.each([
    [{ value: 1, standardError: 1, target: null }, "no-target"],
    [{ value: null, standardError: 1, target: 1 }, "not-reported"],
    [{ value: 1, standardError: undefined, target: 1 }, "not-stated"],
    [{ value: 1, standardError: null, target: 1 }, "not-stated"],
    [{ value: 1, standardError: 0, target: 1 }, "zero-denominator"],
  ] as const)("%j: %s", (input, reason) => {
    expect(probabilityMet({ direction: "more", ...input }).reason).toBe(reason);
  });

  it("above and below are everything", () => {
    const level = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(level, level, fc.integer({ min: 50, max: 500 }), (value, target, standardError) => {
        const of = (direction: "more" | "less") =>
          probabilityMet({ direction, value, standardError, target }).value as number;
        expect(of("more") + of("less")).toBeCloseTo(100, 10);
      }),
    );
  });
});
