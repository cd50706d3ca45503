import type { AbsenceReason } from "../../quantity/absence.js";
import { ONE, ZERO, type Fraction } from "../../quantity/fraction.js";
import type { Allocation } from "../../model/allocation.js";
import type { Coverage } from "../../model/funding.js";
import type { Period } from "../../model/period.js";
import type { Plan } from "../../model/plan.js";
import type { JobKind } from "../../model/sector.js";
import type { RecordState } from "../record-state.js";
import type { RollUpDimension, RollUpNote } from "./result.js";

/** A plan as it is rolled up. */
export interface Source {
  readonly plan: Plan;
  /** What it is called among several. */
  readonly label: string;
  /** What stands before its ids, where there are several plans. */
  readonly prefix: string;
  readonly state: RecordState;
  readonly allocations: readonly Allocation[];
  readonly period: Period;
  /** The parts of the period that the dimension `period` has. */
  readonly cuts: readonly Period[];
}

/** Where a part stands in one dimension. */
export interface Place {
  /** The groups it counts in. Of several without allocations it counts in each with all of it. */
  readonly in: readonly { readonly id: string; readonly share: Fraction }[];
  /** What share of it stands in none. */
  readonly rest: Fraction;
  /** The only groups that the rest can belong to, where that is known. */
  readonly within?: readonly string[];
}

export type Places = Readonly<Partial<Record<RollUpDimension, Place>>>;

/** A figure that is added up, or one that is missing. */
export interface Part {
  readonly source: Source;
  /** What it is a figure of, for counting: several parts can be of one thing. */
  readonly thing: string;
  /** What it is made of. */
  readonly of: readonly string[];
  readonly value: Fraction | AbsenceReason;
  readonly kinds: readonly (Coverage | JobKind)[];
  readonly places: Places;
}

/** All figures of one measure of one plan at one grain: nothing in it is there twice. */
export interface Book {
  readonly grain?: readonly RollUpDimension[];
  readonly parts: readonly Part[];
  readonly remark?: { readonly code: RollUpNote["code"]; readonly of: readonly string[] };
}

export const NOWHERE: Place = { in: [], rest: ONE };

/** Counts in all of them, in none where there are none. */
export function placeIn(ids: readonly (string | undefined)[]): Place {
  const known = new Set(ids.filter((id) => id !== undefined));
  return known.size === 0 ? NOWHERE : { in: [...known].map((id) => ({ id, share: ONE })), rest: ZERO };
}

export function restWithin(ids: readonly string[]): Place {
  return { ...NOWHERE, within: ids };
}
