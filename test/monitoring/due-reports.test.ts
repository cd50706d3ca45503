import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { Plan } from "../../src/model/plan.js";
import type { ProgressRecord } from "../../src/model/record.js";
import { dueReportRows } from "../../src/monitoring/due-report-rows.js";
import { dueReports, type DueOptions, type ReportState } from "../../src/monitoring/due-reports.js";
import { caught } from "../korean/caught.js";
import { syntheticYear } from "../../examples/synthetic-year/synthetic-year.js";

/** A made-up city: four projects of two departments and one of none. */
const PLAN: Plan = {
  format: 1,
  year: "2025",
  status: "published",
  region: { scheme: "mois", code: "99999", name: { ko: "가상시" } },
  projects: [
    { id: "all-year", keyTask: "1", name: { ko: "가" }, department: "A" },
    { id: "autumn", keyTask: "1", name: { ko: "나" }, department: "A", period: { start: "2025-09", open: "ongoing" } },
    {
      id: "spring",
      keyTask: "1",
      name: { ko: "다" },
      department: "B",
      period: { start: "2025-03-10", end: "2025-05" },
    },
    { id: "nobody", keyTask: "1", name: { ko: "라" }, components: [{ id: "part", name: { ko: "마" } }] },
  ],
  allocations: [{ id: "a", of: { project: "spring" }, to: { department: "A" }, share: 50 }],
  governance: {
    reporting: [
      {
        id: "monthly",
        name: { ko: "월" },
        cadence: "monthly",
        first: "2025-02",
        last: "2025-12",
        dueDay: 31,
        dueAfter: 1,
      },
      {
        id: "half",
        name: { ko: "반기" },
        cadence: "half-yearly",
        due: ["2025-07", "2025-12"],
        from: "departments",
        dueDay: 20,
      },
      { id: "quarter", name: { ko: "분기" }, cadence: "quarterly", dueDay: 5, dueAfter: 0 },
      { id: "year", name: { ko: "연" }, cadence: "yearly", due: ["2025-04"], from: "plan" },
    ],
  },
};

function record(
  id: string,
  project: string,
  period: string,
  reportedOn: string,
  more: Partial<ProgressRecord> = {},
): ProgressRecord {
  return { id, of: { project }, period, reportedOn, status: "running", synthetic: true, ...more };
}

function states(records: readonly ProgressRecord[], options: DueOptions, project = "all-year"): string[] {
  return dueReports(PLAN, records, options)
    .expected.filter((one) => one.project === project)
    .map((one) => `${one.period} ${one.dueOn} ${one.state} ${String(one.daysLate ?? "")}`.trim());
}

it("takes the day alone as well", () => {
  expect(dueReports(PLAN, [], "2025-03-15")).toEqual(dueReports(PLAN, [], { asOf: "2025-03-15" }));
});

