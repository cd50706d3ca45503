import { describe, expect, it } from "vitest";
import { listedProjects } from "../../src/model/unlisted.js";
import { draft } from "./draft.js";
import { madeUpPlan } from "./made-up-plan.js";

describe("listedProjects", () => {
  it("compares what the task force counts with what is described", () => {
    expect(listedProjects(madeUpPlan)).toStrictEqual({ described: 3, counted: 10, unlisted: 7, keyTasks: ["1-2"] });
  });

  it("has no count where none is printed, and does not take departments for projects", () => {
    const none = { described: 0, counted: null, unlisted: null, keyTasks: [] };
    expect(listedProjects(draft)).toStrictEqual(none);
    expect(listedProjects({ ...draft, governance: {} })).toStrictEqual(none);
    const name = { ko: "지어낸 이름" };
    const taskForce = { name, roles: [], counts: [{ kind: "departments", value: 2 }] } as const;
    expect(listedProjects({ ...draft, governance: { taskForce } })).toStrictEqual(none);
  });

  const counting = (...values: readonly number[]) => {
    const counts = values.map((value) => ({ kind: "projects", value }) as const);
    return { ...madeUpPlan, governance: { taskForce: { name: { ko: "지어낸 이름" }, roles: [], counts } } };
  };

  it("does not know how many are missing where fewer are counted than are described", () => {
    expect(listedProjects(counting(2))).toMatchObject({ described: 3, counted: 2, unlisted: null });
    expect(listedProjects(counting(3))).toMatchObject({ described: 3, counted: 3, unlisted: 0 });
  });

  it("takes the first of several counts, which is that of the whole task force", () => {
    expect(listedProjects(counting(8, 4))).toMatchObject({ counted: 8, unlisted: 5 });
  });
});
