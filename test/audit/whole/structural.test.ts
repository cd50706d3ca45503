import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/model/plan.js";
import { audited, list, said } from "./made-up.js";

/** What the only finding of a plan, or the one that is asked for, is explained by. */
function explained(parts: Partial<Plan> | Readonly<Record<string, unknown>>, id?: string): unknown {
  const { findings, finding } = audited(parts);
  const found = id === undefined ? findings[0] : finding(id);
  return found?.explanations.map((one) => [one.kind, ...one.figures.map((figure) => figure.id)]);
}

const apart = (id: string, value: number, more: object = {}) =>
  said(id, value, { concept: "self-employed", period: "2010", of: { region: id }, ...more });
const cell = (item: string, table = "t") => ({ table, at: { site: item } });

describe("a sum", () => {
  // Made-up sites: 400, 310 and 205 people.
  const sites = list("t", "site", ["all", "a", "b", "c"], [{ values: [915, 400, 310, 205], exact: true }]);
  const sum = (total: number, ...items: string[]) => ({
    tables: [sites],
    statements: [apart("total", total, { exact: true })],
    checks: [{ id: "sum", kind: "sum", total: "statements/total", parts: items.map((one) => cell(one)) }],
  });

  it("lacks one of its kin", () => {
    expect(explained(sum(915, "a", "b"))).toStrictEqual([["omitted-addend", "cells/t/m@c"]]);
  });

  it("lacks none where none fills the gap", () => {
    expect(explained(sum(914, "a", "b"))).toStrictEqual([]);
  });

  it("lacks nothing that is of another year or another table", () => {
    const other = list("u", "site", ["all", "a", "b"], [{ values: [210, 5, 205], fixed: { period: "2001" } }]);
    const two = list("t", "site", ["all", "a", "b"], [{ values: [710, 400, 310], exact: true }]);
    expect(explained({ ...sum(915, "a", "b"), tables: [two, other] })).toStrictEqual([]);
  });

  it("counts one twice", () => {
    expect(explained(sum(710, "a", "b", "c"))).toStrictEqual([["double-counted-addend", "cells/t/m@c"]]);
    expect(explained(sum(711, "a", "b", "c"))).toStrictEqual([]);
  });

  it("is not said to lack a nought, or to count one twice", () => {
    const none = list("t", "site", ["all", "a", "b", "c"], [{ values: [710, 400, 310, 0], exact: true }]);
    expect(explained({ ...sum(720, "a", "b"), tables: [none] })).toStrictEqual([]);
    expect(explained({ ...sum(720, "a", "b", "c"), tables: [none] })).toStrictEqual([]);
  });
});

