import { describe, expect, it } from "vitest";
import { budgetPerJob } from "../../src/budget/budget-per-job.js";
import type { FundingBreakdown } from "../../src/model/funding.js";
import { caught } from "../korean/caught.js";

const exact = { unit: "million-KRW", exact: true } as const;

describe("budgetPerJob is the budget for each job", () => {
  it("in millions of won", () => {
    expect(budgetPerJob({ jobs: 26, funds: { ...exact, total: 4724 } }, { decimals: 1 })).toStrictEqual({
      value: 181.7,
      unit: "million-KRW-per-job",
    });
  });

  it("in the unit that is asked for, whatever the amounts are in", () => {
    const unit = "thousand-KRW-per-job";
    expect(budgetPerJob({ jobs: 4, funds: { ...exact, total: 3 } }, { unit })).toStrictEqual({ value: 750, unit });
    const inWon = { unit: "KRW", exact: true, total: 3_000_000 } as const;
    expect(budgetPerJob({ jobs: 4, funds: inWon }, { unit }).value).toBe(750);
    expect(budgetPerJob({ jobs: 4, funds: inWon }).value).toBe(0.75);
  });

  it("of the sum of the parts where no total is printed", () => {
    expect(budgetPerJob({ jobs: 2, funds: { ...exact, national: 3, local: 1 } }).value).toBe(2);
  });

  it("with the range that the last printed digit leaves", () => {
    // 99.5 / 10 and 100.5 / 10
    expect(budgetPerJob({ jobs: 10, funds: { unit: "million-KRW", total: 100 } })).toMatchObject({
      range: { low: 9.95, high: 10.05, lowClosed: true, highClosed: false },
    });
  });

  it("for a year and for a whole period alike, and where it is not stated", () => {
    for (const covers of ["year", "whole-period", "not-stated"] as const) {
      expect(budgetPerJob({ jobs: 2, funds: { ...exact, total: 4, covers } }).value).toBe(2);
    }
  });

  it("zero where the budget is zero and not nil", () => {
    expect(budgetPerJob({ jobs: 2, funds: { ...exact, total: 0 } }).value).toBe(0);
  });
});

describe("budgetPerJob is absent, with the reason", () => {
  const funds: FundingBreakdown = { ...exact, total: 4 };

  it.each([
    ["not-yet-set", { jobs: null, funds }],
    ["not-yet-set", { jobs: null }],
    ["not-stated", { funds }],
    ["not-stated", { jobs: 5 }],
    ["nil", { jobs: 5, funds: { ...exact, total: 0, printed: { total: "-" } } }],
    ["not-applicable", { jobs: 5, funds: { ...funds, covers: "fund" } }],
    ["not-applicable", { jobs: 5, funds: { ...funds, covers: "guarantee" } }],
    ["not-applicable", { jobs: 5, funds: { ...funds, covers: "pledge" } }],
    ["not-yet-set", { jobs: 5, funds: { ...exact, total: null } }],
    ["no-total", { jobs: 5, funds: exact }],
    ["zero-denominator", { jobs: 0, funds }],
  ] as const)("%s for %j", (reason, row) => {
    expect(budgetPerJob(row)).toStrictEqual({ value: null, unit: "million-KRW-per-job", reason });
  });
});

describe("budgetPerJob refuses", () => {
  it.each([
    ["negative-level", ["jobs"], { jobs: -1, funds: { ...exact, total: 4 } }, {}],
    ["negative-level", ["funds", "total"], { jobs: 1, funds: { ...exact, total: -4 } }, {}],
    ["not-finite", ["jobs"], { jobs: Number.NaN, funds: { ...exact, total: 4 } }, {}],
    ["not-finite", ["total"], { jobs: 1, funds: { ...exact, total: Number.NaN } }, {}],
    ["invalid-decimals", ["decimals"], { jobs: 1, funds: { ...exact, total: 4 } }, { decimals: 0.5 }],
    ["unknown-unit", ["unit"], { jobs: 1, funds: { ...exact, total: 4 } }, { unit: "won-per-job" as never }],
  ] as const)("%s at %j", (code, path, row, options) => {
    const error = caught(() => budgetPerJob(row, options));
    expect([error.code, error.path]).toStrictEqual([code, path]);
  });
});
