import { absent, present, type Computed } from "../quantity/absence.js";
import { add, compare, subtract, ZERO, type Fraction } from "../quantity/fraction.js";
import { readNumber } from "../quantity/number-input.js";
import type { MoneyUnit } from "../quantity/unit.js";
import { FUNDING_SOURCES } from "../model/catalogue/funding-sources.js";
import type { FundingBreakdown, FundingSource } from "../model/funding.js";

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
 * @param funds - Money by source, in one unit. A source that is left out counts as nothing. `local` (지방비) is a part where
 *   neither provincial nor municipal funds are printed, and a subtotal that is not added where they are.
 * @returns Printed total, sum, difference, all in the unit of `funds`.
 * @throws {@link IljariError} `not-finite`.
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
  const { unit, total } = funds;
  const parts = partsOf(funds);
  const sum = sumOf(parts);
  const printed = total === undefined || total === null ? undefined : readNumber(total, ["total"]);
  const sumFigure =
    sum === undefined ? absent(parts.length === 0 ? "parts-unknown" : "not-yet-set", unit) : present(sum, unit, {});
  return {
    printed:
      printed === undefined ? absent(total === null ? "not-yet-set" : "no-total", unit) : present(printed, unit, {}),
    sum: sumFigure,
    difference:
      printed === undefined
        ? absent(total === null ? "not-yet-set" : "no-total", unit)
        : sum === undefined
          ? absent(parts.length === 0 ? "parts-unknown" : "not-yet-set", unit)
          : present(subtract(printed, sum), unit, {}),
    agrees: printed === undefined || sum === undefined ? null : compare(printed, sum) === 0,
  };
}

/** A source, or local funds where they are printed instead of the sources they hold. */
export interface PrintedPart {
  readonly source: FundingSource | "local";
  readonly amount: number | null;
}

/** What local funds always hold; beside one of these they are a subtotal and not another part. */
const HELD_BY_LOCAL: readonly FundingSource[] = ["provincial", "municipal"];

/** The parts that a breakdown prints, none of them twice. */
export function partsOf(funds: FundingBreakdown): PrintedPart[] {
  const sources = FUNDING_SOURCES.flatMap((source): PrintedPart[] => {
    const amount = funds[source];
    return amount === undefined ? [] : [{ source, amount }];
  });
  const isSubtotal = sources.some(({ source }) => HELD_BY_LOCAL.includes(source as FundingSource));
  if (funds.local === undefined || isSubtotal) return sources;
  return [...sources, { source: "local", amount: funds.local }];
}

function sumOf(parts: readonly PrintedPart[]): Fraction | undefined {
  if (parts.length === 0) return undefined;
  let sum = ZERO;
  for (const { source, amount } of parts) {
    if (amount === null) return undefined;
    sum = add(sum, readNumber(amount, [source]));
  }
  return sum;
}
