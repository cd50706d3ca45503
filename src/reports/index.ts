/**
 * What the scheme asks for through the year: monthly check, quarterly evaluation, half-year report, annual performance
 * report, as data, rows and text.
 *
 * @packageDocumentation
 */
export { dataHash } from "./data-hash.js";
export type { DataHash } from "./data-hash.js";
export { progressReport } from "./progress-report.js";
export type { ProgressReportOptions } from "./progress-report.js";
export type {
  CostLine,
  IndicatorLine,
  JobsLine,
  MilestoneLine,
  MoneyLine,
  ProgressReport,
  ReportCoverage,
  ReportHeader,
  ReportKind,
  ReportLine,
  StatusLine,
} from "./report-model.js";
export { progressReportRows } from "./report-rows.js";
export type { ProgressReportRow } from "./report-rows.js";
export { progressReportText } from "./report-text.js";
export { VERSION } from "./version.js";
