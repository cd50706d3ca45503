/**
 * What a plan is: its parts, the catalogue that ships with the library, reading and writing.
 *
 * @packageDocumentation
 */
export type { Address } from "./address.js";
export { addressSchema } from "./address.js";
export type { Complex, Department, Organisation, OrganisationRole, Participation } from "./bodies.js";
export { complexSchema, departmentSchema, organisationSchema } from "./bodies.js";
export type { Bound } from "./bound.js";
export { CONCEPTS } from "./catalogue/concepts.js";
export type { CatalogueConceptId } from "./catalogue/concepts.js";
export { COVERAGES } from "./catalogue/coverages.js";
export { FIGURE_KINDS } from "./catalogue/figure-kinds.js";
export type { FigureKind } from "./catalogue/figure-kinds.js";
export { FUNDING_NAMES, FUNDING_SOURCES } from "./catalogue/funding-sources.js";
export { CATALOGUE_INDICATORS, COMMON_INDICATORS } from "./catalogue/indicators.js";
export type { CatalogueIndicatorId, CommonIndicatorId } from "./catalogue/indicators.js";
export { JOB_KINDS } from "./catalogue/job-kinds.js";
export { SECTORS } from "./catalogue/sectors.js";
export type { SectorId } from "./catalogue/sectors.js";
export { acknowledgementSchema, checkSchema } from "./check.js";
export type {
  Acknowledgement,
  Cells,
  Check,
  CheckBase,
  CheckKind,
  ComparisonRelation,
  Counted,
  Items,
  Operand,
} from "./check.js";
export { conceptSchema } from "./concept.js";
export type { Concept } from "./concept.js";
export { definePlan } from "./define-plan.js";
export type { DefinedPlan, PlanDraft } from "./define-plan.js";
export type { Entity, ExternalId } from "./entity.js";
export { figureSchema } from "./figure.js";
export type { Figure, Printing } from "./figure.js";
export { figures } from "./figures.js";
export type { FigureQuery } from "./figures.js";
export { jobsOf, projectsOf } from "./holder.js";
export type { FoundProjects, Holder } from "./holder.js";
export { cell, cells, cellsAlong } from "./cell.js";
export type { Cell, CellQuery } from "./cell.js";
export type { FoundFigure } from "./printings.js";
export { series } from "./series.js";
export type { Series, SeriesPoint } from "./series.js";
export { listedProjects } from "./unlisted.js";
export type { ListedProjects } from "./unlisted.js";
export { correctionRows } from "./rows/correction-rows.js";
export type { CorrectionRow } from "./rows/correction-rows.js";
export { departmentRows } from "./rows/department-rows.js";
export type { DepartmentRow } from "./rows/department-rows.js";
export { fundingRows } from "./rows/funding-rows.js";
export type { FundingRow } from "./rows/funding-rows.js";
export { calendarRows } from "./rows/calendar-rows.js";
export type { CalendarRow } from "./rows/calendar-rows.js";
export { componentRows } from "./rows/component-rows.js";
export type { ComponentRow } from "./rows/component-rows.js";
export { incentiveRows } from "./rows/incentive-rows.js";
export type { IncentiveRow } from "./rows/incentive-rows.js";
export { milestoneRows } from "./rows/milestone-rows.js";
export type { MilestoneRow } from "./rows/milestone-rows.js";
export { placeRows } from "./rows/place-rows.js";
export type { PlaceRow } from "./rows/place-rows.js";
export { projectFigureRows } from "./rows/project-figure-rows.js";
export type { ProjectFigureRow } from "./rows/project-figure-rows.js";
export { allocationRows } from "./rows/allocation-rows.js";
export type { AllocationRow } from "./rows/allocation-rows.js";
export { lineageRows } from "./rows/lineage-rows.js";
export type { LineageRow } from "./rows/lineage-rows.js";
export { recordRows } from "./rows/record-rows.js";
export type { RecordRow } from "./rows/record-rows.js";
export { revisionRows } from "./rows/revision-rows.js";
export type { RevisionRow } from "./rows/revision-rows.js";
export { projectRows } from "./rows/project-rows.js";
export type { ProjectRow } from "./rows/project-rows.js";
export type { TimespanColumns } from "./rows/timespan-columns.js";
export { statementRows } from "./rows/statement-rows.js";
export type { StatementRow } from "./rows/statement-rows.js";
export { tableRows } from "./rows/table-rows.js";
export type { RowOptions, TableRow } from "./rows/table-rows.js";
export { fundingSchema } from "./funding.js";
export type { Coverage, FundingBreakdown, FundingPart, FundingSource } from "./funding.js";
export { governanceSchema } from "./governance.js";
export type {
  BodyCount,
  DisclosureChannel,
  Governance,
  NetworkEntry,
  ReportingDuty,
  ScheduleEntry,
  TaskForce,
} from "./governance.js";
export { indicatorSchema } from "./indicator.js";
export type { Basis, Direction, Frequency, Indicator, Sex, ValueKind } from "./indicator.js";
export { planJsonSchema } from "./json-schema.js";
export { nameIn } from "./locale.js";
export type { Locale } from "./locale.js";
export {
  complex,
  department,
  indicator,
  keyTask,
  organisation,
  project,
  sector,
  statement,
  strategy,
  table,
  target,
} from "./look-up.js";
export type { IdOf, RowOf } from "./look-up.js";
export { nameSchema } from "./names.js";
export type { Name } from "./names.js";
export { overlaps } from "./overlaps.js";
export type { SpanEnds } from "./overlaps.js";
export { parsePlan, safeParsePlan } from "./parse-plan.js";
export type { ParsedPlan } from "./parse-plan.js";
export { parseRecords, safeParseRecords } from "./parse-records.js";
export type { ParsedRecords, ParseIssue } from "./parse-records.js";
export { serialiseRecords } from "./serialise-records.js";
export { isDay, isPeriod, periodEnd, periodStart, periodYear } from "./period.js";
export type { Day, Period } from "./period.js";
export { projectYearSchema } from "./project-year.js";
export type { ProjectYear } from "./project-year.js";
export { recordSchema } from "./record.js";
export type {
  AmountKind,
  MoneyPhase,
  ProgressRecord,
  ProjectStatus,
  RatioParts,
  RecordSubject,
  ReportedJobs,
  ReportedMilestone,
  ReportedMoney,
  ReportedValue,
} from "./record.js";
export type { Cancellation, Lineage, LineageKind, Relative } from "./lineage.js";
export { allocationSchema } from "./allocation.js";
export type { Allocation, AllocationTarget } from "./allocation.js";
export { periodName } from "./period-name.js";
export { PLAN_FORMAT, planSchema } from "./plan.js";
export type { Plan, PlanIds, PlanKind, PlanRevision, PlanStatus, Vision } from "./plan.js";
export { printedNameSchema } from "./printed-name.js";
export type { PrintedName } from "./printed-name.js";
export { projectFigureSchema } from "./project-figure.js";
export type { FigureState, ProjectFigure } from "./project-figure.js";
export type { CalendarEvent } from "./calendar-event.js";
export type { Component } from "./component.js";
export type { Eligibility, TargetGroup, YearLimit } from "./eligibility.js";
export type { Incentive, Instalment } from "./incentive.js";
export type { Milestone } from "./milestone.js";
export type { RuleChange } from "./rule-change.js";
export type { Site } from "./site.js";
export type { Term } from "./term.js";
export { projectSchema } from "./project.js";
export type { Project } from "./project.js";
export { correctionSchema, fundingLabelSchema, omissionSchema } from "./readings-of-print.js";
export type { Correction, FundingLabel, Omission } from "./readings-of-print.js";
export { readiness } from "./readiness.js";
export type { Lack } from "./readiness.js";
export { regionCode, sameRegion } from "./region-code.js";
export { regionSchema } from "./region.js";
export type { Region, RegionCode, RegionScheme } from "./region.js";
export type { DocumentAbsence } from "./scalars.js";
export { sectorSchema, sectorTargetSchema, totalSchema } from "./sector.js";
export type { JobKind, JobsAndFunds, Revision, Sector, SectorTarget, Total } from "./sector.js";
export { serialisePlan } from "./serialise-plan.js";
export { statementSchema } from "./statement.js";
export type { Claim, Measured, Statement, Strength } from "./statement.js";
export { keyTaskSchema, strategySchema } from "./strategy.js";
export type { KeyTask, Strategy, Unlisted } from "./strategy.js";
export { tableSchema } from "./table.js";
export type {
  Annotation,
  CellRecord,
  Coordinates,
  Dimension,
  DimensionItem,
  Measure,
  PriceBasis,
  Table,
  WordColumn,
} from "./table.js";
export { timespanSchema } from "./timespan.js";
export type { PrintedTimespan } from "./timespan.js";
export { targetSchema } from "./target.js";
export type { Baseline, Target, TargetOrigin, TargetRange } from "./target.js";
