import { describe, expect, it } from "vitest";
import { departmentRows } from "../../../src/model/rows/department-rows.js";
import { draft } from "../draft.js";
import { madeUpPlan } from "../made-up-plan.js";
import { without } from "../without.js";

describe("departmentRows", () => {
  it("gives a row for each department with its projects, those without one too", () => {
    expect(departmentRows(madeUpPlan)).toStrictEqual([
      {
        department: "일자리과",
        name: "Jobs Division",
        projects: 2,
        projectIds: "1-1-1 2-1-1",
        jobs: 25,
        jobsAbsent: null,
        variants: "일자리과장 | 일 자리과",
      },
      {
        department: "청년과",
        name: "청년과",
        projects: 0,
        projectIds: "",
        jobs: null,
        jobsAbsent: "not-allocated",
        variants: "",
      },
    ]);
    expect(departmentRows(madeUpPlan, { locale: "ko" })[0]?.name).toBe("일자리과");
  });

  it("adds no jobs where one of the projects has none", () => {
    const projects = (madeUpPlan.projects ?? []).map((one) => ({ ...one, department: "일자리과" }));
    const [row] = departmentRows({ ...madeUpPlan, projects });
    expect([row?.projects, row?.jobs, row?.jobsAbsent]).toStrictEqual([3, null, "not-allocated"]);
  });

  it("takes the departments that projects name where the plan lists none, each once", () => {
    const plan = without(madeUpPlan, "departments");
    expect(departmentRows(plan).map((one) => [one.department, one.name, one.projects, one.variants])).toStrictEqual([
      ["일자리과", "일자리과", 2, ""],
    ]);
    expect(departmentRows(draft)).toStrictEqual([]);
  });
});
