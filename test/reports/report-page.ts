import { createHash } from "node:crypto";
import { syntheticFiles } from "../../examples/synthetic-year/synthetic-files.js";
import { syntheticProfile, syntheticProfiles } from "../../examples/synthetic-year/synthetic-profiles.js";
import { syntheticYear } from "../../examples/synthetic-year/synthetic-year.js";
import { textTable } from "../../src/exchange/text-table.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { ProgressRecord, ReportedJobs } from "../../src/model/record.js";
import { progressReport } from "../../src/reports/progress-report.js";
import type { ProgressReport } from "../../src/reports/report-model.js";
import { progressReportText } from "../../src/reports/report-text.js";
import { grouped } from "../jeonju-2024/dictionary-markdown.js";

/*
 * The page that shows the half-year report of the made-up year and how it is checked. It is made from the report, so
 * that it cannot say anything else; a test compares the committed page with it.
 */

const SEED = 1;
export const PERIOD = "2024-S1";
export const AS_OF = "2024-07-15";
export const FILES = ["synthetic-plan.json", "synthetic-records-2024-S1.ndjson"] as const;
/** The line that is followed to its records: training. */
export const TRACED = "training";

const { plan, records } = syntheticYear(jeonju2024, { seed: SEED });
const expected = { profile: syntheticProfile(plan), profiles: syntheticProfiles };

const reports = new Map<string, ProgressReport>();

/** The report as it stood on a day; computed once. */
export function reportOn(asOf: string): ProgressReport {
  const report = reports.get(asOf) ?? progressReport(plan, records, { period: PERIOD, asOf, ...expected });
  reports.set(asOf, report);
  return report;
}

