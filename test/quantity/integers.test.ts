import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ceilingDivide, floorDivide, greatestCommonDivisor, leastCommonMultiple } from "../../src/quantity/integers.js";

describe("whole numbers", () => {
  it("are divided downwards and upwards on both sides of zero", () => {
    expect([7n, -7n, 6n, -6n, 0n].map((one) => floorDivide(one, 3n))).toStrictEqual([2n, -3n, 2n, -2n, 0n]);
    expect([7n, -7n, 6n, -6n, 0n].map((one) => ceilingDivide(one, 3n))).toStrictEqual([3n, -2n, 2n, -2n, 0n]);
  });

  it("have a greatest divisor and a least multiple in common", () => {
    expect([
      greatestCommonDivisor(12n, -18n),
      greatestCommonDivisor(0n, 5n),
      greatestCommonDivisor(0n, 0n),
    ]).toStrictEqual([6n, 5n, 0n]);
    expect([leastCommonMultiple(4n, 6n), leastCommonMultiple(100n, 10n), leastCommonMultiple(10n, 100n)]).toStrictEqual(
      [12n, 100n, 100n],
    );
    const above = fc.bigInt({ min: 1n, max: 10n ** 20n });
    fc.assert(fc.property(above, above, (a, b) => greatestCommonDivisor(a, b) * leastCommonMultiple(a, b) === a * b));
  });
});
