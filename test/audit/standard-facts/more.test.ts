import { describe, expect, it } from "vitest";
import type { AuditFigure } from "../../../src/audit/figure.js";
import { figuresOf } from "../../../src/audit/figures-of-plan.js";
import { compareText } from "../../../src/audit/compare-text.js";
import { factChecks } from "../../../src/audit/standard/facts/fact-checks.js";
import { isLeftOut, whyUnusable } from "../../../src/audit/usable.js";
import { given } from "../../../src/audit/given.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Claim, Statement } from "../../../src/model/statement.js";
import type { Dimension, Measure, Table } from "../../../src/model/table.js";
import { relationText } from "./relation-text.js";

/* Plans of 가상시, a city that there is not. Every figure in them is made up. */

const name = { ko: "지어낸 이름", en: "Made-up name" };

function statedIn(parts: Partial<Plan>): Map<string, unknown> {
  const head = { format: 1, year: "2024", status: "draft", region: { scheme: "mois", code: "99110", name } } as const;
  const plan: Plan = { ...head, ...parts };
  return new Map(factChecks(plan, figuresOf(plan).all).map((one) => [one.id, relationText(one)]));
}

function stated(...statements: Statement[]): Map<string, unknown> {
  return statedIn({ statements });
}

function heads(id: string, period: string, value: number, more: Partial<Statement> = {}): Statement {
  return { id, concept: "employed", period, value, unit: "persons", decimals: 0, basis: "survey", ...more };
}

function says(claim: Claim, more: Partial<Statement> = {}): Statement {
  return { id: "claim", concept: "employed", period: "2023", basis: "survey", claim, ...more };
}

function without<K extends keyof Statement>(statement: Statement, key: K): Statement {
  return Object.fromEntries(Object.entries(statement).filter(([one]) => one !== key)) as unknown as Statement;
}

function dimension(id: string, items: readonly string[], totals: readonly string[] = ["_T"]): Dimension {
  return { id, name, items: items.map((one) => (totals.includes(one) ? { id: one, total: true } : { id: one })) };
}

function table(id: string, dimensions: readonly Dimension[], measures: readonly Partial<Measure>[]): Table {
  const common = { unit: "persons", decimals: 0, kind: "stock", basis: "survey", concept: "employed" } as const;
  return {
    id,
    name,
    address: { section: "II", table: id },
    dimensions,
    measures: measures.map((one) => ({ id: "m", name, ...common, fixed: { period: "2023" }, values: [], ...one })),
  };
}

const CLAIM = "claim:statements/claim";

describe("what is there", () => {
  it("is given, and nothing else", () => {
    expect(given(0)).toBe(0);
    expect(() => given(undefined)).toThrow(RangeError);
    expect(compareText("a", "a")).toBe(0);
  });

  it("is no figure without a number", () => {
    const empty: AuditFigure = {
      id: "x",
      names: [],
      value: null,
      unit: "persons",
      decimals: 0,
      group: "statements",
    };
    expect(isLeftOut(empty)).toBe(true);
    expect(whyUnusable(empty)).toEqual({ reason: "missing", of: "x" });
  });
});

describe("trends", () => {
  const trend = (from: string, to: string, more: Partial<Extract<Claim, { kind: "trend" }>> = {}) =>
    says({ kind: "trend", direction: "increase", from, to, steady: true, ...more });

  it.each([
    ["half-years", ["2022-S2", "2023-S1", "2023-S2"]],
    ["quarters", ["2022-Q4", "2023-Q1", "2023-Q2"]],
    ["months", ["2022-12", "2023-01", "2023-02"]],
    ["years", ["2020", "2021", "2022"]],
  ])("that are steady count all %s", (_, [first = "", second = "", third = ""]) => {
    const all = stated(heads("a", first, 1), heads("b", second, 2), heads("c", third, 3), trend(first, third));
    expect(all.get(CLAIM)).toEqual(["less", "statements/a 1", "statements/b 2", "statements/c 3"]);
  });

  it("leave out what is not printed, and take the more precise printing", () => {
    const all = stated(
      heads("a", "2020", 1),
      heads("b", "2022", 3),
      heads("c", "2022", 3.1, { decimals: 1 }),
      heads("d", "2022", 3),
      trend("2020", "2022"),
    );
    expect(all.get(CLAIM)).toEqual(["less", "statements/a 1", "statements/c 3.1"]);
  });

  it("are none between periods of two frequencies", () => {
    const figures = [heads("a", "2022-S1", 1), heads("b", "2023-Q1", 2), heads("c", "2023", 2)];
    expect(stated(...figures, trend("2022-S1", "2023-Q1")).get(CLAIM)).toBe(
      "no-figures: employed region=99110 2023 2022-S1–2023-Q1",
    );
    expect(stated(...figures, trend("2022-S1", "2023")).get(CLAIM)).toBe(
      "no-figures: employed region=99110 2023 2022-S1–2023",
    );
  });

  it("may fall or stay", () => {
    const figures = [heads("a", "2020", 2), heads("b", "2021", 2)];
    const of = (direction: "decrease" | "unchanged") =>
      stated(...figures, trend("2020", "2021", { direction })).get(CLAIM);
    expect(of("decrease")).toEqual(["more", "statements/a 2", "statements/b 2"]);
    expect(of("unchanged")).toEqual(["equal", "statements/a 2", "statements/b 2"]);
  });
});

