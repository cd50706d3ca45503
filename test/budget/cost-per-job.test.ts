import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareCostPerJob, type CostPerJobEntry } from "../../src/budget/compare-cost-per-job.js";
import { costPerJobRows } from "../../src/budget/cost-per-job-rows.js";
import { costPerJob, type CostPerJobInput } from "../../src/budget/cost-per-job.js";
import { caught } from "../korean/caught.js";

const DAY = "2024-06-30";
const MADE_UP: CostPerJobInput = {
  spent: { amount: 1_300_000_000, dataDate: DAY, covers: "year" },
  jobs: { count: 52, dataDate: DAY, jobKind: "direct-job" },
};

function reasons(change: { spent?: object; jobs?: object }) {
  const input = { spent: { ...MADE_UP.spent, ...change.spent }, jobs: { ...MADE_UP.jobs, ...change.jobs } };
  const { cost, perBillion } = costPerJob(input);
  return [cost.reason, perBillion.reason];
}

describe("cost per job", () => {
  it("is money over jobs, and jobs for each billion won the other way round", () => {
    // 1.3 billion over 52 jobs is 25 million each; 52 over 1.3 is 40.
    expect(costPerJob(MADE_UP)).toStrictEqual({
      cost: { value: 25_000_000, unit: "KRW-per-job" },
      perBillion: { value: 40, unit: "persons" },
      dataDate: DAY,
      jobKind: "direct-job",
      covers: "year",
    });
    expect(costPerJob(MADE_UP, { unit: "million-KRW-per-job" }).cost.value).toBe(25);
  });

  it("takes a breakdown, quantities, and what the breakdown says of itself", () => {
    const amount = { unit: "million-KRW", covers: "year", national: 800, municipal: 500 } as const;
    const one = costPerJob({
      spent: { amount, dataDate: DAY },
      jobs: { count: { value: 0.052, unit: "thousand-persons" }, dataDate: DAY },
    });
    expect([one.cost.value, one.covers, one.jobKind]).toStrictEqual([25_000_000, "year", "not-stated"]);
    // Each part is printed in whole millions: 1,299 to 1,301.
    expect(one.cost).toMatchObject({ range: { low: 1299e6 / 52, high: 1301e6 / 52 } });
    const bare = costPerJob({ spent: { amount: 10, dataDate: DAY }, jobs: { count: { value: 5 }, dataDate: DAY } });
    expect([bare.cost.value, bare.covers]).toStrictEqual([2, "not-stated"]);
  });

  it("is refused where money and jobs are not of one day", () => {
    expect(reasons({ spent: { dataDate: "2024-11-30" } })).toStrictEqual(["unlike-dates", "unlike-dates"]);
    expect(reasons({ spent: { dataDate: undefined } })[0]).toBe("not-stated");
    expect(reasons({ jobs: { dataDate: undefined } })[0]).toBe("not-stated");
    expect(costPerJob({ ...MADE_UP, jobs: { ...MADE_UP.jobs, dataDate: undefined } }).dataDate).toBeNull();
  });

  it("is absent, with the reason, where one of the two is missing or zero", () => {
    expect(reasons({ spent: { amount: null } })[0]).toBe("not-reported");
    expect(reasons({ jobs: { count: null } })[0]).toBe("not-reported");
    expect(reasons({ jobs: { count: undefined } })[0]).toBe("not-reported");
    expect(reasons({ jobs: { count: 0 } })).toStrictEqual(["zero-denominator", undefined]);
    expect(reasons({ spent: { amount: 0 } })).toStrictEqual([undefined, "zero-denominator"]);
    for (const covers of ["fund", "guarantee", "pledge"]) {
      expect(reasons({ spent: { covers } })[0]).toBe("not-applicable");
    }
    const amount = { unit: "KRW", covers: "whole-period", total: 5 };
    expect(reasons({ spent: { amount } })[0]).toBe("unlike-coverage");
  });

  it("refuses what is no day, no kind of job, no coverage, no money", () => {
    const wrong = (change: { spent?: object; jobs?: object }) => caught(() => reasons(change));
    expect(wrong({ spent: { dataDate: "2024-02-30" } })).toMatchObject({
      code: "invalid-day",
      path: ["spent", "dataDate"],
    });
    expect(wrong({ jobs: { dataDate: "June" } }).path).toStrictEqual(["jobs", "dataDate"]);
    expect(wrong({ jobs: { jobKind: "startup" } })).toMatchObject({ code: "invalid-value", nearest: "start-up" });
    expect(wrong({ spent: { covers: "years" } })).toMatchObject({ code: "invalid-value", nearest: "year" });
    expect(wrong({ spent: { amount: { value: 5, unit: "persons" } } })).toMatchObject({
      code: "unit-mismatch",
      path: ["spent", "amount", "unit"],
    });
    expect(wrong({ jobs: { count: -1 } }).path).toStrictEqual(["jobs", "count"]);
    expect(wrong({ jobs: { count: { value: 1, unit: "KRW" } } }).code).toBe("unit-mismatch");
    expect(caught(() => costPerJob(MADE_UP, { unit: "won" as never })).code).toBe("unknown-unit");
    expect(caught(() => costPerJob(MADE_UP, { decimals: 0.5 })).code).toBe("invalid-decimals");
  });

  it("times jobs is the money again", () => {
    const whole = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(whole, whole, (each, count) => {
        const spent = { amount: BigInt(each) * BigInt(count), dataDate: DAY };
        expect(costPerJob({ spent, jobs: { count, dataDate: DAY } }).cost.value).toBe(each);
      }),
    );
  });
});

