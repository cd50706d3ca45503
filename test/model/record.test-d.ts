import { describe, expectTypeOf, it } from "vitest";
import type { Allocation, ProgressRecord, RecordRow, RevisionRow, Relative } from "../../src/model/index.js";
import { definePlan, recordRows } from "../../src/model/index.js";
import { toCsv } from "../../src/exchange/to-csv.js";

const own = { id: "r", of: { project: "1" }, period: "2025-03", reportedOn: "2025-04-05" } as const;

describe("a record", () => {
  it("takes no kind, phase, unit or state that there is not", () => {
    const records: ProgressRecord[] = [
      own,
      { ...own, jobs: [{ count: 1, kind: "flow", jobKind: "trainee" }] },
      // @ts-expect-error -- jobs have no average
      { ...own, jobs: [{ count: 1, kind: "average" }] },
      // @ts-expect-error -- no kind of jobs
      { ...own, jobs: [{ count: 1, kind: "flow", jobKind: "direct-jobs" }] },
      // @ts-expect-error -- no stage of an appropriation
      { ...own, money: [{ phase: "spend", kind: "flow", funds: { unit: "KRW", total: 1 } }] },
      // @ts-expect-error -- persons are no money
      { ...own, money: [{ phase: "spent", kind: "flow", funds: { unit: "persons", total: 1 } }] },
      // @ts-expect-error -- neither done nor put off
      { ...own, milestones: [{ milestone: "m", state: "planned" }] },
      // @ts-expect-error -- nowhere that a project stands
      { ...own, status: "late" },
      // @ts-expect-error -- what is not made up says nothing
      { ...own, synthetic: false },
      // @ts-expect-error -- nothing that a record is about
      { ...own, of: { strategy: "1" } },
      // @ts-expect-error -- a member that no record has
      { ...own, reported: "2025-04-05" },
      // @ts-expect-error -- a record without the day it was reported
      { id: "r", of: { project: "1" }, period: "2025" },
    ];
    // @ts-expect-error -- a log only grows
    records[0].finality = "final";
  });
});

describe("a plan", () => {
  it("takes no lineage, target group or revision that there is not", () => {
    const relative: Relative = { id: "1", how: "merged" };
    // @ts-expect-error -- no way in which one thing became another
    const unlike: Relative = { id: "1", how: "joined" };
    const allocation: Allocation = { id: "a", of: { project: "1" }, to: { targetGroup: "youth" }, share: 50 };
    // @ts-expect-error -- no target group
    const nobody: Allocation = { ...allocation, to: { targetGroup: "young" } };
    definePlan({
      ...{ format: 1, year: "2025", status: "draft" },
      region: { scheme: "mois", code: "99990", name: { ko: "가상시" } },
      allocations: [allocation, nobody],
      strategies: [{ id: "1", name: { ko: "지어낸" }, predecessors: [relative, unlike] }],
      // @ts-expect-error -- a revision has a day
      totals: [{ of: "plan", period: "2025", revisions: [{ jobs: 1 }] }],
    });
  });
});

describe("rows", () => {
  it("have the values of the types they come from, and are plain objects", () => {
    expectTypeOf<RecordRow["phase"]>().toEqualTypeOf<NonNullable<ProgressRecord["money"]>[number]["phase"] | null>();
    expectTypeOf<RevisionRow["what"]>().toEqualTypeOf<"target" | "jobs" | "funds">();
    toCsv(recordRows([own]), { columns: ["record", "value"] });
    // @ts-expect-error -- no column
    toCsv(recordRows([own]), { columns: ["records"] });
  });
});
