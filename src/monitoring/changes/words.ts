import type { Name } from "../../model/names.js";
import type { ChangedField, ChangeKind, PlanChange, Subject } from "./change.js";

/** A change of words, or none where they are the same. */
export function wordChange(
  subject: Subject,
  field: ChangedField,
  before: Name | null,
  after: Name | null,
  kind: ChangeKind = "changed",
): PlanChange[] {
  return before?.ko === after?.ko ? [] : [{ ...subject, kind, field, before, after }];
}

/** The same of several words; where one side has none, what is there or not says it already. */
export function wordsChange(subject: Subject, field: ChangedField, sides: readonly (readonly Name[])[]): PlanChange[] {
  const [before, after] = sides.map(joined);
  return before === undefined || after === undefined ? [] : wordChange(subject, field, before, after);
}

/** Several names as one; none of none. */
export function joined(names: readonly Name[]): Name | undefined {
  if (names.length === 0) return undefined;
  return { ko: names.map((one) => one.ko).join(", "), en: names.map((one) => one.en ?? one.ko).join(", ") };
}
