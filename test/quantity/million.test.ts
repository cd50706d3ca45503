import { describe, expect, it, vi } from "vitest";
import { percentChange } from "../../src/measures/percent-change.js";
import { rates } from "../../src/measures/rates.js";
import { ratio } from "../../src/measures/ratio.js";
import { share } from "../../src/measures/share.js";
import { round } from "../../src/quantity/round.js";
import { ROUNDING_RULES, type RoundingOptions } from "../../src/quantity/rounding.js";
import { sum } from "../../src/quantity/sum.js";
import { UNITS, convertUnit, type Unit } from "../../src/quantity/unit.js";
import { exactOf, isNearest, minus, over, plus, rounded, tenTo, times, type Exact } from "./exact.js";
import { Random } from "./random.js";

// Five seconds in all, but more on a busy machine or with coverage.
vi.setConfig({ testTimeout: 60_000 });

const HUNDRED: Exact = { top: 100n, bottom: 1n };

/** Digits and rule of a result, or none of them. */
function options(random: Random): RoundingOptions {
  const decimals = random.pick([undefined, 0, 1, 1, 2, 3, 5, 10, 12, -1, -2]);
  return decimals === undefined ? {} : { decimals, rounding: random.pick(ROUNDING_RULES) };
}

/** Stops at the first result that is not the double nearest to the exact one, rounded as asked for. */
function check(
  what: string,
  inputs: unknown,
  result: number | null,
  exact: Exact,
  { decimals, rounding }: RoundingOptions,
) {
  const wanted = decimals === undefined ? exact : rounded(exact, decimals, rounding ?? "half-up");
  if (result !== null && isNearest(result, wanted)) return;
  expect.fail(
    `${what} of ${JSON.stringify(inputs)} with ${String(decimals)} ${String(rounding)} gives ${String(result)}`,
  );
}

describe("over a million random inputs every result is the double nearest to the exact one, rounded once", () => {
  it("round, by every rule: 300,000 numbers", () => {
    const random = new Random(1);
    for (let i = 0; i < 300_000; i++) {
      const value = random.number();
      const decimals = random.below(12) === 0 ? random.below(201) - 100 : random.below(16) - 4;
      const rounding = random.pick(ROUNDING_RULES);
      if (Math.abs(value) > 1e300 && decimals < 0) continue;
      check("round", [value], round(value, { decimals, rounding }), exactOf(value), { decimals, rounding });
    }
  });

  it("sum: 200,000 numbers, by whole doubles and by fractions", () => {
    const random = new Random(2);
    for (let done = 0; done < 200_000;) {
      const one = random.pick([() => random.decimal(9, random.below(4)), () => random.moderate()]);
      const values = Array.from({ length: 1 + random.below(12) }, one);
      done += values.length;
      const rounding = options(random);
      const exact = values.map(exactOf).reduce(plus);
      const result = sum(values, rounding);
      check("sum", values, result, exact, rounding);
      // A bigint among the values leads past the whole doubles.
      expect(sum([...values, 0n], rounding)).toBe(result);
    }
  });

  it("rates: 300,000 numbers, by doubles and by fractions", () => {
    const random = new Random(3);
    for (let done = 0; done < 300_000; done += 40) {
      const one = random.pick([() => random.decimal(9, random.below(4)), () => random.moderate()]);
      const rounding = options(random);
      const tops = Array.from({ length: 20 }, one);
      // Eighths, fortieths and the like make every second quotient a tie.
      const bottom = random.pick([one, () => random.pick([8, 16, 40, 200, 2000, 0.8, 0.016, -40])]);
      const bottoms = Array.from({ length: 20 }, () => bottom() || 7);
      const { values } = rates(tops, bottoms, rounding);
      tops.forEach((top, i) => {
        const whole = bottoms[i] ?? Number.NaN;
        const exact = times(over(exactOf(top), exactOf(whole)), HUNDRED);
        check("rates", [top, whole], values[i] ?? null, exact, rounding);
      });
      const texts = tops.map((value) => decimalText(value));
      expect(rates(texts, bottoms, rounding).values).toStrictEqual(values);
    }
  });

  it("ratio, percentChange and share: 200,000 numbers", () => {
    const random = new Random(4);
    for (let i = 0; i < 200_000; i += 2) {
      const rounding = options(random);
      const a = random.moderate();
      const b = random.moderate() || 1;
      const [x, y] = [exactOf(a), exactOf(b)];
      if (i % 3 === 0) check("ratio", [a, b], ratio(a, b, rounding).value, over(x, y), rounding);
      else if (i % 3 === 1) {
        const from = Math.abs(b);
        const exact = times(over(minus(x, exactOf(from)), exactOf(from)), HUNDRED);
        check("percentChange", [from, a], percentChange(from, a, rounding).value, exact, rounding);
      } else {
        const [part, whole] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
        const exact = times(over(exactOf(part), exactOf(whole)), HUNDRED);
        check("share", [part, whole], share(part, whole, rounding).value, exact, rounding);
      }
    }
  });

  it("convertUnit: 100,000 numbers", () => {
    const random = new Random(5);
    const units = Object.keys(UNITS) as Unit[];
    for (let i = 0; i < 100_000; i++) {
      const value = random.number();
      if (Math.abs(value) > 1e295) continue;
      const from = random.pick(units);
      const to = random.pick(units.filter((unit) => UNITS[unit].dimension === UNITS[from].dimension));
      const power = UNITS[from].exponent - UNITS[to].exponent;
      const factor = power < 0 ? { top: 1n, bottom: tenTo(-power) } : { top: tenTo(power), bottom: 1n };
      check("convertUnit", [value, from, to], convertUnit(value, from, to), times(exactOf(value), factor), {});
    }
  });
});

