import { describe, expectTypeOf, it } from "vitest";
import { cell, cells } from "../../src/model/cell.js";
import { definePlan } from "../../src/model/define-plan.js";
import { complex, department, organisation, project, statement, table } from "../../src/model/look-up.js";
import { parsePlan } from "../../src/model/parse-plan.js";
import type { Plan } from "../../src/model/plan.js";
import { series } from "../../src/model/series.js";
import { draft } from "./draft.js";
import { employed, madeUpPlan } from "./made-up-plan.js";

const name = { ko: "지어낸 이름" };

/** A plan that is written as a literal, without definePlan. */
const literal = {
  ...{ format: 1, year: "2025", status: "draft" },
  region: { scheme: "mois", code: "52130", name },
  tables: [employed],
  statements: [{ id: "told", concept: "employed", value: 1 }],
  strategies: [{ id: "1", name }],
  keyTasks: [{ id: "1-1", strategy: "1", name }],
  projects: [{ id: "1-1-1", keyTask: "1-1", name }],
  departments: [{ id: "일자리과", name }],
  organisations: [{ id: "foundation", name }],
  complexes: [{ id: "alpha", name }],
} as const satisfies Plan;

describe("a look-up compiles with an id that the plan has, and with no other", () => {
  it("on a plan that is a literal", () => {
    expectTypeOf(table(literal, "01").id).toEqualTypeOf<"01">();
    expectTypeOf(project(literal, "1-1-1").id).toEqualTypeOf<"1-1-1">();
    expectTypeOf(department(literal, "일자리과").id).toEqualTypeOf<"일자리과">();
    expectTypeOf(organisation(literal, "foundation").id).toEqualTypeOf<"foundation">();
    expectTypeOf(complex(literal, "alpha").id).toEqualTypeOf<"alpha">();
    expectTypeOf(statement(literal, "told").id).toEqualTypeOf<"told">();
    // @ts-expect-error: there is no table 02
    table(literal, "02");
    // @ts-expect-error: there is no project 1-1-2
    project(literal, "1-1-2");
    // @ts-expect-error: misspelt
    department(literal, "일자리");
    // @ts-expect-error: misspelt
    organisation(literal, "foundaton");
    // @ts-expect-error: misspelt
    complex(literal, "alfa");
    // @ts-expect-error: misspelt
    statement(literal, "tolt");
  });

  it("on a plan that definePlan returns", () => {
    expectTypeOf(table(madeUpPlan, "01").id).toEqualTypeOf<"01" | "02">();
    expectTypeOf(project(madeUpPlan, "2-1-1").keyTask).toEqualTypeOf<"1-1" | "1-2" | "2-1">();
    expectTypeOf(department(madeUpPlan, "청년과").id).toEqualTypeOf<"일자리과" | "청년과">();
    // @ts-expect-error: tables are numbered with two digits
    table(madeUpPlan, "1");
    // @ts-expect-error: there is no project 2-1-2
    project(madeUpPlan, "2-1-2");
    // @ts-expect-error: misspelt
    department(madeUpPlan, "청년");
  });

  it("on a defined plan without tables and departments: with none", () => {
    const bare = definePlan({ format: 1, year: "2025", status: "draft", region: draft.region });
    // @ts-expect-error: there is none
    table(bare, "01");
    // @ts-expect-error: there is none
    department(bare, "일자리과");
  });

  it("on a parsed plan: with any text", () => {
    const parsed = parsePlan("{}");
    expectTypeOf(table(parsed, "any").id).toEqualTypeOf<string>();
    department(parsed, "any");
    organisation(parsed, "any");
    complex(parsed, "any");
    statement(parsed, "any");
    series(parsed, "any");
  });
});

describe("a series", () => {
  it("compiles of an indicator of the plan or of the catalogue", () => {
    series(madeUpPlan, "vacancies");
    series(madeUpPlan, "employed-15-64");
    // @ts-expect-error: misspelt
    series(madeUpPlan, "employed-15-46");
  });
});

describe("a cell", () => {
  it("is asked for by any table's dimensions", () => {
    cell(employed, { measure: "employed", sex: "F", age: "Y15T29", period: "2024" });
    expectTypeOf(cells(employed)[0]?.value).toEqualTypeOf<number | null | undefined>();
    // @ts-expect-error: an item is a text
    cell(employed, { period: 2024 });
  });
});
