/**
 * Does a plan agree with itself? Checks, verdicts, repairs, rounding habits.
 *
 * @packageDocumentation
 */
export { audit } from "./audit.js";
export type { AuditOptions } from "./audit.js";
export type {
  Audit,
  AuditSummary,
  Finding,
  ImpliedPopulation,
  JointConflict,
  RoundingHabit,
  TargetFit,
} from "./audit-report.js";
export { auditRows } from "./audit-rows.js";
export type { AuditRow, AuditRowOptions } from "./audit-rows.js";
export type {
  Case,
  CheckedFigure,
  CheckResult,
  HoldsUnder,
  Repair,
  RepairedFigure,
  Role,
  Severity,
  Slip,
  StructuralExplanation,
  Suggestion,
  Verdict as CheckVerdict,
} from "./check-result.js";
export { checkFigures } from "./check-figures.js";
export type { FigureCheck, FigureInput, NotOfFigures, OfFigures, WithFigures } from "./check-figures.js";
export { compareAudits } from "./compare-audits.js";
export type { AuditComparison } from "./compare-audits.js";
export { explain, explainResult, findingLine } from "./explain.js";
export type { ExplainOptions } from "./explain.js";
export type { StandardFamily, TimeSpan, Uncheckable, UncheckableReason } from "./expanded-check.js";
export type { AuditFigure, Fact } from "./figure.js";
export { targetFits } from "./target-fits.js";
