import type { Computed } from "../quantity/absence.js";
import { absent } from "../quantity/absence.js";
import type { Quantity } from "../quantity/quantity-input.js";
import type { RoundingOptions } from "../quantity/rounding.js";
import { percentOfWhole } from "../measures/share.js";
import type { FundingBreakdown, FundingSource } from "../model/funding.js";
import { fundingSum, partsOf } from "./funding-sum.js";

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
 * @throws {@link IljariError} `negative-level`, `not-finite`, `invalid-decimals`.
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
  const whole = wholeOf(funds);
  return partsOf(funds).map(({ source, amount }) => ({
    source,
    amount,
    share: shareOf(funds, amount, whole, options),
  }));
}

/** The printed total, else the sum of the parts. */
export function wholeOf(funds: FundingBreakdown): Computed {
  const { printed, sum } = fundingSum(funds);
  return printed.reason === "no-total" ? (sum.value === null ? printed : sum) : printed;
}

/** Whether the total, or the amount, is printed as a nil and not as a number. */
export function isNilTotal(funds: FundingBreakdown): boolean {
  return funds.total === 0 && funds.printed?.total !== undefined;
}

function shareOf(
  funds: FundingBreakdown,
  amount: number | null,
  whole: Computed,
  options: RoundingOptions,
): Computed<"percent"> {
  if (isNilTotal(funds)) return absent("nil", "percent");
  if (amount === null) return absent("not-yet-set", "percent");
  if (whole.value === null) return absent(whole.reason, "percent");
  return percentOfWhole(asAmount(amount, funds), asAmount(whole.value, funds), options);
}

/** An amount with the unit and the last printed digit of its breakdown. */
export function asAmount(value: number, { unit, decimals = 0, exact }: FundingBreakdown): Quantity {
  return { value, unit, decimals, ...(exact === undefined ? {} : { exact }) };
}
