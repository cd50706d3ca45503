import { fail, IljariError, issueText } from "../quantity/error.js";
import type { Locale } from "../model/locale.js";
import { safeParseRecords } from "../model/parse-records.js";
import type { Day, Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { ProgressRecord } from "../model/record.js";
import { recordsFromCsv } from "../exchange/records-from-csv.js";
import { toCsv } from "../exchange/to-csv.js";
import { progressReport } from "../reports/progress-report.js";
import { progressReportRows } from "../reports/report-rows.js";
import { progressReportText } from "../reports/report-text.js";
import { readPlanFile, readTextFile } from "./read-plan-file.js";

/** What the command line asks for. */
export interface ProgressQuery {
  readonly planFile: string;
  readonly recordsFile: string;
  readonly originalFile: string | undefined;
  readonly period: Period;
  readonly asOf: Day | undefined;
  readonly format: "text" | "json" | "csv";
  readonly locale: Locale;
}

/** A report from files. What is wrong with single records is told beside it; the good ones still count. */
export function progressOutput(query: ProgressQuery): { readonly out: string; readonly issues: readonly string[] } {
  const { period, format, locale } = query;
  const plan = readPlanFile(query.planFile);
  const original = query.originalFile === undefined ? {} : { original: readPlanFile(query.originalFile) };
  const { records, issues } = readRecords(query.recordsFile, plan);
  const report = progressReport(plan, records, { period, asOf: query.asOf ?? newest(records), ...original });
  const refused = report.issues.filter((one) => one.refused).map((one) => issueText(one));
  const all = [...issues, ...refused];
  switch (format) {
    case "json":
      return { out: `${JSON.stringify(report)}\n`, issues: all };
    case "csv":
      return { out: toCsv(progressReportRows(report, { locale })), issues: all };
    case "text":
      return { out: progressReportText(report, { locale }), issues: all };
  }
}

interface ReadRecords {
  readonly records: readonly ProgressRecord[];
  readonly issues: readonly string[];
}

function readRecords(file: string, plan: Plan): ReadRecords {
  const text = readTextFile(file);
  const { records, issues } = /\.(csv|tsv)$/i.test(file) ? recordsFromCsv(text, plan) : safeParseRecords(text);
  const [first, ...rest] = issues;
  // Where nothing can be read a report would say that nobody has reported.
  if (records.length === 0 && first !== undefined) throw new IljariError([first, ...rest]);
  return { records, issues: issues.map((one) => `${file}: ${issueText(one)}`) };
}

/** Without a day the report is as of the newest record: the clock of this machine has no say in it. */
function newest(records: readonly ProgressRecord[]): Day {
  const [last] = records
    .map((one) => one.reportedOn)
    .sort()
    .slice(-1);
  return last ?? fail("missing-key", { path: ["as-of"], value: undefined, expected: "--as-of, as there is no record" });
}
