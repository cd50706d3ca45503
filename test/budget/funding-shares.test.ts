import { describe, expect, it } from "vitest";
import { fundingShares } from "../../src/budget/funding-shares.js";
import type { FundingBreakdown } from "../../src/model/funding.js";
import { caught } from "../korean/caught.js";

const unit = "million-KRW";

describe("fundingShares gives each source's percent of the total", () => {
  it("in the order of plans, whatever the order given", () => {
    const funds: FundingBreakdown = {
      unit,
      exact: true,
      municipal: 424,
      total: 4724,
      provincial: 1000,
      national: 3300,
    };
    expect(fundingShares(funds, { decimals: 1 })).toStrictEqual([
      { source: "national", amount: 3300, share: { value: 69.9, unit: "percent" } },
      { source: "provincial", amount: 1000, share: { value: 21.2, unit: "percent" } },
      { source: "municipal", amount: 424, share: { value: 9, unit: "percent" } },
    ]);
  });

  it("of the printed total, although the parts add up to another", () => {
    const [first] = fundingShares({ unit, exact: true, national: 50, municipal: 40, total: 100 });
    expect(first?.share.value).toBe(50);
  });

  it("of the sum of the parts where no total is printed", () => {
    const shares = fundingShares({ unit, exact: true, national: 3, local: 1 });
    expect(shares.map(({ source, share }) => [source, share.value])).toStrictEqual([
      ["national", 75],
      ["local", 25],
    ]);
  });

  it("with the range that the last printed digit leaves", () => {
    // 49.5 / 100.5 and 50.5 / 99.5
    const [first] = fundingShares({ unit, national: 50, total: 100 });
    expect(first?.share).toMatchObject({ range: { low: 49.25373134328358, high: 50.753768844221106 } });
    // 45 / 105 and 55 / 95
    const [tens] = fundingShares({ unit, decimals: -1, national: 50, total: 100 }, { decimals: 1 });
    expect(tens?.share).toMatchObject({ range: { low: 42.9, high: 57.9 } });
  });
});

describe("a share is absent, with the reason", () => {
  const reasons = (funds: Omit<FundingBreakdown, "unit">) =>
    fundingShares({ unit, ...funds }).map(({ share }) => share.reason);

  it.each([
    ["nil", { national: 0, total: 0, printed: { total: "-", national: "-" } }, ["nil"]],
    ["zero-denominator", { national: 0, total: 0 }, ["zero-denominator"]],
    ["zero-denominator of the sum", { national: 0, municipal: 0 }, ["zero-denominator", "zero-denominator"]],
    ["not-yet-set, the amount", { national: null, municipal: 3, total: 9 }, ["not-yet-set", undefined]],
    ["not-yet-set, the total", { national: 3, total: null }, ["not-yet-set"]],
    ["not-yet-set, a part of the sum", { national: 3, municipal: null }, ["not-yet-set", "not-yet-set"]],
  ])("%s", (_title, funds, wanted) => {
    expect(reasons(funds)).toStrictEqual(wanted);
  });

  it("a breakdown without sources has no shares", () => {
    expect(fundingShares({ unit, total: 5 })).toStrictEqual([]);
  });
});

describe("the range of a share", () => {
  it("takes a printed total as rounded once and a sum as rounded with every part", () => {
    const parts = { unit: "million-KRW", national: 3, municipal: 5 } as const;
    // By hand: 3 stands for [2.5, 3.5), a printed 8 for [7.5, 8.5), the sum of 3 and 5 for [7, 9).
    const [printed] = fundingShares({ ...parts, total: 8 }, { decimals: 2 });
    expect(printed?.share).toMatchObject({ value: 37.5, range: { low: 29.41, high: 46.67 } });
    const [summed] = fundingShares(parts, { decimals: 2 });
    expect(summed?.share).toMatchObject({ value: 37.5, range: { low: 27.78, high: 50 } });
  });
});

describe("fundingShares refuses", () => {
  it.each([
    ["negative-level", { national: -5, total: 100 }],
    ["not-finite", { national: Number.NaN, total: 100 }],
    ["not-finite", { national: 5, total: Number.POSITIVE_INFINITY }],
  ])("%s", (code, funds) => {
    expect(caught(() => fundingShares({ unit, ...funds })).code).toBe(code);
  });

  it("decimals that are no digits", () => {
    expect(caught(() => fundingShares({ unit, national: 5, total: 100 }, { decimals: 0.5 })).code).toBe(
      "invalid-decimals",
    );
  });
});
