import { describe, expect, it } from "vitest";
import { percentChange } from "../../src/measures/percent-change.js";
import { caught } from "../korean/caught.js";

describe("percentChange", () => {
  it("is the change in percent of the first (inhabitants in section II.1: 651,495, then 642,727: -1.35 %)", () => {
    expect(percentChange(651495, 642727, { decimals: 2 })).toStrictEqual({ value: -1.35, unit: "percent" });
  });

  it("of a drop to zero is -100, and of a rise from zero absent", () => {
    expect(percentChange(10, 0)).toStrictEqual({ value: -100, unit: "percent" });
    expect(percentChange(0, 10)).toStrictEqual({ value: null, unit: "percent", reason: "zero-baseline" });
    expect(percentChange(0, 0).reason).toBe("zero-baseline");
  });

  it("from a negative level is absent: a sign change, or conventions differ", () => {
    expect(percentChange(-5, 5)).toStrictEqual({ value: null, unit: "percent", reason: "sign-change" });
    for (const to of [-10, 0]) expect(percentChange(-5, to).reason).toBe("negative-baseline");
  });

  it("to a negative level falls by more than its whole", () => {
    expect(percentChange(10, -5).value).toBe(-150);
  });

  it("of printed figures has a range in which the base occurs once", () => {
    // [160.5, 161.5) over [147.5, 148.5): 160.5 / 148.5 − 1 and 161.5 / 147.5 − 1.
    expect(percentChange({ value: 148, decimals: 0 }, { value: 161, decimals: 0 })).toMatchObject({
      range: { low: 1200 / 148.5, high: 1400 / 147.5, lowClosed: false, highClosed: false },
    });
  });

  it("has no upper end where the base may be zero", () => {
    // One job printed to the one under truncation is [1, 2); 0.3 with no decimals may be anything from -0.2 to 0.8.
    expect(percentChange({ value: 0.3, decimals: 0 }, 5)).toMatchObject({ range: { low: null, high: null } });
    expect(percentChange({ value: 0.5, decimals: 0 }, 5)).toMatchObject({
      range: { low: 400, high: null, lowClosed: false, highClosed: false },
    });
  });

  it("rounded to a digit, its range has that digit too and holds the value", () => {
    const printed = (value: number) => ({ value, decimals: 1 });
    expect(percentChange(printed(308.1), printed(305.9), { decimals: 0 })).toStrictEqual({
      value: -1,
      unit: "percent",
      range: { low: -1, high: -1, lowClosed: true, highClosed: true },
    });
  });

  it("refuses what difference refuses", () => {
    expect(caught(() => percentChange({ value: 1, unit: "KRW" }, { value: 1, unit: "persons" })).code).toBe(
      "unit-mismatch",
    );
    expect(caught(() => percentChange({ value: 1, unit: "won" as "KRW" }, 1)).code).toBe("unknown-unit");
    expect(caught(() => percentChange(1, Infinity))).toMatchObject({ code: "not-finite", path: ["to"] });
    expect(caught(() => percentChange("", 1))).toMatchObject({ code: "not-a-number", path: ["from"] });
    expect(caught(() => percentChange(0, 1, { decimals: 0.5 })).code).toBe("invalid-decimals");
  });
});
