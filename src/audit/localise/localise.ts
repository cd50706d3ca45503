import { greatestCommonDivisor } from "../../quantity/integers.js";
import type { RoundingRule } from "../../quantity/rounding.js";
import type { Case, RepairedFigure, Repair } from "../check-result.js";
import type { ExpandedCheck, Relation } from "../expanded-check.js";
import type { AuditFigure } from "../figure.js";
import { forcedFigures } from "./forced.js";
import { formOf } from "./form.js";
import { given } from "../given.js";
import { minimalSets, type Search, type SearchLimits } from "./minimal-sets.js";
import { describeRepair } from "./repair.js";
import { strengthOf } from "./slips.js";
import { suggestionsFor } from "./suggest.js";
import { systemOf, type System } from "./system.js";

/** How a localisation is done. */
export interface LocaliseOptions extends Partial<SearchLimits> {
  /** By which rule groups of figures are known to be rounded; to the nearest, ties open, where nothing is said. */
  readonly rules?: ReadonlyMap<string, RoundingRule>;
  /** The figures beside a figure, for finding copied ones. */
  readonly neighbours?: (figure: AuditFigure) => readonly AuditFigure[];
}

const MOST_FIGURES = 3;
const MOST_NODES = 20_000;

/**
 * Which figures would have to change so that every check holds: a case for each set of findings that share figures, in the
 * order of their ids.
 */
export function localise(
  checks: readonly ExpandedCheck[],
  violated: ReadonlySet<string>,
  options: LocaliseOptions = {},
): Case[] {
  return violated.size === 0 ? [] : localiseIn(systemOf(checks, options.rules), violated, options);
}

