import { issueText } from "../../quantity/error.js";
import { readAmount } from "../../korean/read-amount.js";
import { COVERAGES } from "../../model/catalogue/coverages.js";
import { JOB_KINDS } from "../../model/catalogue/job-kinds.js";
import { FUNDING_NAMES } from "../../model/catalogue/funding-sources.js";
import { recordFaults } from "../../model/check-record.js";
import type { Coverage } from "../../model/funding.js";
import type { Plan } from "../../model/plan.js";
import type {
  AmountKind,
  MoneyPhase,
  ProgressRecord,
  ProjectStatus,
  RecordSubject,
  ReportedJobs,
  ReportedMilestone,
  ReportedValue,
} from "../../model/record.js";
import type { CsvTable } from "../read-csv.js";
import type { RecordsFromCsv, RecordsFromCsvOptions } from "../records-from-csv.js";
import { PHASE_NAMES } from "./amount-head.js";
import { dayIn, moneyUnitIn, periodIn, personsIn, unitIn, wordIn } from "./cell-readers.js";
import { headText, type SheetKind } from "./columns.js";
import { csvIssue } from "./csv-issue.js";
import { defined } from "./defined.js";
import { idIn } from "./entity-index.js";
import { addAmount, fundsOf, MOST_DECIMALS, type FundsParts } from "./funds.js";
import { recordBase, type RecordBase } from "./record-base.js";
import type { RecordNames } from "./record-names.js";
import {
  KIND_WORDS,
  LONG_FIELDS,
  MILESTONE_WORDS,
  STATUS_WORDS,
  VALUE_KIND_WORDS,
  type LongKey,
} from "./record-sheet.js";
import { readSheet, type SheetRow } from "./sheet.js";
import { squash } from "./squash.js";

/** Whether a file is in the form that `recordRows` writes: a row for each thing that a record reports. */
export function isLong(header: readonly string[]): boolean {
  const heads = new Set(header.map(squash));
  return (["subject", "what"] as const).every((key) =>
    [key, ...LONG_FIELDS[key]].some((name) => heads.has(squash(name))),
  );
}

/** A record while its rows are read. */
interface Draft {
  readonly lines: number[];
  readonly base: RecordBase & { readonly of: RecordSubject };
  value?: ReportedValue;
  status?: ProjectStatus;
  readonly jobs: ReportedJobs[];
  readonly milestones: ReportedMilestone[];
  readonly money: Map<string, { phase: MoneyPhase; kind: AmountKind; covers: Coverage | undefined; parts: FundsParts }>;
}

/** Reads such a file. A record any of whose rows cannot be read is refused whole. */
export function longRecords(
  table: CsvTable,
  plan: Plan,
  names: RecordNames,
  options: RecordsFromCsvOptions,
): RecordsFromCsv {
  const { defaults = {} } = options;
  const kind: SheetKind<LongKey> = {
    fields: LONG_FIELDS,
    id: "id",
    amounts: [],
    named: [],
    prose: ["name", "department", "sectors", "subject"],
    unread: ["year", "name"],
    required: () => [
      ["id"],
      ["subjectKind"],
      ["subject"],
      ["what"],
      ...(defaults.period === undefined ? [["period"] as const] : []),
      ...(defaults.reportedOn === undefined ? [["reportedOn"] as const] : []),
    ],
  };
  const drafts = new Map<string, Draft>();
  const bad = new Set<string>();
  const sheet = readSheet<LongKey, never>(table, options, kind, (row) => {
    readRow(row, drafts, plan, names, options);
    if (row.isRefused()) bad.add(row.text("id") ?? "");
    return undefined;
  });
  const records: ProgressRecord[] = [];
  const issues = [...sheet.issues];
  const column = table.header.find((head) => squash(head) === "record") ?? "";
  for (const [id, { lines, base, money, jobs, milestones, value, status }] of drafts) {
    const refuse = (line: number, expected: string) =>
      issues.push(csvIssue("invalid-value", { row: line, column, refused: true }, { value: id, expected }));
    if (bad.has(id) || sheet.unseen.has(id)) {
      for (const line of lines) refuse(line, "a record each row of which can be read; another row of it cannot");
      continue;
    }
    const record = defined<ProgressRecord>({
      ...base,
      value,
      jobs: jobs.length > 0 ? jobs : undefined,
      money:
        money.size > 0
          ? [...money.values()].map((one) => ({
              phase: one.phase,
              kind: one.kind,
              funds: fundsOf(one.parts, one.covers),
            }))
          : undefined,
      milestones: milestones.length > 0 ? milestones : undefined,
      status,
    });
    const faults = recordFaults(record, []);
    if (faults.length === 0) records.push(record);
    else {
      for (const line of lines) refuse(line, faults.map(issueText).join("; "));
    }
  }
  return { records, issues: issues.sort((a, b) => a.row - b.row), ignored: sheet.ignored };
}

const SUBJECT_WORDS = {
  project: ["사업"],
  component: ["내역사업"],
  keyTask: ["중점과제", "key-task"],
  sector: ["분야"],
  indicator: ["지표"],
} as const;

const WHAT_WORDS = {
  value: ["값"],
  jobs: ["일자리"],
  money: ["예산"],
  milestone: ["추진일정"],
  status: ["상태"],
} as const;

