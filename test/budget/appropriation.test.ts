import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appropriation } from "../../src/budget/appropriation.js";
import { lapsed } from "../../src/budget/lapsed.js";
import { absent } from "../../src/quantity/absence.js";
import { caught } from "../korean/caught.js";

describe("the appropriation in force", () => {
  it("is budget, carried in, reserve and transfers together", () => {
    // 1,000 + 200 + 50 − 30
    const one = appropriation({ budget: 1000, carriedIn: 200, reserve: 50, transferred: -30 });
    expect(one.computed).toStrictEqual({ value: 1220, unit: "KRW" });
    expect([one.printed.reason, one.difference.reason, one.verdict]).toStrictEqual(["not-stated", "not-stated", null]);
  });

  it("takes every amount into the unit of the budget", () => {
    const one = appropriation({
      budget: { value: 5, unit: "hundred-million-KRW" },
      carriedIn: { value: 20, unit: "million-KRW" },
      reserve: 1_000_000,
    });
    expect(one.computed).toStrictEqual({ value: 5.21, unit: "hundred-million-KRW" });
  });

  it("is exact, explained by rounding, or inconsistent beside the printed one", () => {
    const printed = (value: number) => ({ value, unit: "million-KRW", decimals: 0 }) as const;
    // 100 and 50 printed in millions stand for 149 to 151.
    const verdictOf = (value: number) =>
      appropriation({ budget: printed(100), carriedIn: printed(50), appropriation: printed(value) }).verdict;
    expect([150, 151, 149, 152, 148].map(verdictOf)).toStrictEqual([
      "exact",
      "explained",
      "explained",
      "inconsistent",
      "inconsistent",
    ]);
    const exact = appropriation({ budget: 100, carriedIn: 50, appropriation: 151 });
    expect([exact.difference.value, exact.verdict]).toStrictEqual([1, "inconsistent"]);
  });

  it("is added up by source, where a source left out beside others is nothing", () => {
    const one = appropriation({
      budget: { unit: "KRW", exact: true, national: 60, municipal: 40, total: 100 },
      carriedIn: { unit: "KRW", exact: true, municipal: 7, total: 7 },
      appropriation: { unit: "KRW", exact: true, national: 60, municipal: 46, total: 107 },
    });
    expect(one.computed.value).toBe(107);
    expect(one.bySource.map((of) => [of.source, of.computed.value, of.difference.value, of.verdict])).toStrictEqual([
      ["national", 60, 0, "exact"],
      ["municipal", 47, -1, "inconsistent"],
    ]);
  });

  it("knows no source of an amount that prints only a total, or local funds that may hold it", () => {
    const budget = { unit: "KRW", national: 60, provincial: 40 } as const;
    const reasons = (carriedIn: Parameters<typeof appropriation>[0]["carriedIn"]) =>
      appropriation({ budget, carriedIn }).bySource.map((of) => [of.source, of.computed.reason]);
    for (const total of [{ unit: "KRW", total: 5 } as const, 5]) {
      expect(reasons(total)).toStrictEqual([
        ["national", "parts-unknown"],
        ["provincial", "parts-unknown"],
      ]);
    }
    expect(reasons({ unit: "KRW", local: 5 })).toStrictEqual([
      ["national", undefined],
      ["provincial", "parts-unknown"],
      ["local", "parts-unknown"],
    ]);
    expect(reasons(null)).toStrictEqual([
      ["national", "not-stated"],
      ["provincial", "not-stated"],
    ]);
  });

  it("takes a nil for the exact zero that it is, and what is not yet set for unknown", () => {
    const nil = { unit: "KRW", total: 0, printed: { total: "-" } } as const;
    expect(appropriation({ budget: nil, carriedIn: 5 }).computed.value).toBe(5);
    const draft = { unit: "KRW", national: null, total: null } as const;
    expect(appropriation({ budget: draft }).computed.reason).toBe("not-yet-set");
    expect(appropriation({ budget: draft }).bySource[0]?.computed.reason).toBe("not-yet-set");
  });

  it("is not known where one of its parts is not: never a zero", () => {
    expect(appropriation({ budget: null }).computed.reason).toBe("not-stated");
    expect(appropriation({ budget: undefined }).computed.reason).toBe("not-stated");
    expect(appropriation({ budget: 5, carriedIn: absent("not-reported", "KRW") }).computed.reason).toBe("not-reported");
    for (const key of ["carriedIn", "reserve", "transferred"]) {
      expect(appropriation({ budget: 5, [key]: null }).computed.reason).toBe("not-stated");
    }
  });

  it("does not add amounts that cover different things", () => {
    const year = { unit: "KRW", covers: "year", total: 5 } as const;
    const whole = { unit: "KRW", covers: "whole-period", total: 5 } as const;
    expect(appropriation({ budget: year, carriedIn: whole }).computed.reason).toBe("unlike-coverage");
    const beside = appropriation({ budget: year, appropriation: whole });
    expect([beside.computed.value, beside.difference.reason, beside.verdict]).toStrictEqual([
      5,
      "unlike-coverage",
      null,
    ]);
    // A number says nothing of what it covers.
    expect(appropriation({ budget: year, carriedIn: 5 }).computed.value).toBe(10);
  });

  it("refuses what no amount of money is, with its place", () => {
    const wrong = (input: object) => caught(() => appropriation(input as never));
    expect(wrong({ budget: -1 })).toMatchObject({ code: "negative-level", path: ["budget"] });
    expect(wrong({ budget: 1, reserve: { unit: "KRW", national: -1 } })).toMatchObject({
      code: "negative-level",
      path: ["reserve", "national"],
    });
    expect(wrong({ budget: { unit: "KRW", total: -1 } }).path).toStrictEqual(["budget", "total"]);
    expect(wrong({ budget: { value: 5, unit: "persons" } })).toMatchObject({
      code: "unit-mismatch",
      path: ["budget", "unit"],
    });
    expect(wrong({ budget: { unit: "persons", total: 5 } }).code).toBe("unit-mismatch");
    expect(wrong({ budget: 5, carriedIn: Number.NaN })).toMatchObject({ code: "not-finite", path: ["carriedIn"] });
    expect(wrong({ budget: "five" }).code).toBe("not-a-number");
    expect(wrong({ budget: {} }).code).toBe("not-a-number");
    expect(caught(() => appropriation({ budget: 5 }, { decimals: 0.5 })).code).toBe("invalid-decimals");
  });
});

