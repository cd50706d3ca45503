import { describe, expect, it } from "vitest";
import type { ExpandedCheck, Relation } from "../../../src/audit/expanded-check.js";
import type { AuditFigure } from "../../../src/audit/figure.js";
import { judge } from "../../../src/audit/judge.js";
import type { RoundingRule } from "../../../src/quantity/rounding.js";
import { exactly, figure, growth, judged, percentChange, share, shareBesideRest, sum, terms } from "./figures.js";

/* Verdicts worked by hand, at the places where they are easily got wrong. */

const percent = (printed: string | number, decimals?: number) =>
  figure(printed, { unit: "percent", ...(decimals !== undefined && { decimals }) });

describe("growth", () => {
  it("is decided at a tie without a root", () => {
    // 229 / 200 = 1.145
    const at = (printed: number) => judged(growth(percent(printed), exactly(200), exactly(229), 1));
    expect([at(15).verdict, at(15).rules]).toStrictEqual(["exact", ["half-up"]]);
    expect([at(14).verdict, at(14).rules]).toStrictEqual(["explained", ["half-even", "half-down", "truncate"]]);
    // 1.145² = 1.311025: the same over two periods.
    const over2 = (printed: number) => judged(growth(percent(printed), exactly(1_000_000), exactly(1_311_025), 2));
    expect([over2(15).verdict, over2(15).rules, over2(15).recomputed]).toStrictEqual(["exact", ["half-up"], 14.5]);
    expect(over2(13).verdict).toBe("inconsistent");
  });

  it("is decided one won beside a tie", () => {
    // 947,500,000,001 of 10^12 won is a fall of 5.2499999999 %.
    const won = (value: number) => exactly(value, { unit: "KRW" });
    const at = (printed: string) => judged(growth(percent(printed), won(1e12), won(947_500_000_001), 1));
    expect([at("-5.2").verdict, at("-5.3").verdict]).toStrictEqual(["exact", "inconsistent"]);
  });

  it("shows ends that have an end of digits as they are", () => {
    // 99.5 to 100.5 and 109.5 to 110.5: 109.5/100.5 and 110.5/99.5 over one year.
    const { range, recomputed } = judged(growth(percent("10.0"), figure(100), figure(110), 1));
    expect([range?.low, recomputed, range?.high]).toStrictEqual([900 / 100.5, 10, 1100 / 99.5]);
    const exact = judged(growth(percent("10.0"), exactly(100), exactly(121), 2));
    expect(exact.range).toStrictEqual({ low: 10, high: 10, lowClosed: true, highClosed: true });
  });

  it("to nothing is a fall by all", () => {
    const { verdict, recomputed, range } = judged(growth(percent(-100), figure(5), figure(0), 3));
    expect([verdict, recomputed, range?.low]).toStrictEqual(["exact", -100, -100]);
    expect(judged(growth(percent(-101), exactly(5), exactly(0), 2)).verdict).toBe("inconsistent");
    // 0.5 / 4.5 is 11.1 %: a fall by 88.9 % at least.
    expect(judged(growth(percent("-88.9"), figure(5), figure(0), 1)).verdict).toBe("explained");
    expect(judged(growth(percent("-88.8"), figure(5), figure(0), 1)).verdict).toBe("inconsistent");
  });
});

