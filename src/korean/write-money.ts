import type { NumberInput } from "../quantity/number-input.js";
import { MONEY_UNITS, UNITS, type MoneyUnit } from "../quantity/unit.js";
import { groupThousands } from "./group-thousands.js";
import { refuseOtherUnits } from "./kind.js";
import type { WriteOptions } from "./printed-amount.js";

/**
 * Writes an amount of money as a plan prints it.
 *
 * It does not convert: bring the amount into the unit wanted with `convertUnit` first. {@link readMoney} reads the
 * text back as it was, negative `decimals` excepted: the zeros they leave look like printed digits.
 *
 * @param value - The amount in `unit`.
 * @param unit - The unit of money it is in and is printed in.
 * @param options - `decimals`: digits after the point, rounded half up; all that the value has where it is left out.
 * @returns The amount with its Korean unit.
 * @throws {@link quantity.IljariError | IljariError} `unit-mismatch` (no unit of money), `unknown-unit`, `not-finite`, `not-a-number`,
 *   `invalid-decimals`, `wrong-type` (options that are no object).
 * @source Forms of the plan's project sheets.
 * @example
 * ```ts
 * import { writeMoney } from "iljari/korean";
 * writeMoney(2535, "million-KRW"); // => "2,535백만원"
 * writeMoney(29.75, "hundred-million-KRW", { decimals: 1 }); // => "29.8억원"
 * ```
 */
export function writeMoney(value: NumberInput, unit: MoneyUnit, options: WriteOptions = {}): string {
  refuseOtherUnits(unit, MONEY_UNITS, { path: ["unit"], value: unit, expected: "a unit of money" });
  return groupThousands(value, options) + UNITS[unit].name.ko;
}
