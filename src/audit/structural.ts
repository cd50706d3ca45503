import {
  add,
  compare,
  divide,
  multiply,
  roundToUnits,
  sign,
  subtract,
  ZERO,
  type Fraction,
  ONE,
  HUNDRED,
} from "../quantity/fraction.js";
import type { StructuralExplanation } from "./check-result.js";
import { exactValue, factorBetween, lastDigit, wholeDigits } from "./exact.js";
import type { ExpandedCheck, Relation, Term } from "./expanded-check.js";
import type { AuditFigure } from "./figure.js";
import type { Neighbourhood } from "./neighbourhood.js";
import { given } from "./given.js";

/** Levels of the fact that a figure is one of, in other periods; and what else is printed of its concept and period. */
export interface RelatedFigures {
  readonly otherPeriods: (figure: AuditFigure) => readonly AuditFigure[];
  readonly neighbourhood: Neighbourhood;
  /** The other amounts of the breakdown that an amount belongs to. */
  readonly sameBreakdown: (figure: AuditFigure) => readonly AuditFigure[];
}

/** What may be wrong with the figures of an inconsistent check as a whole. Each explanation makes the check right to the printed digit. */
export function structuralExplanations(check: ExpandedCheck, related: RelatedFigures): StructuralExplanation[] {
  const { relation } = check;
  switch (relation?.form) {
    case "linear":
      return [...addends(relation, related), ...pointsForPercent(relation), ...otherBase(relation, related)];
    case "ratio":
      return [...percentForPoints(relation), ...otherParts(relation, related), ...roundedTwice(relation)];
    case "same":
      return copiedRoundedTwice(relation.figures);
    default:
      return [];
  }
}

type Linear = Extract<Relation, { form: "linear" }>;
type Ratio = Extract<Relation, { form: "ratio" }>;

/** Whether `value`, rounded half up to the digits of the figure, is what is printed. */
function gives(value: Fraction, figure: AuditFigure): boolean {
  const printed = exactValue(figure);
  return figure.exact === true
    ? compare(value, printed) === 0
    : compare(rounded(value, figure.decimals), printed) === 0;
}

function rounded(value: Fraction, decimals: number): Fraction {
  const units = { n: roundToUnits(value, decimals, "half-up"), d: 1n };
  return decimals >= 0 ? { n: units.n, d: 10n ** BigInt(decimals) } : { n: units.n * 10n ** BigInt(-decimals), d: 1n };
}

function inUnitOf({ figure, weight = ONE }: Term, result: AuditFigure, acrossUnits = false): Fraction {
  const factor = acrossUnits ? ONE : given(factorBetween(figure.unit, result.unit));
  return multiply(multiply(exactValue(figure), weight), factor);
}

/** A sum with three or more parts may have lost one of its kin, or counted one that it holds twice. */
function addends(relation: Linear, { neighbourhood, sameBreakdown }: RelatedFigures): StructuralExplanation[] {
  const { result, terms, constant = ZERO } = relation;
  if (terms.length < 2 || relation.acrossUnits === true || terms.some(({ weight }) => weight !== undefined)) return [];
  const sum = terms.reduce((total, term) => add(total, inUnitOf(term, result)), constant);
  const twice = terms
    .filter((term) => sign(exactValue(term.figure)) !== 0)
    .filter((term) => gives(subtract(sum, inUnitOf(term, result)), result))
    .map(({ figure }): StructuralExplanation => ({ kind: "double-counted-addend", figures: [figure] }));
  const inside = new Set([result.id, ...terms.map(({ figure }) => figure.id)]);
  const kin = new Map<string, AuditFigure>();
  // A source of money that was left out stands beside those that were counted.
  for (const one of terms.flatMap(({ figure }) => sameBreakdown(figure))) {
    if (!one.id.endsWith("/total") && !inside.has(one.id) && one.value !== null) kin.set(one.id, one);
  }
  for (const { figure } of terms) {
    for (const [dimension, siblings] of neighbourhood.siblings(figure)) {
      if (dimension === "period") continue;
      for (const one of siblings) if (!inside.has(one.id) && one.value !== null) kin.set(one.id, one);
    }
  }
  const omitted = [...kin.values()]
    .filter((figure) => sign(exactValue(figure)) !== 0 && gives(add(sum, inUnitOf({ figure }, result)), result))
    .map((figure): StructuralExplanation => ({ kind: "omitted-addend", figures: [figure] }));
  return [...twice, ...omitted];
}

/** Printed in points, computed in percent: 12.4 to 15.1 are 2.7 points and 21.8 percent. */
function pointsForPercent({ result, terms, acrossUnits }: Linear): StructuralExplanation[] {
  const [to, from] = terms;
  if (acrossUnits !== true || terms.length !== 2 || to === undefined || from === undefined) return [];
  // Figures that are added, as those of a count, are no change.
  if (from.weight === undefined || sign(from.weight) > 0) return [];
  const base = exactValue(from.figure);
  if (sign(base) === 0) return [];
  const percent = subtract(multiply(divide(exactValue(to.figure), base), HUNDRED), HUNDRED);
  return gives(percent, result) ? [{ kind: "percent-for-points", figures: [to.figure, from.figure] }] : [];
}

