import { describe, expect, it } from "vitest";
import { annualisedGrowth } from "../../src/measures/annualised-growth.js";
import { caught } from "../korean/caught.js";

describe("annualisedGrowth", () => {
  // Powers by hand: 1.1², 1.1³, 0.5⁴, 1.05^20 is 2.6532977..., 2^10.
  it.each<[number | string, number | string, number, number]>([
    [100, 121, 2, 10],
    [1000, 1331, 3, 10],
    [16, 1, 4, -50],
    [1, 1024, 10, 100],
    [100, 110.25, 2, 5],
    [1, `1.${"0".repeat(70)}2`, 1, 2e-69],
    [100, 110, 0.5, 21],
  ])("from %s to %s over %s years is %s percent a year", (from, to, years, wanted) => {
    expect(annualisedGrowth(from, to, { years })).toStrictEqual({ value: wanted, unit: "percent" });
  });

  it("agrees with thirty digits of a root that is no decimal", () => {
    // √2 and the cube root of 3, from tables.
    expect(annualisedGrowth(1, 2, { years: 2 }).value).toBe(Number("41.4213562373095048801688724209"));
    expect(annualisedGrowth(1, 3, { years: 3 }).value).toBe(Number("44.2249570307408382321638310780"));
    // 1.5 years: 2 to the power of two thirds.
    expect(annualisedGrowth(1, 2, { years: 1.5 }).value).toBe(Number("58.7401051968199474751705639272"));
  });

  it("rounds an exact root once: 1.005 squared is 1.010025", () => {
    expect(annualisedGrowth(1, 1.010025, { years: 2, decimals: 0 }).value).toBe(1);
    expect(annualisedGrowth(1, 1.010025, { years: 2, decimals: 0, rounding: "half-even" }).value).toBe(0);
    expect(annualisedGrowth(1, 1.010025, { years: 2, decimals: 0, rounding: "truncate" }).value).toBe(0);
  });

  // Sixty digits of these roots end in …99998 or …00001, beside the tie.
  it.each([
    ["1.005", 3, 0, 1, 0],
    ["3.005", 6, 0, 201, 200],
    ["9.9995", 3, 1, 900, 899.9],
  ] as const)("takes the root of %s to the power of %s for the tie that it is", (root, years, decimals, up, down) => {
    const places = (root.length - 2) * years;
    const digits = String(BigInt(root.replace(".", "")) ** BigInt(years));
    const to = `${digits.slice(0, -places)}.${digits.slice(-places)}`;
    expect(annualisedGrowth(1, to, { years, decimals }).value).toBe(up);
    expect(annualisedGrowth(1, to, { years, decimals, rounding: "half-down" }).value).toBe(down);
  });

  it("down to zero is -100, whatever the years", () => {
    for (const years of [0.5, 1, 2, 9]) expect(annualisedGrowth(7, 0, { years }).value).toBe(-100);
  });

  it("of nearly nothing over a very short time is nearly -100, and cut off not quite", () => {
    expect(annualisedGrowth(100, 1, { years: 0.001 }).value).toBe(-100);
    expect(annualisedGrowth(100, 1, { years: 0.001, decimals: 1, rounding: "truncate" }).value).toBe(-99.9);
  });

  it("is absent without a positive base and for a change of sign", () => {
    expect(annualisedGrowth(0, 1, { years: 2 })).toStrictEqual({
      value: null,
      unit: "percent",
      reason: "zero-baseline",
    });
    expect(annualisedGrowth(-1, 1, { years: 2 }).reason).toBe("negative-baseline");
    expect(annualisedGrowth(1, -1, { years: 2 }).reason).toBe("sign-change");
  });

  it("takes units of one dimension", () => {
    const growth = annualisedGrowth(
      { value: 1, unit: "thousand-persons" },
      { value: 1210, unit: "persons" },
      { years: 2 },
    );
    expect(growth).toStrictEqual({ value: 10, unit: "percent" });
  });
});

describe("the range of annualisedGrowth", () => {
  const printed = (value: number, decimals = 0) => ({ value, decimals });

  it("is reached with the ends of the two levels", () => {
    // Cut off, 100 and 121 stand for [100, 101) and [121, 122): √(121 / 101) − 1 and √(122 / 100) − 1, by Python's decimal.
    const cut = (value: number) => ({ ...printed(value), rounding: "truncate" as const });
    const { value, range } = { range: undefined, ...annualisedGrowth(cut(100), cut(121), { years: 2 }) };
    expect(value).toBe(10);
    expect(range).toStrictEqual({
      low: Number("9.4540909230988049231801129112"),
      high: Number("10.4536101718726077421091384334"),
      lowClosed: false,
      highClosed: false,
    });
  });

  it("has no upper end where the base may be zero or less", () => {
    expect(annualisedGrowth(printed(0.5), 5, { years: 2 })).toMatchObject({ range: { high: null, highClosed: false } });
    expect(annualisedGrowth(printed(0.3), 5, { years: 2 })).toMatchObject({ range: { high: null } });
  });

  it("ends at -100, which a level that may be zero reaches", () => {
    expect(annualisedGrowth(printed(5), printed(0), { years: 2 })).toMatchObject({
      value: -100,
      range: { low: -100, lowClosed: true },
    });
    expect(annualisedGrowth(printed(5), { value: 0.5, decimals: 0 }, { years: 2 })).toMatchObject({
      range: { low: -100, lowClosed: true },
    });
    expect(
      annualisedGrowth(printed(5), { value: 0.5, decimals: 0, rounding: "half-down" }, { years: 2 }),
    ).toMatchObject({ range: { low: -100, lowClosed: false } });
  });
});

describe("annualisedGrowth refuses", () => {
  it.each([0, -1, Number.NaN, Infinity, "2", undefined])("%s years", (years) => {
    const error = caught(() => annualisedGrowth(1, 2, { years: years as number }));
    expect([error.code, error.path]).toStrictEqual(["out-of-range", ["years"]]);
  });

  it.each([1e-4, 1e-9, 1e-300])("a growth beyond all doubles, at once: tenfold in %s years", (years) => {
    const error = caught(() => annualisedGrowth(1, 10, { years }));
    expect([error.code, error.path]).toStrictEqual(["out-of-range", ["years"]]);
  });

  it("what difference refuses", () => {
    const years = 2;
    expect(
      caught(() => annualisedGrowth({ value: 1, unit: "KRW" }, { value: 1, unit: "persons" }, { years })).code,
    ).toBe("unit-mismatch");
    expect(caught(() => annualisedGrowth({ value: 1, unit: "won" as "KRW" }, 1, { years })).code).toBe("unknown-unit");
    expect(caught(() => annualisedGrowth(Number.NaN, 1, { years })).code).toBe("not-finite");
    expect(caught(() => annualisedGrowth(1, "x", { years })).code).toBe("not-a-number");
    expect(caught(() => annualisedGrowth(1, 1, { years, decimals: 0.1 })).code).toBe("invalid-decimals");
  });
});
