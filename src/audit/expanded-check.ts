import type { Fraction } from "../quantity/fraction.js";
import type { RoundingRule } from "../quantity/rounding.js";
import type { CheckKind, ComparisonRelation } from "../model/check.js";
import type { Address } from "../model/address.js";
import type { Name } from "../model/names.js";
import type { AuditFigure } from "./figure.js";

/** Why a check cannot be done. */
export type UncheckableReason =
  | "missing"
  | "unknown-figure"
  | "unknown-item"
  | "dimension-mismatch"
  | "unit-mismatch"
  | "basis-mismatch"
  | "coverage-mismatch"
  | "suppressed"
  | "nil"
  | "not-stated"
  | "not-yet-set"
  | "illegible"
  | "bounded"
  | "digits-beyond-declared"
  | "zero-base"
  | "negative-base"
  | "base-may-be-zero"
  | "cycle"
  | "no-figures"
  | "invalid-check";

/** What stands in the way of a check: the reason, the figure or the text that it concerns, and the nearest valid name. */
export interface Uncheckable {
  readonly reason: UncheckableReason;
  /** The figure, item, dimension or member that it concerns. */
  readonly of: string;
  readonly nearest?: string;
}

/** A figure with its weight: 1 a part, -1 a subtrahend, 36 a monthly amount paid for three years. */
export interface Term {
  readonly figure: AuditFigure;
  /** In the unit of the figure itself; conversion into the unit of the result comes on top. 1 where it is left out. */
  readonly weight?: Fraction;
}

/** What a check states, in the few forms that are computed. */
export type Relation =
  /** result = Σ weight · term + constant. Sums, differences, averages, counts, conversions. Units are converted. */
  | {
      readonly form: "linear";
      readonly result: AuditFigure;
      readonly terms: readonly Term[];
      readonly constant?: Fraction;
      /**
       * True where result and terms together are the constant, as shares are 100: it is what is recomputed then, and every
       * figure is one of its parts. The terms count negatively, as for any other result.
       */
      readonly adds?: true;
      /** Turns the unit of the terms into that of the result where these are of two dimensions (percent into points). */
      readonly acrossUnits?: boolean;
    }
  /**
   * result = scale · numerator / denominator + offset; with `rest` the denominator is numerator + rest, each rounded by
   * itself. Share: scale 100. Percent change: numerator is the new level, scale 100, offset -100.
   */
  | {
      readonly form: "ratio";
      readonly result: AuditFigure;
      readonly numerator: readonly Term[];
      readonly denominator?: readonly Term[];
      readonly rest?: readonly Term[];
      readonly scale: Fraction;
      readonly offset?: Fraction;
    }
  /** (1 + result/100)^periods = to / from. */
  | {
      readonly form: "growth";
      readonly result: AuditFigure;
      readonly from: AuditFigure;
      readonly to: AuditFigure;
      readonly periods: number;
    }
  /** result percent of an exact whole number: some whole number of it has that share. */
  | { readonly form: "whole-number-share"; readonly result: AuditFigure; readonly whole: AuditFigure }
  /** All are the same number. */
  | { readonly form: "same"; readonly figures: readonly AuditFigure[] }
  /** Each holds towards the next: left relation right. `order` and `trend` are chains, `comparison` and `part` one link. */
  | {
      readonly form: "chain";
      readonly relation: ComparisonRelation | "equal";
      /** Sides of the links; what stands on one side is added. */
      readonly sides: readonly (readonly Term[])[];
    }
  /** The figure is at a position among others, 1 the highest. */
  | {
      readonly form: "rank";
      readonly figure: AuditFigure;
      readonly position: number;
      readonly among: readonly AuditFigure[];
    }
  /** Shares of parts, made to add up to 100 by the largest remainder. */
  | {
      readonly form: "largest-remainder";
      readonly shares: readonly AuditFigure[];
      readonly parts: readonly AuditFigure[];
    }
  /** A span of time lies within another: months or days, compared as text of one length. Nothing is rounded. */
  | { readonly form: "within"; readonly inner: TimeSpan; readonly outer: TimeSpan };

/** Both ends as days; null where it is open. */
export interface TimeSpan {
  readonly start: string | null;
  readonly end: string | null;
  /** As printed. */
  readonly printed: string;
  /** Of what. */
  readonly names: readonly Name[];
}

/** Kinds of checks that the model itself implies. */
export type StandardFamily =
  | "total-of-dimension"
  | "shares-add-up"
  | "share"
  | "change"
  | "partition"
  | "identity"
  | "same-fact"
  | "claim"
  | "funds"
  | "key-tasks-to-plan"
  | "sectors-to-plan"
  | "key-tasks-to-sectors"
  | "projects-to-key-task"
  | "components"
  | "breakdown"
  | "instalments"
  | "milestone"
  | "baseline"
  | "across-documents";

/** One check on figures that are known, as it is judged. */
export interface ExpandedCheck {
  /**
   * Stable under reordering and under edits elsewhere: family or id of the plan's check, then the place of its result:
   * `funds:keyTasks/1-2`, `change:statements/summary/labour-force-change`, `08/bands@2023`.
   */
  readonly id: string;
  /** The family of a standard check, or the id of the plan's. */
  readonly check: string;
  /** Where it comes from. */
  readonly origin: "plan" | "standard";
  /** What it states. */
  readonly kind: CheckKind | "milestone";
  /** The name that the plan gives it. */
  readonly name?: Name;
  /** What is to be known of it: how a sentence was read, why the check is made. */
  readonly note?: Name;
  /** Of a claim: where its sentence stands. */
  readonly address?: Address;
  /** The rule by which the document says that it rounds. */
  readonly rounding?: RoundingRule;
  /** What it states; without it the check cannot be done. */
  readonly relation?: Relation;
  /** Why it cannot be done. */
  readonly uncheckable?: Uncheckable;
}