/** Printed in percent, computed in points or as a plain difference. */
function percentForPoints({ result, numerator, denominator = [], offset = ZERO }: Ratio): StructuralExplanation[] {
  const [to] = numerator;
  const [from] = denominator;
  if (to === undefined || from === undefined || compare(offset, { n: -100n, d: 1n }) !== 0) return [];
  const factor = given(factorBetween(to.figure.unit, from.figure.unit));
  const difference = subtract(multiply(exactValue(to.figure), factor), exactValue(from.figure));
  return gives(difference, result) ? [{ kind: "points-for-percent", figures: [to.figure, from.figure] }] : [];
}

/** One figure among several fits one of two digits by chance, one of three seldom. */
function saysEnough(figure: AuditFigure): boolean {
  const digits = wholeDigits(figure);
  return digits >= 100n || digits <= -100n;
}

/** A change that would be right from another period. */
function otherBase({ result, terms }: Linear, { otherPeriods }: RelatedFigures): StructuralExplanation[] {
  const [to, from] = terms;
  if (!saysEnough(result)) return [];
  if (to === undefined || from === undefined || terms.length !== 2 || result.fact?.measures !== "change") return [];
  return otherPeriods(from.figure)
    .filter((base) => base.fact?.period !== to.figure.fact?.period && base.fact?.period !== from.figure.fact?.period)
    .filter((base) =>
      gives(subtract(inUnitOf({ figure: to.figure }, result), inUnitOf({ figure: base }, result)), result),
    )
    .map((base) => ({ kind: "wrong-base", figures: [base] }));
}

/** A share of another whole, a change from another period, a change divided by where it ends. */
function otherParts(relation: Ratio, { otherPeriods, neighbourhood }: RelatedFigures): StructuralExplanation[] {
  const { result, numerator, denominator = [], scale, offset = ZERO } = relation;
  const [above] = numerator;
  const [below] = denominator;
  if (above === undefined || below === undefined || numerator.length > 1 || denominator.length > 1) return [];
  if (!saysEnough(result)) return [];
  const by = (figure: AuditFigure): boolean => {
    const factor = factorBetween(figure.unit, above.figure.unit);
    if (figure.value === null || figure.id === below.figure.id || factor === undefined) return false;
    const base = multiply(exactValue(figure), factor);
    return sign(base) !== 0 && gives(add(multiply(divide(exactValue(above.figure), base), scale), offset), result);
  };
  if (sign(offset) !== 0) {
    return otherPeriods(below.figure)
      .filter(by)
      .map((base) => ({ kind: "wrong-base", figures: [base] }));
  }
  const wholes = [...neighbourhood.siblings(below.figure).values()].flat();
  const unique = [...new Map(wholes.map((one) => [one.id, one])).values()];
  return unique
    .filter((one) => one.id !== above.figure.id && by(one))
    .map((whole) => ({ kind: "wrong-whole", figures: [whole] }));
}

/** Rounded once to one digit more and then again. */
function roundedTwice({ result, numerator, denominator = [], scale, offset = ZERO }: Ratio): StructuralExplanation[] {
  const [above] = numerator;
  const [below] = denominator;
  if (above === undefined || below === undefined || numerator.length > 1 || denominator.length > 1) return [];
  const base = exactValue(below.figure);
  const factor = factorBetween(above.figure.unit, below.figure.unit);
  if (sign(base) === 0 || factor === undefined || result.exact === true) return [];
  const value = add(multiply(divide(multiply(exactValue(above.figure), factor), base), scale), offset);
  const once = rounded(value, result.decimals + 1);
  return !gives(value, result) && gives(once, result)
    ? [{ kind: "double-rounding", figures: [above.figure, below.figure] }]
    : [];
}

/** Of several copies a coarse one that is the finest rounded twice. */
function copiedRoundedTwice(figures: readonly AuditFigure[]): StructuralExplanation[] {
  const { unit } = given(figures[0]);
  const digitOf = (one: AuditFigure) => multiply(lastDigit(one), given(factorBetween(one.unit, unit)));
  const [first, ...others] = figures.toSorted((a, b) => compare(digitOf(a), digitOf(b)));
  const finest = given(first);
  return others.flatMap((coarse): StructuralExplanation[] => {
    const value = multiply(exactValue(finest), factorBetween(finest.unit, coarse.unit) ?? ONE);
    const once = rounded(value, coarse.decimals + 1);
    return !gives(value, coarse) && gives(once, coarse) ? [{ kind: "double-rounding", figures: [coarse, finest] }] : [];
  });
}
