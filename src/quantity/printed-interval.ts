import { fail, type PathStep } from "./error.js";
import { add, compare, multiply, powerOfTen, sign, subtract, type Fraction } from "./fraction.js";
import { toRange, type Interval, type Range } from "./interval.js";
import { readNumber, type NumberInput } from "./number-input.js";
import { ROUNDING_RULES, checkDecimals, type RoundingRule } from "./rounding.js";

/**
 * How a printed figure came from the number behind it: by a {@link RoundingRule}, by an unknown rounding to the
 * nearest (`nearest`: both ends closed, so that no rule is excluded), or not at all (`exact`).
 */
export type PrintedRule = RoundingRule | "nearest" | "exact";

/**
 * The numbers that a printed figure may stand for.
 *
 * Use it before judging whether a total, a share or a verdict follows from printed figures.
 * The ends depend on the rule: 66.6 rounded half up stands for [66.55, 66.65), truncated for [66.6, 66.7).
 *
 * @param value - The figure as printed.
 * @param options - `decimals`: its last printed digit, which is declared and never guessed from trailing zeros
 *   (308,400 printed to the hundred has -2). `rounding`: the rule, `half-up` where it is left out.
 * @returns The interval in the unit of `value`, with open and closed ends.
 * @throws {@link quantity.IljariError | IljariError} `out-of-range` where `value` has digits beyond `decimals`, `invalid-decimals`,
 *   `invalid-value` (unknown rule), `not-finite`, `not-a-number`.
 * @source Interval ends a rule: IEEE 754-2019 section 4.3 inverted; half-even has both ends closed after an even
 *   digit and open after an odd one. XBRL Calculations 1.1 uses closed ends throughout (`nearest` here).
 * @example
 * ```ts
 * import { printedInterval } from "iljari/quantity";
 * printedInterval(66.6, { decimals: 1 });
 * // => { low: 66.55, high: 66.65, lowClosed: true, highClosed: false }
 * printedInterval(308400, { decimals: -2, rounding: "truncate" });
 * // => { low: 308400, high: 308500, lowClosed: true, highClosed: false }
 * printedInterval(133814, { decimals: 0, rounding: "exact" });
 * // => { low: 133814, high: 133814, lowClosed: true, highClosed: true }
 * ```
 */
export function printedInterval(
  value: NumberInput,
  options: { readonly decimals: number; readonly rounding?: PrintedRule },
): Range {
  const { decimals, rounding = "half-up" } = options;
  checkPrinting(decimals, rounding, []);
  const exact = readNumber(value, ["value"]);
  if (!isWholeAt(exact, decimals)) {
    fail("out-of-range", { path: ["value"], value, expected: `a figure with at most ${String(decimals)} decimals` });
  }
  return toRange(intervalOf(exact, decimals, rounding));
}

/** Throws `invalid-decimals` for what is no number of digits, `invalid-value` for an unknown rule. */
export function checkPrinting(decimals: number, rounding: PrintedRule, path: readonly PathStep[]): void {
  checkDecimals(decimals, [...path, "decimals"]);
  if (rounding !== "nearest" && rounding !== "exact" && !ROUNDING_RULES.includes(rounding)) {
    const expected = `${ROUNDING_RULES.join(", ")}, nearest or exact`;
    fail("invalid-value", { path: [...path, "rounding"], value: rounding, expected });
  }
}

function isWholeAt(value: Fraction, decimals: number): boolean {
  const scaled = multiply(value, powerOfTen(decimals));
  return scaled.n % scaled.d === 0n;
}

/** The interval of an exact number printed with `decimals` under `rule`. */
export function intervalOf(value: Fraction, decimals: number, rule: PrintedRule): Interval {
  if (rule === "exact") return { low: value, high: value, lowClosed: true, highClosed: true };
  const unit = powerOfTen(-decimals);
  if (rule === "truncate") return truncated(value, unit);
  const half = { n: unit.n, d: unit.d * 2n };
  const [lowClosed, highClosed] = closedEnds(value, decimals, rule);
  return { low: subtract(value, half), high: add(value, half), lowClosed, highClosed };
}

function truncated(value: Fraction, unit: Fraction): Interval {
  const direction = sign(value);
  return {
    low: direction > 0 ? value : subtract(value, unit),
    high: direction < 0 ? value : add(value, unit),
    lowClosed: direction > 0,
    highClosed: direction < 0,
  };
}

function closedEnds(value: Fraction, decimals: number, rule: Exclude<PrintedRule, "exact" | "truncate">) {
  const direction = compare(value, { n: 0n, d: 1n });
  switch (rule) {
    case "nearest":
      return [true, true] as const;
    case "half-up":
      return [direction > 0, direction < 0] as const;
    case "half-down":
      return [direction <= 0, direction >= 0] as const;
    case "half-even": {
      const units = multiply(value, powerOfTen(decimals));
      const even = (units.n / units.d) % 2n === 0n;
      return [even, even] as const;
    }
  }
}
