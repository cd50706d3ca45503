import {
  add,
  compare,
  divide,
  multiply,
  powerOfTen,
  roundToUnits,
  sign,
  subtract,
  toNumber,
  ZERO,
  type Fraction,
} from "../quantity/fraction.js";
import { addIntervals, divideIntervals, point, scaleInterval, type Interval } from "../quantity/interval.js";
import type { PrintedRule } from "../quantity/printed-interval.js";
import type { RoundingRule } from "../quantity/rounding.js";
import type { Unit } from "../quantity/unit.js";
import type { CheckedFigure, HoldsUnder, Role, Verdict } from "./check-result.js";
import { exactValue, factorBetween, intervalUnder, lastDigit } from "./exact.js";
import type { Relation, Term } from "./expanded-check.js";
import type { AuditFigure } from "./figure.js";
import type { FixedRules, Judgement } from "./judgement.js";
import { half, meet, mayMeet, width } from "./meet.js";

const NEAREST: readonly RoundingRule[] = ["half-up", "half-even", "half-down"];
const RULES: readonly RoundingRule[] = [...NEAREST, "truncate"];
const ONE: Fraction = { n: 1n, d: 1n };

/** What the inputs of a relation give: the figure computed from them as printed, and its range where they are rounded. */
interface Computation {
  readonly result: AuditFigure;
  readonly figures: readonly CheckedFigure[];
  /** From the printed figures; undefined where it cannot be said exactly (a root). */
  readonly value: Fraction;
  /** Where it lies if its inputs were rounded by `rule`. */
  readonly under: (rule: PrintedRule) => Interval;
}

export function judgeRatio(relation: Extract<Relation, { form: "ratio" }>, fixed: FixedRules): Judgement {
  const { result, numerator, denominator = [], rest = [], scale, offset = ZERO } = relation;
  // Numerator and denominator of one dimension are brought into one unit; those of two keep their own.
  const unit = (denominator[0] ?? numerator[0] ?? rest[0])?.figure.unit ?? result.unit;
  const above = sumOf(numerator, unit);
  const beside = sumOf(rest, unit);
  const below = denominator.length === 0 ? add(above, beside) : sumOf(denominator, unit);
  const scaled = (quotient: Fraction): Fraction => add(multiply(quotient, scale), offset);
  return judgement(
    {
      result,
      figures: [
        { role: "result", figure: result },
        ...roles("numerator", numerator),
        ...roles("denominator", denominator),
        ...roles("rest", rest),
      ],
      value: scaled(divide(above, below)),
      under: (rule) => {
        const a = intervalOfSum(numerator, unit, rule, fixed);
        const quotient =
          denominator.length === 0
            ? shareOfSum(a, intervalOfSum(rest, unit, rule, fixed))
            : divideIntervals(a, intervalOfSum(denominator, unit, rule, fixed));
        return addIntervals(scaleInterval(quotient, scale), point(offset));
      },
    },
    fixed,
  );
}

function roles(role: Role, terms: readonly Term[]): CheckedFigure[] {
  return terms.map(({ figure, weight }) => ({
    role,
    figure,
    ...(weight !== undefined && { weight: toNumber(weight) }),
  }));
}

function factorOf({ figure, weight = ONE }: Term, unit: Unit): Fraction {
  return multiply(weight, factorBetween(figure.unit, unit) ?? ONE);
}

function sumOf(terms: readonly Term[], unit: Unit): Fraction {
  return terms.reduce((sum, term) => add(sum, multiply(exactValue(term.figure), factorOf(term, unit))), ZERO);
}

function intervalOfSum(terms: readonly Term[], unit: Unit, rule: PrintedRule, fixed: FixedRules): Interval {
  return terms.reduce(
    (sum, term) =>
      addIntervals(sum, scaleInterval(intervalUnder(term.figure, fixed(term.figure) ?? rule), factorOf(term, unit))),
    point(ZERO),
  );
}

/** a / (a + rest): it grows with a and falls with the rest, and each of them stands in it once this way: 1 / (1 + rest/a). */
function shareOfSum(a: Interval, rest: Interval): Interval {
  const ratio = addIntervals(divideIntervals(rest, a), point(ONE));
  return divideIntervals(point(ONE), ratio);
}

