import { MONEY_UNITS, type MoneyUnit } from "../quantity/unit.js";
import { checkOptions } from "./check-object.js";
import { readFigure } from "./read-figure.js";
import type { PrintedAmount, ReadOptions } from "./printed-amount.js";
import { refuseOtherUnits } from "./kind.js";

/**
 * Reads an amount of money.
 *
 * Use it for a budget, a subsidy, a fund; {@link readAmount} says which forms are read and what unit they get.
 * Calling it says that money is meant, so `3억` is read without 원. It does not convert: `convertUnit` and `toWon` do.
 *
 * @param text - One amount, at most 100 characters.
 * @param options - `unit`: the unit of money in the head of the table, which a bare amount takes and without which
 *   a bare amount is refused.
 * @returns The amount in the unit of money it is printed in, its last printed digit, and the text itself.
 * @throws {@link quantity.IljariError | IljariError} `unit-mismatch` (another kind of figure, or a bare number without `unit`),
 *   `not-readable`, `sign-not-declared`, `out-of-range`, `unknown-unit`, `wrong-type`, as {@link readAmount}.
 * @source Forms of the plan's project sheets; 만 is 10^4, 억 10^8, 조 10^12.
 * @example
 * ```ts
 * import { readMoney } from "iljari/korean";
 * readMoney("2,535백만원");
 * // => { value: 2535, unit: "million-KRW", decimals: 0, printed: "2,535백만원" }
 * readMoney("4,200만원");
 * // => { value: 42000000, unit: "KRW", decimals: -4, printed: "4,200만원" }
 * readMoney("679,038", { unit: "million-KRW" }).value; // => 679038
 * ```
 */
export function readMoney(text: string, options: ReadOptions<MoneyUnit> = {}): PrintedAmount<MoneyUnit> {
  checkOptions(options);
  const { unit } = options;
  const expected = "an amount of money with its unit, such as 2억원";
  if (unit !== undefined) refuseOtherUnits(unit, MONEY_UNITS, { path: ["unit"], value: unit, expected });
  const amount = readFigure(text, { unit, base: "KRW" });
  return { ...amount, unit: refuseOtherUnits(amount.unit, MONEY_UNITS, { value: text, expected }) };
}
