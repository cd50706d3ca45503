import { describe, expect, it } from "vitest";
import { appropriation } from "../../src/budget/appropriation.js";
import { executionRates } from "../../src/budget/execution-rates.js";
import { fundingSum } from "../../src/budget/funding-sum.js";
import { lapsed } from "../../src/budget/lapsed.js";
import type { MoneyUnit } from "../../src/quantity/unit.js";
import oracles from "../oracles/targets.json" with { type: "json" };

/** Execution rates, balances and sums of budgets as others publish them. */
interface Oracle {
  readonly id: string;
  readonly fn: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance?: number;
}

const entries = oracles as unknown as readonly Oracle[];
const UNITS: Partial<Record<string, MoneyUnit>> = { 조원: "trillion-KRW", 억원: "hundred-million-KRW" };

const rates = entries.filter((one) => one.fn === "executionRate");

function ofOracle(id: string): Oracle {
  const found = entries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no oracle ${id}`);
  return found;
}

describe("published execution rates", () => {
  it("are these eleven", () => {
    expect(rates.map((one) => one.id)).toHaveLength(11);
  });

  it.each(rates.filter((one) => one.id !== "kr-exec-subsidy").map((one) => [one.id, one] as const))(
    "%s comes out, and so does the balance",
    (_id, { input, expected, tolerance = 0 }) => {
      const unit = UNITS[String(input["unit"])] ?? "KRW";
      const amount = (value: unknown) => ({ value: value as number, unit });
      const whole = amount(input["budgetCurrent"] ?? input["target"]);
      const spent = amount(input["spent"]);
      const { value } = executionRates({ appropriation: whole, spent }, { decimals: 3 }).onAppropriation.cash;
      if (typeof expected["rate"] === "string") expect(`${String(value)}%`).toBe(expected["rate"]);
      else expect(Math.abs((value ?? NaN) - (expected["rate"] as number))).toBeLessThanOrEqual(tolerance);
      if (expected["balance"] === undefined) return;
      expect(lapsed({ appropriation: whole, spent, lapsed: amount(expected["balance"]) }).verdict).toBe("exact");
    },
  );

  it("national, 2022: 385.1 of 546.9 trillion won", () => {
    const { value } = executionRates(
      { appropriation: { value: 546.9, unit: "trillion-KRW" }, spent: { value: 385.1, unit: "trillion-KRW" } },
      { decimals: 1 },
    ).onAppropriation.cash;
    expect(value).toBe(70.4);
  });

  it("subsidies, 2020: 88.0 % does not follow from 105.6 and 120.1 as printed, but rounding explains it", () => {
    const { input, expected } = ofOracle("kr-exec-subsidy");
    const printed = (value: unknown) => ({ value: value as number, unit: "trillion-KRW", decimals: 1 }) as const;
    const { cash } = executionRates({
      appropriation: printed(input["budgetFinal"]),
      spent: printed(input["spent"]),
    }).onAppropriation;
    expect(cash.value).toBeCloseTo(expected["recomputed"] as number, 4);
    expect(executionRates({ appropriation: 120.1, spent: 105.6 }, { decimals: 1 }).onAppropriation.cash.value).not.toBe(
      expected["published"],
    );
    // 105.55 / 120.15 and 105.65 / 120.05
    if (cash.value === null) throw new Error("absent");
    expect(cash.range?.low).toBeLessThan(88);
    expect(cash.range?.high).toBeGreaterThan(88);
  });
});

describe("published sums of budgets", () => {
  it("Goseong: special accounts and funds add up to the won, and so does what was spent of them", () => {
    const { input, expected } = ofOracle("kr-exec-special-sum");
    const [budget = NaN, carriedIn, reserve, transferred] = input["parts"] as number[];
    const total = expected["total"] as number;
    expect(appropriation({ budget, carriedIn, reserve, transferred, appropriation: total }).verdict).toBe("exact");
  });

  it("Goseong: the printed total is 10,389,091,000 won above its three groups, and that is no rounding", () => {
    const { input, expected } = ofOracle("kr-exec-total-gap");
    const [budget = NaN, carriedIn, reserve] = input["parts"] as number[];
    const { computed, difference, verdict } = appropriation({
      budget,
      carriedIn,
      reserve,
      appropriation: expected["publishedTotal"] as number,
    });
    expect([computed.value, difference.value, verdict]).toStrictEqual([
      expected["sumOfParts"],
      expected["gap"],
      "inconsistent",
    ]);
  });

  it("subsidies, 2020: 85.9 and 34.1 are 120.0, printed as 120.1: rounding explains it", () => {
    const { expected } = ofOracle("kr-fundsource-rounding");
    const trillions = { unit: "trillion-KRW", decimals: 1 } as const;
    expect(fundingSum({ ...trillions, national: 85.9, local: 34.1, total: 120.1 }).sum.value).toBe(
      expected["sumOfParts"],
    );
    const one = appropriation({
      budget: { ...trillions, value: 85.9 },
      carriedIn: { ...trillions, value: 34.1 },
      appropriation: { ...trillions, value: 120.1 },
    });
    expect([one.difference.value, one.verdict]).toStrictEqual([0.1, "explained"]);
  });

  it("a glossary's example: 1,220 in force, 900 spent, 250 carried out, 70 lapsed", () => {
    expect(lapsed({ appropriation: 1220, spent: 900, carriedOut: 250, lapsed: 70 }).verdict).toBe("exact");
  });
});
