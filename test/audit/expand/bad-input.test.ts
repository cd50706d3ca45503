import { describe, expect, it } from "vitest";
import { expandPlanChecks } from "../../../src/audit/expand-checks.js";
import { guard } from "../../../src/audit/guard.js";
import { figuresOf } from "../../../src/audit/figures-of-plan.js";
import type { AuditFigure } from "../../../src/audit/figure.js";
import { expanded, plain, small } from "./small-plan.js";

const good = { id: "good", kind: "same", figures: ["statements/firms", "cells/02/firms@all"] };
const employed = { table: "01", measure: "employed" };
const women = { ...employed, at: { sex: "F", period: "2024" } };
const firms = { table: "02", measure: "firms", at: { site: "all" } };
const places = (...names: string[]) => names.map((one) => `statements/${one}`);

/** What is told of the check, beside one that is done all the same. */
function told(check: object): unknown {
  const all = expanded([{ id: "bad", ...check }, good]);
  expect(all.get("good")?.relation).toBeDefined();
  return plain([...all.values()].find((one) => one.check === "bad"));
}

describe("what a check names and the plan does not have", () => {
  it.each([
    [
      "a place",
      { kind: "same", figures: places("firms", "frims") },
      "unknown-figure",
      "statements/frims",
      "statements/firms",
    ],
    [
      "a result",
      { kind: "sum", total: "statement/firms", parts: [] },
      "unknown-figure",
      "statement/firms",
      "statements/firms",
    ],
    ["a table", { kind: "sum", total: { table: "0l" }, parts: places("firms") }, "unknown-figure", "cells/0l", "01"],
    [
      "a measure",
      { kind: "sum", total: "statements/firms", parts: [{ table: "02", measure: "frims", at: { site: "a" } }] },
      "unknown-figure",
      "cells/02/frims",
      "firms",
    ],
    [
      "a dimension of the result",
      { kind: "sum", total: { ...employed, at: { sxe: "_T" } }, parts: [women] },
      "dimension-mismatch",
      "cells/01/employed@sxe",
      "sex",
    ],
    [
      "a dimension of an operand",
      { kind: "sum", total: "statements/women", parts: [{ ...employed, at: { preiod: "2024" } }] },
      "dimension-mismatch",
      "cells/01/employed@preiod",
      "period",
    ],
    [
      "an item of the result",
      { kind: "sum", total: { ...employed, at: { sex: "T" } }, parts: [women] },
      "unknown-item",
      "cells/01/employed@sex=T",
    ],
    [
      "an item of an operand",
      { kind: "sum", total: "statements/women", parts: [{ ...employed, at: { sex: "F", period: ["2023", "2025"] } }] },
      "unknown-item",
      "cells/01/employed@period=2025",
      "2022",
    ],
    [
      "an item that does not hold for the measure",
      { kind: "sum", total: "statements/women", parts: [{ table: "01", measure: "rate", at: { sex: "F" } }] },
      "unknown-item",
      "cells/01/rate@sex=F",
      "_T",
    ],
    [
      "an item that does not hold for the measure of the result",
      { kind: "sum", total: { table: "01", measure: "rate", at: { sex: "F" } }, parts: [women] },
      "unknown-item",
      "cells/01/rate@sex",
      "_T",
    ],
    [
      "a table that is counted",
      { kind: "count", result: "statements/two", of: { table: "20", dimension: "site" } },
      "unknown-figure",
      "tables/20",
      "02",
    ],
    [
      "a dimension that is counted",
      { kind: "count", result: "statements/two", of: { table: "02", dimension: "stie" } },
      "dimension-mismatch",
      "tables/02@stie",
      "site",
    ],
    [
      "a column that is counted",
      { kind: "count", result: "statements/two", of: { table: "02", words: "sate", are: "가동" } },
      "unknown-figure",
      "tables/02/sate",
      "state",
    ],
    [
      "a word that is counted",
      { kind: "count", result: "statements/two", of: { table: "02", words: "state", are: "runing" } },
      "unknown-item",
      "tables/02/state: runing",
      "running",
    ],
    [
      "a list that is counted",
      { kind: "count", result: "statements/two", of: { list: "project" } },
      "unknown-figure",
      "project",
      "projects",
    ],
    [
      "an entity whose list is counted",
      { kind: "count", result: "statements/two", of: { list: "projects/1-1-2/components" } },
      "unknown-figure",
      "projects/1-1-2/components",
      "1-1-1",
    ],
  ])("%s", (_, check, reason, of, nearest?: string) => {
    expect(told(check)).toEqual({ reason, of, ...(nearest !== undefined && { nearest }) });
  });
});

