import { add, divide, multiply, powerOfTen, sign, ZERO, type Fraction, ONE, HUNDRED } from "../../quantity/fraction.js";
import { nearestName } from "../../quantity/nearest.js";
import { readNumber } from "../../quantity/number-input.js";
import { unitInfo, type Unit } from "../../quantity/unit.js";
import type { Check, ComparisonRelation, Counted } from "../../model/check.js";
import type { Plan } from "../../model/plan.js";
import { factorBetween } from "../exact.js";
import type { Relation, Term, Uncheckable } from "../expanded-check.js";
import type { AuditFigure } from "../figure.js";
import { countOf } from "./count-of.js";
import { countEntries } from "./entries.js";
import { readFactor } from "./read-factor.js";
import { given } from "../given.js";

/** The figures of one repetition of a check, by member; of a list one group an operand. */
export interface MemberFigures {
  readonly one: (member: string) => AuditFigure;
  readonly groups: (member: string) => readonly (readonly AuditFigure[])[];
}

const MINUS_ONE: Fraction = { n: -1n, d: 1n };

/** What a check states of its figures. */
export function relationOf(
  check: Check,
  figures: MemberFigures,
  plan: Plan,
  byId: ReadonlyMap<string, AuditFigure>,
): Relation | Uncheckable {
  const { one, groups } = figures;
  const all = (member: string) => groups(member).flat();
  switch (check.kind) {
    case "sum": {
      const terms = weighted(groups("parts"), check.weights);
      return terms === undefined ? invalid("weights") : { form: "linear", result: one("total"), terms };
    }
    case "difference": {
      const terms = [{ figure: one("minuend") }, { figure: one("subtrahend"), weight: MINUS_ONE }];
      return { form: "linear", result: one("result"), terms };
    }
    case "percentage-point-change":
      return pointChange(one("result"), one("from"), one("to"));
    case "percent-change":
      return {
        form: "ratio",
        result: one("result"),
        numerator: [{ figure: one("to") }],
        denominator: [{ figure: one("from") }],
        scale: HUNDRED,
        offset: { n: -100n, d: 1n },
      };
    case "share":
      return share(one("result"), check.part === undefined ? undefined : all("part"), all("whole"));
    case "ratio": {
      const { per = 1 } = check;
      if (!Number.isFinite(per) || per === 0) return invalid("per");
      const [above, below] = [all("numerator"), all("denominator")];
      const scale = multiply(readNumber(per), unitOfQuotient(one("result"), above[0], below[0]));
      return quotient(one("result"), above, below, scale);
    }
    case "growth": {
      const { periods } = check;
      if (!Number.isSafeInteger(periods) || periods < 1) return invalid("periods");
      return { form: "growth", result: one("result"), from: one("from"), to: one("to"), periods };
    }
    case "average":
      return average(one("result"), groups("parts"), check.weights);
    case "largest-remainder": {
      const [shares, parts] = [all("shares"), all("parts")];
      return shares.length === parts.length ? { form: "largest-remainder", shares, parts } : invalid("parts");
    }
    case "same":
      return { form: "same", figures: each(all("figures")) };
    case "comparison": {
      const relation: ComparisonRelation = check.relation;
      const known: readonly string[] = ["at-least", "at-most", "more", "less"];
      if (!known.includes(relation)) return invalid("relation");
      return { form: "chain", relation, sides: [added([one("left")]), added([one("right")])] };
    }
    case "order":
      return chain("at-least", all("figures"));
    case "trend": {
      const relations = { increase: "less", decrease: "more", unchanged: "equal" } as const;
      return Object.hasOwn(relations, check.direction)
        ? chain(relations[check.direction], all("figures"))
        : invalid("direction");
    }
    case "rank": {
      const { position } = check;
      const figure = one("figure");
      const among = each(all("among"));
      const others = among.filter((other) => other.id !== figure.id).length;
      const isPlace = Number.isSafeInteger(position) && position >= 1 && (others === 0 || position <= others + 1);
      return isPlace ? { form: "rank", figure, position, among } : invalid("position");
    }
    case "count":
      return counted(one("result"), check.of, plan, byId);
    case "part": {
      const [part, whole] = [all("part"), one("whole")];
      if (part.some((figure) => figure.id === whole.id)) return { reason: "cycle", of: whole.id };
      return { form: "chain", relation: "at-most", sides: [added(part), added([whole])] };
    }
    case "conversion": {
      const weight = readFactor(check.factor);
      if (weight === undefined) return invalid("factor");
      const terms = [{ figure: one("from"), weight }];
      return { form: "linear", result: one("result"), terms, acrossUnits: true };
    }
  }
}

