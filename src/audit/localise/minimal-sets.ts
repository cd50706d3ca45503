import type { Interval } from "../../quantity/interval.js";
import { demandOn, formOf, type Inequality } from "./form.js";
import { project } from "./fourier-motzkin.js";
import { given } from "../given.js";
import { needsMoreThan } from "./packing.js";
import { printableIn } from "./printable.js";
import type { System } from "./system.js";

/** A set of figures whose change satisfies every violated equation and keeps all others. */
export interface Solution {
  readonly unknowns: readonly number[];
  /** The deviations that do it, in half digits, one range an unknown. */
  readonly ranges: readonly Interval[];
  /** True where an equation could not be written down and was taken to be satisfiable. */
  readonly isLoose: boolean;
}

/** What the search came to. */
export interface Search {
  readonly solutions: readonly Solution[];
  readonly gaveUp: boolean;
}

/** Bounds of the search. */
export interface SearchLimits {
  readonly mostFigures: number;
  readonly mostNodes: number;
}

/**
 * The smallest sets of figures that satisfy the violated equations, all of the size of the first found (Fellegi and Holt's
 * principle, with the slack of rounding). A figure of an untouched violated equation is freed; when all are touched, the
 * freed ones must satisfy every equation around them while the other figures stay where their print allows; if they cannot,
 * a figure of one of these equations is freed as well.
 */
export function minimalSets(system: System, violated: readonly number[], limits: SearchLimits): Search {
  const isViolated = new Set(violated);
  const membersOf = (equation: number): readonly number[] => given(system.equations[equation]).members;
  const sets = new Map(violated.map((equation) => [equation, new Set(membersOf(equation))]));
  const areApart = disjointness(sets);
  const byId = (a: number, b: number): number => (idOf(system, a) < idOf(system, b) ? -1 : 1);
  if (violated.length === 0) return { solutions: [], gaveUp: false };
  let nodes = 0;
  let gaveUp = false;

  const feasible = (freed: readonly number[]): Solution | undefined => {
    const around = new Set(freed.flatMap((unknown) => system.around(unknown)));
    const inequalities: Inequality[] = [];
    let isLoose = false;
    for (const equation of around) {
      // An equation that the caller takes to hold and that does not hold here asks for nothing.
      if (!isViolated.has(equation) && !formOf(system, equation).holds) continue;
      const demand = demandOn(system, equation, freed);
      inequalities.push(...demand.inequalities);
      isLoose ||= demand.isLoose;
    }
    const ranges: Interval[] = [];
    for (let index = 0; index < freed.length; index++) {
      const range = inequalities.length === 0 ? FREE : project(inequalities, index);
      const unknown = given(freed[index]);
      if (range === undefined) return undefined;
      if (printableIn(system, unknown, range).count === 0n) return undefined;
      ranges.push(range);
    }
    return { unknowns: freed, ranges, isLoose };
  };

  for (let size = 1; size <= limits.mostFigures; size++) {
    if (needsMoreThan(size, violated, areApart)) continue;
    const seen = new Set<string>();
    const solutions: Solution[] = [];
    const search = (freed: readonly number[]): void => {
      const key = freed.join();
      if (seen.has(key)) return;
      seen.add(key);
      if (++nodes > limits.mostNodes) {
        gaveUp = true;
        return;
      }
      const untouched = violated.filter((equation) => !freed.some((unknown) => given(sets.get(equation)).has(unknown)));
      const left = size - freed.length;
      let next: readonly number[];
      if (untouched.length > 0) {
        if (left === 0 || needsMoreThan(left, untouched, areApart)) return;
        next = branches(untouched, left);
      } else {
        const solution = feasible(freed);
        if (solution !== undefined) {
          solutions.push(solution);
          return;
        }
        if (left === 0) return;
        next = [...new Set(freed.flatMap((unknown) => system.around(unknown)).flatMap(membersOf))]
          .filter((unknown) => !freed.includes(unknown))
          .toSorted(byId);
      }
      for (const unknown of next) {
        if (gaveUp) return;
        search([...freed, unknown].toSorted(byId));
      }
    };
    /** The figures of the shortest of the equations; of all of them at once where one figure is left to choose. */
    const branches = (untouched: readonly number[], left: number): readonly number[] => {
      const shortest = untouched.reduce((best, one) => (membersOf(one).length < membersOf(best).length ? one : best));
      const own =
        left > 1
          ? membersOf(shortest)
          : membersOf(shortest).filter((unknown) => untouched.every((one) => given(sets.get(one)).has(unknown)));
      return own.toSorted(byId);
    };
    search([]);
    // Sets of one size that are all found: a set that holds a smaller solution was never entered.
    if (solutions.length > 0 || gaveUp) return { solutions, gaveUp };
  }
  return { solutions: [], gaveUp };
}

const FREE: Interval = { low: null, high: null, lowClosed: false, highClosed: false };

function idOf(system: System, unknown: number): string {
  return given(system.figures[unknown]).id;
}

/** Whether two equations have no figure in common, from memory where it was asked for before. */
function disjointness(sets: ReadonlyMap<number, ReadonlySet<number>>): (a: number, b: number) => boolean {
  const known = new Map<number, Map<number, boolean>>();
  return (a, b) => {
    const [x, y] = a < b ? [a, b] : [b, a];
    const own = known.get(x) ?? new Map<number, boolean>();
    known.set(x, own);
    const before = own.get(y);
    if (before !== undefined) return before;
    const [first, second] = [given(sets.get(x)), given(sets.get(y))];
    const [small, large] = first.size <= second.size ? [first, second] : [second, first];
    let areApart = true;
    for (const one of small) {
      if (!large.has(one)) continue;
      areApart = false;
      break;
    }
    own.set(y, areApart);
    return areApart;
  };
}
