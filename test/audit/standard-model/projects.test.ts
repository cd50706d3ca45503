import { describe, expect, it } from "vitest";
import type { Component } from "../../../src/model/component.js";
import type { Incentive } from "../../../src/model/incentive.js";
import type { ProjectFigure } from "../../../src/model/project-figure.js";
import type { Project } from "../../../src/model/project.js";
import type { KeyTask } from "../../../src/model/strategy.js";
import { judged, planWith, summary } from "./judged.js";

const name = { ko: "지어낸 이름" };
const unit = "million-KRW";
const unlisted = { name, projects: null, absent: "not-stated" } as const;

function project(id: string, more: Partial<Project> = {}): Project {
  return { id, keyTask: "1", name, ...more };
}

function withProjects(keyTask: Partial<KeyTask>, ...projects: Project[]): ReturnType<typeof judged> {
  return judged(planWith({ keyTasks: [{ id: "1", strategy: "1", name, ...keyTask }], projects }));
}

describe("projects and their key task", () => {
  const id = "projects-to-key-task:keyTasks/1/funds/total";

  it("add up to it where they are all", () => {
    const all = withProjects(
      { jobs: 5, funds: { unit, total: 30 } },
      project("a", { jobs: 2, funds: { unit, total: 10 } }),
      project("b", { jobs: 3, funds: { unit: "hundred-million-KRW", decimals: 1, total: 0.3 } }),
    );
    // 10 and 0.3억 = 30, which may be 25 to 35, are 40, and 30 is just out of reach: 10 - (0.5 + 0.5 + 5) > 0.
    expect(summary(all, id)).toEqual(["inconsistent", 30, 40]);
    expect(summary(all, "projects-to-key-task:keyTasks/1/jobs")).toEqual(["exact", 5, 5]);
  });

  it("are not above it, one by one, where one of them prints nothing", () => {
    const all = withProjects(
      { funds: { unit, total: 30 } },
      project("a", { funds: { unit, total: 40 } }),
      project("b"),
    );
    expect(summary(all, id)).toEqual(["missing", "projects/b/funds"]);
    expect(summary(all, "projects-to-key-task:projects/a/funds/total")).toEqual(["inconsistent", 40, 30]);
  });

  it("say nothing of sources that none of them prints", () => {
    const all = withProjects(
      { funds: { unit, national: 30, total: 30 } },
      project("a", { funds: { unit, total: 30 } }),
    );
    expect([...all.keys()]).toEqual(["funds:keyTasks/1", id]);
  });

  it("are not above it, alone or together, where others are not listed", () => {
    const all = withProjects(
      { jobs: 5, funds: { unit, national: 6, municipal: 24, total: 30 }, unlisted },
      project("a", { jobs: 4, funds: { unit, national: 8, total: 20 } }),
      project("b", { jobs: 6, funds: { unit, total: 20 } }),
    );
    expect(summary(all, "projects-to-key-task:projects/a/funds/total")).toEqual(["exact", 20, 30]);
    expect(summary(all, "projects-to-key-task:projects/a/funds/national")).toEqual(["inconsistent", 8, 6]);
    expect(summary(all, `${id}/rows`)).toEqual(["inconsistent", 40, 30]);
    expect(summary(all, "projects-to-key-task:projects/b/jobs")).toEqual(["inconsistent", 6, 5]);
    expect(summary(all, id)).toEqual(["no such check"]);
  });

  it("are told apart once where they cover something else", () => {
    const all = withProjects(
      { funds: { unit, covers: "year", national: 6, total: 30 }, unlisted },
      project("a", { funds: { unit, covers: "pledge", national: 60, total: 300 } }),
    );
    expect(summary(all, "projects-to-key-task:projects/a/funds")).toEqual(["coverage-mismatch", "projects/a/funds"]);
    expect([...all.keys()].filter((one) => one.startsWith("projects-to-key-task:projects"))).toHaveLength(1);
  });
});