describe("the schedule", () => {
  it("runs from the first to the last period; the last day of a month is the last that it has", () => {
    const due = dueReports(PLAN, [], { asOf: "2025-01-01" }).expected.filter((one) => one.project === "all-year");
    expect(due.map((one) => one.period)).toEqual(
      ["02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `2025-${month}`),
    );
    // The 31st of March, April (30), ... , January of the next year.
    expect(due.map((one) => one.dueOn).slice(0, 2)).toEqual(["2025-03-31", "2025-04-30"]);
    expect(due.at(-1)?.dueOn).toBe("2026-01-31");
  });

  it("of months that are printed is on the periods that end nearest", () => {
    const { expected } = dueReports(PLAN, [], { asOf: "2025-01-01", duty: "half" });
    expect(expected.map((one) => [one.department, one.period, one.dueOn])).toEqual([
      ["A", "2025-S1", "2025-07-20"],
      ["B", "2025-S1", "2025-07-20"],
      // Spring is over, so that department B owes nothing for the second half; A runs others.
      ["A", "2025-S2", "2025-12-20"],
    ]);
    // April's yearly report is on the year before.
    const [year] = dueReports(PLAN, [], { asOf: "2025-01-01", duty: "year" }).expected;
    expect(year).toEqual({ period: "2024", dueOn: "2025-04-30", state: "due" });
  });

  it("of a quarter that is due within its last month", () => {
    const quarters = states([], { asOf: "2025-03-01", duty: "quarter" });
    // From the first day of that month on it can be made.
    expect(quarters.slice(0, 2)).toEqual(["2025-Q1 2025-03-05 due", "2025-Q2 2025-06-05 not-yet"]);
    expect(quarters).toHaveLength(4);
  });

  it("of a term plan is of four years", () => {
    const term: Plan = { ...PLAN, kind: "term", year: "2022" };
    const periods = dueReports(term, [], { asOf: "2022-01-01", duty: "quarter" }).expected;
    expect([periods[0]?.period, periods.at(-1)?.period]).toEqual(["2022-Q1", "2025-Q4"]);
  });

  it("asks nothing before a project starts or after it ends", () => {
    const of = (project: string) => states([], { asOf: "2025-01-01" }, project).map((one) => one.slice(0, 7));
    expect(of("autumn")).toEqual(["2025-09", "2025-10", "2025-11", "2025-12"]);
    expect(of("spring")).toEqual(["2025-03", "2025-04", "2025-05"]);
  });

  it("assumes the last day of the next month where nobody says, and says so", () => {
    const { dueDayAssumed, next } = dueReports(jeonju2024, [], { asOf: "2024-03-01" });
    expect([dueDayAssumed, next?.dueOn]).toEqual([true, "2024-03-31"]);
    expect(dueReports(jeonju2024, [], { asOf: "2024-03-01", dueDay: 7, dueAfter: 2 })).toMatchObject({
      dueDayAssumed: false,
      next: { dueOn: "2024-04-07" },
    });
  });
});

describe("the state of a report", () => {
  const on = (asOf: string, ...records: readonly ProgressRecord[]) => states(records, { asOf })[0];

  it("goes from not yet over due to overdue, and to late", () => {
    const late = record("r", "all-year", "2025-02", "2025-04-03");
    expect(on("2025-02-28", late)).toBe("2025-02 2025-03-31 not-yet");
    expect(on("2025-03-01", late)).toBe("2025-02 2025-03-31 due");
    expect(on("2025-03-31", late)).toBe("2025-02 2025-03-31 due");
    expect(on("2025-04-02", late)).toBe("2025-02 2025-03-31 overdue 2");
    expect(on("2025-04-03", late)).toBe("2025-02 2025-03-31 late 3");
    expect(on("2025-12-31", record("r", "all-year", "2025-02", "2025-03-31"))).toBe("2025-02 2025-03-31 on-time");
  });

  it("does not change with a correction", () => {
    const first = record("r", "all-year", "2025-02", "2025-03-05", { jobs: [{ count: 3, kind: "flow" }] });
    const second = { ...first, id: "c", corrects: "r", reportedOn: "2025-06-02" };
    const [report] = dueReports(PLAN, [second, first], { asOf: "2025-07-01" }).expected;
    expect(report).toMatchObject({ state: "on-time", record: "r", reportedOn: "2025-03-05" });
  });

  it("is that of a longer record with figures, for the months that its data reach", () => {
    const half = { jobs: [{ count: 3, kind: "flow" }], dataDate: "2025-05-31" } as const;
    const of = (more: Partial<ProgressRecord>) =>
      states([record("r", "all-year", "2025-S1", "2025-06-20", more)], { asOf: "2025-08-15" }).slice(0, 5);
    expect(of(half).map((one) => one.split(" ")[2])).toEqual(["late", "late", "late", "on-time", "overdue"]);
    expect(of({ dataDate: "2025-05-31" }).map((one) => one.split(" ")[2])).toEqual(Array(5).fill("overdue"));
  });

  it("is nothing that a refused record says", () => {
    const refused = record("r", "all-yeer", "2025-02", "2025-03-05");
    const { coverage } = dueReports(PLAN, [refused], { asOf: "2025-03-31" });
    expect(coverage).toEqual({ reported: 0, of: 2 });
  });

  it("takes a record of a component for its project, and of the city as a whole any record", () => {
    const part: ProgressRecord = { ...record("r", "nobody", "2025-02", "2025-03-05"), of: { component: "part" } };
    expect(states([part], { asOf: "2025-03-31" }, "nobody")[0]).toBe("2025-02 2025-03-31 on-time");
    const options = { asOf: "2025-04-10", from: "plan" } as const;
    expect(dueReports(PLAN, [part], options).expected[0]).toMatchObject({ period: "2025-02", record: "r" });
  });

  it("of a department is that of its first record, by its own name or by the project", () => {
    const named = record("n", "all-year", "2025-S1", "2025-07-10", { department: "A" });
    const ofProject = record("p", "spring", "2025-S1", "2025-07-08");
    const { expected } = dueReports(PLAN, [named, ofProject], { asOf: "2025-07-31", duty: "half" });
    expect(expected.slice(0, 2).map((one) => [one.department, one.record])).toEqual([
      ["A", "p"],
      ["B", "p"],
    ]);
  });
});

describe("a project that is given up", () => {
  const periods = (plan: Plan, records: readonly ProgressRecord[], asOf = "2025-12-31") =>
    dueReports(plan, records, { asOf })
      .expected.filter((one) => one.project === "all-year")
      .map((one) => one.period.slice(5));

  it("owes the month in which it was, and nothing after", () => {
    const cancelled = record("c", "all-year", "2025-04", "2025-05-06", { status: "cancelled" });
    expect(periods(PLAN, [cancelled])).toEqual(["02", "03", "04"]);
    expect(periods(PLAN, [cancelled], "2025-05-05")).toHaveLength(11);
    const merged = record("m", "all-year", "2025-03", "2025-04-06", { status: "merged" });
    expect(periods(PLAN, [cancelled, merged])).toEqual(["02", "03"]);
  });

  it("owes reports again once it runs again", () => {
    const cancelled = record("c", "all-year", "2025-04", "2025-05-06", { status: "cancelled" });
    const again = record("a", "all-year", "2025-06", "2025-07-06");
    expect(periods(PLAN, [again, cancelled])).toHaveLength(11);
  });

  it("is one by the plan too, from that day on", () => {
    const [first, ...others] = PLAN.projects ?? [];
    const plan = { ...PLAN, projects: [{ ...first, cancelled: { on: "2025-04-01" } }, ...others] } as Plan;
    expect(periods(plan, [])).toEqual(["02", "03", "04"]);
    expect(periods(plan, [], "2025-03-31")).toHaveLength(11);
  });
});

describe("coverage", () => {
  it("has its m: the reports whose day has come", () => {
    const records = [
      record("r", "all-year", "2025-02", "2025-03-05"),
      record("e", "all-year", "2025-03", "2025-04-02"),
    ];
    const { coverage, overdue, next, byDepartment } = dueReports(PLAN, records, { asOf: "2025-04-10" });
    expect(coverage).toEqual({ reported: 1, of: 2 });
    expect(overdue.map((one) => one.project)).toEqual(["nobody"]);
    // March: spring and nobody are still to come, all-year is there already.
    expect(next).toEqual({ dueOn: "2025-04-30", count: 2 });
    // Spring belongs to both departments; its first report is due on 30 April.
    expect(byDepartment).toEqual([
      { department: "A", coverage: { reported: 1, of: 1 }, late: 0, overdue: 0 },
      { department: "B", coverage: { reported: 0, of: 0 }, late: 0, overdue: 0 },
      { department: null, coverage: { reported: 0, of: 1 }, late: 0, overdue: 1 },
    ]);
    const later = dueReports(PLAN, records, { asOf: "2025-05-01" }).byDepartment.map((one) => one.coverage.of);
    expect(later).toEqual([3, 1, 2]);
  });

  it("of the synthetic year is that of its monthly reports", () => {
    const { plan, records } = syntheticYear(jeonju2024, { seed: 1 });
    const { coverage, synthetic, overdue } = dueReports(plan, records, { asOf: "2024-12-20" });
    // February 55 of 58 (1-3-1 and 4-3-1 start in March, 4-2-2 in September), March to June 57, July and August 56
    // (2-2-1 ends in June), September to November 56 (with 4-2-2, without 4-2-3).
    expect(coverage.of).toBe(55 + 57 * 4 + 56 * 2 + 56 * 3);
    expect(coverage.of - coverage.reported).toBe(overdue.length);
    expect(synthetic).toBe(true);
    expect(overdue.map((one) => `${one.period}/${one.project ?? ""}`)).toContain("2024-07/2-3-3");
  });
});

describe("dueReports refuses", () => {
  it("a duty that is not there, or not named where several could be meant", () => {
    expect(caught(() => dueReports(PLAN, [], { asOf: "2025-01-01", duty: "monthli" }))).toMatchObject({
      code: "unknown-id",
      nearest: "monthly",
    });
    const without = (...ids: readonly string[]): Plan => ({
      ...PLAN,
      governance: { reporting: (PLAN.governance?.reporting ?? []).filter((one) => ids.includes(one.id)) },
    });
    expect(caught(() => dueReports(without("half", "year"), [], { asOf: "2025-01-01" })).code).toBe("missing-key");
    expect(caught(() => dueReports(without(), [], { asOf: "2025-01-01" })).expected).toContain("none");
    const nothing: Plan = { format: 1, year: "2025", status: "draft", region: PLAN.region };
    expect(caught(() => dueReports(nothing, [], { asOf: "2025-01-01" })).code).toBe("missing-key");
    expect(dueReports(without("half"), [], { asOf: "2025-01-01" }).duty).toBe("half");
  });

  it("days that are none", () => {
    expect(caught(() => dueReports(PLAN, [], { asOf: "2025-02-30" })).code).toBe("invalid-day");
    expect(caught(() => dueReports(PLAN, [], { asOf: "2025-01-01", dueDay: 0 })).code).toBe("out-of-range");
    expect(caught(() => dueReports(PLAN, [], { asOf: "2025-01-01", from: "project" as never }))).toMatchObject({
      code: "invalid-value",
      nearest: "projects",
    });
    expect(caught(() => dueReports(PLAN, [], { asOf: "2025-01-01", dueAfter: 13 })).code).toBe("out-of-range");
    expect(caught(() => dueReports(PLAN, [], { asOf: "2025-01-01", dueAfter: 0.5 })).path).toEqual([
      "options",
      "dueAfter",
    ]);
  });
});

describe("dueReportRows", () => {
  it("has a row for each expected report, in both languages", () => {
    const reports = dueReports(PLAN, [record("r", "all-year", "2025-02", "2025-04-03")], { asOf: "2025-04-10" });
    const rows = dueReportRows(reports, { locale: "ko" });
    expect(rows).toHaveLength(reports.expected.length);
    expect(rows[0]).toEqual({
      ...{ duty: "monthly", asOf: "2025-04-10", project: "all-year", department: "A", period: "2025-02", year: 2025 },
      ...{ dueOn: "2025-03-31", dueDay: "stated", state: "late", stateName: "지연 제출", record: "r" },
      ...{ reportedOn: "2025-04-03", daysLate: 3, unit: "days", reason: null, data: "synthetic" },
    });
    expect(rows[1]).toMatchObject({ project: "nobody", department: null, reason: "not-reported" });
    expect(rows.at(-1)).toMatchObject({ state: "not-yet", reason: "not-due" });
    const [city] = dueReportRows(
      dueReports(jeonju2024, [], { asOf: "2024-05-01", duty: "performance-report", from: "plan" }),
    );
    expect(city).toMatchObject({ project: null, dueDay: "assumed", data: "reported", stateName: "overdue" });
  });
});

describe("whatever is reported when", () => {
  const DAY = fc
    .integer({ min: 0, max: 364 })
    .map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
  const RECORDS = fc
    .array(
      fc.record({
        project: fc.constantFrom("all-year", "autumn", "spring", "nobody", "unknown"),
        month: fc.integer({ min: 1, max: 12 }),
        reportedOn: DAY,
      }),
      { maxLength: 30 },
    )
    .map((list) =>
      list.map(({ project, month, reportedOn }, i) =>
        record(String(i), project, `2025-${String(month).padStart(2, "0")}`, reportedOn),
      ),
    );
  /** States only move to the right of one of these. */
  const COURSES: readonly (readonly ReportState[])[] = [
    ["not-yet", "due", "on-time"],
    ["not-yet", "due", "overdue", "late"],
  ];

  it("n is never above m, order does not matter, and time only goes forward", () => {
    fc.assert(
      fc.property(RECORDS, DAY, DAY, fc.infiniteStream(fc.nat()), (records, one, other, keys) => {
        const [before, after] = [one, other].toSorted() as [string, string];
        const early = dueReports(PLAN, records, { asOf: before });
        const late = dueReports(PLAN, records, { asOf: after });
        expect(late.coverage.reported).toBeLessThanOrEqual(late.coverage.of);
        expect(late.coverage.of - late.coverage.reported).toBeGreaterThanOrEqual(late.overdue.length);
        expect(late.coverage.of).toBeGreaterThanOrEqual(early.coverage.of);
        late.expected.forEach(({ state }, i) => {
          const was = early.expected[i]?.state as ReportState;
          const moved = COURSES.some((course) => course.includes(was) && course.indexOf(state) >= course.indexOf(was));
          expect(moved).toBe(true);
        });
        const shuffled = records.map((of) => ({ of, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
        expect(
          dueReports(
            PLAN,
            shuffled.map(({ of }) => of),
            { asOf: after },
          ),
        ).toEqual(late);
      }),
      { numRuns: 60 },
    );
  });
});
