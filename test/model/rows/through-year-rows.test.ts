import { describe, expect, it } from "vitest";
import { allocationRows } from "../../../src/model/rows/allocation-rows.js";
import { lineageRows } from "../../../src/model/rows/lineage-rows.js";
import { recordRows } from "../../../src/model/rows/record-rows.js";
import { revisionRows } from "../../../src/model/rows/revision-rows.js";
import type { Plan } from "../../../src/model/plan.js";
import { caught } from "../../korean/caught.js";
import { draft } from "../draft.js";
import { madeUpPlan } from "../made-up-plan.js";
import { madeUpRecords } from "../made-up-records.js";

describe("recordRows", () => {
  const rows = recordRows(madeUpRecords, madeUpPlan, { locale: "ko" });

  it("gives a row for each number, milestone and status", () => {
    const first = rows.filter((one) => one.record === "made-up-1");
    expect(first.map((one) => [one.what, one.phase, one.source, one.value, one.unit, one.state, one.when])).toEqual([
      ["value", null, null, 120, "persons", null, null],
      ["jobs", null, null, 3, "persons", null, null],
      ["jobs", null, null, 2, "persons", null, null],
      ["money", "appropriation", "national", 70, "million-KRW", null, null],
      ["money", "appropriation", "total", 100, "million-KRW", null, null],
      ["money", "transferred", "municipal", -5, "million-KRW", null, null],
      ["money", "transferred", "private", null, "million-KRW", null, null],
      ["money", "spent", "total", -0.5, "million-KRW", null, null],
      ["milestone", null, null, null, null, "completed", "2025-03-20"],
      ["milestone", null, null, null, null, "postponed", "2027-02"],
      ["milestone", null, null, null, null, "postponed", null],
      ["status", null, null, null, null, "delayed", null],
    ]);
    expect(first.map((one) => one.reason).filter((one) => one !== null)).toEqual([
      "not-reported",
      ...Array.from({ length: 4 }, () => "not-applicable"),
    ]);
    expect(first.slice(1, 4).map((one) => [one.kind, one.jobKind, one.sectors, one.covers])).toEqual([
      ["flow", "trainee", "training care", null],
      ["stock", "not-stated", null, null],
      ["stock", null, null, "year"],
    ]);
    expect(first[5]?.covers).toBe("not-stated");
  });

  it("says of each what it is about, when it was reported, by whom, and that it is made up", () => {
    const subjects = rows.map((one) => [
      one.record.slice(8),
      one.subjectKind,
      one.subject,
      one.name,
      one.period,
      one.year,
    ]);
    expect(subjects.slice(11)).toEqual([
      ["1", "project", "1-1-1", "가상 인력양성", "2025-03", 2025],
      ["2", "component", "1-1-1/course", "교육", "2025-03", 2025],
      ["3", "key-task", "1-1", "인력", "2025", 2025],
      ["4", "sector", "care", "돌봄", "2025-Q1", 2025],
      ["5", "indicator", "employment-rate-15-64", expect.stringContaining("고용률"), "2025-S1", 2025],
    ]);
    const told = rows.map((one) => [
      one.plan,
      one.department,
      one.dataDate,
      one.reportedOn,
      one.finality,
      one.corrects,
    ]);
    expect(told.slice(11, 13)).toEqual([
      ["gasang-2025", "일자리과", "2025-03-28", "2025-04-04", "provisional", null],
      [null, null, null, "2025-04-07", "final", "made-up-1"],
    ]);
    expect(rows.every((one) => one.synthetic)).toBe(true);
  });

  it("has no names without a plan but those of the catalogue", () => {
    const own = { id: "r", period: "2025-03", reportedOn: "2025-04-05", status: "running" } as const;
    const named = recordRows([
      { ...own, of: { project: "1-1-1" } },
      { ...own, of: { sector: "training" } },
    ]);
    expect(named.map((one) => [one.name, one.synthetic])).toEqual([
      [null, false],
      ["Training", false],
    ]);
  });

  it("refuses what is no plan, and a record that is about nothing or two things", () => {
    expect(caught(() => recordRows([], {} as Plan)).path).toEqual(["plan"]);
    const own = { id: "r", period: "2025", reportedOn: "2025-04-05", status: "running" } as const;
    for (const of of [{}, { project: "1", sector: "2" }]) {
      const error = caught(() => recordRows([{ ...own, of }]));
      expect([error.code, error.path]).toEqual(["invalid-value", ["records", 0, "of"]]);
    }
  });
});

describe("allocationRows", () => {
  it("names what is split and whose part it is", () => {
    const rows = allocationRows(madeUpPlan, { locale: "ko" });
    expect(
      rows.map((one) => [one.ofKind, one.of, one.name, one.toKind, one.to, one.toName, one.measure, one.share]),
    ).toEqual([
      ["project", "1-1-1", "가상 인력양성", "sector", "training", "직업능력개발훈련", "jobs", 62.5],
      ["project", "1-1-1", "가상 인력양성", "sector", "care", "돌봄", "both", 37.5],
      ["project", "1-1-1", "가상 인력양성", "targetGroup", "youth", null, "both", 100],
      ["key-task", "1-2", "지어낸 이름", "region", "99991", null, "money", 0.1],
      ["key-task", "1-2", "지어낸 이름", "organisation", "foundation", "가상재단", "both", 50],
      ["key-task", "1-2", "지어낸 이름", "department", "일자리과", "일자리과", "both", 50],
    ]);
    expect(rows.map((one) => one.basis).slice(0, 2)).toEqual(["지어낸 이름", null]);
    expect(allocationRows(draft)).toEqual([]);
  });
});

