import { absent, present, type Computed } from "../quantity/absence.js";
import { compare, divide, multiply, sign, subtract, type Fraction } from "../quantity/fraction.js";
import {
  divideIntervals,
  isPoint,
  isWide,
  point,
  scaleInterval,
  subtractIntervals,
  type Interval,
} from "../quantity/interval.js";
import type { ReadQuantity } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { FORMULAS, type Named } from "./formulas.js";
import { readTargetInput, type ReadTarget, type TargetInput } from "./target-input.js";

/** What {@link progress} adds to its figure. */
export interface ProgressDetails extends Named {
  /**
   * True where rounding of the printed inputs leaves a range wider than a tenth of the figure and than ten points:
   * then not even its second digit is certain.
   */
  readonly wide: boolean;
}

/**
 * How far of the way from baseline to target: `(actual − baseline) / (target − baseline) × 100`.
 *
 * 0 is where it started, 100 is the target, negative is a move the wrong way; neither end is capped. It works for
 * targets to raise and to lower alike. Where baseline and target lie close together it is large and uncertain: look at
 * `range` and `wide` before quoting it. For a range that is wanted it is the part of the distance that was closed.
 *
 * @param input - `direction`, `baseline`, `target` (or a range) and `actual`, in units of one dimension.
 * @param options - Rounding of the result.
 * @returns Percent with its formula and `wide`; with a range where baseline or actual say how they were rounded
 *   (the target is exact as printed; none for a range that is wanted), unbounded where the rounding of the baseline
 *   reaches the target. Absent:
 *   `no-target`, `no-baseline`, `not-reported` or `not-due` (no actual), `target-equals-baseline` (for a range: the baseline lies in it),
 *   `target-worse-than-baseline` (the target lies against the direction from the baseline).
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction), `invalid-value`, `out-of-range` (a range upside down),
 *   `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source UNICEF and ESCAP use the same form as current status index (per ten); over one year it equals the ratio of
 *   observed to required growth of Open SDG. See docs/achievement-and-progress.md.
 * @example
 * ```ts
 * import { progress } from "iljari/targets";
 * const youth = progress({ direction: "more", baseline: 40.9, target: 41, actual: 37 }, { decimals: 1 });
 * youth.value; // => -3900
 * progress({ direction: "less", baseline: 7, target: 6, actual: 6.5 }).value; // => 50
 * progress({ direction: "more", baseline: 202.4, target: 202.4, actual: 196.3 }).reason; // => "target-equals-baseline"
 * ```
 */
export function progress(input: TargetInput, options: RoundingOptions = {}): Computed<"percent"> & ProgressDetails {
  checkRounding(options);
  return progressOf(readTargetInput(input), options);
}

export function progressOf(read: ReadTarget, options: RoundingOptions): Computed<"percent"> & ProgressDetails {
  const formula = read.direction === "range" ? FORMULAS.progressToRange : FORMULAS.progress;
  const { baseline, target, actual, missing } = read;
  const nothing = (reason: Parameters<typeof absent>[0]) => ({ ...absent(reason, "percent"), formula, wide: false });
  if (target === undefined) return nothing("no-target");
  if (baseline === undefined) return nothing("no-baseline");
  const way =
    read.direction === "range" ? distance(baseline.value, target) : subtract(target.low.value, baseline.value);
  if (sign(way) === 0) return nothing("target-equals-baseline");
  // Going there would be going the wrong way: however much of it is done, it is no progress.
  if (sign(way) === (read.direction === "more" ? -1 : read.direction === "less" ? 1 : 0)) {
    return nothing("target-worse-than-baseline");
  }
  if (actual === undefined) return nothing(missing);
  if (read.direction === "range") {
    const closed = subtract(way, distance(actual.value, target));
    return { ...present(percent(divide(closed, way)), "percent", options), formula, wide: false };
  }
  const value = percent(divide(subtract(actual.value, baseline.value), way));
  const interval = intervalOfProgress(baseline, target.low, actual);
  const wide = !isPoint(interval) && isWide(interval, value, { n: 10n, d: 1n });
  return { ...present(value, "percent", options, interval), formula, wide };
}

function percent(value: Fraction): Fraction {
  return multiply(value, { n: 100n, d: 1n });
}

/** How far outside the range a value lies. */
function distance(value: Fraction, target: NonNullable<ReadTarget["target"]>): Fraction {
  if (compare(value, target.low.value) < 0) return subtract(target.low.value, value);
  if (compare(value, target.high.value) > 0) return subtract(value, target.high.value);
  return { n: 0n, d: 1n };
}

/**
 * Progress is what is not left of the way: 1 − (target − actual) / (target − baseline). In this form baseline and actual
 * occur once each, so that the ends of the two give the ends of the progress.
 */
function intervalOfProgress(baseline: ReadQuantity, target: ReadQuantity, actual: ReadQuantity): Interval {
  const whole = point(target.value);
  const left = divideIntervals(subtractIntervals(whole, actual.interval), subtractIntervals(whole, baseline.interval));
  return scaleInterval(subtractIntervals(point({ n: 1n, d: 1n }), left), { n: 100n, d: 1n });
}