describe("dimensions that nothing gives an item for", () => {
  it.each([
    [
      "beside a place that has none",
      { kind: "sum", total: "statements/firms", parts: [employed] },
      "cells/01/employed@sex",
    ],
    [
      "beside a cell of another table",
      { kind: "sum", total: firms, parts: [{ ...employed, at: { sex: "F" } }] },
      "cells/01/employed@period",
    ],
    [
      "for a step back",
      { kind: "sum", total: firms, parts: [{ ...employed, at: { sex: "F", period: { back: 1 } } }] },
      "cells/01/employed@period",
    ],
  ])("%s", (_, check, of) => {
    expect(told(check)).toEqual({ reason: "dimension-mismatch", of });
  });

  it("need not be named where they have one item", () => {
    const [first, second] = small.tables ?? [];
    const one = { ...second, dimensions: [{ id: "site", name: { ko: "부지" }, items: [{ id: "a" }] }], measures: [] };
    const measure = { ...second?.measures[0], values: [41], cells: [] };
    const plan = { ...small, tables: [first, { ...one, measures: [measure], words: [] }] } as typeof small;
    const all = expanded([{ id: "s", kind: "sum", total: "statements/firms", parts: [{ table: "02" }] }], plan);
    expect(plain(all.get("s"))).toMatchObject({ terms: [{ figure: "cells/02/firms@a" }] });
  });
});

describe("figures that cannot be computed with", () => {
  it.each([
    [
      "suppressed",
      {
        kind: "sum",
        total: { table: "02", measure: "workers", at: { site: "all" } },
        parts: [{ table: "02", measure: "workers", at: { site: "*" } }],
      },
      "cells/02/workers@b",
    ],
    [
      "nil",
      { kind: "same", figures: [{ table: "02", measure: "workers", at: { site: ["a", "c"] } }] },
      "cells/02/workers@c",
    ],
    [
      "not-stated",
      { kind: "same", figures: [{ table: "01", measure: "change", at: { period: "2022" } }, "statements/women"] },
      "cells/01/change@2022",
    ],
    ["not-yet-set", { kind: "same", figures: places("firms", "open") }, "statements/open"],
    ["bounded", { kind: "same", figures: places("firms", "about") }, "statements/about"],
    ["digits-beyond-declared", { kind: "same", figures: places("firms", "too-fine") }, "statements/too-fine"],
    ["unit-mismatch", { kind: "same", figures: places("firms", "money") }, "statements/money"],
    ["unit-mismatch", { kind: "sum", total: "statements/firms", parts: [women] }, "cells/01/employed@F,2024"],
    [
      "unit-mismatch",
      { kind: "share", result: "statements/firms", part: firms, whole: "statements/two" },
      "statements/firms",
    ],
    [
      "unit-mismatch",
      { kind: "percentage-point-change", result: "statements/share", from: firms, to: "statements/share" },
      "cells/02/firms@all",
    ],
    [
      "zero-base",
      { kind: "percent-change", result: "statements/share", from: "statements/none", to: "statements/firms" },
      "statements/none",
    ],
    [
      "zero-base",
      { kind: "share", result: "statements/share", part: "statements/firms", whole: "statements/none" },
      "statements/none",
    ],
    [
      "zero-base",
      { kind: "ratio", result: "statements/ratio", numerator: women, denominator: "statements/none" },
      "statements/none",
    ],
    [
      "zero-base",
      { kind: "growth", result: "statements/share", from: "statements/none", to: "statements/firms", periods: 2 },
      "statements/none",
    ],
    [
      "negative-base",
      { kind: "percent-change", result: "statements/share", from: "statements/below", to: "statements/women" },
      "statements/below",
    ],
    [
      "negative-base",
      { kind: "growth", result: "statements/share", from: "statements/women", to: "statements/below", periods: 2 },
      "statements/below",
    ],
    ["cycle", { kind: "sum", total: "statements/firms", parts: places("two", "firms") }, "statements/firms"],
    ["cycle", { kind: "part", part: places("firms"), whole: "statements/firms" }, "statements/firms"],
    ["cycle", { kind: "order", figures: places("firms", "none", "firms") }, "statements/firms"],
    ["no-figures", { kind: "sum", total: "statements/firms", parts: [] }, "statements/firms"],
    ["no-figures", { kind: "same", figures: places("firms", "firms") }, "statements/firms"],
    ["no-figures", { kind: "order", figures: [] }, "figures"],
    [
      "no-figures",
      { kind: "rank", figure: "statements/firms", position: 1, among: places("firms") },
      "statements/firms",
    ],
  ])("are %s: %j", (reason, check, of) => {
    expect(told(check)).toEqual({ reason, of });
  });

  it("leave the other cells of the check alone", () => {
    const all = expanded([
      {
        id: "change",
        kind: "difference",
        result: { table: "01", measure: "change" },
        minuend: employed,
        subtrahend: { ...employed, at: { period: "2022" } },
      },
    ]);
    expect([...all.values()].map((one) => one.relation?.form ?? one.uncheckable?.reason)).toEqual([
      "not-stated",
      "linear",
      "linear",
    ]);
  });
});

