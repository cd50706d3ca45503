import { describe, expect, it } from "vitest";
import { checkFigures, type FigureCheck } from "../../../src/audit/check-figures.js";
import type { CheckResult } from "../../../src/audit/check-result.js";
import { IljariError } from "../../../src/quantity/error.js";

const short = ({ verdict, printed, recomputed, discrepancy, slack }: CheckResult) => [
  ...[verdict, printed, recomputed, discrepancy, slack],
];

/** The code and the path of the error that a check throws. */
function refused(check: unknown): unknown {
  try {
    checkFigures(check as FigureCheck);
  } catch (error) {
    if (!(error instanceof IljariError)) throw error;
    return [error.code, error.path];
  }
  return "accepted";
}

const exact = (value: number, unit?: "persons" | "percent" | "thousand-persons") => ({
  value,
  exact: true,
  ...(unit !== undefined && { unit }),
});
const percent = (value: string) => ({ value, unit: "percent" as const });
const points = (value: string) => ({ value, unit: "percentage-point" as const });

describe("every kind of check, worked by hand", () => {
  it("sum", () => {
    // 33.3 × 3 = 99.9; four figures rounded to tenths: 4 × 0.05.
    const thirds = checkFigures({ kind: "sum", total: "100.0", parts: ["33.3", "33.3", "33.3"] });
    expect(short(thirds)).toStrictEqual(["explained", 100, 99.9, 0.1, 0.2]);
    expect(checkFigures({ kind: "sum", total: "4260", parts: ["250", "3050", "680", "270"] })).toMatchObject({
      ...{ verdict: "inconsistent", recomputed: 4250, discrepancy: 10, slack: 2.5, smallestUnit: 4, rules: [] },
    });
    // 36 × 50 + 24 × 100 = 4,200.
    const weighted = checkFigures({ kind: "sum", total: "4200", parts: ["50", "100"], weights: [36, 24] });
    expect(short(weighted)).toStrictEqual(["exact", 4200, 4200, 0, 30.5]);
    // 1 + 1 + 1 = 3 printed 5: a touch at 2 = 4 × 0.5, and odd digits stand for no tie under half-even.
    expect(checkFigures({ kind: "sum", total: "5", parts: ["1", "1", "1"] }).verdict).toBe("explained-boundary");
    // 2 + 2 + 2 = 6 printed 8: 2.5 + 2.5 + 2.5 = 7.5 under half-even.
    expect(checkFigures({ kind: "sum", total: "8", parts: ["2", "2", "2"] })).toMatchObject({
      ...{ verdict: "explained", rules: ["half-even", "truncate"] },
    });
  });

  it("sum in other units", () => {
    const check = checkFigures({
      kind: "sum",
      total: { value: "308.1", unit: "thousand-persons" },
      parts: [exact(161_000, "persons"), exact(147_100, "persons")],
    });
    expect([check.verdict, check.unit, check.recomputed]).toStrictEqual(["exact", "thousand-persons", 308.1]);
  });

  it("difference", () => {
    const check = checkFigures({ kind: "difference", result: "-2.2", minuend: "305.9", subtrahend: "308.1" });
    expect(short(check)).toStrictEqual(["exact", -2.2, -2.2, 0, 0.15]);
  });

  it("change in points and in percent", () => {
    const from = percent("12.4");
    const to = percent("15.1");
    const change = checkFigures({ kind: "percentage-point-change", result: points("2.7"), from, to });
    expect(short(change)).toStrictEqual(["exact", 2.7, 2.7, 0, 0.15]);
    // 642,727 / 651,495 − 1 = −1.3458 %.
    const growth = checkFigures({
      ...{ kind: "percent-change", result: percent("-1.35") },
      ...{ from: exact(651_495), to: exact(642_727) },
    });
    expect([growth.verdict, growth.power]).toStrictEqual(["exact", 1]);
    expect(growth.recomputed).toBeCloseTo(-1.3458, 4);
  });

  it("share of figures, and of a whole number", () => {
    const share = checkFigures({ kind: "share", result: percent("30.9"), part: "12", whole: "41" });
    // 11.5 / 41.5 = 27.71 … 12.5 / 40.5 = 30.86; 27.7 to 30.9 are 33 printed values.
    expect([share.verdict, share.power]).toStrictEqual(["explained", 33]);
    // 12 of 12 + 29, where the whole moves with the part: 28.05 … 30.49.
    const tight = checkFigures({ kind: "share", result: percent("30.9"), part: "12", whole: ["12", "29"] });
    expect(tight.verdict).toBe("explained");
    // GRIM: of 17 people 11 are 64.7 % and 12 are 70.6 %; none are 67 %.
    expect(checkFigures({ kind: "share", result: percent("64.7"), whole: exact(17) }).verdict).toBe("exact");
    expect(checkFigures({ kind: "share", result: percent("67.0"), whole: exact(17) }).verdict).toBe("inconsistent");
  });

  it("ratio", () => {
    // 315,709 / 327,018 = 0.9654.
    const ratio = checkFigures({
      ...{ kind: "ratio", result: { value: "0.97", unit: "ratio" } },
      ...{ numerator: exact(315_709, "persons"), denominator: exact(327_018, "persons") },
    });
    expect(ratio.verdict).toBe("exact");
    // 12 in 1,000 people are 1,200 in 100,000.
    const per = checkFigures({
      kind: "ratio",
      result: "1200",
      numerator: exact(12),
      denominator: exact(1000),
      per: 1e5,
    });
    expect([per.verdict, per.recomputed]).toStrictEqual(["exact", 1200]);
  });

  it("growth over several periods", () => {
    // 100 × 1.1² = 121.
    const growth = checkFigures({
      ...{ kind: "growth", result: percent("10.0"), from: exact(100), to: exact(121), periods: 2 },
    });
    expect(growth.verdict).toBe("exact");
    const wrong = checkFigures({
      ...{ kind: "growth", result: percent("10.5"), from: exact(100), to: exact(121), periods: 2 },
    });
    expect(wrong.verdict).toBe("inconsistent");
  });

  it("average", () => {
    // (1 + 2 + 6) / 3 = 3; (1 × 1 + 3 × 5) / 4 = 4.
    const mean = checkFigures({ kind: "average", result: exact(3), parts: [exact(1), exact(2), exact(6)] });
    expect(short(mean)).toStrictEqual(["exact", 3, 3, 0, 0]);
    const weighted = checkFigures({
      ...{ kind: "average", result: exact(4), parts: [exact(1), exact(5)], weights: [1, 3] },
    });
    expect(short(weighted)).toStrictEqual(["exact", 4, 4, 0, 0]);
  });

  it("largest remainder", () => {
    // Thirds of a hundred: one of them is 34, whichever.
    const parts = [exact(1), exact(1), exact(1)];
    const shares = [percent("34"), percent("33"), percent("33")];
    expect(checkFigures({ kind: "largest-remainder", shares, parts })).toMatchObject({ rules: ["largest-remainder"] });
    const wrong = [percent("35"), percent("33"), percent("32")];
    expect(checkFigures({ kind: "largest-remainder", shares: wrong, parts }).verdict).toBe("inconsistent");
  });

  it("same", () => {
    const people = { value: "308100", decimals: -2, unit: "persons" } as const;
    const thousands = { value: "308.1", unit: "thousand-persons" } as const;
    expect(checkFigures({ kind: "same", figures: [people, thousands] }).verdict).toBe("exact");
    expect(checkFigures({ kind: "same", figures: ["0.73", "0.75"] }).verdict).toBe("inconsistent");
    expect(checkFigures({ kind: "same", figures: ["0.7", "0.73"] }).verdict).toMatch(/^(exact|explained)$/);
    // 65.7 is 65.65 to 65.75; 65.8 begins where it ends, and of one digit they are two numbers.
    expect(checkFigures({ kind: "same", figures: ["65.7", "65.8"] }).verdict).toBe("inconsistent");
  });

  it("comparison, order, trend, rank, part", () => {
    expect(checkFigures({ kind: "comparison", left: "66.6", relation: "more", right: "65.8" }).verdict).toBe("exact");
    expect(checkFigures({ kind: "comparison", left: "37.0", relation: "at-least", right: "41.0" }).verdict).toBe(
      "inconsistent",
    );
    expect(checkFigures({ kind: "order", figures: ["25.7", "14.3", "11.2", "10.2"] }).verdict).toBe("exact");
    expect(checkFigures({ kind: "order", figures: ["14.3", "25.7"] }).verdict).toBe("inconsistent");
    expect(checkFigures({ kind: "trend", figures: ["1", "3", "6"], direction: "increase" }).verdict).toBe("exact");
    expect(checkFigures({ kind: "trend", figures: ["6", "3", "4.5"], direction: "decrease" }).verdict).toBe(
      "inconsistent",
    );
    expect(checkFigures({ kind: "rank", figure: exact(5), position: 2, among: [exact(9), exact(1)] }).verdict).toBe(
      "exact",
    );
    expect(checkFigures({ kind: "rank", figure: exact(5), position: 1, among: [exact(9), exact(1)] }).verdict).toBe(
      "inconsistent",
    );
    expect(checkFigures({ kind: "part", part: [exact(3), exact(4)], whole: exact(7) }).verdict).toBe("exact");
    expect(checkFigures({ kind: "part", part: [exact(3), exact(5)], whole: exact(7) }).verdict).toBe("inconsistent");
  });

  it("conversion", () => {
    // 2,540 × 400 / 121 = 8,396.69.
    const from = { value: "2540", unit: "pyeong" } as const;
    const into = (value: string) =>
      checkFigures({ kind: "conversion", result: { value, unit: "square-metres" }, from, factor: "400/121" });
    expect(into("8397").verdict).toBe("exact");
    // Half a pyeong is 1.65 square metres, and half a square metre on top: 8,394.54 to 8,398.85.
    expect(into("8395").verdict).toBe("explained");
    expect(into("8394").verdict).toBe("inconsistent");
  });

  it("with the rule that the document declares", () => {
    // 50.1888 cut off.
    const [part, whole] = [exact(25_759_593), exact(51_325_329)];
    const check = { kind: "share", result: percent("50.18"), part, whole } as const;
    expect(checkFigures(check).verdict).toBe("inconsistent");
    expect(checkFigures({ ...check, rounding: "truncate" }).verdict).toBe("exact");
  });
});

