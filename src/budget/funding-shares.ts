import { absent, type Computed } from "../quantity/absence.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { percentOfWhole } from "../measures/share.js";
import type { FundingBreakdown, FundingSource } from "../model/funding.js";
import { partsOf, readAmount, wholeOf } from "./funding-amounts.js";

/** A source's share of a breakdown. */
export interface FundingShare {
  /** The source, or `local` where plans print local funds instead of their parts. */
  readonly source: FundingSource | "local";
  /** The amount as printed, in the unit of the breakdown; null where it is not yet set. */
  readonly amount: number | null;
  /** Percent of the printed total, or of the sum of the parts where no total is printed. */
  readonly share: Computed<"percent">;
}

/**
 * Each source's share of the budget.
 *
 * @param funds - Money by source, in one unit.
 * @param options - Rounding of the shares.
 * @returns One entry for each source that is printed, in the order of plans, with percent of the printed total (of the sum of
 *   the parts where none is printed) and the range that rounding of the printed amounts allows. Absent: `nil` where the
 *   total is nil, `zero-denominator`, `not-yet-set`, `no-total`.
 * @throws {@link quantity.IljariError | IljariError} `negative-level`, `not-finite`, `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { fundingShares } from "iljari/budget";
 * fundingShares({ unit: "million-KRW", exact: true, national: 3300, provincial: 1000, municipal: 424, total: 4724 }, { decimals: 1 })
 *   .map(({ source, share }) => [source, share.value]);
 * // => [["national", 69.9], ["provincial", 21.2], ["municipal", 9]]
 * ```
 */
export function fundingShares(funds: FundingBreakdown, options: RoundingOptions = {}): FundingShare[] {
  checkRounding(options);
  const whole = wholeOf(funds);
  return partsOf(funds).map(({ source, amount }): FundingShare => {
    if (whole === "nil") return { source, amount, share: absent("nil", "percent") };
    if (amount === null) return { source, amount, share: absent("not-yet-set", "percent") };
    if (typeof whole === "string") return { source, amount, share: absent(whole, "percent") };
    return { source, amount, share: percentOfWhole(readAmount(funds, amount, [source]), whole, options) };
  });
}
