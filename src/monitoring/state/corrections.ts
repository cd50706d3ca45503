import { nearestName } from "../../quantity/nearest.js";
import type { ProgressRecord } from "../../model/record.js";
import { subjectKey } from "./measures.js";
import { recordIssue, type RecordIssue } from "./record-issue.js";

/** What corrections among records come to. */
export interface Corrections {
  /** By the id of the record that no longer counts: the correction that takes its place. */
  readonly supersededBy: ReadonlyMap<string, string>;
  /** Corrections that cannot be. */
  readonly refused: ReadonlySet<string>;
  readonly issues: readonly RecordIssue[];
}

/** Follows corrections among records that are in the order of their reports; `sound` are those without other faults. */
export function followCorrections(known: readonly ProgressRecord[], sound: ReadonlySet<string>): Corrections {
  const byId = new Map(known.map((one) => [one.id, one]));
  const faults = new Map<ProgressRecord, RecordIssue | undefined>();
  const judge = (record: ProgressRecord): RecordIssue | undefined => {
    if (record.corrects === undefined) return undefined;
    if (!faults.has(record)) faults.set(record, faultOf(record, record.corrects, byId, isRefused));
    return faults.get(record);
  };
  const isRefused = (record: ProgressRecord) => !sound.has(record.id) || judge(record) !== undefined;

  const issues: RecordIssue[] = [];
  const children = new Map<ProgressRecord, ProgressRecord[]>();
  for (const record of known) {
    if (record.corrects === undefined || !sound.has(record.id)) continue;
    const fault = judge(record);
    const target = byId.get(record.corrects);
    if (fault !== undefined) issues.push(fault);
    // A correction of what never counted counts by itself.
    else if (target !== undefined && !isRefused(target))
      children.set(target, [...(children.get(target) ?? []), record]);
  }
  const refused = new Set(issues.map((one) => one.records[0] as string));
  const supersededBy = new Map<string, string>();
  const corrections = new Set([...children.values()].flat());
  for (const root of children.keys()) {
    if (corrections.has(root)) continue;
    const tree = treeOf(root, children);
    const leaves = tree.filter((one) => !children.has(one));
    // Of several corrections of one record the one that was reported last is the newest word on it.
    const last = known.findLast((one) => leaves.includes(one)) as ProgressRecord;
    for (const one of tree) {
      const by = children.get(one)?.at(-1);
      if (one !== last) supersededBy.set(one.id, (by ?? last).id);
      if (one === last || by !== undefined) continue;
      const expected = `no second correction beside ${last.id}, which was reported later and counts`;
      const path = ["corrects"];
      issues.push(recordIssue("duplicate-record", [one.id, last.id], false, { path, value: one.corrects, expected }));
    }
  }
  return { supersededBy, refused, issues };
}

function treeOf(
  root: ProgressRecord,
  children: ReadonlyMap<ProgressRecord, readonly ProgressRecord[]>,
): ProgressRecord[] {
  const tree = [root];
  // What is added while the list is gone through is gone through as well.
  for (const one of tree) tree.push(...(children.get(one) ?? []));
  return tree;
}

function faultOf(
  record: ProgressRecord,
  corrects: string,
  byId: ReadonlyMap<string, ProgressRecord>,
  isRefused: (record: ProgressRecord) => boolean,
): RecordIssue | undefined {
  const { id } = record;
  const target = byId.get(corrects);
  const refuse = (code: "unknown-id" | "reversed-days" | "invalid-value", value: string, expected: string) =>
    recordIssue(code, target === undefined ? [id] : [id, corrects], true, {
      path: [code === "reversed-days" ? "reportedOn" : "corrects"],
      value,
      expected,
      ...(target === undefined ? { nearest: nearestName(corrects, [...byId.keys()]) } : {}),
    });
  if (target === undefined) return refuse("unknown-id", corrects, "the id of a record of the log");
  if (isInCircle(record, byId)) return refuse("invalid-value", corrects, "no circle of corrections");
  if (record.reportedOn < target.reportedOn) {
    const expected = `a day not before ${target.reportedOn}, when ${corrects} was reported`;
    return refuse("reversed-days", record.reportedOn, expected);
  }
  if (isRefused(target)) return undefined;
  return subjectKey(target.of) !== subjectKey(record.of) || target.period !== record.period
    ? refuse("invalid-value", corrects, "a record on the same subject and period")
    : undefined;
}

function isInCircle(record: ProgressRecord, byId: ReadonlyMap<string, ProgressRecord>): boolean {
  const seen = new Set<string>();
  for (let next: ProgressRecord | undefined = record; next?.corrects !== undefined; next = byId.get(next.corrects)) {
    if (seen.has(next.id)) return next.id === record.id;
    seen.add(next.id);
  }
  return false;
}
