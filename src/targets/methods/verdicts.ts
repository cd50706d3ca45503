import { absent, present, type AbsenceReason, type Computed } from "../../quantity/absence.js";
import { compare, divide, HUNDRED, multiply, sign } from "../../quantity/fraction.js";
import type { ReadQuantity } from "../../quantity/quantity-input.js";
import { achievementOf } from "../achievement-rate.js";
import { FORMULAS } from "../formulas.js";
import { progressOf } from "../progress.js";
import { statusOf } from "../target-status.js";
import type { Course } from "./course.js";
import { earnedValue, type EarnedValueInput } from "./earned-value.js";
import { growthProgressOf, type GrowthClass, type GrowthOptions } from "./growth-progress.js";
import { projectedProgressOf } from "./projected-progress.js";

/**
 * What a method says, in words that all methods share.
 *
 * - `met`: the target is met.
 * - `on-track`: not met yet, and what there is will do by the method's own line.
 * - `behind`: too little by that line.
 * - `worsening`: a move the wrong way.
 */
export type MethodVerdict = "met" | "on-track" | "behind" | "worsening";

/** A method of {@link assess}. */
export type AssessmentMethod = "achievement" | "progress" | "pace" | "growth" | "projection" | "earned-value";

/** A figure, and what its method says; null where there is no figure or the method does not judge. */
export interface Judged {
  readonly figure: Computed;
  readonly verdict: MethodVerdict | null;
}

/** A course with everything that is no part of the way itself. */
export interface Situation extends Course {
  /** How many observations there are from baseline to newest value. */
  readonly observations: number;
  /** Whether the newest value is of the target's period or later. */
  readonly due: boolean;
  readonly expected: ReadQuantity | undefined;
  readonly money: EarnedValueInput | undefined;
}

const METHOD_FORMULAS: Readonly<Record<AssessmentMethod, string>> = {
  achievement: FORMULAS.achievement,
  progress: FORMULAS.progress,
  pace: "actual / expected to date × 100",
  growth: "observed growth a year / required growth a year × 100",
  projection: "(projected − baseline) / (target − baseline) × 100",
  "earned-value": "earned value / planned value",
};

/** How the figure of a method is computed: of a range from distances, and without a target growth is all there is. */
export function formulaOf(method: AssessmentMethod, { read: { direction, target } }: Situation): string {
  if (method === "progress" && direction === "range") return FORMULAS.progressToRange;
  const isGrowth = target === undefined && (method === "growth" || method === "projection");
  return isGrowth ? "((newest / baseline)^(1 / years) − 1) × 100" : METHOD_FORMULAS[method];
}

const BY_CLASS: Readonly<Record<GrowthClass, MethodVerdict | null>> = {
  "target-achieved": "met",
  "substantial-progress": "on-track",
  "moderate-progress": "behind",
  "limited-progress": "behind",
  deterioration: "worsening",
  "not-available": null,
};

/** With fewer a verdict over several years would rest on a single step. */
const FEWEST_OBSERVATIONS = 3;

type Judge = (situation: Situation, options: GrowthOptions) => Judged;

function nothing(reason: AbsenceReason): Judged {
  return { figure: absent(reason, "percent"), verdict: null };
}

function isMet({ read }: Situation): boolean {
  return statusOf(read).status.startsWith("met");
}

/** A figure on the scale of progress against the line that will do. */
function byLine(figure: number, line: number): MethodVerdict {
  return figure >= line ? "on-track" : figure < 0 ? "worsening" : "behind";
}

export const JUDGES: Readonly<Record<AssessmentMethod, Judge>> = {
  // The pass mark is 100 % of the target; before its time the level ratio has no line of its own.
  achievement(situation, options) {
    const { value, unit, reason, range } = { range: undefined, ...achievementOf(situation.read, options) };
    if (value === null) return nothing(reason);
    const figure = { value, unit, ...(range === undefined ? {} : { range }) };
    return { figure, verdict: isMet(situation) ? "met" : situation.due ? "behind" : null };
  },
  // The line is the straight one from baseline to target.
  progress(situation, options) {
    const { value, unit, reason, range } = { range: undefined, ...progressOf(situation.read, options) };
    if (value === null) return nothing(reason);
    const figure = { value, unit, ...(range === undefined ? {} : { range }) };
    if (isMet(situation)) return { figure, verdict: "met" };
    const line = situation.due ? 100 : (situation.elapsed / situation.total) * 100;
    return { figure, verdict: byLine(progressNow(situation), line) };
  },
  pace(situation, options) {
    const { read, expected } = situation;
    if (expected === undefined) return nothing("not-stated");
    if (read.direction === "range") return nothing("not-applicable");
    if (read.actual === undefined) return nothing("not-reported");
    if (sign(expected.value) === 0) return nothing("zero-denominator");
    const figure = present(multiply(divide(read.actual.value, expected.value), HUNDRED), "percent", options);
    const isShort = compare(read.actual.value, expected.value) === (read.direction === "more" ? -1 : 1);
    return { figure, verdict: isMet(situation) ? "met" : isShort ? "behind" : "on-track" };
  },
  growth(situation, options) {
    if (situation.observations < FEWEST_OBSERVATIONS) return nothing("needs-more-years");
    const result = growthProgressOf(situation, options);
    const figure = situation.read.target === undefined ? result.observed : result.ratio;
    return { figure, verdict: BY_CLASS[result.class] };
  },
  projection(situation, options) {
    if (situation.observations < FEWEST_OBSERVATIONS) return nothing("needs-more-years");
    const { ratio, observed, met, score } = projectedProgressOf(situation, options);
    const hasTarget = situation.read.target !== undefined;
    const figure = hasTarget ? ratio : observed;
    if (met === true || score.value === null) return { figure, verdict: met === true ? "met" : null };
    const exact = projectedProgressOf(situation, {});
    const sense = !hasTarget && situation.read.direction === "less" ? -1 : 1;
    const way = (hasTarget ? exact.ratio : exact.observed).value;
    // A range that was left has no way back to an end that the baseline kept.
    const isWorse = way === null || way * sense < 0;
    return { figure, verdict: score.value === 3 ? "on-track" : isWorse ? "worsening" : "behind" };
  },
  "earned-value"({ money }, options) {
    if (money === undefined) return nothing("not-stated");
    const { schedulePerformance: figure } = earnedValue(money, options);
    const { scheduleVariance, costVariance } = earnedValue(money);
    if (figure.value === null || costVariance.value === null) return { figure, verdict: null };
    const isBehind = (scheduleVariance.value as number) < 0 || costVariance.value < 0;
    return { figure, verdict: isBehind ? "behind" : "on-track" };
  },
};

/** Unrounded; the caller knows that there is one. */
function progressNow({ read }: Situation): number {
  return progressOf(read, {}).value as number;
}

/**
 * What a method would say on the other path from baseline to target: compound for progress, straight for the two that
 * compound. Undefined where no path is between.
 */
export function onOtherPath(
  method: AssessmentMethod,
  situation: Situation,
  { thresholds }: GrowthOptions,
): MethodVerdict | undefined {
  if (situation.due || progressOf(situation.read, {}).value === null) return undefined;
  if (method === "progress") {
    const { ratio } = growthProgressOf(situation, {});
    return ratio.value === null ? undefined : byLine(ratio.value, 100);
  }
  const line = method === "growth" ? Number(thresholds?.substantial ?? 95) : 95;
  return byLine((progressNow(situation) * situation.total) / situation.elapsed, line);
}
