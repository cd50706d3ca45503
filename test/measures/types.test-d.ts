import { describe, expectTypeOf, it } from "vitest";
import {
  annualisedGrowth,
  contribution,
  contributions,
  difference,
  impliedPopulation,
  percentChange,
  rates,
  ratio,
  requiredLevel,
  share,
  shares,
} from "../../src/measures/index.js";
import type { Computed, ComputedColumn, Present, Unit } from "../../src/quantity/index.js";

describe("the unit of a result is fixed where the function fixes it", () => {
  it("percent", () => {
    expectTypeOf(percentChange(1, 2)).toEqualTypeOf<Computed<"percent">>();
    expectTypeOf(annualisedGrowth(1, 2, { years: 1 })).toEqualTypeOf<Computed<"percent">>();
    expectTypeOf(share(1, 2)).toEqualTypeOf<Computed<"percent">>();
    expectTypeOf(shares([1, 2])).toEqualTypeOf<ComputedColumn<"percent">>();
    expectTypeOf(rates([1], 2)).toEqualTypeOf<ComputedColumn<"percent">>();
  });

  it("percentage points", () => {
    expectTypeOf(contribution(1, 2, { total: 3 })).toEqualTypeOf<Computed<"percentage-point">>();
    expectTypeOf(contributions({ from: [], to: [] }).unit).toEqualTypeOf<"percentage-point">();
    expectTypeOf(contributions({ from: [], to: [] }).residual).toEqualTypeOf<Computed<"percentage-point">>();
  });

  it("a ratio", () => {
    expectTypeOf(ratio(1, 2).unit).toEqualTypeOf<"ratio">();
  });

  it("and nowhere else", () => {
    expectTypeOf(difference(1, 2).unit).toEqualTypeOf<Unit>();
    expectTypeOf(impliedPopulation({ level: 1, rate: 2 }).unit).toEqualTypeOf<Unit>();
  });
});

describe("what is never absent is a number at once", () => {
  it("a difference and a required level", () => {
    expectTypeOf(difference(1, 2)).toEqualTypeOf<Present>();
    expectTypeOf(requiredLevel({ population: 1, rate: 2 }).value).toEqualTypeOf<number>();
  });

  it("but not a quotient", () => {
    expectTypeOf(ratio(1, 2).value).toEqualTypeOf<number | null>();
    expectTypeOf(rates([1], [2]).values[0]).toEqualTypeOf<number | null | undefined>();
  });
});

describe("what cannot be meant does not compile", () => {
  it("a misspelt unit", () => {
    // @ts-expect-error -- it is percent
    difference({ value: 1, unit: "percents" }, 2);
    // @ts-expect-error -- it is thousand-persons
    ratio(1, { value: 1, unit: "thousand-person" });
  });

  it("growth a year without years, a contribution without a whole", () => {
    // @ts-expect-error -- years are missing
    annualisedGrowth(1, 2);
    // @ts-expect-error -- total is missing
    contribution(1, 2, {});
  });

  it("largest remainder for a figure that stands alone", () => {
    shares([1, 2], { decimals: 1, rounding: "largest-remainder" });
    // @ts-expect-error -- only the shares of all parts can be made to add up
    share(1, 2, { decimals: 1, rounding: "largest-remainder" });
  });
});