describe("components of a project", () => {
  const component = (id: string, total?: number): Component => ({
    id,
    name,
    ...(total !== undefined && { funds: { unit, total } }),
  });

  it("add up to it where each has money, else none is above it", () => {
    const withComponents = (...components: Component[]) =>
      judged(planWith({ projects: [project("a", { jobs: 3, funds: { unit, total: 30 }, components })] }));
    const id = "components:projects/a/funds/total";
    expect(summary(withComponents(component("x", 10), component("y", 20)), id)).toEqual(["exact", 30, 30]);
    const some = withComponents(component("x", 40), component("y"));
    expect(summary(some, "components:components/x/funds/total")).toEqual(["inconsistent", 40, 30]);
    expect(some.has(id)).toBe(false);
    expect([...withComponents(component("x"), component("y")).keys()]).toEqual([]);
  });
});

describe("parts of a project's numbers", () => {
  const figure = (id: string, value: number, more: Partial<ProjectFigure> = {}): ProjectFigure => ({
    ...{ id, kind: "students", state: "planned", value, unit: "persons" },
    ...more,
  });
  const of = (...figures: ProjectFigure[]) => judged(planWith({ projects: [project("a", { figures })] }));

  it("are together not above it; those of another kind or time stand alone", () => {
    const all = of(
      figure("whole", 100),
      figure("p", 60, { partOf: "whole" }),
      figure("q", 50, { partOf: "whole" }),
      figure("r", 90, { partOf: "whole", kind: "graduates" }),
      figure("s", 70, { partOf: "whole", when: { start: "2024", end: "2024" } }),
    );
    expect(summary(all, "breakdown:projectFigures/whole@students,planned")).toEqual(["inconsistent", 110, 100]);
    expect(summary(all, "breakdown:projectFigures/whole@graduates,planned")).toEqual(["exact", 90, 100]);
    expect(summary(all, "breakdown:projectFigures/whole@students,planned,2024")).toEqual(["exact", 70, 100]);
  });

  it("cannot be held against an at-least or another unit", () => {
    const bounded = of(figure("whole", 100, { bound: "at-least" }), figure("p", 160, { partOf: "whole" }));
    expect(summary(bounded, "breakdown:projectFigures/whole@students,planned")).toEqual([
      "bounded",
      "projectFigures/whole",
    ]);
    const units = of(figure("whole", 100), figure("p", 60, { partOf: "whole", unit: "count" }));
    expect(summary(units, "breakdown:projectFigures/whole@students,planned")).toEqual([
      "unit-mismatch",
      "projectFigures/p",
    ]);
  });
});

describe("instalments", () => {
  const of = (incentive: Partial<Incentive> & Pick<Incentive, "instalments">) =>
    summary(
      judged(
        planWith({
          projects: [project("a", { incentives: [{ id: "i", name, to: "person", unit: "KRW", ...incentive }] })],
        }),
      ),
      "instalments:incentives/i/total",
    );

  it("add up to what one recipient gets, each as often as it is paid", () => {
    const instalments = [
      { amount: 50, times: 36 },
      { amount: 100, times: 24 },
    ];
    // 36 × 50 + 24 × 100 = 1,800 + 2,400
    expect(of({ total: 4200, instalments })).toEqual(["exact", 4200, 4200]);
    expect(of({ total: 4000, instalments })).toEqual(["inconsistent", 4000, 4200]);
  });

  it("say why they cannot", () => {
    const at = "incentives/i/instalments/0";
    expect(of({ total: 4200, instalments: [{ amount: 50, every: "month" }] })).toEqual(["not-stated", at]);
    expect(of({ total: 4200, instalments: [{ amount: 50, times: 3, bound: "at-most" }] })).toEqual(["bounded", at]);
    expect(of({ instalments: [{ amount: 50 }] })).toEqual(["no such check"]);
  });
});
