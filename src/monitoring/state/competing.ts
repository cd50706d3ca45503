import type { ProgressRecord } from "../../model/record.js";
import { subjectKey, type Measure } from "./measures.js";
import { recordIssue, type RecordIssue } from "./record-issue.js";

/** Measures of records that others take the place of. */
export interface Competition {
  readonly dropped: ReadonlyMap<string, readonly Measure[]>;
  /** By the id of a record, the one that takes the place of its measures. */
  readonly winner: ReadonlyMap<string, string>;
  readonly issues: readonly RecordIssue[];
}

interface Claim {
  readonly record: ProgressRecord;
  readonly measure: Measure;
  readonly isFinal: boolean;
}

/**
 * Of several records with one measure of one subject and period, one counts: the final before any provisional, and of
 * two alike the one that was reported first, since the other does not say that it corrects it. A correction stands where
 * what it corrects stood: `originals` are the records that each takes the place of.
 */
export function competing(
  records: readonly ProgressRecord[],
  originals: (record: ProgressRecord) => readonly ProgressRecord[],
  measuresOf: (record: ProgressRecord) => readonly Measure[],
): Competition {
  const standing = records.map((record) => {
    const line = [record, ...originals(record)];
    const { reportedOn, id } = line.at(-1) as ProgressRecord;
    return { record, since: `${reportedOn} ${id}`, isFinal: line.some((one) => one.finality === "final") };
  });
  standing.sort((a, b) => (a.since < b.since ? -1 : 1));
  const claims = new Map<string, Claim[]>();
  for (const { record, isFinal } of standing) {
    const of = `${subjectKey(record.of)} ${record.period} `;
    for (const measure of measuresOf(record)) {
      const key = of + measure.key;
      const others = claims.get(key);
      if (others === undefined) claims.set(key, [{ record, measure, isFinal }]);
      else others.push({ record, measure, isFinal });
    }
  }
  const dropped = new Map<string, Measure[]>();
  const winner = new Map<string, string>();
  const issues: RecordIssue[] = [];
  const told = new Set<string>();
  for (const rivals of claims.values()) {
    const [first, ...rest] = [...rivals.filter((one) => one.isFinal), ...rivals.filter((one) => !one.isFinal)] as [
      Claim,
      ...Claim[],
    ];
    for (const loser of rest) {
      const { id } = loser.record;
      dropped.set(id, [...(dropped.get(id) ?? []), loser.measure]);
      winner.set(id, first.record.id);
      const pair = JSON.stringify([id, first.record.id]);
      if (told.has(pair) || (first.isFinal && !loser.isFinal)) continue;
      told.add(pair);
      const code = first.isFinal ? "two-finals" : "duplicate-record";
      const expected = `one ${first.isFinal ? "final " : ""}report of each figure, or a correction of ${first.record.id}`;
      issues.push(
        recordIssue(code, [id, first.record.id], true, {
          path: loser.measure.at,
          value: loser.record.period,
          expected,
        }),
      );
    }
  }
  return { dropped, winner, issues };
}
