import { describe, expect, it } from "vitest";
import type { Severity } from "../../../src/audit/check-result.js";
import type { Plan } from "../../../src/model/plan.js";
import { audited, list, said } from "./made-up.js";

/** The severities of the findings by the id of their check. */
function severities(parts: Partial<Plan> | Readonly<Record<string, unknown>>): Record<string, Severity> {
  return Object.fromEntries(audited(parts).findings.map((one) => [one.id, one.severity]));
}

/** Parts of figures that have nothing in common with any other, so that the plan's check is the only one. */
const apart = (id: string, value: number, more: object = {}) =>
  said(id, value, { concept: "self-employed", period: "2010", of: { region: id }, ...more });

const sumOf = (...parts: string[]) => ({
  id: "sum",
  kind: "sum",
  total: "statements/total",
  parts: parts.map((one) => `statements/${one}`),
});

describe("what a finding turns over: whether a claim is true or a target met", () => {
  it.each([
    ["comparison", { left: "statements/a", relation: "more", right: "statements/b" }, "verdict"],
    ["trend", { figures: ["statements/b", "statements/a"], direction: "increase" }, "verdict"],
    ["order", { figures: ["statements/a", "statements/b"] }, "rank"],
    ["rank", { figure: "statements/a", position: 1, among: ["statements/b"] }, "rank"],
    ["trend", { figures: ["statements/b", "statements/a"], direction: "unchanged" }, "digit"],
    ["part", { part: "statements/b", whole: "statements/a" }, "value"],
  ])("a false %s", (kind, members, severity) => {
    // Far enough apart for rounding to hide nothing.
    const statements = [apart("a", 1), apart("b", 5)];
    expect(severities({ statements, checks: [{ id: "c", kind, ...members }] })).toStrictEqual({ c: severity });
  });

  const level = (value: number) =>
    said("total", value, { indicator: "employed-15-64", concept: "employed", of: { region: "99110" } });
  const target = (value: number) => ({
    ...{ id: "t", indicator: "employed-15-64", period: "2023", target: value, unit: "persons", decimals: 0 },
    baseline: { period: "2022" },
  });

  it("a level that meets its target as printed and misses it as computed", () => {
    // 50 + 52 = 102; 105 is printed.
    const statements = [level(105), apart("a", 50), apart("b", 52)];
    const plan = (aim: number) => ({ statements, targets: [target(aim)], checks: [sumOf("a", "b")] });
    expect(severities(plan(104))).toStrictEqual({ sum: "verdict" });
    expect(severities(plan(105))).toStrictEqual({ sum: "verdict" });
    // Both meet 102, neither meets 106.
    expect(severities(plan(102))).toStrictEqual({ sum: "value" });
    expect(severities(plan(106))).toStrictEqual({ sum: "value" });
  });

  it("a target that is met as printed and missed as computed, in another unit than the level", () => {
    // 105 persons meet 104, and miss the 50 + 57 = 107 that the target follows from.
    const statements = [level(105), apart("a", 50), apart("b", 57)];
    const aim = { ...target(0.104), unit: "thousand-persons", decimals: 3 };
    const checks = [{ ...sumOf("a", "b"), total: "targets/t" }];
    expect(severities({ statements, targets: [aim], checks })).toStrictEqual({ sum: "verdict" });
    const met = [level(110), apart("a", 50), apart("b", 57)];
    expect(severities({ statements: met, targets: [aim], checks })).toStrictEqual({ sum: "value" });
  });

  it("not where less is wanted and both are above it", () => {
    const unemployed = (value: number) =>
      said("total", value, {
        indicator: "unemployment-rate",
        concept: "unemployment-rate",
        unit: "percent",
        decimals: 1,
      });
    const rates = (id: string, value: number) =>
      apart(id, value, { unit: "percent", decimals: 1, concept: "participation-rate" });
    const aim = (value: number) => ({
      ...{ id: "t", indicator: "unemployment-rate", period: "2023", target: value, baseline: { period: "2022" } },
    });
    const statements = [unemployed(2.6), rates("a", 1.5), rates("b", 1.9)];
    // 1.5 + 1.9 = 3.4 where 2.6 is printed: less is wanted.
    expect(severities({ statements, targets: [aim(3)], checks: [sumOf("a", "b")] })).toStrictEqual({ sum: "verdict" });
    expect(severities({ statements, targets: [aim(2.5)], checks: [sumOf("a", "b")] })).toStrictEqual({ sum: "value" });
  });
});

