import { LONGEST_FIGURE, normalise } from "./notation.js";

const NILS: readonly string[] = ["-", "–", "—"];

/**
 * Whether a cell holds the nil mark.
 *
 * Ask before reading a cell of a table: a nil is no number, and what it means (an exact zero in a funding
 * breakdown, no change in a column of changes) is the table's to say. An empty cell and the `X` of a suppressed
 * one are no nils, and neither is a cell that is no text: the readers refuse it.
 *
 * @param text - A cell as printed.
 * @returns True for a lone dash: a hyphen, a minus sign, an en or em dash, full-width or not, white space around it.
 * @source The plan's table of funding by sector prints `-` for a source that gives nothing.
 * @example
 * ```ts
 * import { isNil } from "iljari/korean";
 * isNil(" - "); // => true
 * isNil("-5.4%"); // => false
 * isNil(""); // => false
 * ```
 */
export function isNil(text: string): boolean {
  return typeof text === "string" && text.length <= LONGEST_FIGURE && NILS.includes(normalise(text.trim()));
}
