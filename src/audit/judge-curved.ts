import { growthBounds, powerOfGrowth } from "./growth.js";
import { sumOfTerms, sumUnder } from "./sum-of-terms.js";
import { ceilingDivide, floorDivide } from "../quantity/integers.js";
import {
  add,
  compare,
  divide,
  multiply,
  powerOfTen,
  sign,
  subtract,
  toNumber,
  ZERO,
  type Fraction,
  ONE,
} from "../quantity/fraction.js";
import {
  addIntervals,
  contains,
  divideIntervals,
  overCorners,
  point,
  scaleInterval,
  UNBOUNDED,
  type Interval,
} from "../quantity/interval.js";
import type { PrintedRule } from "../quantity/printed-interval.js";
import { TO_NEAREST, ROUNDING_RULES } from "../quantity/rounding.js";
import type {} from "../quantity/unit.js";
import type { CheckedFigure, Role, Verdict } from "./check-result.js";
import { exactValue, factorBetween, intervalUnder, lastDigit } from "./exact.js";
import type { Relation, Term } from "./expanded-check.js";
import type { AuditFigure } from "./figure.js";
import type { FixedRules, Judgement } from "./judgement.js";
import { half, mayMeet, width } from "./meet.js";
import { given } from "./given.js";

const FREE: FixedRules = () => undefined;

/**
 * What the inputs of a relation give. Results are compared on a scale on which both sides are exact: that of the result
 * itself or, where it is a root, that of its power.
 */
interface Computation {
  readonly result: AuditFigure;
  readonly figures: readonly CheckedFigure[];
  /** From the printed figures, on the scale. */
  readonly value: Fraction;
  /** Where it lies, on the scale, if its inputs were rounded by `rule` or by the rule that they are known to follow. */
  readonly under: (rule: PrintedRule, fixed: FixedRules) => Interval;
  /** From results to the scale; it never falls. */
  readonly toScale: (result: Interval) => Interval;
  /** From the scale to results, for showing them. */
  readonly fromScale: (scaled: Fraction) => Fraction;
}

export function judgeRatio(relation: Extract<Relation, { form: "ratio" }>, fixed: FixedRules): Judgement {
  const { result, numerator, denominator = [], rest: listed = [], scale, offset = ZERO } = relation;
  // A whole that lists its part: each of the two is rounded by itself, and the part stands on both sides of the line.
  const others = listed.length === 0 ? withoutPart(denominator, numerator) : undefined;
  const rest = others ?? listed;
  const isOfSum = others !== undefined || denominator.length === 0;
  // Numerator and denominator of one dimension are brought into one unit; those of two keep their own.
  const unit = (denominator[0] ?? given(numerator[0])).figure.unit;
  const first = given(numerator[0]).figure.unit;
  const unitAbove = factorBetween(first, unit) === undefined ? first : unit;
  const above = sumOfTerms(numerator, unitAbove);
  const below = isOfSum ? add(above, sumOfTerms(rest, unit)) : sumOfTerms(denominator, unit);
  const shape = { scale: toNumber(scale), ...(offset.n !== 0n && { offset: toNumber(offset) }) };
  const judged = judgement(
    {
      result,
      figures: [
        { role: "result", figure: result },
        ...roles("numerator", numerator),
        ...roles("denominator", denominator),
        ...roles("rest", listed),
      ],
      value: add(multiply(divide(above, below), scale), offset),
      under: (rule, known) => {
        const a = sumUnder(numerator, unitAbove, rule, known);
        const quotient = isOfSum
          ? shareOfSum(a, sumUnder(rest, unit, rule, known))
          : divideIntervals(a, sumUnder(denominator, unit, rule, known));
        return addIntervals(scaleInterval(quotient, scale), point(offset));
      },
      toScale: (one) => one,
      fromScale: (one) => one,
    },
    fixed,
  );
  return { ...judged, ...shape };
}

/** What a whole counts besides its part; nothing where the part is not listed in it, or is all of it. */
function withoutPart(whole: readonly Term[], part: readonly Term[]): readonly Term[] | undefined {
  const isOf = (a: Term) => (b: Term) => a.figure.id === b.figure.id && compare(a.weight ?? ONE, b.weight ?? ONE) === 0;
  if (part.length === 0 || !part.every((one) => whole.some(isOf(one)))) return undefined;
  const others = whole.filter((one) => !part.some(isOf(one)));
  return others.length > 0 && others.length + part.length === whole.length ? others : undefined;
}

function roles(role: Role, terms: readonly Term[]): CheckedFigure[] {
  return terms.map(({ figure, weight }) => ({
    role,
    figure,
    ...(weight !== undefined && { weight: toNumber(weight) }),
  }));
}

/**
 * a / (a + rest): while one of the two is held it only grows or only falls with the other, so that every extreme lies in a
 * corner. Where the sum can be zero there is no end to it.
 */
export function shareOfSum(a: Interval, rest: Interval): Interval {
  const whole = addIntervals(a, rest);
  const isAbove = whole.low !== null && sign(whole.low) > 0;
  const isBelow = whole.high !== null && sign(whole.high) < 0;
  return isAbove || isBelow ? overCorners(a, rest, (x, y) => divide(x, add(x, y))) : UNBOUNDED;
}

