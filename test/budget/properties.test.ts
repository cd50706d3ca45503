import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetPerJob } from "../../src/budget/budget-per-job.js";
import { fundingShares } from "../../src/budget/funding-shares.js";
import { fundingSum } from "../../src/budget/funding-sum.js";
import { sectorReport } from "../../src/budget/sector-report.js";
import { sectorRows } from "../../src/budget/sector-rows.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { FundingBreakdown } from "../../src/model/funding.js";
import type { Plan } from "../../src/model/plan.js";

const amount = fc.integer({ min: 0, max: 10_000_000 });
const parts = fc.record(
  { national: amount, provincial: amount, municipal: amount, private: amount, other: amount },
  { requiredKeys: ["national"] },
);

const added = (funds: object) => Object.values(funds as Record<string, number>).reduce((sum, one) => sum + one, 0);

describe("a breakdown", () => {
  it("adds up in tenths as in whole numbers, whatever the order of its sources", () => {
    fc.assert(
      fc.property(parts, (units) => {
        const tenths = Object.entries(units).map(([source, value]) => [source, value / 10] as const);
        const funds: FundingBreakdown = { unit: "million-KRW", decimals: 1, ...Object.fromEntries(tenths) };
        const turned: FundingBreakdown = { ...Object.fromEntries([...tenths].reverse()), unit: "million-KRW" };
        expect(fundingSum(funds).sum.value).toBe(added(units) / 10);
        expect(fundingSum(turned)).toStrictEqual(fundingSum(funds));
        expect(fundingSum({ ...funds, total: added(units) / 10 }).agrees).toBe(true);
        expect(fundingSum({ ...funds, total: (added(units) + 1) / 10 }).difference.value).toBe(0.1);
      }),
    );
  });

  it("has shares of 100 % together, each within its range", () => {
    fc.assert(
      fc.property(parts, (units) => {
        const total = added(units);
        fc.pre(total > 0);
        const shares = fundingShares({ unit: "million-KRW", ...units, total });
        const sum = shares.reduce((all, { share }) => all + (share.value ?? 0), 0);
        expect(sum).toBeCloseTo(100, 9);
        for (const { share } of shares) {
          if (share.value === null) continue;
          const { low = null, high = null } = share.range ?? {};
          if (low !== null) expect(share.value).toBeGreaterThanOrEqual(low);
          if (high !== null) expect(share.value).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it("has a budget for each job in the range that any amounts which print the same give", () => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 0, max: 999 }),
        (total, jobs, part) => {
          const printed = budgetPerJob({ jobs, funds: { unit: "million-KRW", total } });
          const won = total * 1_000_000 - 500_000 + part * 1000;
          fc.pre(won >= 0);
          const real = budgetPerJob({ jobs, funds: { unit: "KRW", exact: true, total: won } });
          if (printed.value === null || real.value === null || printed.range === undefined) return;
          expect(real.value).toBeGreaterThanOrEqual(printed.range.low ?? 0);
          expect(real.value).toBeLessThanOrEqual(printed.range.high ?? 0);
        },
      ),
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

describe("a sector report", () => {
  it("is plain data of a frozen plan, and the plan stays as it was", () => {
    const frozen = deepFreeze(structuredClone(jeonju2024)) as Plan;
    const report = sectorReport(frozen, { period: "2024" });
    expect(structuredClone(report)).toStrictEqual(report);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(sectorRows(deepFreeze(report)).length).toBe(10);
    expect(frozen).toStrictEqual(jeonju2024);
  });

  it("has the same columns in any order of the sectors", () => {
    const { sectorTargets } = jeonju2024;
    const { columns } = sectorReport(jeonju2024, { period: "2024" });
    fc.assert(
      fc.property(fc.shuffledSubarray([...sectorTargets], { minLength: sectorTargets.length }), (shuffled) => {
        const plan: Plan = { ...jeonju2024, sectorTargets: shuffled };
        expect(sectorReport(plan, { period: "2024" }).columns).toStrictEqual(columns);
      }),
      { numRuns: 20 },
    );
  });
});
