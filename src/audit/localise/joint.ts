import type { RoundingRule } from "../../quantity/rounding.js";
import type { ExpandedCheck } from "../expanded-check.js";
import { bounded, boundsOf, type Bounds } from "./bounds.js";
import { given } from "../given.js";
import { sumsOf, type Sum } from "./plain-sum.js";
import { systemOf, type System } from "./system.js";

/** Checks that each hold and cannot hold together: their ids and those of the figures that tie them together, sorted. */
export interface Conflict {
  readonly checks: readonly string[];
  readonly figures: readonly string[];
}

/** How often an equation is looked at: tightening may converge without ever ending. */
const MOST_SWEEPS = 20;
/** A conflict that is traced to more equations than this is reported as traced. */
const MOST_TO_REDUCE = 200;

/**
 * Checks that hold one by one and cannot hold together. Every figure starts with what its print allows; each equation
 * narrows its figures to what the others in it leave; a figure that nothing is left for proves the conflict. Exact and
 * sound; not complete: it finds what follows by narrowing one figure after another. Only equations that can narrow
 * something are looked at twice.
 */
export function jointConflicts(
  checks: readonly ExpandedCheck[],
  excluded: ReadonlySet<string>,
  options: { readonly rules?: ReadonlyMap<string, RoundingRule> } = {},
): Conflict[] {
  const system = systemOf(
    checks.filter(({ id }) => !excluded.has(id)),
    options.rules,
  );
  const initial = boundsOf(system);
  const byId = (a: number, b: number): number => {
    const [x, y] = [checkId(system, a), checkId(system, b)];
    return x < y ? -1 : x > y ? 1 : a - b;
  };
  const disabled = new Set<number>();
  const seeds: number[] = [];
  system.equations.forEach((_, equation) => {
    const sums = sumsOf(system, equation);
    const states = sums.map((sum) => effectOf(sum, initial));
    // One that does not hold by itself is no matter of holding together.
    if (states.includes("impossible")) disabled.add(equation);
    else if (states.includes("narrows")) seeds.push(equation);
  });
  if (seeds.length === 0) return [];
  const isSeed = new Set(seeds);
  const search: Propagation = {
    system,
    bounds: initial,
    visits: new Map(),
    reasons: new Map(),
    sums: new Map(),
    disabled,
    byId,
  };
  const found: Conflict[] = [];
  let outcome = propagate(search, seeds.toSorted(byId));
  while (outcome !== undefined) {
    const core = reduce(search, outcome.traced);
    found.push(describe(system, core));
    for (const equation of core) disabled.add(equation);
    const again = forget(search, outcome.traced).filter((equation) => isSeed.has(equation));
    const wave = [...new Set([...outcome.pending, ...again])].filter((equation) => !disabled.has(equation));
    outcome = propagate(search, wave.toSorted(byId));
  }
  return found.toSorted((a, b) => (a.checks.join() < b.checks.join() ? -1 : 1));
}

const NONE: ReadonlySet<number> = new Set();

interface Propagation {
  readonly system: System;
  readonly bounds: Bounds;
  /** How often an equation was looked at. */
  readonly visits: Map<number, number>;
  /** What each end was narrowed by, for tracing: 2 · unknown for the lower one, 2 · unknown + 1 for the upper. */
  readonly reasons: Map<number, number>;
  /** Equations that were looked at, in plain numbers. */
  readonly sums: Map<number, readonly Sum[]>;
  readonly disabled: ReadonlySet<number>;
  readonly byId: (a: number, b: number) => number;
}

function checkId(system: System, equation: number): string {
  return given(system.checks[given(system.equations[equation]).check]).id;
}

/** Whether an equation narrows a figure, cannot be, or neither, with the bounds as they are. */
function effectOf(sum: Sum, bounds: Bounds): "narrows" | "impossible" | "nothing" {
  const { most, least, mostOpen, leastOpen, widest } = bounded(sum, bounds);
  if (most < 0 || (most === 0 && (mostOpen > 0 || sum.strict))) return "impossible";
  if (sum.isEquality && (least > 0 || (least === 0 && leastOpen > 0))) return "impossible";
  // A figure is narrowed from below if it alone can take more than the most that is left over; an end may also open.
  const isNarrow = (room: number, open: number): boolean =>
    widest > room || (widest === room && open > 0 && widest > 0);
  return isNarrow(most, mostOpen) || (sum.isEquality && isNarrow(-least, leastOpen)) ? "narrows" : "nothing";
}

interface Contradiction {
  /** The equations that led to it. */
  readonly traced: readonly number[];
  /** Those that were still to be looked at. */
  readonly pending: readonly number[];
}

