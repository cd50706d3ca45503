import { describe, expect, it } from "vitest";
import { jobsOf, projectsOf, type Holder } from "../../src/model/holder.js";
import type { Plan } from "../../src/model/plan.js";
import { caught } from "../korean/caught.js";
import { madeUpPlan } from "./made-up-plan.js";
import { without } from "./without.js";

describe("projectsOf", () => {
  const idsOf = (of: Holder, plan: Plan = madeUpPlan) => projectsOf(plan, of).projects?.map((one) => one.id);

  it.each<[Holder, string[]]>([
    [{ strategy: "1" }, ["1-1-1", "1-1-2"]],
    [{ strategy: "2" }, ["2-1-1"]],
    [{ keyTask: "1-1" }, ["1-1-1", "1-1-2"]],
    [{ keyTask: "1-2" }, []],
    [{ project: "1-1-2" }, ["1-1-2"]],
    [{ department: "일자리과" }, ["1-1-1", "2-1-1"]],
    // In charge of a component only.
    [{ department: "청년과" }, []],
  ])("finds those of %j", (of, expected) => {
    expect(idsOf(of)).toStrictEqual(expected);
  });

  it("does not guess the projects of a sector where one project does not say whose it is", () => {
    expect(projectsOf(madeUpPlan, { sector: "care" })).toStrictEqual({ projects: null, reason: "not-allocated" });
    expect(projectsOf({ ...madeUpPlan, projects: [] }, { sector: "care" }).reason).toBe("not-allocated");
    expect(projectsOf(without(madeUpPlan, "projects"), { sector: "care" }).reason).toBe("not-allocated");
  });

  it("finds the projects of a sector where every project says whose it is", () => {
    const projects = (madeUpPlan.projects ?? []).map((one) => ({ ...one, sector: one.sector ?? "training" }));
    const plan: Plan = { ...madeUpPlan, projects };
    expect(idsOf({ sector: "training" }, plan)).toStrictEqual(["1-1-1", "1-1-2"]);
    expect(idsOf({ sector: "care" }, plan)).toStrictEqual(["2-1-1"]);
    expect(idsOf({ sector: "employment-services" }, plan)).toStrictEqual([]);
  });

  it("knows a department by a project where the plan lists none", () => {
    const plan = without(madeUpPlan, "departments");
    expect(idsOf({ department: "일자리과" }, plan)).toStrictEqual(["1-1-1", "2-1-1"]);
    expect(caught(() => idsOf({ department: "청년과" }, plan)).code).toBe("unknown-id");
  });

  it.each([
    [{ strategy: "3" }, "strategy", undefined],
    [{ keyTask: "1-11" }, "keyTask", "1-1"],
    [{ project: "1-1-1 " }, "project", "1-1-1"],
    [{ sector: "trianing" }, "sector", "training"],
    [{ department: "일자리" }, "department", "일자리과"],
  ] as const)("refuses %j", (of, key, nearest) => {
    const error = caught(() => projectsOf(madeUpPlan, of));
    expect(error).toMatchObject({ code: "unknown-id", path: ["of", key], expected: `the id of a ${key}` });
    if (nearest !== undefined) expect(error.nearest).toBe(nearest);
  });

  it("refuses none and two of them", () => {
    for (const of of [{}, { strategy: "1", keyTask: "1-1" }]) {
      expect(caught(() => projectsOf(madeUpPlan, of))).toMatchObject({ code: "invalid-value", path: ["of"] });
    }
  });

  it("refuses a misspelt key rather than say that none is given", () => {
    const of: object = { keyTasks: "1-1" };
    expect(caught(() => projectsOf(madeUpPlan, of))).toMatchObject({
      code: "unknown-key",
      path: ["of", "keyTasks"],
      nearest: "keyTask",
    });
  });

  it.each<[of: unknown, path: string[]]>([
    [null, ["of"]],
    ["1-1", ["of"]],
    [{ keyTask: 1 }, ["of", "keyTask"]],
    [{ sector: null }, ["of", "sector"]],
  ])("refuses %j, which is no object of ids", (of, path) => {
    for (const find of [projectsOf, jobsOf]) {
      expect(caught(() => find(madeUpPlan, of as Holder))).toMatchObject({ code: "wrong-type", path });
    }
  });

  it("refuses what is no plan", () => {
    const none: unknown = null;
    expect(caught(() => projectsOf(none as Plan, { keyTask: "1-1" }))).toMatchObject({
      code: "wrong-type",
      path: ["plan"],
    });
  });

  it("finds nothing in a plan without collections", () => {
    const none = without(madeUpPlan, "strategies", "keyTasks", "projects", "departments");
    for (const of of [{ strategy: "1" }, { keyTask: "1-1" }, { project: "1-1-1" }, { department: "일자리과" }]) {
      expect(caught(() => projectsOf(none, of)).code).toBe("unknown-id");
    }
  });
});

describe("jobsOf", () => {
  const notAllocated = { value: null, unit: "persons", reason: "not-allocated" };
  const persons = (value: number) => ({ value, unit: "persons" });

  it("takes those of a sector in the plan's year, once where two tables print them", () => {
    expect(jobsOf(madeUpPlan, { sector: "training" })).toStrictEqual(persons(30));
  });

  it("does not take another year's", () => {
    const sectorTargets = madeUpPlan.sectorTargets?.filter((one) => one.period === "2026") ?? [];
    expect(jobsOf({ ...madeUpPlan, sectorTargets }, { sector: "training" })).toStrictEqual(notAllocated);
  });

  it("takes the printing that has jobs where another has none", () => {
    const row = { sector: "training", period: "2025" } as const;
    const sectorTargets = [
      { id: "a", ...row },
      { id: "b", ...row, jobs: null },
      { id: "c", ...row, jobs: 0 },
    ];
    expect(jobsOf({ ...madeUpPlan, sectorTargets }, { sector: "training" })).toStrictEqual(persons(0));
  });

  it("takes those printed for a key task, and adds them up for a strategy", () => {
    expect(jobsOf(madeUpPlan, { keyTask: "1-2" })).toStrictEqual(persons(12));
    expect(jobsOf(madeUpPlan, { strategy: "1" })).toStrictEqual(persons(42));
  });

  it("takes a project's own, and adds them up for a department", () => {
    expect(jobsOf(madeUpPlan, { project: "1-1-1" })).toStrictEqual(persons(20));
    expect(jobsOf(madeUpPlan, { department: "일자리과" })).toStrictEqual(persons(25));
  });

  it.each<[string, Holder]>([
    ["a sector without a number", { sector: "care" }],
    ["a sector without a row", { sector: "employment-services" }],
    ["a key task without a number", { keyTask: "2-1" }],
    ["a strategy of such", { strategy: "2" }],
    ["a project without a number", { project: "1-1-2" }],
    ["a department without projects", { department: "청년과" }],
  ])("has none for %s", (_, of) => {
    expect(jobsOf(madeUpPlan, of)).toStrictEqual(notAllocated);
  });

  it("has none for a strategy of which one key task has none", () => {
    const keyTasks = (madeUpPlan.keyTasks ?? []).map((one) => (one.id === "1-2" ? { ...one, jobs: null } : one));
    expect(jobsOf({ ...madeUpPlan, keyTasks }, { strategy: "1" })).toStrictEqual(notAllocated);
  });

  it("refuses what projectsOf refuses", () => {
    expect(caught(() => jobsOf(madeUpPlan, { sector: "trianing" })).nearest).toBe("training");
  });
});