describe("a change", () => {
  const rate = (id: string, value: number, more: object = {}) =>
    apart(id, value, { unit: "percent", decimals: 1, concept: "participation-rate", ...more });
  const points = (value: number) => ({
    statements: [rate("result", value, { unit: "percentage-point" }), rate("from", 12.4), rate("to", 15.1)],
    checks: [
      {
        ...{ id: "points", kind: "percentage-point-change", result: "statements/result" },
        ...{ from: "statements/from", to: "statements/to" },
      },
    ],
  });

  it("in points that is one in percent", () => {
    // 12.4 to 15.1 are 2.7 points and 21.77 percent.
    expect(explained(points(21.8))).toStrictEqual([["percent-for-points", "statements/to", "statements/from"]]);
  });

  it("in points that is neither", () => {
    expect(explained(points(21.9))).toStrictEqual([]);
    expect(explained(points(5))).toStrictEqual([]);
  });

  const percent = (value: number, from = 200, to = 230) => ({
    statements: [
      apart("result", value, { unit: "percent", decimals: 1 }),
      apart("from", from, { exact: true }),
      apart("to", to, { exact: true }),
    ],
    checks: [
      {
        ...{ id: "percent", kind: "percent-change", result: "statements/result" },
        ...{ from: "statements/from", to: "statements/to" },
      },
    ],
  });

  it("in percent that is a difference", () => {
    // 200 to 230 are 15 percent.
    expect(explained(percent(30))).toStrictEqual([["points-for-percent", "statements/to", "statements/from"]]);
  });

  it("in percent that is neither", () => {
    expect(explained(percent(31))).toStrictEqual([]);
    // Right as it is: nothing to explain.
    expect(explained(percent(15))).toBeUndefined();
  });

  const years = (printed: number, decimals: number) => ({
    statements: [
      said("2021", 100, { period: "2021", exact: true }),
      said("2022", 110, { period: "2022", exact: true }),
      said("2023", 130, { exact: true }),
      said("change", printed, { measures: "change", changeFrom: "2022", unit: "percent", decimals }),
    ],
  });

  it("from another year than it says", () => {
    // 130 / 110 = 118.18 %; 130 / 100 = 130 %.
    expect(explained(years(30, 1), "change:statements/change")).toStrictEqual([["wrong-base", "statements/2021"]]);
  });

  it("from no year that there is, or of too few digits to tell", () => {
    expect(explained(years(31, 1), "change:statements/change")).toStrictEqual([]);
    expect(explained(years(30, 0), "change:statements/change")).toStrictEqual([]);
  });

  it("in persons from another year than it says", () => {
    const levels = years(30, 1)
      .statements.slice(0, 3)
      .map((one) => ({ ...one, value: (one.value ?? 0) * 10 }));
    const change = said("change", 300, { measures: "change", changeFrom: "2022", exact: true });
    // 1,300 − 1,100 = 200; 1,300 − 1,000 = 300.
    expect(explained({ statements: [...levels, change] }, "change:statements/change")).toStrictEqual([
      ["wrong-base", "statements/2021"],
    ]);
  });
});

describe("a share", () => {
  const table = (printed: number, decimals = 1) => ({
    tables: [list("t", "site", ["all", "a", "b", "c"], [{ values: [366, 45, 200, 121], exact: true }])],
    statements: [apart("share", printed, { unit: "percent", decimals })],
    checks: [{ id: "share", kind: "share", result: "statements/share", part: cell("a"), whole: cell("all") }],
  });

  it("of another whole", () => {
    // 45 / 366 = 12.3 %, 45 / 200 = 22.5 %, 45 / 121 = 37.2 %.
    expect(explained(table(22.5))).toStrictEqual([["wrong-whole", "cells/t/m@b"]]);
    expect(explained(table(37.2))).toStrictEqual([["wrong-whole", "cells/t/m@c"]]);
  });

  it("of no other whole, or of too few digits to tell", () => {
    expect(explained(table(22.6))).toStrictEqual([]);
    expect(explained(table(37, 0))).toStrictEqual([]);
  });

  const twice = (printed: number, part: number) => ({
    statements: [
      apart("share", printed, { unit: "percent", decimals: 0 }),
      apart("part", part, { exact: true }),
      apart("whole", 10_000, { exact: true }),
    ],
    checks: [
      { id: "share", kind: "share", result: "statements/share", part: "statements/part", whole: "statements/whole" },
    ],
  });

  it("rounded twice", () => {
    // 44.49 → 44.5 → 45.
    expect(explained(twice(45, 4449))).toStrictEqual([["double-rounding", "statements/part", "statements/whole"]]);
  });

  it("not rounded twice", () => {
    // 44.39 → 44.4 → 44; 44.51 is 45 at once, and 46 neither way.
    expect(explained(twice(45, 4439))).toStrictEqual([]);
    expect(explained(twice(46, 4451))).toStrictEqual([]);
    expect(explained(twice(45, 4451))).toBeUndefined();
  });
});

describe("two printings", () => {
  const pair = (fine: number, coarse: number) => ({
    statements: [
      said("fine", fine, { concept: "participation-rate", unit: "percent", decimals: 2 }),
      said("coarse", coarse, { concept: "participation-rate", unit: "percent", decimals: 0 }),
    ],
  });

  it("of which one is rounded twice", () => {
    expect(explained(pair(44.49, 45))).toStrictEqual([["double-rounding", "statements/coarse", "statements/fine"]]);
  });

  it("of which none is", () => {
    expect(explained(pair(44.39, 45))).toStrictEqual([]);
    expect(explained(pair(44.51, 45))).toBeUndefined();
  });
});