describe("what cannot be done is said", () => {
  it.each([
    ["a base of nought", { kind: "share", result: percent("5"), part: "1", whole: "0" }, "zero-base", "whole"],
    ["a base that may be", { kind: "share", result: percent("5"), part: "1", whole: "0.5" }, undefined, ""],
    ["a negative base", { kind: "percent-change", result: percent("5"), from: "-3", to: "4" }, "negative-base", "from"],
    [
      "units that do not convert",
      { kind: "sum", total: { value: "5", unit: "persons" }, parts: [{ value: "5", unit: "million-KRW" }] },
      "unit-mismatch",
      "parts/0",
    ],
    ["a sum of nothing", { kind: "sum", total: "5", parts: [] }, "no-figures", "total"],
    ["one copy", { kind: "same", figures: ["5"] }, "no-figures", "figures/0"],
    ["no copy", { kind: "same", figures: [] }, "no-figures", "figures"],
    ["no part", { kind: "difference", result: "5", minuend: "7" }, "invalid-check", "subtrahend"],
    ["too few weights", { kind: "sum", total: "5", parts: ["1", "4"], weights: [1] }, "invalid-check", "weights"],
    [
      "no periods",
      { kind: "growth", result: percent("5"), from: "1", to: "2", periods: 0 },
      "invalid-check",
      "periods",
    ],
    ["an unknown kind", { kind: "summ", total: "5", parts: ["5"] }, "invalid-check", "kind: summ"],
    ["a kind that every object has", { kind: "constructor" }, "invalid-check", "kind: constructor"],
    [
      "digits beyond the declared",
      { kind: "same", figures: [{ value: "1.25", decimals: 1 }, "1.2"] },
      "digits-beyond-declared",
      "figures/0",
    ],
    [
      "a list where one is meant",
      { kind: "difference", result: ["5", "6"], minuend: "7", subtrahend: "2" },
      "invalid-check",
      "result",
    ],
    [
      "an unknown relation",
      { kind: "comparison", left: "5", relation: "bigger", right: "4" },
      "invalid-check",
      "relation",
    ],
  ])("%s", (_, check, reason, of) => {
    const result = checkFigures(check as unknown as FigureCheck);
    if (reason === undefined) expect(result.verdict).not.toBe("uncheckable");
    else expect(result).toMatchObject({ verdict: "uncheckable", uncheckable: { reason, of } });
  });

  it("with the nearest kind there is", () => {
    expect(checkFigures({ kind: "summ" } as unknown as FigureCheck).uncheckable?.nearest).toBe("sum");
  });
});

