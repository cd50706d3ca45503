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
export { assess } from "./methods/assess.js";
export type {
  AssessOptions,
  HangsOn,
  MethodAssessment,
  SeriesAssessment,
  TargetSeries,
  VerdictInput,
} from "./methods/assess.js";
export { assessRows, METHOD_NAMES, VERDICT_NAMES } from "./methods/assess-rows.js";
export type { AssessRow } from "./methods/assess-rows.js";
export type { CourseInput, NaturalLimits, Observation, PeriodTarget } from "./methods/course.js";
export { earnedValue } from "./methods/earned-value.js";
export type { EarnedValue, EarnedValueInput } from "./methods/earned-value.js";
export { growthProgress } from "./methods/growth-progress.js";
export type { GrowthClass, GrowthOptions, GrowthProgress } from "./methods/growth-progress.js";
export { limitScaling } from "./methods/limit-scaling.js";
export { meanScore } from "./methods/mean-score.js";
export type { MeanScore } from "./methods/mean-score.js";
export { probabilityMet } from "./methods/probability-met.js";
export type { ProbabilityInput } from "./methods/probability-met.js";
export { projectedProgress } from "./methods/projected-progress.js";
export type { ProjectedProgress } from "./methods/projected-progress.js";
export type { AssessmentMethod, MethodVerdict } from "./methods/verdicts.js";
export type { PrintedValue } from "./readings.js";
export { requiredChange } from "./required-change.js";
export type { RangeInput, TargetInput } from "./target-input.js";
export { STATUS_NAMES, targetRows } from "./target-rows.js";
export type { TargetRow } from "./target-rows.js";
export type { ActualInput, CompareOptions, OtherReading, TargetReport, TargetResult } from "./target-report.js";
export { targetStatus } from "./target-status.js";
export type { TargetStatus, Verdict } from "./target-status.js";
export { newestWave } from "./newest-wave.js";
export type { NewestWave, PublishedWave, SurveyWave } from "./newest-wave.js";
export { PACE_STATUS_NAMES, pace } from "./pace.js";
export type { Pace, PaceInput, PaceStatus } from "./pace.js";
export { PROFILE_NAMES } from "./pace-profiles.js";
export type { PaceMilestone, PaceProfile } from "./pace-profiles.js";
export { paceRows } from "./pace-rows.js";
export type { PaceRow, PaceSubject } from "./pace-rows.js";
export type { RunRateInput } from "./pace/read-pace.js";
export { PROJECTION_MINIMUM, projection } from "./projection.js";
export type { PeriodFlow, Projection, ProjectionInput } from "./projection.js";
export { requiredRunRate } from "./required-run-rate.js";
export type { RequiredRunRate, RunRate } from "./required-run-rate.js";
