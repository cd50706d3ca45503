import { add, divide, multiply, powerOfTen, sign, ZERO, type Fraction } from "../../quantity/fraction.js";
import { addIntervals, point, scaleInterval, type Interval } from "../../quantity/interval.js";
import type { Relation } from "../expanded-check.js";

/** How the result of a ratio or of a growth follows from numerator / denominator, and the other way round. */
export interface Curve {
  /** The numerator: by unknown, what a last digit of it is worth. */
  readonly above: ReadonlyMap<number, Fraction>;
  /** The denominator. */
  readonly below: ReadonlyMap<number, Fraction>;
  /** From results to quotients. */
  readonly quotientOf: (result: Interval) => Interval;
  /** From quotients to results; wider than exact where a root has no end of digits. */
  readonly resultOf: (quotient: Interval) => Interval;
  /** Of a ratio: result = scale · quotient + offset. */
  readonly line?: { readonly scale: Fraction; readonly offset: Fraction };
}

const ONE: Fraction = { n: 1n, d: 1n };
const HUNDRED: Fraction = { n: 100n, d: 1n };

/** Far more digits than any verdict on a printed growth depends on. */
const DIGITS_OF_ROOT = 12;

/** The curve of a relation, with what its numerator and denominator are. */
export function curveOf(
  relation: Extract<Relation, { form: "ratio" | "growth" }>,
  above: ReadonlyMap<number, Fraction>,
  below: ReadonlyMap<number, Fraction>,
): Curve {
  if (relation.form === "ratio") {
    const { scale, offset = ZERO } = relation;
    const minus = { n: -offset.n, d: offset.d };
    return {
      above,
      below,
      quotientOf: (result) => scaleInterval(addIntervals(result, point(minus)), divide(ONE, scale)),
      resultOf: (quotient) => addIntervals(scaleInterval(quotient, scale), point(offset)),
      line: { scale, offset },
    };
  }
  const { periods, result } = relation;
  const digits = result.decimals + DIGITS_OF_ROOT;
  return {
    above,
    below,
    quotientOf: (growth) => ({
      ...growth,
      low: growth.low && power(growth.low, periods),
      high: growth.high && power(growth.high, periods),
    }),
    resultOf: (quotient) => ({
      low: quotient.low === null || sign(quotient.low) <= 0 ? null : growthOf(quotient.low, periods, digits),
      high:
        quotient.high === null || sign(quotient.high) <= 0
          ? null
          : add(growthOf(quotient.high, periods, digits), powerOfTen(-digits)),
      lowClosed: quotient.low !== null && sign(quotient.low) > 0,
      highClosed: quotient.high !== null && sign(quotient.high) > 0,
    }),
  };
}

/** (1 + r/100)^periods, with the sign of its base: what falls by more than everything is below nothing, whatever the power. */
function power(growth: Fraction, periods: number): Fraction {
  const base = add(ONE, divide(growth, HUNDRED));
  const exponent = BigInt(periods);
  const top = base.n < 0n ? -((-base.n) ** exponent) : base.n ** exponent;
  return { n: top, d: base.d ** exponent };
}

/** The largest r of so many decimals with (1 + r/100)^periods ≤ quotient, by bisection in whole numbers. */
function growthOf(quotient: Fraction, periods: number, decimals: number): Fraction {
  const one = 10n ** BigInt(Math.max(decimals + 2, 0));
  const exponent = BigInt(periods);
  const right = quotient.n * one ** exponent;
  const isBelow = (x: bigint): boolean => x ** exponent * quotient.d <= right;
  let low = 0n;
  let high = one;
  while (isBelow(high)) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return multiply({ n: low - one, d: one }, HUNDRED);
}