/** The files that the page speaks of. */
export function filesOfPage() {
  return syntheticFiles(jeonju2024, { seed: SEED });
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

const MONTHS = ["01", "02", "03", "04", "05", "06"] as const;

/** The records of the traced line: a row a project, its months, what they come to. */
export function tracedRows() {
  const line = reportOn(AS_OF).jobs.find((one) => one.id === TRACED);
  const behind = (line?.records ?? []).flatMap((id) => records.find((one) => one.id === id) ?? []);
  const jobs = ({ jobs: all = [] }: ProgressRecord) =>
    all.filter(({ sectors = [] }) => sectors.includes(TRACED)).reduce((sum, one) => sum + one.count, 0);
  const projects = [...new Set(behind.map((one) => one.of.project ?? ""))];
  return projects.map((project) => {
    const own = behind.filter((one) => one.of.project === project);
    return {
      project,
      kind: own[0]?.jobs?.[0]?.kind ?? "",
      months: MONTHS.map((month) => own.find((one) => one.id === `2024-${month}/${project}`)).map((one) =>
        one === undefined ? null : jobs(one),
      ),
      // A cumulative stands for the months before it: its records are the newest alone.
      sum: own.reduce((sum, one) => sum + jobs(one), 0),
    };
  });
}

function isShared(jobs: readonly ReportedJobs[]): boolean {
  return jobs.some(({ sectors = [] }) => sectors.length > 1);
}

/** The page as Markdown. */
export function reportPage(): string {
  const report = reportOn(AS_OF);
  const files = filesOfPage();
  const fence = (lines: string, language = "text") => ["```" + language, lines.trimEnd(), "```", ""];
  const line = report.jobs.find((one) => one.id === TRACED);
  const rows = tracedRows();
  const traced = textTable(
    [
      { head: "Project" },
      { head: "Kind" },
      ...MONTHS.map((one) => ({ head: `2024-${one}`, align: "right" as const })),
      { head: "To date", align: "right" },
    ],
    rows.map(({ project, kind, months, sum }) => [
      project,
      kind,
      ...months.map((one) => (one === null ? "" : String(one))),
      String(sum),
    ]),
  );
  const days = ["2024-05-15", "2024-05-31", AS_OF, "2024-07-31", "2024-12-31", "2025-02-28"];
  const states = textTable(
    [
      { head: "As of" },
      ...["Records", "Reports", "Jobs to date", "Direct jobs", "Spent, million won"].map((head) => ({
        head,
        align: "right" as const,
      })),
    ],
    days
      .map(reportOn)
      .map(({ header, coverage, jobs, jobsTotal, moneyTotal }) => [
        header.asOf,
        String(header.records),
        `${String(coverage.reported)} of ${String(coverage.of)}`,
        grouped(jobsTotal.toDate.value ?? 0),
        grouped(jobs.find((one) => one.id === "direct-job-creation")?.toDate.value ?? 0),
        grouped(Math.floor((moneyTotal.spent.value ?? 0) / 1_000_000)),
      ]),
  );
  const shared = records.find(({ id, jobs = [] }) => line?.records.includes(id) === true && isShared(jobs));
  return [
    "---",
    "title: A half-year report (synthetic)",
    "---",
    "",
    "# A half-year report, and how it is checked",
    "",
    "**All figures on this page are made up.** Jeonju's plan of 2024 is real; its year of progress reports is not known. A seeded generator, `examples/synthetic-year`, wrote one: targets and budgets of projects, jobs, spending, dates, late reports and corrections are synthetic. The page shows what the half-year report of a city looks like that has its records in order, and how somebody who trusts nobody checks it. It is written by `npm run report-page`, and a test compares it.",
    "",
    `The report is on the first half of 2024 as it stood on ${AS_OF}. How jobs were planned over the months is stated: most direct jobs are filled in January, and an equal line would call the city months ahead.`,
    "",
    "## In Korean",
    "",
    ...fence(progressReportText(report, { locale: "ko" })),
    "## In English",
    "",
    ...fence(progressReportText(report, { locale: "en" })),
    "## How an auditor checks it",
    "",
    "### 1. The report belongs to these files",
    "",
    "The fingerprints in its head are those of two files, the plan and the records that were known on the day, by id, a line each. Any tool computes them:",
    "",
    ...fence(`npx tsx examples/synthetic-year/write.ts folder\ncd folder && sha256sum ${FILES.join(" ")}`, "sh"),
    ...fence(FILES.map((name) => `${sha256(files[name])}  ${name}`).join("\n")),
    `What is known: records that were reported by the day of the report (\`reportedOn\`), on periods that end by the end of its period. Of the whole log, \`synthetic-records.ndjson\`, these are ${grouped(report.header.records)} lines.`,
    "",
    "### 2. A number comes from these records",
    "",
    `Each line of the report names the records that it is made of: \`report.jobs[…].records\`, \`report.money[…].records\`. ${line?.name.en ?? ""} is ${grouped(line?.toDate.value ?? 0)} jobs to date, from ${grouped(line?.records.length ?? 0)} records:`,
    "",
    ...fence(traced.join("\n")),
    `A project that counts from the start of the year has its newest record only. Project ${shared?.of.project ?? ""} counts for two sectors: its jobs stand in both lines, and once in the total. Each record is a line of the log, and shows who reported it, when, and up to which day:`,
    "",
    ...fence(`grep '"id":"2024-03/3-1-6"' synthetic-records.ndjson`, "sh"),
    ...fence(files["synthetic-records.ndjson"].split("\n").find((one) => one.includes('"id":"2024-03/3-1-6"')) ?? ""),
    "### 3. It can be had again, and so can every other day",
    "",
    "The same plan, the same log and the same day give the same report. On the command line, which assumes equal months and says so, all figures but those of pace are the ones above:",
    "",
    ...fence(
      `npx iljari progress synthetic-plan.json synthetic-records.ndjson --period ${PERIOD} --as-of ${AS_OF} --locale ko`,
      "sh",
    ),
    "With another day it is the report of that day: nothing in the log is overwritten, and what was reported later is not known yet. In May a digit too many is found in a report on March (`2024-03/3-5-1`, corrected on 2024-05-21); late reports of June come in until the end of July; in December a correction takes two jobs away. Finals are on the year as a whole and do not change what the half-year was.",
    "",
    ...fence(states.join("\n")),
    "### 4. Nothing is missing or counted twice without a word",
    "",
    "`report.coverage` has the reports that were due and those that came, `overdueReports` and `lateReports` their names; a report that is missing is never a zero. `report.issues` has every record that does not count, and why. `synthetic-trouble.ndjson` holds records with one mistake each: added to the log they are listed, and the figures stay as they are.",
    "",
    "`synthetic-records.csv` holds the same records as a table. Read with `recordsFromCsv`, or given to the command line in place of the NDJSON, it gives the same figures; its fingerprint is another, since notes are not in the table.",
  ]
    .join("\n")
    .concat("\n");
}
