import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { appropriationTerms, type AppropriationParts } from "./money/appropriation-terms.js";
import { identity, type BudgetIdentity } from "./money/identity.js";
import { readMoney, type MoneyInput } from "./money/read-money.js";

/** What {@link appropriation} adds up, and what is printed. */
export interface AppropriationInput extends AppropriationParts {
  /** The budget, 예산액. */
  readonly budget: MoneyInput | undefined;
  /** The appropriation in force as printed, to be compared. */
  readonly appropriation?: MoneyInput | undefined;
}

/**
 * The appropriation in force (예산현액): `budget + carried in + reserve + transferred`, and beside it the printed one.
 *
 * Amounts are bare numbers of won, quantities with their unit, or breakdowns by source; of breakdowns every source is added
 * up too. What is left out counts as nothing; what is null or absent is not known, and neither is the sum.
 *
 * @param input - The parts, and the printed appropriation where it is to be checked.
 * @param options - Rounding of the results.
 * @returns Computed and printed amount, their difference, and whether rounding of what is printed explains it, in the unit
 *   of the budget. Absent: `not-stated` (none given), `unlike-coverage` (amounts that cover different things are not
 *   added), `parts-unknown` (a source of an amount that prints only a total), `not-yet-set`, `no-total`, and the reason of
 *   an amount that is absent itself.
 * @throws {@link quantity.IljariError | IljariError} `negative-level` (only a transfer may be), `unit-mismatch`, `unknown-unit`,
 *   `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source 예산현액 = 예산액 + 전년도이월액 + 예비비사용액 + 전용·이용·이체: glossaries of local councils.
 * @example
 * ```ts
 * import { appropriation } from "iljari/budget";
 * appropriation({ budget: 1000, carriedIn: 200, reserve: 50, transferred: -30 }).computed; // => { value: 1220, unit: "KRW" }
 * appropriation({ budget: 1000, carriedIn: 200, appropriation: 1250 }).verdict; // => "inconsistent"
 * ```
 */
export function appropriation(input: AppropriationInput, options: RoundingOptions = {}): BudgetIdentity {
  checkRounding(options);
  return identity(appropriationTerms(input), readMoney(input.appropriation, ["appropriation"], "not-stated"), options);
}
