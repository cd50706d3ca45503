import { type PrintedRule } from "../quantity/printed-interval.js";
import { deviationUnder } from "./deviation.js";
import { ceilingDivide, floorDivide, leastCommonMultiple } from "../quantity/integers.js";
import { multiply, powerOfTen, toNumber, type Fraction } from "../quantity/fraction.js";
import type { Range } from "../quantity/interval.js";
import { type RoundingRule, TO_NEAREST } from "../quantity/rounding.js";

import type { CheckedFigure, HoldsUnder, Verdict } from "./check-result.js";
import { factorBetween, wholeDigits } from "./exact.js";
import type { Relation } from "./expanded-check.js";
import type {} from "./figure.js";
import type { FixedRules, Judgement } from "./judgement.js";
import { given } from "./given.js";

/*
 * result = Σ weight · term + constant, in whole numbers throughout: every figure is a whole number of its last digits, and
 * every last digit a whole number of one small step that all of them share. Rounding to the nearest then leaves half a last
 * digit on each side, and the verdict is a comparison of two integers.
 */

type Linear = Extract<Relation, { form: "linear" }>;

/** A figure as a whole number of its last digits, each worth `worth` steps. */
interface Piece {
  readonly count: bigint;
  readonly worth: bigint;
  /** False for an exact figure: nothing was rounded. */
  readonly rounded: boolean;
  readonly rule: RoundingRule | undefined;
}

export function judgeLinear(relation: Linear, fixed: FixedRules): Judgement {
  const { result, terms, constant = { n: 0n, d: 1n }, acrossUnits = false } = relation;
  const digits = [
    multiply(powerOfTen(-result.decimals), { n: -1n, d: 1n }),
    ...terms.map(({ figure, weight }) => {
      const digit = powerOfTen(-figure.decimals);
      const weighted = weight === undefined ? digit : multiply(digit, weight);
      if (acrossUnits || figure.unit === result.unit) return weighted;
      return multiply(weighted, given(factorBetween(figure.unit, result.unit)));
    }),
  ];
  const steps = digits.reduce((common, { d }) => leastCommonMultiple(common, d), constant.d);
  const pieces = [result, ...terms.map(({ figure }) => figure)].map((figure, index): Piece => {
    const digit = given(digits[index]);
    return {
      count: wholeDigits(figure),
      worth: digit.n * (steps / digit.d),
      rounded: figure.exact !== true,
      rule: fixed(figure),
    };
  });
  const own = constant.n * (steps / constant.d);
  const [head, ...others] = pieces;
  const first = given(head);
  const recomputed = others.reduce((sum, { count, worth }) => sum + count * worth, own);
  // The result's piece counts negatively, so that everything adds up to zero where the figures agree.
  const imbalance = recomputed + first.count * first.worth;
  const slackOfTerms = others.reduce((sum, one) => sum + (one.rounded ? absolute(one.worth) : 0n), 0n);
  const slack = slackOfTerms + (first.rounded ? absolute(first.worth) : 0n);
  const rules = rulesOf(pieces, imbalance, slack, own);
  const inUnit = (n: bigint, d = steps): number => toNumber({ n, d });
  const shared = {
    verdict: verdictOf(pieces, imbalance, slack, rules, own),
    ...(relation.constant !== undefined && { constant: toNumber(relation.constant) }),
    unit: result.unit,
    slack: inUnit(slack, steps * 2n),
    rules,
    smallestUnit: imbalance === 0n ? null : smallestUnit(relation, imbalance, steps),
    power: powerOf(first, 2n * recomputed, slackOfTerms),
  };
  const rangeAround = (middle: bigint, margin: bigint): Range => ({
    low: inUnit(2n * middle - margin, steps * 2n),
    high: inUnit(2n * middle + margin, steps * 2n),
    lowClosed: true,
    highClosed: true,
  });
  if (relation.adds === true) {
    const sum = own - imbalance;
    return {
      ...shared,
      figures: [result, ...terms.map(({ figure }) => figure)].map((figure) => ({ role: "term", figure })),
      printed: inUnit(own),
      recomputed: inUnit(sum),
      discrepancy: inUnit(imbalance),
      range: rangeAround(sum, slack),
    };
  }
  return {
    ...shared,
    figures: [
      { role: "result", figure: result },
      ...terms.map(({ figure, weight }): CheckedFigure => ({
        role: "term",
        figure,
        ...(weight !== undefined && { weight: toNumber(weight) }),
      })),
    ],
    printed: result.value,
    recomputed: inUnit(recomputed),
    discrepancy: inUnit(-imbalance),
    range: rangeAround(recomputed, slackOfTerms),
  };
}

function absolute(n: bigint): bigint {
  return n < 0n ? -n : n;
}

