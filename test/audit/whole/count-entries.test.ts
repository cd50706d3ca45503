import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/parse-plan.js";
import { audited, madeUp, name, said } from "./made-up.js";

/* Made-up projects: one with two components, a milestone, and a number of firms among them. */
const plan: Partial<Plan> = {
  strategies: [{ id: "1", name }],
  keyTasks: [{ id: "1-1", strategy: "1", name }],
  projects: [
    {
      ...{ id: "1-1-1", keyTask: "1-1", name, department: "지어낸과" },
      components: [
        { id: "1-1-1/loans", name },
        { id: "1-1-1/grants", name },
      ],
      figures: [{ id: "1-1-1/firms", kind: "establishments-supported", value: 12, unit: "establishments" }],
    } as never,
    { id: "1-1-2", keyTask: "1-1", name, department: "지어낸과" },
  ],
  statements: [
    said("kinds", 2, { concept: "establishments", unit: "count" }),
    said("all", 14, { concept: "establishments", unit: "count", period: "2022" }),
    said("people", 5, { period: "2010", exact: true }),
    said("about", 5, { period: "2011", bound: "approximate" }),
    said("open", null, { period: "2012", absent: "not-yet-set" }),
    said("two", 2, { concept: "establishments", unit: "count", period: "2013" }),
  ],
};

const count = (result: string, ...entries: string[]) => {
  const checks = [{ id: "c", kind: "count", result: `statements/${result}`, of: { entries } }];
  return audited({ ...plan, checks }).of("c");
};

describe("a number of entries", () => {
  it("is one for each", () => {
    expect(count("kinds", "components/1-1-1/loans", "components/1-1-1/grants")).toMatchObject({
      ...{ verdict: "exact", printed: 2, recomputed: 2, discrepancy: 0 },
    });
    expect(count("kinds", "projects/1-1-1", "projects/1-1-2").verdict).toBe("exact");
    expect(count("kinds", "strategies/1", "keyTasks/1-1").verdict).toBe("exact");
  });

  it("that is not the one printed is a finding", () => {
    const result = count("kinds", "components/1-1-1/loans");
    expect(result).toMatchObject({ verdict: "inconsistent", printed: 2, recomputed: 1, discrepancy: 1 });
  });

  it("takes a figure among them for as many as it says", () => {
    // Two components and 12 firms.
    const result = count("all", "components/1-1-1/loans", "projectFigures/1-1-1/firms", "components/1-1-1/grants");
    expect(result).toMatchObject({ verdict: "exact", printed: 14, recomputed: 14, constant: 2 });
    expect(result.figures.map(({ role, figure }) => [role, figure.id])).toStrictEqual([
      ["result", "statements/all"],
      ["term", "projectFigures/1-1-1/firms"],
    ]);
    expect(count("all", "projectFigures/1-1-1/firms")).toMatchObject({ verdict: "inconsistent", recomputed: 12 });
  });

  it("counts what stands there twice twice", () => {
    expect(count("two", "projects/1-1-1", "projects/1-1-1")).toMatchObject({ recomputed: 2 });
  });

  it("names an entry that there is not, and the nearest", () => {
    expect(count("kinds", "components/1-1-1/loan").uncheckable).toStrictEqual({
      ...{ reason: "unknown-figure", of: "components/1-1-1/loan", nearest: "components/1-1-1/loans" },
    });
    expect(count("kinds", "project/1-1-1").uncheckable).toMatchObject({
      ...{ reason: "unknown-figure", of: "project/1-1-1", nearest: "projects/1-1-1" },
    });
    expect(count("kinds", "projects/1-1-1", "").uncheckable).toMatchObject({ reason: "unknown-figure", of: "" });
    // A member of the plan that is no entry.
    expect(count("kinds", "region/99110").uncheckable).toMatchObject({ reason: "unknown-figure", of: "region/99110" });
  });

  it("cannot be told where a figure among them has no value or says about how many", () => {
    expect(count("all", "statements/open").uncheckable).toMatchObject({ reason: "not-yet-set", of: "statements/open" });
    expect(count("all", "statements/about").uncheckable).toMatchObject({ reason: "bounded", of: "statements/about" });
  });

  it("does not count itself", () => {
    expect(count("all", "statements/all").uncheckable).toMatchObject({ reason: "cycle", of: "statements/all" });
  });

  it("is no amount of money", () => {
    const statements = [...(plan.statements ?? []), said("won", 2, { concept: "payroll", unit: "million-KRW" })];
    const checks = [
      { id: "c", kind: "count", result: "statements/won", of: { entries: ["projects/1-1-1", "projects/1-1-2"] } },
      { id: "d", kind: "count", result: "statements/two", of: { entries: ["statements/won"] } },
    ];
    const { of } = audited({ ...plan, statements, checks });
    expect([of("c").uncheckable?.reason, of("d").uncheckable?.reason]).toStrictEqual([
      "unit-mismatch",
      "unit-mismatch",
    ]);
  });

  it("of thousands of people counts them one by one", () => {
    const statements = [
      ...(plan.statements ?? []),
      said("thousands", 1.5, { period: "2015", unit: "thousand-persons", decimals: 1 }),
      said("people-in-all", 1501, { period: "2016", exact: true }),
      said("in-thousands", 0.002, { period: "2017", unit: "thousand-persons", decimals: 3, exact: true }),
    ];
    const checks = [
      {
        id: "c",
        kind: "count",
        result: "statements/people-in-all",
        of: { entries: ["statements/thousands", "projects/1-1-1"] },
      },
      { id: "d", kind: "count", result: "statements/in-thousands", of: { list: "projects" } },
    ];
    const { of } = audited({ ...plan, statements, checks });
    // 1.5 thousand and one.
    expect(of("c")).toMatchObject({ verdict: "exact", recomputed: 1501 });
    // Two projects.
    expect(of("d")).toMatchObject({ verdict: "exact", recomputed: 0.002 });
  });

  it("is a check that a document holds", () => {
    const checks = [{ id: "c", kind: "count", result: "statements/two", of: { entries: ["projects/1-1-1"] } }];
    const statements = [said("two", 2, { concept: "establishments", unit: "establishments" })];
    const own = madeUp({ statements, checks });
    expect(parsePlan(JSON.parse(JSON.stringify(own))).checks).toStrictEqual(checks);
    const none = { ...own, checks: [{ ...checks[0], of: { entries: [] } }] };
    expect(() => parsePlan(JSON.parse(JSON.stringify(none)))).toThrow(/entries/);
  });
});
