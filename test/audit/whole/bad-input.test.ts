import { describe, expect, it } from "vitest";
import { audit, type AuditOptions } from "../../../src/audit/audit.js";
import { auditRows } from "../../../src/audit/audit-rows.js";
import { explainResult } from "../../../src/audit/explain.js";
import { figuresText } from "../../../src/audit/figures-text.js";
import { targetFits } from "../../../src/audit/target-fits.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import type { Plan } from "../../../src/model/plan.js";
import { table } from "../../../src/model/look-up.js";
import { parsePlan } from "../../../src/model/parse-plan.js";
import { IljariError } from "../../../src/quantity/error.js";
import { audited, list, madeUp, name, said } from "./made-up.js";

/** The code and the path of the error that is thrown. */
function refused(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (!(error instanceof IljariError)) throw error;
    return [error.code, error.path];
  }
  return "accepted";
}

describe("what is no plan", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "jeonju"],
    ["a number", 5],
    ["an object without a region", { format: 1 }],
    ["a table", table(jeonju2024, "08")],
    ["a plan beside nothing", [madeUp(), undefined]],
    ["a list in a list", [[madeUp()]]],
    ["what a safe parse gives", { success: true, data: madeUp() }],
  ])("%s is refused", (_, given) => {
    expect(refused(() => audit(given as Plan))).toStrictEqual(["wrong-type", ["plan"]]);
  });

  it("an empty list is told apart", () => {
    expect(refused(() => audit([]))).toStrictEqual(["missing-key", ["plans"]]);
  });

  it("nor do targets of it fit together", () => {
    expect(refused(() => targetFits(undefined as unknown as Plan))).toStrictEqual(["wrong-type", ["plan"]]);
  });
});

describe("options that cannot be", () => {
  it.each([
    [{ mostFigures: 0 }, "mostFigures"],
    [{ mostFigures: 5 }, "mostFigures"],
    [{ mostFigures: 2.5 }, "mostFigures"],
    [{ mostFigures: "3" }, "mostFigures"],
    [{ mostFigures: null }, "mostFigures"],
    [{ mostSteps: 0 }, "mostSteps"],
    [{ mostSteps: -1 }, "mostSteps"],
    [{ mostSteps: NaN }, "mostSteps"],
    [{ mostSteps: Infinity }, "mostSteps"],
    [{ mostSteps: "1000" }, "mostSteps"],
  ])("%j", (options, member) => {
    expect(refused(() => audit(madeUp(), options as AuditOptions))).toStrictEqual([
      "invalid-value",
      ["options", member],
    ]);
  });

  it.each([[null], ["fast"], [5]])("%j as options", (options) => {
    expect(refused(() => audit(madeUp(), options as unknown as AuditOptions))).toStrictEqual([
      "wrong-type",
      ["options"],
    ]);
  });
});

describe("a search that is cut short", () => {
  const broken = {
    tables: [list("t", "site", ["all", "a", "b"], [{ values: [10, 4, 9], exact: true }])],
  };

  it("says so", () => {
    const { cases, summary } = audited(broken, { mostSteps: 1 });
    const full = audited(broken);
    expect(full.cases[0]?.gaveUp).toBe(false);
    expect(full.cases[0]?.repairs).toHaveLength(3);
    expect(cases).toHaveLength(1);
    expect(summary.gaveUp).toBe(cases.filter((one) => one.gaveUp).length);
    // Either it is complete or it says that it is not.
    if (cases[0]?.repairs.length !== 3) expect(cases[0]?.gaveUp).toBe(true);
  });

  it("takes no more figures than it may", () => {
    // 10 is said to be 6 + 7 and 7 + 8: no one figure mends both.
    const one = (id: string, value: number, period: string) =>
      said(id, value, { period, concept: "self-employed", exact: true });
    const sum = (id: string, ...parts: string[]) => ({ id, kind: "sum", total: "statements/t", parts });
    const statements = [
      one("t", 10, "2001"),
      one("a", 6, "2002"),
      one("b", 7, "2003"),
      one("c", 7, "2004"),
      one("d", 8, "2005"),
    ];
    const checks = [sum("x", "statements/a", "statements/b"), sum("y", "statements/c", "statements/d")];
    const repairs = (mostFigures: 1 | 2 | 3 | 4) => {
      const { cases } = audited({ statements, checks }, { mostFigures });
      expect(cases).toHaveLength(1);
      expect(cases[0]).toMatchObject({ findings: ["x", "y"], suggestions: [] });
      return cases[0]?.repairs.map(({ figures }) =>
        figures
          .map(({ figure }) => figure.id.slice("statements/".length))
          .toSorted()
          .join(""),
      );
    };
    expect(repairs(1)).toStrictEqual([]);
    // Any of t with one of the four, or one of each sum.
    expect(repairs(2)?.toSorted()).toStrictEqual(["ac", "ad", "at", "bc", "bd", "bt", "ct", "dt"]);
    expect(repairs(4)).toStrictEqual(repairs(2));
  });
});