describe("directions", () => {
  const rise = { kind: "direction", direction: "increase", since: "2022" } as const;

  it("need a period", () => {
    expect(stated(without(says(rise), "period")).get(CLAIM)).toBe("not-stated: statements/claim: period");
    expect(stated(without(says(rise, { measures: "change" }), "period")).get(CLAIM)).toBe(
      "not-stated: statements/claim: period",
    );
    expect(stated(says({ ...rise, direction: "similar" })).get(CLAIM)).toBe("not-stated: statements/claim: similar");
  });

  it("of shares are between shares", () => {
    const share = { measures: "share", of: { sex: "F" }, whole: { sex: "_T" } } as const;
    const percent = { ...share, unit: "percent" } as const;
    const figures = [heads("a", "2022", 40, percent), heads("b", "2023", 41, percent)];
    expect(stated(...figures, says(rise, share)).get(CLAIM)).toEqual(["more", "statements/b 41", "statements/a 40"]);
    expect(stated(says(rise, share)).get(CLAIM)).toBe("no-figures: employed region=99110 sex=F 2023 share of sex=_T");
  });

  it("of changes need the levels", () => {
    const claim = says(rise, { measures: "change", changeFrom: "2022" });
    expect(stated(heads("a", "2023", 5), claim).get(CLAIM)).toBe("no-figures: employed region=99110 2022");
  });

  it("are of the age bands or the sexes that are printed of a level", () => {
    const parts = (period: string, id: string, more: Partial<Statement> = {}) => [
      heads(`${id}-young`, period, 3, { of: { age: "Y_LT50" }, ...more }),
      heads(`${id}-old`, period, 4, { of: { age: "Y_GE50" }, ...more }),
      heads(`${id}-oldest`, period, 1, { of: { age: "Y_GE65" }, ...more }),
      heads(`${id}-other`, period, 1, { of: { age: "elderly" }, ...more }),
    ];
    const other = { address: { section: "III" } };
    const all = stated(...parts("2022", "a"), ...parts("2022", "c", other), heads("b", "2023", 8), says(rise));
    expect(all.get(CLAIM)).toEqual(["more", "statements/b 8", "statements/a-young 3 statements/a-old 4"]);
    const one = stated(heads("m", "2022", 3, { of: { sex: "M" } }), heads("b", "2023", 8), says(rise));
    expect(one.get(CLAIM)).toBe("no-figures: employed region=99110 2022");
    const odd = { of: { age: "elderly" } };
    expect(stated(heads("b", "2023", 8, odd), says(rise, odd)).get(CLAIM)).toBe(
      "no-figures: employed age=elderly region=99110 2022",
    );
    const years = { of: { age: "Y15T15" } };
    expect(stated(heads("b", "2023", 8, years), says(rise, years)).get(CLAIM)).toBe(
      "no-figures: employed age=Y15T15 region=99110 2022",
    );
  });

  it("take the parts of the nearest, then of the more precise table", () => {
    const ages = dimension("age", ["Y_LT50", "Y_GE50"]);
    const fixed = { period: "2022" };
    const tables = [
      table("t", [ages], [{ fixed, values: [3, 4] }]),
      table("u", [ages], [{ fixed, values: [3.1, 4.1], decimals: 1 }]),
    ];
    const statements = [heads("b", "2023", 8), says(rise)];
    expect(statedIn({ tables, statements }).get(CLAIM)).toEqual([
      "more",
      "statements/b 8",
      "cells/u/m@Y_LT50 3.1 cells/u/m@Y_GE50 4.1",
    ]);
    const near = [heads("b", "2023", 8), says(rise, { address: { section: "II", table: "t" } })];
    expect(statedIn({ tables, statements: near }).get(CLAIM)).toEqual([
      "more",
      "statements/b 8",
      "cells/t/m@Y_LT50 3 cells/t/m@Y_GE50 4",
    ]);
  });
});

