import { absent, type Computed } from "../quantity/absence.js";
import type { ReadQuantity } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { differenceOf, unitOfChange } from "../measures/difference.js";
import { percentChangeOf } from "../measures/percent-change.js";
import { achievementOf } from "./achievement-rate.js";
import { FORMULAS, type Named } from "./formulas.js";
import { gapOf } from "./gap.js";
import { progressOf, type ProgressDetails } from "./progress.js";
import { requiredChangeOf } from "./required-change.js";
import { readTargetInput, type ReadTarget, type TargetInput } from "./target-input.js";
import { statusOf, type Verdict } from "./target-status.js";

/** Everything that can be said of one target and one actual. */
export interface TargetAssessment extends Verdict {
  /** Actual minus baseline, in the unit of the target or in percentage points. */
  readonly change: Computed & Named;
  /** The same in percent of the baseline. */
  readonly percentChange: Computed<"percent"> & Named;
  /** Achievement rate, 달성률. */
  readonly achievement: Computed<"percent"> & Named;
  /** Progress from baseline. */
  readonly progress: Computed<"percent"> & ProgressDetails;
  /** Actual minus target. */
  readonly gap: Computed & Named;
  /** Target minus baseline. */
  readonly requiredChange: Computed & Named;
  /** The same in percent of the baseline. */
  readonly requiredPercent: Computed<"percent"> & Named;
}

/**
 * Every figure that one target, its baseline and its actual give, side by side.
 *
 * @param input - `direction`, `baseline`, `target` (or a range) and `actual`, in units of one dimension.
 * @param options - Rounding of every result.
 * @returns Change, percent change, achievement rate, progress, gap, required change, each with its formula, its range and
 *   its reason where it is absent; status and whether rounding could turn it.
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction), `invalid-value`, `out-of-range`, `unit-mismatch`,
 *   `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source See {@link achievementRate}, {@link progress} and docs/achievement-and-progress.md.
 * @example
 * ```ts
 * import { assessTarget } from "iljari/targets";
 * const { achievement, progress, status } = assessTarget(
 *   { direction: "more", baseline: 308.1, target: 308.4, actual: 305.9 },
 *   { decimals: 1 },
 * );
 * [achievement.value, progress.value, status]; // => [99.2, -733.3, "missed"]
 * ```
 */
export function assessTarget(input: TargetInput, options: RoundingOptions = {}): TargetAssessment {
  checkRounding(options);
  const read = readTargetInput(input);
  const { baseline, actual, missing } = read;
  const required = requiredChangeOf(read, options);
  return {
    ...statusOf(read),
    change: changeOf(read, options),
    percentChange: { ...percentChangeTo(baseline, actual, missing, options), formula: FORMULAS.percentChange },
    achievement: achievementOf(read, options),
    progress: progressOf(read, options),
    gap: gapOf(read, options),
    requiredChange: required,
    requiredPercent: { ...percentRequired(read, required, options), formula: FORMULAS.requiredPercent },
  };
}

function changeOf({ baseline, target, actual, missing }: ReadTarget, options: RoundingOptions): Computed & Named {
  const formula = FORMULAS.change;
  const unit = unitOfChange((baseline ?? actual ?? target?.low)?.unit ?? "not-stated");
  if (baseline === undefined) return { ...absent("no-baseline", unit), formula };
  if (actual === undefined) return { ...absent(missing, unit), formula };
  return { ...differenceOf(baseline, actual, options), formula };
}

function percentChangeTo(
  from: ReadQuantity | undefined,
  to: ReadQuantity | undefined,
  missing: ReadTarget["missing"],
  options: RoundingOptions,
): Computed<"percent"> {
  if (from === undefined) return absent("no-baseline", "percent");
  if (to === undefined) return absent(missing, "percent");
  return percentChangeOf(from, to, options);
}

/** Absent for the reason for which the required change is. */
function percentRequired(
  { baseline, target }: ReadTarget,
  required: Computed,
  options: RoundingOptions,
): Computed<"percent"> {
  if (required.value === null) return absent(required.reason, "percent");
  return percentChangeOf(baseline as ReadQuantity, (target as NonNullable<typeof target>).low, options);
}