describe("an empty plan", () => {
  it("has nothing to say", () => {
    const whole = audit(madeUp());
    expect(whole).toMatchObject({ findings: [], cases: [], jointConflicts: [], habits: [], fits: [], results: [] });
    expect(whole.summary).toMatchObject({ figures: 0, checkedFigures: 0, checks: 0, arithmetic: 0, repeatedFacts: 0 });
    expect(whole.documents).toStrictEqual([{ id: "99110-2024" }]);
    expect(JSON.parse(JSON.stringify(whole))).toStrictEqual(whole);
    expect(auditRows(whole)).toStrictEqual([]);
  });

  it("with empty collections has nothing to say either", () => {
    const none = { tables: [], statements: [], checks: [], acknowledgements: [], keyTasks: [], projects: [] };
    expect(audit(madeUp(none))).toStrictEqual(audit(madeUp()));
  });
});

describe("a draft", () => {
  const funds = { unit: "million-KRW", national: null, provincial: 5, total: null } as const;
  const draft = madeUp({
    strategies: [{ id: "1", name }],
    keyTasks: [
      { id: "1-1", strategy: "1", name, jobs: null, funds },
      { id: "1-2", strategy: "1", name, jobs: 5, funds: { unit: "million-KRW", national: 3, provincial: 4, total: 9 } },
    ],
    totals: [
      { id: "all", of: "plan", period: "2024", jobs: null, funds: { unit: "million-KRW", national: 3, total: null } },
    ],
    statements: [
      said("open", null, { absent: "not-yet-set" }),
      said("before", 5, { period: "2022" }),
      said("change", null, { measures: "change", changeFrom: "2022", absent: "not-yet-set" }),
    ],
    tables: [
      list("t", "site", ["all", "a", "b"], [{ values: [null, 4, 9], cells: [{ at: 0, absent: "not-yet-set" }] }]),
    ],
    targets: [
      {
        id: "t",
        indicator: "employment-rate-15-64",
        period: "2024",
        target: null,
        baseline: { period: "2023", value: 60.1 },
      },
      {
        id: "l",
        indicator: "employed-15-64",
        period: "2024",
        target: null,
        baseline: { period: "2023", value: 300.1 },
      },
    ],
    checks: [{ id: "c", kind: "sum", total: "statements/open", parts: ["statements/before"] }],
  });

  it("is a plan", () => {
    expect(() => parsePlan(draft)).not.toThrow();
  });

  it("is audited for what it has, and told what is not yet set", () => {
    const whole = audit(draft);
    // 3 + 4 = 7 where 9 is printed.
    expect(whole.findings.map((one) => one.id)).toStrictEqual(["funds:keyTasks/1-2"]);
    const open = whole.results.filter((one) => one.uncheckable?.reason === "not-yet-set").map((one) => one.id);
    expect(open).toContain("c");
    expect(open).toContain("funds:keyTasks/1-1");
    expect(open).toContain("total-of-dimension:cells/t/m@all:site");
    expect(whole.fits).toStrictEqual([]);
    expect(JSON.parse(JSON.stringify(whole))).toStrictEqual(whole);
  });

  it("with nothing but what is not yet set is no error", () => {
    const whole = audit(madeUp({ statements: [said("a", null, { absent: "not-yet-set" })] }));
    expect(whole.summary).toMatchObject({ figures: 1, checks: 0 });
  });
});

