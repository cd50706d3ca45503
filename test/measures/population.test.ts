import { describe, expect, it } from "vitest";
import { impliedPopulation } from "../../src/measures/implied-population.js";
import { requiredLevel } from "../../src/measures/required-level.js";
import { caught } from "../korean/caught.js";

describe("impliedPopulation", () => {
  it("is the population in which a level has a rate (targets of 2024: 308.5 thousand persons at 66.7 %)", () => {
    expect(impliedPopulation({ level: 308.5, rate: 66.7 }, { decimals: 1 })).toStrictEqual({
      value: 462.5,
      unit: "not-stated",
    });
  });

  it("has the unit of the level", () => {
    const level = { value: 50, unit: "thousand-persons" } as const;
    expect(impliedPopulation({ level, rate: { value: 25, unit: "percent" } })).toStrictEqual({
      value: 200,
      unit: "thousand-persons",
    });
  });

  it("of a rate of zero is absent", () => {
    expect(impliedPopulation({ level: 5, rate: 0 })).toStrictEqual({
      value: null,
      unit: "not-stated",
      reason: "zero-denominator",
    });
  });

  it("of printed figures has a range: [308.45, 308.55) over [66.65, 66.75)", () => {
    const level = { value: 308.5, decimals: 1 };
    const rate = { value: 66.7, decimals: 1 };
    expect(impliedPopulation({ level, rate })).toMatchObject({
      range: { low: 30845 / 66.75, high: 30855 / 66.65, lowClosed: false, highClosed: false },
    });
  });
});

describe("requiredLevel", () => {
  it("is the level that a rate needs (459.3 thousand inhabitants at 66.7 %)", () => {
    expect(requiredLevel({ population: 459.3, rate: 66.7 }, { decimals: 1 })).toStrictEqual({
      value: 306.4,
      unit: "not-stated",
    });
  });

  it("has the unit of the population and is never absent", () => {
    const population = { value: 200, unit: "thousand-persons" } as const;
    expect(requiredLevel({ population, rate: 25 })).toStrictEqual({ value: 50, unit: "thousand-persons" });
    expect(requiredLevel({ population, rate: 0 }).value).toBe(0);
    expect(requiredLevel({ population: 0, rate: 50 }).value).toBe(0);
    expect(requiredLevel({ population, rate: 100 }).value).toBe(200);
  });

  it("of printed figures has a range: [1.5, 2.5) times [49.5, 50.5) percent", () => {
    const printed = (value: number) => ({ value, decimals: 0 });
    expect(requiredLevel({ population: printed(2), rate: printed(50) })).toStrictEqual({
      value: 1,
      unit: "not-stated",
      range: { low: 0.7425, high: 1.2625, lowClosed: true, highClosed: false },
    });
  });

  it("leads back to the population that it came from", () => {
    const level = requiredLevel({ population: 400, rate: 12.5 });
    expect(impliedPopulation({ level: level.value, rate: 12.5 }).value).toBe(400);
  });
});

describe("both refuse", () => {
  const both = [
    ["level", (level: number, rate: unknown) => impliedPopulation({ level, rate: rate as number })],
    ["population", (population: number, rate: unknown) => requiredLevel({ population, rate: rate as number })],
  ] as const;

  it.each(both)("a negative %s and a rate beyond 0 to 100", (name, run) => {
    expect(caught(() => run(-1, 50))).toMatchObject({ code: "negative-level", path: [name] });
    expect(caught(() => run(1, -1))).toMatchObject({ code: "negative-level", path: ["rate"] });
    expect(caught(() => run(1, 100.1))).toMatchObject({ code: "out-of-range", path: ["rate"] });
    expect(() => run(1, 100)).not.toThrow();
  });

  it.each(both)("for a %s a rate that is not in percent", (_, run) => {
    const rate = { value: 0.667, unit: "ratio" };
    expect(caught(() => run(1, rate))).toMatchObject({ code: "unit-mismatch", path: ["rate", "unit"] });
    expect(caught(() => run(1, { value: 5, unit: "percentage-point" })).code).toBe("unit-mismatch");
    expect(caught(() => run(1, { value: 5, unit: "pct" })).code).toBe("unknown-unit");
  });

  it.each(both)("a %s and a rate that are no numbers", (name, run) => {
    expect(caught(() => run(Number.NaN, 50))).toMatchObject({ code: "not-finite", path: [name] });
    expect(caught(() => run(1, "50%"))).toMatchObject({ code: "not-a-number", path: ["rate"] });
  });

  it("decimals that are none", () => {
    expect(caught(() => impliedPopulation({ level: 1, rate: 1 }, { decimals: 0.5 })).code).toBe("invalid-decimals");
    expect(caught(() => requiredLevel({ population: 1, rate: 1 }, { decimals: 0.5 })).code).toBe("invalid-decimals");
  });
});
