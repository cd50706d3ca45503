import { fail, type PathStep } from "./error.js";

/**
 * A named rounding rule. It works on decimal digits, never on the binary value of a double.
 *
 * - `half-up`: a tie goes away from zero; the default, and what Korean official tables do.
 * - `half-even`: a tie goes to the even digit.
 * - `half-down`: a tie goes towards zero.
 * - `truncate`: digits are cut off.
 */
export type RoundingRule = "half-up" | "half-even" | "half-down" | "truncate";

/** How a function rounds its result. Without `decimals` the result is the double nearest to the exact one. */
export interface RoundingOptions {
  /** Digits after the point; negative for tens, hundreds ... */
  readonly decimals?: number;
  /** The rule; `half-up` where it is left out. */
  readonly rounding?: RoundingRule;
}

/** The rules that round to the nearest and differ in ties alone. */
export const TO_NEAREST: readonly RoundingRule[] = ["half-up", "half-even", "half-down"];

export const ROUNDING_RULES: readonly RoundingRule[] = ["half-up", "half-even", "half-down", "truncate"];

/** More digits than any printed figure has; the bound keeps powers of ten small. */
const MOST_DECIMALS = 100;

/** Throws `invalid-decimals` for what is no number of digits, `invalid-value` for an unknown rule. */
export function checkRounding(options: RoundingOptions): void {
  const { decimals, rounding } = options;
  if (decimals !== undefined) checkDecimals(decimals);
  if (rounding !== undefined && !ROUNDING_RULES.includes(rounding)) {
    fail("invalid-value", { path: ["rounding"], value: rounding, expected: ROUNDING_RULES.join(", ") });
  }
}

/** Throws `invalid-decimals` for what is no number of digits, and where there is none. */
export function checkDecimals(decimals: number, path: readonly PathStep[] = ["decimals"]): void {
  if (Number.isInteger(decimals) && Math.abs(decimals) <= MOST_DECIMALS) return;
  fail("invalid-decimals", { path, value: decimals, expected: "a whole number from -100 to 100" });
}
