import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contribution } from "../../src/measures/contribution.js";
import { contributions } from "../../src/measures/contributions.js";
import { caught } from "../korean/caught.js";
import { exactOf, isNearest, minus, over, plus, times } from "../quantity/exact.js";

describe("contributions", () => {
  it("of all parts explain the growth of their sum, with nothing left", () => {
    expect(contributions({ from: [60, 40], to: [66, 39] })).toStrictEqual({
      values: [6, -1],
      unit: "percentage-point",
      absent: [],
      residual: { value: 0, unit: "percentage-point" },
    });
  });

  it("leave what a published whole has more or less than its parts", () => {
    // 100 grew to 106; the two parts that are listed explain 5.
    const { values, residual } = contributions({ from: [60, 30], to: [66, 29], total: { from: 100, to: 106 } });
    expect(values).toStrictEqual([6, -1]);
    expect(residual).toStrictEqual({ value: 1, unit: "percentage-point" });
  });

  it("are absent, all of them, where the whole was zero or negative", () => {
    const unit = "percentage-point";
    expect(contributions({ from: [1, -1], to: [2, 2] })).toStrictEqual({
      values: [null, null],
      unit,
      absent: [
        { at: 0, reason: "zero-baseline" },
        { at: 1, reason: "zero-baseline" },
      ],
      residual: { value: null, unit, reason: "zero-baseline" },
    });
    expect(contributions({ from: [-1], to: [2] })).toMatchObject({
      absent: [{ at: 0, reason: "negative-baseline" }],
      residual: { reason: "negative-baseline" },
    });
    expect(contributions({ from: [], to: [] }).residual.reason).toBe("zero-baseline");
  });

  const figure = fc
    .record({ units: fc.integer({ min: 0, max: 1e7 }), decimals: fc.integer({ min: 0, max: 3 }) })
    .map(({ units, decimals }) => Number(`${String(units)}e-${String(decimals)}`));
  const input = fc.record({
    parts: fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 8 }),
    total: fc.tuple(figure, figure),
  });

  it("and the residual add up to the percent change of the whole", () => {
    fc.assert(
      fc.property(input, ({ parts, total: [before, after] }) => {
        fc.pre(before > 0);
        const from = parts.map(([one]) => one);
        const to = parts.map(([, one]) => one);
        const { values, residual } = contributions({ from, to, total: { from: before, to: after } });
        const whole = exactOf(before);
        const points = (a: number, b: number) => times(over(minus(exactOf(b), exactOf(a)), whole), exactOf(100));
        // Each is the double nearest to its exact share, and the residual to exactly what they leave.
        const exact = parts.map(([a, b]) => points(a, b));
        values.forEach((value, i) => {
          expect(isNearest(value ?? Number.NaN, exact[i] ?? exactOf(0))).toBe(true);
        });
        const left = minus(points(before, after), exact.reduce(plus));
        expect(isNearest(residual.value ?? Number.NaN, left)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("are one by one what contribution gives", () => {
    const from = [13.9, 39.9, 31.3];
    const to = [15.9, 37.4, 30.1];
    const { values } = contributions({ from, to, total: { from: 343.3, to: 343 } }, { decimals: 3 });
    const each = from.map((one, i) => contribution(one, to[i] ?? 0, { total: 343.3, decimals: 3 }).value);
    expect(values).toStrictEqual(each);
  });

  it("refuse lists of different length and what is no number, with its place", () => {
    expect(caught(() => contributions({ from: [1, 2], to: [1] }))).toMatchObject({
      code: "different-lengths",
      path: ["to"],
      value: "1",
    });
    const total = { from: 1, to: 2 };
    expect(caught(() => contributions({ from: [1, Infinity], to: [1, 2], total }))).toMatchObject({
      code: "not-finite",
      path: ["from", 1],
    });
    expect(caught(() => contributions({ from: [1], to: ["x"], total }))).toMatchObject({
      code: "not-a-number",
      path: ["to", 0],
    });
    expect(caught(() => contributions({ from: [], to: [], total: { from: "x", to: 1 } })).path).toStrictEqual([
      "total",
      "from",
    ]);
    expect(caught(() => contributions({ from: [], to: [], total: { from: 1, to: "x" } })).path).toStrictEqual([
      "total",
      "to",
    ]);
    expect(caught(() => contributions({ from: [1], to: [1] }, { decimals: 0.5 })).code).toBe("invalid-decimals");
  });

  it("say of a part that is no number where it stands, also without a published whole", () => {
    expect(caught(() => contributions({ from: [1, Number.NaN], to: [1, 2] }))).toMatchObject({
      code: "not-finite",
      path: ["from", 1],
    });
    expect(caught(() => contributions({ from: [1, 2], to: [1, Number.NaN] })).path).toStrictEqual(["to", 1]);
  });
});
