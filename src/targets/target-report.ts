import type { Quantity } from "../quantity/quantity-input.js";
import type { Basis, Indicator } from "../model/indicator.js";
import type { Day, Period } from "../model/period.js";
import type { TargetOrigin } from "../model/target.js";
import type { TargetAssessment } from "./assess-target.js";
import type { Contradiction } from "./contradictions.js";
import type { Flag } from "./flag.js";
import type { PrintedValue } from "./readings.js";

/** An actual that the plan does not hold: a bare number in the indicator's unit, or a quantity. */
export type ActualInput = number | (Quantity & { readonly basis?: Basis });

/** What {@link compareTargets} is asked for. */
export interface CompareOptions {
  /** The period whose targets are compared. */
  readonly period: Period;
  /** Actuals by indicator id; they take the place of the plan's. */
  readonly actuals?: Readonly<Record<string, ActualInput>>;
  /** The day of the report: before the end of the period a missing actual is not due, after it not reported. */
  readonly asOf?: Day;
  /** Which targets; the newest revision, else the annual, else the term plan's, where it is left out. */
  readonly origin?: TargetOrigin;
  /** True to compare figures of different bases (survey, register) all the same. */
  readonly mixBasis?: boolean;
}

/** The same target as another table prints it, with what follows from it (rounded to one decimal). */
export interface OtherReading {
  /** The target as printed there. */
  readonly target: PrintedValue;
  /** What it was compared from. */
  readonly baseline: PrintedValue | undefined;
  /** What was reached, as printed there or else in the most precise printing. */
  readonly actual: PrintedValue | undefined;
  /** Whether it is printed with finer digits than the reading that the report uses. */
  readonly finer: boolean;
  /** The achievement rate from it. */
  readonly achievement: TargetAssessment["achievement"];
  /** The progress from it. */
  readonly progress: TargetAssessment["progress"];
}

/** One indicator's target and what became of it. */
export interface TargetResult extends TargetAssessment {
  /** The indicator. */
  readonly indicator: Indicator;
  /** The period the target is due for. */
  readonly period: Period;
  /** The id of the target that was used, one printing of it. */
  readonly targetId: string;
  /** Where the target was set. */
  readonly origin: TargetOrigin;
  /** What it starts from. */
  readonly baseline: PrintedValue | undefined;
  /** The target as printed; for a range its lower end. */
  readonly target: PrintedValue | undefined;
  /** The upper end of a range. */
  readonly targetHigh: PrintedValue | undefined;
  /** What was reached. */
  readonly actual: PrintedValue | undefined;
  /** The same with percentages rounded to one decimal from the exact results. */
  readonly rounded: TargetAssessment;
  /** The newest actual before the period. */
  readonly lastActual: PrintedValue | undefined;
  /** The newest target before the period. */
  readonly lastTarget: PrintedValue | undefined;
  /** The best actual before the period. */
  readonly bestActual: PrintedValue | undefined;
  /** How the other tables print the same target. */
  readonly otherReadings: readonly OtherReading[];
  /** Other printings of the values that were used, too far from them for rounding. */
  readonly contradictions: readonly Contradiction[];
  /** What a reader has to be told. */
  readonly flags: readonly Flag[];
}

/** Targets of a period against actuals. */
export interface TargetReport {
  /** The plan's id. */
  readonly plan: string | undefined;
  /** The period. */
  readonly period: Period;
  /** One result for each indicator that has a target, in the order of the catalogue and then of the plan. */
  readonly results: readonly TargetResult[];
  /** Ids of the scheme's common indicators that have no target for the period. */
  readonly withoutTarget: readonly string[];
  /** All flags of all results. */
  readonly flags: readonly Flag[];
}
