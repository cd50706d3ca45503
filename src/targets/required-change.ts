import { absent, type Computed } from "../quantity/absence.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { differenceOf, unitOfChange } from "../measures/difference.js";
import { FORMULAS, type Named } from "./formulas.js";
import { readTargetInput, type ReadTarget, type TargetInput } from "./target-input.js";

/**
 * The change that a target asks for: `target − baseline`.
 *
 * @param input - `direction`, `baseline` and `target`, in units of one dimension.
 * @param options - Rounding of the result.
 * @returns The change in the unit of the target, in `percentage-point` for percents, with its formula; with a range
 *   where the baseline says how it was rounded. Absent: `no-target`, `no-baseline`, `not-applicable` for a range.
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction), `invalid-value`, `out-of-range`, `unit-mismatch`,
 *   `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Definition.
 * @example
 * ```ts
 * import { requiredChange } from "iljari/targets";
 * requiredChange({ direction: "more", baseline: 305.9, target: 308.5 }).value; // => 2.6
 * ```
 */
export function requiredChange(input: TargetInput, options: RoundingOptions = {}): Computed & Named {
  checkRounding(options);
  return requiredChangeOf(readTargetInput(input), options);
}

export function requiredChangeOf(read: ReadTarget, options: RoundingOptions): Computed & Named {
  const { direction, baseline, target } = read;
  const formula = FORMULAS.requiredChange;
  const unit = unitOfChange(target?.low.unit ?? baseline?.unit ?? "not-stated");
  if (target === undefined) return { ...absent("no-target", unit), formula };
  if (direction === "range") return { ...absent("not-applicable", unit), formula };
  if (baseline === undefined) return { ...absent("no-baseline", unit), formula };
  return { ...differenceOf(baseline, target.low, options), formula };
}