describe("a sign", () => {
  const levels = [said("then", 100, { period: "2022" }), said("now", 90)];
  const change = (value: number) => said("change", value, { measures: "change", changeFrom: "2022" });

  it("of a change that was the other way", () => {
    expect(severities({ statements: [...levels, change(2)] })).toStrictEqual({ "change:statements/change": "sign" });
    expect(severities({ statements: [...levels, change(-15)] })).toStrictEqual({ "change:statements/change": "value" });
  });

  it("not of a change that is nothing on one side", () => {
    expect(severities({ statements: [...levels, change(0)] })).toStrictEqual({ "change:statements/change": "value" });
  });

  it("not of a level", () => {
    const statements = [apart("total", -3, { concept: "daily-employees" }), apart("a", 1), apart("b", 2)];
    expect(severities({ statements, checks: [sumOf("a", "b")] })).toStrictEqual({ sum: "value" });
  });
});

describe("a rank, a size, a last digit", () => {
  const shares = (...values: number[]) => ({
    tables: [
      list(
        "t",
        "industry",
        ["_T", "A", "B", "C"],
        [
          { values: [1000, 500, 306, 194], exact: true },
          {
            ...{ id: "s", unit: "percent", decimals: 1, kind: "ratio", measures: "share", shareOf: "m" },
            whole: { industry: "_T" },
            values: [100, ...values],
          },
        ],
      ),
    ],
  });
  const at = (item: string) => `share:cells/t/s@${item}`;

  it("is the place among its like", () => {
    // 30.6 printed as 18.6 falls behind 19.4; printed as 29.6 or 33.6 it stays the second.
    expect(severities(shares(50, 18.6, 19.4))[at("B")]).toBe("rank");
    expect(severities(shares(50, 29.6, 19.4))[at("B")]).toBe("value");
  });

  it("is a last digit up to one of it beyond what rounding leaves", () => {
    // Exact parts: only the result is rounded, by 0.05 at most. 30.5 is off by 0.1, 30.4 by 0.2.
    expect(severities(shares(50, 30.5, 19.4))[at("B")]).toBe("digit");
    expect(severities(shares(50, 30.4, 19.4))[at("B")]).toBe("value");
    expect(severities(shares(50, 30.7, 19.4))[at("B")]).toBe("digit");
  });

  it("of something exact there is no last digit", () => {
    const total = (exact: boolean) => ({
      tables: [list("t", "sex", ["_T", "M", "F"], [{ values: [101, 50, 50], exact }])],
    });
    expect(Object.values(severities(total(true)))).toStrictEqual(["value"]);
    // Rounded, 101 may be 50.4 + 50.4 = 100.8: no finding at all.
    expect(severities(total(false))).toStrictEqual({});
  });

  it("of a number of listed things there is none", () => {
    const statements = [said("n", 3, { concept: "projects", unit: "count" })];
    const checks = [{ id: "c", kind: "count", result: "statements/n", of: { list: "statements" } }];
    expect(severities({ statements, checks })).toStrictEqual({ c: "value" });
  });
});

describe("findings stand in order of what they turn over", () => {
  it("whatever their order in the plan", () => {
    const statements = [
      said("then", 100, { period: "2022" }),
      said("now", 98),
      said("change", 2, { measures: "change", changeFrom: "2022" }),
      apart("a", 1),
      apart("b", 5),
      apart("total", 9),
    ];
    const checks = [
      sumOf("a", "b"),
      { id: "order", kind: "order", figures: ["statements/a", "statements/b"] },
      { id: "more", kind: "comparison", left: "statements/a", relation: "more", right: "statements/b" },
      { id: "alike", kind: "trend", figures: ["statements/a", "statements/b"], direction: "unchanged" },
    ];
    const { findings, summary } = audited({ statements, checks });
    expect(findings.map((one) => [one.severity, one.id])).toStrictEqual([
      ["verdict", "more"],
      ["sign", "change:statements/change"],
      ["rank", "order"],
      ["value", "sum"],
      ["digit", "alike"],
    ]);
    expect(summary.severities).toStrictEqual({ verdict: 1, sign: 1, rank: 1, value: 1, digit: 1 });
  });
});
