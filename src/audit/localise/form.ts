import { leastCommonMultiple } from "../../quantity/integers.js";
import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  powerOfTen,
  sign,
  subtract,
  ZERO,
  type Fraction,
  ONE,
} from "../../quantity/fraction.js";
import { addIntervals, divideIntervals, point, scaleInterval, type Interval } from "../../quantity/interval.js";
import { factorBetween } from "../exact.js";
import type { Relation, Term } from "../expanded-check.js";
import type { Unit } from "../../quantity/unit.js";
import { curveOf, type Curve } from "./curve.js";
import { given } from "../given.js";
import type { Statement, System } from "./system.js";

/*
 * Every equation is a meeting of half spaces over the deviations of its unknowns, which are counted in halves of last
 * digits. A sum that must be zero is two of them. A ratio is two as well: with the denominator positive and the printed
 * ratio between q and Q, numerator - q · denominator is not below zero and Q · denominator - numerator is not either; and
 * since the values of a ratio over a box of inputs have no gap, the two together lose nothing.
 */

/** at + Σ weight · deviation ≥ 0, or > 0, in whole numbers. */
export interface HalfSpace {
  readonly weights: ReadonlyMap<number, bigint>;
  /** The left side at the printed figures. */
  readonly at: bigint;
  /** The most that the left side can be while every figure stays where its print allows. */
  readonly most: bigint;
  /** How many of the ends that make it the most are open. */
  readonly openEnds: number;
  /** True where it must be more than zero. */
  readonly strict: boolean;
  /** True where ends count as open whatever the rule: two figures of one digit are the same only if printed the same. */
  readonly allOpen: boolean;
}

/** An equation in whole numbers. */
export interface Form {
  readonly halves: readonly HalfSpace[];
  /** The unknown that the others are to give, for saying whether it is exact. */
  readonly result: number | undefined;
  /** Of a curved equation: how its result follows from the others. */
  readonly curve?: Curve;
  /** Whether it holds as printed. */
  readonly holds: boolean;
}

/** Σ a · deviation + b ≥ 0 (or > 0) over the unknowns that are freed, in their order. */
export interface Inequality {
  readonly a: readonly bigint[];
  readonly b: bigint;
  readonly strict: boolean;
}

/** The equation in whole numbers, from memory where it was asked for before. */
export function formOf(system: System, equation: number): Form {
  const known = system.forms.get(equation);
  if (known !== undefined) return known;
  const form = makeForm(system, given(system.equations[equation]).statement);
  system.forms.set(equation, form);
  return form;
}

function makeForm(system: System, statement: Statement): Form {
  if (statement.form === "ratio" || statement.form === "growth") return curvedForm(system, statement);
  const { weights, constant, isEquality, strict, result } = linearParts(system, statement);
  const allOpen = statement.form === "pair" && isOfOneDigit(system, statement, weights);
  const upper = halfSpace(system, weights, constant, strict, allOpen);
  const halves = isEquality
    ? [upper, halfSpace(system, negated(weights), multiply(constant, { n: -1n, d: 1n }), strict, allOpen)]
    : [upper];
  return { halves, result, holds: halves.every(mayHold) };
}

/** Whether there are deviations that keep it. */
export function mayHold({ most, openEnds, strict }: HalfSpace): boolean {
  return most > 0n || (most === 0n && !strict && openEnds === 0);
}

interface LinearParts {
  /** By unknown, in the unit of the equation a last digit of that unknown. */
  readonly weights: ReadonlyMap<number, Fraction>;
  readonly constant: Fraction;
  readonly isEquality: boolean;
  readonly strict: boolean;
  readonly result: number | undefined;
}

function linearParts(system: System, statement: Exclude<Statement, { form: "ratio" | "growth" }>): LinearParts {
  const weights = new Map<number, Fraction>();
  const put = (term: Term, unit: Unit, factor: Fraction): void => addTerm(system, weights, term, unit, factor);
  const minus = { n: -1n, d: 1n };
  if (statement.form === "linear") {
    const { result, terms, constant = ZERO, acrossUnits = false } = statement;
    put({ figure: result }, result.unit, minus);
    // Across units the weight alone converts.
    for (const term of terms) put(term, acrossUnits ? term.figure.unit : result.unit, ONE);
    return { weights, constant, isEquality: true, strict: false, result: system.unknownOf(result) };
  }
  if (statement.form === "pair") {
    const { a, b } = statement;
    put({ figure: b }, b.unit, minus);
    put({ figure: a }, b.unit, ONE);
    // The finer comes first in a pair, so that the coarser is the one to be recomputed.
    return { weights, constant: ZERO, isEquality: true, strict: false, result: system.unknownOf(b) };
  }
  const { left, right, relation } = statement;
  const unit = given(left[0] ?? right[0]).figure.unit;
  const sense = relation === "at-most" || relation === "less" ? minus : ONE;
  for (const term of left) put(term, unit, sense);
  for (const term of right) put(term, unit, multiply(sense, minus));
  return {
    weights,
    constant: ZERO,
    isEquality: relation === "equal",
    strict: relation === "more" || relation === "less",
    result: undefined,
  };
}

