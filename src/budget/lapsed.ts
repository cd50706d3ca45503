import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { appropriationTerms, type AppropriationParts } from "./money/appropriation-terms.js";
import { identity, type BudgetIdentity, type Term } from "./money/identity.js";
import { readMoney, type MoneyInput } from "./money/read-money.js";

/** What {@link lapsed} takes away from what. */
export interface LapsedInput extends AppropriationParts {
  /** The appropriation in force; where it is left out it is added up from the budget and its other parts. */
  readonly appropriation?: MoneyInput | undefined;
  /** Spent, 지출액. */
  readonly spent: MoneyInput | undefined;
  /** Carried over to the next year, 다음연도이월액. */
  readonly carriedOut?: MoneyInput | undefined;
  /** The lapsed balance as printed, to be compared. */
  readonly lapsed?: MoneyInput | undefined;
}

/**
 * The lapsed balance (불용액): `appropriation − spent − carried out`, and beside it the printed one.
 *
 * Use it after the end of the year: before, what is left is not lapsed but not yet spent. Below zero it says that more was
 * spent than was there.
 *
 * @param input - Appropriation (or its parts), spending, carry-over, and the printed balance where it is to be checked.
 * @param options - Rounding of the results.
 * @returns As {@link appropriation}, in the unit of the appropriation. Absent besides: `not-reported` where no spending is
 *   given.
 * @throws {@link quantity.IljariError | IljariError} As {@link appropriation}.
 * @source 불용액 = 예산현액 − 지출액 − 다음연도이월액: glossaries of local councils.
 * @example
 * ```ts
 * import { lapsed } from "iljari/budget";
 * lapsed({ appropriation: 1220, spent: 900, carriedOut: 250 }).computed; // => { value: 70, unit: "KRW" }
 * ```
 */
export function lapsed(input: LapsedInput, options: RoundingOptions = {}): BudgetIdentity {
  checkRounding(options);
  const { appropriation, spent, carriedOut } = input;
  const whole: [Term, ...Term[]] =
    appropriation === undefined
      ? appropriationTerms(input)
      : [{ money: readMoney(appropriation, ["appropriation"], "not-stated"), sign: 1 }];
  const terms: [Term, ...Term[]] = [...whole, { money: readMoney(spent, ["spent"], "not-reported"), sign: -1 }];
  if (carriedOut !== undefined) terms.push({ money: readMoney(carriedOut, ["carriedOut"], "not-stated"), sign: -1 });
  return identity(terms, readMoney(input.lapsed, ["lapsed"], "not-stated"), options);
}
