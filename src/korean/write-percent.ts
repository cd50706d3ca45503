import type { NumberInput } from "../quantity/number-input.js";
import { groupThousands } from "./group-thousands.js";
import type { WriteOptions } from "./printed-amount.js";

/**
 * Writes a percentage as a plan prints it.
 *
 * For rates, shares and growth in percent; the difference of two percentages is in percentage points and is written
 * with {@link writeChange}. {@link readPercent} reads the text back as it was.
 *
 * @param value - The value in percent (66.7, not 0.667).
 * @param options - `decimals`: digits after the point, rounded half up; all that the value has where it is left out.
 * @returns The percentage with its sign.
 * @throws {@link quantity.IljariError | IljariError} `not-finite`, `not-a-number`, `invalid-decimals`, `wrong-type`
 *   (options that are no object).
 * @source Forms of the plan's population and employment tables.
 * @example
 * ```ts
 * import { writePercent } from "iljari/korean";
 * writePercent(66.7); // => "66.7%"
 * writePercent(37, { decimals: 1 }); // => "37.0%"
 * ```
 */
export function writePercent(value: NumberInput, options: WriteOptions = {}): string {
  return `${groupThousands(value, options)}%`;
}