describe("what is no check is refused", () => {
  it.each([
    ["nothing", undefined, "wrong-type", ["check"]],
    ["null", null, "wrong-type", ["check"]],
    ["a text", "sum", "wrong-type", ["check"]],
    ["a list", [], "wrong-type", ["check"]],
    ["no kind", { total: "5", parts: ["5"] }, "wrong-type", ["check"]],
    ["a number alone", { kind: "sum", total: 5, parts: ["5"] }, "wrong-type", ["total"]],
    ["nothing as a figure", { kind: "sum", total: "5", parts: [null] }, "wrong-type", ["parts", "0"]],
    [
      "a number without its digits",
      { kind: "sum", total: { value: 5 }, parts: ["5"] },
      "missing-key",
      ["total", "decimals"],
    ],
    [
      "a unit that there is not",
      { kind: "sum", total: { value: "5", unit: "people" }, parts: ["5"] },
      "unknown-unit",
      ["total", "unit"],
    ],
    [
      "digits that are none",
      { kind: "sum", total: { value: 5, decimals: 0.5 }, parts: ["5"] },
      "invalid-decimals",
      ["total", "decimals"],
    ],
    ["a word", { kind: "same", figures: ["5", "five"] }, "not-a-number", ["figures", "1", "value"]],
    [
      "no number at all",
      { kind: "same", figures: ["5", { value: NaN, decimals: 0 }] },
      "not-finite",
      ["figures", "1", "value"],
    ],
    ["a number of things", { kind: "count", result: "1", of: { list: "checks" } }, "wrong-type", ["check", "kind"]],
    ["figures in figures", { kind: "sum", total: "5", parts: [["1", "4"]] }, "wrong-type", ["parts", "0"]],
    ["digits with commas", { kind: "same", figures: ["3,050", "3050"] }, "not-a-number", ["figures", "0", "value"]],
    ["an empty text", { kind: "same", figures: ["5", ""] }, "not-a-number", ["figures", "1", "value"]],
  ])("%s", (_, check, code, path) => {
    expect(refused(check)).toStrictEqual([code, path]);
  });
});

describe("its result", () => {
  it("is plain data", () => {
    const result = checkFigures({ kind: "share", result: percent("30.9"), part: "12", whole: "41" });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });

  it("names figures by their place in the check", () => {
    const { figures } = checkFigures({ kind: "sum", total: "3", parts: ["1", "2"] });
    expect(figures.map(({ role, figure }) => [role, figure.id])).toStrictEqual([
      ["result", "total"],
      ["term", "parts/0"],
      ["term", "parts/1"],
    ]);
  });

  it("takes exact numbers of any digits", () => {
    const check = checkFigures({ kind: "sum", total: exact(0.3), parts: [exact(0.1), exact(0.2)] });
    expect(short(check)).toStrictEqual(["exact", 0.3, 0.3, 0, 0]);
    expect(checkFigures({ kind: "same", figures: [exact(1e-9), exact(1.1e-9)] }).verdict).toBe("inconsistent");
  });
});
