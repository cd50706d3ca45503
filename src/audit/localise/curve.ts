import { growthBounds, powerOfGrowth } from "../growth.js";
import { divide, sign, ZERO, type Fraction, ONE } from "../../quantity/fraction.js";
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
      low: growth.low && powerOfGrowth(growth.low, periods),
      high: growth.high && powerOfGrowth(growth.high, periods),
    }),
    resultOf: (quotient) => ({
      low: quotient.low === null || sign(quotient.low) <= 0 ? null : growthBounds(quotient.low, periods, digits).low,
      high:
        quotient.high === null || sign(quotient.high) <= 0 ? null : growthBounds(quotient.high, periods, digits).high,
      lowClosed: quotient.low !== null && sign(quotient.low) > 0,
      highClosed: quotient.high !== null && sign(quotient.high) > 0,
    }),
  };
}
