import { describe, expect, it } from "vitest";
import { expanded, plain } from "./small-plan.js";

const cell = (items: string, measure = "employed") => `cells/01/${measure}@${items}`;

describe("a sum", () => {
  it("is made for every cell of its total that is left open", () => {
    const all = expanded([
      {
        id: "sexes",
        kind: "sum",
        total: { table: "01", measure: "employed", at: { sex: "_T" } },
        parts: [{ table: "01", measure: "employed", at: { sex: "*" } }],
      },
    ]);
    expect([...all.keys()]).toEqual(["sexes@2022", "sexes@2023", "sexes@2024"]);
    expect(plain(all.get("sexes@2023"))).toEqual({
      form: "linear",
      result: cell("_T,2023"),
      terms: [{ figure: cell("M,2023") }, { figure: cell("F,2023") }],
    });
  });

  it("of places is one check, with its weights", () => {
    const all = expanded([
      {
        id: "s",
        kind: "sum",
        total: "statements/firms",
        parts: ["statements/none", "statements/two"],
        weights: [36, 1],
      },
      {
        id: "t",
        kind: "sum",
        total: "keyTasks/1-1/funds/total",
        parts: ["keyTasks/1-1/funds/national", "keyTasks/1-1/funds/provincial", "keyTasks/1-1/funds/municipal"],
        weights: [0.5, 1, -1],
      },
    ]);
    // Establishments and things do not add up.
    expect(plain(all.get("s"))).toEqual({ reason: "unit-mismatch", of: "statements/two" });
    expect(plain(all.get("t"))).toMatchObject({
      terms: [{ weight: "5/10" }, { weight: "1" }, { weight: "-1" }],
    });
  });

  it("takes one weight an operand, or one a figure", () => {
    const total = { table: "02", measure: "firms", at: { site: "all" } };
    const parts = [{ table: "02", measure: "firms", at: { site: ["a", "b"] } }];
    const all = expanded([
      { id: "operand", kind: "sum", total, parts, weights: [2] },
      { id: "figure", kind: "sum", total, parts, weights: [2, 3] },
    ]);
    expect(plain(all.get("operand"))).toMatchObject({ terms: [{ weight: "2" }, { weight: "2" }] });
    expect(plain(all.get("figure"))).toMatchObject({ terms: [{ weight: "2" }, { weight: "3" }] });
  });

  it("reads a nil as zero where its measure says so", () => {
    const all = expanded([
      {
        id: "firms",
        kind: "sum",
        total: { table: "02", measure: "firms", at: { site: "all" } },
        parts: [{ table: "02", measure: "firms", at: { site: "*" } }],
      },
    ]);
    expect(all.get("firms")?.relation).toMatchObject({
      terms: [{ figure: { value: 12 } }, { figure: { value: 29 } }, { figure: { value: 0, exact: true } }],
    });
  });
});

describe("a step back", () => {
  it("goes to the period before, and makes no check where there is none", () => {
    const all = expanded([
      {
        id: "change",
        kind: "difference",
        result: { table: "01", measure: "change" },
        minuend: { table: "01", measure: "employed" },
        subtrahend: { table: "01", measure: "employed", at: { period: { back: 1 } } },
      },
    ]);
    expect([...all.keys()]).toEqual(["change@2023", "change@2024"]);
    // The measure holds for both sexes together, and so do the levels that are not said otherwise.
    expect(plain(all.get("change@2023"))).toEqual({
      form: "linear",
      result: cell("2023", "change"),
      terms: [{ figure: cell("_T,2023") }, { figure: cell("_T,2022"), weight: "-1" }],
    });
  });
});