describe("orders", () => {
  const order = (items: readonly string[], more: Partial<Statement> = {}) =>
    says({ kind: "order", by: "sex", items }, more);
  const men = heads("m", "2023", 5, { of: { sex: "M" }, address: { table: "t" } });
  const women = heads("f", "2023", 4, { of: { sex: "F" } });

  it("need every item, and more than one", () => {
    expect(stated(men, women, order(["M", "F"])).get(CLAIM)).toEqual(["at-least", "statements/m 5", "statements/f 4"]);
    expect(stated(men, order(["M", "F"])).get(CLAIM)).toBe("no-figures: employed region=99110 sex=F 2023");
    expect(stated(men, order(["M"])).get(CLAIM)).toBe("no-figures: employed region=99110 2023");
  });

  it("of shares that are not printed are of levels", () => {
    expect(stated(men, women, order(["M", "F"], { measures: "share", whole: { sex: "_T" } })).get(CLAIM)).toEqual([
      "at-least",
      "statements/m 5",
      "statements/f 4",
    ]);
  });
});

describe("comparisons", () => {
  it("need both figures", () => {
    const claim = says({ kind: "comparison", relation: "more", than: { sex: "F" } }, { of: { sex: "M" } });
    expect(stated(heads("m", "2023", 5, { of: { sex: "M" } }), claim).get(CLAIM)).toBe(
      "no-figures: employed region=99110 sex=F 2023",
    );
    const target = says({ kind: "comparison", relation: "more", than: { target: "annual" } });
    expect(stated(heads("m", "2023", 5), target).get(CLAIM)).toBe(
      "no-figures: employed region=99110 2023 target annual",
    );
  });
});

describe("shares", () => {
  const share = (id: string, value: number, of: Record<string, string>, more: Partial<Statement> = {}) =>
    heads(id, "2023", value, { of, measures: "share", whole: { sex: "_T" }, unit: "percent", ...more });
  const ratio = { unit: "ratio", decimals: 2 } as const;

  it("of men and women, of ages and of a table's items add up", () => {
    const by = (prefix: string, all: Map<string, unknown>) => [...all.keys()].filter((id) => id.startsWith(prefix));
    expect(
      stated(share("m", 60, { sex: "M" }), share("f", 40, { sex: "F" })).get("shares-add-up:statements/f:sex"),
    ).toEqual(["statements/f 40", "=", "-statements/m 60", "100"]);
    expect(
      stated(share("m", 0.6, { sex: "M" }, ratio), share("f", 0.4, { sex: "F" }, ratio)).get(
        "shares-add-up:statements/f:sex",
      ),
    ).toEqual(["statements/f 0.4", "=", "-statements/m 0.6", "1"]);
    expect(by("shares-add-up", stated(share("m", 60, { sex: "M" })))).toEqual([]);
    const age = { whole: { age: "_T" } };
    expect(
      by("shares", stated(share("y", 60, { age: "Y_LT50" }, age), share("o", 40, { age: "Y_GE50" }, age))),
    ).toEqual(["shares-add-up:statements/o:age"]);
    const district = { whole: { district: "_T" } };
    expect(
      by("shares", stated(share("a", 60, { district: "a" }, district), share("b", 40, { district: "b" }, district))),
    ).toEqual([]);
    const persons = { unit: "persons" } as const;
    const odd = stated(share("m", 6, { sex: "M" }, persons), share("f", 4, { sex: "F" }, persons));
    expect(by("shares", odd)).toEqual([]);
    expect(odd.get("share:statements/m")).toBe("unit-mismatch: statements/m");
  });

  it("of regular employees and of others are all", () => {
    const whole = { whole: { status: "_T" } };
    const regular = share("r", 70, {}, { ...whole, concept: "regular-employees" });
    const others = share("n", 30, {}, { ...whole, concept: "non-regular-employees" });
    expect(stated(regular, others).get("shares-add-up:statements/n:status")).toEqual([
      "statements/n 30",
      "=",
      "-statements/r 70",
      "100",
    ]);
    expect(stated(regular).has("shares-add-up:statements/r:status")).toBe(false);
    const elsewhere = { ...others, address: { section: "II", table: "x" } };
    expect(stated(regular, elsewhere).has("shares-add-up:statements/n:status")).toBe(false);
  });

  it("need a whole that is said, and may be all of it", () => {
    expect(stated(share("x", 60, { age: "Y_LT50" })).get("share:statements/x")).toBe(
      "not-stated: employed age=Y_LT50 region=99110 2023 share of sex=_T: whole",
    );
    expect(stated(share("x", 100, { sex: "_T" })).get("share:statements/x")).toEqual(["statements/x 100", "=", "100"]);
    expect(stated(share("m", 0.6, { sex: "M" }, ratio)).get("share:statements/m")).toBe(
      "no-figures: employed region=99110 sex=M 2023",
    );
  });

  it("of tables need one total, and figures", () => {
    const common = { id: "s", unit: "percent", kind: "ratio", measures: "share", shareOf: "m" } as const;
    const of = (items: Dimension, more: Partial<Measure>, level: Partial<Measure> = {}) =>
      statedIn({
        tables: [
          table(
            "t",
            [items],
            [
              { values: [3, 1, 2], ...level },
              { ...common, ...more },
            ],
          ),
        ],
      });
    const ages = dimension("age", ["_T", "Y_LT50", "Y_GE50"]);
    const values = [100, 33, 67];
    const whole = { age: "_T" };
    const sums = (all: Map<string, unknown>) => [...all.keys()].filter((id) => id.startsWith("shares-add-up"));
    expect(sums(of(ages, { values }))).toEqual([]);
    expect(sums(of(ages, { values, whole: { age: "Y_LT50" } }))).toEqual([]);
    expect(sums(of(dimension("age", ["_T", "Y_LT40", "Y_GE50"]), { values, whole }))).toEqual([]);
    expect(sums(of(dimension("age", ["_T", "Y_GE0", "Y_GE50"], ["_T", "Y_GE0"]), { values, whole }))).toEqual([]);
    expect(sums(of(ages, { values: [100, null, null], whole }))).toEqual([]);
    expect(sums(of(dimension("age", ["_T"]), { values: [100], whole }, { values: [3] }))).toEqual([]);
    // The levels are of another year, or say more than the shares do.
    const later = of(ages, { values, whole }, { fixed: { period: "2022" } });
    expect(later.get("share:cells/t/s@Y_LT50")).toBe("no-figures: employed age=Y_LT50 region=99110 2023");
    const more = of(ages, { values, whole }, { fixed: { period: "2023", sex: "_T" } });
    expect(more.get("share:cells/t/s@Y_LT50")).toContain("cells/t/m@Y_LT50 1");
    const none = of(ages, { values, whole: { age: "Y_GE65" } });
    expect(none.get("share:cells/t/s@Y_LT50")).toBe("no-figures: employed age=Y_GE65 region=99110 2023");
  });
});

