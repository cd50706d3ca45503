import type { ExpandedCheck, Relation, Term } from "../../../src/audit/expanded-check.js";
import type { AuditFigure } from "../../../src/audit/figure.js";

/** A figure with nothing but what arithmetic needs. */
export function figure(id: string, value: number, more: Partial<AuditFigure> = {}): AuditFigure {
  return { id, names: [], value, unit: "count", decimals: 0, group: "table", ...more };
}

/** A figure that no rounding has touched. */
export function exactly(id: string, value: number, more: Partial<AuditFigure> = {}): AuditFigure {
  return figure(id, value, { exact: true, ...more });
}

export function check(id: string, relation: Relation): ExpandedCheck {
  return { id, check: id, origin: "plan", kind: "sum", relation };
}

/** result = Σ terms; a figure in `minus` is subtracted. */
export function sum(
  id: string,
  result: AuditFigure,
  plus: readonly AuditFigure[],
  minus: readonly AuditFigure[] = [],
): ExpandedCheck {
  const terms: Term[] = [
    ...plus.map((one) => ({ figure: one })),
    ...minus.map((one) => ({ figure: one, weight: { n: -1n, d: 1n } })),
  ];
  return check(id, { form: "linear", result, terms });
}

/** The same number. */
export function same(id: string, ...figures: readonly AuditFigure[]): ExpandedCheck {
  return check(id, { form: "same", figures });
}
