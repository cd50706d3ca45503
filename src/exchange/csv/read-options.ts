import { fail } from "../../quantity/error.js";
import { nearestName } from "../../quantity/nearest.js";
import { MONEY_UNITS } from "../../quantity/unit.js";
import { checkSigns, declaredSigns, type Signs } from "../../korean/signs.js";
import { COVERAGES } from "../../model/catalogue/coverages.js";

/** Refuses what a caller without types may pass: a misspelt option would be ignored. */
export function checkReadOptions(options: unknown, known: readonly string[], path: readonly string[] = []): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    return fail("wrong-type", {
      path: path.length === 0 ? ["options"] : path,
      value: options,
      expected: "an object of options",
    });
  }
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    const expected = `one of ${known.join(", ")}`;
    fail("unknown-key", { path: [...path, key], value: key, expected, nearest: nearestName(key, known) });
  }
}

/** Refuses a value that is none of several; one that is left out is not given. */
export function checkWord(value: unknown, words: readonly string[], path: readonly string[]): void {
  if (value === undefined || words.some((one) => one === value)) return;
  fail("invalid-value", { path, value, expected: `one of ${words.join(", ")}`, nearest: nearestName(value, words) });
}

/** Refuses options of money that would make an issue of every cell. */
export function checkMoneyOptions(
  options: { readonly unit?: unknown; readonly covers?: unknown; readonly signs?: Signs | undefined },
  path: readonly string[] = [],
): void {
  checkWord(options.unit, MONEY_UNITS, [...path, "unit"]);
  checkWord(options.covers, Object.keys(COVERAGES), [...path, "covers"]);
  if (options.signs === undefined) return;
  checkSigns(options.signs);
  declaredSigns(options.signs);
}
