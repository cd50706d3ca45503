import { compare, multiply, powerOfTen, roundToUnits, toNumber, type Fraction } from "../../quantity/fraction.js";
import { contains, point, toRange, type Interval } from "../../quantity/interval.js";
import type { Repair, RepairedFigure, Slip } from "../check-result.js";
import type { AuditFigure } from "../figure.js";
import { isExactWith, type Replaced } from "./exactness.js";
import { formOf, printedQuotient } from "./form.js";
import { given } from "../given.js";
import type { Solution } from "./minimal-sets.js";
import { printableIn, type Printable } from "./printable.js";
import { byStrength, slipsBetween } from "./slips.js";
import type { System } from "./system.js";

/** What a repair is described with, beyond the system. */
export interface Surroundings {
  readonly violated: ReadonlySet<number>;
  readonly witnesses: number;
  readonly neighbours: ((figure: AuditFigure) => readonly AuditFigure[]) | undefined;
}

const MOST_VALUES = 20;

/** Says of every figure of a solution what it could be instead and how its print may have come about. */
export function describeRepair(system: System, solution: Solution, surroundings: Surroundings): Repair {
  const { unknowns, ranges } = solution;
  const pieces = unknowns.map((unknown, index): Piece => {
    const range = given(ranges[index]);
    return { unknown, range, printable: printableIn(system, unknown, range) };
  });
  const exact = exactValues(system, pieces, surroundings.violated);
  const figures = pieces.map((piece) => {
    const own = exact?.get(piece.unknown);
    const counts = valuesOf(system, piece, own);
    return describeFigure(system, piece, own, counts, [...slipsOf(system, piece, counts, pieces, surroundings)]);
  });
  return { figures, witnesses: surroundings.witnesses };
}

interface Piece {
  readonly unknown: number;
  /** Of its deviation, in half digits. */
  readonly range: Interval;
  readonly printable: Printable;
}

interface FoundSlip {
  readonly kind: Slip;
  /** Instead of the print, in last digits. */
  readonly count: bigint;
  readonly figures?: readonly AuditFigure[];
}

function describeFigure(
  system: System,
  { unknown, range, printable }: Piece,
  exact: bigint | undefined,
  counts: readonly bigint[],
  slips: readonly FoundSlip[],
): RepairedFigure {
  const figure = figureOf(system, unknown);
  const digit = powerOfTen(-figure.decimals);
  const inUnit = (count: bigint): number => toNumber(multiply({ n: count, d: 1n }, digit));
  const end = (deviation: Fraction | null): Fraction | null =>
    deviation && multiply({ n: deviation.n + 2n * system.countOf(unknown) * deviation.d, d: 2n * deviation.d }, digit);
  return {
    figure,
    range: toRange({ ...range, low: end(range.low), high: end(range.high) }),
    values: counts.map(inUnit),
    count: printable.count === null ? null : Number(printable.count),
    ...(exact !== undefined && { exact: inUnit(exact) }),
    slips: slips.map(({ kind, count, figures }) => ({
      kind,
      value: inUnit(count),
      ...(figures !== undefined && { figures }),
    })),
  };
}

function figureOf(system: System, unknown: number): AuditFigure {
  return given(system.figures[unknown]);
}

/** The equations around an unknown that have a say. */
function equationsAround(system: System, unknown: number, violated: ReadonlySet<number>): readonly number[] {
  return system.around(unknown).filter((equation) => violated.has(equation) || formOf(system, equation).holds);
}

/**
 * For each figure the value that makes exact what was violated, if together they do and everything else still holds: each
 * follows from the violated equations in which it is the only figure of the repair.
 */
function exactValues(system: System, pieces: readonly Piece[], violated: ReadonlySet<number>): Replaced | undefined {
  const replaced = new Map<number, bigint>();
  for (const piece of pieces) {
    const own = system
      .around(piece.unknown)
      .filter((equation) => violated.has(equation))
      .filter((equation) => pieces.every((other) => other === piece || !isIn(system, equation, other.unknown)));
    const count = exactValue(system, piece, own);
    if (count === undefined) return undefined;
    replaced.set(piece.unknown, count);
  }
  const all = new Set(pieces.flatMap(({ unknown }) => equationsAround(system, unknown, violated)));
  const isRight = (equation: number): boolean =>
    violated.has(equation) ? isExactWith(system, equation, replaced) : holdsWith(system, equation, replaced);
  return [...all].every(isRight) ? replaced : undefined;
}

