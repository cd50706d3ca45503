import { absent, present, type AbsenceReason, type Computed } from "../quantity/absence.js";
import { fail, type PathStep } from "../quantity/error.js";
import { divide, multiply, powerOfTen, sign } from "../quantity/fraction.js";
import { divideIntervals, scaleInterval } from "../quantity/interval.js";
import { convertQuantity, readQuantity, refuseNegative, type QuantityInput } from "../quantity/quantity-input.js";
import type { ReadQuantity } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { unitFactor, type MoneyPerJobUnit } from "../quantity/unit.js";
import { DAY_EXPECTED, isDay, type Day } from "../model/period.js";
import type { JobKind } from "../model/sector.js";
import { checkCoverage, checkJobKind } from "./money/known-words.js";
import { readMoney, type Known, type MoneyInput } from "./money/read-money.js";
import type { Coverage } from "../model/funding.js";

/** Money spent up to a day. */
export interface SpentToDate {
  /** The amount: a number of won, a quantity, or a breakdown by source. */
  readonly amount: MoneyInput | undefined;
  /** The day up to which it counts. */
  readonly dataDate: Day | undefined;
  /** What it covers, where the amount does not say so itself; `not-stated` where neither does. */
  readonly covers?: Coverage;
}

/** Jobs counted up to a day. */
export interface JobsToDate {
  /** How many, in persons. */
  readonly count: QuantityInput | null | undefined;
  /** The day up to which they are counted. */
  readonly dataDate: Day | undefined;
  /** What is counted; `not-stated` where it is left out. */
  readonly jobKind?: JobKind;
}

/** Money and jobs that belong together. */
export interface CostPerJobInput {
  /** What was spent. */
  readonly spent: SpentToDate;
  /** The jobs it was spent for. */
  readonly jobs: JobsToDate;
}

/** What a job has cost, and how many a billion won have bought. */
export interface CostPerJob {
  /** Money for each job. */
  readonly cost: Computed<MoneyPerJobUnit>;
  /** Jobs for each billion won (10억 원). */
  readonly perBillion: Computed<"persons">;
  /** The day up to which both count; null where they do not match. */
  readonly dataDate: Day | null;
  /** What a job is. */
  readonly jobKind: JobKind;
  /** What the money covers. */
  readonly covers: Coverage;
}

/** How {@link costPerJob} gives its results. */
export interface CostPerJobOptions extends RoundingOptions {
  /** The unit of the cost; `KRW-per-job` where it is left out. */
  readonly unit?: MoneyPerJobUnit;
}

const BILLION = powerOfTen(9);

/**
 * What a job has cost: `spent / jobs`, and how many jobs a billion won have bought: `jobs / spent × 10⁹`.
 *
 * Money and jobs must be of one cut-off date: spending of November over jobs of December is the cost of nothing. For budgets
 * and targets use {@link budgetPerJob}; to set several beside each other use {@link compareCostPerJob}, which ranks only
 * jobs of one kind.
 *
 * @param input - `spent` and `jobs`, each with the day up to which it counts.
 * @param options - Unit of the cost; rounding of both results.
 * @returns Both figures with the range that rounding of the inputs allows. Absent: `unlike-dates` where the days differ,
 *   `not-stated` where one is not given, `not-reported` where money or jobs are not, `not-applicable` where the money is a
 *   fund, guarantees or a pledge, `unlike-coverage` where `covers` contradicts the amount, `zero-denominator` for no jobs
 *   or no money, `parts-unknown`, `not-yet-set`, `no-total`.
 * @throws {@link quantity.IljariError | IljariError} `invalid-day`, `invalid-value` (no kind of job, no coverage), `negative-level`,
 *   `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { costPerJob } from "iljari/budget";
 * const { cost, perBillion } = costPerJob({
 *   spent: { amount: 1_300_000_000, dataDate: "2024-06-30", covers: "year" },
 *   jobs: { count: 52, dataDate: "2024-06-30", jobKind: "direct-job" },
 * });
 * [cost.value, cost.unit, perBillion.value]; // => [25000000, "KRW-per-job", 40]
 * ```
 */
export function costPerJob(input: CostPerJobInput, options: CostPerJobOptions = {}): CostPerJob {
  checkRounding(options);
  const { spent, jobs } = input;
  const { unit = "KRW-per-job" } = options;
  const factor = unitFactor("KRW-per-job", unit);
  const money = readMoney(spent.amount, ["spent", "amount"], "not-reported");
  const { jobKind = "not-stated" } = jobs;
  const covers = checkCoverage(spent.covers ?? money.covers ?? "not-stated", ["spent", "covers"]);
  checkJobKind(jobKind, ["jobs", "jobKind"]);
  const date = commonDate(spent.dataDate, jobs.dataDate);
  const facts = { dataDate: date.day, jobKind, covers };
  const refuse = (reason: AbsenceReason): CostPerJob => ({
    cost: absent(reason, unit),
    perBillion: absent(reason, "persons"),
    ...facts,
  });
  if (spent.covers !== undefined && money.covers !== undefined && spent.covers !== money.covers) {
    return refuse("unlike-coverage");
  }
  if (covers === "fund" || covers === "guarantee" || covers === "pledge") return refuse("not-applicable");
  const count = readCount(jobs.count);
  if (typeof money.whole === "string") return refuse(money.whole);
  if (typeof count === "string") return refuse(count);
  if (date.reason !== undefined) return refuse(date.reason);
  const won = convertQuantity(money.whole, "KRW", ["spent", "amount"]);
  const per = <U extends MoneyPerJobUnit | "persons">(a: ReadQuantity, b: ReadQuantity, of: typeof BILLION, in_: U) =>
    sign(b.value) === 0
      ? absent("zero-denominator", in_)
      : present(
          multiply(divide(a.value, b.value), of),
          in_,
          options,
          scaleInterval(divideIntervals(a.interval, b.interval), of),
        );
  return { cost: per(won, count, factor, unit), perBillion: per(count, won, BILLION, "persons"), ...facts };
}

function readCount(given: JobsToDate["count"]): Known {
  if (given === null || given === undefined) return "not-reported";
  const path = ["jobs", "count"];
  const read = readQuantity(given, path);
  refuseNegative(read, path);
  return read.unit === "not-stated" ? { ...read, unit: "persons" } : convertQuantity(read, "persons", path);
}

interface CommonDate {
  readonly day: Day | null;
  readonly reason?: AbsenceReason;
}

function commonDate(spent: Day | undefined, jobs: Day | undefined): CommonDate {
  checkDay(spent, ["spent", "dataDate"]);
  checkDay(jobs, ["jobs", "dataDate"]);
  if (spent === undefined || jobs === undefined) return { day: null, reason: "not-stated" };
  return spent === jobs ? { day: spent } : { day: null, reason: "unlike-dates" };
}

function checkDay(day: Day | undefined, path: readonly PathStep[]): void {
  if (day !== undefined && !isDay(day)) fail("invalid-day", { path, value: day, expected: DAY_EXPECTED });
}