describe("changes, shares, ratios and growth", () => {
  it("of percentages is in points, across the two units", () => {
    const [from, to] = [
      { table: "01", measure: "rate", at: { period: "2022" } },
      { table: "01", measure: "rate", at: { period: "2024" } },
    ];
    const all = expanded([
      { id: "points", kind: "percentage-point-change", result: "statements/share", from, to },
      { id: "percent", kind: "percent-change", result: "statements/share", from, to },
      { id: "growth", kind: "growth", result: "statements/share", from, to, periods: 2 },
    ]);
    expect(plain(all.get("points"))).toEqual({
      form: "linear",
      result: "statements/share",
      terms: [{ figure: cell("2024", "rate") }, { figure: cell("2022", "rate"), weight: "-1" }],
      acrossUnits: true,
    });
    expect(plain(all.get("percent"))).toEqual({
      form: "ratio",
      result: "statements/share",
      numerator: [{ figure: cell("2024", "rate") }],
      denominator: [{ figure: cell("2022", "rate") }],
      scale: "100",
      offset: "-100",
    });
    expect(plain(all.get("growth"))).toMatchObject({ form: "growth", periods: 2, from: cell("2022", "rate") });
  });

  it("of a whole that is printed by itself divides by it; of one that is made of the part and others by the two", () => {
    const result = { table: "01", measure: "share", at: { sex: "F" } };
    const part = { table: "01", measure: "employed" };
    const all = expanded([
      { id: "printed", kind: "share", result, part, whole: { table: "01", measure: "employed", at: { sex: "_T" } } },
      { id: "made", kind: "share", result, part, whole: { table: "01", measure: "employed", at: { sex: "*" } } },
      { id: "self", kind: "share", result, part, whole: part },
    ]);
    expect(plain(all.get("printed@2024"))).toMatchObject({
      numerator: [{ figure: cell("F,2024") }],
      denominator: [{ figure: cell("_T,2024") }],
      scale: "100",
    });
    expect(plain(all.get("made@2024"))).toEqual({
      form: "ratio",
      result: cell("F,2024", "share"),
      numerator: [{ figure: cell("F,2024") }],
      rest: [{ figure: cell("M,2024") }],
      scale: "100",
    });
    // A whole is all of itself.
    expect(plain(all.get("self@2024"))).toMatchObject({ form: "linear", terms: [], constant: "100" });
  });

  it("of an exact count needs no part, and a share as a ratio is not times a hundred", () => {
    const firms = { table: "02", measure: "firms", at: { site: "all" } };
    const [women, both] = ["F", "_T"].map((sex) => ({ table: "01", measure: "employed", at: { sex, period: "2024" } }));
    const all = expanded([
      { id: "count", kind: "share", result: "statements/share", whole: firms },
      { id: "ratio", kind: "share", result: "statements/ratio", part: women, whole: both },
      {
        id: "per-firm",
        kind: "ratio",
        result: "statements/money",
        numerator: ["keyTasks/1-1/funds/national", "keyTasks/1-1/funds/municipal"],
        denominator: firms,
        per: 1000,
      },
    ]);
    expect(plain(all.get("count"))).toEqual({
      form: "whole-number-share",
      result: "statements/share",
      whole: "cells/02/firms@all",
    });
    expect(plain(all.get("ratio"))).toMatchObject({ form: "ratio", scale: "1" });
    expect(plain(all.get("per-firm"))).toMatchObject({
      numerator: [{ figure: "keyTasks/1-1/funds/national" }, { figure: "keyTasks/1-1/funds/municipal" }],
      denominator: [{ figure: "cells/02/firms@all" }],
      scale: "1000",
    });
  });
});

describe("an average", () => {
  it("weighs its parts by exact fractions", () => {
    const parts = [{ table: "01", measure: "rate", at: { period: ["2022", "2023", "2024"] } }];
    const all = expanded([
      { id: "plain", kind: "average", result: "statements/share", parts },
      { id: "weighted", kind: "average", result: "statements/share", parts, weights: [1, 2, 1] },
    ]);
    expect(plain(all.get("plain"))).toMatchObject({ terms: [{ weight: "1/3" }, { weight: "1/3" }, { weight: "1/3" }] });
    expect(plain(all.get("weighted"))).toMatchObject({
      terms: [{ weight: "1/4" }, { weight: "2/4" }, { weight: "1/4" }],
    });
  });
});

describe("lists", () => {
  const women = { table: "01", measure: "employed", at: { sex: "F", period: "2024" } };

  it("of one fact keep each figure once", () => {
    const all = expanded([
      { id: "twice", kind: "same", figures: ["statements/women", women, "statements/women"] },
      {
        id: "years",
        kind: "same",
        figures: [{ table: "01", measure: "share", at: { sex: "_T" } }, "statements/share"],
      },
    ]);
    expect(plain(all.get("twice"))).toEqual({ form: "same", figures: ["statements/women", cell("F,2024")] });
    expect([...all.keys()]).toEqual(["twice", "years@2022", "years@2023", "years@2024"]);
  });

  it("are chains from the highest down, and in the direction of a trend", () => {
    const years = (sex: string) => [
      { table: "01", measure: "employed", at: { sex, period: ["2022", "2023", "2024"] } },
    ];
    const all = expanded([
      { id: "order", kind: "order", figures: [{ table: "01", measure: "employed", at: { sex: ["M", "F"] } }] },
      { id: "up", kind: "trend", figures: years("M"), direction: "increase" },
      { id: "down", kind: "trend", figures: years("M"), direction: "decrease" },
      { id: "same", kind: "trend", figures: years("M"), direction: "unchanged" },
    ]);
    expect(plain(all.get("order@2024"))).toEqual({
      form: "chain",
      relation: "at-least",
      sides: [[{ figure: cell("M,2024") }], [{ figure: cell("F,2024") }]],
    });
    expect(plain(all.get("up"))).toMatchObject({
      relation: "less",
      sides: [[{ figure: cell("M,2022") }], [{ figure: cell("M,2023") }], [{ figure: cell("M,2024") }]],
    });
    expect(plain(all.get("down"))).toMatchObject({ relation: "more" });
    expect(plain(all.get("same"))).toMatchObject({ relation: "equal" });
  });

  it("of shares and parts go together", () => {
    const at = { sex: "*" };
    const all = expanded([
      {
        id: "hundred",
        kind: "largest-remainder",
        shares: [{ table: "01", measure: "share", at }],
        parts: [{ table: "01", measure: "employed", at }],
      },
    ]);
    expect([...all.keys()]).toEqual(["hundred@2022", "hundred@2023", "hundred@2024"]);
    expect(plain(all.get("hundred@2022"))).toEqual({
      form: "largest-remainder",
      shares: [cell("M,2022", "share"), cell("F,2022", "share")],
      parts: [cell("M,2022"), cell("F,2022")],
    });
  });

  it("rank a figure among others", () => {
    const all = expanded([
      {
        id: "men-first",
        kind: "rank",
        figure: { table: "01", measure: "employed", at: { sex: "M" } },
        position: 1,
        among: [{ table: "01", measure: "employed", at: { sex: "*" } }],
      },
    ]);
    expect(all.size).toBe(3);
    expect(plain(all.get("men-first@2023"))).toEqual({
      form: "rank",
      figure: cell("M,2023"),
      position: 1,
      among: [cell("M,2023"), cell("F,2023")],
    });
  });
});

