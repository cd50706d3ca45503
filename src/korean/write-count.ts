import { fail } from "../quantity/error.js";
import { readNumber, type NumberInput } from "../quantity/number-input.js";
import { UNITS } from "../quantity/unit.js";
import { groupThousands } from "./group-thousands.js";
import { COUNT_UNITS, refuseOtherUnits } from "./kind.js";
import type { CountUnit, WriteOptions } from "./printed-amount.js";

/**
 * Writes a count of persons, establishments or things as a plan prints it.
 *
 * A count is a level and never negative; a difference of two counts is written with {@link writeChange}.
 * {@link readCount} reads the text back as it was, negative `decimals` excepted: the zeros they leave look like
 * printed digits.
 *
 * @param value - The count in `unit`.
 * @param unit - The unit it is in and is printed in; `not-stated` writes the bare number.
 * @param options - `decimals`: digits after the point, rounded half up; all that the value has where it is left out.
 * @returns The count with its Korean unit.
 * @throws {@link quantity.IljariError | IljariError} `negative-level`, `unit-mismatch` (no unit of a count), `unknown-unit`, `not-finite`,
 *   `not-a-number`, `invalid-decimals`, `wrong-type` (options that are no object).
 * @source Forms of the plan's tables of targets and establishments.
 * @example
 * ```ts
 * import { writeCount } from "iljari/korean";
 * writeCount(27981, "persons"); // => "27,981명"
 * writeCount(308.1, "thousand-persons"); // => "308.1천명"
 * writeCount(308449, "persons", { decimals: -2 }); // => "308,400명"
 * ```
 */
export function writeCount(value: NumberInput, unit: CountUnit, options: WriteOptions = {}): string {
  refuseOtherUnits(unit, COUNT_UNITS, { path: ["unit"], value: unit, expected: "a unit of a count" });
  const negative = readNumber(value, ["value"]).n < 0n;
  if (negative) fail("negative-level", { path: ["value"], value, expected: "a count; writeChange writes differences" });
  return groupThousands(value, options) + UNITS[unit].name.ko;
}
