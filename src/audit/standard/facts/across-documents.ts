import type { ExpandedCheck } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import { compareText } from "../../compare-text.js";
import { factIndex } from "./fact-index.js";
import { byDigit } from "./pick-printings.js";
import { samePrintings } from "./same-printings.js";

/** A fact that several documents print is the same number in all of them. */
export function acrossDocuments(figures: readonly AuditFigure[]): ExpandedCheck[] {
  return factIndex(figures).groups.flatMap((group) => {
    const documents = new Set(group.figures.map((one) => one.document));
    return documents.size < 2
      ? []
      : samePrintings("across-documents", group, comparedOf(group.figures, documents.size));
  });
}

/**
 * What tells documents apart: not what all of them print alike, which each is checked for by itself. A document that prints
 * 0.73 and 0.75 differs from itself, and from no other that prints 0.75.
 */
function comparedOf(figures: readonly AuditFigure[], documents: number): readonly AuditFigure[] {
  const printedBy = new Map<string, Set<string | undefined>>();
  for (const figure of figures) {
    const key = printingOf(figure);
    const known = printedBy.get(key);
    if (known === undefined) printedBy.set(key, new Set([figure.document]));
    else known.add(figure.document);
  }
  const isCommon = (figure: AuditFigure) => printedBy.get(printingOf(figure))?.size === documents;
  const own = figures.filter((one) => !isCommon(one));
  if (own.length === figures.length) return figures;
  const differing = new Set(own.map((one) => one.document));
  if (differing.size >= 2) return own;
  // One printing, the finest, lest what each differs from itself in be told once more.
  const [finest] = figures.filter(isCommon).toSorted((a, b) => byDigit(a, b) || compareText(a.id, b.id));
  return figures.filter((one) => finest !== undefined && printingOf(one) === printingOf(finest));
}

function printingOf({ value, unit, decimals, exact = false }: AuditFigure): string {
  return JSON.stringify([value, unit, decimals, exact]);
}