describe("a share", () => {
  it("of nothing, beside a rest, has an end", () => {
    // -0.5 / (-0.5 + 4.5) and 0.5 / (0.5 + 4.5).
    const at = (printed: number) => judged(shareBesideRest(percent(printed), figure(0), figure(5)));
    expect([at(0).verdict, at(0).range?.low, at(0).range?.high]).toStrictEqual(["exact", -12.5, 10]);
    expect([at(10).verdict, at(50).verdict]).toStrictEqual(["explained", "inconsistent"]);
  });

  it("of all of it is a hundred", () => {
    // 4.5 / (4.5 + 0.5) and 4.5 / (4.5 - 0.5).
    const { verdict, range } = judged(shareBesideRest(percent(100), figure(5), figure(0)));
    expect([verdict, range?.low, range?.high]).toStrictEqual(["exact", 90, 112.5]);
  });

  it("of a base that may be zero is not judged", () => {
    const { verdict, uncheckable } = judged(shareBesideRest(percent(50), figure(0), figure(1)));
    expect([verdict, uncheckable?.reason]).toStrictEqual(["uncheckable", "base-may-be-zero"]);
    expect(judged(share(percent(50), figure(1), figure(0))).uncheckable?.reason).toBe("zero-base");
  });

  it("adds figures of two units above a line that has a third", () => {
    // 1 thousand and 500 persons for 3 million won: 0.5 thousand persons a million.
    const relation: Relation = {
      form: "ratio",
      result: figure("0.5", { unit: "ratio" }),
      numerator: terms([figure(1, { unit: "thousand-persons" }), figure(500)]),
      denominator: terms([exactly(3, { unit: "million-KRW" })]),
      scale: { n: 1n, d: 1n },
    };
    const { verdict, recomputed } = judged(relation, { kind: "ratio" });
    expect([verdict, recomputed]).toStrictEqual(["exact", 0.5]);
  });
});

describe("a sum", () => {
  it("does not look at what counts nothing", () => {
    // 2 + 2 + 2 = 8 half-even, whatever an odd figure beside it is.
    const parts = [figure(2), figure(2), figure(2), figure(1)];
    const { verdict, rules, slack } = judged(sum(figure(8), parts, [1, 1, 1, 0]));
    expect([verdict, rules, slack]).toStrictEqual(["explained", ["half-even", "truncate"], 2]);
  });

  it("keeps 17 digits and more", () => {
    const won = (value: number) => exactly(value, { unit: "KRW" });
    const parts = [won(9_007_199_254_740_991), won(9_007_199_254_740_991)];
    expect(judged(sum(exactly(18_014_398_509_482, { unit: "thousand-KRW" }), parts)).verdict).toBe("inconsistent");
    expect(judged(sum(figure(18_014_398_509_482, { unit: "thousand-KRW" }), parts)).verdict).toBe("exact");
    // The double nearest to 0.1 is not a tenth.
    expect(judged(sum(exactly("0.3"), [exactly("0.1"), exactly("0.2")])).verdict).toBe("exact");
  });

  it("counts a constant", () => {
    const relation: Relation = { form: "linear", result: exactly(100), terms: [], constant: { n: 100n, d: 1n } };
    expect([judged(relation).verdict, judged(relation).constant]).toStrictEqual(["exact", 100]);
  });
});

