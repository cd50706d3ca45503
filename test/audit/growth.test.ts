import { describe, expect, it } from "vitest";
import { growthBounds, powerOfGrowth } from "../../src/audit/growth.js";
import { toNumber } from "../../src/quantity/fraction.js";

const bounds = (n: bigint, d: bigint, periods: number, decimals: number) => {
  const { low, high } = growthBounds({ n, d }, periods, decimals);
  return [toNumber(low), toNumber(high)];
};

describe("the mean growth a period", () => {
  it("is one number where the root is exact", () => {
    // 1.1² = 1.21, 0.5³ = 0.125, 2² = 4.
    expect(bounds(121n, 100n, 2, 0)).toStrictEqual([10, 10]);
    expect(bounds(1n, 8n, 3, 2)).toStrictEqual([-50, -50]);
    expect(bounds(4n, 1n, 2, 1)).toStrictEqual([100, 100]);
  });

  it("lies between two neighbours where it is not", () => {
    // √2 = 1.41421356...
    expect(bounds(2n, 1n, 2, 3)).toStrictEqual([41.421, 41.422]);
    expect(bounds(1n, 2n, 2, 2)).toStrictEqual([-29.29, -29.28]);
  });

  it("falls by everything to nothing, and no further", () => {
    expect(bounds(0n, 1n, 3, 2)).toStrictEqual([-100, -100]);
    expect(bounds(-5n, 1n, 3, 2)).toStrictEqual([-100, -100]);
  });

  it("is raised to its power with the sign of its base", () => {
    expect(toNumber(powerOfGrowth({ n: 10n, d: 1n }, 2))).toBe(1.21);
    expect(toNumber(powerOfGrowth({ n: -150n, d: 1n }, 2))).toBe(-0.25);
  });
});