describe("changes and identities", () => {
  const growth = { measures: "change", changeFrom: "2022" } as const;

  it("need levels of one unit", () => {
    const all = stated(
      heads("a", "2022", 4, { unit: "percent" }),
      heads("b", "2023", 5),
      heads("c", "2023", 1, growth),
      heads("e", "2022", 4, { concept: "population" }),
      heads("f", "2023", 5, { concept: "population" }),
      heads("g", "2023", 1, { concept: "population", unit: "percentage-point", ...growth }),
    );
    expect(all.get("change:statements/c")).toBe("unit-mismatch: statements/c");
    expect(all.get("change:statements/g")).toBe("unit-mismatch: statements/g");
  });

  it("of men and women need the levels of both", () => {
    const all = stated(
      heads("m", "2023", 1, { of: { sex: "M" }, ...growth }),
      heads("f", "2023", 1, { of: { sex: "F" }, ...growth }),
    );
    expect([...all.keys()].filter((id) => id.startsWith("partition"))).toEqual([]);
  });

  it("of growth need a period, and prices of one kind", () => {
    const rate = heads("r", "2023", 2, { concept: "economic-growth", unit: "percent", decimals: 1 });
    expect(stated(without(rate, "period")).get("identity:statements/r:economic-growth")).toBe(
      "not-stated: statements/r: period",
    );
    const grdp = { concept: "grdp", unit: "trillion-KRW" } as const;
    const real = { ...grdp, prices: { prices: "real", year: "2015" } } as const;
    const all = stated(
      { ...rate, prices: { prices: "real", year: "2015" } },
      heads("a", "2022", 4, real),
      heads("b", "2023", 5, { ...grdp, prices: { prices: "nominal" } }),
      heads("c", "2023", 6, grdp),
    );
    // Product at the prices of the year is no base of growth in real terms.
    expect(all.get("identity:statements/r:economic-growth")).toBe("basis-mismatch: grdp region=99110 2023");
  });

  it("of unemployment are of the ages that are said", () => {
    const rate = { concept: "unemployment-rate", unit: "percent", decimals: 1 } as const;
    const young = { of: { age: "Y15T29" } };
    const all = stated(
      heads("r", "2023", 10, { ...rate, ...young }),
      heads("e", "2023", 9, young),
      heads("l", "2023", 10, { concept: "labour-force", ...young }),
      heads("s", "2023", 10, { ...rate, of: { age: "_T", region: "99" } }),
    );
    expect(all.get("identity:statements/r:unemployment-rate")).toEqual([
      "statements/r 10",
      "=",
      "statements/e 9",
      "by",
      "statements/l 10",
      "*-100",
      "+100",
    ]);
    expect(all.get("identity:statements/s:unemployment-rate")).toBe("no-figures: employed age=Y_GE15 region=99 2023");
  });
});
