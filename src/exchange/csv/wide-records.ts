import { fail } from "../../quantity/error.js";
import { nearestName } from "../../quantity/nearest.js";
import { MONEY_UNITS, type Unit } from "../../quantity/unit.js";
import { isNil } from "../../korean/is-nil.js";
import { readAmount } from "../../korean/read-amount.js";
import { readChange } from "../../korean/read-change.js";
import type { Signs } from "../../korean/signs.js";
import { CATALOGUE_INDICATORS } from "../../model/catalogue/indicators.js";
import { COVERAGES } from "../../model/catalogue/coverages.js";
import { JOB_KINDS } from "../../model/catalogue/job-kinds.js";
import { recordFaults } from "../../model/check-record.js";
import type { Plan } from "../../model/plan.js";
import type {
  AmountKind,
  MoneyPhase,
  ProgressRecord,
  RecordSubject,
  ReportedJobs,
  ReportedMilestone,
  ReportedMoney,
  ReportedValue,
} from "../../model/record.js";
import type { CsvTable } from "../read-csv.js";
import type { RecordsFromCsv, RecordsFromCsvOptions } from "../records-from-csv.js";
import { dayIn, periodIn, personsIn, unitIn, wordIn } from "./cell-readers.js";
import type { SheetKind } from "./columns.js";
import { defined } from "./defined.js";
import { idIn, type EntityIndex } from "./entity-index.js";
import { addAmount, fundsOf, MOST_DECIMALS, type FundsParts } from "./funds.js";
import { recordBase } from "./record-base.js";
import type { RecordNames } from "./record-names.js";
import {
  MILESTONE_WORDS,
  RECORD_AMOUNTS,
  RECORD_FIELDS,
  STATUS_WORDS,
  SUBJECTS,
  VALUE_KIND_WORDS,
  type RecordKey,
} from "./record-sheet.js";
import { readSheet, type SheetRow } from "./sheet.js";
import { squash } from "./squash.js";
import { uniqueIds } from "./unique-id.js";

/** Reads a file with a row a report, and a column for each thing that it may report. */
export function wideRecords(
  table: CsvTable,
  plan: Plan,
  names: RecordNames,
  options: RecordsFromCsvOptions,
): RecordsFromCsv {
  const { defaults = {} } = options;
  const checkOnce = uniqueIds<RecordKey>("id", "an id");
  const kind: SheetKind<RecordKey> = {
    fields: RECORD_FIELDS,
    id: "id",
    amounts: RECORD_AMOUNTS,
    named: [...SUBJECTS, "sector", "department", "period"],
    prose: ["name", "note", "department", "sector", "indicator"],
    unread: ["year"],
    required: (has) => [
      SUBJECTS.some(has) ? SUBJECTS : [...SUBJECTS, "sector"],
      ...(defaults.period === undefined ? [["period"] as const] : []),
      ...(defaults.reportedOn === undefined ? [["reportedOn"] as const] : []),
    ],
  };
  const { values, issues, ignored } = readSheet<RecordKey, ProgressRecord>(table, options, kind, (row) => {
    const record = recordOf(row, plan, names, options);
    if (record !== undefined) checkOnce(row, record.id);
    return record;
  });
  return { records: values, issues, ignored };
}

/** The record that a row with columns for jobs, amounts and the rest makes. */
function recordOf(
  row: SheetRow<RecordKey>,
  plan: Plan,
  names: RecordNames,
  options: RecordsFromCsvOptions,
): ProgressRecord | undefined {
  const of = subjectOf(row, names);
  const base = recordBase(row, plan, names, options);
  const unit = row.read("unit", unitIn);
  const { jobs, money, heads } = amountsOf(row, names, unit, options);
  const note = row.text("note");
  const said = {
    value: valueOf(row, plan, of, unit, options.signs),
    jobs,
    money,
    milestones: milestonesOf(row, plan),
    status: row.read("status", (text) => wordIn(text, STATUS_WORDS)),
  };
  // What is missing here has its issue.
  if (of === undefined || base === undefined || row.isRefused()) return undefined;
  const record = defined<ProgressRecord>({ ...base, of, ...said, note: note === undefined ? undefined : { ko: note } });
  for (const fault of recordFaults(record, [])) {
    const [member, index, , part] = fault.path;
    row.fault(fault, COLUMN_OF[String(member)], heads.get([member, index, part].join(" ")));
  }
  return record;
}