/** Adds weight · factor · last digit of the term's figure to what stands at its unknown. */
function addTerm(
  system: System,
  weights: Map<number, Fraction>,
  { figure, weight = ONE }: Term,
  unit: Unit,
  factor: Fraction,
): void {
  const unknown = system.unknownOf(figure);
  const worth = multiply(
    multiply(multiply(weight, factor), factorBetween(figure.unit, unit) ?? ONE),
    powerOfTen(-figure.decimals),
  );
  const before = weights.get(unknown);
  weights.set(unknown, before === undefined ? worth : add(before, worth));
}

function negated(weights: ReadonlyMap<number, Fraction>): ReadonlyMap<number, Fraction> {
  return new Map([...weights].map(([unknown, { n, d }]) => [unknown, { n: -n, d }]));
}

function isOfOneDigit(
  system: System,
  { a, b }: Extract<Statement, { form: "pair" }>,
  weights: ReadonlyMap<number, Fraction>,
): boolean {
  if (a.exact === true || b.exact === true) return false;
  const [x, y] = [weights.get(system.unknownOf(a)), weights.get(system.unknownOf(b))];
  return x !== undefined && y !== undefined && compare(x, { n: -y.n, d: y.d }) === 0;
}

/** Brought to whole numbers: a last digit is two half digits, so that constants count twice. */
function halfSpace(
  system: System,
  weights: ReadonlyMap<number, Fraction>,
  constant: Fraction,
  strict: boolean,
  allOpen: boolean,
): HalfSpace {
  let steps = constant.d;
  for (const { d } of weights.values()) steps = leastCommonMultiple(steps, d);
  const whole = new Map<number, bigint>();
  let at = 2n * constant.n * (steps / constant.d);
  let reach = 0n;
  let openEnds = 0;
  for (const [unknown, { n, d }] of weights) {
    const weight = n * (steps / d);
    if (weight === 0n) continue;
    whole.set(unknown, weight);
    at += 2n * weight * system.countOf(unknown);
    const { value, open } = mostOf(system, unknown, weight, allOpen);
    reach += value;
    if (open) openEnds++;
  }
  return { weights: whole, at, most: at + reach, openEnds, strict, allOpen };
}

/** The most that weight · deviation can be, and whether it is not quite reached. */
function mostOf(system: System, unknown: number, weight: bigint, allOpen: boolean): { value: bigint; open: boolean } {
  const { low, high, lowOpen, highOpen } = system.deviationOf(unknown);
  const isExact = low === 0 && high === 0;
  return weight > 0n
    ? { value: weight * BigInt(high), open: highOpen || (allOpen && !isExact) }
    : { value: weight * BigInt(low), open: lowOpen || (allOpen && !isExact) };
}

function curvedForm(system: System, relation: Extract<Relation, { form: "ratio" | "growth" }>): Form {
  const above = new Map<number, Fraction>();
  const below = new Map<number, Fraction>();
  if (relation.form === "growth") {
    addTerm(system, above, { figure: relation.to }, relation.from.unit, ONE);
    addTerm(system, below, { figure: relation.from }, relation.from.unit, ONE);
  } else {
    const { numerator, denominator = [], rest = [] } = relation;
    // Numerator and denominator of two dimensions keep their own units.
    const unit = (denominator[0] ?? numerator[0] ?? rest[0])?.figure.unit ?? relation.result.unit;
    for (const term of numerator) addTerm(system, above, term, unit, ONE);
    for (const term of denominator.length === 0 ? [...numerator, ...rest] : denominator) {
      addTerm(system, below, term, unit, ONE);
    }
  }
  const result = system.unknownOf(relation.result);
  const curve = curveOf(relation, above, below);
  const denominator = sumOver(system, below);
  const side = sideOf(denominator);
  const printed = curve.quotientOf(valueInterval(system, result));
  // A denominator that may be zero decides nothing.
  if (side === 0 || printed.low === null || printed.high === null) return { halves: [], result, curve, holds: true };
  const half = (q: Fraction, direction: 1n | -1n, isClosed: boolean): HalfSpace => {
    const weights = new Map<number, Fraction>();
    for (const unknown of new Set([...above.keys(), ...below.keys()])) {
      const weight = subtract(above.get(unknown) ?? ZERO, multiply(q, below.get(unknown) ?? ZERO));
      weights.set(unknown, { n: weight.n * direction * BigInt(side), d: weight.d });
    }
    return halfSpace(system, weights, ZERO, !isClosed, false);
  };
  const halves = [half(printed.low, 1n, printed.lowClosed), half(printed.high, -1n, printed.highClosed)];
  return { halves, result, curve, holds: halves.every(mayHold) };
}

