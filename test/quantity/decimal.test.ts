import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it } from "vitest";
import { annualisedGrowth } from "../../src/measures/annualised-growth.js";
import { Precise } from "../../src/quantity/decimal.js";

const before = { precision: Decimal.precision, rounding: Decimal.rounding, toExpPos: Decimal.toExpPos };
afterEach(() => Decimal.set(before));

describe("settings that other code makes with Decimal.set", () => {
  it("do not reach our results", () => {
    // ((642,727 / 652,877)^(1/9) − 1) × 100, table 2 of the plan, to 25 digits by another program.
    const wanted = Number("-0.1739450772345503167425478");
    Decimal.set({ precision: 3, rounding: 0, toExpPos: 2 });
    expect(annualisedGrowth(652877, 642727, { years: 9 }).value).toBe(wanted);
    expect(Precise.precision).toBe(60);
    expect(Decimal.precision).toBe(3);
  });

  it("nor do ours reach theirs", () => {
    expect(Precise).not.toBe(Decimal);
    expect(Decimal.precision).toBe(20);
  });
});
