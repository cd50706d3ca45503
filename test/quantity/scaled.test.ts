import { describe, expect, it } from "vitest";
import { decimalsOf, smallPowerOfTen, unitsOf } from "../../src/quantity/scaled.js";
import { exactOf } from "./exact.js";
import { Random } from "./random.js";

describe("decimalsOf counts the decimals that a double prints with", () => {
  it.each<[number, number]>([
    [0, 0],
    [-0, 0],
    [642727, 0],
    [66.6, 1],
    [-0.25, 2],
    [1.005, 3],
    [1e-15, 15],
    [123456.123456789, 9],
    [2 ** 53 - 1, 0],
    // Beyond the reach of whole doubles: sixteen digits, and no decimals at all below the fifteenth.
    [2 ** 53, -1],
    [1 / 3, -1],
    [0.1 + 0.2, -1],
    [1e-16, -1],
    [1234567.123456789, -1],
    [1e300, -1],
    [Number.NaN, -1],
    [Infinity, -1],
  ])("%s: %s", (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  it("agrees with the printed form of every double, or gives up", () => {
    const random = new Random(11);
    for (let i = 0; i < 50_000; i++) {
      const value = random.number();
      const decimals = decimalsOf(value);
      if (decimals < 0) continue;
      if (decimals === 0) expect(Number.isSafeInteger(value)).toBe(true);
      else {
        const { top, bottom } = exactOf(value);
        expect(BigInt(unitsOf(value, 10 ** decimals)) * bottom === top * 10n ** BigInt(decimals)).toBe(true);
        expect((top * 10n ** BigInt(decimals - 1)) % bottom).not.toBe(0n);
      }
    }
  });
});

describe("unitsOf counts in units of one over a power of ten", () => {
  it("as a whole number, or not at all", () => {
    expect(unitsOf(66.6, 10)).toBe(666);
    expect(unitsOf(66.6, 1000)).toBe(66600);
    expect(unitsOf(66.65, 10)).toBeNaN();
    expect(unitsOf(-0.1, 10)).toBe(-1);
    expect(unitsOf(-0, 10)).toBe(0);
    expect(unitsOf(1e15, 1)).toBeNaN();
    expect(unitsOf(-1e15, 1)).toBeNaN();
    expect(unitsOf(999999999999999, 1)).toBe(999999999999999);
    expect(unitsOf(Number.NaN, 1)).toBeNaN();
  });
});

describe("smallPowerOfTen", () => {
  it("has the powers that are needed and NaN for all others", () => {
    expect(smallPowerOfTen(15)).toBe(1e15);
    for (const k of [-1, 16]) expect(smallPowerOfTen(k)).toBeNaN();
  });
});
