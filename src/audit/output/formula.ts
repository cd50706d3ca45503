import { add, divide, multiply, subtract, toNumber, ZERO, type Fraction } from "../../quantity/fraction.js";
import { readNumber } from "../../quantity/number-input.js";
import type { Unit } from "../../quantity/unit.js";
import type { CheckedFigure, CheckResult, Role } from "../check-result.js";
import { exactValue, factorBetween } from "../exact.js";

const HUNDRED: Fraction = { n: 100n, d: 1n };

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

/** The form of a quotient, told by what was recomputed: both are the double nearest to one exact number. */
export function quotientForm(result: CheckResult): QuotientForm {
  const { kind, recomputed } = result;
  if (kind === "percent-change") return { form: "change" };
  const quotient = quotientOf(result);
  if (quotient === undefined || recomputed === null) return { form: "percent" };
  const percent = multiply(quotient, HUNDRED);
  if (kind === "share") {
    const isComplement = toNumber(percent) !== recomputed && toNumber(subtract(HUNDRED, percent)) === recomputed;
    return { form: isComplement ? "complement" : "percent" };
  }
  if (quotient.n === 0n) return { form: "times", per: 1 };
  return { form: "times", per: toNumber(divide(readNumber(recomputed), quotient), PER_DIGITS) };
}

/** Digits of a multiplier that is read off a quotient: it is a power of ten or a small number. */
const PER_DIGITS = 6;

function quotientOf(result: CheckResult): Fraction | undefined {
  const above = withRole(result, "numerator");
  const below = withRole(result, "denominator");
  const rest = withRole(result, "rest");
  const unit = (below[0] ?? above[0])?.figure.unit ?? "not-stated";
  const own = above[0]?.figure.unit ?? unit;
  const unitAbove = factorBetween(own, unit) === undefined ? own : unit;
  const top = sumIn(above, unitAbove);
  const bottom = below.length === 0 ? add(top, sumIn(rest, unit)) : sumIn(below, unit);
  return bottom.n === 0n ? undefined : divide(top, bottom);
}

function sumIn(figures: readonly CheckedFigure[], unit: Unit): Fraction {
  return figures.reduce((sum, { figure, weight = 1 }) => {
    const factor = factorBetween(figure.unit, unit) ?? { n: 1n, d: 1n };
    return add(sum, multiply(multiply(exactValue(figure), readNumber(weight)), factor));
  }, ZERO);
}

/** Over how many periods a mean growth runs; nothing where there was none, which any number of periods gives. */
export function growthPeriods(result: CheckResult): number | undefined {
  const from = withRole(result, "from")[0]?.figure;
  const to = withRole(result, "to")[0]?.figure;
  const { recomputed } = result;
  if (from === undefined || to === undefined || recomputed === null || recomputed === 0) return undefined;
  const quotient = divide(
    multiply(exactValue(to), factorBetween(to.unit, from.unit) ?? { n: 1n, d: 1n }),
    exactValue(from),
  );
  const periods = Math.log(toNumber(quotient)) / Math.log1p(recomputed / 100);
  // The logarithm of a double is off by less than the distance between two whole numbers.
  return Number.isFinite(periods) ? toNumber(readNumber(periods), 0) : undefined;
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