function isIn(system: System, equation: number, unknown: number): boolean {
  return given(system.equations[equation]).members.includes(unknown);
}

function exactValue(system: System, piece: Piece, equations: readonly number[]): bigint | undefined {
  if (equations.length === 0) return undefined;
  const { unknown, printable } = piece;
  const printed = system.countOf(unknown);
  const solved = equations.flatMap((equation) => {
    const { halves, curve } = formOf(system, equation);
    if (curve !== undefined || halves.length !== 2) return [];
    const { at, weights } = given(halves[0]);
    const weight = weights.get(unknown);
    if (weight === undefined) return [];
    // at + 2 · weight · (count - printed) = 0
    const step: Fraction = { n: -at * (weight < 0n ? -1n : 1n), d: 2n * (weight < 0n ? -weight : weight) };
    return [roundToUnits({ n: step.n + printed * step.d, d: step.d }, 0, "half-up")];
  });
  const candidates = solved.length > 0 ? [...new Set(solved)] : valuesOf(system, piece, undefined);
  const middle = middleOf(printable);
  const distance = (count: bigint): bigint => absolute(count - (middle ?? printed));
  return candidates
    .filter((count) => count !== printed && isWithin(printable, count))
    .filter((count) => equations.every((equation) => isExactWith(system, equation, new Map([[unknown, count]]))))
    .toSorted((a, b) => order(distance(a), distance(b)) || order(a, b))[0];
}

