import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  divide,
  fraction,
  powerOfTen,
  roundToUnits,
  sign,
  subtract,
  toNumber,
} from "../../src/quantity/fraction.js";
import { ROUNDING_RULES } from "../../src/quantity/rounding.js";
import { caught } from "../korean/caught.js";
import { isNearest, roundedUnits } from "./exact.js";

describe("toNumber gives the nearest double", () => {
  it.each<[string, bigint, bigint, number]>([
    ["a third", 1n, 3n, 1 / 3],
    ["zero", 0n, 7n, 0],
    ["minus two thirds", -2n, 3n, -2 / 3],
    ["a tie at 2^53 + 1, to the even", 2n ** 53n + 1n, 1n, 2 ** 53],
    ["a tie at 2^53 + 3, to the even", 2n ** 53n + 3n, 1n, 2 ** 53 + 4],
    ["a hair above a tie", 2n ** 153n + 2n ** 100n + 1n, 1n, 2 ** 153 + 2 ** 101],
    ["a hair below a tie", 2n ** 153n + 2n ** 100n - 1n, 1n, 2 ** 153],
    ["all ones, which carry into a new power of two", 2n ** 54n - 1n, 1n, 2 ** 54],
    ["the largest double", BigInt(Number.MAX_VALUE), 1n, Number.MAX_VALUE],
    ["the smallest normal double", 1n, 2n ** 1022n, 2 ** -1022],
    ["the largest subnormal one", 2n ** 52n - 1n, 2n ** 1074n, 2 ** -1022 - 2 ** -1074],
    ["the smallest double", 1n, 2n ** 1074n, 5e-324],
    ["three quarters of the smallest", 3n, 2n ** 1076n, 5e-324],
    ["half of the smallest, a tie to the even 0", 1n, 2n ** 1075n, 0],
    ["minus half of the smallest, and no -0", -1n, 2n ** 1075n, 0],
    ["minus what is far too small", -1n, 10n ** 1000n, 0],
    ["one and a half of the smallest, a tie to the even 2", 3n, 2n ** 1075n, 1e-323],
    ["a quotient of two huge numbers", 10n ** 400n, 3n * 10n ** 399n, 10 / 3],
  ])("%s", (_, n, d, wanted) => {
    expect(toNumber({ n, d })).toBe(wanted);
  });

  it("refuses what rounds to 2^1024 and takes what still rounds to the largest double", () => {
    const edge = 2n ** 1024n - 2n ** 970n;
    expect(toNumber({ n: edge - 1n, d: 1n })).toBe(Number.MAX_VALUE);
    expect(caught(() => toNumber({ n: edge, d: 1n })).code).toBe("out-of-range");
    expect(caught(() => toNumber({ n: -(10n ** 900n), d: 1n })).code).toBe("out-of-range");
  });

  it("of every quotient, by its distance to the neighbours", () => {
    const size = fc.integer({ min: 1, max: 1300 }).chain((bits) => fc.bigInt({ min: 1n, max: 2n ** BigInt(bits) }));
    fc.assert(
      fc.property(size, size, fc.boolean(), (m, d, isNegative) => {
        const n = isNegative ? -m : m;
        fc.pre(m / d < 2n ** 1023n);
        expect(isNearest(toNumber({ n, d }), { top: n, bottom: d })).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("roundToUnits", () => {
  it("agrees with quotient and remainder", () => {
    const decimals = fc.integer({ min: -5, max: 5 });
    const n = fc.bigInt({ min: -(10n ** 7n), max: 10n ** 7n });
    const d = fc.constantFrom(1n, 2n, 3n, 8n, 20n, 1000n, 99991n);
    fc.assert(
      fc.property(n, d, decimals, fc.constantFrom(...ROUNDING_RULES), (top, bottom, digits, rule) => {
        expect(roundToUnits({ n: top, d: bottom }, digits, rule)).toBe(roundedUnits({ top, bottom }, digits, rule));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("arithmetic of fractions", () => {
  it("keeps the denominator positive", () => {
    expect(fraction(1n, -2n)).toStrictEqual({ n: -1n, d: 2n });
    expect(fraction(5n)).toStrictEqual({ n: 5n, d: 1n });
    expect(divide({ n: 1n, d: 2n }, { n: -3n, d: 1n })).toStrictEqual({ n: -1n, d: 6n });
  });

  it("adds over equal, dividing and other denominators, and does not let powers of ten grow", () => {
    expect(add({ n: 1n, d: 10n }, { n: 2n, d: 10n })).toStrictEqual({ n: 3n, d: 10n });
    expect(add({ n: 1n, d: 100n }, { n: 2n, d: 10n })).toStrictEqual({ n: 21n, d: 100n });
    expect(add({ n: 1n, d: 10n }, { n: 2n, d: 100n })).toStrictEqual({ n: 12n, d: 100n });
    for (const [a, b] of [
      [2n, 3n],
      [3n, 2n],
    ] as const) {
      expect(add({ n: 1n, d: a }, { n: 1n, d: b })).toStrictEqual({ n: 5n, d: 6n });
    }
    expect(subtract({ n: 1n, d: 2n }, { n: 1n, d: 3n })).toStrictEqual({ n: 1n, d: 6n });
  });

  it("orders by value, whatever the denominators", () => {
    expect(compare({ n: 1n, d: 3n }, { n: 2n, d: 6n })).toBe(0);
    expect(compare({ n: -1n, d: 3n }, { n: -1n, d: 4n })).toBe(-1);
    expect(compare({ n: 1n, d: 3n }, { n: 1n, d: 4n })).toBe(1);
    expect([-2n, 0n, 2n].map((n) => sign({ n, d: 3n }))).toStrictEqual([-1, 0, 1]);
  });

  it("has positive and negative powers of ten", () => {
    expect([2, 0, -2].map(powerOfTen)).toStrictEqual([
      { n: 100n, d: 1n },
      { n: 1n, d: 1n },
      { n: 1n, d: 100n },
    ]);
  });
});
