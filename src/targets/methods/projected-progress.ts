import { absent, present, type Computed } from "../../quantity/absence.js";
import { Precise } from "../../quantity/decimal.js";
import { compare, divide, HUNDRED, multiply, ONE, sign, subtract, type Fraction } from "../../quantity/fraction.js";
import { readNumber } from "../../quantity/number-input.js";
import { checkRounding, type RoundingOptions } from "../../quantity/rounding.js";
import { readCourse, type Course, type CourseInput } from "./course.js";
import { computed, growthTo, signed, type Exact } from "./growth-progress.js";

/** What {@link projectedProgress} returns. */
export interface ProjectedProgress {
  /** Growth a year from the baseline to the newest value. */
  readonly observed: Computed<"percent">;
  /** The level at the target's period if growth goes on, in the unit of the target; held at a natural limit. */
  readonly projected: Computed;
  /** Whether a natural limit held it. */
  readonly limited: boolean;
  /** The part of the way from baseline to target that will have been gone by then. */
  readonly ratio: Computed<"percent">;
  /** Whether the newest value meets the target; null where either is missing. */
  readonly met: boolean | null;
  /** 3: on track or met, 2: fair, to be accelerated, 1: stagnation or regression. */
  readonly score: Computed<"ratio">;
}

/**
 * Projection to the target's period, the rule of the UN SDG progress chart: growth goes on as observed, and
 * `(projected − baseline) / (target − baseline) × 100` says how much of the way that is.
 *
 * It compares levels, {@link growthProgress} compares rates; the same values can fall into different classes. A target
 * that is met scores 3 whatever the trend, and so does a percentage within one point of a target of 0 or 100. Of a range
 * both ends are judged, and the worse one counts; one that the baseline kept and the newest value does not scores 1.
 * Without a target growth of 2 percent a year scores 3, of 0.5 percent 2.
 *
 * @param input - `direction`, `baseline`, `current` and `target` with their periods; `limits`, at which the projection is held.
 *   Two observations are enough.
 * @param options - Rounding of the results.
 * @returns Growth, projected level, part of the way and score. Absent: `needs-more-years` (baseline and newest value of one
 *   period), `no-baseline`, `not-reported`, `no-target`, `zero-baseline`, `negative-baseline`, `sign-change`,
 *   `target-equals-baseline`, `target-worse-than-baseline`.
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction), `baseline-not-earlier`, `invalid-period`, `invalid-value`,
 *   `out-of-range`, `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source UN SDG Progress Chart 2023, technical note, as restated by EUSTAT: from 95 and 10 percent on 3 and 2.
 * @example
 * ```ts
 * import { projectedProgress } from "iljari/targets";
 * const course = projectedProgress(
 *   {
 *     direction: "more",
 *     baseline: { period: "2015", value: 60 },
 *     current: { period: "2022", value: 66 },
 *     target: { period: "2030", value: 70 },
 *   },
 *   { decimals: 1 },
 * );
 * [course.projected.value, course.ratio.value, course.score.value]; // => [73.6, 136, 3]
 * ```
 */
export function projectedProgress(input: CourseInput, options: RoundingOptions = {}): ProjectedProgress {
  checkRounding(options);
  return projectedProgressOf(readCourse(input), options);
}

export function projectedProgressOf(course: Course, options: RoundingOptions): ProjectedProgress {
  const { direction, target } = course.read;
  if (direction !== "range") return towards(course, direction, target?.low.value, options);
  if (target === undefined)
    return { ...towards(course, "more", undefined, options), score: absent("no-target", "ratio") };
  const low = leaving(towards(course, "more", target.low.value, options));
  const high = leaving(towards(course, "less", target.high.value, options));
  return (high.score.value ?? 0) < (low.score.value ?? 0) ? high : low;
}

/** An end of a range that the baseline kept and the newest value does not: there is no way to it, and that is regression. */
function leaving(end: ProjectedProgress): ProjectedProgress {
  const isLeft = end.met === false && end.ratio.reason === "target-worse-than-baseline";
  return isLeft ? { ...end, score: { value: 1, unit: "ratio" } } : end;
}

function towards(
  course: Course,
  direction: "more" | "less",
  target: Fraction | undefined,
  options: RoundingOptions,
): ProjectedProgress {
  const { baseline, actual } = course.read;
  const observed = growthTo(baseline, actual?.value, course.elapsed, "not-reported");
  const free = target === undefined ? "no-target" : projection(course, observed);
  const { value: projected, limited } = hold(free, course);
  const ratio = ratioOf(course, target, direction, projected);
  const met =
    actual === undefined || target === undefined
      ? null
      : meets(actual.value, target, direction, actual.unit === "percent");
  const unit = (baseline ?? actual ?? course.read.target?.low)?.unit ?? "not-stated";
  return {
    observed: computed(observed, options),
    projected: typeof projected === "string" ? absent(projected, unit) : present(projected, unit, options),
    limited,
    ratio: computed(ratio, options),
    met,
    score: scoreOf(met === true, target === undefined ? signed(observed, direction) : ratio, target !== undefined),
  };
}

/** The newest level, grown on as from the baseline until now: y × (y / b)^(rest / elapsed). */
function projection({ read, elapsed, total }: Course, observed: Exact): Exact {
  if (typeof observed === "string") return observed;
  const [from, now] = [read.baseline?.value, read.actual?.value] as [Fraction, Fraction];
  if (total <= elapsed || sign(now) === 0) return now;
  const ratio = divide(now, from);
  const growth = new Precise(String(ratio.n)).div(String(ratio.d)).pow(new Precise(total - elapsed).div(elapsed));
  return multiply(now, readNumber(growth));
}

function hold(value: Exact, { lower, upper }: Course): { value: Exact; limited: boolean } {
  if (typeof value === "string") return { value, limited: false };
  if (upper !== undefined && compare(value, upper) > 0) return { value: upper, limited: true };
  if (lower !== undefined && compare(value, lower) < 0) return { value: lower, limited: true };
  return { value, limited: false };
}

function ratioOf({ read }: Course, target: Fraction | undefined, direction: "more" | "less", projected: Exact): Exact {
  if (typeof projected === "string" || target === undefined) return projected;
  const from = read.baseline?.value as Fraction;
  const way = subtract(target, from);
  if (sign(way) === 0) return "target-equals-baseline";
  if (sign(way) !== (direction === "more" ? 1 : -1)) return "target-worse-than-baseline";
  return multiply(divide(subtract(projected, from), way), HUNDRED);
}

/** A percentage counts as met from one point before a target of 0 or 100. */
function meets(value: Fraction, target: Fraction, direction: "more" | "less", isPercent: boolean): boolean {
  const sense = direction === "more" ? 1 : -1;
  const isEnd = isPercent && (sign(target) === 0 || compare(target, HUNDRED) === 0);
  const missing = multiply(subtract(target, value), { n: BigInt(sense), d: 1n });
  return isEnd ? compare(missing, ONE) <= 0 : sign(missing) <= 0;
}

function scoreOf(isMet: boolean, figure: Exact, hasTarget: boolean): Computed<"ratio"> {
  if (isMet) return { value: 3, unit: "ratio" };
  if (typeof figure === "string") return absent(figure, "ratio");
  const [best, fair] = hasTarget ? [95, 10] : [2, 0.5];
  const value = compare(figure, readNumber(best)) >= 0 ? 3 : compare(figure, readNumber(fair)) >= 0 ? 2 : 1;
  return { value, unit: "ratio" };
}
