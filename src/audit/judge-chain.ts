import { sumOfTerms, sumUnder } from "./sum-of-terms.js";
import { add, compare, divide, multiply, subtract, toNumber, ZERO, type Fraction, ONE } from "../quantity/fraction.js";

import type { PrintedRule } from "../quantity/printed-interval.js";
import { TO_NEAREST, ROUNDING_RULES } from "../quantity/rounding.js";
import type { Unit } from "../quantity/unit.js";
import type { CheckedFigure, HoldsUnder, Verdict } from "./check-result.js";

import type { Relation, Term } from "./expanded-check.js";
import type { FixedRules, Judgement } from "./judgement.js";
import { mayMeet, width, half } from "./meet.js";
import { given } from "./given.js";

type Chain = Extract<Relation, { form: "chain" }>;
type Rank = Extract<Relation, { form: "rank" }>;

const FREE: FixedRules = () => undefined;

/** One link of a chain: what stands left and right of the sign. */
interface Link {
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

/**
 * Each side holds towards the next. The printed figures decide between `exact` and the rest; where they contradict the
 * claim it is `explained` if the figures behind them could still keep it, and `inconsistent` if they could not.
 * A claim of equality is one of printed digits: it is explained where the two could be one number.
 */
export function judgeChain({ relation, sides }: Chain, fixed: FixedRules): Judgement {
  const { unit } = given(sides.flat()[0]).figure;
  const links = sides.slice(1).map((right, index): Link => ({ left: given(sides[index]), right }));
  const judged = links.map((link) => ({ link, holds: holds(link, relation, unit, fixed) }));
  const rules: HoldsUnder[] = ROUNDING_RULES.filter((rule) =>
    links.every((link) => mayHold(link, relation, unit, rule, FREE)),
  );
  const verdict = worst(judged.map((one) => one.holds));
  // The link to look at: the first that does not hold, else the first.
  const { link } = given(judged.find((one) => one.holds === verdict));
  const [left, right] = [sumOfTerms(link.left, unit), sumOfTerms(link.right, unit)];
  const range = sumUnder(link.right, unit, "nearest", fixed);
  const own = sumUnder(link.left, unit, "nearest", fixed);
  return {
    verdict,
    figures: sides.flatMap((terms, side) => terms.map((term) => checked(term, side))),
    relation,
    unit,
    printed: toNumber(left),
    recomputed: toNumber(right),
    discrepancy: toNumber(subtract(left, right)),
    slack: toNumber(add(half(width(own)), half(width(range)))),
    range: {
      low: range.low && toNumber(range.low),
      high: range.high && toNumber(range.high),
      lowClosed: true,
      highClosed: true,
    },
    rules,
    smallestUnit: verdict === "exact" ? null : smallestUnit(link, subtract(left, right)),
    power: null,
  };
}

/** The figure has as many others above it as its position says. */
export function judgeRank({ figure, position, among }: Rank, fixed: FixedRules): Judgement {
  const unit = figure.unit;
  const others = among.filter((one) => one.id !== figure.id);
  const count = (isAbove: (link: Link) => boolean) =>
    others.filter((other) => isAbove({ left: [{ figure: other }], right: [{ figure }] })).length;
  /** The best and the worst place: behind those that are above it whatever stands behind the figures, or may be. */
  const places = (rule: PrintedRule, known: FixedRules) => ({
    best: count((link) => !mayHold(link, "at-most", unit, rule, known)) + 1,
    worst: count((link) => mayHold(link, "more", unit, rule, known)) + 1,
  });
  const isAmong = ({ best, worst: last }: ReturnType<typeof places>) => position >= best && position <= last;
  const printed = count((link) => compare(sumOfTerms(link.left, unit), sumOfTerms(link.right, unit)) > 0) + 1;
  const nearest = places("nearest", fixed);
  const verdict: Verdict = printed === position ? "exact" : isAmong(nearest) ? "explained" : "inconsistent";
  return {
    verdict,
    figures: [{ role: "result", figure }, ...others.map((one): CheckedFigure => ({ role: "among", figure: one }))],
    unit: "count",
    printed: position,
    recomputed: printed,
    discrepancy: position - printed,
    slack: 0,
    range: { low: nearest.best, high: nearest.worst, lowClosed: true, highClosed: true },
    rules: ROUNDING_RULES.filter((rule) => isAmong(places(rule, FREE))),
    smallestUnit: null,
    power: nearest.worst - nearest.best + 1,
  };
}

/** 2 |d| / Σ |weight|: rounded to that unit, every figure would leave half of it on its side. */
function smallestUnit({ left, right }: Link, difference: Fraction): number {
  const sum = [...left, ...right].reduce((total, { weight = ONE }) => add(total, absolute(weight)), ZERO);
  return toNumber(divide(multiply(absolute(difference), { n: 2n, d: 1n }), sum));
}

function absolute({ n, d }: Fraction): Fraction {
  return { n: n < 0n ? -n : n, d };
}

function checked({ figure, weight }: Term, side: number): CheckedFigure {
  return { role: "side", figure, side, ...(weight !== undefined && { weight: toNumber(weight) }) };
}

function worst(verdicts: readonly Verdict[]): Verdict {
  const order: readonly Verdict[] = ["inconsistent", "explained-boundary", "explained"];
  return order.find((one) => verdicts.includes(one)) ?? "exact";
}

function holds(link: Link, relation: Chain["relation"], unit: Unit, fixed: FixedRules): Verdict {
  const order = compare(sumOfTerms(link.left, unit), sumOfTerms(link.right, unit));
  if (isSo(order, relation)) return "exact";
  if (TO_NEAREST.some((rule) => mayHold(link, relation, unit, rule, fixed))) return "explained";
  return mayHold(link, relation, unit, "nearest", fixed) ? "explained-boundary" : "inconsistent";
}

function isSo(order: -1 | 0 | 1, relation: Chain["relation"]): boolean {
  switch (relation) {
    case "more":
      return order > 0;
    case "less":
      return order < 0;
    case "at-least":
      return order >= 0;
    case "at-most":
      return order <= 0;
    case "equal":
      return order === 0;
  }
}

/** Whether numbers that the two sides may stand for keep the relation. */
function mayHold(link: Link, relation: Chain["relation"], unit: Unit, rule: PrintedRule, fixed: FixedRules): boolean {
  const left = sumUnder(link.left, unit, rule, fixed);
  const right = sumUnder(link.right, unit, rule, fixed);
  if (relation === "equal") return mayMeet(left, right);
  const [a, b] = relation === "more" || relation === "at-least" ? [left, right] : [right, left];
  if (a.high === null || b.low === null) return true;
  const order = compare(a.high, b.low);
  if (relation === "more" || relation === "less") return order > 0;
  return order > 0 || (order === 0 && a.highClosed && b.lowClosed);
}
