import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { run } from "../../src/cli/run.js";
import { progressReport } from "../../src/reports/progress-report.js";
import { syntheticYear } from "../../examples/synthetic-year/synthetic-year.js";
import { temporaryFiles } from "../cli/temporary-files.js";
import { AS_OF, FILES, filesOfPage, PERIOD, reportOn, reportPage, sha256, TRACED, tracedRows } from "./report-page.js";

const { file } = temporaryFiles();
const page = readFileSync(new URL("../../docs/synthetic-half-year-report.md", import.meta.url), "utf8");
const files = filesOfPage();
const report = reportOn(AS_OF);

describe("the page of the half-year report", () => {
  it("is what the report makes: npm run report-page", () => {
    expect(page).toBe(reportPage());
  });

  it("has no value that nobody wrote, and says that it is made up", () => {
    expect(page).not.toMatch(/undefined|NaN|Infinity|\[object|null/);
    expect(page).toContain("All figures on this page are made up.");
  });

  it("prints the fingerprints of the files, as another SHA-256 computes them", () => {
    expect(FILES.map((name) => sha256(files[name]))).toEqual([report.header.hash.plan, report.header.hash.records]);
    for (const name of FILES) expect(page).toContain(`${sha256(files[name])}  ${name}`);
    expect(files["synthetic-records-2024-S1.ndjson"].trimEnd().split("\n")).toHaveLength(report.header.records);
  });

  it("follows a number to records that add up to it", () => {
    const line = report.jobs.find((one) => one.id === TRACED);
    expect(tracedRows().reduce((sum, one) => sum + one.sum, 0)).toBe(line?.toDate.value);
    for (const { months, sum } of tracedRows()) {
      expect(months.reduce<number>((all, one) => all + (one ?? 0), 0)).toBe(sum);
    }
  });

  it("says rightly that the table gives the same figures, but for the fingerprint", () => {
    const plan = file("plan.json", files["synthetic-plan.json"]);
    const outputs = (["synthetic-records.ndjson", "synthetic-records.csv"] as const).map((name) =>
      run(["progress", plan, file(name, files[name]), "--period", PERIOD, "--as-of", AS_OF, "--locale", "ko"]),
    );
    expect(outputs.map(({ code, err }) => [code, err])).toEqual([
      [0, ""],
      [0, ""],
    ]);
    const [ndjson = "", csv = ""] = outputs.map((one) => one.out.replace(/^SHA-256 기록.*$/m, ""));
    expect(csv).toBe(ndjson);
    expect(outputs[0]?.out).toContain(report.header.hash.records);
  });

  it("says rightly that records with a mistake are listed and change no figure", () => {
    const { plan, records, trouble } = syntheticYear(jeonju2024, { seed: 1 });
    const on = { period: PERIOD, asOf: "2024-12-31" };
    const [good, bad] = [records, [...records, ...trouble]].map((all) => progressReport(plan, all, on));
    expect(bad?.jobsTotal).toEqual(good?.jobsTotal);
    expect(bad?.moneyTotal).toEqual(good?.moneyTotal);
    expect(bad?.issues.filter((one) => one.refused).map((one) => one.code)).toEqual(
      expect.arrayContaining(["unknown-id", "duplicate-record", "period-outside-plan"]),
    );
  });
});
