import { describe, expect, it } from "vitest";
import { ratio } from "../../src/measures/ratio.js";
import { caught } from "../korean/caught.js";

describe("ratio", () => {
  it("is one quantity over the other, per one (table 13: 265,378 workers in 76,227 establishments)", () => {
    expect(ratio(265378, 76227, { decimals: 2 })).toStrictEqual({ value: 3.48, unit: "ratio" });
    expect(ratio(-1, 4).value).toBe(-0.25);
    expect(ratio(1, -4).value).toBe(-0.25);
    expect(ratio(0, -4).value).toBe(0);
  });

  it("over zero is absent", () => {
    for (const a of [0, 1]) {
      expect(ratio(a, 0)).toStrictEqual({ value: null, unit: "ratio", reason: "zero-denominator" });
    }
  });

  it("takes units of one dimension", () => {
    expect(ratio({ value: 1, unit: "trillion-KRW" }, { value: 2, unit: "million-KRW" }).value).toBe(500_000);
  });

  it("of printed figures has a range", () => {
    expect(ratio({ value: 3, decimals: 0 }, { value: 2, decimals: 0, exact: true })).toMatchObject({
      range: { low: 1.25, high: 1.75, lowClosed: true, highClosed: false },
    });
  });

  it("refuses what difference refuses, with the argument's name", () => {
    expect(caught(() => ratio({ value: 1, unit: "KRW" }, { value: 1, unit: "persons" }))).toMatchObject({
      code: "unit-mismatch",
      path: ["denominator", "unit"],
    });
    expect(caught(() => ratio({ value: 1, unit: "won" as "KRW" }, 1)).path).toStrictEqual(["numerator", "unit"]);
    expect(caught(() => ratio(1, Number.NaN)).code).toBe("not-finite");
    expect(caught(() => ratio("1e3", 1)).code).toBe("not-a-number");
    expect(caught(() => ratio(1, 0, { decimals: -101 })).code).toBe("invalid-decimals");
  });
});
