import { readFigure } from "./read-figure.js";
import type { PrintedAmount } from "./printed-amount.js";

/**
 * Reads a percentage.
 *
 * Use it for rates, shares and growth. The difference of two percentages (`0.9%p`) is another unit and is refused;
 * read it with {@link readChange} or {@link readAmount}. A bare number is in percent, since that is the only unit
 * this reads.
 *
 * @param text - One percentage, at most 100 characters.
 * @returns The value in percent (66.7, not 0.667), its last printed digit, and the text itself.
 * @throws {@link quantity.IljariError | IljariError} `unit-mismatch` (percentage points, money, a count), `not-readable`,
 *   `sign-not-declared`, `out-of-range`, as {@link readAmount}.
 * @source Forms of the plan's population and employment tables.
 * @example
 * ```ts
 * import { readPercent } from "iljari/korean";
 * readPercent("66.7%"); // => { value: 66.7, unit: "percent", decimals: 1, printed: "66.7%" }
 * readPercent("-1.35%").value; // => -1.35
 * readPercent("37.0").decimals; // => 1
 * ```
 */
export function readPercent(text: string): PrintedAmount<"percent"> {
  // Under a declared unit a figure of another dimension is refused, and percent is alone in its dimension.
  return { ...readFigure(text, { unit: "percent" }), unit: "percent" };
}
