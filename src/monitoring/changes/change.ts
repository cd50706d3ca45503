import type { Computed } from "../../quantity/absence.js";
import type { Unit } from "../../quantity/unit.js";
import type { FundingPart } from "../../model/funding.js";
import type { Name } from "../../model/names.js";
import type { Period } from "../../model/period.js";

/**
 * What became of something: it is new, gone (without a word), cancelled (and said to be), taken up again, several became
 * one, one became several, several became several others, it has another name or another place in the tree, or one of its
 * fields has another value.
 */
export type ChangeKind =
  "added" | "removed" | "cancelled" | "reinstated" | "merged" | "split" | "regrouped" | "renamed" | "moved" | "changed";

/** What a change is about. */
export type ChangedEntity =
  "total" | "target" | "sectorTarget" | "strategy" | "keyTask" | "project" | "milestone" | "department";

/** Which of its fields has another value: money by source is `national` to `total`. */
export type ChangedField =
  | "target"
  | "low"
  | "high"
  | "jobs"
  | "jobKind"
  | FundingPart
  | "covers"
  | "name"
  | "parent"
  | "department"
  | "sector"
  | "state"
  | "when";

/** One change between two plans. */
export interface PlanChange {
  /** What became of it. */
  readonly kind: ChangeKind;
  /** What it is. */
  readonly entity: ChangedEntity;
  /** Its ids in the plan before: one; none where it is new; several where several became one. */
  readonly idsBefore: readonly string[];
  /** Its ids in the plan after. */
  readonly idsAfter: readonly string[];
  /** Its name: that of the plan after, where it is there. */
  readonly name: Name;
  /** The period it is due for, before and after: targets and totals have one. */
  readonly periods?: { readonly before: Period | undefined; readonly after: Period | undefined };
  /** The field that differs; none where it is about the whole. */
  readonly field?: ChangedField;
  /** What stood there: a number in `unit`, words, or null where nothing did. */
  readonly before: number | Name | null;
  /** What stands there now. */
  readonly after: number | Name | null;
  /** The unit of both numbers: the finer of the two in which they are printed. */
  readonly unit?: Unit;
  /** After minus before, of numbers. What is not in a plan at all counts as nothing there. */
  readonly difference?: Computed;
  /** The same in percent of before. */
  readonly percent?: Computed<"percent">;
  /** Of what is gone: the id of the new one with the nearest name, and of what is new the other way round. A hint only. */
  readonly nearest?: string;
}

/** What a change is about, shared by all changes of one thing. */
export type Subject = Pick<PlanChange, "entity" | "idsBefore" | "idsAfter" | "name" | "periods">;
