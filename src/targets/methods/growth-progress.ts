import { absent, present, type AbsenceReason, type Computed } from "../../quantity/absence.js";
import {
  compare,
  divide,
  HUNDRED,
  multiply,
  ONE,
  sign,
  subtract,
  ZERO,
  type Fraction,
} from "../../quantity/fraction.js";
import { readNumber, type NumberInput } from "../../quantity/number-input.js";
import type { ReadQuantity } from "../../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../../quantity/rounding.js";
import { growth } from "../../measures/annualised-growth.js";
import { readCourse, type Course, type CourseInput } from "./course.js";
import { scalingOf } from "./limit-scaling.js";

/** The classes of Open SDG, worst first. */
const GROWTH_CLASSES: readonly GrowthClass[] = [
  "not-available",
  "deterioration",
  "limited-progress",
  "moderate-progress",
  "substantial-progress",
  "target-achieved",
];

/** How observed growth stands against the growth required: a class of Open SDG. */
export type GrowthClass =
  | "not-available"
  | "deterioration"
  | "limited-progress"
  | "moderate-progress"
  | "substantial-progress"
  | "target-achieved";

/** Options of {@link growthProgress}. */
export interface GrowthOptions extends RoundingOptions {
  /**
   * From which figure on progress is substantial or moderate: percent of the required growth with a target (95 and 60
   * where left out), growth a year in percent without one (1.5 and 0.5).
   */
  readonly thresholds?: { readonly substantial: NumberInput; readonly moderate: NumberInput };
}

/** What {@link growthProgress} returns. */
export interface GrowthProgress {
  /** Growth a year from the baseline to the newest value. */
  readonly observed: Computed<"percent">;
  /** Growth a year that leads from the baseline to the target. */
  readonly required: Computed<"percent">;
  /** Observed over required growth; negative is a move the wrong way. */
  readonly ratio: Computed<"percent">;
  /** What the thresholds were multiplied by, near a natural limit and without a target. */
  readonly scaling: Computed<"ratio">;
  /** The class. */
  readonly class: GrowthClass;
  /** The class as a number from −5 to 5. */
  readonly score: Computed<"ratio">;
}

/**
 * Observed against required growth, the method of Open SDG: `((y/b)^(1/t) − 1) / |(T/b)^(1/u) − 1| × 100`, with the sign
 * of the wanted direction; b is the baseline, y the newest value after t years, T the target u years from the baseline.
 *
 * Use it over several years and for what compounds. Over one year it equals {@link progress}. Without a target the growth
 * itself is judged, with thresholds scaled near a natural limit ({@link limitScaling}). A target that is met is
 * `target-achieved` whatever the trend. Of a range both ends are judged, and the worse one counts.
 *
 * @param input - `direction`, `baseline`, `current` and `target` with their periods; `limits`, of which the one in the wanted
 *   direction counts. Two observations are enough.
 * @param options - `thresholds`; rounding of the results.
 * @returns Growth in percent, class and score. Absent: `needs-more-years` (baseline and newest value of one period),
 *   `no-baseline`, `sign-change` (of these three the class is `not-available` even where the target is met, as in Open SDG),
 *   `not-reported`, `no-target`, `zero-baseline`, `negative-baseline`, `not-applicable` (a target of zero, to which no growth
 *   leads; a score with thresholds of one's own; scaling where there is a target; a range without ends),
 *   `target-equals-baseline`. Open SDG computes with 0.001 where baseline or target is zero and turns the direction where
 *   both values are negative; this does neither.
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction), `baseline-not-earlier`, `invalid-period`, `invalid-value`,
 *   `out-of-range`, `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Open SDG, docs/progress-methodology.md; sdg-build, ProgressMeasure.py. Both ends of a range: an earlier rule of
 *   Statistics Canada as stated by EUSTAT.
 * @example
 * ```ts
 * import { growthProgress } from "iljari/targets";
 * const poverty = growthProgress(
 *   {
 *     direction: "less",
 *     baseline: { period: "2015", value: 14.5 },
 *     current: { period: "2023", value: 10.2 },
 *     target: { period: "2030", value: 7.25 },
 *   },
 *   { decimals: 1 },
 * );
 * [poverty.ratio.value, poverty.class]; // => [95.3, "substantial-progress"]
 * ```
 */
export function growthProgress(input: CourseInput, options: GrowthOptions = {}): GrowthProgress {
  checkRounding(options);
  return growthProgressOf(readCourse(input), options);
}

/** One or the other figure: exact, or the reason why there is none. */
export type Exact = Fraction | AbsenceReason;

export function computed(value: Exact, options: RoundingOptions): Computed<"percent"> {
  return typeof value === "string" ? absent(value, "percent") : present(value, "percent", options);
}

export function growthProgressOf(course: Course, options: GrowthOptions): GrowthProgress {
  const { direction, target } = course.read;
  const low = target?.low.value;
  if (direction !== "range") return towards(course, direction, low, options);
  if (target === undefined) {
    const nothing = { ...absent("no-target", "ratio") };
    const one = towards(course, "more", undefined, options);
    return { ...one, scaling: nothing, class: "not-available", score: nothing };
  }
  const ends = [towards(course, "more", low, options), towards(course, "less", target.high.value, options)] as const;
  return rank(ends[1]) < rank(ends[0]) ? ends[1] : ends[0];
}