/** Where a number lies: 1 above zero, -1 below, 0 where it may be zero. */
function sideOf({ low, high, lowClosed, highClosed }: Interval): -1 | 0 | 1 {
  if (low !== null && (sign(low) > 0 || (sign(low) === 0 && !lowClosed))) return 1;
  if (high !== null && (sign(high) < 0 || (sign(high) === 0 && !highClosed))) return -1;
  return 0;
}

/** The numbers behind a printed figure, in its own unit. */
export function valueInterval(system: System, unknown: number): Interval {
  const figure = given(system.figures[unknown]);
  const { low, high, lowOpen, highOpen } = system.deviationOf(unknown);
  const halfDigit = multiply(powerOfTen(-figure.decimals), { n: 1n, d: 2n });
  const count = 2n * system.countOf(unknown);
  return {
    low: multiply({ n: count + BigInt(low), d: 1n }, halfDigit),
    high: multiply({ n: count + BigInt(high), d: 1n }, halfDigit),
    lowClosed: !lowOpen,
    highClosed: !highOpen,
  };
}

/** Σ weight · figure, weights being worth a last digit. */
function sumOver(system: System, weights: ReadonlyMap<number, Fraction>): Interval {
  let sum = point(ZERO);
  for (const [unknown, worth] of weights) {
    const { low, high, lowOpen, highOpen } = system.deviationOf(unknown);
    const count = 2n * system.countOf(unknown);
    const digits: Interval = {
      low: { n: count + BigInt(low), d: 2n },
      high: { n: count + BigInt(high), d: 2n },
      lowClosed: !lowOpen,
      highClosed: !highOpen,
    };
    sum = addIntervals(sum, scaleInterval(digits, worth));
  }
  return sum;
}

/** What an equation demands of the freed unknowns while all others stay where their print allows. */
export interface Demand {
  readonly inequalities: readonly Inequality[];
  /** True where the equation could not be written down and was taken to be satisfiable. */
  readonly isLoose: boolean;
}

const NO_DEMAND: Demand = { inequalities: [], isLoose: false };
const LOOSE: Demand = { inequalities: [], isLoose: true };

/** What the equation demands of `freed`; nothing where none of them stands in it. */
export function demandOn(system: System, equation: number, freed: readonly number[]): Demand {
  const { halves, curve, result } = formOf(system, equation);
  if (curve !== undefined) {
    const own = given(result);
    const at = freed.indexOf(own);
    if (at >= 0) return demandOnResult(system, curve, own, freed, at);
    if (halves.length === 0) return LOOSE;
  }
  const inequalities = halves.flatMap((half) => inequalityOf(system, half, freed) ?? []);
  return inequalities.length === 0 ? NO_DEMAND : { inequalities, isLoose: false };
}

function inequalityOf(system: System, half: HalfSpace, freed: readonly number[]): Inequality | undefined {
  let b = half.most;
  let { openEnds } = half;
  let isTouched = false;
  const a = freed.map((unknown) => {
    const weight = half.weights.get(unknown);
    if (weight === undefined) return 0n;
    isTouched = true;
    const { value, open } = mostOf(system, unknown, weight, half.allOpen);
    b -= value;
    if (open) openEnds--;
    return weight;
  });
  return isTouched ? { a, b, strict: half.strict || openEnds > 0 } : undefined;
}

function demandOnResult(system: System, curve: Curve, result: number, freed: readonly number[], at: number): Demand {
  const { above, below } = curve;
  const isBelow = freed.some((unknown) => below.has(unknown));
  const isAbove = freed.some((unknown) => above.has(unknown));
  if (!isAbove && !isBelow) {
    const range = curve.resultOf(quotientRange(system, above, below));
    return { inequalities: betweenEnds(system, result, range, freed.length, at), isLoose: false };
  }
  // Result and numerator are tied by a line for each denominator; with a denominator freed as well they are hardly tied.
  if (isBelow || curve.line === undefined) return LOOSE;
  return coneOf(system, curve, curve.line, result, freed, at);
}

