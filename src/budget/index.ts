/**
 * Money by source: printed totals beside the sums of their parts, shares, budget for each job, sectors.
 *
 * @packageDocumentation
 */
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
