/**
 * A plan through its year: progress records, what was known when, who has not reported, milestones, roll-ups, revisions.
 *
 * @packageDocumentation
 */
export { lineRollUpRows } from "./line-roll-up-rows.js";
export type { LineRollUpRow } from "./line-roll-up-rows.js";
export { rollUpLines } from "./roll-up-lines.js";
export type { LineIssue, LineRollUp, LinesOfYear, RollUpLinesOptions } from "./roll-up-lines.js";
export type { LineFigures } from "./lines/line-figures.js";
export type { LineDimension, LineGroup, LineGrouping } from "./lines/line-grouping.js";
export type { Chunks } from "./lines/split-lines.js";
export { dueReports } from "./due-reports.js";
export type {
  DepartmentReports,
  DueOptions,
  DueReports,
  ExpectedReport,
  DueCoverage,
  ReportState,
} from "./due-reports.js";
export { overdueMilestones } from "./overdue-milestones.js";
export type { MilestoneStanding, MilestoneState, OverdueMilestone, OverdueMilestones } from "./overdue-milestones.js";
export { asPublished } from "./as-published.js";
export { changeLine } from "./change-line.js";
export type { ChangedEntity, ChangedField, ChangeKind, PlanChange } from "./changes/change.js";
export { planChangeRows } from "./plan-change-rows.js";
export type { PlanChangeRow } from "./plan-change-rows.js";
export { planChanges } from "./plan-changes.js";
export type { ComparedPlan, PlanChanges } from "./plan-changes.js";
export { resultsAgainstRevisions } from "./results-against-revisions.js";
export type {
  ResultAgainst,
  ResultsAgainstRevisions,
  RevisedTarget,
  RevisionsInput,
} from "./results-against-revisions.js";
export { revisedResultRows } from "./revised-result-rows.js";
export type { RevisedResultRow } from "./revised-result-rows.js";
export { revisedResults } from "./revised-results.js";
export type { ActualsById, RevisedResult, RevisedResultsOptions } from "./revised-results.js";
export { departmentCheck } from "./department-check.js";
export type {
  CheckedDepartment,
  DepartmentCheck,
  ProjectsCheck,
  ReportedJobsToDate,
  ReportedSpending,
  ReportedStatus,
} from "./department-check.js";
export { departmentCheckRows } from "./department-check-rows.js";
export type { DepartmentCheckRow } from "./department-check-rows.js";
export { dueReportRows } from "./due-report-rows.js";
export type { DueReportRow } from "./due-report-rows.js";
export { overdueMilestoneRows } from "./overdue-milestone-rows.js";
export type { OverdueMilestoneRow } from "./overdue-milestone-rows.js";
export { recordState } from "./record-state.js";
export type { RecordIssue, RecordState } from "./record-state.js";
export { toDate } from "./to-date.js";
export type { ToDate, ToDateQuery } from "./to-date.js";
export { rollUp } from "./roll-up.js";
export { rollUpRows } from "./roll-up-rows.js";
export type { RollUpRow } from "./roll-up-rows.js";
export type {
  RollUp,
  RollUpBehind,
  RollUpCadence,
  RollUpDimension,
  RollUpFigure,
  RollUpGroup,
  RollUpKey,
  RollUpMeasure,
  RollUpNote,
  RollUpOptions,
  RollUpRates,
  RollUpSource,
} from "./roll-up/result.js";
