import { whyAbsent } from "./usable.js";
import { add, compare, multiply, powerOfTen, sign, ZERO, ONE } from "../quantity/fraction.js";
import type { Unit } from "../quantity/unit.js";
import { exactValue, factorBetween, intervalUnder } from "./exact.js";
import type { ExpandedCheck, Relation, Term, Uncheckable, UncheckableReason } from "./expanded-check.js";
import type { AuditFigure } from "./figure.js";

/** The check itself, or without what it states where one of its figures prevents that. */
export function guard(check: ExpandedCheck): ExpandedCheck {
  const { relation, ...rest } = check;
  if (relation === undefined) return check;
  const uncheckable = uncheckableFigures(relation, check.kind);
  return uncheckable === undefined ? check : { ...rest, uncheckable };
}

/** What prevents a relation from being computed: the first figure that has no usable value, a cycle, a unit, a base. */
export function uncheckableFigures(relation: Relation, kind?: ExpandedCheck["kind"]): Uncheckable | undefined {
  if (relation.form === "within") return undefined;
  for (const figure of figuresIn(relation)) {
    const reason = whyUnusable(figure);
    if (reason !== undefined) return { reason, of: figure.id };
  }
  return tooFew(relation) ?? cycle(relation) ?? units(relation, kind) ?? bases(relation);
}

type Computed = Exclude<Relation, { form: "within" }>;

/** Every figure of a relation, the result first. */
export function figuresIn(relation: Computed): AuditFigure[] {
  switch (relation.form) {
    case "linear":
      return [relation.result, ...figuresOfTerms(relation.terms)];
    case "ratio":
      return [relation.result, ...inputsOfRatio(relation)];
    case "growth":
      return [relation.result, relation.from, relation.to];
    case "whole-number-share":
      return [relation.result, relation.whole];
    case "same":
      return [...relation.figures];
    case "chain":
      return relation.sides.flatMap(figuresOfTerms);
    case "rank":
      return [relation.figure, ...relation.among];
    case "largest-remainder":
      return [...relation.shares, ...relation.parts];
  }
}

function figuresOfTerms(terms: readonly Term[]): AuditFigure[] {
  return terms.map((one) => one.figure);
}

function inputsOfRatio({ numerator, denominator = [], rest = [] }: Extract<Relation, { form: "ratio" }>) {
  return figuresOfTerms([...numerator, ...denominator, ...rest]);
}

function whyUnusable(figure: AuditFigure): UncheckableReason | undefined {
  const { value, bound = "exact", decimals } = figure;
  if (value === null) return whyAbsent(figure);
  if (bound !== "exact") return "bounded";
  const { n, d } = multiply(exactValue(figure), powerOfTen(decimals));
  return n % d === 0n ? undefined : "digits-beyond-declared";
}

/** A sum of nothing, one copy, a chain without a link. */
function tooFew(relation: Computed): Uncheckable | undefined {
  const missing = (of: string): Uncheckable => ({ reason: "no-figures", of });
  switch (relation.form) {
    case "linear":
      return relation.terms.length === 0 && relation.constant === undefined ? missing(relation.result.id) : undefined;
    case "ratio": {
      const { result, numerator, denominator = [], rest = [] } = relation;
      return numerator.length === 0 || denominator.length + rest.length === 0 ? missing(result.id) : undefined;
    }
    case "same":
      return relation.figures.length < 2 ? missing(relation.figures[0]?.id ?? "figures") : undefined;
    case "chain": {
      const isShort = relation.sides.length < 2 || relation.sides.some((side) => side.length === 0);
      return isShort ? missing(relation.sides.flat()[0]?.figure.id ?? "figures") : undefined;
    }
    case "rank":
      return relation.among.every((one) => one.id === relation.figure.id) ? missing(relation.figure.id) : undefined;
    case "largest-remainder":
      return relation.shares.length === 0 ? missing("shares") : undefined;
    default:
      return undefined;
  }
}

