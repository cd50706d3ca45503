import { fail } from "../quantity/error.js";
import { checkOptions } from "./check-object.js";
import { readFigure } from "./read-figure.js";
import { COUNT_UNITS, refuseOtherUnits } from "./kind.js";
import type { CountUnit, PrintedAmount, ReadAmountOptions } from "./printed-amount.js";

/**
 * Reads a count of persons, establishments or anything that is counted one by one.
 *
 * Use it for jobs, employed persons, inhabitants, establishments, courses, screenings. A count is a level and never negative; a
 * difference of two counts is read with {@link readChange}. {@link readAmount} says which forms are read.
 *
 * @param text - One count, at most 100 characters.
 * @param options - `unit`: the unit in the head of the table, which a bare count takes. `counters`: counters besides
 *   those of the library.
 * @returns The count in the unit it is printed in (`not-stated` for a bare one without `unit`), its last printed
 *   digit, the counter where there is one, and the text itself.
 * @throws {@link quantity.IljariError | IljariError} `unit-mismatch` (money, a percentage), `negative-level`, `not-readable`,
 *   `sign-not-declared`, `out-of-range`, `unknown-unit`, `wrong-type`, as {@link readAmount}.
 * @source Forms of the plan's tables of targets and establishments.
 * @example
 * ```ts
 * import { readCount } from "iljari/korean";
 * readCount("27,981명"); // => { value: 27981, unit: "persons", decimals: 0, printed: "27,981명" }
 * readCount("64.2만명"); // => { value: 642000, unit: "persons", decimals: -3, printed: "64.2만명" }
 * readCount("87개실").counter; // => "개실"
 * readCount("1,806"); // => { value: 1806, unit: "not-stated", decimals: 0, printed: "1,806" }
 * ```
 */
export function readCount(text: string, options: ReadAmountOptions<CountUnit> = {}): PrintedAmount<CountUnit> {
  checkOptions(options);
  const { unit, counters } = options;
  const expected = "a count, such as 27,981명";
  if (unit !== undefined) refuseOtherUnits(unit, COUNT_UNITS, { path: ["unit"], value: unit, expected });
  const amount = readFigure(text, { unit, counters });
  const own = refuseOtherUnits(amount.unit, COUNT_UNITS, { value: text, expected });
  if (amount.value < 0) fail("negative-level", { value: text, expected: `${expected}; readChange reads differences` });
  return { ...amount, unit: own };
}