function order(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function absolute(n: bigint): bigint {
  return n < 0n ? -n : n;
}

function isWithin({ first, last }: Printable, count: bigint): boolean {
  return (first === null || count >= first) && (last === null || count <= last);
}

function middleOf({ first, last }: Printable): bigint | undefined {
  if (first !== null && last !== null) return (first + last) / 2n;
  return first ?? last ?? undefined;
}

/** What could be printed instead: the exact one first, the rest in order; of too many, those nearest to the middle. */
function valuesOf(system: System, { unknown, printable }: Piece, exact: bigint | undefined): bigint[] {
  const printed = system.countOf(unknown);
  const middle = exact ?? middleOf(printable);
  if (middle === undefined) return [];
  const found: bigint[] = [];
  for (let step = 0n; step <= BigInt(2 * MOST_VALUES) && found.length < MOST_VALUES; step++) {
    for (const count of step === 0n ? [middle] : [middle - step, middle + step]) {
      if (count !== printed && isWithin(printable, count) && found.length < MOST_VALUES) found.push(count);
    }
  }
  const others = found.filter((count) => count !== exact).toSorted(order);
  return exact === undefined ? others : [exact, ...others];
}

function slipsOf(
  system: System,
  piece: Piece,
  counts: readonly bigint[],
  pieces: readonly Piece[],
  { violated, neighbours }: Surroundings,
): FoundSlip[] {
  const { unknown, printable } = piece;
  const figure = figureOf(system, unknown);
  const printed = system.countOf(unknown);
  // A change of sign or of scale says something even where the range holds more figures than are listed.
  const scaled = [-printed, ...[1n, 2n, 3n].flatMap((power) => scaledBy(printed, 10n ** power))].filter(
    (count) => count !== printed && isWithin(printable, count) && !counts.includes(count),
  );
  const digits = [...counts, ...new Set(scaled)].flatMap((count): FoundSlip[] =>
    slipsBetween(printed, count, figure.decimals).map((kind) => ({ kind, count })),
  );
  const all: FoundSlip[] = [
    ...digits,
    ...cutOff(system, piece, violated),
    ...swaps(system, piece, pieces, violated),
    ...copies(system, piece, counts, neighbours),
  ];
  return all.toSorted((a, b) => byStrength(a.kind, b.kind));
}

function scaledBy(printed: bigint, factor: bigint): bigint[] {
  return [printed * factor, roundToUnits({ n: printed, d: factor }, 0, "half-up")];
}

/** The figure is one digit short, and what it should be has its digits when cut off. */
function cutOff(system: System, { unknown, range, printable }: Piece, violated: ReadonlySet<number>): FoundSlip[] {
  if (system.ruleOf(unknown) === "exact") return [];
  const printed = system.countOf(unknown);
  return ([1n, -1n] as const).flatMap((direction): FoundSlip[] => {
    const isAway = printed === 0n || printed > 0n === direction > 0n;
    if (!isAway || !isWithin(printable, printed + direction)) return [];
    const cut: Interval = {
      low: { n: direction > 0n ? 0n : -2n, d: 1n },
      high: { n: direction > 0n ? 2n : 0n, d: 1n },
      lowClosed: direction > 0n,
      highClosed: direction < 0n,
    };
    const recomputed = recomputedDeviations(system, unknown, violated);
    const isCut = recomputed.length > 0 ? recomputed.every((one) => contains(cut, one)) : isInside(range, cut);
    return isCut ? [{ kind: "cut-off", count: printed + direction }] : [];
  });
}

function isInside({ low, high, lowClosed, highClosed }: Interval, outer: Interval): boolean {
  if (low === null || high === null || outer.low === null || outer.high === null) return false;
  const [below, above] = [compare(low, outer.low), compare(high, outer.high)];
  return (
    (below > 0 || (below === 0 && (outer.lowClosed || !lowClosed))) &&
    (above < 0 || (above === 0 && (outer.highClosed || !highClosed)))
  );
}

/** How far from its print a result is when it is recomputed from the other printed figures, one number a violated equation. */
function recomputedDeviations(system: System, unknown: number, violated: ReadonlySet<number>): Fraction[] {
  return system.around(unknown).flatMap((equation): Fraction[] => {
    const { result, halves, curve } = formOf(system, equation);
    if (!violated.has(equation) || result !== unknown) return [];
    if (curve === undefined) {
      const { at, weights } = given(halves[0]);
      const weight = weights.get(unknown) ?? 0n;
      if (weight === 0n) return [];
      return [weight < 0n ? { n: at, d: -weight } : { n: -at, d: weight }];
    }
    const quotient = printedQuotient(curve, system.countOf);
    const value = quotient === undefined ? null : curve.resultOf(point(quotient)).low;
    if (value === null) return [];
    const digits = multiply(value, powerOfTen(figureOf(system, unknown).decimals));
    return [{ n: 2n * (digits.n - system.countOf(unknown) * digits.d), d: digits.d }];
  });
}

/** Two figures of the repair that repair everything by changing places. */
function swaps(system: System, piece: Piece, pieces: readonly Piece[], violated: ReadonlySet<number>): FoundSlip[] {
  if (pieces.length !== 2) return [];
  const [own, other] = [piece, given(pieces.find((one) => one !== piece))];
  const [a, b] = [figureOf(system, own.unknown), figureOf(system, other.unknown)];
  if (a.unit !== b.unit || a.decimals !== b.decimals) return [];
  const [x, y] = [system.countOf(own.unknown), system.countOf(other.unknown)];
  if (x === y || !isWithin(own.printable, y) || !isWithin(other.printable, x)) return [];
  const around = new Set(pieces.flatMap(({ unknown }) => equationsAround(system, unknown, violated)));
  const replaced = new Map([
    [own.unknown, y],
    [other.unknown, x],
  ]);
  return [...around].every((equation) => holdsWith(system, equation, replaced))
    ? [{ kind: "swap", count: y, figures: [b] }]
    : [];
}

/**
 * Whether an equation holds within rounding when figures are printed otherwise; a curved one whose result is among them by
 * exact recomputation, since its half spaces are those of the printed result.
 */
function holdsWith(system: System, equation: number, replaced: Replaced): boolean {
  const { halves, curve, result } = formOf(system, equation);
  if (curve !== undefined && replaced.has(given(result))) {
    return isExactWith(system, equation, replaced);
  }
  return halves.every(({ weights, most, openEnds, strict }) => {
    let left = most;
    for (const [unknown, count] of replaced) {
      left += 2n * (weights.get(unknown) ?? 0n) * (count - system.countOf(unknown));
    }
    return left > 0n || (left === 0n && !strict && openEnds === 0);
  });
}

/** The print is that of a neighbour; what it should be is not known from this. One digit may be the same by chance. */
function copies(
  system: System,
  { unknown }: Piece,
  [first]: readonly bigint[],
  neighbours: Surroundings["neighbours"],
): FoundSlip[] {
  const figure = figureOf(system, unknown);
  const printed = system.countOf(unknown);
  if (neighbours === undefined || first === undefined || (printed < 10n && printed > -10n)) return [];
  const equal = neighbours(figure)
    .filter((one) => one.id !== figure.id && one.group === figure.group && one.value === figure.value)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return equal.length === 0 ? [] : [{ kind: "copied-neighbour", count: first, figures: equal }];
}
