import type { Computed } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import type { QuantityInput } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import type { Direction } from "../model/indicator.js";
import type { Name } from "../model/names.js";
import { DAY_EXPECTED, isDay, type Day } from "../model/period.js";
import { assessTarget } from "../targets/assess-target.js";
import type { TargetInput } from "../targets/target-input.js";
import type { TargetStatus } from "../targets/target-status.js";

/** A target as it was set again. */
export interface RevisedTarget {
  /** The day it was published. */
  readonly date: Day;
  /** The target since then. */
  readonly target: TargetInput["target"];
  /** Why, in our words. */
  readonly reason?: Name | undefined;
}

/** What {@link resultsAgainstRevisions} compares. */
export interface RevisionsInput {
  /** Which way is wanted. There is no default. */
  readonly direction: Direction;
  /** The target as first set. */
  readonly original: TargetInput["target"];
  /** What later publications made of it. */
  readonly revised: readonly RevisedTarget[];
  /** What was reached. */
  readonly actual: QuantityInput | null | undefined;
}

/** The result against one state of a target. */
export interface ResultAgainst {
  /** The day this target was published; undefined for the original. */
  readonly date: Day | undefined;
  /** Why it was set again. */
  readonly reason: Name | undefined;
  /** The achievement rate, 달성률. */
  readonly achievement: Computed<"percent">;
  /** Actual minus target. */
  readonly gap: Computed;
  /** Whether it was met. */
  readonly status: TargetStatus;
}

/** The result against a target and all of its revisions. */
export interface ResultsAgainstRevisions {
  /** Against the target as first set. */
  readonly original: ResultAgainst;
  /** Against each revision, by date. */
  readonly revised: readonly ResultAgainst[];
  /** Against the target in force: the last revision, or the original where there is none. */
  readonly inForce: ResultAgainst;
  /** Whether the target in force is met and the original is not: the revision makes the success. */
  readonly metByRevision: boolean;
}

/**
 * What was reached, against the original target and against every revision (수정공시) of it.
 *
 * A target that is lowered in November is met in December; both rates stand side by side, so that a reader sees which of
 * the two was met.
 *
 * @param input - `direction`, `original`, `revised` with dates, and `actual`, in units of one dimension.
 * @param options - Rounding of the results.
 * @returns Achievement rate, gap and status for each. Absent: `no-target`, `not-reported`, `zero-denominator`,
 *   `not-applicable` (the rate of a range or of a negative level).
 * @throws {@link quantity.IljariError | IljariError} `invalid-day`, `overlapping-revisions` for two of one day, and as
 *   {@link targets.assessTarget | assessTarget}.
 * @source 달성률 = 실적 / 목표 × 100; 수정공시 of the regional job target disclosure system.
 * @example
 * ```ts
 * import { resultsAgainstRevisions } from "iljari/monitoring";
 * const results = resultsAgainstRevisions(
 *   { direction: "more", original: 900, revised: [{ date: "2025-11-03", target: 840 }], actual: 855 }, // made-up figures
 *   { decimals: 1 },
 * );
 * [results.original.achievement.value, results.inForce.achievement.value, results.metByRevision]; // => [95, 101.8, true]
 * ```
 */
export function resultsAgainstRevisions(input: RevisionsInput, options: RoundingOptions = {}): ResultsAgainstRevisions {
  checkRounding(options);
  const { direction, actual } = input;
  const against = (target: TargetInput["target"], date?: Day, reason?: Name): ResultAgainst => {
    const { achievement, gap, status } = assessTarget({ direction, target, actual }, options);
    return { date, reason, achievement, gap, status };
  };
  const seen = new Set<Day>();
  input.revised.forEach(({ date }, i) => {
    const path = ["revised", i, "date"];
    if (!isDay(date)) fail("invalid-day", { path, value: date, expected: DAY_EXPECTED });
    if (seen.has(date)) fail("overlapping-revisions", { path, value: date, expected: "a day of its own" });
    seen.add(date);
  });
  const byDate = [...input.revised].sort((a, b) => (a.date < b.date ? -1 : 1));
  const original = against(input.original);
  const revised = byDate.map((one) => against(one.target, one.date, one.reason));
  const inForce = revised.at(-1) ?? original;
  return { original, revised, inForce, metByRevision: inForce.status === "met" && original.status === "missed" };
}