describe("checks that cannot be done", () => {
  const good = { id: "good", kind: "sum", total: "statements/t", parts: ["statements/p"] };
  const bad = {
    "no-place": { kind: "sum", total: "statements/t", parts: ["statements/pp"] },
    "no-table": { kind: "sum", total: "statements/t", parts: [{ table: "13", at: { site: "a" } }] },
    "no-item": { kind: "sum", total: "statements/t", parts: [{ table: "t", at: { site: "z" } }] },
    "no-dimension": { kind: "sum", total: "statements/t", parts: [{ table: "t", at: { sight: "a" } }] },
    itself: { kind: "sum", total: "statements/t", parts: ["statements/t"] },
    unlike: { kind: "sum", total: "statements/t", parts: ["statements/money"] },
    nought: { kind: "share", result: "statements/share", part: "statements/p", whole: "statements/zero" },
    hidden: { kind: "sum", total: "statements/t", parts: [{ table: "t", at: { site: "b" } }] },
    kindless: { total: "statements/t" },
    partless: { kind: "sum", total: "statements/t" },
    nothing: null,
    weird: { kind: "sum", total: { table: 5 }, parts: [{}] },
    recount: { kind: "count", result: "statements/t", of: { list: "nothings" } },
    ofless: { kind: "count", result: "statements/t" },
    entriesless: { kind: "count", result: "statements/t", of: { entries: null } },
    proto: { kind: "sum", total: "constructor", parts: ["__proto__"] },
  } as const;
  const parts = {
    tables: [
      list(
        "t",
        "site",
        ["all", "a", "b"],
        [{ values: [10, 4, null], cells: [{ at: 2, absent: "suppressed", printed: "X" }], nil: "zero" }],
      ),
    ],
    statements: [
      said("t", 3, { period: "2001", concept: "self-employed" }),
      said("p", 3, { period: "2002", concept: "daily-employees" }),
      said("zero", 0, { period: "2003", exact: true }),
      said("money", 3, { concept: "payroll", unit: "million-KRW" }),
      said("share", 3, { period: "2004", unit: "percent", measures: "share" }),
    ],
  };

  it.each(Object.entries(bad))("%s: the check is named and the others are done", (id, check) => {
    const given = check === null ? check : { id, ...check };
    const whole = audited({ ...parts, checks: [given, good] });
    expect(whole.of("good").verdict).toBe("exact");
    const own = whole.results.filter((one) => one.origin === "plan" && one.id !== "good");
    expect(own.map((one) => one.verdict)).toStrictEqual(["uncheckable"]);
    expect(own[0]?.uncheckable?.of).toBeTypeOf("string");
    if (check !== null) expect(own[0]?.id).toBe(id);
    expect(JSON.parse(JSON.stringify(whole.results))).toStrictEqual(whole.results);
  });

  it.each([
    ["no-place", "unknown-figure", "statements/pp"],
    ["no-table", "unknown-figure", "cells/13"],
    ["no-item", "unknown-item", "cells/t/m@site=z"],
    ["no-dimension", "dimension-mismatch", "cells/t/m@sight"],
    ["itself", "cycle", "statements/t"],
    ["unlike", "unit-mismatch", "statements/money"],
    ["nought", "zero-base", "statements/zero"],
    ["hidden", "suppressed", "cells/t/m@b"],
    ["partless", "invalid-check", "parts"],
    ["recount", "unknown-figure", "nothings"],
    ["proto", "unknown-figure", "constructor"],
  ] as const)("%s: %s, %s", (id, reason, of) => {
    const { uncheckable } = audited({ ...parts, checks: [{ id, ...bad[id] }, good] }).of(id);
    expect(uncheckable).toMatchObject({ reason, of });
  });

  it("all of them at once are all named, in both languages", () => {
    const checks = [...Object.entries(bad).map(([id, one]) => one && { id, ...one }), good].filter(
      (one) => one !== null,
    );
    const { results } = audited({ ...parts, checks });
    const own = results.filter((one) => one.origin === "plan");
    expect(own.map((one) => one.id).toSorted()).toStrictEqual(checks.map((one) => one.id).toSorted());
    for (const one of own) {
      expect(explainResult(one, { locale: "ko" })).not.toMatch(/undefined|NaN|null|\[object/);
      expect(explainResult(one, { locale: "en" })).not.toMatch(/undefined|NaN|null|\[object/);
      expect(figuresText(one)).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it("a check over a column reports the one cell that is hidden, and does the others", () => {
    const years = ["2021", "2022", "2023"].map((id) => ({ id }));
    const sexes = ["_T", "M", "F"].map((id) => ({ id }));
    const grid = {
      ...list("g", "sex", ["_T"], []),
      dimensions: [
        { id: "sex", name, items: sexes },
        { id: "period", name, items: years },
      ],
      measures: [
        {
          ...{ id: "m", name, unit: "persons", decimals: 0, kind: "stock", basis: "survey", concept: "employed" },
          exact: true,
          values: [10, 10, 10, 4, null, 4, 6, 6, 9],
          cells: [{ at: 4, absent: "suppressed" }],
        },
      ],
    };
    const check = {
      ...{ id: "sexes", kind: "sum", total: { table: "g", at: { sex: "_T", period: "*" } } },
      parts: [{ table: "g", at: { sex: "*" } }],
    };
    const { results } = audited({ tables: [grid], checks: [check] });
    const own = results.filter((one) => one.check === "sexes");
    expect(own.map((one) => [one.id, one.verdict, one.uncheckable?.of])).toStrictEqual([
      ["sexes@2021", "exact", undefined],
      ["sexes@2022", "uncheckable", "cells/g/m@M,2022"],
      ["sexes@2023", "inconsistent", undefined],
    ]);
  });

  it("two figures that follow from each other are each checked", () => {
    const checks = [
      { id: "there", kind: "sum", total: "statements/t", parts: ["statements/p"] },
      { id: "back", kind: "sum", total: "statements/p", parts: ["statements/t"] },
    ];
    const { of } = audited({ ...parts, checks });
    expect([of("there").verdict, of("back").verdict]).toStrictEqual(["exact", "exact"]);
  });

  it("two checks of one id are both done, and told apart", () => {
    const twice = [good, { ...good, parts: ["statements/p", "statements/p"] }];
    const own = audited({ ...parts, checks: twice }).results.filter((one) => one.check === "good");
    expect(own.map((one) => one.verdict).toSorted()).toStrictEqual(["exact", "inconsistent"]);
    expect(new Set(own.map((one) => one.id)).size).toBe(2);
    const other = audited({ ...parts, checks: twice.toReversed() }).results.filter((one) => one.check === "good");
    expect(other).toHaveLength(2);
  });

  it("a check that is called as a standard one hides neither", () => {
    const funds = { unit: "million-KRW", national: 3, provincial: 4, total: 9 };
    const keyTasks = [{ id: "1-1", strategy: "1", name, funds }];
    const checks = [{ ...good, id: "funds:keyTasks/1-1" }];
    const { results, findings } = audited({ ...parts, strategies: [{ id: "1", name }], keyTasks, checks });
    expect(findings.map((one) => one.figures)).toStrictEqual(["3 + 4 = 7 ≠ 9"]);
    expect(results.filter((one) => one.origin === "plan")).toHaveLength(1);
  });
});

describe("figures that cannot be", () => {
  it.each([[NaN], [Infinity], [-Infinity], ["5"], [undefined]])(
    "%s in a statement is an error of the library",
    (value) => {
      const statements = [said("a", value as number), said("b", 5)];
      const told = refused(() => audit(madeUp({ statements })));
      // Either the library's own error or a check that could not be done: never a stray TypeError.
      expect(told === "accepted" || Array.isArray(told)).toBe(true);
    },
  );

  it("large and tiny ones are computed with to the digit", () => {
    const statements = [
      said("t", 9_007_199_254_740_991, { period: "2001", concept: "self-employed", exact: true }),
      said("p", 9_007_199_254_740_990, { period: "2002", concept: "daily-employees", exact: true }),
      said("q", 1, { period: "2003", concept: "unemployed", exact: true }),
      said("r", 2, { period: "2005", concept: "inactive", exact: true }),
    ];
    const sum = (id: string, ...parts: string[]) => ({ id, kind: "sum", total: "statements/t", parts });
    const { of } = audited({
      statements,
      checks: [sum("right", "statements/p", "statements/q"), sum("wrong", "statements/p", "statements/r")],
    });
    expect(of("right").verdict).toBe("exact");
    expect(of("wrong")).toMatchObject({ verdict: "inconsistent", discrepancy: -1 });
  });
});

describe("the audit of the reference plan", () => {
  it("holds no undefined, no NaN, no bigint anywhere", () => {
    const visit = (value: unknown, path: string): void => {
      if (value === undefined || typeof value === "bigint" || typeof value === "function") expect.fail(path);
      if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0))) expect.fail(path);
      if (typeof value !== "object" || value === null) return;
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
      for (const [key, one] of Object.entries(value)) visit(one, `${path}/${key}`);
    };
    visit(audit(jeonju2024, { mostSteps: 100 }), "audit");
  });
});