/** All digits of a number, without an exponent. */
function decimalText(value: number): string {
  const { top, bottom } = exactOf(value);
  const decimals = String(bottom).length - 1;
  const digits = String(top < 0n ? -top : top).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return `${top < 0n ? "-" : ""}${whole}${decimals === 0 ? "" : `.${digits.slice(digits.length - decimals)}`}`;
}

describe("the reference itself", () => {
  it("takes 0.1 + 0.2 for the double 0.3 and not for its neighbour", () => {
    expect(isNearest(0.3, { top: 3n, bottom: 10n })).toBe(true);
    expect(isNearest(0.30000000000000004, { top: 3n, bottom: 10n })).toBe(false);
    expect(isNearest(0.29999999999999993, { top: 3n, bottom: 10n })).toBe(false);
  });

  it("breaks a tie between two doubles to the even one, and knows the narrow side of a power of two", () => {
    // 2^53 + 1 lies halfway between 2^53 and 2^53 + 2; 2^53 - 1/2 halfway between 2^53 - 1 and 2^53.
    expect(isNearest(2 ** 53, { top: 2n ** 53n + 1n, bottom: 1n })).toBe(true);
    expect(isNearest(2 ** 53 + 2, { top: 2n ** 53n + 1n, bottom: 1n })).toBe(false);
    expect(isNearest(2 ** 53, { top: 2n ** 54n - 1n, bottom: 2n })).toBe(true);
    expect(isNearest(2 ** 53 - 1, { top: 2n ** 54n - 1n, bottom: 2n })).toBe(false);
    expect(isNearest(2 ** 53, { top: 2n ** 55n - 3n, bottom: 4n })).toBe(false);
  });

  it("takes neither -0 nor what is not finite for any number", () => {
    for (const value of [-0, Number.NaN, Infinity]) expect(isNearest(value, { top: 0n, bottom: 1n })).toBe(false);
    expect(isNearest(Number.NaN, { top: 1n, bottom: 1n })).toBe(false);
  });
});
