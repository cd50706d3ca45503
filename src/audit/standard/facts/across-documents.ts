import type { ExpandedCheck } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import { factIndex } from "./fact-index.js";
import { samePrintings } from "./same-printings.js";

/** A fact that several documents print is the same number in all of them. */
export function acrossDocuments(figures: readonly AuditFigure[]): ExpandedCheck[] {
  return factIndex(figures).groups.flatMap((group) => {
    const documents = new Set(group.figures.map((one) => one.document));
    return documents.size < 2 ? [] : samePrintings("across-documents", group, group.figures);
  });
}
