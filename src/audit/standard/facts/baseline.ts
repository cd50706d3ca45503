import type { ExpandedCheck } from "../../expanded-check.js";
import { pickPrinting } from "./pick-printings.js";
import type { FactIndex } from "./fact-index.js";
import { isBaseline } from "./same-fact.js";
import { standardCheck } from "../standard-check.js";

/**
 * The value that a target starts from is the one that the document prints for the period: of several printings that of
 * the same table, else the most precise. A target that names a figure as its baseline has no value of its own.
 */
export function baseline(index: FactIndex): ExpandedCheck[] {
  return index.groups.flatMap(({ figures }) =>
    figures.filter(isBaseline).flatMap((own) => {
      const printed = pickPrinting(
        figures.filter((one) => !isBaseline(one)),
        own,
      );
      if (printed === undefined) return [];
      return [standardCheck("baseline", own.id, "same", { form: "same", figures: [own, printed] })];
    }),
  );
}
