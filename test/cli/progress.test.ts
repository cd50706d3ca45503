import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import { serialisePlan, serialiseRecords, type ProgressRecord } from "../../src/model/index.js";
import { progressReport, progressReportRows, progressReportText } from "../../src/reports/index.js";
import { toCsv } from "../../src/exchange/to-csv.js";
import { log, revisedYear, smallYear } from "../reports/small-year.js";
import { temporaryFiles } from "./temporary-files.js";

const { folder, file } = temporaryFiles();
const plan = file("plan.json", serialisePlan(smallYear));
const revised = file("revised.json", serialisePlan(revisedYear));
const records = file("records.ndjson", serialiseRecords(log, { lines: true }));

const DECEMBER = { period: "2025-S2", asOf: "2025-12-15" } as const;
const december = progressReport(smallYear, log, DECEMBER);
const asked = ["--period", "2025-S2", "--as-of", "2025-12-15"];

describe("progress", () => {
  it("prints the report on the period as known on the day", () => {
    expect(run(["progress", plan, records, ...asked])).toEqual({ code: 0, out: progressReportText(december), err: "" });
    const korean = run(["progress", plan, records, ...asked, "--locale", "ko"]);
    expect(korean).toEqual({ code: 0, out: progressReportText(december, { locale: "ko" }), err: "" });
    expect(korean.out).toMatch(/^합계\(중복 제외\) +180 +42 +132 /m);
  });

  it("reads records from a JSON array as from lines", () => {
    const array = file("records.json", serialiseRecords(log));
    expect(run(["progress", plan, array, ...asked]).out).toBe(progressReportText(december));
  });

  it("reads records from a table", () => {
    const table = [
      "사업번호,사업명,기간,일자리 실적(명),분야,일자리 유형,보고일,기록번호",
      "2-1-1,직업 교육,2025-07,12,직업능력개발훈련,훈련생,2025-08-10,r1",
      "2-1-1,직업 교육,2025-08,9,직업능력개발훈련,훈련생,2025-09-10,r2",
    ].join("\n");
    for (const [name, text] of [
      ["records.csv", table],
      ["records.TSV", table.replaceAll(",", "\t")],
    ] as const) {
      const { code, out, err } = run(["progress", plan, file(name, text), "--period", "2025-08"]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/^- Jobs: 21 of 180 aimed at for the year, 11\.7 %\.$/m);
    }
  });

  it("gives JSON and rows", () => {
    const json = run(["progress", plan, records, ...asked, "--format", "json"]);
    expect([json.code, JSON.parse(json.out)]).toEqual([0, JSON.parse(JSON.stringify(december))]);
    const csv = run(["progress", plan, records, ...asked, "--format", "csv", "--locale", "ko"]);
    expect([csv.code, csv.out]).toEqual([0, toCsv(progressReportRows(december, { locale: "ko" }))]);
  });

  it("takes the day of the newest record where none is given", () => {
    const { out } = run(["progress", plan, records, "--period", "2025"]);
    // The newest is the survey's of 24 February.
    expect(out).toContain("Data up to 2025-12-31; reported by 2026-02-24.");
  });

  it("sets a revised plan beside the original", () => {
    const { code, out } = run(["progress", revised, records, ...asked, "--original", plan]);
    expect([code, out]).toEqual([
      0,
      progressReportText(progressReport(revisedYear, log, { ...DECEMBER, original: smallYear })),
    ]);
    expect(out).toContain("What the revision changed");
  });

  it("ends with 1 where records do not count, names them, and reports all the same", () => {
    const wrong: ProgressRecord = {
      id: "x\u001b[31m",
      of: { project: "1-1-9" },
      period: "2025-08",
      reportedOn: "2025-09-01",
      status: "running",
    };
    const path = file("mixed.ndjson", `${serialiseRecords([...log, wrong], { lines: true })}{"id":"broken"}\n`);
    const { code, out, err } = run(["progress", plan, path, ...asked]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Total \(each once\) +180 +42 +132 /m);
    const [first, ...rest] = err.trimEnd().split("\n");
    expect(first).toMatch(/mixed\.ndjson: .*missing-key/);
    expect(rest.at(-1)).toMatch(
      /unknown-id: "1-1-9", expected the id of a project of the plan; did you mean "1-1-1"\?$/,
    );
    expect(out + err).not.toContain("\u001b");
  });
});

describe("progress ends with 2 and says what is wrong with", () => {
  const korean = new Uint8Array([0xb0, 0xa1]);
  it.each([
    ["a plan that is not there", [`${folder}/none.json`, records], "not-readable"],
    ["records that are not there", [plan, `${folder}/none.ndjson`], "not-readable"],
    ["records in EUC-KR", [plan, file("korean.csv", korean)], "save the file as UTF-8"],
    ["records that are no JSON", [plan, file("no.json", "[{")], "not-json"],
    ["a plan that is none", [records, records], "not-json"],
    ["an original that is none", [plan, records, "--original", records], "not-json"],
    ["records of which none is one, even on a day", [plan, file("broken.ndjson", '{"id":"x"}'), "--as-of", "2025-12-15"], "missing-key"], // prettier-ignore
    ["no record and no day", [plan, file("empty.ndjson", "")], "--as-of, as there is no record"],
    ["a year that is not the plan's", [plan, records, "--period", "2024"], "a period of 2025"],
  ])("%s", (_, args, said) => {
    const { code, out, err } = run(["progress", "--period", "2025-S2", ...args]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(said);
  });
});

describe("progress ends with 3 and says how it is called for", () => {
  it.each([
    ["no files", [], "progress needs a plan and a file of records"],
    ["one file", [plan], "progress needs a plan and a file of records"],
    ["three files", [plan, records, plan], "progress takes two files, not also"],
    ["no period", [plan, records], "progress needs --period"],
    ["a period that is none", [plan, records, "--period", "2025-13"], '--period is such as 2024-08, 2024-Q3, 2024-S2 or 2024, not "2025-13"'], // prettier-ignore
    ["a day that is none", [plan, records, ...asked, "--as-of", "2025-02-30"], '--as-of is a day such as 2024-07-15, not "2025-02-30"'], // prettier-ignore
    ["a format that is none", [plan, records, ...asked, "--format", "pdf"], '--format is text, json, csv, not "pdf"'],
    ["what is of another command", [plan, records, ...asked, "--all"], "progress has no --all"],
  ])("%s", (_, args, said) => {
    const { code, out, err } = run(["progress", ...args]);
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain(`iljari: ${said}`);
  });
});
