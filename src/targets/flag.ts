import { nameIn, type Locale } from "../model/locale.js";
import type { Name } from "../model/names.js";

/**
 * What a reader of a report has to be told.
 *
 * - `achievement-hides-decline`: the actual is worse than the baseline, and the achievement rate is still 90 % or more.
 * - `achievement-inverted`: less is wanted and the target is missed, so that the achievement rate is above 100 %.
 * - `progress-wide`: rounding of the printed figures leaves the progress uncertain by more than a tenth of itself.
 * - `target-equals-baseline`: the target asks for no change, so that there is no progress to speak of.
 * - `met-but-worsening`: the target is met although the actual is worse than the baseline.
 * - `verdict-not-robust`: rounding of the printed figures could turn the status.
 * - `readings-differ`: another table prints the same figures with other digits, and that changes the result.
 * - `printings-contradict`: two printings of one value lie further apart than rounding explains.
 * - `target-worse-than-baseline`: the target asks for a move the wrong way.
 * - `target-lowered`: the target is less ambitious than the last one.
 * - `target-below-best`: the target is worse than what was reached before.
 */
export type FlagCode =
  | "achievement-hides-decline"
  | "achievement-inverted"
  | "progress-wide"
  | "target-equals-baseline"
  | "met-but-worsening"
  | "verdict-not-robust"
  | "readings-differ"
  | "printings-contradict"
  | "target-worse-than-baseline"
  | "target-lowered"
  | "target-below-best";

/** One thing that a reader has to be told, in both languages. */
export interface Flag<Code extends string = FlagCode> {
  /** What it is about. */
  readonly code: Code;
  /** The id of what it is about: an indicator, a sector, a total. */
  readonly of: string;
  /** The sentence, with the figures it rests on. */
  readonly text: Name;
}

/**
 * The sentence of a flag in one language.
 *
 * @param flag - A flag of a report.
 * @param locale - `en` or `ko`.
 * @returns One sentence without the name of what it is about, which `flag.of` has.
 * @example
 * ```ts
 * import { compareTargets, flagText } from "iljari/targets";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const [first] = compareTargets(jeonju2024, { period: "2024" }).flags;
 * first && flagText(first, "en"); // => "the target is less ambitious than that of 2023: 41.0 → 37.2"
 * ```
 */
export function flagText(flag: Flag<string>, locale: Locale): string {
  return nameIn(flag.text, locale);
}
