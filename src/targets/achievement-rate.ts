import { absent, present, type Computed } from "../quantity/absence.js";
import { divide, multiply, sign } from "../quantity/fraction.js";
import { divideIntervals, scaleInterval } from "../quantity/interval.js";
import type { QuantityInput } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { FORMULAS, type Named } from "./formulas.js";
import { readTargetInput, type ReadTarget } from "./target-input.js";

/**
 * The achievement rate (달성률) of the regional job target disclosure system: `actual / target × 100`.
 *
 * It is the figure that cities publish. It says little about a rate or a stock: an employment rate that falls from 61 to
 * 60 against a target of 62 has an achievement rate of 96.8 %. Use {@link progress} beside it. It is not capped, and it
 * takes no notice of direction: where less is wanted, above 100 means missed.
 *
 * @param input - `actual` and `target`, in units of one dimension.
 * @param options - Rounding of the result.
 * @returns Percent with its formula; with a range where the actual says how it was rounded (the target is exact as
 *   printed). Absent: `no-target`, `not-reported` (no actual), `zero-denominator` (a target of zero), `not-applicable`
 *   (a negative level, for which a level ratio says nothing).
 * @throws {@link quantity.IljariError | IljariError} `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source 지역일자리 목표 공시제: 달성률 = 실적 / 목표 × 100; 100 % is the pass mark. See docs/achievement-and-progress.md.
 * @example
 * ```ts
 * import { achievementRate } from "iljari/targets";
 * achievementRate({ actual: 66.6, target: 65.8 }, { decimals: 1 });
 * // => { value: 101.2, unit: "percent", formula: "actual / target × 100" }
 * achievementRate({ actual: 5, target: 0 }).reason; // => "zero-denominator"
 * ```
 */
export function achievementRate(
  input: { readonly actual: QuantityInput | null | undefined; readonly target: QuantityInput | null | undefined },
  options: RoundingOptions = {},
): Computed<"percent"> & Named {
  checkRounding(options);
  // The rate itself knows no direction.
  return achievementOf(readTargetInput({ ...input, direction: "more" }), options);
}

export function achievementOf(read: ReadTarget, options: RoundingOptions): Computed<"percent"> & Named {
  return { ...compute(read, options), formula: FORMULAS.achievement };
}

function compute({ direction, target, actual, missing }: ReadTarget, options: RoundingOptions): Computed<"percent"> {
  if (target === undefined) return absent("no-target", "percent");
  if (direction === "range") return absent("not-applicable", "percent");
  if (actual === undefined) return absent(missing, "percent");
  const wanted = target.low;
  if (sign(wanted.value) === 0) return absent("zero-denominator", "percent");
  if (sign(wanted.value) < 0 || sign(actual.value) < 0) return absent("not-applicable", "percent");
  const hundred = { n: 100n, d: 1n };
  const interval = divideIntervals(actual.interval, wanted.interval);
  return present(
    multiply(divide(actual.value, wanted.value), hundred),
    "percent",
    options,
    scaleInterval(interval, hundred),
  );
}
