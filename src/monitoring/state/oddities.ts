import { add, compare, toNumber, ZERO, type Fraction } from "../../quantity/fraction.js";
import { isWithin, periodEnd, periodStart, type Day, type Period } from "../../model/period.js";
import type { Plan } from "../../model/plan.js";
import type { ProgressRecord } from "../../model/record.js";
import { grouped } from "./grouped.js";
import { subjectKey, type Measure } from "./measures.js";
import { monthsBetween, monthsOf } from "./months.js";
import { recordIssue, type RecordIssue } from "./record-issue.js";

type MeasuresOf = (record: ProgressRecord) => readonly Measure[];

interface Reported {
  readonly record: ProgressRecord;
  readonly measure: Measure & { readonly amount: Fraction };
}

/** What is odd about records that count; nothing of it is guessed over. */
export function oddities(inForce: readonly ProgressRecord[], plan: Plan, measuresOf: MeasuresOf): RecordIssue[] {
  const bySubject = grouped(inForce, (one) => subjectKey(one.of));
  const cancelled = new Map((plan.projects ?? []).map((one) => [one.id, one.cancelled?.on]));
  return [
    ...bySubject.flatMap(gaps),
    ...bySubject
      .flatMap((own) => series(own, measuresOf))
      .flatMap((all) => [
        ...grouped(all, ({ measure }) => measure.key).flatMap((own) => [...overlaps(own), ...falling(own)]),
        ...beyondYear(all),
      ]),
    ...inForce.flatMap((record) => [...doneLater(record), ...afterCancellation(record, cancelled)]),
  ];
}

/** The months without any record between the first and the last that has one of its own. */
function gaps(records: readonly ProgressRecord[]): RecordIssue[] {
  const monthly = records.filter((one) => isMonth(one.period)).sort(byPeriod);
  const covered = new Set(records.flatMap((one) => monthsOf(one.period)));
  // One issue for each run of months, on the first record after it.
  return monthly.flatMap((next, i) => {
    const before = monthly[i - 1];
    if (before === undefined) return [];
    const missing = monthsBetween(before.period, next.period).filter((month) => !covered.has(month));
    if (missing.length === 0) return [];
    const expected = `a record on ${missing.join(", ")} between it and ${before.id}`;
    const parts = { path: ["period"], value: next.period, expected };
    return [recordIssue("missing-period", [next.id, before.id], false, parts)];
  });
}

function isMonth(period: Period): boolean {
  return /-[01]/.test(period);
}

function byPeriod(a: ProgressRecord, b: ProgressRecord): number {
  return a.period < b.period ? -1 : 1;
}

/** Records of one subject with the same measure, as a flow or else, in the order in which their periods end. */
function series(records: readonly ProgressRecord[], measuresOf: MeasuresOf): Reported[][] {
  const reported = records.flatMap((record) =>
    measuresOf(record).flatMap(({ amount, ...measure }) =>
      amount === undefined ? [] : [{ record, measure: { ...measure, amount } }],
    ),
  );
  return grouped(reported, ({ measure }) => measure.what).map((all) =>
    [...all].sort((a, b) => (dataEnd(a.record) < dataEnd(b.record) ? -1 : 1)),
  );
}

function dataEnd({ dataDate, period }: ProgressRecord): string {
  return dataDate ?? periodEnd(period);
}

/** Flows of periods that lie in one another; that a final year holds its provisional months is as it should be. */
function overlaps(all: readonly Reported[]): RecordIssue[] {
  return all.flatMap(({ record, measure }) => {
    // Nothing is within a month.
    if (measure.kind !== "flow" || isMonth(record.period)) return [];
    const within = all.filter(
      ({ record: part }) => part.period !== record.period && isWithin(part.period, record.period),
    );
    const odd = record.finality === "final" ? within.filter((one) => one.record.finality === "final") : within;
    if (odd.length === 0) return [];
    return [
      recordIssue("overlapping-periods", [record.id, ...odd.map((one) => one.record.id)], false, {
        path: ["period"],
        value: record.period,
        expected: `no other record within it, such as of ${String(odd[0]?.record.period)}; the longer period counts`,
      }),
    ];
  });
}

function falling(all: readonly Reported[]): RecordIssue[] {
  return all.flatMap(({ record, measure }, i) => {
    const before = all[i - 1];
    if (measure.kind !== "cumulative" || before === undefined) return [];
    if (record.period.slice(0, 4) !== before.record.period.slice(0, 4)) return [];
    // What was moved can be moved back.
    if (measure.what.startsWith('["transferred"') || compare(measure.amount, before.measure.amount) >= 0) return [];
    return [
      recordIssue("falling-cumulative", [record.id, before.record.id], false, {
        path: measure.at,
        value: toNumber(measure.amount),
        expected: `at least ${String(toNumber(before.measure.amount))}, as of ${before.record.period}`,
      }),
    ];
  });
}

/** Months, or a cumulative, that come to more than the year that holds them says. */
function beyondYear(all: readonly Reported[]): RecordIssue[] {
  return all.flatMap(({ record, measure }) => {
    if ((measure.kind !== "flow" && measure.kind !== "cumulative") || record.period.length !== 4) return [];
    const parts = all.filter(({ record: part }) => part.period.length > 4 && isWithin(part.period, record.period));
    const flows = parts.filter((one) => one.measure.kind === "flow");
    const outer = flows.filter(
      ({ record: part }) =>
        !flows.some((other) => other.record.period !== part.period && isWithin(part.period, other.record.period)),
    );
    const cumulatives = parts.filter((one) => one.measure.kind === "cumulative").map((one) => [one]);
    return [outer, ...cumulatives].flatMap((some) => {
      const sum = some.reduce((total, one) => add(total, one.measure.amount), ZERO);
      if (compare(sum, measure.amount) <= 0) return [];
      const expected = `at least ${String(toNumber(sum))}, what its parts come to`;
      const records = [record.id, ...some.map((one) => one.record.id)];
      const found = { path: measure.at, value: toNumber(measure.amount), expected };
      return [recordIssue("exceeds-year", records, false, found)];
    });
  });
}

function doneLater({ id, milestones = [], reportedOn }: ProgressRecord): RecordIssue[] {
  return milestones.flatMap(({ on }, i) =>
    on === undefined || on <= reportedOn
      ? []
      : [
          recordIssue("reversed-days", [id], false, {
            path: ["milestones", i, "on"],
            value: on,
            expected: `a day not after ${reportedOn}, when it was reported`,
          }),
        ],
  );
}

function afterCancellation(
  { id, of, period }: ProgressRecord,
  cancelled: ReadonlyMap<string | undefined, Day | undefined>,
): RecordIssue[] {
  const on = cancelled.get(of.project);
  if (on === undefined || periodStart(period) <= on) return [];
  const expected = `a period that begins before the cancellation on ${on}`;
  return [recordIssue("period-outside-plan", [id], false, { path: ["period"], value: period, expected })];
}