describe("a rule that is known", () => {
  const followed =
    (rules: Readonly<Record<string, RoundingRule>>) =>
    ({ group }: AuditFigure): RoundingRule | undefined =>
      rules[group];
  const of = (printed: number | string, group: string, unit: AuditFigure["unit"] = "persons") =>
    figure(printed, { group, unit });

  it("of one figure leaves the ties of the others open", () => {
    // 2.5 stands at the low end of 3, and 1.5 - 0.5 + 1.5 at the ends of the others: up, down and up.
    const parts = [figure(1), figure(1), figure(1)];
    const relation = sum(figure(3), parts, [1, -1, 1]);
    const at = (rounding: RoundingRule) => judged(relation, { rounding }).verdict;
    expect([at("half-up"), at("half-down")]).toStrictEqual(["explained-boundary", "inconsistent"]);
    expect(judged(relation, { fixed: () => "half-up" }).verdict).toBe("inconsistent");
    // 1.5 + 1.5 + 1.5 where a half goes down.
    expect(judged(sum(figure(5), parts), { rounding: "half-up" }).verdict).toBe("explained");
  });

  it("leaves no tie of its own figures open in a share", () => {
    // 41.5 of 83 is 50: reached from 42 where a half goes up, from 41 where it goes down.
    const from42 = share(exactly(50, { unit: "percent" }), of(42, "a"), exactly(83));
    expect(judged(from42).rules).toStrictEqual(["half-up", "half-even"]);
    expect(judged(from42, { fixed: followed({ a: "half-down" }) }).verdict).toBe("inconsistent");
    expect(judged(from42, { fixed: followed({ a: "half-up" }) }).verdict).toBe("explained");
  });

  it("explains what only cutting off explains", () => {
    // 1.9 + 1.9 + 1.9 = 5.7, all cut off.
    const relation = sum(of(5, "a"), [of(1, "a"), of(1, "a"), of(1, "a")]);
    expect([judged(relation).verdict, judged(relation).rules]).toStrictEqual(["explained-boundary", ["truncate"]]);
    const known = judged(relation, { fixed: () => "truncate" });
    expect([known.verdict, known.rules]).toStrictEqual(["explained", ["truncate"]]);
  });

  it("does not change the rules that are reported, which tell it", () => {
    // 150/148 = 1.0135; cut off from [148, 149) and [150, 151) it is 0.67 to 2.03.
    const relation = percentChange(of("2.0", "b", "percent"), of(148, "a"), of(150, "a"));
    const [free, known] = [judged(relation), judged(relation, { fixed: () => "truncate" })];
    expect([free.verdict, known.verdict]).toStrictEqual(["explained", "explained"]);
    expect(known.rules).toStrictEqual(free.rules);
    const same: Relation = { form: "same", figures: [of("66.6", "a"), of(66, "b")] };
    const [one, other] = [judged(same), judged(same, { fixed: followed({ b: "truncate" }) })];
    expect([one.verdict, one.rules]).toStrictEqual(["inconsistent", ["truncate"]]);
    expect([other.verdict, other.rules]).toStrictEqual(["explained", ["truncate"]]);
  });
});

describe("one fact in several places", () => {
  it("is read in whatever unit all of them convert to, in either order", () => {
    // 10 pyeong are 33.0578... square metres.
    const [pyeong, metres] = [figure(10, { unit: "pyeong" }), figure(33, { unit: "square-metres" })];
    const results = [
      [pyeong, metres],
      [metres, pyeong],
    ].map((figures) => judged({ form: "same", figures }, { kind: "same" }));
    for (const { verdict, printed, recomputed, slack } of results.slice(1)) {
      // A pyeong is the coarser digit: 33 square metres are 9.98 of them.
      expect([verdict, printed, recomputed]).toStrictEqual(["explained", 10, (33 * 121) / 400]);
      expect(slack).toBe(0.65125);
    }
  });

  it("points at the copy that strays furthest", () => {
    const figures = ["66.6", "66.6", "66.7"].map((one) => figure(one));
    const { verdict, printed, recomputed, discrepancy } = judged({ form: "same", figures });
    expect([verdict, printed, recomputed, discrepancy]).toStrictEqual(["inconsistent", 66.7, 66.6, 0.1]);
  });
});

