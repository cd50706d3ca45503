import { toNumber } from "./fraction.js";
import { readNumber, type NumberInput } from "./number-input.js";
import { checkDecimals, checkRounding, type RoundingRule } from "./rounding.js";

/**
 * Rounds a number on its decimal digits.
 *
 * Use it for any figure that is printed. `Math.round(x * 10) / 10` and `toFixed` work on the binary
 * value instead and print 1.00 for 1.005; this prints 1.01.
 *
 * @param value - Any {@link NumberInput}; any unit.
 * @param options - `decimals`: digits after the point, negative for tens and hundreds. `rounding`: the rule,
 *   `half-up` (away from zero) where it is left out.
 * @returns The rounded number in the unit of `value`; never -0.
 * @throws {@link quantity.IljariError | IljariError} `not-finite`, `not-a-number`, `invalid-decimals`, `invalid-value` (unknown rule),
 *   `out-of-range` (a result that no double holds).
 * @source Rounding rules as named in IEEE 754-2019 section 4.3; `half-up` as in Korean official tables (반올림).
 * @example
 * ```ts
 * import { round } from "iljari/quantity";
 * round(27.45, { decimals: 1 }); // => 27.5
 * round(27.45, { decimals: 1, rounding: "half-even" }); // => 27.4
 * round(-27.45, { decimals: 1 }); // => -27.5
 * round("308449", { decimals: -2 }); // => 308400
 * ```
 */
export function round(
  value: NumberInput,
  options: { readonly decimals: number; readonly rounding?: RoundingRule },
): number {
  checkDecimals(options.decimals);
  checkRounding(options);
  return toNumber(readNumber(value, ["value"]), options.decimals, options.rounding);
}