/** low ≤ figure ≤ high as inequalities on its deviation. */
function betweenEnds(system: System, unknown: number, range: Interval, size: number, at: number): Inequality[] {
  const digits = powerOfTen(given(system.figures[unknown]).decimals);
  const printed = 2n * system.countOf(unknown);
  const end = (value: Fraction, isClosed: boolean, direction: 1n | -1n): Inequality => {
    // direction · (deviation + printed - 2 · digits · value) ≥ 0
    const { n, d } = fraction(2n * value.n * digits.n, value.d * digits.d);
    return {
      a: Array.from({ length: size }, (_, index) => (index === at ? direction * d : 0n)),
      b: direction * (printed * d - n),
      strict: !isClosed,
    };
  };
  return [
    ...(range.low === null ? [] : [end(range.low, range.lowClosed, 1n)]),
    ...(range.high === null ? [] : [end(range.high, range.highClosed, -1n)]),
  ];
}

/**
 * Where q · denominator = numerator with the denominator between two positive ends and q not negative, the numerator lies
 * between q times one and q times the other.
 */
function coneOf(
  system: System,
  { above, below }: Curve,
  line: NonNullable<Curve["line"]>,
  result: number,
  freed: readonly number[],
  at: number,
): Demand {
  const { low, high, lowClosed, highClosed } = sumOver(system, below);
  const printed = divide(subtract(middleOf(system, result), line.offset), line.scale);
  if (low === null || high === null || sign(low) <= 0 || sign(printed) < 0) return LOOSE;
  const decimals = given(system.figures[result]).decimals;
  const bound = (denominator: Fraction, direction: 1n | -1n, isClosed: boolean): Inequality[] => {
    // numerator - denominator · (result - offset) / scale
    const slope = divide(denominator, line.scale);
    const weights = new Map(above);
    const worth = multiply(slope, powerOfTen(-decimals));
    weights.set(result, { n: -worth.n, d: worth.d });
    const directed = new Map([...weights].map(([unknown, { n, d }]) => [unknown, { n: n * direction, d }]));
    const constant = multiply(slope, line.offset);
    const half = halfSpace(system, directed, { n: constant.n * direction, d: constant.d }, !isClosed, false);
    return [given(inequalityOf(system, half, freed))];
  };
  const positive = Array.from({ length: freed.length }, (_, index) => (index === at ? 1n : 0n));
  const digits = fraction(2n * line.offset.n * powerOfTen(decimals).n, line.offset.d * powerOfTen(decimals).d);
  const notNegative: Inequality = {
    a: positive.map((one) => one * digits.d * (line.scale.n < 0n ? -1n : 1n)),
    b: (2n * system.countOf(result) * digits.d - digits.n) * (line.scale.n < 0n ? -1n : 1n),
    strict: false,
  };
  return { inequalities: [...bound(low, 1n, lowClosed), ...bound(high, -1n, highClosed), notNegative], isLoose: false };
}

function middleOf(system: System, unknown: number): Fraction {
  return multiply({ n: system.countOf(unknown), d: 1n }, powerOfTen(-given(system.figures[unknown]).decimals));
}

/** The values of numerator / denominator; where the numerator is part of the denominator, as 1 / (1 + rest / numerator). */
function quotientRange(
  system: System,
  above: ReadonlyMap<number, Fraction>,
  below: ReadonlyMap<number, Fraction>,
): Interval {
  const whole = divideIntervals(sumOver(system, above), sumOver(system, below));
  const isInside = [...above].every(([unknown, worth]) => {
    const other = below.get(unknown);
    return other !== undefined && compare(other, worth) === 0;
  });
  if (!isInside) return whole;
  const rest = new Map([...below].filter(([unknown]) => !above.has(unknown)));
  const ratio = divideIntervals(sumOver(system, rest), sumOver(system, above));
  if (ratio.low === null && ratio.high === null) return whole;
  return divideIntervals(point(ONE), addIntervals(ratio, point(ONE)));
}

/** The quotient of the figures as printed, some of them replaced; nothing where its denominator is zero. */
export function printedQuotient(
  { above, below }: Pick<Curve, "above" | "below">,
  countOf: (unknown: number) => bigint,
): Fraction | undefined {
  const sum = (weights: ReadonlyMap<number, Fraction>): Fraction => {
    let total = ZERO;
    for (const [unknown, worth] of weights) total = add(total, multiply(worth, { n: countOf(unknown), d: 1n }));
    return total;
  };
  const denominator = sum(below);
  return sign(denominator) === 0 ? undefined : divide(sum(above), denominator);
}
