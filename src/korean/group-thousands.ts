import { roundToUnits } from "../quantity/fraction.js";
import { readNumber, type NumberInput } from "../quantity/number-input.js";
import { checkRounding } from "../quantity/rounding.js";
import { checkOptions } from "./check-object.js";
import { groupByThrees } from "./notation.js";
import type { WriteOptions } from "./printed-amount.js";

/**
 * Writes a number with a comma between every three digits, as Korean and English tables do.
 *
 * Use it for a figure whose unit stands in the head of its table. It does not depend on the locale of the machine,
 * and it rounds the exact decimal half up, which `toFixed` and `toLocaleString` do not.
 *
 * @param value - Any {@link NumberInput}; any unit.
 * @param options - `decimals`: digits after the point, negative for tens and hundreds; where it is left out, all that
 *   the value has (a string keeps its zeros).
 * @returns The text, with a hyphen for a minus; never a negative zero.
 * @throws {@link quantity.IljariError | IljariError} `not-finite`, `not-a-number`, `invalid-decimals`,
 *   `wrong-type` (options that are no object).
 * @source Form of every table of the plan.
 * @example
 * ```ts
 * import { groupThousands } from "iljari/korean";
 * groupThousands(679038); // => "679,038"
 * groupThousands(-3900, { decimals: 1 }); // => "-3,900.0"
 * groupThousands(305949, { decimals: -2 }); // => "305,900"
 * groupThousands(1.005, { decimals: 2 }); // => "1.01"
 * ```
 */
export function groupThousands(value: NumberInput, options: WriteOptions = {}): string {
  checkOptions(options);
  checkRounding(options);
  const exact = readNumber(value, ["value"]);
  // Every number is read as a whole number over a power of ten.
  const decimals = options.decimals ?? String(exact.d).length - 1;
  const units = roundToUnits(exact, decimals, "half-up");
  const shown = Math.max(decimals, 0);
  const magnitude = (units < 0n ? -units : units) * 10n ** BigInt(shown - decimals);
  const digits = String(magnitude).padStart(shown + 1, "0");
  const whole = groupByThrees(digits.slice(0, digits.length - shown));
  const rest = digits.slice(digits.length - shown);
  return `${units < 0n ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}