/** A figure cannot follow from itself. */
function cycle(relation: Computed): Uncheckable | undefined {
  if (!("result" in relation)) return undefined;
  const [result, ...inputs] = figuresIn(relation);
  return result !== undefined && inputs.some((one) => one.id === result.id)
    ? { reason: "cycle", of: result.id }
    : undefined;
}

const OF_SHARES: readonly Unit[] = ["percent", "percentage-point", "ratio", "not-stated"];

function units(relation: Computed, kind: ExpandedCheck["kind"] | undefined): Uncheckable | undefined {
  switch (relation.form) {
    case "linear":
      return relation.acrossUnits === true ? undefined : alike([relation.result, ...figuresOfTerms(relation.terms)]);
    case "ratio": {
      const { result, numerator, denominator = [], rest = [] } = relation;
      const above = figuresOfTerms(numerator);
      const below = figuresOfTerms(denominator);
      // A quotient of two dimensions, as money a job, is a ratio and nothing else.
      if (kind === "ratio") return alike([...above, ...figuresOfTerms(rest)]) ?? alike(below);
      return percentage(result) ?? alike([...below, ...above, ...figuresOfTerms(rest)]);
    }
    case "growth":
      return percentage(relation.result) ?? alike([relation.from, relation.to]);
    case "whole-number-share":
      return percentage(relation.result);
    case "same":
      return alike(relation.figures);
    case "chain":
      return alike(figuresIn(relation));
    case "rank":
      return alike([relation.figure, ...relation.among]);
    case "largest-remainder":
      return relation.shares.map(percentage).find((one) => one !== undefined) ?? alike(relation.parts);
  }
}

/** All convert to the unit of the first. */
function alike([first, ...others]: readonly AuditFigure[]): Uncheckable | undefined {
  const other = others.find((one) => first !== undefined && factorBetween(one.unit, first.unit) === undefined);
  return other && { reason: "unit-mismatch", of: other.id };
}

function percentage(figure: AuditFigure): Uncheckable | undefined {
  return OF_SHARES.includes(figure.unit) ? undefined : { reason: "unit-mismatch", of: figure.id };
}

/** What is divided by is above zero, whatever its rounding has hidden. */
function bases(relation: Computed): Uncheckable | undefined {
  switch (relation.form) {
    case "ratio": {
      const { numerator, denominator = [], rest = [] } = relation;
      return base(denominator.length > 0 ? denominator : [...numerator, ...rest]);
    }
    case "growth":
      return base([{ figure: relation.from }]) ?? notNegative(relation.to);
    case "whole-number-share":
      return base([{ figure: relation.whole }]);
    case "largest-remainder": {
      const negative = relation.parts.map(notNegative).find((one) => one !== undefined);
      return negative ?? base(relation.parts.map((figure) => ({ figure })));
    }
    default:
      return undefined;
  }
}

function base(terms: readonly Term[]): Uncheckable | undefined {
  const [first] = terms;
  if (first === undefined) return undefined;
  const { id, unit } = first.figure;
  let value = ZERO;
  let low = ZERO;
  for (const { figure, weight = ONE } of terms) {
    const factor = multiply(weight, factorBetween(figure.unit, unit) ?? ONE);
    const range = intervalUnder(figure, "nearest");
    value = add(value, multiply(exactValue(figure), factor));
    low = add(low, multiply((sign(factor) < 0 ? range.high : range.low) ?? ZERO, factor));
  }
  if (sign(value) === 0) return { reason: "zero-base", of: id };
  if (sign(value) < 0) return { reason: "negative-base", of: id };
  return compare(low, ZERO) <= 0 ? { reason: "base-may-be-zero", of: id } : undefined;
}

function notNegative(figure: AuditFigure): Uncheckable | undefined {
  return sign(exactValue(figure)) < 0 ? { reason: "negative-base", of: figure.id } : undefined;
}
