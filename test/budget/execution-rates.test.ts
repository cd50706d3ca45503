import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { executionRateRows } from "../../src/budget/execution-rate-rows.js";
import { executionRates, type ExecutionInput } from "../../src/budget/execution-rates.js";
import { flagText } from "../../src/targets/flag.js";
import { caught } from "../korean/caught.js";

function four(input: ExecutionInput) {
  const { onAppropriation, onBudget } = executionRates(input, { decimals: 1 });
  return [onAppropriation.cash, onAppropriation.commitment, onBudget.cash, onBudget.commitment].map(
    ({ value, reason }) => value ?? reason,
  );
}

function codes(input: ExecutionInput) {
  return executionRates(input).flags.map((one) => `${one.code} ${one.of}`);
}

describe("execution rates", () => {
  it("stand on the appropriation and on the budget, by cash and by commitment", () => {
    // 1,250 in force: 1,050 and 1,125 of it are 84 % and 90 %; of 1,000 they are 105 % and 112.5 %.
    const input = { budget: 1000, carriedIn: 250, committed: 1125, spent: 1050 };
    expect(four(input)).toStrictEqual([84, 90, 105, 112.5]);
    expect(codes(input)).toStrictEqual(["execution-above-100 total", "execution-above-100 total"]);
    const [flag] = executionRates(input).flags;
    expect(flag && [flagText(flag, "en"), flagText(flag, "ko")]).toStrictEqual([
      "105 % of the original budget spent",
      "당초 예산 대비 지출 105%로 100% 초과",
    ]);
  });

  it("take the printed appropriation, and say where it is not the sum of its parts", () => {
    const input = { budget: 1000, carriedIn: 250, appropriation: 1300, spent: 650 };
    expect(four(input)).toStrictEqual([50, "not-reported", 65, "not-reported"]);
    const { flags, appropriation } = executionRates(input);
    expect(appropriation.verdict).toBe("inconsistent");
    expect(flags.map((one) => flagText(one, "en"))).toStrictEqual([
      "appropriation printed as 1300, its parts add up to 1250",
    ]);
    expect(flags.map((one) => flagText(one, "ko"))).toStrictEqual(["예산현액 공표값 1300, 구성 항목의 합 1250"]);
    expect(codes({ ...input, appropriation: 1250 })).toStrictEqual([]);
    // Nothing but the budget is given: what else the appropriation holds is not known.
    expect(codes({ budget: 1000, appropriation: 1300, spent: 650 })).toStrictEqual([]);
  });

  it("know no appropriation where only a budget is given", () => {
    expect(four({ budget: 1000, spent: 500 })).toStrictEqual(["not-stated", "not-stated", 50, "not-reported"]);
    expect(four({ budget: 1000, reserve: 0, spent: 500 })[0]).toBe(50);
    expect(four({ spent: 500 })).toStrictEqual(["not-stated", "not-stated", "not-stated", "not-stated"]);
  });

  it("are absent on a budget of zero, whatever was spent, and not 100 %", () => {
    expect(four({ budget: 0, appropriation: 0, spent: 5 })[2]).toBe("zero-denominator");
    expect(four({ budget: 0, spent: 0 })[2]).toBe("zero-denominator");
    expect(codes({ budget: 0, spent: 0 })).toStrictEqual([]);
    const { flags } = executionRates({ budget: 0, appropriation: 0, spent: 5 });
    expect(flags.map((one) => [one.code, flagText(one, "en"), flagText(one, "ko")])).toStrictEqual([
      [
        "spending-without-budget",
        "money was executed on an appropriation of 0: there is no rate",
        "예산현액 대비 집행률 산정 불가: 재원이 0인데 집행액이 있음",
      ],
      [
        "spending-without-budget",
        "money was executed on an original budget of 0: there is no rate",
        "당초 예산 대비 집행률 산정 불가: 재원이 0인데 집행액이 있음",
      ],
    ]);
    expect(four({ budget: 10, transferred: -30, spent: 5 })[0]).toBe("not-applicable");
  });

  it("are never taken across amounts that cover different things", () => {
    const year = { unit: "KRW", covers: "year", total: 100 } as const;
    const whole = { unit: "KRW", covers: "whole-period", total: 100 } as const;
    expect(four({ budget: whole, appropriation: year, spent: year })).toStrictEqual([
      100,
      "not-reported",
      "unlike-coverage",
      "not-reported",
    ]);
    expect(four({ budget: year, carriedIn: whole, spent: year })[0]).toBe("unlike-coverage");
    // Neither is what was committed compared with what was spent.
    expect(codes({ budget: year, committed: { ...whole, total: 50 }, spent: year })).toStrictEqual([]);
  });

  it("are given for each source that both amounts print", () => {
    const input: ExecutionInput = {
      budget: { unit: "million-KRW", exact: true, national: 100, municipal: 50, other: 10, total: 160 },
      appropriation: { unit: "million-KRW", exact: true, national: 100, municipal: 80, total: 180 },
      committed: { unit: "KRW", exact: true, total: 100_000_000 },
      spent: { unit: "KRW", exact: true, national: 60_000_000, municipal: 60_000_000, total: 120_000_000 },
    };
    const { bySource } = executionRates(input, { decimals: 1 });
    expect(bySource.map((one) => [one.source, one.onAppropriation.cash.value, one.onBudget.cash.value])).toStrictEqual([
      ["national", 60, 60],
      ["municipal", 75, 120],
    ]);
    expect(bySource[0]?.onBudget.commitment.reason).toBe("parts-unknown");
    const { flags } = executionRates(input);
    expect(flags.map((one) => [flagText(one, "en"), flagText(one, "ko")])).toStrictEqual([
      ["more is spent than committed", "지출액이 지출원인행위액보다 많음"],
      ["Municipal: 120 % of the original budget spent", "시비: 당초 예산 대비 지출 120%로 100% 초과"],
    ]);
    expect(executionRateRows(executionRates(input, { decimals: 1 }), { locale: "ko" }).slice(-3)).toStrictEqual([
      {
        source: "municipal",
        label: "시비",
        of: "appropriation",
        basis: "commitment",
        rate: null,
        unit: "percent",
        reason: "parts-unknown",
      },
      { source: "municipal", label: "시비", of: "budget", basis: "cash", rate: 120, unit: "percent", reason: null },
      {
        source: "municipal",
        label: "시비",
        of: "budget",
        basis: "commitment",
        rate: null,
        unit: "percent",
        reason: "parts-unknown",
      },
    ]);
    expect(executionRateRows(executionRates(input))[0]?.label).toBe("Total");
  });

  it("leave out of the flags what rounding explains", () => {
    // 1.1 trillion to one decimal is anything below 1.15.
    const committed = { value: 1.1, unit: "trillion-KRW", decimals: 1 } as const;
    expect(codes({ budget: 2e12, committed, spent: 1.149e12 })).toStrictEqual([]);
    expect(codes({ budget: 2e12, committed, spent: 1.15e12 })).toStrictEqual(["spent-above-committed total"]);
  });

  it("are those of the sum where the amounts of one year are added, whatever the unit", () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(amount, amount, amount, (budget, carriedIn, spent) => {
        const inWon = executionRates({ budget: budget * 1e6, carriedIn: carriedIn * 1e6, spent: spent * 1e6 });
        const millions = (value: number) => ({ value, unit: "million-KRW" }) as const;
        const inMillions = executionRates({
          budget: millions(budget),
          carriedIn: millions(carriedIn),
          spent: millions(spent),
        });
        expect(inMillions.onAppropriation).toStrictEqual(inWon.onAppropriation);
        expect(inMillions.onBudget).toStrictEqual(inWon.onBudget);
        // Carried in money only lowers the rate.
        expect(inWon.onAppropriation.cash.value).toBeLessThan(inWon.onBudget.cash.value ?? NaN);
      }),
    );
  });

  it("refuse what no amount is", () => {
    expect(caught(() => executionRates({ budget: 1, spent: -1 })).code).toBe("negative-level");
    expect(caught(() => executionRates({ spent: 1 }, { decimals: 0.5 })).code).toBe("invalid-decimals");
    const rates = executionRates({ budget: 1, spent: 1 });
    expect(caught(() => executionRateRows(rates, { locale: "fr" as never })).code).toBe("invalid-value");
  });
});
