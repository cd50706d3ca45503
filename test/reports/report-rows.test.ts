import { describe, expect, it } from "vitest";
import { progressReport, progressReportRows, VERSION } from "../../src/reports/index.js";
import { caught } from "../korean/caught.js";
import { log, smallYear } from "./small-year.js";

const rowsOf = (period: string, asOf: string, records = log) =>
  progressReportRows(progressReport(smallYear, records, { period, asOf }));
const december = rowsOf("2025-S2", "2025-12-15");

const COLUMNS = [
  "report",
  "plan",
  "revision",
  "period",
  "year",
  "as_of",
  "section",
  "id",
  "name",
  "measure",
  "value",
  "unit",
  "reason",
  "date",
  "records",
  "version",
  "plan_hash",
  "records_hash",
  "synthetic",
];

describe("progressReportRows", () => {
  it.each(["2025-11", "2025-Q3", "2025-S2", "2025"])("has the same columns in every row of %s", (period) => {
    for (const records of [log, []]) {
      for (const row of rowsOf(period, "2026-03-01", records)) expect(Object.keys(row)).toEqual(COLUMNS);
    }
  });

  it("has a row a figure with the header of its report", () => {
    const row = december.find((one) => one.section === "jobs" && one.id === null && one.measure === "toDate");
    // 85 + 25 + 22 jobs, of ten records.
    expect(row).toMatchObject({
      report: "half-year-report",
      plan: "made-up-2025",
      revision: 0,
      period: "2025-S2",
      year: 2025,
      as_of: "2025-12-15",
      name: "Total",
      value: 132,
      unit: "persons",
      reason: null,
      date: "2025-11-30",
      records: 10,
      version: VERSION,
      synthetic: true,
    });
    expect(row?.plan_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("has null beside the reason, and never a number for what is absent", () => {
    for (const { value, reason } of december) expect(value === null).toBe(reason !== null);
    const spent = december.find((one) => one.section === "money" && one.id === "2" && one.measure === "spent");
    expect(spent).toMatchObject({ value: null, unit: "KRW", reason: "not-reported", records: 0, date: null });
    const wave = december.filter((one) => one.id === "employment-rate-15-64").map((one) => [one.measure, one.reason]);
    expect(wave).toEqual([
      ["newest", "not-yet-published"],
      ["yearBefore", "no-baseline"],
      ["change", "not-yet-published"],
    ]);
  });

  it("has every part of the report", () => {
    const sections = (rows: typeof december) => [...new Set(rows.map((one) => one.section))];
    expect(sections(december)).toEqual(["jobs", "money", "sources", "indicators", "coverage", "statuses"]);
    const spring = rowsOf("2025", "2026-03-01");
    expect(sections(spring)).toEqual(
      ["jobs", "money", "sources", "indicators", "targets", "costs", "coverage", "statuses"], // prettier-ignore
    );
    const figures = (section: string) =>
      december.filter((one) => one.section === section).map((one) => [one.measure, one.value]);
    expect(figures("coverage")).toEqual([
      ["reported", 12],
      ["due", 15],
      ["overdueReports", 3],
      ["lateReports", 1],
      ["overdueMilestones", 1],
    ]);
    expect(figures("statuses")).toEqual([
      ["running", 1],
      ["delayed", 1],
    ]);
    const cost = spring.find((one) => one.section === "costs" && one.id === "training");
    expect(cost).toMatchObject({ measure: "costPerJob", value: 1, unit: "million-KRW-per-job", date: "2025-12-31" });
    const target = spring.find((one) => one.section === "targets" && one.id === "employed-15-64");
    expect(target).toMatchObject({ measure: "change" });
  });

  it("has names in the language asked for", () => {
    const report = progressReport(smallYear, log, { period: "2025-S2", asOf: "2025-12-15" });
    const names = progressReportRows(report, { locale: "ko" }).map((one) => one.name);
    expect(names).toContain("직업능력개발훈련");
    expect(names.filter((one) => /[A-Za-z]/.test(one))).toEqual([]);
    expect(caught(() => progressReportRows(report, { locale: "de" as never })).code).toBe("invalid-value");
  });
});
