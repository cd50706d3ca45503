import { present, type Present } from "../../quantity/absence.js";
import { Precise } from "../../quantity/decimal.js";
import { compare, divide, multiply, ONE, sign, subtract, type Fraction } from "../../quantity/fraction.js";
import { readNumber, type NumberInput } from "../../quantity/number-input.js";
import { checkRounding, type RoundingOptions } from "../../quantity/rounding.js";

/**
 * How much of the usual growth can be asked of an indicator that nears its natural limit: 1 far from it, 0 at it.
 *
 * With b the size of the baseline and L that of the limit: `1 − (b / L)^4.44` up to the limit,
 * `1 − ((2L − b) / L)^4.44` beyond it, 1 from twice the limit on. {@link growthProgress} multiplies its thresholds by it
 * where there is no target.
 *
 * @param input - `baseline` and `limit`, in one unit.
 * @param options - Rounding of the result.
 * @returns A ratio from 0 to 1, good to the last place. Never absent.
 * @throws {@link quantity.IljariError | IljariError} `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Open SDG, docs/progress-methodology.md; sdg-build, ProgressMeasure.py.
 * @example
 * ```ts
 * import { limitScaling } from "iljari/targets";
 * limitScaling({ baseline: 90, limit: 100 }, { decimals: 3 }); // => { value: 0.374, unit: "ratio" }
 * ```
 */
export function limitScaling(
  input: { readonly baseline: NumberInput; readonly limit: NumberInput },
  options: RoundingOptions = {},
): Present<"ratio"> {
  checkRounding(options);
  return present(
    scalingOf(readNumber(input.baseline, ["baseline"]), readNumber(input.limit, ["limit"])),
    "ratio",
    options,
  );
}

export function scalingOf(baseline: Fraction, limit: Fraction): Fraction {
  const two: Fraction = { n: 2n, d: 1n };
  const [b, l] = [size(baseline), size(limit)];
  if (compare(b, multiply(l, two)) >= 0) return ONE;
  const part = divide(b, l);
  return subtract(ONE, powerOf(compare(b, l) <= 0 ? part : subtract(two, part)));
}

function size(a: Fraction): Fraction {
  return sign(a) < 0 ? { n: -a.n, d: a.d } : a;
}

function powerOf({ n, d }: Fraction): Fraction {
  return readNumber(new Precise(String(n)).div(String(d)).pow("4.44"));
}