describe("comparisons, parts, counts and conversions", () => {
  it("compare as they say", () => {
    const all = expanded([
      {
        id: "met",
        kind: "comparison",
        left: { table: "01", measure: "rate", at: { period: "2024" } },
        relation: "at-least",
        right: { table: "01", measure: "rate", at: { period: "2023" } },
      },
      {
        id: "part",
        kind: "part",
        part: { table: "01", measure: "employed", at: { sex: ["M", "F"] } },
        whole: { table: "01", measure: "employed", at: { sex: "_T" } },
      },
    ]);
    expect(plain(all.get("met"))).toMatchObject({ form: "chain", relation: "at-least" });
    expect(plain(all.get("part@2024"))).toEqual({
      form: "chain",
      relation: "at-most",
      sides: [[{ figure: cell("M,2024") }, { figure: cell("F,2024") }], [{ figure: cell("_T,2024") }]],
    });
  });

  it.each([
    [{ table: "02", dimension: "site" }, "3"],
    [{ table: "02", words: "state", are: "가동" }, "2"],
    [{ table: "02", words: "state", are: ["running", "조성"] }, "3"],
    [{ list: "projects" }, "1"],
    [{ list: "projects/1-1-1/components" }, "2"],
  ])("count %j", (of, count) => {
    const all = expanded([{ id: "count", kind: "count", result: "statements/two", of }]);
    expect(plain(all.get("count"))).toEqual({ form: "linear", result: "statements/two", terms: [], constant: count });
  });

  it("convert by a factor that is no power of ten", () => {
    const from = "statements/pyeong";
    const result = { table: "02", measure: "area", at: { site: "a" } };
    const all = expanded([
      { id: "fraction", kind: "conversion", result, from, factor: "400/121" },
      { id: "decimal", kind: "conversion", result, from, factor: "3.3058" },
      { id: "number", kind: "conversion", result, from, factor: 3.3 },
    ]);
    expect(plain(all.get("fraction"))).toEqual({
      form: "linear",
      result: "cells/02/area@a",
      terms: [{ figure: "statements/pyeong", weight: "400/121" }],
      acrossUnits: true,
    });
    expect(plain(all.get("decimal"))).toMatchObject({ terms: [{ weight: "33058/10000" }] });
    expect(plain(all.get("number"))).toMatchObject({ terms: [{ weight: "33/10" }] });
  });
});

it("a figure by its place gives its items to cells that leave them out", () => {
  const all = expanded([
    {
      id: "women",
      kind: "difference",
      result: "statements/women",
      minuend: { table: "01", measure: "employed" },
      subtrahend: { table: "01", measure: "employed", at: { sex: "M" } },
    },
  ]);
  expect(plain(all.get("women"))).toMatchObject({
    terms: [{ figure: cell("F,2024") }, { figure: cell("M,2024") }],
  });
});

it("carries name and rounding", () => {
  const all = expanded([
    {
      id: "s",
      kind: "same",
      name: { ko: "이름" },
      rounding: "truncate",
      figures: ["statements/women", "statements/below"],
    },
  ]);
  expect(all.get("s")).toMatchObject({
    check: "s",
    origin: "plan",
    kind: "same",
    name: { ko: "이름" },
    rounding: "truncate",
  });
});
