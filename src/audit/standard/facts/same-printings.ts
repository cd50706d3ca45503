import type { ExpandedCheck, StandardFamily } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import type { FactGroup } from "./fact-index.js";
import { standardCheck } from "../standard-check.js";

/** That several printings of a fact are one number. */
export function samePrintings(
  family: StandardFamily,
  { id, fact }: FactGroup,
  figures: readonly AuditFigure[],
): ExpandedCheck[] {
  // A difference is one from something that its claim names, which the fact does not hold.
  if (figures.length < 2 || fact.measures === "difference") return [];
  return [standardCheck(family, id, "same", { form: "same", figures })];
}