/** Where the members of a record stand. */
const COLUMN_OF: Readonly<Record<string, RecordKey>> = {
  value: "value",
  period: "period",
  dataDate: "dataDate",
  reportedOn: "reportedOn",
  corrects: "corrects",
  milestones: "milestone",
};

/** What a spreadsheet makes of `1-1-1`: 2001-01-01. */
const MANGLED = /^(?:20)?0?(\d{1,2})-0?(\d{1,2})-0?(\d{1,2})$/;

function projectIn(text: string, { project }: RecordNames): string {
  const [, a, b, c] = MANGLED.exec(text) ?? [];
  const meant = [a, b, c].join("-");
  if (!project.ids.has(text) && project.ids.has(meant)) {
    const expected = "the id or the name of a project of the plan; a spreadsheet seems to have made a date of it";
    return fail("unknown-id", { value: text, expected, nearest: meant });
  }
  return idIn(project, text);
}

function subjectOf(row: SheetRow<RecordKey>, names: RecordNames): RecordSubject | undefined {
  const component = row.read("component", (text) => idIn(names.component, text));
  const code = row.read("project", (text) => projectIn(text, names));
  const named = row.text("project") === undefined ? row.read("name", (text) => idIn(names.project, text)) : undefined;
  if (code !== undefined) checkName(row, code, names.project);
  const project = code ?? named;
  const indicator = row.read("indicator", (text) => idIn(names.indicator, text));
  const keyTask = row.read("keyTask", (text) => idIn(names.keyTask, text));
  if (indicator !== undefined && (project ?? component) !== undefined) {
    const expected = "a record of one thing: an indicator, or a project";
    row.issue("ambiguous", "indicator", { value: indicator, expected });
    return undefined;
  }
  // The finest of them: a list of projects has the key task beside each.
  if (component !== undefined) return { component };
  if (project !== undefined) return { project };
  if (indicator !== undefined) return { indicator };
  if (keyTask !== undefined) return { keyTask };
  if (SUBJECTS.some(row.has)) return undefined;
  const sector = row.read("sector", (text) => idIn(names.sector, text));
  return sector === undefined ? undefined : { sector };
}

/** A name beside a code: another project's is a mistake in one of the two, an unknown one may be a new spelling. */
function checkName(row: SheetRow<RecordKey>, code: string, index: EntityIndex): void {
  const name = row.text("name");
  if (name === undefined) return;
  const owners = index.byName.get(squash(name));
  if (owners?.has(code) === true) return;
  const expected = `the name of project ${code}`;
  if (owners === undefined) {
    row.issue("unknown-id", "name", { value: name, expected, nearest: nearestName(name, index.names) }, false);
  } else row.issue("ambiguous", "name", { value: name, expected, alternatives: [code, ...owners] });
}

/** Stages whose amount is what it is at the end of a period; of the others it is that of the period. */
const RUNNING: readonly string[] = ["committed", "spent"];

