import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { Plan } from "../../src/model/plan.js";
import type { ProgressRecord, ReportedMilestone } from "../../src/model/record.js";
import { overdueMilestoneRows } from "../../src/monitoring/overdue-milestone-rows.js";
import { overdueMilestones } from "../../src/monitoring/overdue-milestones.js";
import { caught } from "../korean/caught.js";

const label = { ko: "가상 일정", en: "made-up milestone" };

/** A made-up project with a milestone of each kind. */
const PLAN: Plan = {
  format: 1,
  year: "2025",
  status: "published",
  region: { scheme: "mois", code: "99999", name: { ko: "가상시" } },
  projects: [
    {
      ...{ id: "p", keyTask: "1", name: { ko: "가" }, department: "A" },
      milestones: [
        { id: "m", label, state: "planned", when: { start: "2025-03", end: "2025-04" } },
        { id: "day", label, state: "under-way", when: { end: "2025-06-10" } },
        { id: "open", label, state: "planned", when: { start: "2025-03", open: "ongoing" } },
        { id: "never", label, state: "planned" },
        { id: "done", label, state: "done", when: { start: "2024", end: "2024" } },
      ],
    },
  ],
};

function record(id: string, period: string, reportedOn: string, ...milestones: ReportedMilestone[]): ProgressRecord {
  return { id, of: { project: "p" }, period, reportedOn, milestones, synthetic: true };
}

const standing = (asOf: string, records: readonly ProgressRecord[] = [], milestone = "m") =>
  overdueMilestones(PLAN, records, { asOf }).milestones.find((one) => one.milestone === milestone);

describe("a milestone", () => {
  it("is overdue from the day after its period on", () => {
    expect(standing("2025-04-30")).toMatchObject({ state: "planned", dueOn: "2025-04-30" });
    expect(standing("2025-05-03")).toMatchObject({ state: "overdue", daysLate: 3, departments: ["A"] });
    expect(standing("2025-06-12", [], "day")).toMatchObject({ state: "overdue", planned: "2025-06-10", daysLate: 2 });
  });

  it("of which the plan gives no end is not", () => {
    expect(standing("2026-01-01", [], "open")?.state).toBe("not-stated");
    expect(standing("2026-01-01", [], "never")).toEqual({
      ...{ project: "p", milestone: "never", label, departments: ["A"], state: "not-stated" },
    });
    expect(standing("2026-01-01", [], "done")?.state).toBe("done");
  });

  it("is completed in time or late, once that is reported", () => {
    const on = record("r", "2025-05", "2025-06-03", { milestone: "m", state: "completed", on: "2025-04-30" });
    expect(standing("2025-06-10", [on])).toMatchObject({ state: "completed", completedOn: "2025-04-30", record: "r" });
    expect(standing("2025-06-10", [on])).not.toHaveProperty("daysLate");
    const late = record("r", "2025-05", "2025-06-03", { milestone: "m", state: "completed", on: "2025-05-31" });
    // 31 May is 31 days after 30 April.
    expect(standing("2025-06-10", [late])).toMatchObject({ state: "completed-late", daysLate: 31 });
    expect(standing("2025-06-02", [late])?.state).toBe("overdue");
    const without = record("r", "2025-05", "2025-06-03", { milestone: "never", state: "completed", on: "2025-05-02" });
    expect(standing("2025-06-10", [without], "never")?.state).toBe("completed");
  });

  it("is not completed on a day to come", () => {
    const ahead = record("r", "2025-05", "2025-06-03", { milestone: "m", state: "completed", on: "2025-07-01" });
    expect(standing("2025-06-10", [ahead])?.state).toBe("overdue");
    expect(standing("2025-07-01", [ahead])?.state).toBe("completed-late");
  });

  it("that was put off is late only after its new period, or never without one", () => {
    const reason = { ko: "지연" };
    const put = record("r", "2025-04", "2025-05-03", { milestone: "m", state: "postponed", to: "2025-Q3", reason });
    expect(standing("2025-06-10", [put])).toMatchObject({ state: "postponed", postponedTo: "2025-Q3", reason });
    expect(standing("2025-10-02", [put])).toMatchObject({ state: "overdue", planned: "2025-04-30", daysLate: 2 });
    const again = record("s", "2025-09", "2025-10-03", { milestone: "m", state: "postponed" });
    expect(standing("2025-12-31", [again, put])).toMatchObject({ state: "postponed" });
    const done = record("t", "2025-10", "2025-11-03", { milestone: "m", state: "completed", on: "2025-09-30" });
    expect(standing("2025-12-31", [done, put])).toMatchObject({ state: "completed", postponedTo: "2025-Q3" });
  });

  it("counts as its newest record has it, whatever their order", () => {
    const done = record("a", "2025-03", "2025-04-03", { milestone: "m", state: "completed", on: "2025-03-20" });
    const undone = record("b", "2025-04", "2025-05-03", { milestone: "m", state: "postponed", to: "2025-06" });
    for (const log of [
      [done, undone],
      [undone, done],
    ]) {
      expect(standing("2025-05-10", log)?.state).toBe("postponed");
    }
  });

  it("goes with its project", () => {
    const cancelled: ProgressRecord = { ...record("c", "2025-04", "2025-05-03"), status: "cancelled" };
    expect(standing("2025-06-10", [cancelled])?.state).toBe("dropped");
    expect(standing("2025-05-02", [cancelled])?.state).toBe("overdue");
  });
});

