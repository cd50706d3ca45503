/**
 * Target versus actual: achievement rate, progress from baseline, gap, status, and the report over a plan.
 *
 * @packageDocumentation
 */
export { achievementRate } from "./achievement-rate.js";
export { assessTarget } from "./assess-target.js";
export type { TargetAssessment } from "./assess-target.js";
export { compareTargets } from "./compare-targets.js";
export type { Contradiction } from "./contradictions.js";
export { flagText } from "./flag.js";
export type { Flag, FlagCode } from "./flag.js";
export { FORMULAS } from "./formulas.js";
export type { Formula, Named } from "./formulas.js";
export { gap } from "./gap.js";
export { progress } from "./progress.js";
export type { ProgressDetails } from "./progress.js";
export type { PrintedValue } from "./readings.js";
export { requiredChange } from "./required-change.js";
export type { RangeInput, TargetInput } from "./target-input.js";
export { STATUS_NAMES, targetRows } from "./target-rows.js";
export type { TargetRow } from "./target-rows.js";
export type { ActualInput, CompareOptions, OtherReading, TargetReport, TargetResult } from "./target-report.js";
export { targetStatus } from "./target-status.js";
export type { TargetStatus, Verdict } from "./target-status.js";
