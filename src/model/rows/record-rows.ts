import type { Unit } from "../../quantity/unit.js";
import { FUNDING_PARTS } from "../check-parts.js";
import type { Coverage, FundingPart } from "../funding.js";
import type { ValueKind } from "../indicator.js";
import { periodYear } from "../period.js";
import type { Plan } from "../plan.js";
import type { MoneyPhase, ProgressRecord, ProjectStatus, ReportedMilestone } from "../record.js";
import type { JobKind } from "../sector.js";
import { checkIsPlan, localeOf } from "./given.js";
import { namesOf } from "./names-of.js";
import { onlyMember } from "./only-member.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link recordRows}: one thing that was reported. */
export type RecordRow = {
  /** Id of the record. */
  readonly record: string;
  /** Id of the plan, where the record says it. */
  readonly plan: string | null;
  readonly subjectKind: "project" | "component" | "key-task" | "sector" | "indicator";
  /** Id of what it is about. */
  readonly subject: string;
  /** Its name; null where no plan was given that has it. */
  readonly name: string | null;
  readonly period: string;
  readonly year: number;
  readonly what: "value" | "jobs" | "money" | "milestone" | "status";
  /** What the number is of its period. */
  readonly kind: ValueKind | null;
  /** What jobs count. */
  readonly jobKind: JobKind | null;
  /** The sectors that jobs count for, with spaces between them. */
  readonly sectors: string | null;
  /** The stage of money, its source, and what the amount covers. */
  readonly phase: MoneyPhase | null;
  readonly source: FundingPart | null;
  readonly covers: Coverage | null;
  /** Id of the milestone. */
  readonly milestone: string | null;
  /** What became of the milestone, or where the project stands. */
  readonly state: ReportedMilestone["state"] | ProjectStatus | null;
  /** The day a milestone was done, or the period it was put off to. */
  readonly when: string | null;
  readonly value: number | null;
  readonly unit: Unit | null;
  /** Why there is no number: `not-applicable` of milestones and status, `not-reported` of an amount left open. */
  readonly reason: "not-applicable" | "not-reported" | null;
  readonly department: string | null;
  /** The day up to which the data go; null where it is the last of the period. */
  readonly dataDate: string | null;
  readonly reportedOn: string;
  readonly finality: "provisional" | "final";
  /** Id of the record that this one takes the place of. */
  readonly corrects: string | null;
  readonly synthetic: boolean;
};

type Own = Omit<
  RecordRow,
  | "record"
  | "plan"
  | "subjectKind"
  | "subject"
  | "name"
  | "period"
  | "year"
  | "department"
  | "dataDate"
  | "reportedOn"
  | "finality"
  | "corrects"
  | "synthetic"
>;

/** The members of rows in their order, of nothing. */
const NOTHING: Omit<Own, "what"> = {
  kind: null,
  jobKind: null,
  sectors: null,
  phase: null,
  source: null,
  covers: null,
  milestone: null,
  state: null,
  when: null,
  value: null,
  unit: null,
  reason: null,
};

/**
 * Progress records as plain rows, one for each number, milestone and status that they report.
 *
 * All of them, corrected and superseded ones too: `recordState` tells which are in force. Do not add rows up: kinds
 * differ, and a total stands beside its sources.
 *
 * @param records - Records.
 * @param plan - The plan they are about, for names.
 * @param options - Language of the names.
 * @returns The rows in the order of the records; within one value, jobs, money by source, milestones, status.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language
 *   and for a record that is not about exactly one thing, `invalid-period`.
 * @example
 * ```ts
 * import { recordRows } from "iljari/model";
 * const rows = recordRows([{ id: "r1", of: { sector: "training" }, period: "2024-03", reportedOn: "2024-04-05",
 *   jobs: [{ count: 3, kind: "flow" }] }]); // made up
 * rows.map((one) => [one.name, one.what, one.value, one.unit, one.reportedOn]); // => [["Training", "jobs", 3, "persons", "2024-04-05"]]
 * ```
 */
export function recordRows(records: readonly ProgressRecord[], plan?: Plan, options: RowOptions = {}): RecordRow[] {
  if (plan !== undefined) checkIsPlan(plan);
  const names = namesOf(plan, localeOf(options));
  return records.flatMap((record, index) => {
    const [kind, subject] = onlyMember(record.of, ["records", index, "of"]);
    const subjectKind = kind === "keyTask" ? "key-task" : kind;
    return reported(record).map((row) => ({
      record: record.id,
      plan: record.plan ?? null,
      subjectKind,
      subject,
      name: names(subjectKind, subject),
      period: record.period,
      year: periodYear(record.period),
      ...row,
      department: record.department ?? null,
      dataDate: record.dataDate ?? null,
      reportedOn: record.reportedOn,
      finality: record.finality ?? "provisional",
      corrects: record.corrects ?? null,
      synthetic: record.synthetic === true,
    }));
  });
}

function reported({ value, jobs = [], money = [], milestones = [], status }: ProgressRecord): Own[] {
  return [
    ...(value === undefined
      ? []
      : [{ what: "value" as const, ...NOTHING, kind: value.kind, value: value.value, unit: value.unit }]),
    ...jobs.map(({ count, kind, jobKind = "not-stated", sectors }) => {
      const own = { kind, jobKind, sectors: sectors?.join(" ") ?? null, value: count };
      return { what: "jobs" as const, ...NOTHING, ...own, unit: "persons" as const };
    }),
    ...money.flatMap(({ phase, kind, funds }) =>
      FUNDING_PARTS.flatMap((source) => {
        const amount = funds[source];
        if (amount === undefined) return [];
        const own = { kind, phase, source, covers: funds.covers ?? "not-stated", value: amount, unit: funds.unit };
        return [
          { what: "money" as const, ...NOTHING, ...own, reason: amount === null ? ("not-reported" as const) : null },
        ];
      }),
    ),
    ...milestones.map(({ milestone, state, on, to }) => {
      const own = { milestone, state, when: on ?? to ?? null, reason: "not-applicable" as const };
      return { what: "milestone" as const, ...NOTHING, ...own };
    }),
    ...(status === undefined
      ? []
      : [{ what: "status" as const, ...NOTHING, state: status, reason: "not-applicable" as const }]),
  ];
}
