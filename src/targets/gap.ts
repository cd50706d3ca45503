import { absent, present, type Computed } from "../quantity/absence.js";
import { compare } from "../quantity/fraction.js";
import type { ReadQuantity } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { differenceOf, unitOfChange } from "../measures/difference.js";
import { FORMULAS, type Named } from "./formulas.js";
import { readTargetInput, type ReadTarget, type TargetInput } from "./target-input.js";

/**
 * How far the actual is from the target: `actual − target`.
 *
 * Negative is short of a target to raise, positive beyond it; for a target to lower it is the other way round. For a
 * range it is zero inside and the signed distance outside.
 *
 * @param input - `direction`, `target` (or a range) and `actual`, in units of one dimension.
 * @param options - Rounding of the result.
 * @returns The gap in the unit of the target, in `percentage-point` for percents, with its formula; with a range where
 *   the actual says how it was rounded. Absent: `no-target`, `not-reported` or `not-due` (no actual).
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction), `invalid-value`, `out-of-range`, `unit-mismatch`,
 *   `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { gap } from "iljari/targets";
 * gap({ direction: "more", target: { value: 308.4, unit: "thousand-persons" }, actual: { value: 305900, unit: "persons" } });
 * // => { value: -2.5, unit: "thousand-persons", formula: "actual − target" }
 * ```
 */
export function gap(input: TargetInput, options: RoundingOptions = {}): Computed & Named {
  checkRounding(options);
  return gapOf(readTargetInput(input), options);
}

export function gapOf({ direction, target, actual, missing }: ReadTarget, options: RoundingOptions): Computed & Named {
  const formula = direction === "range" ? FORMULAS.gapToRange : FORMULAS.gap;
  const unit = unitOfChange(target?.low.unit ?? actual?.unit ?? "not-stated");
  if (target === undefined) return { ...absent("no-target", unit), formula };
  if (actual === undefined) return { ...absent(missing, unit), formula };
  const end = nearestEnd(actual, target);
  if (end === undefined) return { ...present({ n: 0n, d: 1n }, unit, options), formula };
  return { ...differenceOf(end, actual, options), formula };
}

/** The end that the value is outside of; for a single target, that target. */
function nearestEnd(actual: ReadQuantity, target: NonNullable<ReadTarget["target"]>): ReadQuantity | undefined {
  if (compare(actual.value, target.low.value) <= 0) return target.low;
  return compare(actual.value, target.high.value) >= 0 ? target.high : undefined;
}
