import { describe, expect, it } from "vitest";
import type { Project } from "../../../src/model/project.js";
import type { Milestone } from "../../../src/model/milestone.js";
import type { PrintedTimespan } from "../../../src/model/timespan.js";
import { judgeWithin } from "../../../src/audit/within.js";
import { judged, planWith } from "./judged.js";

const name = { ko: "지어낸 이름" };

function verdictOf(when: PrintedTimespan | undefined, period: PrintedTimespan, more: Partial<Milestone> = {}): string {
  const { state = "planned", component } = more;
  const milestone: Milestone = {
    ...{ id: "m", label: name, state },
    ...(when !== undefined && { when }),
    ...(component !== undefined && { component }),
  };
  const components = [{ id: "c", name, period: { start: "2025-09", end: "2025-10" } }];
  const project: Project = { id: "a", keyTask: "1", name, period, milestones: [milestone], components };
  const one = judged(planWith({ projects: [project] })).get("milestone:milestones/m");
  return one === undefined ? "none" : (one.result.uncheckable?.reason ?? one.result.verdict);
}

const YEAR: PrintedTimespan = { start: "2025-03", end: "2025-12" };
const month = (text: string): PrintedTimespan => ({ start: text, end: text });

describe("steps within the period of their project", () => {
  it.each([
    ["a month of it", month("2025-03"), "exact"],
    ["its last day", month("2025-12-31"), "exact"],
    ["the day after", month("2026-01-01"), "inconsistent"],
    ["a month before", month("2025-02"), "inconsistent"],
    ["begins before", { start: "2025-02", end: "2025-04" }, "inconsistent"],
    ["ends behind", { start: "2025-11", end: "2026-01" }, "inconsistent"],
    // Some day of 2025 and of its first half is in March to December.
    ["the year that it lies in", month("2025"), "exact"],
    ["the half-year in which it begins", month("2025-S1"), "exact"],
    ["from some day of 2025", { start: "2025", end: "2025-05" }, "exact"],
    ["an end that is not printed", { start: "2025-11", open: "unstated" }, "exact"],
    ["a start that is not printed", { end: "2025-06" }, "exact"],
    ["an end behind it alone", { end: "2026-06" }, "inconsistent"],
    ["going on when it is over", { start: "2025-11", open: "ongoing" }, "inconsistent"],
    ["all year round", { recurring: "all-year" }, "none"],
    ["all year round in a year", { start: "2025", end: "2025", recurring: "all-year" }, "exact"],
    ["no time", undefined, "none"],
    ["an unreadable time", { start: "spring", end: "spring" }, "not-stated"],
    ["no ends", {}, "not-stated"],
  ] as const)("%s", (_, when, expected) => {
    expect(verdictOf(when, YEAR)).toBe(expected);
  });

  it("knows open projects", () => {
    expect(verdictOf(month("2030"), { start: "2025", open: "ongoing" })).toBe("exact");
    expect(verdictOf({ start: "2026", open: "ongoing" }, { start: "2025", open: "ongoing" })).toBe("exact");
    expect(verdictOf(month("2024"), { start: "2025", open: "ongoing" })).toBe("inconsistent");
    expect(verdictOf(month("2020"), { end: "2025" })).toBe("exact");
    expect(verdictOf(month("2025-05"), { recurring: "all-year" })).toBe("none");
    expect(verdictOf(month("2025-05"), month("spring"))).toBe("not-stated");
  });

  it("does not blame what was done or begun before", () => {
    expect(verdictOf(month("2024-05"), YEAR, { state: "done" })).toBe("coverage-mismatch");
    expect(verdictOf({ start: "2024-05", open: "unstated" }, YEAR, { state: "under-way" })).toBe("coverage-mismatch");
    expect(verdictOf(month("2025-05"), YEAR, { state: "done" })).toBe("exact");
    expect(verdictOf(month("2026-05"), YEAR, { state: "done" })).toBe("inconsistent");
    // Begun before and going on behind the end.
    expect(verdictOf({ start: "2024-05", open: "ongoing" }, YEAR, { state: "under-way" })).toBe("inconsistent");
  });

  it("takes the period of the step's component", () => {
    expect(verdictOf(month("2025-05"), YEAR, { component: "c" })).toBe("inconsistent");
    expect(verdictOf(month("2025-09"), YEAR, { component: "c" })).toBe("exact");
  });

  it("holds components, events and changes of rules against it too", () => {
    const project: Project = {
      ...{ id: "a", keyTask: "1", name, period: YEAR },
      components: [{ id: "c", name, period: month("2026") }],
      calendar: [{ id: "e", name, when: month("2025-10-03") }],
      ruleChanges: [{ id: "r", name, from: 50, to: 80, unit: "count", when: month("2025-02") }],
    };
    const all = judged(planWith({ projects: [project, { id: "b", keyTask: "1", name, milestones: [] }] }));
    expect([...all].map(([id, one]) => [id, one.result.verdict])).toEqual([
      ["milestone:calendar/e", "exact"],
      ["milestone:components/c", "inconsistent"],
      ["milestone:ruleChanges/r", "inconsistent"],
    ]);
  });
});

describe("one span in another", () => {
  it("counts the ends as inside, and an open end as inside an open one only", () => {
    const within = (inner: readonly [string | null, string | null], outer: readonly [string | null, string | null]) => {
      const span = ([start, end]: readonly [string | null, string | null]) => ({ start, end, printed: "", names: [] });
      const relation = { form: "within", inner: span(inner), outer: span(outer) } as const;
      return judgeWithin({ id: "x", check: "milestone", origin: "standard", kind: "milestone", relation }).verdict;
    };
    expect(within(["2024-01-01", "2024-12-31"], ["2024-01-01", "2024-12-31"])).toBe("exact");
    expect(within(["2023-12-31", "2024-12-31"], ["2024-01-01", "2024-12-31"])).toBe("inconsistent");
    expect(within(["2024-01-01", null], ["2024-01-01", null])).toBe("exact");
    expect(within(["2024-01-01", null], [null, "2024-12-31"])).toBe("inconsistent");
    expect(within([null, "2024-12-31"], ["2024-01-01", null])).toBe("inconsistent");
  });
});
