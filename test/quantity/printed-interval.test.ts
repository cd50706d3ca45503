import { describe, expect, it } from "vitest";
import { printedInterval, type PrintedRule } from "../../src/quantity/printed-interval.js";
import type { RoundingRule } from "../../src/quantity/rounding.js";
import type { Range } from "../../src/quantity/interval.js";
import { caught } from "../korean/caught.js";
import { roundedUnits } from "./exact.js";

/** As an interval is written: [66.55, 66.65). */
function written({ low, high, lowClosed, highClosed }: Range): string {
  return `${lowClosed ? "[" : "("}${String(low)}, ${String(high)}${highClosed ? "]" : ")"}`;
}

describe("printedInterval has the ends of the rule", () => {
  // By hand from the definition of each rule.
  it.each<[number, PrintedRule, string]>([
    [66.6, "half-up", "[66.55, 66.65)"],
    [-66.6, "half-up", "(-66.65, -66.55]"],
    [0, "half-up", "(-0.05, 0.05)"],
    [66.6, "half-down", "(66.55, 66.65]"],
    [-66.6, "half-down", "[-66.65, -66.55)"],
    [0, "half-down", "[-0.05, 0.05]"],
    [66.6, "half-even", "[66.55, 66.65]"],
    [66.7, "half-even", "(66.65, 66.75)"],
    [-66.7, "half-even", "(-66.75, -66.65)"],
    [-66.6, "half-even", "[-66.65, -66.55]"],
    [66.6, "truncate", "[66.6, 66.7)"],
    [-66.6, "truncate", "(-66.7, -66.6]"],
    [0, "truncate", "(-0.1, 0.1)"],
    [66.6, "nearest", "[66.55, 66.65]"],
    [66.6, "exact", "[66.6, 66.6]"],
  ])("%s %s is %s", (value, rounding, wanted) => {
    expect(written(printedInterval(value, { decimals: 1, rounding }))).toBe(wanted);
  });

  it("counts the declared digits, not the zeros: 308,400 printed to the hundred, and printed to the one", () => {
    expect(written(printedInterval(308400, { decimals: -2 }))).toBe("[308350, 308450)");
    expect(written(printedInterval(308400, { decimals: 0 }))).toBe("[308399.5, 308400.5)");
    expect(written(printedInterval("37.0", { decimals: 1 }))).toBe("[36.95, 37.05)");
    expect(written(printedInterval(37, { decimals: 0 }))).toBe("[36.5, 37.5)");
  });
});

describe("printedInterval is the set of numbers that the rule prints as the figure", () => {
  const inside = (range: Range, x: number) =>
    range.low !== null &&
    range.high !== null &&
    (x > range.low || (range.lowClosed && x === range.low)) &&
    (x < range.high || (range.highClosed && x === range.high));

  // Sixteenths are exact in doubles, and every end is among them.
  it.each<[RoundingRule]>([["half-up"], ["half-even"], ["half-down"], ["truncate"]])(
    "%s: every sixteenth from -6 to 6 against every printed figure",
    (rounding) => {
      for (let figure = -4; figure <= 4; figure++) {
        const range = printedInterval(figure, { decimals: 0, rounding });
        for (let sixteenths = -96; sixteenths <= 96; sixteenths++) {
          const printed = roundedUnits({ top: BigInt(sixteenths), bottom: 16n }, 0, rounding);
          expect([figure, sixteenths, inside(range, sixteenths / 16)]).toStrictEqual([
            figure,
            sixteenths,
            printed === BigInt(figure),
          ]);
        }
      }
    },
  );

  it("nearest: what any of the three roundings to the nearest could have printed", () => {
    const rules = ["half-up", "half-even", "half-down"] as const;
    for (let figure = -4; figure <= 4; figure++) {
      const range = printedInterval(figure, { decimals: 0, rounding: "nearest" });
      for (let sixteenths = -96; sixteenths <= 96; sixteenths++) {
        const exact = { top: BigInt(sixteenths), bottom: 16n };
        // Each tie is printed up by half-up and down by half-down on its own side of zero.
        const possible = rules.some((rule) => roundedUnits(exact, 0, rule) === BigInt(figure));
        expect(inside(range, sixteenths / 16)).toBe(possible);
      }
    }
  });
});

describe("printedInterval refuses", () => {
  it("a figure with digits that it says were not printed", () => {
    for (const [value, decimals] of [
      [66.65, 1],
      [1234, -2],
      ["10.009", 2],
    ] as const) {
      const error = caught(() => printedInterval(value, { decimals }));
      expect([error.code, error.path]).toStrictEqual(["out-of-range", ["value"]]);
    }
  });

  it("digits that are none, an unknown rule, and what is no number", () => {
    expect(caught(() => printedInterval(1, {} as { decimals: number })).code).toBe("invalid-decimals");
    expect(caught(() => printedInterval(1, { decimals: 0, rounding: "up" as "exact" }))).toMatchObject({
      code: "invalid-value",
      path: ["rounding"],
    });
    expect(caught(() => printedInterval(Number.NaN, { decimals: 0 })).code).toBe("not-finite");
    expect(caught(() => printedInterval("1,0", { decimals: 0 })).code).toBe("not-a-number");
  });
});
