/** The formula of each figure, as every result names it. */
export const FORMULAS = {
  change: "actual − baseline",
  percentChange: "(actual − baseline) / baseline × 100",
  achievement: "actual / target × 100",
  progress: "(actual − baseline) / (target − baseline) × 100",
  progressToRange: "(1 − distance of actual from range / distance of baseline from range) × 100",
  gap: "actual − target",
  gapToRange: "signed distance of actual from range",
  requiredChange: "target − baseline",
  requiredPercent: "(target − baseline) / baseline × 100",
  expected: "baseline + (target − baseline) × share due by the day of the data",
  paceRate: "(actual − baseline) / (expected − baseline) × 100",
} as const;

/** The text of a formula. */
export type Formula = (typeof FORMULAS)[keyof typeof FORMULAS];

/** What a result carries beside its value: the formula it was computed by. */
export interface Named {
  /** The formula. */
  readonly formula: Formula;
}