describe("lineageRows", () => {
  it("gives predecessors, successors and cancellations of strategies, key tasks and projects", () => {
    const plan: Plan = {
      ...madeUpPlan,
      strategies: [{ id: "1", name: { ko: "혁신" }, cancelled: { on: "2025-05-01" } }],
    };
    const rows = lineageRows(plan, { locale: "en" });
    expect(rows.map((one) => [one.of, one.id, one.relation, one.relative, one.relativePlan, one.how])).toEqual([
      ["strategy", "1", "cancelled", null, null, null],
      ["key-task", "2-1", "predecessor", "2-4", "gasang-2024", "moved"],
      ["project", "1-1-1", "predecessor", "1-3-2", "gasang-2024", "renamed"],
      ["project", "1-1-1", "predecessor", "1-1-2", "gasang-2025", "split"],
      ["project", "1-1-2", "successor", "1-1-1", null, "split"],
      ["project", "1-1-2", "successor", "2-1-1", null, "split"],
      ["project", "1-1-2", "cancelled", null, null, null],
    ]);
    expect(rows.flatMap((one) => (one.relation === "cancelled" ? [[one.on, one.why]] : []))).toEqual([
      ["2025-05-01", null],
      ["2025-06-30", "Made-up name"],
    ]);
    expect(lineageRows(draft)).toEqual([]);
  });
});

describe("revisionRows", () => {
  it("sets the original and the revisions of each number that was revised side by side", () => {
    const rows = revisionRows(madeUpPlan, { locale: "en" });
    expect(
      rows.map((one) => [one.of, one.id, one.what, one.source, one.revision, one.date, one.value, one.unit]),
    ).toEqual([
      ["indicator", "employed-15-64", "target", null, 0, "2025-02-28", 131.1, "thousand-persons"],
      ["indicator", "employed-15-64", "target", null, 1, "2025-11-14", 130.5, "thousand-persons"],
      ["project", "1-1-1", "jobs", null, 0, "2025-02-28", 20, "persons"],
      ["project", "1-1-1", "jobs", null, 1, "2025-06-30", 18, "persons"],
      ["project", "1-1-1", "funds", "national", 0, "2025-02-28", 0, "hundred-million-KRW"],
      ["project", "1-1-1", "funds", "national", 1, "2025-11-14", 10, "hundred-million-KRW"],
      ["project", "1-1-1", "funds", "total", 0, "2025-02-28", 120, "hundred-million-KRW"],
      ["project", "1-1-1", "funds", "total", 1, "2025-11-14", 110, "hundred-million-KRW"],
    ]);
    expect(rows.map((one) => [one.name, one.covers, one.why, one.address])[3]).toEqual([
      "Gasang training",
      null,
      "Made-up name",
      "수정",
    ]);
    expect(rows[7]?.covers).toBe("whole-period");
    expect(revisionRows(draft)).toEqual([]);
  });

  it("gives totals, sectors and key tasks by their periods, and what is open with its reason", () => {
    const funds = (total: number | null) => ({ unit: "KRW" as const, total });
    const plan: Plan = {
      ...draft,
      totals: [{ id: "all", of: "plan", period: "2026", jobs: null, revisions: [{ date: "2025-11-14", jobs: 9 }] }],
      sectorTargets: [
        {
          id: "s",
          sector: "training",
          period: "2025-S1",
          funds: funds(null),
          revisions: [{ date: "2025-05-01", funds: funds(7) }],
        },
      ],
      strategies: [{ id: "1", name: { ko: "혁신" } }],
      keyTasks: [{ id: "1-1", strategy: "1", name: { ko: "인력" }, revisions: [{ date: "2025-05-01", jobs: 3 }] }],
    };
    expect(
      revisionRows(plan).map((one) => [
        one.of,
        one.name,
        one.period,
        one.year,
        one.date,
        one.value,
        one.covers,
        one.reason,
      ]),
    ).toEqual([
      ["plan", null, "2026", 2026, null, null, null, "not-yet-set"],
      ["plan", null, "2026", 2026, "2025-11-14", 9, null, null],
      ["sector", "Training", "2025-S1", 2025, null, null, "not-stated", "not-yet-set"],
      ["sector", "Training", "2025-S1", 2025, "2025-05-01", 7, "not-stated", null],
      ["key-task", "인력", "2025", 2025, "2025-05-01", 3, null, null],
    ]);
  });

  it("puts targets of one indicator and period in order of publication, ranges without a value", () => {
    const own = { indicator: "own", period: "2025" } as const;
    const at = (date: string, low: number) => ({
      ...{ ...own, id: date, target: null, range: { low, high: 9 }, origin: "revised" as const, date },
    });
    const plan: Plan = {
      ...draft,
      targets: [
        { ...own, id: "term", target: 1, origin: "term" },
        at("2025-11-14", 3),
        at("2025-06-30", 2),
        { ...own, id: "first", target: null },
        { ...own, id: "again", target: 4, unit: "persons" },
        { id: "other", indicator: "employed", period: "2025", target: 5 },
      ],
    };
    expect(revisionRows(plan).map((one) => [one.revision, one.date, one.value, one.unit, one.reason])).toEqual([
      [0, null, null, null, "not-yet-set"],
      [1, null, 4, "persons", null],
      [2, "2025-06-30", null, null, "not-applicable"],
      [3, "2025-11-14", null, null, "not-applicable"],
    ]);
  });
});
