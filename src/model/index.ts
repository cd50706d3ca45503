/**
 * What a plan is: its parts, the catalogue that ships with the library, reading and writing.
 *
 * @packageDocumentation
 */
export type { Address } from "./address.js";
export { addressSchema } from "./address.js";
export { COVERAGES } from "./catalogue/coverages.js";
export { FUNDING_NAMES, FUNDING_SOURCES } from "./catalogue/funding-sources.js";
export { CATALOGUE_INDICATORS, COMMON_INDICATORS } from "./catalogue/indicators.js";
export type { CatalogueIndicatorId, CommonIndicatorId } from "./catalogue/indicators.js";
export { JOB_KINDS } from "./catalogue/job-kinds.js";
export { SECTORS } from "./catalogue/sectors.js";
export type { SectorId } from "./catalogue/sectors.js";
export { definePlan } from "./define-plan.js";
export type { DefinedPlan, PlanDraft } from "./define-plan.js";
export type { Entity, ExternalId } from "./entity.js";
export { figureSchema } from "./figure.js";
export type { Figure, Printing } from "./figure.js";
export { figures } from "./figures.js";
export type { FigureQuery } from "./figures.js";
export { fundingSchema } from "./funding.js";
export type { Coverage, FundingBreakdown, FundingPart, FundingSource } from "./funding.js";
export { indicatorSchema } from "./indicator.js";
export type { Basis, Direction, Frequency, Indicator, Sex, ValueKind } from "./indicator.js";
export { planJsonSchema } from "./json-schema.js";
export { nameIn } from "./locale.js";
export type { Locale } from "./locale.js";
export { indicator, keyTask, project, sector, strategy, target } from "./look-up.js";
export type { IdOf, RowOf } from "./look-up.js";
export { nameSchema } from "./names.js";
export type { Name } from "./names.js";
export { parsePlan, safeParsePlan } from "./parse-plan.js";
export type { ParsedPlan } from "./parse-plan.js";
export { isDay, isPeriod, periodEnd, periodStart, periodYear } from "./period.js";
export type { Day, Period } from "./period.js";
export { periodName } from "./period-name.js";
export { PLAN_FORMAT, planSchema } from "./plan.js";
export type { Plan, PlanIds, PlanKind, PlanStatus } from "./plan.js";
export { readiness } from "./readiness.js";
export type { Lack } from "./readiness.js";
export { regionCode, sameRegion } from "./region-code.js";
export { regionSchema } from "./region.js";
export type { Region, RegionCode, RegionScheme } from "./region.js";
export type { DocumentAbsence } from "./scalars.js";
export { sectorSchema, sectorTargetSchema, totalSchema } from "./sector.js";
export type { JobKind, JobsAndFunds, Sector, SectorTarget, Total } from "./sector.js";
export { serialisePlan } from "./serialise-plan.js";
export { keyTaskSchema, projectSchema, strategySchema } from "./strategy.js";
export type { KeyTask, Project, Strategy } from "./strategy.js";
export { targetSchema } from "./target.js";
export type { Baseline, Target, TargetOrigin, TargetRange } from "./target.js";
