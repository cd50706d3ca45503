import { add, compare, divide, multiply, subtract, toNumber, type Fraction } from "../quantity/fraction.js";
import { scaleInterval, type Interval } from "../quantity/interval.js";
import type { PrintedRule } from "../quantity/printed-interval.js";
import { TO_NEAREST, ROUNDING_RULES } from "../quantity/rounding.js";
import type { Unit } from "../quantity/unit.js";
import type { HoldsUnder, Verdict } from "./check-result.js";
import { exactValue, factorBetween, intervalUnder, lastDigit } from "./exact.js";
import type { Relation } from "./expanded-check.js";
import type { AuditFigure } from "./figure.js";
import type { FixedRules, Judgement } from "./judgement.js";
import { powerOf } from "./judge-curved.js";
import { half, intersection, width } from "./meet.js";
import { given } from "./given.js";

interface Copy {
  readonly figure: AuditFigure;
  readonly value: Fraction;
  readonly digit: Fraction;
  /** What stands behind it if it was rounded by `rule`. */
  readonly freely: (rule: PrintedRule) => Interval;
  /** The same, but by the rule that its table is known to follow. */
  readonly under: (rule: PrintedRule) => Interval;
}

/**
 * One fact in several places. Copies with the same digits must be equal; of others the intervals must have a number in
 * common (SEC EDGAR Filer Manual 6.5.12). The copy with the fewest digits is the result, the finest what it is
 * recomputed from: of 66.6 and 67 the second follows from the first.
 */
export function judgeSame({ figures }: Extract<Relation, { form: "same" }>, fixed: FixedRules): Judgement {
  const unit = commonUnit(figures);
  const copies = figures.map((figure): Copy => {
    const factor = given(factorBetween(figure.unit, unit));
    return {
      figure,
      value: multiply(exactValue(figure), factor),
      digit: figure.exact === true ? { n: 0n, d: 1n } : multiply(lastDigit(figure), factor),
      freely: (rule) => scaleInterval(intervalUnder(figure, rule), factor),
      under: (rule) => scaleInterval(intervalUnder(figure, fixed(figure) ?? rule), factor),
    };
  });
  // By id where the digits are the same, so that the order in which they are given does not matter.
  const sorted = copies.toSorted((a, b) => compare(a.digit, b.digit) || (a.figure.id < b.figure.id ? -1 : 1));
  const [first, ...others] = sorted;
  const finest = given(first);
  // The one that strays furthest from the finest, compared with what its digits allow, is the one to look at.
  const worst = given(others.toSorted((a, b) => compare(strayed(b, finest), strayed(a, finest)))[0]);
  const rules: HoldsUnder[] = ROUNDING_RULES.filter((rule) => haveOneInCommon(copies.map((one) => one.freely(rule))));
  const factor = divide({ n: 1n, d: 1n }, given(factorBetween(worst.figure.unit, unit)));
  const inUnit = (value: Fraction): number => toNumber(multiply(value, factor));
  const finestRange = scaleInterval(finest.under("nearest"), factor);
  const slack = half(multiply(add(widthOf(finest), widthOf(worst)), factor));
  return {
    verdict: verdictOf(copies),
    figures: [worst, finest, ...sorted.filter((one) => one !== worst && one !== finest)]
      .filter((one, index, all) => all.indexOf(one) === index)
      .map((one, index) => ({ role: index === 0 ? "result" : "copy", figure: one.figure })),
    unit: worst.figure.unit,
    printed: worst.figure.value,
    recomputed: inUnit(finest.value),
    discrepancy: inUnit(subtract(worst.value, finest.value)),
    slack: toNumber(slack),
    range: {
      low: finestRange.low && toNumber(finestRange.low),
      high: finestRange.high && toNumber(finestRange.high),
      lowClosed: true,
      highClosed: true,
    },
    rules,
    smallestUnit:
      compare(worst.value, finest.value) === 0 ? null : Math.abs(inUnit(subtract(worst.value, finest.value))),
    power: powerOf(worst.figure, finestRange),
  };
}

/** The unit of one of them into which all convert. */
function commonUnit(figures: readonly AuditFigure[]): Unit {
  const isCommon = (unit: Unit) => figures.every((one) => factorBetween(one.unit, unit) !== undefined);
  return given(figures.find(({ unit }) => isCommon(unit))).unit;
}

function widthOf(copy: Copy): Fraction {
  return width(copy.freely("nearest"));
}

function absolute({ n, d }: Fraction): Fraction {
  return { n: n < 0n ? -n : n, d };
}

/** By how much a copy is further away than the digits of the two allow. */
function strayed(copy: Copy, finest: Copy): Fraction {
  return subtract(absolute(subtract(copy.value, finest.value)), half(add(copy.digit, finest.digit)));
}

function haveOneInCommon(intervals: readonly Interval[]): boolean {
  let common: Interval | undefined;
  for (const own of intervals) {
    common = common === undefined ? own : intersection(common, own);
    if (common === undefined) return false;
  }
  return true;
}

function verdictOf(copies: readonly Copy[]): Verdict {
  const { value } = given(copies[0]);
  if (copies.every((one) => compare(one.value, value) === 0)) return "exact";
  // Of one digit, two figures that differ are two figures, even where their closed ends touch.
  const differ = copies.some((a, index) =>
    copies.slice(index + 1).some((b) => compare(a.digit, b.digit) === 0 && compare(a.value, b.value) !== 0),
  );
  if (differ) return "inconsistent";
  const haveOne = (rule: PrintedRule) => haveOneInCommon(copies.map((one) => one.under(rule)));
  if (TO_NEAREST.some(haveOne)) return "explained";
  return haveOne("nearest") ? "explained-boundary" : "inconsistent";
}
