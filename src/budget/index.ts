/**
 * Money by source: printed totals beside the sums of their parts, shares, budget for each job, sectors, execution.
 *
 * @packageDocumentation
 */
export { appropriation } from "./appropriation.js";
export type { AppropriationInput } from "./appropriation.js";
export type { AppropriationParts } from "./money/appropriation-terms.js";
export type { BudgetIdentity, IdentityFigures } from "./money/identity.js";
export type { MoneyInput } from "./money/read-money.js";
export { compareCostPerJob } from "./compare-cost-per-job.js";
export type { CostComparison, CostPerJobEntry, RankedCost } from "./compare-cost-per-job.js";
export { costPerJob } from "./cost-per-job.js";
export type { CostPerJob, CostPerJobInput, CostPerJobOptions, JobsToDate, SpentToDate } from "./cost-per-job.js";
export { costPerJobRows } from "./cost-per-job-rows.js";
export type { CostPerJobRow } from "./cost-per-job-rows.js";
export { executionRateRows } from "./execution-rate-rows.js";
export type { ExecutionRateRow } from "./execution-rate-rows.js";
export { executionRates } from "./execution-rates.js";
export type {
  ExecutionBases,
  ExecutionFigures,
  ExecutionFlagCode,
  ExecutionInput,
  ExecutionRates,
} from "./execution-rates.js";
export { lapsed } from "./lapsed.js";
export type { LapsedInput } from "./lapsed.js";
export { budgetPerJob } from "./budget-per-job.js";
export type { BudgetPerJobOptions } from "./budget-per-job.js";
export { fundingShares } from "./funding-shares.js";
export type { FundingShare } from "./funding-shares.js";
export { fundingSum } from "./funding-sum.js";
export type { FundingSum } from "./funding-sum.js";
export { sectorReport } from "./sector-report.js";
export type { BudgetFlagCode } from "./sector-flags.js";
export type { ColumnTotal, SectorFigures, SectorReport, SectorResult } from "./sector-report.js";
export { sectorRows } from "./sector-rows.js";
export type { SectorRow } from "./sector-rows.js";
