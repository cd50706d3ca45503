import type { Range } from "../quantity/interval.js";
import type { RoundingRule } from "../quantity/rounding.js";
import type { Unit } from "../quantity/unit.js";
import type { Address } from "../model/address.js";
import type { Name } from "../model/names.js";
import type { AuditFigure } from "./figure.js";
import type { ExpandedCheck, TimeSpan, Uncheckable } from "./expanded-check.js";

/**
 * What a check comes to.
 *
 * - `exact`: computing with the printed figures and rounding half up gives what is printed.
 * - `explained`: the figures may all be right; they differ because each was rounded.
 * - `explained-boundary`: only if ties were rounded now up and now down: no single rule allows it.
 * - `inconsistent`: no rounding to the nearest explains it.
 * - `uncheckable`: it could not be done, for the reason given.
 */
export type Verdict = "exact" | "explained" | "explained-boundary" | "inconsistent" | "uncheckable";

/** A rule under which a check holds; the largest remainder is a rule for a set of shares. */
export type HoldsUnder = RoundingRule | "largest-remainder";

/** What a figure does in a check. */
export type Role =
  | "result"
  | "term"
  | "numerator"
  | "denominator"
  | "rest"
  | "from"
  | "to"
  | "copy"
  | "side"
  | "among"
  | "share"
  | "part"
  | "whole";

/** A figure of a check with what it does there. */
export interface CheckedFigure {
  readonly role: Role;
  readonly figure: AuditFigure;
  /** How often it counts; once where it is left out. */
  readonly weight?: number;
  /** For a chain: which side it stands on, from 0. */
  readonly side?: number;
}

/** One check with its verdict and everything that it takes to redo it by hand. Numbers are in `unit`. */
export interface CheckResult {
  /** Its id: the family or the id of the plan's check, then the place of its result: `funds:keyTasks/1-2`. */
  readonly id: string;
  /** The family of a standard check, or the id of the plan's. */
  readonly check: string;
  /** Where the check comes from. */
  readonly origin: ExpandedCheck["origin"];
  /** What it states. */
  readonly kind: ExpandedCheck["kind"];
  /** The name that the plan gives it. */
  readonly name?: Name;
  /** What is to be known of it: how a sentence was read, why the check is made. */
  readonly note?: Name;
  /** What it comes to. */
  readonly verdict: Verdict;
  /** Why it could not be done. */
  readonly uncheckable?: Uncheckable;
  /** The figures in it, the result first. */
  readonly figures: readonly CheckedFigure[];
  /** A number that is no figure: a count of listed things, the 100 that shares add up to. */
  readonly constant?: number;
  /** Of a quotient: the result is `scale` times it, plus `offset`: 100 for a share, 100 and -100 for a change in percent. */
  readonly scale?: number;
  readonly offset?: number;
  /** Of a mean growth: over how many periods it runs. */
  readonly periods?: number;
  /** Of a claim: where its sentence stands. */
  readonly address?: Address;
  /** For a milestone: the span of time that should lie within the other. */
  readonly spans?: { readonly inner: TimeSpan; readonly outer: TimeSpan };
  /** The relation of a chain. */
  readonly relation?: string;
  /** The unit of the numbers below. */
  readonly unit: Unit;
  /** The result as printed. */
  readonly printed: number | null;
  /** What the other printed figures give: the double nearest to the exact result. */
  readonly recomputed: number | null;
  /** Printed minus recomputed. */
  readonly discrepancy: number | null;
  /** The largest discrepancy that rounding to the nearest can leave; for curved relations half the width of both ranges. */
  readonly slack: number | null;
  /** Between which numbers the recomputed figure lies, given how its inputs were rounded (closed ends). */
  readonly range: Range | null;
  /** The rules under which it holds when everything in it was rounded by that rule. */
  readonly rules: readonly HoldsUnder[];
  /** The smallest unit that explains the discrepancy if every figure had been rounded to it; null where it is 0. */
  readonly smallestUnit: number | null;
  /** How many printed values of the result would have passed; null where there is no end to them or no result. */
  readonly power: number | null;
}

/**
 * What a finding turns over, the gravest first: whether a target is met or a claim is true, a sign, a rank, the size of a
 * figure, or only its last digit.
 */
export type Severity = "verdict" | "sign" | "rank" | "value" | "digit";

/** What may have happened to a figure. */
export type Slip =
  | "one-digit"
  | "transposition"
  | "dropped-digit"
  | "added-digit"
  | "sign"
  | "factor-10"
  | "factor-100"
  | "factor-1000"
  | "swap"
  | "copied-neighbour"
  | "cut-off";

/** What may be wrong with the figures of a check as a whole, not with the digits of one. */
export interface StructuralExplanation {
  readonly kind:
    | "omitted-addend"
    | "double-counted-addend"
    | "percent-for-points"
    | "points-for-percent"
    | "wrong-base"
    | "wrong-whole"
    | "double-rounding"
    | "swap";
  /** The figures that it concerns: the addend, the base that was used. */
  readonly figures: readonly AuditFigure[];
}

/** One figure of a repair: what it could be instead. */
export interface RepairedFigure {
  readonly figure: AuditFigure;
  /** Between which numbers the figure behind it would have to lie, in its own unit. */
  readonly range: Range;
  /** What could be printed instead, in its own unit and digits; the one that makes its checks exact first. At most 20. */
  readonly values: readonly number[];
  /** How many could be printed instead; null where there is no end to them. */
  readonly count: number | null;
  /** The value that makes every check of it exact, where one does. */
  readonly exact?: number;
  /** How the printed figure may have come from one of `values`. */
  readonly slips: readonly { readonly kind: Slip; readonly value: number; readonly figures?: readonly AuditFigure[] }[];
}

/** A smallest set of figures whose change satisfies every check. */
export interface Repair {
  readonly figures: readonly RepairedFigure[];
  /** How many violated relations it satisfies. */
  readonly witnesses: number;
}

/** A figure that the audit proposes to look at first, with the proof. It never changes data. */
export interface Suggestion {
  readonly figure: RepairedFigure;
  /**
   * Why it is named: in the only smallest set, in all of them, or, in a case too large for a complete search, the only figure
   * whose change alone satisfies a finding.
   */
  readonly because: "only-repair" | "in-every-repair" | "only-alone";
  /** How many violated relations its change satisfies. */
  readonly witnesses: number;
}

/** Findings that share figures, with what would mend them all. */
export interface Case {
  /** Id of its first finding in the order of ids. */
  readonly id: string;
  /** Ids of its findings. */
  readonly findings: readonly string[];
  /** Every smallest set of figures that would mend them, ranked. */
  readonly repairs: readonly Repair[];
  /** Figures to look at first; empty where the audit cannot tell. */
  readonly suggestions: readonly Suggestion[];
  /** True where the search was ended before it was complete; the repairs, if any, are then not all. */
  readonly gaveUp: boolean;
}
