import { add, multiply, ONE, ZERO, type Fraction } from "../quantity/fraction.js";
import { addIntervals, point, scaleInterval, type Interval } from "../quantity/interval.js";
import type { PrintedRule } from "../quantity/printed-interval.js";
import type { Unit } from "../quantity/unit.js";
import { exactValue, factorBetween, intervalUnder } from "./exact.js";
import type { Term } from "./expanded-check.js";
import { given } from "./given.js";
import type { FixedRules } from "./judgement.js";

/** What one of the term's own unit is worth in `unit`, as often as it counts. */
function factorOf({ figure, weight = ONE }: Term, unit: Unit): Fraction {
  return multiply(weight, given(factorBetween(figure.unit, unit)));
}

/** The terms as printed, in `unit`. */
export function sumOfTerms(terms: readonly Term[], unit: Unit): Fraction {
  return terms.reduce((sum, term) => add(sum, multiply(exactValue(term.figure), factorOf(term, unit))), ZERO);
}

/** Where the sum lies if the terms were rounded by `rule`, or by the rule that they are known to follow. */
export function sumUnder(terms: readonly Term[], unit: Unit, rule: PrintedRule, fixed: FixedRules): Interval {
  return terms.reduce(
    (sum, term) =>
      addIntervals(sum, scaleInterval(intervalUnder(term.figure, fixed(term.figure) ?? rule), factorOf(term, unit))),
    point(ZERO),
  );
}
