import { absent, present, type Computed } from "../quantity/absence.js";
import { divide, multiply, sign } from "../quantity/fraction.js";
import { divideIntervals, scaleInterval } from "../quantity/interval.js";
import { readQuantity, refuseNegative } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { unitFactor, type MoneyPerJobUnit } from "../quantity/unit.js";
import type { JobsAndFunds } from "../model/sector.js";
import { wholeOf } from "./funding-amounts.js";

/** How {@link budgetPerJob} gives its result. */
export interface BudgetPerJobOptions extends RoundingOptions {
  /** The unit of the result; `million-KRW-per-job` where it is left out. */
  readonly unit?: MoneyPerJobUnit;
}

/**
 * Budget for each job aimed at: `total / jobs`.
 *
 * It compares only where the jobs counted are of one kind and the money covers the same as the jobs: a subsidised hire and
 * a place in a course are not the same job. {@link sectorReport} says where they are not, or where it is not stated.
 *
 * @param row - A sector, key task, project or total with `jobs` (persons) and `funds`.
 * @param options - `unit` of the result; rounding.
 * @returns Money for each job, with the range that rounding of the printed total allows. Absent: `nil` where the budget is
 *   nil, `not-stated` where no jobs are given, `not-yet-set`, `zero-denominator` for no jobs, `no-total`, `not-applicable`
 *   where the funds cover something else than a year's or a whole period's budget (a fund, guarantees, a pledge).
 * @throws {@link quantity.IljariError | IljariError} `negative-level`, `not-finite`, `invalid-decimals`, `unknown-unit`.
 * @source Definition.
 * @example
 * ```ts
 * import { budgetPerJob } from "iljari/budget";
 * budgetPerJob({ jobs: 26, funds: { unit: "million-KRW", exact: true, total: 4724 } }, { decimals: 1 });
 * // => { value: 181.7, unit: "million-KRW-per-job" }
 * ```
 */
export function budgetPerJob(row: JobsAndFunds, options: BudgetPerJobOptions = {}): Computed<MoneyPerJobUnit> {
  checkRounding(options);
  const { unit = "million-KRW-per-job" } = options;
  const { jobs, funds } = row;
  if (jobs === null) return absent("not-yet-set", unit);
  if (jobs === undefined || funds === undefined) return absent("not-stated", unit);
  const total = wholeOf(funds);
  if (total === "nil") return absent("nil", unit);
  if (funds.covers === "fund" || funds.covers === "guarantee" || funds.covers === "pledge") {
    return absent("not-applicable", unit);
  }
  if (typeof total === "string") return absent(total, unit);
  const count = readQuantity(jobs, ["jobs"]);
  refuseNegative(count, ["jobs"]);
  if (sign(count.value) === 0) return absent("zero-denominator", unit);
  refuseNegative(total, ["funds", "total"]);
  const factor = unitFactor(`${funds.unit}-per-job`, unit);
  const interval = scaleInterval(divideIntervals(total.interval, count.interval), factor);
  return present(multiply(divide(total.value, count.value), factor), unit, options, interval);
}
