import { add, compare, multiply, type Fraction } from "../../quantity/fraction.js";
import type { Interval } from "../../quantity/interval.js";
import { demandOn, formOf, type Inequality } from "./form.js";
import { project } from "./fourier-motzkin.js";
import { given } from "../given.js";
import type { Solution } from "./minimal-sets.js";
import { printableIn } from "./printable.js";
import { alone } from "./single.js";
import type { System } from "./system.js";

/** Figures that are the only ones whose change alone satisfies a violated equation. */
export interface Forced {
  readonly unknowns: readonly number[];
  /** Their ranges, where together they satisfy every violated equation; that no other set does is not proved. */
  readonly solution: Solution | undefined;
}

/**
 * A case with many wrong figures is beyond a search for the smallest sets, and yet mostly plain: a table in which eight
 * shares are wrong has eight violated shares, and of each only the share itself can be changed without breaking a sum.
 */
export function forcedFigures(system: System, violated: readonly number[]): Forced {
  const only = new Set<number>();
  for (const equation of violated) {
    const members = given(system.equations[equation]).members;
    const able = members.filter((unknown) => alone(system, unknown, equation) !== undefined);
    const [first, second] = able;
    if (first !== undefined && second === undefined) only.add(first);
  }
  const unknowns = [...only].toSorted((a, b) => (idOf(system, a) < idOf(system, b) ? -1 : 1));
  return { unknowns, solution: unknowns.length === 0 ? undefined : together(system, unknowns, violated) };
}

function idOf(system: System, unknown: number): string {
  return given(system.figures[unknown]).id;
}

/** Each keeps to the equations in which it is the only one of them; the others are then tried with the ranges found. */
function together(system: System, unknowns: readonly number[], violated: readonly number[]): Solution | undefined {
  const isFreed = new Set(unknowns);
  const isViolated = new Set(violated);
  const shared = new Set<number>();
  const ranges: Interval[] = [];
  let isLoose = false;
  for (const unknown of unknowns) {
    const inequalities: Inequality[] = [];
    for (const equation of system.around(unknown)) {
      if (!isViolated.has(equation) && !formOf(system, equation).holds) continue;
      if (given(system.equations[equation]).members.some((one) => one !== unknown && isFreed.has(one))) {
        shared.add(equation);
        continue;
      }
      const demand = demandOn(system, equation, [unknown]);
      inequalities.push(...demand.inequalities);
      isLoose ||= demand.isLoose;
    }
    const range = inequalities.length === 0 ? FREE : project(inequalities, 0);
    if (range === undefined || printableIn(system, unknown, range).count === 0n) return undefined;
    ranges.push(range);
  }
  const isTouched = (equation: number) => given(system.equations[equation]).members.some((one) => isFreed.has(one));
  if (!violated.every(isTouched)) return undefined;
  for (const equation of shared) {
    const demand = demandOn(system, equation, unknowns);
    isLoose ||= demand.isLoose;
    if (!demand.inequalities.every((one) => canHold(one, ranges))) return undefined;
  }
  return { unknowns, ranges, isLoose };
}

const FREE: Interval = { low: null, high: null, lowClosed: false, highClosed: false };

/** Whether a · x + b ≥ 0 for some x of the ranges. */
function canHold({ a, b, strict }: Inequality, ranges: readonly Interval[]): boolean {
  let most: Fraction = { n: b, d: 1n };
  let isReached = true;
  for (const [index, weight] of a.entries()) {
    if (weight === 0n) continue;
    const range = given(ranges[index]);
    const [end, isClosed] = weight > 0n ? [range.high, range.highClosed] : [range.low, range.lowClosed];
    if (end === null) return true;
    most = add(most, multiply({ n: weight, d: 1n }, end));
    isReached &&= isClosed;
  }
  const order = compare(most, { n: 0n, d: 1n });
  return order > 0 || (order === 0 && isReached && !strict);
}