/**
 * (1 + result/100)^periods = to / from: the ends of the printed growth are raised to the power, so that no verdict hangs on
 * a root.
 */
export function judgeGrowth(relation: Extract<Relation, { form: "growth" }>, fixed: FixedRules): Judgement {
  const { result, from, to, periods } = relation;
  const factor = given(factorBetween(to.unit, from.unit));
  const judged = judgement(
    {
      result,
      figures: [
        { role: "result", figure: result },
        { role: "from", figure: from },
        { role: "to", figure: to },
      ],
      value: divide(multiply(exactValue(to), factor), exactValue(from)),
      under: (rule, known) =>
        notNegative(
          divideIntervals(
            scaleInterval(intervalUnder(to, known(to) ?? rule), factor),
            intervalUnder(from, known(from) ?? rule),
          ),
        ),
      toScale: (growth) => quotients(growth, periods),
      fromScale: (quotient) => growthOf(quotient, periods, result.decimals + DIGITS_SHOWN),
    },
    fixed,
  );
  return { ...judged, periods };
}

/** Digits of a root beyond those of the print: more than a double shows. */
const DIGITS_SHOWN = 20;

/** (1 + r/100)^periods of both ends. */
function quotients(growth: Interval, periods: number): Interval {
  const power = (end: Fraction | null) => end && powerOfGrowth(end, periods);
  return { ...growth, low: power(growth.low), high: power(growth.high) };
}

/** A level that is rounded to nothing is not below nothing. */
function notNegative(quotient: Interval): Interval {
  const isBelow = quotient.low !== null && sign(quotient.low) < 0;
  return isBelow ? { ...quotient, low: ZERO, lowClosed: true } : quotient;
}

/** The growth in percent a period, for showing: half a digit far beyond the print from the exact one, where that has no end. */
function growthOf(quotient: Fraction, periods: number, decimals: number): Fraction {
  const { low, high } = growthBounds(quotient, periods, decimals);
  return half(add(low, high));
}

/** The verdict on a printed figure, given what its inputs make of it under each rule. */
function judgement(computation: Computation, fixed: FixedRules): Judgement {
  const { result, figures, value, under, fromScale } = computation;
  const printed = exactValue(result);
  const recomputed = fromScale(value);
  const nearest = under("nearest", fixed);
  const shown = {
    ...nearest,
    low: nearest.low && fromScale(nearest.low),
    high: nearest.high && fromScale(nearest.high),
  };
  const slack = add(half(width(shown)), half(width(intervalUnder(result, "nearest"))));
  return {
    verdict: verdictOf(computation, fixed),
    figures,
    unit: result.unit,
    printed: result.value,
    recomputed: toNumber(recomputed),
    discrepancy: toNumber(subtract(printed, recomputed)),
    slack: shown.low === null || shown.high === null ? null : toNumber(slack),
    range: {
      low: shown.low && toNumber(shown.low),
      high: shown.high && toNumber(shown.high),
      lowClosed: shown.low !== null,
      highClosed: shown.high !== null,
    },
    rules: ROUNDING_RULES.filter((rule) => holdsUnder(computation, rule, FREE)),
    smallestUnit: smallestUnit(printed, shown),
    power: powerOf(result, shown),
  };
}

/** Whether the print and what its inputs give can be one number. */
function holdsUnder({ result, under, toScale }: Computation, rule: PrintedRule, fixed: FixedRules): boolean {
  return mayMeet(toScale(intervalUnder(result, fixed(result) ?? rule)), under(rule, fixed));
}

function verdictOf(computation: Computation, fixed: FixedRules): Verdict {
  const { result, value, toScale } = computation;
  // To round to the print is to lie among the numbers that are printed so.
  if (contains(toScale(intervalUnder(result, fixed(result) ?? "half-up")), value)) return "exact";
  if (TO_NEAREST.some((rule) => holdsUnder(computation, rule, fixed))) return "explained";
  return holdsUnder(computation, "nearest", fixed) ? "explained-boundary" : "inconsistent";
}

/** Twice the distance from the printed figure to the recomputed range: rounded to that unit it would be reached. */
function smallestUnit(printed: Fraction, { low, high }: Interval): number | null {
  if (low !== null && compare(printed, low) < 0) return toNumber(multiply(subtract(low, printed), { n: 2n, d: 1n }));
  if (high !== null && compare(printed, high) > 0) return toNumber(multiply(subtract(printed, high), { n: 2n, d: 1n }));
  return null;
}

/** How many printed figures would have passed, with closed ends. */
export function powerOf(result: AuditFigure, { low, high }: Interval): number | null {
  if (low === null || high === null) return null;
  const margin = result.exact === true ? ZERO : half(lastDigit(result));
  const digits = powerOfTen(result.decimals);
  const from = multiply(subtract(low, margin), digits);
  const to = multiply(add(high, margin), digits);
  const count = floorDivide(to.n, to.d) - ceilingDivide(from.n, from.d) + 1n;
  return Number(count < 0n ? 0n : count);
}