describe("a claim", () => {
  it("of an order names the link that breaks it", () => {
    const sides = [30, 20, 25, 10].map((one) => [{ figure: exactly(one) }]);
    const { verdict, printed, recomputed, smallestUnit } = judged({ form: "chain", relation: "more", sides });
    expect([verdict, printed, recomputed, smallestUnit]).toStrictEqual(["inconsistent", 20, 25, 5]);
  });

  it("of parts within a whole shares the discrepancy out", () => {
    // 60 + 50 is 10 above 100: three figures in units of 20/3.
    const sides = [terms([figure(60), figure(50)]), terms([figure(100)])];
    const { verdict, smallestUnit } = judged({ form: "chain", relation: "at-most", sides });
    expect([verdict, smallestUnit]).toStrictEqual(["inconsistent", 20 / 3]);
  });

  it("of being more is not kept by what can only be equal", () => {
    // [2.5, 3.5] and [3.5, 4.5]
    const more: Relation = { form: "chain", relation: "more", sides: [terms([figure(3)]), terms([figure(4)])] };
    expect(judged(more).verdict).toBe("inconsistent");
    // At least: 3.5 and 3.5 at most, and a half goes both ways.
    expect(judged({ ...more, relation: "at-least" }).verdict).toBe("explained-boundary");
    expect(judged({ ...more, relation: "equal" }).verdict).toBe("explained-boundary");
    expect(judged({ ...more, relation: "less" }).verdict).toBe("exact");
  });

  it("of a rank leaves open what rounding hides", () => {
    const [first, second, third] = [figure(12), figure(12), figure(9)];
    const at = (position: number) => judged({ form: "rank", figure: first, position, among: [first, second, third] });
    expect([1, 2, 3].map((position) => at(position).verdict)).toStrictEqual(["exact", "explained", "inconsistent"]);
    expect([at(2).rules, at(2).power, at(3).rules]).toStrictEqual([
      ["half-up", "half-even", "half-down", "truncate"],
      2,
      [],
    ]);
  });

  it("of a rank knows figures that were cut off", () => {
    // 9 may be 9.9 and 10 is 10 at least.
    const nine = figure(9);
    const { verdict, rules } = judged({ form: "rank", figure: nine, position: 1, among: [nine, figure(10)] });
    expect([verdict, rules]).toStrictEqual(["explained", []]);
  });
});

describe("shares by the largest remainder", () => {
  const of = (shares: readonly (string | number)[], parts: readonly AuditFigure[], decimals?: number) =>
    judged({ form: "largest-remainder", shares: shares.map((one) => percent(one, decimals)), parts });

  it("may be raised in either of two parts that have as much left", () => {
    const parts = [1, 1, 1].map((one) => exactly(one));
    expect(of([34, 33, 33], parts).verdict).toBe("exact");
    expect(of([33, 33, 34], parts).verdict).toBe("exact");
    expect(of([33, 33, 33], parts).verdict).toBe("inconsistent");
    expect(of(["33.4", "33.3", "33.3"], parts).verdict).toBe("exact");
    expect(of([30, 30, 40], parts, -1).verdict).toBe("exact");
  });

  it("may follow from what stands behind rounded parts", () => {
    // 12 : 29 is 29.27 : 70.73; 12.4 : 28.6 would be 30.2 : 69.8.
    expect(of([30, 70], [figure(12), figure(29)]).verdict).toBe("explained");
    expect(of([30, 70], [exactly(12), exactly(29)]).verdict).toBe("inconsistent");
    // They add up to 100, but 12.5 of 12.5 + 28.5 is 30.5 at most, and 32 is further than a last digit.
    expect(of([32, 68], [figure(12), figure(29)]).verdict).toBe("inconsistent");
    expect(of([29, 70], [figure(12), figure(29)]).verdict).toBe("inconsistent");
  });
});

describe("a share of a whole number", () => {
  const of = (printed: number, whole: AuditFigure, rounding?: RoundingRule) =>
    judged({ form: "whole-number-share", result: percent(printed), whole }, rounding && { rounding });

  it("is at most all of it", () => {
    const { verdict, recomputed } = of(130, exactly(100));
    expect([verdict, recomputed]).toStrictEqual(["inconsistent", 100]);
    expect(of(-5, exactly(100)).verdict).toBe("inconsistent");
  });

  it("depends on the rule alone that is declared", () => {
    // 1 of 8 is 12.5 %.
    expect([of(13, exactly(8)).verdict, of(12, exactly(8)).verdict]).toStrictEqual(["exact", "explained"]);
    expect(of(12, exactly(8), "half-up").verdict).toBe("inconsistent");
    expect(of(12, exactly(8), "half-even").verdict).toBe("exact");
  });

  it("counts persons, not thousands", () => {
    expect(of(67, exactly("0.003", { unit: "thousand-persons" })).verdict).toBe("exact");
    expect(of(50, exactly("0.003", { unit: "thousand-persons" })).verdict).toBe("inconsistent");
  });
});