/** The same on a system that is there already. */
export function localiseIn(system: System, violated: ReadonlySet<string>, options: LocaliseOptions = {}): Case[] {
  const { mostFigures = MOST_FIGURES, mostNodes = MOST_NODES, neighbours } = options;
  const solve = (component: Component): Solved => {
    const { equations } = component;
    const forced = equations.length < MANY_EQUATIONS ? undefined : forcedFigures(system, equations);
    // More figures than are looked for, and each of them needed: that no other set does it is not known.
    if (forced?.solution !== undefined && forced.unknowns.length > mostFigures) {
      return { ...component, solutions: [forced.solution], gaveUp: true, isForced: true };
    }
    return { ...component, ...minimalSets(system, equations, { mostFigures, mostNodes }) };
  };
  const components = componentsOf(system, violated).flatMap((component) => foreseen(system, component));
  return merged(system, components.map(solve), solve)
    .flatMap((solved) => parted(system, solved, solve))
    .map((solved) => caseOf(system, solved, neighbours))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function caseOf(
  system: System,
  { findings, equations, solutions, gaveUp, isForced }: Solved,
  neighbours: LocaliseOptions["neighbours"],
): Case {
  const ids = findings.map((check) => given(system.checks[check]).id).toSorted();
  const violated = new Set(equations);
  const witnesses = distinct(system, equations).length;
  const repairs = solutions
    .map((solution) => {
      const repair = describeRepair(system, solution, { violated, witnesses, neighbours });
      return {
        repair,
        strength: strengthOfRepair(repair),
        satisfied: reliability(system, solution.unknowns, violated),
        key: keyOf(repair),
      };
    })
    .toSorted((a, b) => a.strength - b.strength || a.satisfied - b.satisfied || (a.key < b.key ? -1 : 1))
    .map((one) => one.repair);
  // Of figures that are forced one by one each is known to be needed, though other sets were not looked for.
  const isCertain = (!gaveUp || isForced === true) && !solutions.some((one) => one.isLoose);
  return {
    id: given(ids[0]),
    findings: ids,
    repairs,
    suggestions: isCertain ? suggestionsFor(repairs, !gaveUp, (one) => witnessesOf(system, one, equations)) : [],
    gaveUp,
  };
}

interface Solved extends Component, Search {
  /** True where its one solution is made of figures that are each the only one able to satisfy a finding alone. */
  readonly isForced?: boolean;
}

/** From so many violated equations on a search for a few figures mostly ends at nothing, at great cost. */
const MANY_EQUATIONS = 7;

/** A large component is parted before it is searched, where figures that alone can mend a finding part it. */
function foreseen(system: System, component: Component): readonly Component[] {
  if (component.equations.length < MANY_EQUATIONS) return [component];
  const { unknowns } = forcedFigures(system, component.equations);
  if (unknowns.length === 0) return [component];
  const parts = partsOf(system, component, unknowns);
  return parts.length < 2 ? [component] : parts.flatMap((part) => foreseen(system, part));
}

/**
 * A case whose only repair consists of figures that mend different findings is several cases, which share nothing but a
 * figure that is right, such as the total that all of them are shares of. Where no repair is small enough, the figures that
 * are alone able to mend a finding each part the case, or are its repair together.
 */
function parted(system: System, solved: Solved, solve: (component: Component) => Solved): readonly Solved[] {
  const { solutions, equations, gaveUp } = solved;
  if (equations.length === 0) return [solved];
  const [first, second] = solutions;
  if (first !== undefined) {
    if (second !== undefined || first.unknowns.length < 2) return [solved];
    const parts = partsOf(system, solved, first.unknowns);
    return parts.length < 2 ? [solved] : parts.map(solve);
  }
  const forced = forcedFigures(system, equations);
  if (forced.unknowns.length === 0) return [solved];
  const parts = partsOf(system, solved, forced.unknowns);
  if (parts.length > 1) return parts.flatMap((part) => parted(system, solve(part), solve));
  // That no other set of this size does it is not known.
  return [
    {
      ...solved,
      solutions: forced.solution === undefined ? [] : [forced.solution],
      gaveUp: gaveUp || forced.solution !== undefined,
      isForced: forced.solution !== undefined,
    },
  ];
}

/** The findings by the figures that mend them; a finding that none of them touches stays with the first. */
function partsOf(system: System, { findings, equations }: Component, unknowns: readonly number[]): Component[] {
  const own = new Set(equations);
  const parent = findings.map((_, index) => index);
  const root = (index: number): number => {
    const next = given(parent[index]);
    return next === index ? index : root(next);
  };
  const placeOf = new Map(findings.map((check, index) => [check, index]));
  const isTouched = new Set<number>();
  for (const unknown of unknowns) {
    const touched = system.around(unknown).filter((equation) => own.has(equation));
    const places = touched.map((equation) => given(placeOf.get(given(system.equations[equation]).check)));
    for (const place of places) {
      isTouched.add(place);
      join(parent, root(given(places[0])), root(place));
    }
  }
  const home = findings.findIndex((_, index) => isTouched.has(index));
  const groups = new Map<number, { findings: number[]; equations: number[] }>();
  findings.forEach((check, index) => {
    const key = root(isTouched.has(index) ? index : Math.max(home, 0));
    const group = groups.get(key) ?? { findings: [], equations: [] };
    groups.set(key, group);
    group.findings.push(check);
    group.equations.push(...system.equationsOf(check).filter((equation) => own.has(equation)));
  });
  return [...groups.values()];
}

/**
 * Two figures that changed places may break two checks that share no figure. Where a repair of several figures reaches into
 * another case, the two are tried as one, and stay one if that takes fewer figures.
 */
function merged(system: System, solved: readonly Solved[], solve: (component: Component) => Solved): readonly Solved[] {
  const ownerOf = new Map(solved.flatMap(({ equations }, index) => equations.map((equation) => [equation, index])));
  const left = new Map(solved.entries());
  for (const [index, one] of solved.entries()) {
    if (!left.has(index) || sizeOf(one) < 2 || one.isForced === true) continue;
    const reached = new Set(
      one.solutions
        .flatMap(({ unknowns }) => unknowns)
        .flatMap((unknown) => system.around(unknown))
        .flatMap((equation) => ownerOf.get(equation) ?? []),
    );
    for (const other of [...reached].toSorted((a, b) => a - b)) {
      const second = left.get(other);
      if (other === index || second === undefined || second.solutions.length === 0) continue;
      const both = solve({
        findings: [...one.findings, ...second.findings],
        equations: [...one.equations, ...second.equations],
      });
      if (both.solutions.length === 0 || both.gaveUp || sizeOf(both) >= sizeOf(one) + sizeOf(second)) continue;
      left.delete(other);
      left.set(index, both);
      break;
    }
  }
  return [...left.values()];
}

/** How many figures a smallest set has; none where there is none. */
function sizeOf({ solutions }: Search): number {
  return solutions[0]?.unknowns.length ?? 0;
}

interface Component {
  /** Places of its violated checks, in the order of ids. */
  readonly findings: readonly number[];
  /** Its violated equations. */
  readonly equations: readonly number[];
}

/** Violated checks that share figures, directly or through others. */
function componentsOf(system: System, violated: ReadonlySet<string>): Component[] {
  const findings = system.checks
    .flatMap(({ id }, check) => (violated.has(id) ? [check] : []))
    .toSorted((a, b) => (given(system.checks[a]).id < given(system.checks[b]).id ? -1 : 1));
  const parent = findings.map((_, index) => index);
  const root = (index: number): number => {
    let one = index;
    while (given(parent[one]) !== one) {
      parent[one] = given(parent[given(parent[one])]);
      one = given(parent[one]);
    }
    return one;
  };
  const equationsOf = findings.map((check) => violatedEquations(system, check));
  const ownerOf = new Map<string, number>();
  equationsOf.forEach((equations, index) => {
    for (const unknown of equations.flatMap((equation) => given(system.equations[equation]).members)) {
      const id = given(system.figures[unknown]).id;
      const owner = ownerOf.get(id);
      if (owner === undefined) ownerOf.set(id, index);
      else join(parent, root(owner), root(index));
    }
  });
  // What has no equation goes with the findings that it shares figures with.
  findings.forEach((check, index) => {
    if (given(equationsOf[index]).length !== 0) return;
    const shared = figuresOfUnsolved(given(system.checks[check]).relation).flatMap(({ id }) => ownerOf.get(id) ?? []);
    if (shared.length > 0) join(parent, root(Math.min(...shared.map(root))), root(index));
  });
  const groups = new Map<number, { findings: number[]; equations: number[] }>();
  findings.forEach((check, index) => {
    const key = root(index);
    const group = groups.get(key) ?? { findings: [], equations: [] };
    groups.set(key, group);
    group.findings.push(check);
    group.equations.push(...given(equationsOf[index]));
  });
  return [...groups.values()];
}

function join(parent: number[], a: number, b: number): void {
  parent[Math.max(a, b)] = Math.min(a, b);
}

/** Those that do not hold as printed; all of them where each seems to hold alone. */
function violatedEquations(system: System, check: number): readonly number[] {
  const all = system.equationsOf(check);
  const broken = all.filter((equation) => !formOf(system, equation).holds);
  return broken.length > 0 ? broken : all;
}

function figuresOfUnsolved(relation: Relation | undefined): readonly AuditFigure[] {
  switch (relation?.form) {
    case "rank":
      return [relation.figure, ...relation.among];
    case "largest-remainder":
      return [...relation.shares, ...relation.parts];
    case "whole-number-share":
      return [relation.result, relation.whole];
    default:
      return [];
  }
}

/** Equations that say different things: the same sum checked twice is one witness. */
function distinct(system: System, equations: readonly number[]): readonly number[] {
  const seen = new Set<string>();
  return equations.filter((equation) => {
    const key = contentOf(system, equation);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function contentOf(system: System, equation: number): string {
  const { halves, result, curve } = formOf(system, equation);
  const weights = [...(halves[0]?.weights ?? [])].toSorted(([a], [b]) => a - b);
  const divisor = weights.reduce((common, [, weight]) => greatestCommonDivisor(common, weight), 0n);
  const direction = (weights[0]?.[1] ?? 1n) < 0n && halves.length === 2 && curve === undefined ? -1n : 1n;
  const terms = weights.map(([unknown, weight]) => `${unknown}*${(weight * direction) / (divisor || 1n)}`);
  return [curve === undefined ? "" : String(result), ...terms].join(" ");
}

function witnessesOf(system: System, { figure }: RepairedFigure, equations: readonly number[]): number {
  const unknown = system.unknownOf(figure);
  return distinct(
    system,
    equations.filter((equation) => given(system.equations[equation]).members.includes(unknown)),
  ).length;
}

/** How many equations that hold speak for the figures as they are. */
function reliability(system: System, unknowns: readonly number[], violated: ReadonlySet<number>): number {
  return new Set(unknowns.flatMap((unknown) => system.around(unknown)).filter((one) => !violated.has(one))).size;
}

/** The sum over the figures of how much their best slip says, that of the exact value where there is one. */
function strengthOfRepair({ figures }: Repair): number {
  return figures.reduce((sum, { slips, exact }) => {
    const own = slips.filter((slip) => exact === undefined || slip.value === exact);
    return sum + strengthOf((own.length > 0 ? own : slips).map((slip) => slip.kind)) + (own.length > 0 ? 0 : 0.5);
  }, 0);
}

function keyOf({ figures }: Repair): string {
  return JSON.stringify(figures.map(({ figure }) => figure.id));
}