function rank(one: GrowthProgress): number {
  return GROWTH_CLASSES.indexOf(one.class);
}

function towards(course: Course, direction: "more" | "less", target: Fraction | undefined, options: GrowthOptions) {
  const { read, elapsed, total } = course;
  const observed = growthTo(read.baseline, read.actual?.value, elapsed, "not-reported");
  const required = requiredGrowth(course, target, total);
  const ratio = ratioOf(observed, required, direction);
  const limit = direction === "more" ? course.upper : course.lower;
  const scaling =
    target !== undefined || read.baseline === undefined || limit === undefined
      ? ONE
      : scalingOf(read.baseline.value, limit);
  const isMet =
    target !== undefined &&
    read.actual !== undefined &&
    compare(read.actual.value, target) !== (direction === "more" ? -1 : 1);
  const isBlocked = typeof observed === "string" && !["zero-baseline", "negative-baseline"].includes(observed);
  const figure = target === undefined ? signed(observed, direction) : ratio;
  const grade = isMet && !isBlocked ? "target-achieved" : classOf(figure, target !== undefined, scaling, options);
  return {
    observed: computed(observed, options),
    required: computed(required, options),
    ratio: computed(ratio, options),
    scaling: target === undefined ? present(scaling, "ratio", options) : absent("not-applicable", "ratio"),
    class: grade,
    score: scoreOf(grade, figure, target !== undefined, scaling, options),
  } as const;
}

/** Compound growth a year in percent. */
export function growthTo(
  baseline: ReadQuantity | undefined,
  to: Fraction | undefined,
  months: number,
  missing: AbsenceReason,
): Exact {
  if (baseline === undefined) return "no-baseline";
  if (to === undefined) return missing;
  if (months === 0) return "needs-more-years";
  const from = sign(baseline.value);
  if (from === 0) return "zero-baseline";
  if (from < 0) return sign(to) > 0 ? "sign-change" : "negative-baseline";
  return sign(to) < 0 ? "sign-change" : growth(baseline.value, to, months / 12);
}

function requiredGrowth({ read }: Course, target: Fraction | undefined, total: number): Exact {
  const required = growthTo(read.baseline, target, total, "no-target");
  return target !== undefined && sign(target) === 0 && typeof required !== "string" ? "not-applicable" : required;
}

export function signed(growth: Exact, direction: "more" | "less"): Exact {
  return typeof growth === "string" || direction === "more" ? growth : subtract(ZERO, growth);
}

function ratioOf(observed: Exact, required: Exact, direction: "more" | "less"): Exact {
  if (typeof required === "string") return typeof observed === "string" ? observed : required;
  if (typeof observed === "string") return observed;
  if (sign(required) === 0) return "target-equals-baseline";
  const towards = signed(observed, direction) as Fraction;
  return multiply(divide(towards, sign(required) < 0 ? subtract(ZERO, required) : required), HUNDRED);
}

function classOf(figure: Exact, hasTarget: boolean, scaling: Fraction, { thresholds }: GrowthOptions): GrowthClass {
  if (typeof figure === "string") return "not-available";
  if (sign(figure) < 0) return "deterioration";
  const { substantial, moderate } =
    thresholds ?? (hasTarget ? { substantial: 95, moderate: 60 } : { substantial: 1.5, moderate: 0.5 });
  const reaches = (limit: NumberInput, name: string) =>
    compare(figure, multiply(readNumber(limit, ["thresholds", name]), scaling)) >= 0;
  if (reaches(substantial, "substantial")) return "substantial-progress";
  return reaches(moderate, "moderate") ? "moderate-progress" : "limited-progress";
}

const FIVE: Fraction = { n: 5n, d: 1n };

/** Per one and with the constants as the code of Open SDG has them; its lines are made for its own thresholds. */
function scoreOf(
  grade: GrowthClass,
  figure: Exact,
  hasTarget: boolean,
  scaling: Fraction,
  { thresholds, ...options }: GrowthOptions,
): Computed<"ratio"> {
  if (grade === "target-achieved") return present(FIVE, "ratio", options);
  if (typeof figure === "string") return absent(figure, "ratio");
  if (thresholds !== undefined) return absent("not-applicable", "ratio");
  const line = (slope: number, intercept: number, over: Fraction = ONE) =>
    subtract(multiply(divide(divide(figure, HUNDRED), over), readNumber(slope)), readNumber(intercept));
  const score = hasTarget
    ? compare(figure, { n: 60n, d: 1n }) >= 0
      ? line(7.1429, 4.2857)
      : line(4.1667, 2.5)
    : sign(figure) < 0
      ? line(125, 2.5)
      : sign(scaling) === 0
        ? FIVE
        : grade === "substantial-progress"
          ? line(500, 5, scaling)
          : grade === "moderate-progress"
            ? line(250, 1.25, scaling)
            : line(500, 2.5, scaling);
  return present(clip(score), "ratio", options);
}

function clip(score: Fraction): Fraction {
  if (compare(score, FIVE) > 0) return FIVE;
  const least = subtract(ZERO, FIVE);
  return compare(score, least) < 0 ? least : score;
}
