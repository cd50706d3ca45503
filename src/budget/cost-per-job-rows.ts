import { JOB_KINDS } from "../model/catalogue/job-kinds.js";
import { nameIn, type Locale } from "../model/locale.js";
import type { CostComparison } from "./compare-cost-per-job.js";

/** A row of {@link costPerJobRows}. */
export type CostPerJobRow = {
  readonly id: string;
  /** Its name, or its id where it has none. */
  readonly label: string;
  /** What a job is. */
  readonly jobKind: string;
  /** The same in words. */
  readonly jobKindLabel: string;
  /** What the money covers. */
  readonly covers: string;
  /** The day up to which money and jobs count. */
  readonly dataDate: string | null;
  /** The year of that day. */
  readonly year: number | null;
  /** Money for each job. */
  readonly cost: number | null;
  /** Its unit. */
  readonly unit: string;
  /** Jobs for each billion won. */
  readonly perBillion: number | null;
  /** 1 for the lowest cost. */
  readonly rank: number | null;
  /** Why there is no cost, or no rank. */
  readonly reason: string | null;
};

/**
 * Costs per job as plain rows.
 *
 * @param comparison - What {@link compareCostPerJob} returned.
 * @param options - `locale` of the labels; `en` where it is left out.
 * @returns A row for each entry, in the order of the comparison.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { compareCostPerJob, costPerJobRows } from "iljari/budget";
 * const dataDate = "2024-12-31";
 * const made = { id: "a", spent: { amount: 5e8, dataDate }, jobs: { count: 20, dataDate, jobKind: "start-up" } } as const;
 * costPerJobRows(compareCostPerJob([made])).map(({ id, cost, rank }) => [id, cost, rank]); // => [["a", 25000000, 1]]
 * ```
 */
export function costPerJobRows(
  comparison: CostComparison,
  options: { readonly locale?: Locale } = {},
): CostPerJobRow[] {
  const { locale = "en" } = options;
  return comparison.entries.map(({ id, name, jobKind, covers, dataDate, cost, perBillion, rank }) => ({
    id,
    label: name === undefined ? id : nameIn(name, locale),
    jobKind,
    jobKindLabel: nameIn(JOB_KINDS[jobKind], locale),
    covers,
    dataDate,
    year: dataDate === null ? null : Number(dataDate.slice(0, 4)),
    cost: cost.value,
    unit: cost.unit,
    perBillion: perBillion.value,
    rank,
    reason: cost.reason ?? comparison.reason ?? null,
  }));
}