describe("the lapsed balance", () => {
  it("is what is left of the appropriation", () => {
    // 1,220 − 900 − 250
    expect(lapsed({ appropriation: 1220, spent: 900, carriedOut: 250 }).computed.value).toBe(70);
    expect(lapsed({ budget: 1000, carriedIn: 220, spent: 900, carriedOut: 250 }).computed.value).toBe(70);
    expect(lapsed({ appropriation: 1220, spent: 900, lapsed: 320 }).verdict).toBe("exact");
  });

  it("is below zero where more was spent than was there, and absent where nothing is reported", () => {
    expect(lapsed({ appropriation: 10, spent: 12 }).computed.value).toBe(-2);
    expect(lapsed({ appropriation: 10, spent: null }).computed.reason).toBe("not-reported");
    expect(lapsed({ appropriation: null, budget: 10, spent: 1 }).computed.reason).toBe("not-stated");
    expect(lapsed({ spent: 1 }).computed.reason).toBe("not-stated");
    expect(lapsed({ appropriation: 10, spent: 1, carriedOut: null }).computed.reason).toBe("not-stated");
  });

  it("and what was spent, carried out and left are the appropriation again, by source and as a whole", () => {
    const won = fc.integer({ min: 0, max: 1_000_000_000_000 });
    const funds = fc
      .record({ national: won, municipal: won })
      .map((parts) => ({ unit: "KRW" as const, exact: true, ...parts }));
    fc.assert(
      fc.property(funds, funds, funds, funds, (budget, carriedIn, spent, carriedOut) => {
        const left = lapsed({ budget, carriedIn, spent, carriedOut });
        const inForce = appropriation({ budget, carriedIn });
        const total = (one: typeof budget) => one.national + one.municipal;
        expect((left.computed.value ?? NaN) + total(spent) + total(carriedOut)).toBe(inForce.computed.value);
        expect(left.bySource.reduce((sum, one) => sum + (one.computed.value ?? NaN), 0)).toBe(left.computed.value);
      }),
    );
  });
});
