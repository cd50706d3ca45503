import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, divide, multiply, sign, type Fraction } from "../../src/quantity/fraction.js";
import {
  UNBOUNDED,
  addIntervals,
  contains,
  divideIntervals,
  isPoint,
  isWide,
  overCorners,
  point,
  scaleInterval,
  subtractIntervals,
  toRange,
  type Interval,
} from "../../src/quantity/interval.js";

const whole = (n: number): Fraction => ({ n: BigInt(n), d: 1n });

/** "[1, 2)" as an interval; ∞ for an end that there is none. */
function interval(text: string): Interval {
  const [, open = "", low = "", high = "", close = ""] = /^([[(])(\S+), (\S+)([\])])$/.exec(text) ?? [];
  const end = (one: string) => (one.endsWith("∞") ? null : whole(Number(one)));
  return { low: end(low), high: end(high), lowClosed: open === "[", highClosed: close === "]" };
}

function written(one: Interval): string {
  const { low, high, lowClosed, highClosed } = toRange(one);
  return `${lowClosed ? "[" : "("}${low === null ? "-∞" : String(low)}, ${high === null ? "∞" : String(high)}${highClosed ? "]" : ")"}`;
}

// Expectations by hand: an end of the result is reached where both ends that make it are.
describe("sums and differences of intervals", () => {
  it.each([
    ["[1, 2)", "[10, 20]", "[11, 22)", "[-19, -8)"],
    ["(1, 2]", "[10, 20]", "(11, 22]", "(-19, -8]"],
    ["[1, 2]", "[1, 2]", "[2, 4]", "[-1, 1]"],
    ["[1, ∞)", "[1, 2]", "[2, ∞)", "[-1, ∞)"],
    ["[1, 2]", "(-∞, 2]", "(-∞, 4]", "[-1, ∞)"],
  ])("%s and %s", (a, b, total, change) => {
    expect(written(addIntervals(interval(a), interval(b)))).toBe(total);
    expect(written(subtractIntervals(interval(a), interval(b)))).toBe(change);
  });
});

describe("an interval times a number", () => {
  it.each([
    ["[1, 2)", 3, "[3, 6)"],
    ["[1, 2)", -3, "(-6, -3]"],
    ["(1, ∞)", -1, "(-∞, -1)"],
  ])("%s times %s", (a, factor, wanted) => {
    expect(written(scaleInterval(interval(a), whole(factor)))).toBe(wanted);
  });
});

describe("quotients of intervals", () => {
  it.each([
    ["[10, 20)", "[2, 5)", "(2, 10)"],
    ["[10, 20]", "[2, 5]", "[2, 10]"],
    ["[-20, 10)", "[2, 5]", "[-10, 5)"],
    ["[10, 20)", "(-5, -2]", "(-10, -2)"],
    ["[-20, -10]", "[-5, -2]", "[2, 10]"],
    // Zero over anything is zero, whether the ends of the denominator are reached or not.
    ["[0, 10]", "(2, 5)", "[0, 5)"],
    ["(0, 10]", "[2, 5]", "(0, 5]"],
    // Towards zero the quotient grows without bound.
    ["[10, 20]", "[0, 5]", "[2, ∞)"],
    ["[10, 20]", "(0, 5)", "(2, ∞)"],
    ["[10, 20]", "[-5, 0)", "(-∞, -2]"],
    ["[-20, -10]", "(0, 5]", "(-∞, -2]"],
    ["[-10, 20]", "(0, 5]", "(-∞, ∞)"],
    ["[0, 20]", "(0, 5]", "[0, ∞)"],
    ["(0, 20]", "[0, 5)", "(0, ∞)"],
    // A denominator on both sides of zero, or nothing but zero, says nothing.
    ["[10, 20]", "[-1, 5]", "(-∞, ∞)"],
    ["[10, 20]", "[0, 0]", "(-∞, ∞)"],
    ["[10, ∞)", "[2, 5]", "(-∞, ∞)"],
    ["[10, 20]", "(2, ∞)", "(-∞, ∞)"],
    ["[10, 20]", "(-∞, -2]", "(-∞, ∞)"],
  ])("%s over %s is %s", (a, b, wanted) => {
    expect(written(divideIntervals(interval(a), interval(b)))).toBe(wanted);
  });
});

