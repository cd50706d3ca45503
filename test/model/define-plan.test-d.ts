import { assertType, describe, expectTypeOf, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { CatalogueIndicatorId } from "../../src/model/catalogue/indicators.js";
import { definePlan } from "../../src/model/define-plan.js";
import { figures } from "../../src/model/figures.js";
import { department, indicator, keyTask, project, sector, strategy, table, target } from "../../src/model/look-up.js";
import { parsePlan } from "../../src/model/parse-plan.js";
import type { Plan } from "../../src/model/plan.js";
import { serialisePlan } from "../../src/model/serialise-plan.js";
import type { Project } from "../../src/model/project.js";

const name = { ko: "지어낸 이름" };
const start = {
  format: 1,
  year: "2025",
  status: "draft",
  region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
} as const;

// The figures are made up.
const plan = definePlan({
  format: 1,
  year: "2025",
  status: "draft",
  region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
  indicators: [{ id: "vacancies", name, unit: "not-stated", direction: "less", kind: "stock", basis: "register" }],
  sectors: [{ id: "care", name }],
  targets: [
    {
      indicator: "employment-rate-15-64",
      period: "2025",
      target: 62.5,
      baseline: { period: "2024", value: 62.1 },
    },
    { indicator: "vacancies", period: "2025", target: 10 },
  ],
  sectorTargets: [
    { sector: "training", period: "2025", jobs: 1 },
    { sector: "care", period: "2025" },
  ],
  strategies: [{ id: "1", name: { ko: "혁신 일자리" } }],
  keyTasks: [
    {
      id: "1-1",
      strategy: "1",
      name: { ko: "..." },
      jobs: 26,
      funds: { unit: "million-KRW", national: 3300, provincial: 1000, municipal: 424, total: 4724 },
    },
  ],
  projects: [{ id: "1-1-1", keyTask: "1-1", name: { ko: "..." }, department: "주력산업과" }],
});

describe("definePlan compiles", () => {
  it("with the ids of the plan and of the catalogue, and keeps them as literal types", () => {
    expectTypeOf(plan).toExtend<Plan>();
    expectTypeOf(plan.projects).toEqualTypeOf<readonly Project<"1-1", "1-1-1">[] | undefined>();
    expectTypeOf<NonNullable<typeof plan.targets>[number]["indicator"]>().toEqualTypeOf<
      "vacancies" | CatalogueIndicatorId
    >();
  });

  it("a plan without a collection, and one of rows that another module wrote", () => {
    definePlan(start);
    const keyTasks = [{ id: "1-1", strategy: "1", name }] as const;
    const defined = definePlan({ ...start, strategies: [{ id: "1", name }], keyTasks });
    assertType<"1-1">(keyTask(defined, "1-1").id);
  });

  it("what other functions take", () => {
    expectTypeOf(serialisePlan(plan)).toBeString();
  });
});

describe("definePlan does not compile", () => {
  it("with an indicator that neither the plan nor the catalogue has", () => {
    // @ts-expect-error: misspelt
    definePlan({ ...start, targets: [{ indicator: "employd-15-64", period: "2025", target: 1 }] });
    // @ts-expect-error: not declared
    definePlan({ ...start, figures: [{ indicator: "vacancies", period: "2025", value: 1 }] });
  });

  it("with a sector that neither the plan nor the scheme has", () => {
    // @ts-expect-error: misspelt
    definePlan({ ...start, sectorTargets: [{ sector: "trianing", period: "2025" }] });
  });

  it("with a strategy that the plan does not have", () => {
    definePlan({
      ...start,
      strategies: [{ id: "1", name }],
      // @ts-expect-error: there is no strategy 2
      keyTasks: [{ id: "2-1", strategy: "2", name }],
    });
  });

  it("with a key task that the plan does not have", () => {
    definePlan({
      ...start,
      strategies: [{ id: "1", name }],
      keyTasks: [{ id: "1-1", strategy: "1", name }],
      // @ts-expect-error: there is no key task 1-2
      projects: [{ id: "1-2-1", keyTask: "1-2", name }],
    });
  });

  it("with a unit that the library does not have, or money in persons", () => {
    // @ts-expect-error: misspelt
    definePlan({ ...start, targets: [{ indicator: "employed-15-64", period: "2025", target: 1, unit: "person" }] });
    // @ts-expect-error: no unit of money
    definePlan({ ...start, totals: [{ of: "plan", period: "2025", funds: { unit: "persons", total: 1 } }] });
  });

  it("with a key that the model does not have", () => {
    // @ts-expect-error: misspelt
    definePlan({ ...start, publishdOn: "2025-01-31" });
    definePlan({
      ...start,
      strategies: [{ id: "1", name }],
      // @ts-expect-error: misspelt
      keyTasks: [{ id: "1-1", strategy: "1", name, job: 1 }],
    });
  });

  it("with an own indicator that does not say which way is wanted", () => {
    // @ts-expect-error: without direction
    definePlan({ ...start, indicators: [{ id: "v", name, unit: "persons", kind: "stock", basis: "register" }] });
  });

  it("with money that has no unit", () => {
    // @ts-expect-error: without unit
    definePlan({ ...start, totals: [{ of: "plan", period: "2025", funds: { total: 1 } }] });
  });

  it("without a status, and in another format", () => {
    // @ts-expect-error: without status
    definePlan({ format: 1, year: "2025", region: start.region });
    // @ts-expect-error: format 2
    definePlan({ ...start, format: 2 });
  });
});

describe("a look-up", () => {
  it("compiles on a defined plan with an id that it has, and with no other", () => {
    expectTypeOf(project(plan, "1-1-1").keyTask).toEqualTypeOf<"1-1">();
    expectTypeOf(keyTask(plan, "1-1").strategy).toEqualTypeOf<"1">();
    expectTypeOf(strategy(plan, "1").id).toEqualTypeOf<"1">();
    expectTypeOf(indicator(plan, "vacancies").direction).toEqualTypeOf<"more" | "less" | "range">();
    sector(plan, "care");
    sector(plan, "training");
    // @ts-expect-error: there is no project 9-9-9
    project(plan, "9-9-9");
    // @ts-expect-error: there is no key task 9-9
    keyTask(plan, "9-9");
    // @ts-expect-error: there is no strategy 9
    strategy(plan, "9");
    // @ts-expect-error: misspelt
    indicator(plan, "vacancys");
    // @ts-expect-error: misspelt
    sector(plan, "caer");
  });

  it("compiles on a parsed plan with any text", () => {
    const parsed = parsePlan("{}");
    project(parsed, "9-9-9");
    indicator(parsed, "any");
    expectTypeOf(target(parsed, "any").indicator).toEqualTypeOf<string>();
  });

  it("compiles on the reference plan with its indicators and sectors", () => {
    indicator(jeonju2024, "employed-15-64");
    sector(jeonju2024, "business-attraction");
    expectTypeOf(target(jeonju2024, "any").indicator).toEqualTypeOf<CatalogueIndicatorId>();
    expectTypeOf(figures(jeonju2024, {})[0]?.indicator).toEqualTypeOf<string | undefined>();
    // @ts-expect-error: misspelt
    indicator(jeonju2024, "employed-15-46");
    project(jeonju2024, "2-2-10");
    // @ts-expect-error: there is none
    project(jeonju2024, "2-2-11");
    table(jeonju2024, "08");
    // @ts-expect-error: tables are numbered with two digits
    table(jeonju2024, "8");
    department(jeonju2024, "청년정책과");
    // @ts-expect-error: misspelt
    department(jeonju2024, "청년정책");
  });
});
