import type { ComputedColumn } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import {
  compare,
  divide,
  multiply,
  powerOfTen,
  sign,
  subtract,
  toNumber,
  type Fraction,
} from "../quantity/fraction.js";
import { readNumber, type NumberInput } from "../quantity/number-input.js";
import { checkRounding, type RoundingRule } from "../quantity/rounding.js";
import { sumExact } from "../quantity/sum.js";

/** How {@link shares} rounds. */
export interface SharesOptions {
  /** The whole, where it is not the sum of the parts. */
  readonly whole?: NumberInput;
  /** Digits after the point; without it shares are not rounded. */
  readonly decimals?: number;
  /** The rule; `half-up` where it is left out. `largest-remainder` makes the rounded shares add up to 100. */
  readonly rounding?: RoundingRule | "largest-remainder";
}

/**
 * The parts of a whole as percent of it.
 *
 * Each share is rounded on its own, and rounded shares then seldom add up to 100; that is right for a table of
 * figures. `largest-remainder` is for where they must: it rounds down and gives the missing last digits to the shares
 * that lost most, of equal losers to the first.
 *
 * @param parts - Numbers in one unit, none negative.
 * @param options - `whole`: the whole where it is not the sum of the parts (a table may list only some of them);
 *   rounding of the results.
 * @returns A column in percent. Absent: `zero-denominator`, all of them.
 * @throws {@link quantity.IljariError | IljariError} `negative-level` or `part-above-whole` with the index, `invalid-value` for
 *   `largest-remainder` without `decimals` or with a `whole`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Largest remainder: Hamilton's method, Hare quota.
 * @example
 * ```ts
 * import { shares } from "iljari/measures";
 * shares([1, 1, 1], { decimals: 1 }).values; // => [33.3, 33.3, 33.3]
 * shares([1, 1, 1], { decimals: 1, rounding: "largest-remainder" }).values; // => [33.4, 33.3, 33.3]
 * shares([163890, 43070, 465840, 6238], { whole: 679038, decimals: 1 }).values; // => [24.1, 6.3, 68.6, 0.9]
 * ```
 */
export function shares(parts: readonly NumberInput[], options: SharesOptions = {}): ComputedColumn<"percent"> {
  const { decimals, rounding = "half-up" } = options;
  checkOptions(options);
  const read = parts.map((part, i) => readPart(part, i));
  const whole = options.whole === undefined ? sumExact(parts) : readNumber(options.whole, ["whole"]);
  read.forEach((part, i) => {
    if (compare(part, whole) <= 0) return;
    fail("part-above-whole", { path: ["parts", i], value: parts[i], expected: "a part that is not above the whole" });
  });
  if (sign(whole) === 0) {
    const absent = parts.map((_, at) => ({ at, reason: "zero-denominator" as const }));
    return { values: parts.map(() => null), unit: "percent", absent };
  }
  const exact = read.map((part) => multiply(divide(part, whole), { n: 100n, d: 1n }));
  const values =
    rounding === "largest-remainder"
      ? byLargestRemainder(exact, decimals ?? 0)
      : exact.map((one) => toNumber(one, decimals, rounding));
  return { values, unit: "percent", absent: [] };
}

function checkOptions(options: SharesOptions): void {
  const { decimals, rounding, whole } = options;
  if (rounding !== "largest-remainder") {
    checkRounding({ ...(decimals === undefined ? {} : { decimals }), ...(rounding === undefined ? {} : { rounding }) });
    return;
  }
  checkRounding(decimals === undefined ? {} : { decimals });
  if (decimals !== undefined && decimals < -2) {
    fail("invalid-decimals", {
      path: ["decimals"],
      value: decimals,
      expected: "at least -2: 100 is no multiple of 1000",
    });
  }
  if (decimals === undefined || whole !== undefined) {
    const expected = "decimals, and no whole: the shares of all the parts are what adds up to 100";
    fail("invalid-value", { path: ["rounding"], value: rounding, expected });
  }
}

function readPart(part: NumberInput, index: number): Fraction {
  const read = readNumber(part, ["parts", index]);
  if (sign(read) < 0) {
    fail("negative-level", { path: ["parts", index], value: part, expected: "a part that is not negative" });
  }
  return read;
}

function byLargestRemainder(exact: readonly Fraction[], decimals: number): number[] {
  const unit = powerOfTen(decimals);
  const scaled = exact.map((one) => multiply(one, unit));
  const floors = scaled.map((one) => one.n / one.d);
  const hundred = multiply({ n: 100n, d: 1n }, unit);
  let missing = hundred.n / hundred.d - floors.reduce((total, one) => total + one, 0n);
  const remainders = scaled.map((one, i) => ({ i, rest: subtract(one, { n: floors[i] ?? 0n, d: 1n }) }));
  remainders.sort((a, b) => compare(b.rest, a.rest) || a.i - b.i);
  const units = [...floors];
  for (const { i } of remainders) {
    if (missing <= 0n) break;
    units[i] = (units[i] ?? 0n) + 1n;
    missing -= 1n;
  }
  return units.map((one) => toNumber(divide({ n: one, d: 1n }, unit)));
}
