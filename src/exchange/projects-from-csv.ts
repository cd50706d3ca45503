import { fail, issue } from "../quantity/error.js";
import { MONEY_UNITS, type MoneyUnit } from "../quantity/unit.js";
import { isNil } from "../korean/is-nil.js";
import { readTimespan } from "../korean/read-timespan.js";
import type { Signs } from "../korean/signs.js";
import { COVERAGES } from "../model/catalogue/coverages.js";
import { JOB_KINDS } from "../model/catalogue/job-kinds.js";
import { SECTORS } from "../model/catalogue/sectors.js";
import { checkRow, checkWhole, type Add } from "../model/check-parts.js";
import type { Coverage } from "../model/funding.js";
import { isDay, isPeriod } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { Project } from "../model/project.js";
import { checkIsPlan } from "../model/rows/given.js";
import type { PrintedTimespan } from "../model/timespan.js";
import { personsIn, unitIn, wordIn } from "./csv/cell-readers.js";
import type { CsvIssue } from "./csv/csv-issue.js";
import { defined } from "./csv/defined.js";
import { entityIndex, idIn, type EntityIndex } from "./csv/entity-index.js";
import { addAmount, fundsOf, type FundsParts } from "./csv/funds.js";
import { PROJECT_FIELDS, type ProjectKey } from "./csv/project-sheet.js";
import { checkMoneyOptions, checkReadOptions } from "./csv/read-options.js";
import { openSheet, readSheet, type SheetOptions, type SheetRow } from "./csv/sheet.js";
import { uniqueIds } from "./csv/unique-id.js";

/** How {@link projectsFromCsv} reads. */
export interface ProjectsFromCsvOptions extends SheetOptions {
  /** The plan that the projects belong to: its key tasks, sectors and departments are then looked up by id or name. */
  readonly plan?: Plan;
  /** The unit of amounts of money that say none. */
  readonly unit?: MoneyUnit;
  /** What amounts of money cover where the file does not say. */
  readonly covers?: Coverage;
  /** What the marks △ ▲ before amounts of money mean, as `readChange` takes them; a cell with one is refused without. */
  readonly signs?: Signs;
}

/** What {@link projectsFromCsv} gives. */
export interface ProjectsFromCsv {
  /** The good projects, in the order of the rows. */
  readonly projects: readonly Project[];
  /** What is wrong with the others, and what should be looked at. */
  readonly issues: readonly CsvIssue[];
  /** Headers of columns that were not read. */
  readonly ignored: readonly string[];
}

/**
 * Reads a list of projects from comma-, tab- or semicolon-separated values: a row a project, under Korean or English headers.
 *
 * Use it to take over a list that a city keeps as a sheet, and for what `projectRows` wrote; the projects then go into
 * `definePlan` or `parsePlan`, which check them against the rest of the plan. Needed are 사업번호, 중점과제 and 사업명;
 * docs/reading-csv.md lists all headers. Cells, rows of totals and merged cells are treated as {@link recordsFromCsv} does.
 *
 * @param text - What the file holds, decoded.
 * @param options - Delimiter, own headers, columns to fill down, the plan whose key tasks, sectors and departments are meant,
 *   unit and coverage of the money.
 * @returns The good projects, ignored columns, and an issue a cell, with the codes of {@link recordsFromCsv}. Of names of
 *   `projectRows` write the Korean ones: what stands under 사업명 is the Korean name.
 * @throws {@link quantity.IljariError | IljariError} Never for what stands in the text; for the arguments as
 *   {@link recordsFromCsv}.
 * @example
 * ```ts
 * import { projectsFromCsv } from "iljari/exchange";
 * const text = '사업번호,중점과제,사업명,"예산액(시비, 백만원)",예산(계)\n1-1-1,1-1,인력양성,"1,200",15억원\n'; // made up
 * const { projects, issues } = projectsFromCsv(text);
 * projects.length; // => 0
 * issues[0]?.expected; // => "an amount in million-KRW, as the other sources of this row"
 * ```
 */
