import { fail } from "../quantity/error.js";
import { isObject } from "../model/check-parts.js";
import { DAY_EXPECTED, isDay, type Day } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { ProgressRecord } from "../model/record.js";
import { checkIsPlan, checkIsQuery } from "../model/rows/given.js";
import { competing } from "./state/competing.js";
import { followCorrections } from "./state/corrections.js";
import { knownIds } from "./state/known-ids.js";
import { measuresOf, withoutMeasures, type Measure } from "./state/measures.js";
import { oddities } from "./state/oddities.js";
import { recordIssue, type RecordIssue } from "./state/record-issue.js";
import { faultsOf } from "./state/refusals.js";

export type { RecordIssue } from "./state/record-issue.js";

/** What a log of records comes to on a day. */
export interface RecordState {
  /** Id of the plan. */
  readonly plan: string | undefined;
  /** The day; nothing where everything counts. */
  readonly asOf: Day | undefined;
  /** Everything that had been reported by then, by day of report and id. */
  readonly known: readonly ProgressRecord[];
  /**
   * What counts: known, not refused, not superseded. Of a record whose figures are taken over only in part by another,
   * what remains.
   */
  readonly inForce: readonly ProgressRecord[];
  /** What no longer counts, and the id of the record that took its place. */
  readonly superseded: readonly { readonly record: ProgressRecord; readonly by: string }[];
  /** What never counts. */
  readonly refused: readonly ProgressRecord[];
  /** What is wrong with records that do not count, and what is odd about the others. */
  readonly issues: readonly RecordIssue[];
  /** Ids of records that name another plan. */
  readonly elsewhere: readonly string[];
  /** Whether any known record is made up. */
  readonly synthetic: boolean;
}

/**
 * What a log of progress records comes to: which count, which are superseded, which cannot count and why.
 *
 * The log only grows. A correction takes the place of the record that it names, a final that of provisionals with the
 * same figure of the same subject and period. Of two alike of which neither corrects the other the first reported counts
 * and the other is refused. With `asOf` only what had been reported by that day is known, which reproduces any earlier
 * state. Nothing is guessed over: a gap, an overlap, a cumulative that falls, months beyond their year are issues.
 *
 * @param plan - The plan that is reported on.
 * @param records - The log, in any order.
 * @param options - `asOf`, the last day of report that counts.
 * @returns The state. Refused, each with an issue at `records.ID…`: `unknown-id` (no such project, component, key task,
 *   sector, indicator, milestone, or record to correct), `period-outside-plan`, `duplicate-record`, `two-finals`,
 *   `reversed-days`, `unit-mismatch` (a value that is none of its indicator), and whatever one record can break by itself. Not refused: `missing-period`, `overlapping-periods`,
 *   `falling-cumulative`, `exceeds-year`, an unknown department, a milestone done later than reported, a period after a
 *   cancellation, two corrections of one record (the later counts). Records of another plan are listed in `elsewhere`.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan or no list, `invalid-day`.
 * @source Decision of this library: docs/decisions.md, Through the year.
 * @example
 * ```ts
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * import { recordState } from "iljari/monitoring";
 * const first = { id: "a", of: { sector: "training" }, period: "2024-03", reportedOn: "2024-04-05",
 *   jobs: [{ count: 12, kind: "flow" }], synthetic: true } as const; // made-up figures
 * const second = { ...first, id: "b", corrects: "a", reportedOn: "2024-05-02", jobs: [{ count: 21, kind: "flow" }] } as const;
 * const on = (asOf: string) => recordState(jeonju2024, [second, first], { asOf }).inForce.map((one) => one.id);
 * [on("2024-04-30"), on("2024-05-31")]; // => [["a"], ["b"]]
 * ```
 */