/** What can be counted one by one; nothing else is a number of things. */
const COUNTABLE = ["persons", "establishments", "count", "years", "months", "weeks", "not-stated"];

/** A number of listed things is the result; what a figure among them counts is in its own unit: two firms are two things. */
function counted(
  result: AuditFigure,
  of: Counted,
  plan: Plan,
  byId: ReadonlyMap<string, AuditFigure>,
): Relation | Uncheckable {
  // A plan in TypeScript need not have been parsed.
  if (typeof (of as unknown) !== "object" || (of as unknown) === null) return invalid("of");
  if ("entries" in of && !Array.isArray(of.entries)) return invalid("of");
  const known = "entries" in of ? countEntries(of.entries, plan, byId) : countOf(of, plan);
  if (typeof known !== "number" && "reason" in known) return known;
  const { terms, count } = typeof known === "number" ? { terms: [], count: known } : known;
  const other = [result, ...terms.map(({ figure }) => figure)].find((one) => !isCountable(one));
  if (other !== undefined) return { reason: "unit-mismatch", of: other.id };
  const scale = unitInfo(result.unit).exponent;
  const scaled = terms.map(({ figure }): Term => {
    const exponent = unitInfo(figure.unit).exponent - scale;
    return exponent === 0 ? { figure } : { figure, weight: powerOfTen(exponent) };
  });
  const constant = multiply({ n: BigInt(count), d: 1n }, powerOfTen(-scale));
  return { form: "linear", result, terms: scaled, constant, ...(terms.length > 0 && { acrossUnits: true }) };
}

function isCountable({ unit }: AuditFigure): boolean {
  return COUNTABLE.includes(unitInfo(unit).dimension);
}

function invalid(of: string): Uncheckable {
  return { reason: "invalid-check", of };
}

/** What is wrong with a kind that there is not: a plan that nobody has parsed may have one. */
export function unknownKind(kind: unknown, kinds: Iterable<string>): Uncheckable {
  const nearest = nearestName(kind, kinds);
  return { reason: "invalid-check", of: `kind: ${String(kind)}`, ...(nearest !== undefined && { nearest }) };
}

function added(figures: readonly AuditFigure[]): Term[] {
  return figures.map((figure) => ({ figure }));
}

/** Each figure once: a cell may be one of the plan's figures, and then it is no second printing of it. */
function each(figures: readonly AuditFigure[]): AuditFigure[] {
  return [...new Map(figures.map((one) => [one.id, one])).values()];
}

/** One weight an operand, for all its figures, or one a figure; nothing where there are neither as many. */
function weighted(
  groups: readonly (readonly AuditFigure[])[],
  weights: readonly number[] | undefined,
): Term[] | undefined {
  if (weights === undefined) return added(groups.flat());
  if (weights.some((one) => !Number.isFinite(one))) return undefined;
  const flat = groups.flat();
  const own: readonly number[] =
    weights.length === groups.length
      ? groups.flatMap((group, index) => group.map(() => given(weights[index])))
      : weights;
  if (own.length !== flat.length) return undefined;
  return flat.map((figure, index) => ({ figure, weight: readNumber(given(own[index])) }));
}

const RATES: readonly Unit[] = ["percent", "percentage-point", "not-stated"];

