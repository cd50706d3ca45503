import { describe, expect, it } from "vitest";
import { checkFigures } from "../../../src/audit/check-figures.js";
import { figuresText } from "../../../src/audit/figures-text.js";
import { judge } from "../../../src/audit/judge.js";
import type { ExpandedCheck } from "../../../src/audit/expanded-check.js";

const persons = (value: string) => ({ value, unit: "persons", exact: true }) as const;
const thousand = (value: string) => ({ value, unit: "thousand-persons" }) as const;

describe("the figures of a check as one line", () => {
  // Every line was typed from the figures; quotients were computed by hand to the digits that are shown.
  it.each([
    [
      "a sum that is not",
      { kind: "sum", total: "4260", parts: ["250", "3050", "680", "270"] },
      "250 + 3050 + 680 + 270 = 4250 ≠ 4260",
    ],
    ["a sum that is", { kind: "sum", total: "4724", parts: ["3300", "1000", "424"] }, "3300 + 1000 + 424 = 4724"],
    // 270.7 + 57.8 = 328.5: a tenth, which three roundings may leave
    [
      "a sum but for rounding",
      { kind: "sum", total: "328.4", parts: ["270.7", "57.8"] },
      "270.7 + 57.8 = 328.5 ≈ 328.4",
    ],
    ["weights", { kind: "sum", total: "4200", parts: ["50", "100"], weights: [36, 24] }, "36 × 50 + 24 × 100 = 4200"],
    [
      "a figure below zero and one that is taken off",
      { kind: "sum", total: "-9.1", parts: ["-0.2", "-5.3", "3.6"], weights: [1, 1, -1] },
      "-0.2 + (-5.3) − 3.6 = -9.1",
    ],
    ["a difference", { kind: "difference", result: "14", minuend: "57", subtrahend: "43" }, "57 − 43 = 14"],
    [
      "a change in points",
      { kind: "percentage-point-change", result: "21.8", from: "12.4", to: "15.1" },
      "12.4 → 15.1: 2.7 ≠ 21.8",
    ],
    // (77741 / 82176 − 1) × 100 = −5.3969…
    [
      "a change in percent",
      { kind: "percent-change", result: "-5.4", from: "82176", to: "77741" },
      "82176 → 77741: -5.39…% ≈ -5.4%",
    ],
    [
      "a share",
      { kind: "share", result: "0.73", part: "14.5", whole: "1922.1" },
      "14.5 / 1922.1 × 100 = 0.754… ≠ 0.73",
    ],
    ["parts of a whole", { kind: "share", result: "50", part: ["1", "2"], whole: "6" }, "(1 + 2) / 6 × 100 = 50"],
    [
      "a ratio",
      { kind: "ratio", result: "0.96", numerator: "315709", denominator: "327018" },
      "315709 / 327018 = 0.965… ≠ 0.96",
    ],
    [
      "a ratio per thousand",
      { kind: "ratio", result: "5", numerator: "2", denominator: "400", per: 1000 },
      "2 / 400 × 1000 = 5",
    ],
    // 1.1² = 1.21
    [
      "growth",
      { kind: "growth", result: "10", from: "100", to: "121", periods: 2 },
      "((121 / 100)^(1/2) − 1) × 100 = 10",
    ],
    ["an average", { kind: "average", result: "2", parts: ["1", "2", "3"] }, "(1 + 2 + 3) / 3 = 2"],
    // (1 × 1 + 3 × 2) / 4 = 1.75
    [
      "a weighted average",
      { kind: "average", result: "1.75", parts: ["1", "2"], weights: [1, 3] },
      "(1 + 3 × 2) / 4 = 1.75",
    ],
    // Thirds have 33 each; the one that is missing goes to one of them.
    [
      "the largest remainder",
      { kind: "largest-remainder", shares: ["35", "33", "32"], parts: [persons("1"), persons("1"), persons("1")] },
      "1 : 1 : 1 → 35 : 33 : 32: 34 ≠ 35",
    ],
    [
      "one fact in two units",
      { kind: "same", figures: [thousand("132.9"), persons("132954")] },
      "132.9 thousand-persons | 132954 persons",
    ],
    ["a comparison", { kind: "comparison", left: "7900", relation: "at-most", right: "4260" }, "7900 ≤ 4260"],
    ["an order", { kind: "order", figures: ["48", "18", "10.9"] }, "48 ≥ 18 ≥ 10.9"],
    ["a trend", { kind: "trend", figures: ["1", "2", "3"], direction: "increase" }, "1 < 2 < 3"],
    ["a rank", { kind: "rank", figure: "28", position: 1, among: ["30.1", "12"] }, "28 ∈ {30.1 | 28 | 12}: #2 ≠ #1"],
    ["a part", { kind: "part", part: ["1280", "430"], whole: "393" }, "1280 + 430 ≤ 393"],
    // 2540 × 400 / 121 = 8396.694…
    [
      "a conversion",
      {
        kind: "conversion",
        result: { value: "8400", unit: "square-metres" },
        from: { value: "2540", unit: "pyeong" },
        factor: "400/121",
      },
      "2540 pyeong × 400/121 = 8396.69… square-metres ≠ 8400 square-metres",
    ],
  ] as const)("%s", (_, check, text) => {
    expect(figuresText(checkFigures(check as Parameters<typeof checkFigures>[0]))).toBe(text);
  });

  const milestone = (inner: [string, string | null]): ExpandedCheck => ({
    id: "milestone:m",
    check: "milestone",
    origin: "standard",
    kind: "milestone",
    relation: {
      form: "within",
      inner: { start: inner[0], end: inner[1], printed: "’23~계속", names: [{ ko: "가" }] },
      outer: { start: "2022-01-01", end: "2024-12-31", printed: "2022. ~ 2024.", names: [{ ko: "나" }] },
    },
  });

  it("a milestone, as it is printed", () => {
    expect(figuresText(judge(milestone(["2023-01-01", null])))).toBe("’23~계속 ⊈ 2022. ~ 2024.");
    expect(figuresText(judge(milestone(["2023-01-01", "2024-01-01"])))).toBe("’23~계속 ⊆ 2022. ~ 2024.");
  });

  it("what could not be checked, with the reason", () => {
    const result = checkFigures({ kind: "share", result: "10", part: "1", whole: { value: "0", exact: true } });
    expect(figuresText(result)).toBe("zero-base: whole");
  });

  it("does not depend on the order in which a rank lists the others", () => {
    const text = (among: string[]) => figuresText(checkFigures({ kind: "rank", figure: "28", position: 2, among }));
    expect(text(["30.1", "12"])).toBe(text(["12", "30.1"]));
  });
});