export function projectsFromCsv(text: string, options: ProjectsFromCsvOptions = {}): ProjectsFromCsv {
  checkReadOptions(options, ["delimiter", "headers", "fillDown", "plan", "unit", "covers", "signs"]);
  const { plan, unit, covers, signs } = options;
  checkMoneyOptions({ unit, covers, signs });
  if (plan !== undefined) checkIsPlan(plan);
  const names = {
    keyTask: entityIndex("a key task", plan?.keyTasks ?? []),
    sector: entityIndex("a sector", [...SECTORS, ...(plan?.sectors ?? [])]),
    department: entityIndex("a department", plan?.departments ?? []),
  };
  const checkOnce = uniqueIds<ProjectKey>("project", "a number");
  const { values, issues, ignored } = readSheet<ProjectKey, Project>(
    openSheet(text, options),
    options,
    {
      fields: PROJECT_FIELDS,
      id: "project",
      amounts: ["jobs-target", "jobs", "budget"],
      named: ["project", "keyTask", "strategy", "name", "department", "sector"],
      prose: ["name", "nameEn", "department", "sector", "keyTask", "description"],
      unread: ["strategy", "year", "jobsAbsent", "components", "milestones", "figures", "address"],
      required: () => [["project"], ["keyTask"], ["name"]],
    },
    (row) => {
      const project = projectOf(row, names, options);
      if (project !== undefined) checkOnce(row, project.id);
      return project;
    },
  );
  return { projects: values, issues, ignored };
}

function projectOf(
  row: SheetRow<ProjectKey>,
  names: Readonly<Record<"keyTask" | "sector" | "department", EntityIndex>>,
  { unit, covers, signs }: ProjectsFromCsvOptions,
): Project | undefined {
  const id = row.read("project", (text) => text);
  const ko = row.text("name");
  const idOf = (key: "keyTask" | "department") =>
    row.read(key, (text) => (names[key].ids.size > 0 ? idIn(names[key], text) : text));
  const keyTask = idOf("keyTask");
  const own = row.read("unit", unitIn);
  const moneyUnit = MONEY_UNITS.find((one) => one === own) ?? unit;
  const parts: FundsParts = { decimals: 0, amounts: {}, printed: {} };
  let jobs: number | undefined;
  let jobsHead = "";
  row.amounts((text, head, header) => {
    if (!("source" in head)) jobsHead = header;
    if ("source" in head) addAmount(parts, head.source, text, head.unit ?? moneyUnit, signs);
    else if (jobs !== undefined) fail("duplicate-id", { value: text, expected: "one column of jobs aimed at" });
    // What a dash means in a target, nobody says: as an empty cell it sets none.
    else if (!isNil(text)) jobs = personsIn(text, head.unit);
  });
  const covered = row.read("covers", (text) => wordIn(text, COVERAGES)) ?? covers;
  const en = row.text("nameEn");
  const description = row.text("description");
  const rest = {
    sector: row.read("sector", (text) => idIn(names.sector, text)),
    description: description === undefined ? undefined : { ko: description },
    department: idOf("department"),
    period: periodOf(row),
    jobs,
    jobKind: row.read("jobKind", (text) => wordIn(text, JOB_KINDS)),
    funds: Object.keys(parts.amounts).length > 0 ? fundsOf(parts, covered) : undefined,
  };
  // What is missing here has its issue.
  if (id === undefined || keyTask === undefined || ko === undefined || row.isRefused()) return undefined;
  const project = defined<Project>({ id, keyTask, name: en === undefined ? { ko } : { ko, en }, ...rest });
  const add: Add = (code, parts) => {
    row.fault(issue(code, parts), parts.path[0] === "id" ? "project" : undefined, jobsHead);
  };
  checkRow(project, [], add);
  checkWhole(project.jobs, [], "jobs", add);
  return project;
}

const OPEN_WORDS = { ongoing: ["계속"], present: ["현재"], unstated: ["미정"] } as const;
const RECURRING_WORDS = { "all-year": ["연중"], continuous: ["상시"], "as-needed": ["수시"] } as const;

function periodOf(row: SheetRow<ProjectKey>): PrintedTimespan | undefined {
  const printed = row.read("period", (text) => readTimespan(text));
  if (printed !== undefined) return printed;
  const end = (text: string) =>
    isPeriod(text) || isDay(text)
      ? text
      : fail("invalid-period", { value: text, expected: "a period or day such as 2024-03 or 2024-03-31" });
  const span = defined<PrintedTimespan>({
    start: row.read("start", end),
    end: row.read("end", end),
    open: row.read("open", (text) => wordIn(text, OPEN_WORDS)),
    recurring: row.read("recurring", (text) => wordIn(text, RECURRING_WORDS)),
  });
  return Object.keys(span).length > 0 ? span : undefined;
}
