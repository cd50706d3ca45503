import type { RoundingRule } from "../quantity/rounding.js";
import type { CheckResult } from "./check-result.js";
import type { AuditFigure } from "./figure.js";

/** What judging a relation gives: everything of a result that the relation decides. */
export type Judgement = Omit<
  CheckResult,
  "id" | "check" | "origin" | "kind" | "name" | "note" | "address" | "uncheckable"
>;

/** The rule that a figure is known to have been rounded by, where its table or its check tells one. */
export type FixedRules = (figure: AuditFigure) => RoundingRule | undefined;
