import type { AbsenceReason } from "../quantity/absence.js";
import type { PathStep } from "../quantity/error.js";
import { add, ZERO } from "../quantity/fraction.js";
import { addIntervals, point } from "../quantity/interval.js";
import { readNumber } from "../quantity/number-input.js";
import { intervalOf } from "../quantity/printed-interval.js";
import type { ReadQuantity } from "../quantity/quantity-input.js";
import { FUNDING_SOURCES } from "../model/catalogue/funding-sources.js";
import type { FundingBreakdown, FundingSource } from "../model/funding.js";

/** A source, or local funds where they are printed instead of the sources they hold. */
export interface PrintedPart {
  readonly source: FundingSource | "local";
  readonly amount: number | null;
}

/** What local funds always hold: beside both they are a subtotal; beside one, that one is a part of them. */
const HELD_BY_LOCAL: readonly FundingSource[] = ["provincial", "municipal"];

/** The parts that a breakdown prints, none of them twice. */
export function partsOf(funds: FundingBreakdown): PrintedPart[] {
  const sources = FUNDING_SOURCES.flatMap((source): PrintedPart[] => {
    const amount = funds[source];
    return amount === undefined ? [] : [{ source, amount }];
  });
  if (funds.local === undefined || HELD_BY_LOCAL.every((held) => funds[held] !== undefined)) return sources;
  const others = sources.filter(({ source }) => !HELD_BY_LOCAL.includes(source as FundingSource));
  return [...others, { source: "local", amount: funds.local }];
}

/** An amount with the unit and the last printed digit of its breakdown. */
export function readAmount(
  funds: Pick<FundingBreakdown, "unit" | "decimals" | "exact">,
  value: number,
  path: readonly PathStep[],
): ReadQuantity {
  const { unit, decimals = 0, exact = false } = funds;
  const amount = readNumber(value, path);
  return { value: amount, unit, interval: exact ? point(amount) : intervalOf(amount, decimals, "half-up") };
}

/** The exact sum of the parts, or why there is none. Its interval is as wide as those of all parts together. */
export function sumOfParts(funds: FundingBreakdown): ReadQuantity | AbsenceReason {
  const parts = partsOf(funds);
  if (parts.length === 0) return "parts-unknown";
  let sum: ReadQuantity = { value: ZERO, unit: funds.unit, interval: point(ZERO) };
  for (const { source, amount } of parts) {
    if (amount === null) return "not-yet-set";
    const { value, interval } = readAmount(funds, amount, [source]);
    sum = { ...sum, value: add(sum.value, value), interval: addIntervals(sum.interval, interval) };
  }
  return sum;
}

/** The total as printed, or why there is none. */
export function printedTotal(funds: FundingBreakdown): ReadQuantity | AbsenceReason {
  if (funds.total === undefined) return "no-total";
  return funds.total === null ? "not-yet-set" : readAmount(funds, funds.total, ["total"]);
}

/** The printed total, else the sum of the parts. */
export function wholeOf(funds: FundingBreakdown): ReadQuantity | AbsenceReason {
  if (isNilTotal(funds)) return "nil";
  const total = printedTotal(funds);
  const sum = total === "no-total" ? sumOfParts(funds) : total;
  return sum === "parts-unknown" ? "no-total" : sum;
}

/** Whether the total is printed as a nil and not as a number. */
function isNilTotal(funds: FundingBreakdown): boolean {
  return funds.total === 0 && funds.printed?.total !== undefined;
}
