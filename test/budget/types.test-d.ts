import { describe, expectTypeOf, it } from "vitest";
import type { Computed } from "../../src/quantity/absence.js";
import type { MoneyPerJobUnit, MoneyUnit } from "../../src/quantity/unit.js";
import { budgetPerJob } from "../../src/budget/budget-per-job.js";
import { fundingShares } from "../../src/budget/funding-shares.js";
import { fundingSum } from "../../src/budget/funding-sum.js";
import type { BudgetFlagCode } from "../../src/budget/sector-flags.js";
import type { SectorRow } from "../../src/budget/sector-rows.js";

describe("results carry their unit", () => {
  it("money, money for each job, percent", () => {
    expectTypeOf(fundingSum({ unit: "KRW", total: 5 }).sum).toEqualTypeOf<Computed<MoneyUnit>>();
    expectTypeOf(budgetPerJob({ jobs: 5 })).toEqualTypeOf<Computed<MoneyPerJobUnit>>();
    expectTypeOf(fundingShares({ unit: "KRW" }))
      .items.toHaveProperty("share")
      .toEqualTypeOf<Computed<"percent">>();
  });

  it("rows stand where any record of cells is wanted", () => {
    expectTypeOf<SectorRow>().toExtend<Readonly<Record<string, string | number | null>>>();
  });
});

describe("what does not compile", () => {
  it("a breakdown without a unit, in a unit that is no money, with a source that there is not", () => {
    // @ts-expect-error: no unit
    fundingSum({ total: 5 });
    // @ts-expect-error: no money
    fundingSum({ unit: "persons", total: 5 });
    // @ts-expect-error: no source
    fundingSum({ unit: "KRW", city: 5 });
    // @ts-expect-error: not for each job
    budgetPerJob({ jobs: 5 }, { unit: "KRW" });
  });
});

describe("the words of a flag", () => {
  it("are five", () => {
    expectTypeOf<BudgetFlagCode>().toEqualTypeOf<
      | "parts-differ-from-total"
      | "column-differs-from-total"
      | "job-kinds-not-stated"
      | "job-kinds-unlike"
      | "jobs-without-budget"
      | "coverage-unlike"
    >();
  });
});
