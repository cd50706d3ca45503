import { describe, expect, it } from "vitest";
import { gap } from "../../src/targets/gap.js";
import { requiredChange } from "../../src/targets/required-change.js";
import { caught } from "../korean/caught.js";

describe("gap is actual minus target", () => {
  it("in the unit of the target", () => {
    const target = { value: 308.4, unit: "thousand-persons" } as const;
    expect(gap({ direction: "more", target, actual: { value: 305_900, unit: "persons" } })).toStrictEqual({
      value: -2.5,
      unit: "thousand-persons",
      formula: "actual − target",
    });
  });

  it("in points for percents, the actual being a bare number or not", () => {
    const target = { value: 65.8, unit: "percent" } as const;
    expect(gap({ direction: "more", target, actual: 66.6 })).toMatchObject({ value: 0.8, unit: "percentage-point" });
    expect(gap({ direction: "more", target: 65.8, actual: { value: 66.6, unit: "percent" } })).toMatchObject({
      value: 0.8,
      unit: "percentage-point",
    });
  });

  it("positive beyond the target, whichever way is wanted", () => {
    expect(gap({ direction: "less", target: 6, actual: 6.5 }).value).toBe(0.5);
    expect(gap({ direction: "more", target: 6, actual: 6.5 }).value).toBe(0.5);
  });

  it("with the range that the rounding of the actual leaves", () => {
    const one = gap({ direction: "more", target: 65.8, actual: { value: 66.6, decimals: 1 } });
    expect(one).toMatchObject({ range: { low: 0.75, high: 0.85, lowClosed: true, highClosed: false } });
  });

  it.each([
    [5, -5],
    [10, 0],
    [15, 0],
    [20, 0],
    [26, 6],
  ])("of %s from a range of 10 to 20: %s", (actual, value) => {
    expect(gap({ direction: "range", target: { low: 10, high: 20 }, actual })).toStrictEqual({
      value,
      unit: "not-stated",
      formula: "signed distance of actual from range",
    });
  });

  it("absent without a target or an actual", () => {
    expect(gap({ direction: "more", target: null, actual: { value: 5, unit: "percent" } })).toStrictEqual({
      value: null,
      unit: "percentage-point",
      reason: "no-target",
      formula: "actual − target",
    });
    expect(gap({ direction: "more", target: null }).unit).toBe("not-stated");
    expect(gap({ direction: "more", target: 5 }).reason).toBe("not-reported");
    expect(gap({ direction: "more", target: 5, due: false }).reason).toBe("not-due");
  });

  it("refuses decimals that are no digits", () => {
    expect(caught(() => gap({ direction: "more", target: 5 }, { decimals: 101 })).code).toBe("invalid-decimals");
  });
});

describe("requiredChange is target minus baseline", () => {
  it("in points for percents, the baseline being a bare number or not", () => {
    const target = { value: 66.7, unit: "percent" } as const;
    const wanted = { value: 0.1, unit: "percentage-point", formula: "target − baseline" };
    expect(requiredChange({ direction: "more", baseline: 66.6, target })).toStrictEqual(wanted);
    expect(requiredChange({ direction: "more", baseline: { value: 66.6, unit: "percent" }, target })).toStrictEqual(
      wanted,
    );
    expect(requiredChange({ direction: "more", baseline: 305.9, target: 308.5 }).value).toBe(2.6);
  });

  it("in the unit of the target", () => {
    const baseline = { value: 305.9, unit: "thousand-persons" } as const;
    const target = { value: 308_500, unit: "persons" } as const;
    expect(requiredChange({ direction: "more", baseline, target })).toMatchObject({ value: 2600, unit: "persons" });
  });

  it("with the range that the rounding of the baseline leaves; the target is exact", () => {
    const baseline = { value: 66.6, decimals: 1 };
    expect(requiredChange({ direction: "more", baseline, target: { value: 66.7, decimals: 1 } })).toMatchObject({
      range: { low: 0.05, high: 0.15, lowClosed: false, highClosed: true },
    });
  });

  it("absent without a target, for a range, without a baseline", () => {
    const reason = (input: Parameters<typeof requiredChange>[0]) => requiredChange(input).reason;
    expect(reason({ direction: "more", target: null })).toBe("no-target");
    expect(reason({ direction: "range", target: null })).toBe("no-target");
    expect(reason({ direction: "range", baseline: 5, target: { low: 1, high: 2 } })).toBe("not-applicable");
    expect(reason({ direction: "more", target: 5 })).toBe("no-baseline");
    expect(requiredChange({ direction: "more", baseline: { value: 5, unit: "persons" }, target: null }).unit).toBe(
      "persons",
    );
  });

  it("refuses decimals that are no digits", () => {
    expect(caught(() => requiredChange({ direction: "more", target: 5 }, { decimals: Number.NaN })).code).toBe(
      "invalid-decimals",
    );
  });
});