describe("products of intervals", () => {
  it.each([
    ["[2, 3)", "[10, 20]", "[20, 60)"],
    ["[-2, 3]", "[10, 20)", "(-40, 60)"],
    ["[-2, 3]", "[-10, 20]", "[-40, 60]"],
    ["[0, 3]", "(10, 20)", "[0, 60)"],
    ["(10, 20)", "[0, 3]", "[0, 60)"],
    ["[1, ∞)", "[1, 2]", "(-∞, ∞)"],
  ])("%s times %s is %s", (a, b, wanted) => {
    expect(written(overCorners(interval(a), interval(b), multiply))).toBe(wanted);
  });
});

describe("every quotient and product of inner points lies in the computed interval, and the ends are their hull", () => {
  const ends = fc
    .tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.boolean(), fc.boolean())
    .map(([low, width, lowClosed, highClosed]): Interval => {
      return { low: whole(low), high: whole(low + width), lowClosed, highClosed };
    });
  /** Sixteenths from end to end. */
  const inner = (one: Interval): Fraction[] => {
    const [low = whole(0), high = whole(0)] = [one.low ?? undefined, one.high ?? undefined];
    const points: Fraction[] = [];
    for (let n = low.n * 16n; n <= high.n * 16n; n++) if (contains(one, { n, d: 16n })) points.push({ n, d: 16n });
    return points;
  };

  it("for intervals between whole numbers, by enumeration in sixteenths", () => {
    fc.assert(
      fc.property(ends, ends, fc.constantFrom("product", "quotient"), (a, b, what) => {
        const result = what === "product" ? overCorners(a, b, multiply) : divideIntervals(a, b);
        const results: Fraction[] = [];
        for (const x of inner(a)) {
          for (const y of inner(b)) {
            if (what === "product") results.push(multiply(x, y));
            else if (sign(y) !== 0) results.push(divide(x, y));
          }
        }
        expect(results.every((one) => contains(result, one))).toBe(true);
        // A closed end is reached by one of them.
        for (const end of [result.lowClosed && result.low, result.highClosed && result.high]) {
          if (end !== false && end !== null) expect(results.some((one) => compare(one, end) === 0)).toBe(true);
        }
        // And an open one is not.
        for (const end of [!result.lowClosed && result.low, !result.highClosed && result.high]) {
          if (end !== false && end !== null) expect(results.some((one) => compare(one, end) === 0)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe("contains", () => {
  it.each([
    ["[1, 2)", [false, true, false]],
    ["(1, 2]", [false, false, true]],
    ["(-∞, 1]", [true, true, false]],
    ["[2, ∞)", [false, false, true]],
    ["(-∞, ∞)", [true, true, true]],
  ])("%s of 0, 1 and 2", (a, wanted) => {
    expect([0, 1, 2].map((n) => contains(interval(a), whole(n)))).toStrictEqual(wanted);
  });
});

describe("isPoint and isWide", () => {
  it("a point has two equal ends", () => {
    expect(isPoint(point({ n: 1n, d: 3n }))).toBe(true);
    expect(isPoint(interval("[1, 2]"))).toBe(false);
    expect(isPoint(UNBOUNDED)).toBe(false);
    expect(isPoint(interval("[1, ∞)"))).toBe(false);
  });

  it("an interval is wide beyond a tenth of the value and beyond a width always borne", () => {
    expect(isWide(interval("[90, 100]"), whole(95), whole(5))).toBe(true);
    expect(isWide(interval("[90, 100]"), whole(95), whole(10))).toBe(false);
    expect(isWide(interval("[90, 100]"), whole(100), whole(5))).toBe(false);
    expect(isWide(interval("[-100, -90]"), whole(-100), whole(5))).toBe(false);
    expect(isWide(UNBOUNDED, whole(100), whole(5))).toBe(true);
    expect(isWide(interval("[1, ∞)"), whole(100), whole(5))).toBe(true);
  });
});

describe("toRange", () => {
  it("rounds both ends by the rule of the figure, and then they belong to it", () => {
    const third = { low: { n: 1n, d: 3n }, high: { n: 2n, d: 3n }, lowClosed: false, highClosed: false };
    expect(toRange(third, { decimals: 1 })).toStrictEqual({ low: 0.3, high: 0.7, lowClosed: true, highClosed: true });
    expect(toRange(third, { decimals: 1, rounding: "truncate" })).toMatchObject({ low: 0.3, high: 0.6 });
    expect(toRange(third)).toStrictEqual({ low: 1 / 3, high: 2 / 3, lowClosed: false, highClosed: false });
  });

  it("leaves an end open that there is none", () => {
    expect(toRange(UNBOUNDED, { decimals: 1 })).toStrictEqual({
      low: null,
      high: null,
      lowClosed: false,
      highClosed: false,
    });
  });
});