describe("a check that cannot be done", () => {
  it("keeps its name and says why", () => {
    const check: ExpandedCheck = {
      id: "08/bands",
      check: "08",
      origin: "plan",
      kind: "sum",
      name: { ko: "합계" },
      uncheckable: { reason: "unknown-figure", of: "cells/08/employd", nearest: "cells/08/employed" },
    };
    expect(judge(check)).toMatchObject({ ...check, verdict: "uncheckable", figures: [], recomputed: null, rules: [] });
    const bare: ExpandedCheck = { id: "08/bands", check: "08", origin: "plan", kind: "sum" };
    expect(judge(bare).uncheckable).toStrictEqual({ reason: "no-figures", of: "08/bands" });
  });

  it("is not one of time", () => {
    const span = (start: string | null, end: string | null) => ({ start, end, printed: "", names: [] });
    const at = (inner: ReturnType<typeof span>) =>
      judged({ form: "within", inner, outer: span("2024-01-01", "2024-12-31") }, { kind: "milestone" }).verdict;
    expect(at(span("2024-03-01", "2024-12-31"))).toBe("exact");
    expect(at(span("2024-03-01", "2025-01-01"))).toBe("inconsistent");
    expect(at(span(null, "2024-06-30"))).toBe("inconsistent");
  });
});

describe("what the page on other systems says", () => {
  const whole = (total: number, parts: readonly number[]) =>
    judged(
      sum(
        figure(total),
        parts.map((one) => figure(one)),
      ),
    );
  const copies = (a: number, b: number, decimals: number) =>
    judged({ form: "same", figures: [figure(a, { decimals }), figure(b, { decimals })] });

  it("of ends", () => {
    const thirds = judged(sum(figure("100.0"), [figure("33.3"), figure("33.3"), figure("33.2")]));
    expect([thirds.verdict, thirds.discrepancy, thirds.slack]).toStrictEqual(["explained-boundary", 0.2, 0.2]);
    expect([whole(8, [2, 2, 2]).verdict, whole(8, [2, 2, 2]).rules]).toStrictEqual([
      "explained",
      ["half-even", "truncate"],
    ]);
    expect([whole(5, [1, 1, 1]).verdict, whole(5, [1, 1, 1]).rules]).toStrictEqual([
      "explained-boundary",
      ["truncate"],
    ]);
  });

  it("of copies", () => {
    expect(copies(748_000, 749_000, -3).verdict).toBe("inconsistent");
    expect(copies(150, 140, -1).verdict).toBe("inconsistent");
  });

  it("of tolerances and repairs", () => {
    const ons = whole(10_817, [9_201, 866, 632, 112]);
    expect([ons.verdict, ons.discrepancy, ons.slack]).toStrictEqual(["inconsistent", 6, 2.5]);
    const rounding = whole(2, [2, 1]);
    expect([rounding.verdict, rounding.discrepancy, rounding.slack]).toStrictEqual(["explained", -1, 1.5]);
    expect(whole(4_085, [3_148, 936]).verdict).toBe("explained");
  });

  it("of shares", () => {
    const loose = judged(share(percent("30.6"), figure(12), figure(41)));
    expect([loose.verdict, loose.power]).toStrictEqual(["explained", 33]);
    expect(judged(shareBesideRest(percent("30.6"), figure(12), figure(29))).verdict).toBe("inconsistent");
  });

  it("of claims", () => {
    const target = exactly(75);
    const claim = (relation: "at-least" | "less") =>
      judged({ form: "chain", relation, sides: [terms([figure("75.0")]), terms([target])] }).verdict;
    expect([claim("at-least"), claim("less")]).toStrictEqual(["exact", "explained"]);
  });
});