/** (1 + result/100)^periods = to / from: the printed growth is raised to the power, so that no root is drawn. */
export function judgeGrowth(relation: Extract<Relation, { form: "growth" }>, fixed: FixedRules): Judgement {
  const { result, from, to, periods } = relation;
  const factor = multiply(exactValue(to), factorBetween(to.unit, from.unit) ?? ONE);
  const quotient = divide(factor, exactValue(from));
  const value = growthOf(quotient, periods, result.decimals + 6);
  return judgement(
    {
      result,
      figures: [
        { role: "result", figure: result },
        { role: "from", figure: from },
        { role: "to", figure: to },
      ],
      value,
      under: (rule) => {
        const a = intervalUnder(from, fixed(from) ?? rule);
        const b = scaleInterval(intervalUnder(to, fixed(to) ?? rule), factorBetween(to.unit, from.unit) ?? ONE);
        const ratio = divideIntervals(b, a);
        // Ends to twelve digits beyond the printed one: far finer than any verdict depends on, outwards on both sides.
        const digits = result.decimals + 12;
        const end = (one: Fraction | null, up: 1n | 0n) =>
          one === null || sign(one) <= 0
            ? null
            : add(growthOf(one, periods, digits), { n: up, d: powerOfTen(digits).n });
        return { ...ratio, low: end(ratio.low, 0n), high: end(ratio.high, 1n) };
      },
    },
    fixed,
  );
}

/** The growth in percent a period, cut off (towards minus infinity) after `decimals` digits: the largest r with (1 + r/100)^n ≤ quotient. */
function growthOf(quotient: Fraction, periods: number, decimals: number): Fraction {
  const digits = powerOfTen(decimals + 2).n;
  const power = BigInt(periods);
  // The largest whole x with (x / digits)^n ≤ quotient, by bisection in whole numbers.
  const holds = (x: bigint) => x ** power * quotient.d <= quotient.n * digits ** power;
  let low = 0n;
  let high = digits;
  while (holds(high)) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return { n: (low - digits) * 100n, d: digits };
}

/** The verdict on a printed figure, given what its inputs make of it under each rule. */
function judgement({ result, figures, value, under }: Computation, fixed: FixedRules): Judgement {
  const printed = exactValue(result);
  const own = fixed(result);
  const nearest = under("nearest");
  const range = { ...nearest, lowClosed: nearest.low !== null, highClosed: nearest.high !== null };
  const stands = intervalUnder(result, own ?? "nearest");
  const rules: HoldsUnder[] = RULES.filter((rule) => mayMeet(intervalUnder(result, rule), under(rule)));
  const isExact =
    result.exact === true
      ? compare(printed, value) === 0
      : compare(roundedLike(result, value, own ?? "half-up"), printed) === 0;
  const slack = add(half(width(nearest)), half(width(stands)));
  return {
    verdict: verdictOf(isExact, own, stands, range, rules),
    figures,
    unit: result.unit,
    printed: result.value,
    recomputed: toNumber(value),
    discrepancy: toNumber(subtract(printed, value)),
    slack: nearest.low === null || nearest.high === null ? null : toNumber(slack),
    range: {
      low: nearest.low && toNumber(nearest.low),
      high: nearest.high && toNumber(nearest.high),
      lowClosed: range.lowClosed,
      highClosed: range.highClosed,
    },
    rules,
    smallestUnit: smallestUnit(printed, nearest),
    power: powerOf(result, nearest),
  };
}

function verdictOf(
  isExact: boolean,
  own: RoundingRule | undefined,
  stands: Interval,
  range: Interval,
  rules: readonly HoldsUnder[],
): Verdict {
  if (isExact) return "exact";
  // A rule that is known leaves no tie open.
  if (own !== undefined) return mayMeet(stands, range) ? "explained" : "inconsistent";
  if (rules.some((rule) => rule !== "truncate")) return "explained";
  const common = meet(stands, range);
  if (common === undefined) return "inconsistent";
  return common === "point" ? "explained-boundary" : "explained";
}

function roundedLike(figure: AuditFigure, value: Fraction, rule: RoundingRule): Fraction {
  return multiply({ n: roundToUnits(value, figure.decimals, rule), d: 1n }, lastDigit(figure));
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
  const floor = ({ n, d }: Fraction) => (n >= 0n || n % d === 0n ? n / d : n / d - 1n);
  const from = multiply(subtract(low, margin), digits);
  const to = multiply(add(high, margin), digits);
  const count = floor(to) + floor({ n: -from.n, d: from.d }) + 1n;
  return Number(count < 0n ? 0n : count);
}