/** Percent and points are two units on purpose here. */
function pointChange(result: AuditFigure, from: AuditFigure, to: AuditFigure): Relation | Uncheckable {
  const other = [result, from, to].find((figure) => !RATES.includes(figure.unit));
  if (other !== undefined) return { reason: "unit-mismatch", of: other.id };
  return { form: "linear", result, terms: [{ figure: to }, { figure: from, weight: MINUS_ONE }], acrossUnits: true };
}

function share(
  result: AuditFigure,
  part: readonly AuditFigure[] | undefined,
  whole: readonly AuditFigure[],
): Relation | Uncheckable {
  const scale = result.unit === "ratio" ? ONE : HUNDRED;
  if (part !== undefined) return quotient(result, part, whole, scale);
  const [only, second] = whole;
  if (only === undefined || second !== undefined) return invalid("whole");
  const isCount = only.exact === true && (only.value === null || Number.isSafeInteger(only.value));
  return isCount ? { form: "whole-number-share", result, whole: only } : { reason: "invalid-check", of: only.id };
}

/**
 * From the unit of the numerator to that of the result: thousand won a head from million won. Of two quantities of one
 * dimension the units cancel.
 */
function unitOfQuotient(result: AuditFigure, above?: AuditFigure, below?: AuditFigure): Fraction {
  if (above === undefined || below === undefined || factorBetween(above.unit, below.unit) !== undefined) return ONE;
  const [to, from] = [unitInfo(result.unit), unitInfo(above.unit)];
  const isPerJob = to.dimension === "money-per-job" && from.dimension === "money";
  return isPerJob ? powerOfTen(from.exponent - to.exponent) : (factorBetween(above.unit, result.unit) ?? ONE);
}

/** Where the part is among what makes the whole, the two move together: the whole is the part and the rest. */
function quotient(
  result: AuditFigure,
  part: readonly AuditFigure[],
  whole: readonly AuditFigure[],
  scale: Fraction,
): Relation {
  const ids = new Set(part.map((one) => one.id));
  const rest = whole.filter((one) => !ids.has(one.id));
  const isInside = part.length > 0 && whole.length - rest.length === part.length && ids.size === part.length;
  // A whole is all of itself, however its figure was rounded.
  if (isInside && rest.length === 0) return { form: "linear", result, terms: [], constant: scale };
  const parts = isInside ? { rest: added(rest) } : { denominator: added(whole) };
  return { form: "ratio", result, numerator: inOneUnit(part, whole), ...parts, scale };
}

/** Money a job: the amounts are brought into one unit among themselves, since none of them converts into jobs. */
function inOneUnit(figures: readonly AuditFigure[], below: readonly AuditFigure[]): Term[] {
  const [first] = figures;
  const [other] = below;
  return figures.map((figure) => {
    if (first === undefined || other === undefined || factorBetween(figure.unit, other.unit) !== undefined) {
      return { figure };
    }
    const weight = factorBetween(figure.unit, first.unit);
    return figure.unit === first.unit || weight === undefined ? { figure } : { figure, weight };
  });
}

function average(
  result: AuditFigure,
  groups: readonly (readonly AuditFigure[])[],
  weights: readonly number[] | undefined,
): Relation | Uncheckable {
  const terms = weighted(groups, weights);
  if (terms === undefined) return invalid("weights");
  const total = terms.reduce((sum, { weight = ONE }) => add(sum, weight), ZERO);
  if (terms.length > 0 && sign(total) === 0) return invalid("weights");
  return {
    form: "linear",
    result,
    terms: terms.map(({ figure, weight = ONE }) => ({ figure, weight: divide(weight, total) })),
  };
}

function chain(
  relation: "at-least" | "more" | "less" | "equal",
  figures: readonly AuditFigure[],
): Relation | Uncheckable {
  const again = figures.find((one, index) => figures.findIndex(({ id }) => id === one.id) < index);
  if (again !== undefined) return { reason: "cycle", of: again.id };
  return { form: "chain", relation, sides: figures.map((figure) => [{ figure }]) };
}
