import type { ExpandedCheck, Term } from "../../../src/audit/expanded-check.js";
import type { AuditFigure } from "../../../src/audit/figure.js";

/** A figure as its place and what is printed there, in the document's own digits. */
function figureText({ id, value, absent }: AuditFigure): string {
  return `${id} ${value === null ? (absent ?? "null") : String(value)}`;
}

function termsText(terms: readonly Term[]): string[] {
  return terms.map(({ figure, weight }) => (weight?.n === -1n ? `-${figureText(figure)}` : figureText(figure)));
}

/** What a check states, as text that can be typed from the document. */
export function relationText(check: ExpandedCheck | undefined): unknown {
  if (check === undefined) return undefined;
  const { relation, uncheckable } = check;
  if (relation === undefined) return `${uncheckable?.reason ?? ""}: ${uncheckable?.of ?? ""}`;
  switch (relation.form) {
    case "linear": {
      const constant = relation.constant === undefined ? [] : [String(relation.constant.n / relation.constant.d)];
      return [figureText(relation.result), "=", ...termsText(relation.terms), ...constant];
    }
    case "ratio": {
      const { result, numerator, denominator, rest, scale, offset } = relation;
      const below = denominator === undefined ? ["with", ...termsText(rest ?? [])] : ["by", ...termsText(denominator)];
      const scaled = [`*${String(scale.n)}`, ...(offset === undefined ? [] : [`+${String(offset.n)}`])];
      return [figureText(result), "=", ...termsText(numerator), ...below, ...scaled];
    }
    case "same":
      return relation.figures.map(figureText);
    case "chain":
      return [relation.relation, ...relation.sides.map((side) => termsText(side).join(" "))];
    case "rank":
      return [relation.position, figureText(relation.figure), ...relation.among.map(figureText)];
    default:
      return relation.form;
  }
}
