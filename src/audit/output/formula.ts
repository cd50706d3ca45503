import { toNumber } from "../../quantity/fraction.js";
import { readNumber } from "../../quantity/number-input.js";
import type { CheckedFigure, CheckResult, Role } from "../check-result.js";

/** How a quotient becomes the figure that is printed. */
export type QuotientForm =
  /** above / below × 100 */
  | { readonly form: "percent" }
  /** (above / below − 1) × 100 */
  | { readonly form: "change" }
  /** (1 − above / below) × 100, as an unemployment rate from the employed */
  | { readonly form: "complement" }
  /** above / below × per */
  | { readonly form: "times"; readonly per: number };

export function withRole({ figures }: CheckResult, ...roles: readonly Role[]): readonly CheckedFigure[] {
  return figures.filter((one) => roles.includes(one.role));
}

/** The form of a quotient, from how it is scaled and what is added to it. */
export function quotientForm({ scale = 100, offset = 0 }: CheckResult): QuotientForm {
  if (scale === 100 && offset === -100) return { form: "change" };
  if (scale === -100 && offset === 100) return { form: "complement" };
  return scale === 100 ? { form: "percent" } : { form: "times", per: scale };
}

/** Weights as whole numbers over a common one: 0.25 and 0.75 are 1 and 3 of 4. */
export function wholeWeights(weights: readonly number[]): { readonly of: number; readonly weights: readonly number[] } {
  for (let of = 1; of <= MOST_PARTS; of++) {
    const whole = weights.map((one) => toNumber(readNumber(one * of), 0));
    if (whole.every((one, index) => one / of === weights[index])) return { of, weights: whole };
  }
  return { of: 1, weights };
}

const MOST_PARTS = 1000;
