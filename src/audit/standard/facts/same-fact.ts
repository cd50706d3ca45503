import type { ExpandedCheck } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import type { FactIndex } from "./fact-index.js";
import { samePrintings } from "./same-printings.js";

/** Everything that is printed of one fact is the same number. Baselines of targets are compared by themselves. */
export function sameFact(index: FactIndex): ExpandedCheck[] {
  return index.groups.flatMap((group) =>
    samePrintings(
      "same-fact",
      group,
      group.figures.filter((one) => !isBaseline(one)),
    ),
  );
}

/** The value that a target is printed to start from. */
export function isBaseline({ id }: AuditFigure): boolean {
  return id.endsWith("/baseline");
}
