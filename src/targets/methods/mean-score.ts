import { absent, present, type Computed } from "../../quantity/absence.js";
import { compare, divide } from "../../quantity/fraction.js";
import { readNumber, type NumberInput } from "../../quantity/number-input.js";
import { checkRounding, type RoundingOptions } from "../../quantity/rounding.js";
import { sumExact } from "../../quantity/sum.js";
import type { GrowthClass, GrowthProgress } from "./growth-progress.js";

/** What {@link meanScore} returns. */
export interface MeanScore {
  /** The mean of the scores that there are. */
  readonly score: Computed<"ratio">;
  /** Its class. */
  readonly class: GrowthClass;
  /** How many of the series have a score. */
  readonly scored: number;
  /** How many there are. */
  readonly of: number;
}

const LEAST: readonly (readonly [NumberInput, GrowthClass])[] = [
  [2.5, "substantial-progress"],
  [0, "moderate-progress"],
  [-2.5, "limited-progress"],
];

/**
 * The score of an indicator from the scores of its series: their plain mean, as Open SDG takes it.
 *
 * @param series - What {@link growthProgress} gave for each series, unrounded.
 * @param options - Rounding of the result.
 * @returns The mean, its class (`target-achieved` only where every scored series has achieved its target), and of how many
 *   series it is the mean. Absent: `needs-more-years` where no series has a score.
 * @throws {@link quantity.IljariError | IljariError} `invalid-decimals`.
 * @source Open SDG, docs/progress-methodology.md: from 2.5, 0 and −2.5 on substantial, moderate and limited progress.
 * @example
 * ```ts
 * import { growthProgress, meanScore } from "iljari/targets";
 * const course = { direction: "more", baseline: { period: "2020", value: 50 }, target: { period: "2030", value: 70 } } as const;
 * const [met, fell] = [72, 48].map((value) => growthProgress({ ...course, current: { period: "2025", value } }));
 * met && fell && meanScore([met, fell], { decimals: 1 }); // => { score: { value: 0.8, unit: "ratio" }, class: "moderate-progress", scored: 2, of: 2 }
 * ```
 */
export function meanScore(
  series: readonly Pick<GrowthProgress, "class" | "score">[],
  options: RoundingOptions = {},
): MeanScore {
  checkRounding(options);
  const scores = series.flatMap((one) => one.score.value ?? []);
  const counts = { scored: scores.length, of: series.length };
  if (scores.length === 0) return { score: absent("needs-more-years", "ratio"), class: "not-available", ...counts };
  const mean = divide(sumExact(scores), { n: BigInt(scores.length), d: 1n });
  const isMet = series.every((one) => one.score.value === null || one.class === "target-achieved");
  const reached = LEAST.find(([least]) => compare(mean, readNumber(least)) >= 0)?.[1] ?? "deterioration";
  return { score: present(mean, "ratio", options), class: isMet ? "target-achieved" : reached, ...counts };
}
