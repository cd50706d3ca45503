import { describe, expect, it } from "vitest";
import { percentOfWhole, share } from "../../src/measures/share.js";
import { readQuantity } from "../../src/quantity/quantity-input.js";
import { caught } from "../korean/caught.js";

describe("share", () => {
  it("is the part in percent of the whole (table 14: 72,537 of 76,227 establishments, 95.16 %)", () => {
    expect(share(72537, 76227, { decimals: 2 })).toStrictEqual({ value: 95.16, unit: "percent" });
  });

  it("runs from 0 to 100", () => {
    expect(share(0, 7).value).toBe(0);
    expect(share(7, 7).value).toBe(100);
  });

  it("of nothing in nothing is absent", () => {
    expect(share(0, 0)).toStrictEqual({ value: null, unit: "percent", reason: "zero-denominator" });
  });

  it("takes units of one dimension", () => {
    expect(share({ value: 500, unit: "persons" }, { value: 2, unit: "thousand-persons" }).value).toBe(25);
  });

  it("of printed figures takes the two as rounded independently", () => {
    // [11.5, 12.5) over [40.5, 41.5)
    expect(share({ value: 12, decimals: 0 }, { value: 41, decimals: 0 })).toStrictEqual({
      value: 1200 / 41,
      unit: "percent",
      range: { low: 1150 / 41.5, high: 1250 / 40.5, lowClosed: false, highClosed: false },
    });
  });

  it("refuses a part above its whole, also above a whole of zero", () => {
    for (const whole of [7, 0]) {
      expect(caught(() => share(8, whole))).toMatchObject({ code: "part-above-whole", path: ["part"], value: "8" });
    }
    expect(caught(() => share({ value: 1, unit: "thousand-persons" }, { value: 999, unit: "persons" })).code).toBe(
      "part-above-whole",
    );
  });

  it("refuses what is negative before it compares", () => {
    expect(caught(() => share(-1, -2))).toMatchObject({ code: "negative-level", path: ["part"] });
    expect(caught(() => share(-1, 2))).toMatchObject({ code: "negative-level", path: ["part"] });
    expect(caught(() => share(1, -2))).toMatchObject({ code: "negative-level", path: ["whole"] });
  });

  it("refuses what difference refuses", () => {
    expect(caught(() => share({ value: 1, unit: "KRW" }, { value: 1, unit: "persons" })).code).toBe("unit-mismatch");
    expect(caught(() => share({ value: 1, unit: "won" as "KRW" }, 1)).code).toBe("unknown-unit");
    expect(caught(() => share(1, Infinity))).toMatchObject({ code: "not-finite", path: ["whole"] });
    expect(caught(() => share("", 1))).toMatchObject({ code: "not-a-number", path: ["part"] });
    expect(caught(() => share(1, 2, { decimals: 1000 })).code).toBe("invalid-decimals");
  });
});

describe("percentOfWhole", () => {
  const read = (value: number) => readQuantity(value, []);

  it("computes a part above its whole, which the audit judges", () => {
    expect(percentOfWhole(read(8), read(7), { decimals: 1 })).toStrictEqual({ value: 114.3, unit: "percent" });
    expect(percentOfWhole(read(8), read(0), {}).reason).toBe("zero-denominator");
  });

  it("refuses what is negative", () => {
    expect(caught(() => percentOfWhole(read(-8), read(7), {}))).toMatchObject({
      code: "negative-level",
      path: ["part"],
    });
    expect(caught(() => percentOfWhole(read(8), read(-7), {})).path).toStrictEqual(["whole"]);
  });
});
