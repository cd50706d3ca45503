import type { Computed } from "../quantity/absence.js";
import type { Acknowledgement } from "../model/check.js";
import type { Name } from "../model/names.js";
import type { Case, CheckResult, HoldsUnder, Severity, StructuralExplanation, Verdict } from "./check-result.js";
import type { AuditFigure } from "./figure.js";

/** A check that no rounding explains. */
export interface Finding {
  /** Id of the check. It stays the same when a plan is reordered or edited elsewhere. */
  readonly id: string;
  /** The check with everything that it takes to redo it. */
  readonly result: CheckResult;
  /** What it turns over. */
  readonly severity: Severity;
  /** Its figures as text, `250 + 3050 + 680 + 270 = 4250 ≠ 4260`: an acknowledgement holds for them alone. */
  readonly figures: string;
  /** What may be wrong with the figures as a whole. */
  readonly explanations: readonly StructuralExplanation[];
  /** Id of the case that it belongs to. */
  readonly case: string;
  /** Somebody has looked at it, and its figures have not changed since. */
  readonly acknowledged?: Acknowledgement;
  /** Acknowledgements that were given for other figures. */
  readonly lapsed?: readonly Acknowledgement[];
}

/** How the figures of a table are rounded, as far as its checks tell. */
export interface RoundingHabit {
  /** What is rounded alike: `13/workers-share`. */
  readonly group: string;
  /** What it is called. */
  readonly names: readonly Name[];
  /** Checks whose result is one of its figures. */
  readonly checks: number;
  /** How many of them exclude at least one rule: the others say nothing. */
  readonly decisive: number;
  /** How many of them each rule allows. */
  readonly allowedBy: Readonly<Record<HoldsUnder, number>>;
  /** The rules that most of them allow. */
  readonly rules: readonly HoldsUnder[];
  /**
   * True where the group is taken to cut off: no check excludes it, and at least two exclude every rounding to the nearest,
   * or one does and another group of the table is known to cut off.
   */
  readonly cutsOff: boolean;
  /** Ids of the checks that none of `rules` allows. */
  readonly breakers: readonly string[];
}

/** Checks that each hold and cannot hold together. */
export interface JointConflict {
  /** Their ids. */
  readonly checks: readonly string[];
  /** The figures that tie them together. */
  readonly figures: readonly AuditFigure[];
}

/** The population that a level and its rate imply together, for one period. */
export interface ImpliedPopulation {
  /** The period. */
  readonly period: string;
  /** Whether level and rate are printed actuals or targets. */
  readonly of: "actual" | "target";
  /** The level used. */
  readonly level: AuditFigure;
  /** The rate used. */
  readonly rate: AuditFigure;
  /** Level / rate × 100, in the unit of the level, with the range that rounding of the two leaves. */
  readonly population: Computed;
  /** From the period before in this list, with its range; left out for the first. */
  readonly change?: Computed;
}

/** Whether two targets, one on a rate and one on a head count, fit a population that can be. */
export interface TargetFit {
  /** Id of the indicator of the rate. */
  readonly rate: string;
  /** Id of the indicator of the level. */
  readonly level: string;
  /** Sex and age band that both are of. */
  readonly of: { readonly sex: string; readonly age: string };
  /** Actuals and then targets, in order of period. */
  readonly periods: readonly ImpliedPopulation[];
  /** The same population as a register prints it, of another basis: for the trend only. */
  readonly register: readonly {
    readonly period: string;
    readonly value: number;
    readonly parts: readonly AuditFigure[];
  }[];
}

/** What an audit comes to, in numbers. */
export interface AuditSummary {
  /** Printed figures of the documents. */
  readonly figures: number;
  /** How many of them stand in at least one check. */
  readonly checkedFigures: number;
  /** Checks. */
  readonly checks: number;
  /** Checks that recompute a figure from others, and facts printed in more than one place. */
  readonly arithmetic: number;
  readonly repeatedFacts: number;
  /** Checks by verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Findings by severity. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** Findings that nobody has acknowledged. */
  readonly open: number;
  /** Cases, and those in which the audit names a figure. */
  readonly cases: number;
  readonly suggested: number;
  /** Cases in which the search was ended before it was complete. */
  readonly gaveUp: number;
  /** Sets of checks that cannot hold together. */
  readonly jointConflicts: number;
}

/** What an audit finds: every check with its verdict, and what follows from them. Plain data. */
export interface Audit {
  /** The documents audited. */
  readonly documents: readonly { readonly id: string; readonly title?: Name }[];
  /** In numbers. */
  readonly summary: AuditSummary;
  /** The checks that no rounding explains, the gravest first. */
  readonly findings: readonly Finding[];
  /** Findings that share figures, with what would mend them; in the order of their gravest finding. */
  readonly cases: readonly Case[];
  /** Checks that each hold and cannot hold together. */
  readonly jointConflicts: readonly JointConflict[];
  /** How tables are rounded. */
  readonly habits: readonly RoundingHabit[];
  /** Whether targets on a rate and on a head count fit together. */
  readonly fits: readonly TargetFit[];
  /** Every check, by id. */
  readonly results: readonly CheckResult[];
  /**
   * Acknowledgements without a finding: it has been mended, its check can no longer be done, or its id was never one. Look
   * the id up in `results` to tell.
   */
  readonly settled: readonly Acknowledgement[];
}