/** The ends of what a piece stands for, in half steps, and whether they belong to it. */
interface Ends {
  readonly low: bigint;
  readonly high: bigint;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

function endsOf({ count, worth, rounded, rule: fixed }: Piece, rule: RoundingRule | "nearest"): Ends {
  // What counts nothing leaves no end open.
  if (worth === 0n) return { low: 0n, high: 0n, lowClosed: true, highClosed: true };
  const ends = endsUnder(count, rounded ? (fixed ?? rule) : "exact");
  if (worth >= 0n) return { ...ends, low: ends.low * worth, high: ends.high * worth };
  return { low: ends.high * worth, high: ends.low * worth, lowClosed: ends.highClosed, highClosed: ends.lowClosed };
}

function endsUnder(count: bigint, rule: PrintedRule): Ends {
  const { low, high, lowOpen, highOpen } = deviationUnder(rule, count);
  return {
    low: 2n * count + BigInt(low),
    high: 2n * count + BigInt(high),
    lowClosed: !lowOpen,
    highClosed: !highOpen,
  };
}

/** Whether numbers that these pieces stand for can add up to zero. */
function holdsUnder(pieces: readonly Piece[], rule: RoundingRule | "nearest", own: bigint): boolean {
  let low = 2n * own;
  let high = 2n * own;
  let lowClosed = true;
  let highClosed = true;
  for (const piece of pieces) {
    const ends = endsOf(piece, rule);
    low += ends.low;
    high += ends.high;
    lowClosed &&= ends.lowClosed;
    highClosed &&= ends.highClosed;
  }
  return (low < 0n || (low === 0n && lowClosed)) && (high > 0n || (high === 0n && highClosed));
}

function withoutFixed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.some((one) => one.rule !== undefined) ? pieces.map((one) => ({ ...one, rule: undefined })) : pieces;
}

function rulesOf(pieces: readonly Piece[], imbalance: bigint, slack: bigint, own: bigint): HoldsUnder[] {
  const free = withoutFixed(pieces);
  const twice = 2n * absolute(imbalance);
  const nearest =
    twice < slack ? TO_NEAREST : twice > slack ? [] : TO_NEAREST.filter((rule) => holdsUnder(free, rule, own));
  return holdsUnder(free, "truncate", own) ? [...nearest, "truncate"] : [...nearest];
}

function verdictOf(
  pieces: readonly Piece[],
  imbalance: bigint,
  slack: bigint,
  rules: readonly HoldsUnder[],
  own: bigint,
): Verdict {
  const isFixed = pieces.some((one) => one.rule !== undefined);
  if (isFixed) {
    if (roundsToPrinted(pieces, imbalance)) return "exact";
    if (TO_NEAREST.some((rule) => holdsUnder(pieces, rule, own))) return "explained";
    return holdsUnder(pieces, "nearest", own) ? "explained-boundary" : "inconsistent";
  }
  if (roundsToPrinted(pieces, imbalance)) return "exact";
  const twice = 2n * absolute(imbalance);
  if (twice > slack) return "inconsistent";
  return rules.some((rule) => rule !== "truncate") ? "explained" : "explained-boundary";
}

/** Whether the recomputed figure, rounded to the digits of the result, is what is printed. */
function roundsToPrinted([first]: readonly Piece[], imbalance: bigint): boolean {
  if (imbalance === 0n) return true;
  if (first?.rounded !== true) return false;
  // A half goes away from zero: it is inside where the print is the larger in size.
  const ends = endsUnder(first.count, first.rule ?? "half-up");
  const worth = absolute(first.worth);
  const recomputed = 2n * (imbalance + first.count * worth);
  const [low, high] = [ends.low * worth, ends.high * worth];
  return (
    (recomputed > low || (recomputed === low && ends.lowClosed)) &&
    (recomputed < high || (recomputed === high && ends.highClosed))
  );
}

/** 2 |d| / Σ |weight|: rounded to that unit, every figure would leave half of it on its side. */
function smallestUnit({ terms }: Linear, imbalance: bigint, steps: bigint): number {
  let sum: Fraction = { n: 1n, d: 1n };
  for (const { weight = { n: 1n, d: 1n } } of terms) {
    const size = { n: absolute(weight.n), d: weight.d };
    sum = { n: sum.n * size.d + size.n * sum.d, d: sum.d * size.d };
  }
  return toNumber({ n: 2n * absolute(imbalance) * sum.d, d: steps * sum.n });
}

/** How many printed results would have passed: whole digits whose ends meet the recomputed range. */
function powerOf({ worth, rounded }: Piece, twiceRecomputed: bigint, slackOfTerms: bigint): number {
  const digit = 2n * absolute(worth);
  const half = rounded ? absolute(worth) : 0n;
  const low = twiceRecomputed - slackOfTerms - half;
  const high = twiceRecomputed + slackOfTerms + half;
  const count = floorDivide(high, digit) - ceilingDivide(low, digit) + 1n;
  return Number(count < 0n ? 0n : count);
}