function amountsOf(
  row: SheetRow<RecordKey>,
  names: RecordNames,
  unit: Unit | undefined,
  { defaults = {}, signs, nil }: RecordsFromCsvOptions,
): {
  readonly jobs: ReportedJobs[] | undefined;
  readonly money: ReportedMoney[] | undefined;
  /** The header over each number: under `jobs 0`, under `money 0 total`. */
  readonly heads: ReadonlyMap<string, string>;
} {
  const sectors = SUBJECTS.some(row.has)
    ? row.read("sector", (text) => text.split(/[;,|]/).map((one) => idIn(names.sector, one.trim())))
    : undefined;
  const jobKind = row.read("jobKind", (text) => wordIn(text, JOB_KINDS));
  const covers = row.read("covers", (text) => wordIn(text, COVERAGES)) ?? defaults.covers;
  const rowUnit = MONEY_UNITS.find((one) => one === unit) ?? defaults.unit;
  const jobs: ReportedJobs[] = [];
  const groups = new Map<string, { readonly phase: MoneyPhase; readonly kind: AmountKind; parts: FundsParts }>();
  const heads = new Map<string, string>();
  row.amounts((text, head, header) => {
    if (!("source" in head)) {
      const count = isNil(text) ? nilJobs(text, nil) : personsIn(text, head.unit);
      heads.set(`jobs ${String(jobs.length)} `, header);
      if (count !== undefined) jobs.push(defined<ReportedJobs>({ count, kind: head.kind, jobKind, sectors }));
      return;
    }
    const { of: phase } = head;
    const kind = head.kind ?? (RUNNING.includes(phase) ? (defaults.kind ?? "flow") : "stock");
    const key = `${phase} ${kind}`;
    const group = groups.get(key) ?? { phase, kind, parts: { decimals: 0, amounts: {}, printed: {} } };
    addAmount(group.parts, head.source, text, head.unit ?? rowUnit, signs);
    groups.set(key, group);
    heads.set(`money ${String([...groups.keys()].indexOf(key))} ${head.source}`, header);
  });
  const money = [...groups.values()].map(({ phase, kind, parts }) => ({
    phase,
    kind,
    funds: fundsOf(parts, covers),
  }));
  return { jobs: jobs.length > 0 ? jobs : undefined, money: money.length > 0 ? money : undefined, heads };
}

function nilJobs(text: string, nil: RecordsFromCsvOptions["nil"]): number | undefined {
  if (nil === "zero") return 0;
  if (nil === "not-reported") return undefined;
  const expected =
    'a number, or nothing where none is reported; the option nil says what a dash means ("zero", "not-reported")';
  return fail("ambiguous", { value: text, expected, alternatives: ["0", ""] });
}

function valueOf(
  row: SheetRow<RecordKey>,
  plan: Plan,
  of: RecordSubject | undefined,
  rowUnit: Unit | undefined,
  signs: Signs | undefined,
): ReportedValue | undefined {
  const indicator = [...CATALOGUE_INDICATORS, ...(plan.indicators ?? [])].findLast((one) => one.id === of?.indicator);
  const given = row.read("valueUnit", unitIn) ?? rowUnit;
  const kind = row.read("valueKind", (text) => wordIn(text, VALUE_KIND_WORDS)) ?? indicator?.kind;
  const numerator = row.read("numerator", (text) => readAmount(text).value);
  const denominator = row.read("denominator", (text) => readAmount(text).value);
  const amount = row.read("value", (text) => {
    const unit = given ?? indicator?.unit;
    const options = unit === undefined ? {} : { unit };
    return signs === undefined ? readAmount(text, options) : readChange(text, { ...options, signs });
  });
  if (amount === undefined) return undefined;
  if (kind === undefined) {
    row.issue("missing-key", "valueKind", {
      value: "",
      expected: `what the value is: ${Object.keys(VALUE_KIND_WORDS).join(", ")}`,
    });
    return undefined;
  }
  return defined<ReportedValue>({
    value: amount.value,
    unit: amount.unit,
    kind,
    decimals: amount.decimals === 0 ? undefined : Math.min(amount.decimals, MOST_DECIMALS),
    parts: numerator === undefined || denominator === undefined ? undefined : { numerator, denominator },
  });
}

function milestonesOf(row: SheetRow<RecordKey>, plan: Plan): ReportedMilestone[] | undefined {
  const milestone = row.read("milestone", (text) => text);
  const state = row.read("milestoneState", (text) => wordIn(text, MILESTONE_WORDS));
  const on = row.read("milestoneOn", dayIn);
  const to = row.read("milestoneTo", (text) => periodIn(text, plan.year));
  if (milestone === undefined) return undefined;
  if (state === undefined) {
    row.issue("missing-key", "milestoneState", { value: "", expected: "what became of the milestone: 완료 or 연기" });
    return undefined;
  }
  return [defined<ReportedMilestone>({ milestone, state, on, to })];
}
