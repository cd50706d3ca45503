import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import {
  complex,
  department,
  indicator,
  keyTask,
  organisation,
  project,
  sector,
  statement,
  strategy,
  table,
  target,
} from "../../src/model/look-up.js";
import { parsePlan } from "../../src/model/parse-plan.js";
import { caught } from "../korean/caught.js";
import { draft } from "./draft.js";
import { madeUpPlan } from "./made-up-plan.js";

const name = { ko: "지어낸 이름" };
const plan = parsePlan({
  ...draft,
  indicators: [
    {
      ...{ id: "vacancies", name, unit: "not-stated", direction: "less", kind: "stock", basis: "register" },
      aliases: ["빈 일자리"],
    },
  ],
  sectors: [{ id: "care", name }],
  targets: [{ id: "first", indicator: "vacancies", period: "2025", target: 10 }],
  strategies: [{ id: "innovation", name }],
  keyTasks: [{ id: "hydrogen", strategy: "innovation", name }],
  projects: [{ id: "training", keyTask: "hydrogen", name }],
});

const parsed = parsePlan(madeUpPlan);

describe("a look-up", () => {
  it("finds what the plan has, by its id", () => {
    expect(indicator(plan, "vacancies")).toBe(plan.indicators?.[0]);
    expect(sector(plan, "care")).toBe(plan.sectors?.[0]);
    expect(target(plan, "first")).toBe(plan.targets?.[0]);
    expect(strategy(plan, "innovation")).toBe(plan.strategies?.[0]);
    expect(keyTask(plan, "hydrogen")).toBe(plan.keyTasks?.[0]);
    expect(project(plan, "training")).toBe(plan.projects?.[0]);
  });

  it("finds an indicator and a sector of the catalogue in every plan", () => {
    expect(indicator(draft, "employed-15-64").unit).toBe("thousand-persons");
    expect(sector(draft, "start-up-incentives").name.ko).toBe("창업지원");
  });

  it.each([
    ["indicator", () => indicator(plan, "vacanceis"), "vacancies"],
    ["indicator of the catalogue", () => indicator(plan, "employed-15-46"), "employed-15-64"],
    ["sector", () => sector(plan, "trianing"), "training"],
    ["target", () => target(plan, "frist"), "first"],
    ["strategy", () => strategy(plan, "inovation"), "innovation"],
    ["keyTask", () => keyTask(plan, "hydorgen"), "hydrogen"],
    ["project", () => project(plan, "trainig"), "training"],
  ])("names the nearest id of a wrong %s", (_, lookUp, nearest) => {
    expect(caught(lookUp)).toMatchObject({ code: "unknown-id", path: ["id"], nearest });
  });

  it("finds tables, statements and bodies", () => {
    expect(table(madeUpPlan, "02")).toBe(madeUpPlan.tables?.[1]);
    expect(statement(madeUpPlan, "told")).toBe(madeUpPlan.statements?.[1]);
    expect(department(madeUpPlan, "청년과")).toBe(madeUpPlan.departments?.[1]);
    expect(organisation(madeUpPlan, "foundation")).toBe(madeUpPlan.organisations?.[0]);
    expect(complex(madeUpPlan, "beta")).toBe(madeUpPlan.complexes?.[1]);
  });

  it.each([
    ["table", () => table(parsed, "o2"), "02"],
    ["statement", () => statement(parsed, "tolt"), "told"],
    ["department", () => department(parsed, "일자리"), "일자리과"],
    ["organisation", () => organisation(parsed, "foundaton"), "foundation"],
    ["industrial complex", () => complex(parsed, "alfa"), "alpha"],
  ])("names the nearest id of a wrong %s", (_, lookUp, nearest) => {
    expect(caught(lookUp)).toMatchObject({ code: "unknown-id", path: ["id"], nearest });
  });

  it("says so where there is nothing to find", () => {
    const error = caught(() => project(draft, "1-1-1"));
    expect(error).toMatchObject({ code: "unknown-id", expected: "the id of a project, of which there is none" });
    expect(error.nearest).toBeUndefined();
  });

  it("finds no member that every object inherits", () => {
    for (const id of ["constructor", "__proto__", "toString"]) {
      expect(caught(() => indicator(plan, id)).code).toBe("unknown-id");
    }
  });

  it.each([undefined, null, 1, {}])("refuses %j, which is no id", (id) => {
    for (const lookUp of [project, table, indicator, sector, department, target]) {
      const find = lookUp as (plan: unknown, id: unknown) => unknown;
      expect(caught(() => find(plan, id))).toMatchObject({ code: "wrong-type", path: ["id"] });
    }
  });

  it.each([undefined, null, 5, [], {}])("refuses %j, which is no plan", (none) => {
    for (const lookUp of [project, indicator, sector]) {
      const find = lookUp as (plan: unknown, id: unknown) => unknown;
      expect(caught(() => find(none, "training"))).toMatchObject({ code: "wrong-type", path: ["plan"] });
    }
  });

  it("finds each target of the reference plan", () => {
    for (const one of jeonju2024.targets) expect(target(jeonju2024, one.id)).toBe(one);
  });
});
