import type { CheckResult } from "../../../src/audit/check-result.js";
import type { ExpandedCheck, Relation, Term } from "../../../src/audit/expanded-check.js";
import type { AuditFigure } from "../../../src/audit/figure.js";
import { guard } from "../../../src/audit/guard.js";
import { judge } from "../../../src/audit/judge.js";
import type { FixedRules } from "../../../src/audit/judgement.js";
import type { RoundingRule } from "../../../src/quantity/rounding.js";
import type { Unit } from "../../../src/quantity/unit.js";

/** How a figure of a test is printed, where it is not as its digits say. */
export interface Printing {
  readonly decimals?: number;
  readonly unit?: Unit;
  readonly exact?: boolean;
  readonly id?: string;
  readonly group?: string;
}

let count = 0;

/** A figure as printed: its digits behind the point are those of the text, so that "43.0" has one. */
export function figure(printed: string | number, how: Printing = {}): AuditFigure {
  count += 1;
  const text = String(printed).replaceAll(",", "");
  const { unit = "persons", exact = false, id = `figure-${String(count)}`, group = "figures" } = how;
  const decimals = how.decimals ?? text.split(".")[1]?.length ?? 0;
  return { id, names: [{ ko: id }], value: Number(text), unit, decimals, group, ...(exact && { exact }) };
}

/** A figure that was counted or printed in full. */
export function exactly(printed: string | number, how: Printing = {}): AuditFigure {
  return figure(printed, { ...how, exact: true });
}

/** A figure that is not there. */
export function missing(): AuditFigure {
  return { ...figure(0), value: null, absent: "not-reported" };
}

export function terms(figures: readonly AuditFigure[], weights: readonly number[] = []): Term[] {
  return figures.map((one, index) => {
    const weight = weights[index];
    return weight === undefined ? { figure: one } : { figure: one, weight: weightOf(weight) };
  });
}

function weightOf(weight: number): { readonly n: bigint; readonly d: bigint } {
  const [whole = "", decimals = ""] = String(weight).split(".");
  return { n: BigInt(whole + decimals), d: 10n ** BigInt(decimals.length) };
}

/** The verdict on a relation, guarded as in an audit. */
export function judged(
  relation: Relation,
  options: {
    readonly rounding?: RoundingRule;
    readonly kind?: ExpandedCheck["kind"];
    readonly fixed?: FixedRules;
  } = {},
): CheckResult {
  const { rounding, kind = "sum", fixed } = options;
  const check: ExpandedCheck = {
    id: "check",
    check: "test",
    origin: "plan",
    kind,
    relation,
    ...(rounding !== undefined && { rounding }),
  };
  return judge(guard(check), fixed);
}

export function sum(result: AuditFigure, parts: readonly AuditFigure[], weights: readonly number[] = []): Relation {
  return { form: "linear", result, terms: terms(parts, weights) };
}

export function share(result: AuditFigure, part: AuditFigure, whole: AuditFigure): Relation {
  return {
    form: "ratio",
    result,
    numerator: [{ figure: part }],
    denominator: [{ figure: whole }],
    scale: { n: 100n, d: 1n },
  };
}

/** The whole is the part and the rest, each rounded by itself. */
export function shareBesideRest(result: AuditFigure, part: AuditFigure, rest: AuditFigure): Relation {
  return { form: "ratio", result, numerator: [{ figure: part }], rest: [{ figure: rest }], scale: { n: 100n, d: 1n } };
}

export function percentChange(result: AuditFigure, from: AuditFigure, to: AuditFigure): Relation {
  return { ...share(result, to, from), offset: { n: -100n, d: 1n } } as Relation;
}

export function growth(result: AuditFigure, from: AuditFigure, to: AuditFigure, periods: number): Relation {
  return { form: "growth", result, from, to, periods };
}

export function atLeast(left: AuditFigure, right: AuditFigure): Relation {
  return { form: "chain", relation: "at-least", sides: [[{ figure: left }], [{ figure: right }]] };
}
