import { describe, expect, it } from "vitest";
import { difference } from "../../src/measures/difference.js";
import { caught } from "../korean/caught.js";

describe("difference", () => {
  it("is the change from the first to the second (employed persons of table 5: 308.1, then 305.9)", () => {
    expect(difference(308.1, 305.9)).toStrictEqual({ value: -2.2, unit: "not-stated" });
  });

  it("of two percents is in percentage points (table 5: 65.7 %, then 66.6 %)", () => {
    const from = { value: 65.7, unit: "percent" } as const;
    expect(difference(from, { value: 66.6, unit: "percent" })).toStrictEqual({ value: 0.9, unit: "percentage-point" });
    expect(difference(from, 66.6)).toStrictEqual({ value: 0.9, unit: "percentage-point" });
  });

  it("of two differences in percentage points stays one", () => {
    const point = { value: 0.9, unit: "percentage-point" } as const;
    expect(difference(point, point)).toStrictEqual({ value: 0, unit: "percentage-point" });
  });

  it("has the unit of the first, into which the second is converted", () => {
    expect(difference({ value: 308.1, unit: "thousand-persons" }, { value: 305900, unit: "persons" })).toStrictEqual({
      value: -2.2,
      unit: "thousand-persons",
    });
  });

  it("of two printed figures has a range; their half digits add up", () => {
    // [305.85, 305.95) − [308.05, 308.15): the lower end is 305.85 − 308.15, not reached.
    const printed = (value: number) => ({ value, decimals: 1 });
    expect(difference(printed(308.1), printed(305.9))).toStrictEqual({
      value: -2.2,
      unit: "not-stated",
      range: { low: -2.3, high: -2.1, lowClosed: false, highClosed: false },
    });
    expect(difference(308.1, printed(305.9)).range).toStrictEqual({
      low: -2.25,
      high: -2.15,
      lowClosed: true,
      highClosed: false,
    });
  });

  it("is rounded from the exact result", () => {
    expect(difference(0.05, 0.3, { decimals: 1 }).value).toBe(0.3);
    expect(difference(0.05, 0.3, { decimals: 1, rounding: "half-even" }).value).toBe(0.2);
  });

  it("refuses another dimension and what is no number, with the argument's name", () => {
    const won = { value: 1, unit: "KRW" } as const;
    expect(caught(() => difference(won, { value: 1, unit: "persons" }))).toMatchObject({
      code: "unit-mismatch",
      path: ["to", "unit"],
    });
    expect(caught(() => difference(Number.NaN, 1))).toMatchObject({ code: "not-finite", path: ["from"] });
    expect(caught(() => difference(1, { value: "1,0" }))).toMatchObject({
      code: "not-a-number",
      path: ["to", "value"],
    });
    expect(caught(() => difference(1, { value: 1, unit: "won" as "KRW" })).code).toBe("unknown-unit");
    expect(caught(() => difference(1, 2, { decimals: 1.5 })).code).toBe("invalid-decimals");
  });
});
