import { describe, expect, it } from "vitest";
import { contribution } from "../../src/measures/contribution.js";
import { caught } from "../korean/caught.js";

describe("contribution", () => {
  it("is the change of a part in percent of the whole before (table 9: 13.9 to 15.9 of 343.3 thousand)", () => {
    expect(contribution(13.9, 15.9, { total: 343.3, decimals: 2 })).toStrictEqual({
      value: 0.58,
      unit: "percentage-point",
    });
  });

  it("takes part and whole in any units of one dimension, or bare", () => {
    const from = { value: 13.9, unit: "thousand-persons" } as const;
    const to = { value: 15900, unit: "persons" } as const;
    const wanted = { value: 0.58, unit: "percentage-point" };
    const total = { value: 343300, unit: "persons" } as const;
    expect(contribution(from, to, { total, decimals: 2 })).toStrictEqual(wanted);
    expect(contribution(from, to, { total: 343.3, decimals: 2 })).toStrictEqual(wanted);
    expect(contribution(13900, 15900, { total, decimals: 2 })).toStrictEqual(wanted);
  });

  it("is absent where the whole was zero or negative", () => {
    expect(contribution(1, 2, { total: 0 })).toStrictEqual({
      value: null,
      unit: "percentage-point",
      reason: "zero-baseline",
    });
    expect(contribution(1, 2, { total: -1 }).reason).toBe("negative-baseline");
  });

  it("of printed figures has a range", () => {
    // (1.5 − 1.5, 2.5 − 0.5) over 10 exactly, that is from 0 to 20, neither reached.
    const printed = (value: number) => ({ value, decimals: 0 });
    expect(contribution(printed(1), printed(2), { total: 10 })).toStrictEqual({
      value: 10,
      unit: "percentage-point",
      range: { low: 0, high: 20, lowClosed: false, highClosed: false },
    });
    // Where both roundings are closed, no change at all is possible, whatever the whole.
    const nearest = (value: number) => ({ ...printed(value), rounding: "nearest" as const });
    expect(contribution(nearest(1), nearest(2), { total: { ...printed(9), rounding: "half-even" } })).toMatchObject({
      range: { low: 0, lowClosed: true, high: 200 / 8.5, highClosed: false },
    });
  });

  it("refuses another dimension and what is no number", () => {
    const won = { value: 1, unit: "KRW" } as const;
    expect(caught(() => contribution(won, won, { total: { value: 1, unit: "persons" } }))).toMatchObject({
      code: "unit-mismatch",
      path: ["total", "unit"],
    });
    expect(caught(() => contribution(won, { value: 1, unit: "won" as "KRW" }, { total: 1 })).code).toBe("unknown-unit");
    expect(caught(() => contribution(1, 2, { total: Number.NaN }))).toMatchObject({
      code: "not-finite",
      path: ["total"],
    });
    expect(caught(() => contribution(1, "x", { total: 1 })).code).toBe("not-a-number");
    expect(caught(() => contribution(1, 2, { total: 1, decimals: 0.5 })).code).toBe("invalid-decimals");
  });
});
