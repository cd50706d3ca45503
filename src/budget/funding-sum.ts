import { absent, present, type AbsenceReason, type Computed } from "../quantity/absence.js";
import { compare, subtract } from "../quantity/fraction.js";
import type { ReadQuantity } from "../quantity/quantity-input.js";
import type { MoneyUnit } from "../quantity/unit.js";
import type { FundingBreakdown } from "../model/funding.js";
import { printedTotal, sumOfParts } from "./funding-amounts.js";

/** A printed total beside the exact sum of its parts. */
export interface FundingSum {
  /** The total as printed. Absent: `no-total` where none is printed, `not-yet-set`. */
  readonly printed: Computed<MoneyUnit>;
  /** The exact sum of the parts as printed. Absent: `parts-unknown` where none is printed, `not-yet-set`. */
  readonly sum: Computed<MoneyUnit>;
  /** Printed minus sum. */
  readonly difference: Computed<MoneyUnit>;
  /** Whether the two are equal as printed; null where one of them is missing. */
  readonly agrees: boolean | null;
}

/**
 * A breakdown's printed total, and beside it the exact sum of its parts.
 *
 * A difference of one in the last digit is what rounding of the parts can leave; whether it does is for the audit to say.
 * Here the two figures are only put side by side, and none takes the place of the other.
 *
 * @param funds - Money by source, in one unit. A source that is left out counts as nothing. `local` (지방비) is a subtotal
 *   that is not added where provincial and municipal funds are both printed; else it is a part, and holds the one of the
 *   two that is.
 * @returns Printed total, sum, difference, all in the unit of `funds`.
 * @throws {@link quantity.IljariError | IljariError} `not-finite`.
 * @source Plan of Jeonju 2024, section III.3: 고용장려금 prints 2,742 with parts of 973, 272 and 1,498.
 * @example
 * ```ts
 * import { fundingSum } from "iljari/budget";
 * const { printed, sum, difference, agrees } = fundingSum({
 *   unit: "million-KRW", national: 973, provincial: 272, municipal: 1498, total: 2742,
 * });
 * [printed.value, sum.value, difference.value, agrees]; // => [2742, 2743, -1, false]
 * ```
 */
export function fundingSum(funds: FundingBreakdown): FundingSum {
  const { unit } = funds;
  const printed = printedTotal(funds);
  const sum = sumOfParts(funds);
  // As printed: what the rounding of the parts leaves open is for the audit.
  const figure = (read: ReadQuantity | AbsenceReason): Computed<MoneyUnit> =>
    typeof read === "string" ? absent(read, unit) : present(read.value, unit, {});
  if (typeof printed === "string" || typeof sum === "string") {
    const reason = typeof printed === "string" ? printed : (sum as AbsenceReason);
    return { printed: figure(printed), sum: figure(sum), difference: absent(reason, unit), agrees: null };
  }
  return {
    printed: figure(printed),
    sum: figure(sum),
    difference: present(subtract(printed.value, sum.value), unit, {}),
    agrees: compare(printed.value, sum.value) === 0,
  };
}
