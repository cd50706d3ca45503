import Big from "big.js";
import BigNumber from "bignumber.js";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber, type DecimalLike, type NumberInput } from "../../src/quantity/number-input.js";
import { round } from "../../src/quantity/round.js";
import { sum } from "../../src/quantity/sum.js";
import { convertUnit } from "../../src/quantity/unit.js";
import { caught } from "../korean/caught.js";
import { exactOf, order } from "./exact.js";

const read = (input: unknown) => readNumber(input as NumberInput, ["figures", 3]);

describe("a number stands for the shortest decimal that prints it", () => {
  it.each<[NumberInput, bigint, bigint]>([
    [0.1, 1n, 10n],
    [-66.6, -666n, 10n],
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [9007199254740991, 9007199254740991n, 1n],
    [1e21, 10n ** 21n, 1n],
    [1.5e300, 15n * 10n ** 299n, 1n],
    [5e-324, 5n, 10n ** 324n],
    [1.25e-7, 125n, 10n ** 9n],
    [12345678901234567890n, 12345678901234567890n, 1n],
    [-5n, -5n, 1n],
    ["12.50", 1250n, 100n],
    ["-12.5", -125n, 10n],
    ["0", 0n, 1n],
    ["-0", 0n, 1n],
    ["-0.00", 0n, 100n],
    ["9".repeat(30), 10n ** 30n - 1n, 1n],
  ])("%s", (input, n, d) => {
    const { n: top, d: bottom } = readNumber(input);
    expect(top * d).toBe(n * bottom);
  });

  it("and every double is read as it is printed, and leads back to itself", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { n, d } = readNumber(value);
        expect(order({ top: n, bottom: d }, exactOf(value))).toBe(0);
        expect(convertUnit(value, "KRW", "KRW")).toBe(value + 0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("decimals of other libraries are read with all their digits", () => {
  it.each<[string, (text: string) => DecimalLike]>([
    ["decimal.js", (text) => new Decimal(text)],
    ["big.js", (text) => new Big(text)],
    ["bignumber.js", (text) => new BigNumber(text)],
  ])("%s", (_, decimal) => {
    expect(sum([decimal("0.1"), decimal("0.2")])).toBe(0.3);
    expect(round(decimal("1.005"), { decimals: 2 })).toBe(1.01);
    expect(readNumber(decimal("-12345678901234567890.123456789"))).toStrictEqual({
      n: -12345678901234567890123456789n,
      d: 10n ** 9n,
    });
    expect(readNumber(decimal("1e30"))).toStrictEqual({ n: 10n ** 30n, d: 1n });
    expect(round(decimal("-0"), { decimals: 0 })).toBe(0);
  });

  it("but not where they are no number", () => {
    for (const none of [
      new Decimal(Number.NaN),
      new Decimal(Infinity),
      new BigNumber(Number.NaN),
      new BigNumber(-Infinity),
    ]) {
      expect(caught(() => read(none))).toMatchObject({ code: "not-a-number", path: ["figures", 3] });
    }
  });
});

describe("what is no number is refused with its place", () => {
  it.each([Number.NaN, Infinity, -Infinity])("%s", (value) => {
    expect(caught(() => read(value))).toMatchObject({
      code: "not-finite",
      path: ["figures", 3],
      value: String(value),
    });
  });

  it.each<[string, unknown, string | undefined]>([
    ["an empty text", "", undefined],
    ["a space before", " 1", "1"],
    ["a line end behind", "1\n", "1"],
    ["separators", "1,000", "1000"],
    ["an exponent", "1e400", undefined],
    ["a hexadecimal number", "0x10", undefined],
    ["a plus", "+1", undefined],
    ["a leading zero", "007", undefined],
    ["no digit before the point", ".5", undefined],
    ["no digit behind the point", "5.", undefined],
    ["two signs", "--5", undefined],
    ["another minus", "−5", undefined],
    ["full-width digits", "５", undefined],
    ["other digits", "٣", undefined],
    ["a bigint literal", "5n", undefined],
    ["NaN as a text", "NaN", undefined],
    ["Infinity as a text", "Infinity", undefined],
    ["1,001 digits", "1".repeat(1001), undefined],
    ["a million digits", "1".repeat(1e6), undefined],
    ["null", null, undefined],
    ["undefined", undefined, undefined],
    ["true", true, undefined],
    ["a symbol", Symbol("1"), undefined],
    ["an array", [1], undefined],
    ["an object", { valueOf: () => 1 }, undefined],
    ["a date", new Date(0), undefined],
    ["a function", () => 1, undefined],
    ["a boxed number", Object(1.5), undefined],
    ["a boxed text", Object("1"), undefined],
    ["a boxed bigint", Object(1n), undefined],
    ["an object whose toFixed is none", { toFixed: 1 }, undefined],
    ["an object that prints nothing", { toFixed: () => null }, undefined],
    ["an object that prints an exponent", { toFixed: () => "1e5" }, undefined],
  ])("%s", (_, input, nearest) => {
    const error = caught(() => read(input));
    expect([error.code, error.path, error.nearest]).toStrictEqual(["not-a-number", ["figures", 3], nearest]);
    expect(error.value.length).toBeLessThan(70);
  });

  it("and 1,000 digits are read", () => {
    expect(readNumber("1".repeat(1000)).n).toBe(BigInt("1".repeat(1000)));
  });
});

describe("no result is NaN, Infinity or -0", () => {
  const inputs = fc.oneof(
    fc.double(),
    fc.bigInt({ min: -(10n ** 400n), max: 10n ** 400n }),
    fc.constantFrom<unknown>("-0", "-0.0", "1e5", "", " 1", "1,0", null, {}, -0, 5e-324, -5e-324, Number.MAX_VALUE),
    fc.string(),
  ) as fc.Arbitrary<NumberInput>;
  const runs: readonly ((a: NumberInput, b: NumberInput, decimals: number) => number)[] = [
    (a, _, decimals) => round(a, { decimals }),
    (a, _, decimals) => round(a, { decimals, rounding: "truncate" }),
    (a, b) => sum([a, b]),
    (a, b, decimals) => sum([a, b], { decimals, rounding: "half-down" }),
    (a) => convertUnit(a, "KRW", "trillion-KRW"),
  ];

  it("it is a number or one of the library's own errors", () => {
    fc.assert(
      fc.property(
        inputs,
        inputs,
        fc.integer({ min: -10, max: 10 }),
        fc.constantFrom(...runs),
        (a, b, decimals, run) => {
          const outcome = settled(() => run(a, b, decimals));
          if (typeof outcome === "number") {
            expect(Number.isFinite(outcome)).toBe(true);
            expect(outcome).not.toBe(-0);
          } else expect(["not-finite", "not-a-number", "out-of-range"]).toContain(outcome);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

/** The result, or the code of the library's error. */
function settled(run: () => number): number | string {
  let result: number | undefined;
  const attempt = () => {
    result = run();
    throw new Error("settled");
  };
  try {
    return caught(attempt).code;
  } catch (error) {
    if (result === undefined) throw error;
    return result;
  }
}
