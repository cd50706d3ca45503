import { checkOptions } from "./check-object.js";
import { readFigure } from "./read-figure.js";
import type { PrintedAmount, ReadOptions } from "./printed-amount.js";
import { checkSigns, type Signs } from "./signs.js";

/** How a change is read. */
export interface ReadChangeOptions extends ReadOptions {
  /** What this document means by its marks; `{}` where it has none. A plain plus or minus needs no declaration. */
  readonly signs: Signs;
}

/**
 * Reads a change, the sign from its mark.
 *
 * Use it for a column of changes, and for the amounts of a budget paper, which prints its negatives with a mark.
 * ▲ is an increase in one document and a minus in another, so what a mark means is declared and never guessed.
 * The mark stands before the figure or behind it, bare or in brackets. A figure without one is positive: the plan
 * prints `-5.4%` and `0.85%` in one row, and budget papers mark their decreases only.
 *
 * @param text - One change, at most 100 characters.
 * @param options - `signs`: what each mark means. `unit`: the unit in the head of the table, which a bare figure takes.
 * @returns The change in the printed unit, negative for a decrease, its last printed digit, and the text itself.
 * @throws {@link quantity.IljariError | IljariError} `sign-not-declared` with the mark, `invalid-value` (no such mark or direction in
 *   `signs`), `not-readable`, `unit-mismatch`, `out-of-range`, `unknown-unit`, `wrong-type` (no options, no
 *   `signs`), as {@link readAmount}.
 * @source The plan's tables of employment and of common targets (▲ increase, ▼ decrease); Korean budget papers
 *   (▲ or △ minus).
 * @example
 * ```ts
 * import { readChange } from "iljari/korean";
 * const signs = { "▲": "increase", "▼": "decrease" } as const;
 * readChange("▼ 3.9(%p)", { signs });
 * // => { value: -3.9, unit: "percentage-point", decimals: 1, printed: "▼ 3.9(%p)" }
 * readChange("▲ 1.2", { signs, unit: "thousand-persons" }).value; // => 1.2
 * readChange("▲300", { signs: { "▲": "decrease" }, unit: "million-KRW" }).value; // => -300
 * ```
 */
export function readChange(text: string, options: ReadChangeOptions): PrintedAmount {
  checkOptions(options, "options with the marks of the document as `signs`");
  const { unit, signs } = options;
  checkSigns(signs);
  return readFigure(text, { unit, signs });
}