/** Narrows until nothing changes, or until a contradiction. */
function propagate(search: Propagation, start: readonly number[]): Contradiction | undefined {
  const { system, bounds, visits, reasons, disabled, byId } = search;
  let wave = start;
  while (wave.length > 0) {
    const next = new Set<number>();
    for (const [index, equation] of wave.entries()) {
      const contradiction = (from: readonly number[]): Contradiction => ({
        traced: trace(search, from),
        pending: [...wave.slice(index + 1), ...next],
      });
      const visit = (visits.get(equation) ?? 0) + 1;
      visits.set(equation, visit);
      if (visit > MOST_SWEEPS) continue;
      for (const sum of rememberedSums(search, equation)) {
        const narrowed = narrow(sum, bounds);
        if (narrowed === undefined) return contradiction([equation]);
        for (const end of narrowed) {
          reasons.set(end, equation);
          const unknown = end >> 1;
          if (bounds.isEmpty(unknown)) return contradiction([equation, ...reasonsOf(reasons, unknown)]);
          for (const other of system.around(unknown)) {
            if (other !== equation && !disabled.has(other)) next.add(other);
          }
        }
      }
    }
    wave = [...next].toSorted(byId);
  }
  return undefined;
}

function rememberedSums({ system, sums }: Propagation, equation: number): readonly Sum[] {
  const known = sums.get(equation);
  if (known !== undefined) return known;
  const own = sumsOf(system, equation);
  sums.set(equation, own);
  return own;
}

function reasonsOf(reasons: ReadonlyMap<number, number>, unknown: number): number[] {
  return [reasons.get(2 * unknown) ?? [], reasons.get(2 * unknown + 1) ?? []].flat();
}

/** The equations that the narrowing which led here went through. */
function trace({ system, reasons, byId }: Propagation, from: readonly number[]): number[] {
  const reached = new Set(from);
  for (const equation of reached) {
    for (const unknown of given(system.equations[equation]).members) {
      for (const reason of reasonsOf(reasons, unknown)) reached.add(reason);
    }
  }
  return [...reached].toSorted(byId);
}

/** Undoes every narrowing that is connected with these equations, and gives the equations whose narrowing it was. */
function forget({ system, bounds, visits, reasons }: Propagation, equations: readonly number[]): readonly number[] {
  const region = new Set(equations);
  for (const equation of region) {
    visits.delete(equation);
    for (const unknown of given(system.equations[equation]).members) {
      if (reasonsOf(reasons, unknown).length === 0) continue;
      reasons.delete(2 * unknown);
      reasons.delete(2 * unknown + 1);
      bounds.reset(unknown);
      for (const other of system.around(unknown)) if (visits.has(other)) region.add(other);
    }
  }
  return [...region];
}

/** Leaves out one equation after another as long as the rest still contradicts itself. */
function reduce(search: Propagation, equations: readonly number[]): readonly number[] {
  if (equations.length > MOST_TO_REDUCE) return equations;
  let core = equations;
  for (const equation of equations) {
    const rest = core.filter((one) => one !== equation);
    if (contradicts(search, rest)) core = rest;
  }
  return core;
}

function contradicts(search: Propagation, equations: readonly number[]): boolean {
  const { system } = search;
  const around = new Map<number, number[]>();
  for (const equation of equations) {
    for (const unknown of given(system.equations[equation]).members) {
      around.set(unknown, [...(around.get(unknown) ?? []), equation]);
    }
  }
  const part: Propagation = {
    ...search,
    system: { ...system, around: (unknown) => given(around.get(unknown)) },
    bounds: boundsOf(system, new Set(around.keys())),
    visits: new Map(),
    reasons: new Map(),
    disabled: NONE,
  };
  return propagate(part, equations) !== undefined;
}

/** The ends that an equation narrows; nothing where it cannot be satisfied. */
function narrow(sum: Sum, bounds: Bounds): number[] | undefined {
  const effect = effectOf(sum, bounds);
  if (effect === "impossible") return undefined;
  if (effect === "nothing") return [];
  const { most, least, mostOpen, leastOpen } = bounded(sum, bounds);
  const changes: (() => number | undefined)[] = [];
  sum.members.forEach((unknown, index) => {
    const weight = given(sum.weights[index]);
    if (weight === 0) return;
    const upper = bounds.most(unknown, weight);
    const room = upper.value - most;
    // weight · x ≥ what the others cannot make up for
    changes.push(() => bounds.atLeast(unknown, weight, room, mostOpen - (upper.isOpen ? 1 : 0) > 0 || sum.strict));
    if (!sum.isEquality) return;
    const lower = bounds.most(unknown, -weight);
    const below = lower.value + least;
    changes.push(() => bounds.atLeast(unknown, -weight, below, leastOpen - (lower.isOpen ? 1 : 0) > 0));
  });
  // Everything is computed from the bounds as they were, so that the order of the figures does not matter.
  return changes.flatMap((change) => change() ?? []);
}

function describe(system: System, equations: readonly number[]): Conflict {
  const times = new Map<string, number>();
  for (const equation of equations) {
    for (const unknown of given(system.equations[equation]).members) {
      const id = given(system.figures[unknown]).id;
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  return {
    checks: [...new Set(equations.map((equation) => checkId(system, equation)))].toSorted(),
    figures: [...times]
      .filter(([, count]) => count > 1)
      .map(([id]) => id)
      .toSorted(),
  };
}