describe("costs beside each other", () => {
  const entry = (id: string, amount: number, count: number, more: object = {}): CostPerJobEntry => ({
    id,
    spent: { amount, dataDate: DAY },
    jobs: { count, dataDate: DAY, jobKind: "trainee", ...more },
  });

  it("are ranked where the jobs are of one kind, equal ones together", () => {
    const { entries, reason } = compareCostPerJob([
      entry("none", 10, 0),
      entry("b", 30, 10),
      entry("a", 20, 10),
      entry("c", 300, 100),
    ]);
    expect(entries.map((one) => [one.id, one.rank])).toStrictEqual([
      ["a", 1],
      ["b", 2],
      ["c", 2],
      ["none", null],
    ]);
    expect(reason).toBeUndefined();
  });

  it("are ranked by exact costs, not by rounded ones", () => {
    const { entries } = compareCostPerJob([entry("b", 10_010_000, 1000), entry("a", 10_005_000, 1000)], {
      decimals: -3,
    });
    expect(entries.map((one) => [one.id, one.rank, one.cost.value])).toStrictEqual([
      ["a", 1, 10_000],
      ["b", 2, 10_000],
    ]);
  });

  it("are not ranked across kinds, coverage or days", () => {
    const reasonOf = (...all: CostPerJobEntry[]) => compareCostPerJob(all).reason;
    const one = entry("a", 20, 10);
    expect(reasonOf(one, entry("b", 20, 10, { jobKind: "placement" }))).toBe("unlike-kinds");
    const unstated = { jobKind: "not-stated" };
    expect(reasonOf(entry("a", 20, 10, unstated), entry("b", 20, 10, unstated))).toBe("not-stated");
    expect(reasonOf(one, { ...one, id: "b", spent: { ...one.spent, covers: "year" } })).toBe("unlike-coverage");
    const later = "2024-12-31";
    const other = { id: "b", spent: { ...one.spent, dataDate: later }, jobs: { ...one.jobs, dataDate: later } };
    expect(reasonOf(one, other)).toBe("unlike-dates");
    expect(compareCostPerJob([one, other]).entries.map((of) => of.rank)).toStrictEqual([null, null]);
    // One whose own days do not match has no cost, and does not keep the others from being ranked.
    expect(reasonOf(one, { ...other, jobs: one.jobs })).toBeUndefined();
  });

  it("have ids of their own", () => {
    expect(caught(() => compareCostPerJob([entry("a", 1, 1), entry("a", 1, 1)]))).toMatchObject({
      code: "duplicate-id",
      path: [1, "id"],
    });
  });

  it("as rows, with the reason where there is no cost or no rank", () => {
    const named = { ...entry("a", 20, 10), name: { ko: "가상 사업", en: "Made-up project" } };
    const other = { ...entry("b", 20, 10), jobs: { count: 10, dataDate: "2024-12-31", jobKind: "placement" } } as const;
    expect(costPerJobRows(compareCostPerJob([named, other]), { locale: "ko" })).toStrictEqual([
      {
        ...{ id: "a", label: "가상 사업", jobKind: "trainee", jobKindLabel: "훈련생", covers: "not-stated" },
        ...{ dataDate: DAY, year: 2024, cost: 2, unit: "KRW-per-job", perBillion: 500_000_000, rank: 1, reason: null },
      },
      {
        ...{ id: "b", label: "b", jobKind: "placement", jobKindLabel: "취업 알선", covers: "not-stated" },
        ...{ dataDate: null, year: null, cost: null, unit: "KRW-per-job", perBillion: null, rank: null },
        reason: "unlike-dates",
      },
    ]);
    const unlike = compareCostPerJob([named, entry("b", 20, 10, { jobKind: "placement" })]);
    expect(costPerJobRows(unlike).map((row) => [row.label, row.reason])).toStrictEqual([
      ["Made-up project", "unlike-kinds"],
      ["b", "unlike-kinds"],
    ]);
  });
});
