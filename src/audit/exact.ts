import { smallPowerOfTen, unitsOf } from "../quantity/scaled.js";
import { multiply, powerOfTen, type Fraction } from "../quantity/fraction.js";
import { point, type Interval } from "../quantity/interval.js";
import { readNumber } from "../quantity/number-input.js";
import { intervalOf, type PrintedRule } from "../quantity/printed-interval.js";
import { unitInfo, type Unit } from "../quantity/unit.js";
import type { AuditFigure } from "./figure.js";

/** The exact value of a figure that has one, in its own unit. */
export function exactValue(figure: AuditFigure): Fraction {
  return readNumber(figure.value ?? 0, [figure.id]);
}

/** What stands behind the figure if it was rounded by `rule`, in its own unit. */
export function intervalUnder(figure: AuditFigure, rule: PrintedRule): Interval {
  const value = exactValue(figure);
  return figure.exact === true ? point(value) : intervalOf(value, figure.decimals, rule);
}

/** One of the last digit of the figure, in its own unit. */
export function lastDigit(figure: AuditFigure): Fraction {
  return powerOfTen(-figure.decimals);
}

/** The figure as a whole number of its last digits. The guard has made sure that it has none beyond them. */
export function wholeDigits(figure: AuditFigure): bigint {
  // Almost every figure has few digits, and these need no fraction.
  const units = unitsOf(Number(figure.value), smallPowerOfTen(figure.decimals));
  if (!Number.isNaN(units)) return BigInt(units);
  const { n, d } = multiply(exactValue(figure), powerOfTen(figure.decimals));
  return n / d;
}

/** 400/121 m² are one pyeong: the one conversion between dimensions that is no power of ten. */
const PYEONG_IN_SQUARE_METRES: Fraction = { n: 400n, d: 121n };

/**
 * The factor from one unit to another, or nothing where they do not convert. Percent and points are one scale here:
 * the difference of two percentages is in points.
 */
export function factorBetween(from: Unit, to: Unit): Fraction | undefined {
  if (from === to) return { n: 1n, d: 1n };
  const a = unitInfo(from);
  const b = unitInfo(to);
  if (a.dimension === b.dimension) return powerOfTen(a.exponent - b.exponent);
  const rates = ["percent", "percentage-point"];
  if (rates.includes(a.dimension) && rates.includes(b.dimension)) return { n: 1n, d: 1n };
  if (a.dimension === "pyeong" && b.dimension === "area") {
    return multiply(PYEONG_IN_SQUARE_METRES, powerOfTen(-b.exponent));
  }
  return undefined;
}