describe("checks that cannot be meant", () => {
  const [from, to] = places("firms", "none");
  it.each([
    ["weights", { kind: "sum", total: "statements/firms", parts: places("two"), weights: [1, 2] }],
    ["weights", { kind: "average", result: "statements/firms", parts: places("none", "firms"), weights: [1, -1] }],
    ["weights", { kind: "sum", total: "statements/firms", parts: places("two"), weights: [Number.NaN] }],
    ["periods", { kind: "growth", result: "statements/share", from, to, periods: 0 }],
    ["periods", { kind: "growth", result: "statements/share", from, to, periods: 2.5 }],
    ["factor", { kind: "conversion", result: "statements/firms", from, factor: "4,000" }],
    ["factor", { kind: "conversion", result: "statements/firms", from, factor: "1/0" }],
    ["factor", { kind: "conversion", result: "statements/firms", from, factor: 0 }],
    ["per", { kind: "ratio", result: "statements/firms", numerator: from, denominator: to, per: 0 }],
    ["position", { kind: "rank", figure: "statements/firms", position: 4, among: places("firms", "none") }],
    ["parts", { kind: "largest-remainder", shares: places("share"), parts: places("firms", "none") }],
    ["subtrahend", { kind: "difference", result: "statements/firms", minuend: from }],
    ["parts", { kind: "sum", total: "statements/firms", parts: [4] }],
    [
      "minuend",
      { kind: "difference", result: "statements/women", minuend: { ...employed, at: { sex: "*" } }, subtrahend: from },
    ],
    ["cells/01: measure", { kind: "sum", total: "statements/women", parts: [{ table: "01" }] }],
    [
      "cells/01/employed@period: back",
      { kind: "same", figures: [{ ...women, at: { sex: "F", period: { back: 0.5 } } }] },
    ],
    [
      "cells/02/area@all",
      { kind: "share", result: "statements/share", whole: { table: "02", measure: "area", at: { site: "all" } } },
    ],
  ])("say %s: %j", (of, check) => {
    expect(told(check)).toEqual({ reason: "invalid-check", of });
  });

  it("of a kind that there is not, in a plan that nobody has parsed", () => {
    expect(told({ kind: "smu" })).toEqual({ reason: "invalid-check", of: "kind: smu", nearest: "sum" });
  });
});

describe("guard", () => {
  const figure = (id: string, value: number, more: Partial<AuditFigure> = {}): AuditFigure => ({
    ...{ id, names: [], value, unit: "persons", decimals: 0, group: "g" },
    ...more,
  });

  it("lets through what stands for itself, and what already cannot be done", () => {
    const check = { id: "a", check: "a", origin: "plan", kind: "same" } as const;
    const outer = { start: "2024-01-01", end: null, printed: "", names: [] };
    expect(guard({ ...check, relation: { form: "within", inner: outer, outer } })).toMatchObject({ id: "a" });
    const broken = { ...check, uncheckable: { reason: "missing", of: "x" } } as const;
    expect(guard(broken)).toBe(broken);
  });

  it("refuses a base that may be nothing at all behind its rounding", () => {
    // 1000 - 1000 + 1: the rounding of the three leaves 1.5 on both sides.
    const check = guard({
      ...{ id: "a", check: "a", origin: "standard", kind: "ratio" },
      relation: {
        form: "ratio",
        result: figure("r", 5, { unit: "ratio" }),
        numerator: [{ figure: figure("n", 5) }],
        denominator: [
          { figure: figure("a", 1000) },
          { figure: figure("b", 1000), weight: { n: -1n, d: 1n } },
          { figure: figure("c", 1) },
        ],
        scale: { n: 1n, d: 1n },
      },
    });
    expect(check).toEqual({
      ...{ id: "a", check: "a", origin: "standard", kind: "ratio" },
      uncheckable: { reason: "base-may-be-zero", of: "a" },
    });
  });
});

describe("several documents", () => {
  it("have checks that leave out their names", () => {
    const plan = {
      ...small,
      checks: [{ id: "s", kind: "same", figures: ["statements/firms", "cells/02/firms@all"] }],
    } as typeof small;
    const [check] = expandPlanChecks(plan, figuresOf(plan, { document: "2024" }));
    expect(plain(check)).toEqual({ form: "same", figures: ["2024:statements/firms", "2024:cells/02/firms@all"] });
  });
});