/** Reads a row into the draft of its record. */
function readRow(
  row: SheetRow<LongKey>,
  drafts: Map<string, Draft>,
  plan: Plan,
  names: RecordNames,
  options: RecordsFromCsvOptions,
): void {
  const base = recordBase(row, plan, names, options);
  const subjectKind = row.read("subjectKind", (text) => wordIn(text, SUBJECT_WORDS));
  const id = subjectKind && row.read("subject", (text) => idIn(names[subjectKind], text));
  const what = row.read("what", (text) => wordIn(text, WHAT_WORDS));
  if (base === undefined || subjectKind === undefined || id === undefined || what === undefined) return;
  const written = { ...base, of: { [subjectKind]: id } };
  // What the rows write out of what a record may leave out.
  const { finality, ...rest } = written;
  const own: Draft["base"] = finality === "provisional" ? rest : written;
  const draft: Draft = drafts.get(base.id) ?? { lines: [], base: own, jobs: [], milestones: [], money: new Map() };
  drafts.set(base.id, draft);
  if (JSON.stringify(draft.base) !== JSON.stringify(own)) {
    const expected = `what the other rows of the record say: ${JSON.stringify(draft.base)}`;
    row.issue("duplicate-id", "id", { value: base.id, expected });
  }
  READERS[what](row, draft, names, options);
  if (!row.isRefused()) draft.lines.push(row.line);
}

type Reader = (row: SheetRow<LongKey>, draft: Draft, names: RecordNames, options: RecordsFromCsvOptions) => void;

/** A cell that a row of its kind must fill. */
function need<Value>(row: SheetRow<LongKey>, key: LongKey, reader: (text: string) => Value): Value | undefined {
  if (row.text(key) === undefined) {
    row.issue("missing-key", key, { value: "", expected: `a value under ${headText(LONG_FIELDS[key])}` });
  }
  return row.read(key, reader);
}

const READERS: Readonly<Record<keyof typeof WHAT_WORDS, Reader>> = {
  value: (row, draft) => {
    const unit = need(row, "unit", unitIn);
    const kind = need(row, "kind", (text) => wordIn(text, VALUE_KIND_WORDS));
    const amount = need(row, "value", (text) => readAmount(text, unit === undefined ? {} : { unit }));
    if (unit === undefined || kind === undefined || amount === undefined) return;
    if (draft.value !== undefined) {
      row.issue("duplicate-id", "what", { value: "value", expected: "one value of each record" });
    }
    const decimals = amount.decimals === 0 ? undefined : Math.min(amount.decimals, MOST_DECIMALS);
    draft.value = defined<ReportedValue>({
      value: amount.value,
      unit: amount.unit,
      kind,
      decimals,
      exact: undefined,
      parts: undefined,
    });
  },
  jobs: (row, draft, names) => {
    const kind = need(row, "kind", (text) => wordIn(text, KIND_WORDS));
    const count = need(row, "value", (text) => personsIn(text, "persons"));
    const jobKind = row.read("jobKind", (text) => wordIn(text, JOB_KINDS));
    const sectors = row.read("sectors", (text) => text.split(" ").map((one) => idIn(names.sector, one)));
    if (kind === undefined || count === undefined) return;
    draft.jobs.push(
      defined<ReportedJobs>({ count, kind, jobKind: jobKind === "not-stated" ? undefined : jobKind, sectors }),
    );
  },
  money: (row, draft, _, { signs }) => {
    const phase = need(row, "phase", (text) => wordIn(text, PHASE_NAMES));
    const kind = need(row, "kind", (text) => wordIn(text, KIND_WORDS));
    const source = need(row, "source", (text) => wordIn(text, FUNDING_NAMES));
    const unit = need(row, "unit", moneyUnitIn);
    const said = row.read("covers", (text) => wordIn(text, COVERAGES));
    if (phase === undefined || kind === undefined || source === undefined || unit === undefined) return;
    const covers = said === "not-stated" ? undefined : said;
    const key = `${phase} ${kind} ${covers ?? ""}`;
    const parts: FundsParts = { decimals: 0, amounts: {}, printed: {} };
    const group = draft.money.get(key) ?? { phase, kind, covers, parts };
    draft.money.set(key, group);
    if (group.parts.amounts[source] !== undefined) {
      row.issue("duplicate-id", "source", { value: source, expected: "one amount by each source" });
    }
    // An amount that the plan leaves open is null; nothing else may be empty.
    if (row.text("value") === undefined && row.text("reason") === "not-reported") group.parts.amounts[source] = null;
    else
      need(row, "value", (text) => {
        addAmount(group.parts, source, text, unit, signs);
      });
  },
  milestone: (row, draft) => {
    const milestone = need(row, "milestone", (text) => text);
    const state = need(row, "state", (text) => wordIn(text, MILESTONE_WORDS));
    if (milestone === undefined || state === undefined) return;
    const on = state === "completed" ? need(row, "when", dayIn) : undefined;
    const to = state === "postponed" ? row.read("when", (text) => periodIn(text, "")) : undefined;
    draft.milestones.push(defined<ReportedMilestone>({ milestone, state, on, to, reason: undefined }));
  },
  status: (row, draft) => {
    const status = need(row, "state", (text) => wordIn(text, STATUS_WORDS));
    if (status !== undefined) draft.status = status;
  },
};
