import { absent, present, type Computed } from "../../quantity/absence.js";
import { add, compare, multiply, ONE, subtract, ZERO, type Fraction } from "../../quantity/fraction.js";
import { addIntervals, contains, point, scaleInterval, subtractIntervals } from "../../quantity/interval.js";
import type { ReadQuantity } from "../../quantity/quantity-input.js";
import type { RoundingOptions } from "../../quantity/rounding.js";
import type { MoneyUnit } from "../../quantity/unit.js";
import type { FundingPart } from "../../model/funding.js";
import { coverUnlike, partIn, sourcesOf, type Known, type Money } from "./read-money.js";

/** An amount that follows from others, beside the one that is printed. */
export interface IdentityFigures {
  /** What the others give, in the unit of the first of them. */
  readonly computed: Computed<MoneyUnit>;
  /** What is printed. Absent: `not-stated` where none is given. */
  readonly printed: Computed<MoneyUnit>;
  /** Printed minus computed. */
  readonly difference: Computed<MoneyUnit>;
  /**
   * `exact` where the two are equal, `explained` where rounding of the printed amounts can leave the difference,
   * `inconsistent` where it cannot; null where one of the two is missing.
   */
  readonly verdict: "exact" | "explained" | "inconsistent" | null;
}

/** An amount that follows from others, as a whole and by source. */
export interface BudgetIdentity extends IdentityFigures {
  /** The same for each source that one of the amounts prints. */
  readonly bySource: readonly (IdentityFigures & { readonly source: Exclude<FundingPart, "total"> })[];
}

/** An amount that is added or taken away. */
export interface Term {
  readonly money: Money;
  readonly sign: 1 | -1;
}

const MINUS_ONE: Fraction = { n: -1n, d: 1n };

/** The exact sum of the terms for one part, or the first reason why there is none. */
export function sumOfTerms(terms: readonly Term[], part: FundingPart, unit: MoneyUnit): Known {
  if (coverUnlike(terms.map((one) => one.money))) return "unlike-coverage";
  let sum: ReadQuantity = { value: ZERO, unit, interval: point(ZERO) };
  for (const { money, sign } of terms) {
    const known = partIn(money, part, unit);
    if (typeof known === "string") return known;
    const factor = sign === 1 ? ONE : MINUS_ONE;
    const interval = addIntervals(sum.interval, scaleInterval(known.interval, factor));
    sum = { unit, value: add(sum.value, multiply(known.value, factor)), interval };
  }
  return sum;
}

export function identity(terms: readonly [Term, ...Term[]], printed: Money, options: RoundingOptions): BudgetIdentity {
  const { unit } = terms[0].money;
  const amounts = [printed, ...terms.map((one) => one.money)];
  const unlike = coverUnlike(amounts);
  const of = (part: FundingPart): IdentityFigures => {
    const sum = sumOfTerms(terms, part, unit);
    const given = partIn(printed, part, unit);
    const figure = (known: Known) =>
      typeof known === "string" ? absent(known, unit) : present(known.value, unit, options, known.interval);
    const both = { computed: figure(sum), printed: figure(given) };
    if (typeof sum === "string") return { ...both, difference: absent(sum, unit), verdict: null };
    if (typeof given === "string") return { ...both, difference: absent(given, unit), verdict: null };
    if (unlike) return { ...both, difference: absent("unlike-coverage", unit), verdict: null };
    const interval = subtractIntervals(given.interval, sum.interval);
    const isEqual = compare(given.value, sum.value) === 0;
    return {
      ...both,
      difference: present(subtract(given.value, sum.value), unit, options, interval),
      verdict: isEqual ? "exact" : contains(interval, ZERO) ? "explained" : "inconsistent",
    };
  };
  return { ...of("total"), bySource: sourcesOf(amounts).map((source) => ({ source, ...of(source) })) };
}
