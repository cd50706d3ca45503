import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { IljariError } from "../quantity/error.js";
import { nearestName } from "../quantity/nearest.js";
import { jeonju2024 } from "../jeonju-2024/index.js";
import type { Locale } from "../model/locale.js";
import { checkText } from "./check-text.js";
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

  iljari report [FILE.json] [--locale en|ko]   targets, actuals and budget of a plan;
                                               without a file, of the reference plan (Jeonju 2024)
  iljari check FILE.json [--locale en|ko]      reads a plan and lists what it lacks and what to look at
  iljari --help                                this text
  iljari --version                             the version

Exit codes: 0 done, 1 findings (check), 2 bad input, 3 usage
`;

const COMMANDS = ["report", "check"];

/** Runs the command line; reads a file where one is named and touches nothing else. */
export function run(args: readonly string[]): Outcome {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        locale: { type: "string", default: "en" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { code: 0, out: USAGE, err: "" };
  if (values.version === true) return { code: 0, out: `${version()}\n`, err: "" };
  const { locale } = values;
  if (locale !== "en" && locale !== "ko") return usage(`--locale is en or ko, not ${JSON.stringify(locale)}`);
  const [command, file, ...rest] = positionals;
  if (command === undefined) return usage("a command is missing");
  if (!COMMANDS.includes(command)) {
    const nearest = nearestName(command, COMMANDS);
    return usage(`no command ${JSON.stringify(command)}${nearest === undefined ? "" : `; did you mean ${nearest}?`}`);
  }
  if (rest.length > 0) return usage(`one file at a time, not also ${JSON.stringify(rest[0])}`);
  if (command === "check" && file === undefined) return usage("check needs a file");
  return onPlan(command, file, locale);
}

function onPlan(command: string, file: string | undefined, locale: Locale): Outcome {
  try {
    const plan = file === undefined ? jeonju2024 : readPlanFile(file);
    if (command === "report") return { code: 0, out: printable(reportText(plan, locale)), err: "" };
    const { text, findings } = checkText(plan, locale);
    return { code: findings === 0 ? 0 : 1, out: printable(text), err: "" };
  } catch (error) {
    if (!(error instanceof IljariError)) throw error;
    return { code: 2, out: "", err: printable(`${file ?? ""}: ${error.message}\n`) };
  }
}

/** A file may hold what moves a terminal's cursor or colours it; none of that belongs into a report. */
function printable(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, "\ufffd");
}

function usage(message: string): Outcome {
  return { code: 3, out: "", err: `iljari: ${message}\n\n${USAGE}` };
}

/** From the package itself, which lies two folders up both in src and in dist. */
function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