export function recordState(
  plan: Plan,
  records: readonly ProgressRecord[],
  options: { readonly asOf?: Day } = {},
): RecordState {
  checkIsPlan(plan);
  checkIsQuery(options, "options");
  const { asOf } = options;
  // A type of its own, lest the check leaves the records without theirs.
  const isList: boolean = Array.isArray(records);
  if (!isList) fail("wrong-type", { path: ["records"], value: records, expected: "an array of records" });
  if (asOf !== undefined && !isDay(asOf)) fail("invalid-day", { path: ["asOf"], value: asOf, expected: DAY_EXPECTED });
  const plans = [plan.id, plan.revision?.of];
  const isElsewhere = (one: ProgressRecord) => one.plan !== undefined && !plans.includes(one.plan);
  const given = records.filter(isRecord);
  const none = records.filter((one) => !isRecord(one));
  // What says no day is not passed over with those of later days.
  const isKnown = ({ reportedOn }: ProgressRecord) => asOf === undefined || !isDay(reportedOn) || reportedOn <= asOf;
  const known = sorted(given.filter((one) => !isElsewhere(one) && isKnown(one)));
  const { first, again } = onceEach(known);

  const ids = knownIds(plan);
  const faults = first.flatMap((one) => faultsOf(one, plan, ids));
  const unsound = new Set(faults.flatMap((one) => (one.refused ? one.records : [])));
  const sound = new Set(first.map((one) => one.id).filter((id) => !unsound.has(id)));
  const corrections = followCorrections(first, sound);
  const byId = new Map(first.map((one) => [one.id, one]));
  const originals = (record: ProgressRecord) => {
    const line: ProgressRecord[] = [];
    for (let one = record; one.corrects !== undefined && corrections.supersededBy.has(one.corrects); line.push(one)) {
      one = byId.get(one.corrects) as ProgressRecord;
    }
    return line;
  };
  const left = first.filter(
    ({ id }) => sound.has(id) && !corrections.refused.has(id) && !corrections.supersededBy.has(id),
  );

  // Most records stand as they came, and their measures are asked for again.
  const read = new Map<ProgressRecord, readonly Measure[]>();
  const measures = (record: ProgressRecord) => {
    const own = read.get(record) ?? measuresOf(record);
    read.set(record, own);
    return own;
  };
  const { dropped, winner, issues } = competing(left, originals, measures);
  const repeated = new Set(issues.map((one) => one.records[0]));
  const rest = left.map((record) => ({ record, own: withoutMeasures(record, dropped.get(record.id) ?? []) }));
  const inForce = rest.flatMap(({ own }) => own ?? []);
  const gone = rest.flatMap(({ record, own }) => (own === undefined ? [record] : []));
  const superseded = [
    ...first.flatMap((record) => {
      const by = corrections.supersededBy.get(record.id);
      return by === undefined || !sound.has(record.id) || corrections.refused.has(record.id) ? [] : [{ record, by }];
    }),
    ...gone.flatMap((record) => (repeated.has(record.id) ? [] : [{ record, by: winner.get(record.id) as string }])),
  ];
  const isRefused = ({ id }: ProgressRecord) => unsound.has(id) || corrections.refused.has(id);
  return {
    plan: plan.id,
    asOf,
    known,
    inForce,
    superseded,
    refused: [
      ...sorted([
        ...again.map(({ record }) => record),
        ...first.filter(isRefused),
        ...gone.filter(({ id }) => repeated.has(id)),
      ]),
      ...none.filter(isObject),
    ],
    issues: [
      ...none.map(noRecord),
      ...again.map(({ issue }) => issue),
      ...faults,
      ...corrections.issues,
      ...issues,
      ...oddities(inForce, plan, measures),
    ],
    elsewhere: given
      .filter(isElsewhere)
      .map((one) => one.id)
      .sort(),
    synthetic: known.some((one) => one.synthetic === true),
  };
}

/** Whether it has what the others are told by: of records that were not parsed not even that is sure. */
function isRecord(one: unknown): boolean {
  return isObject(one) && typeof one["id"] === "string" && isObject(one["of"]);
}

function noRecord(record: unknown): RecordIssue {
  const id: unknown = isObject(record) ? record["id"] : undefined;
  const path = typeof id === "string" ? ["of"] : [];
  const value = path.length === 0 ? record : (record as Readonly<Record<string, unknown>>)["of"];
  const expected = "a record with id, of, period and reportedOn, as parseRecords gives it";
  return recordIssue("wrong-type", typeof id === "string" ? [id] : [], true, { path, value, expected });
}

/** By day of report, id, and content where even that is the same: in whatever order a log comes, it is read in this one. */
function sorted(records: readonly ProgressRecord[]): ProgressRecord[] {
  return records.toSorted(
    (a, b) =>
      order(a.reportedOn, b.reportedOn) || order(a.id, b.id) || (a === b ? 0 : order(contentOf(a), contentOf(b))),
  );
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Equal for equal records, in whatever order their members stand. */
function contentOf(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** Records by their first report, and those whose id had been given before. */
function onceEach(known: readonly ProgressRecord[]): {
  readonly first: readonly ProgressRecord[];
  readonly again: readonly { readonly record: ProgressRecord; readonly issue: RecordIssue }[];
} {
  const byId = new Map<string, ProgressRecord>();
  const again: { readonly record: ProgressRecord; readonly issue: RecordIssue }[] = [];
  for (const record of known) {
    const before = byId.get(record.id);
    if (before === undefined) {
      byId.set(record.id, record);
      continue;
    }
    const expected = contentOf(before) === contentOf(record) ? "each record once" : "an id that no other record has";
    const issue = recordIssue("duplicate-record", [record.id], true, { path: ["id"], value: record.id, expected });
    again.push({ record, issue });
  }
  return { first: [...byId.values()], again };
}
