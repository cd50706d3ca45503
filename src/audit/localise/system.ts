import type { PrintedRule } from "../../quantity/printed-interval.js";
import type { RoundingRule } from "../../quantity/rounding.js";
import { wholeDigits } from "../exact.js";
import type { ExpandedCheck, Relation, Term } from "../expanded-check.js";
import type { AuditFigure } from "../figure.js";
import { deviationUnder, type Deviation } from "../deviation.js";
import type { Form } from "./form.js";
import { given } from "../given.js";

/** What an equation states about its unknowns. A `same` of three copies is three equations, a chain of four sides three. */
export type Statement =
  | Extract<Relation, { form: "linear" | "ratio" | "growth" }>
  | { readonly form: "pair"; readonly a: AuditFigure; readonly b: AuditFigure }
  | {
      readonly form: "link";
      readonly relation: Extract<Relation, { form: "chain" }>["relation"];
      readonly left: readonly Term[];
      readonly right: readonly Term[];
    };

/** One equation or inequality with the unknowns that stand in it. */
export interface Equation {
  /** Place of its check in `checks`. */
  readonly check: number;
  readonly statement: Statement;
  /** Its unknowns, each once. */
  readonly members: readonly number[];
}

/** Checks as equations over unknowns, one unknown a figure. Everything is addressed by number: a plan may have 300,000. */
export interface System {
  readonly checks: readonly ExpandedCheck[];
  /** The figure of each unknown. */
  readonly figures: readonly AuditFigure[];
  readonly equations: readonly Equation[];
  /** Numbers of the equations of each check, by the place of the check. */
  readonly equationsOf: (check: number) => readonly number[];
  /** Numbers of the equations that an unknown stands in. */
  readonly around: (unknown: number) => readonly number[];
  readonly unknownOf: (figure: AuditFigure) => number;
  /** The rule by which the figure was rounded, where one is known; `nearest` where none is, `exact` where it was not. */
  readonly ruleOf: (unknown: number) => PrintedRule;
  /** The printed figure as a whole number of its last digits. */
  readonly countOf: (unknown: number) => bigint;
  readonly deviationOf: (unknown: number) => Deviation;
  /** Equations in whole numbers, made when they are first asked for. */
  readonly forms: Map<number, Form>;
}

/** Up to so many copies of a fact are compared each with each; more of them, all with the finest. */
const MOST_COPIES_IN_PAIRS = 8;

/**
 * Turns checks into a system. Relations that have no equation (ranks, largest remainders, whole-number shares, spans of
 * time) and checks that lack a value give none. `rules` says by which rule groups of figures are known to be rounded.
 */
export function systemOf(checks: readonly ExpandedCheck[], rules?: ReadonlyMap<string, RoundingRule>): System {
  const figures: AuditFigure[] = [];
  const indexOf = new Map<string, number>();
  const equations: Equation[] = [];
  const firstOf = new Uint32Array(checks.length + 1);
  const declared = new Map<number, RoundingRule>();
  const unknownOf = (figure: AuditFigure): number => {
    const known = indexOf.get(figure.id);
    if (known !== undefined) return known;
    indexOf.set(figure.id, figures.length);
    return figures.push(figure) - 1;
  };
  checks.forEach(({ relation, rounding }, check) => {
    firstOf[check] = equations.length;
    if (relation === undefined) return;
    for (const statement of statementsOf(relation)) {
      const all = figuresIn(statement);
      if (all.length === 0 || all.some((figure) => figure.value === null)) continue;
      const members: number[] = [];
      for (const figure of all) {
        const unknown = unknownOf(figure);
        // A set costs more than it saves: most equations have a handful of figures, and none of them twice.
        if (all.length > 40 || !members.includes(unknown)) members.push(unknown);
      }
      equations.push({ check, statement, members: all.length > 40 ? [...new Set(members)] : members });
      if (rounding !== undefined && "result" in statement) declared.set(unknownOf(statement.result), rounding);
    }
  });
  firstOf[checks.length] = equations.length;

  const ruleOf = (unknown: number): PrintedRule => {
    const figure = given(figures[unknown]);
    if (figure.exact === true) return "exact";
    return declared.get(unknown) ?? rules?.get(figure.group) ?? "nearest";
  };
  const counts = new Map<number, bigint>();
  const countOf = (unknown: number): bigint => {
    const known = counts.get(unknown);
    if (known !== undefined) return known;
    const count = wholeDigits(given(figures[unknown]));
    counts.set(unknown, count);
    return count;
  };
  return {
    checks,
    figures,
    equations,
    equationsOf: (check) => range(given(firstOf[check]), given(firstOf[check + 1])),
    around: adjacency(figures.length, equations),
    unknownOf,
    ruleOf,
    countOf,
    // Most rules do not ask for the figure, and counts are only made for those that do.
    deviationOf: (unknown) => {
      const rule = ruleOf(unknown);
      return deviationUnder(rule, rule === "nearest" || rule === "exact" ? 0n : countOf(unknown));
    },
    forms: new Map(),
  };
}

function statementsOf(relation: Relation): readonly Statement[] {
  switch (relation.form) {
    case "linear":
    case "ratio":
    case "growth":
      return [relation];
    case "same":
      return pairsOf(relation.figures);
    case "chain":
      return relation.sides.slice(1).map((right, index) => ({
        form: "link",
        relation: relation.relation,
        left: given(relation.sides[index]),
        right,
      }));
    default:
      return [];
  }
}

function pairsOf(copies: readonly AuditFigure[]): Statement[] {
  const figures = [...new Map(copies.map((one) => [one.id, one])).values()].toSorted(byFineness);
  const pair = (a: AuditFigure, b: AuditFigure): Statement => ({ form: "pair", a, b });
  if (figures.length <= MOST_COPIES_IN_PAIRS) {
    return figures.flatMap((a, index) => figures.slice(index + 1).map((b) => pair(a, b)));
  }
  const finest = given(figures[0]);
  return figures.slice(1).map((b) => pair(finest, b));
}

function byFineness(a: AuditFigure, b: AuditFigure): number {
  return Number(b.exact ?? false) - Number(a.exact ?? false) || b.decimals - a.decimals || (a.id < b.id ? -1 : 1);
}

/** Every figure of a statement, the result first. */
function figuresIn(statement: Statement): readonly AuditFigure[] {
  switch (statement.form) {
    case "linear":
      return [statement.result, ...statement.terms.map((term) => term.figure)];
    case "pair":
      return [statement.a, statement.b];
    case "growth":
      return [statement.result, statement.from, statement.to];
    case "link":
      return [...statement.left, ...statement.right].map((term) => term.figure);
    case "ratio":
      return [
        statement.result,
        ...[...statement.numerator, ...(statement.denominator ?? []), ...(statement.rest ?? [])].map(
          (term) => term.figure,
        ),
      ];
  }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** The equations of each unknown, side by side in one array. */
function adjacency(unknowns: number, equations: readonly Equation[]): System["around"] {
  const start = new Uint32Array(unknowns + 1);
  for (const { members } of equations) for (const one of members) start[one + 1] = given(start[one + 1]) + 1;
  for (let one = 0; one < unknowns; one++) start[one + 1] = given(start[one + 1]) + given(start[one]);
  const next = start.slice();
  const all = new Uint32Array(given(start[unknowns]));
  equations.forEach(({ members }, equation) => {
    for (const one of members) {
      const at = given(next[one]);
      all[at] = equation;
      next[one] = at + 1;
    }
  });
  return (unknown) => [...all.subarray(given(start[unknown]), given(start[unknown + 1]))];
}