describe("overdueMilestones", () => {
  it("lists those of Jeonju that the plan sets for January, each once", () => {
    const { overdue, counts, milestones, synthetic } = overdueMilestones(jeonju2024, [], { asOf: "2024-02-03" });
    // Section IV: printed '24. 1. and still planned.
    expect(overdue.map((one) => one.milestone)).toEqual([
      ...["2-2-3/plan", "2-2-4/plan", "2-2-6/submissions", "3-1-3/recruitment", "3-1-4/recruitment"],
      ...["3-2-1/recruitment", "3-2-2/recruitment", "3-3-2/recruitment", "3-4-2/recruitment"],
    ]);
    expect(milestones).toHaveLength(221);
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(221);
    expect(synthetic).toBe(false);
  });

  it("gives rows in both languages", () => {
    const put = record("r", "2025-04", "2025-05-03", { milestone: "m", state: "postponed", to: "2025-06" });
    const rows = overdueMilestoneRows(overdueMilestones(PLAN, [put], { asOf: "2025-07-02" }), { locale: "ko" });
    expect(rows[0]).toEqual({
      ...{ asOf: "2025-07-02", project: "p", department: "A", milestone: "m", label: "가상 일정", state: "overdue" },
      ...{ stateName: "기한 경과", planned: "2025-04-30", postponedTo: "2025-06", dueOn: "2025-06-30", year: 2025 },
      ...{ completedOn: null, daysLate: 2, unit: "days", reason: null, record: "r", data: "synthetic" },
    });
    const { milestones = [] } = PLAN.projects?.[0] ?? {};
    const project = { id: "p", keyTask: "1", name: label, milestones };
    const nobody = overdueMilestones({ ...PLAN, projects: [project] }, [], { asOf: "2025-07-02" });
    expect(overdueMilestoneRows(nobody)[3]).toMatchObject({
      department: null,
      reason: "not-stated",
      year: null,
      data: "reported",
    });
    const bare: Plan = {
      format: 1,
      year: "2025",
      status: "draft",
      region: PLAN.region,
      projects: [{ ...project, milestones: [] }],
    };
    expect(
      overdueMilestones({ ...bare, projects: [{ id: "q", keyTask: "1", name: label }] }, [], { asOf: "2025-07-02" })
        .milestones,
    ).toEqual([]);
  });

  it("refuses a day that is none", () => {
    expect(caught(() => overdueMilestones(PLAN, [], { asOf: "2025" })).code).toBe("invalid-day");
  });
});
