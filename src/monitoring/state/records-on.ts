import type { ProgressRecord, RecordSubject } from "../../model/record.js";
import { subjectKey } from "./measures.js";

// A roll-up asks thousands of figures of one state; the records are sorted by what they are about once.
const sorted = new WeakMap<readonly ProgressRecord[], ReadonlyMap<string, readonly ProgressRecord[]>>();

/** The records about one thing. */
export function recordsOn(records: readonly ProgressRecord[], of: RecordSubject): readonly ProgressRecord[] {
  let bySubject = sorted.get(records);
  if (bySubject === undefined) sorted.set(records, (bySubject = bySubjectOf(records)));
  return bySubject.get(subjectKey(of)) ?? [];
}

function bySubjectOf(records: readonly ProgressRecord[]): ReadonlyMap<string, readonly ProgressRecord[]> {
  const bySubject = new Map<string, ProgressRecord[]>();
  for (const record of records) {
    const key = subjectKey(record.of);
    const own = bySubject.get(key);
    if (own === undefined) bySubject.set(key, [record]);
    else own.push(record);
  }
  return bySubject;
}
