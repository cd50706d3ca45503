import { parseArgs } from "node:util";
import { IljariError } from "../quantity/error.js";
import { nearestName } from "../quantity/nearest.js";
import { jeonju2024 } from "../jeonju-2024/index.js";
import { audit } from "../audit/audit.js";
import { auditRows } from "../audit/audit-rows.js";
import { toCsv } from "../exchange/to-csv.js";
import type { Locale } from "../model/locale.js";
import type { Plan } from "../model/plan.js";
import { auditPart, auditText } from "./audit-text.js";
import { checkText } from "./check-text.js";
import { isPeriod, isDay } from "../model/period.js";
import { VERSION } from "../reports/version.js";
import { progressOutput } from "./progress.js";
import { readPlanFile } from "./read-plan-file.js";
import { reportText } from "./report-text.js";

/** What a call of the command gives: an exit code and what it prints. */
export interface Outcome {
  /** 0 done, 1 findings, 2 bad input, 3 usage. */
  readonly code: 0 | 1 | 2 | 3;
  readonly out: string;
  readonly err: string;
}

const USAGE = `iljari: regional job plans

  iljari report [FILE.json] [--locale en|ko]   targets, actuals and budget of a plan, and whether it agrees with
                                               itself; without a file, of the reference plan (Jeonju 2024)
  iljari check FILE.json [--locale en|ko]      reads a plan and lists what it lacks and what to look at
  iljari audit [FILE.json ...] [--all] [--format text|json|csv] [--locale en|ko]
                                               recomputes every figure that follows from others; several files are
                                               documents of one city; without a file, the reference plan;
                                               --all explains every finding and lists every check
  iljari progress PLAN.json RECORDS --period PERIOD [--as-of DAY] [--original PLAN.json]
                  [--format text|json|csv] [--locale en|ko]
                                               the report on a month (2024-08), quarter (2024-Q3), half-year (2024-S2)
                                               or year (2024) from progress records in JSON, NDJSON or CSV, as known
                                               on a day; --original is the plan that a revised one took the place of
  iljari --help                                this text
  iljari --version                             the version

Exit codes: 0 done, 1 findings (check, audit) or records that do not count (progress), 2 bad input, 3 usage
`;

const COMMANDS = ["report", "check", "audit", "progress"];
const FORMATS = ["text", "json", "csv"] as const;
type Format = (typeof FORMATS)[number];

/** Runs the command line; reads the files that are named and touches nothing else. */
export function run(args: readonly string[]): Outcome {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        locale: { type: "string", default: "en" },
        format: { type: "string" },
        all: { type: "boolean" },
        period: { type: "string" },
        "as-of": { type: "string" },
        original: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { code: 0, out: USAGE, err: "" };
  if (values.version === true) return { code: 0, out: `${VERSION}\n`, err: "" };
  const { locale, format = "text", all = false } = values;
  if (locale !== "en" && locale !== "ko") return usage(`--locale is en or ko, not ${JSON.stringify(locale)}`);
  const [command, ...files] = positionals;
  if (command === undefined) return usage("a command is missing");
  if (!COMMANDS.includes(command)) {
    const nearest = nearestName(command, COMMANDS);
    return usage(`no command ${JSON.stringify(command)}${nearest === undefined ? "" : `; did you mean ${nearest}?`}`);
  }
  const own =
    command === "progress" ? ["period", "as-of", "original", "format"] : command === "audit" ? ["format", "all"] : [];
  const foreign = Object.keys(values).find((key) => key !== "locale" && !own.includes(key));
  if (foreign !== undefined) return usage(`${command} has no --${foreign}`);
  if (!isFormat(format)) return usage(`--format is ${FORMATS.join(", ")}, not ${JSON.stringify(format)}`);
  if (command === "progress") return progress(files, values, format, locale);
  if (command === "audit") {
    return onPlans(files, (plans) => auditOutcome(plans, format, locale, all));
  }
  if (files.length > 1) return usage(`one file at a time, not also ${JSON.stringify(files[1])}`);
  if (command === "check" && files.length === 0) return usage("check needs a file");
  return onPlans(files, ([plan = jeonju2024]) => {
    if (command === "report") {
      return { code: 0, out: printable(reportText(plan, locale) + auditPart(audit(plan), locale)), err: "" };
    }
    const { text, findings } = checkText(plan, locale);
    return { code: findings === 0 ? 0 : 1, out: printable(text), err: "" };
  });
}

/** What `progress` is given beside its files. */
interface ProgressValues {
  readonly period?: string;
  readonly "as-of"?: string;
  readonly original?: string;
}

function progress(files: readonly string[], values: ProgressValues, format: Format, locale: Locale): Outcome {
  const [planFile, recordsFile, further] = files;
  const { period, "as-of": asOf, original: originalFile } = values;
  if (planFile === undefined || recordsFile === undefined) return usage("progress needs a plan and a file of records");
  if (further !== undefined) return usage(`progress takes two files, not also ${JSON.stringify(further)}`);
  if (period === undefined) return usage("progress needs --period");
  if (!isPeriod(period))
    return usage(`--period is such as 2024-08, 2024-Q3, 2024-S2 or 2024, not ${JSON.stringify(period)}`);
  if (asOf !== undefined && !isDay(asOf))
    return usage(`--as-of is a day such as 2024-07-15, not ${JSON.stringify(asOf)}`);
  try {
    const query = { planFile, recordsFile, originalFile, period, asOf, format, locale };
    const { out, issues } = progressOutput(query);
    const code = issues.length === 0 ? 0 : 1;
    // JSON and rows escape what a terminal would obey; only text is cleaned.
    const lines = issues.map((line) => `${line}\n`).join("");
    return { code, out: format === "json" ? out : printable(out), err: printable(lines) };
  } catch (error) {
    if (!(error instanceof IljariError)) throw error;
    return { code: 2, out: "", err: printable(`${files.join(", ")}: ${error.message}\n`) };
  }
}

function isFormat(text: string): text is Format {
  return FORMATS.some((one) => one === text);
}

function auditOutcome(plans: readonly Plan[], format: Format, locale: Locale, isComplete: boolean): Outcome {
  const audited = audit(plans);
  const code = audited.summary.open === 0 ? 0 : 1;
  switch (format) {
    case "json":
      return { code, out: `${JSON.stringify(audited)}\n`, err: "" };
    case "csv":
      return { code, out: printable(toCsv(auditRows(audited, { locale }))), err: "" };
    case "text":
      return { code, out: printable(auditText(audited, locale, isComplete)), err: "" };
  }
}

/** The plans of the files, or the reference plan; an error names the file that it is about. */
function onPlans(files: readonly string[], work: (plans: readonly Plan[]) => Outcome): Outcome {
  let current = "";
  try {
    const plans = files.map((file) => {
      current = file;
      return readPlanFile(file);
    });
    current = files.join(", ");
    return work(plans.length === 0 ? [jeonju2024] : plans);
  } catch (error) {
    if (!(error instanceof IljariError)) throw error;
    return { code: 2, out: "", err: printable(`${current}: ${error.message}\n`) };
  }
}

/** A file may hold what moves a terminal's cursor or colours it; none of that belongs into a report. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, "\ufffd");
}

function usage(message: string): Outcome {
  return { code: 3, out: "", err: `iljari: ${message}\n\n${USAGE}` };
}
