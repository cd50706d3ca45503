import { fail } from "../quantity/error.js";
import type { NumberInput } from "../quantity/number-input.js";
import { unitInfo, type Unit } from "../quantity/unit.js";
import { checkOptions } from "./check-object.js";
import { groupThousands } from "./group-thousands.js";
import type { WriteOptions } from "./printed-amount.js";
import { checkSigns, declaredSigns, type ChangeDirection, type Signs } from "./signs.js";

/** How a change is written. */
export interface WriteChangeOptions extends WriteOptions {
  /** The unit the change is in and is printed in; `not-stated` writes the bare number. */
  readonly unit: Unit;
  /** The marks to write: of several for one direction the first. */
  readonly signs: Signs;
}

/**
 * Writes a change with the mark of its direction.
 *
 * Triangles go before the figure and arrows behind it, as plans print them. A change that is zero at the printed
 * digit has no mark and stays a number (`0.0%p`): the dash that some tables print for it also stands for what is
 * not known. {@link readChange} with the same `signs` reads the text back as it was, negative `decimals` excepted.
 *
 * @param value - The change in `unit`, negative for a decrease.
 * @param options - `unit`: its unit. `signs`: the marks. `decimals`: digits after the point, rounded half up; all that
 *   the value has where it is left out.
 * @returns The change with its mark and its Korean unit.
 * @throws {@link quantity.IljariError | IljariError} `sign-not-declared` (no mark for the direction), `invalid-value` (no such mark or
 *   direction in `signs`), `unknown-unit`, `wrong-type` (no options, no `signs`), `not-finite`, `not-a-number`,
 *   `invalid-decimals`.
 * @source The plan's tables of employment (`▲ 0.9`) and of gross regional domestic product (`4.33 ↑`).
 * @example
 * ```ts
 * import { writeChange } from "iljari/korean";
 * const signs = { "▲": "increase", "▼": "decrease" } as const;
 * writeChange(0.9, { unit: "percentage-point", signs }); // => "▲ 0.9%p"
 * writeChange(-2.2, { unit: "thousand-persons", signs }); // => "▼ 2.2천명"
 * writeChange(-0.04, { unit: "percentage-point", decimals: 1, signs }); // => "0.0%p"
 * writeChange(4.33, { unit: "percent", signs: { "↑": "increase" } }); // => "4.33% ↑"
 * ```
 */
export function writeChange(value: NumberInput, options: WriteChangeOptions): string {
  checkOptions(options, "options with `unit` and `signs`");
  const { unit, signs, decimals } = options;
  const { name } = unitInfo(unit);
  checkSigns(signs);
  const declared = declaredSigns(signs);
  const number = groupThousands(value, decimals === undefined ? {} : { decimals });
  const direction: ChangeDirection = number.startsWith("-") ? "decrease" : "increase";
  const text = (direction === "decrease" ? number.slice(1) : number) + name.ko;
  if (!/[1-9]/.test(number)) return text;
  const [symbol] = declared.find(([, meaning]) => meaning === direction) ?? [];
  if (symbol === undefined) {
    return fail("sign-not-declared", { path: ["signs"], value, expected: `a mark for ${direction}, such as "▲"` });
  }
  return symbol === "↑" || symbol === "↓" ? `${text} ${symbol}` : `${symbol} ${text}`;
}
