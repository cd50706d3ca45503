import { absent, present, type Computed } from "../quantity/absence.js";
import { Precise } from "../quantity/decimal.js";
import { fail } from "../quantity/error.js";
import { compare, divide, multiply, powerOfTen, sign, subtract, ZERO, type Fraction } from "../quantity/fraction.js";
import type { Interval } from "../quantity/interval.js";
import { readNumber } from "../quantity/number-input.js";
import type { QuantityInput } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { readPair } from "./quantities.js";

/**
 * Average growth a year between two levels, compounded: `((to / from)^(1 / years) − 1) × 100`.
 *
 * Use it to compare growth over spans of different length. Over one year it equals {@link percentChange}.
 *
 * @param from - The earlier level.
 * @param to - The later level, in any unit of the same dimension.
 * @param options - `years` between the two, more than zero, whole or not; rounding of the result.
 * @returns Percent a year, good to the last place of a double (exact where the root is a finite decimal), with a range
 *   where an input says how it was rounded. Absent: `zero-baseline`, `negative-baseline`, `sign-change` (to a negative level).
 * @throws {@link quantity.IljariError | IljariError} `out-of-range` for `years` that are no number above zero or too few for the growth,
 *   `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Compound annual growth rate; definition.
 * @example
 * ```ts
 * import { annualisedGrowth } from "iljari/measures";
 * annualisedGrowth(100, 121, { years: 2 }); // => { value: 10, unit: "percent" }
 * annualisedGrowth(652877, 642727, { years: 9, decimals: 3 }); // => { value: -0.174, unit: "percent" }
 * ```
 */
export function annualisedGrowth(
  from: QuantityInput,
  to: QuantityInput,
  options: RoundingOptions & { readonly years: number },
): Computed<"percent"> {
  checkRounding(options);
  const { years } = options;
  if (!(Number.isFinite(years) && years > 0)) {
    fail("out-of-range", { path: ["years"], value: years, expected: "a number of years above zero" });
  }
  const [a, b] = readPair(from, to, ["from", "to"]);
  if (sign(a.value) === 0) return absent("zero-baseline", "percent");
  if (sign(a.value) < 0) return absent("negative-baseline", "percent");
  if (sign(b.value) < 0) return absent("sign-change", "percent");
  return present(growth(a.value, b.value, years), "percent", options, growthRange(a.interval, b.interval, years));
}

const HUNDRED: Fraction = { n: 100n, d: 1n };

/** The exact or sixty-digit growth in percent a year; `from` is above zero, `to` is not below it. */
export function growth(from: Fraction, to: Fraction, years: number): Fraction {
  return multiply(subtract(root(divide(to, from), years), { n: 1n, d: 1n }), HUNDRED);
}

/** Growth falls with `from` and rises with `to`; an end of `from` at or below zero leaves it unbounded above. */
function growthRange(from: Interval, to: Interval, years: number): Interval | undefined {
  if (from.low === null || from.high === null || to.low === null || to.high === null) return undefined;
  // A level is not below zero, and one of zero has fallen by 100 percent from whatever it was.
  const reachesZero = sign(to.low) < 0 || (sign(to.low) === 0 && to.lowClosed);
  return {
    low: growth(from.high, sign(to.low) < 0 ? ZERO : to.low, years),
    lowClosed: reachesZero || (from.highClosed && to.lowClosed),
    ...(sign(from.low) > 0
      ? { high: growth(from.low, to.high, years), highClosed: from.lowClosed && to.highClosed }
      : { high: null, highClosed: false }),
  };
}

/** Powers of ten beyond which no double reaches. */
const LARGEST = 400;

/** The positive root to sixty digits, or exactly where it is a decimal of up to twenty. */
function root(value: Fraction, degree: number): Fraction {
  if (degree === 1) return value;
  const quotient = new Precise(String(value.n)).div(String(value.d));
  const approximate = quotient.pow(new Precise(1).div(degree));
  if (!approximate.isFinite() || approximate.e > LARGEST) {
    fail("out-of-range", {
      path: ["years"],
      value: degree,
      expected: "a span over which growth a year is below 1.8e308",
    });
  }
  // Too small to tell from zero, but for truncation.
  if (approximate.e < -LARGEST) return powerOfTen(-LARGEST);
  const short = readNumber(approximate.toDecimalPlaces(20));
  return Number.isInteger(degree) && degree <= 100 && compare(power(short, degree), value) === 0
    ? short
    : readNumber(approximate);
}

function power(value: Fraction, exponent: number): Fraction {
  const times = BigInt(exponent);
  return { n: value.n ** times, d: value.d ** times };
}
