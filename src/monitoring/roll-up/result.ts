import type { Computed } from "../../quantity/absence.js";
import type { Allocation } from "../../model/allocation.js";
import type { Coverage } from "../../model/funding.js";
import type { Name } from "../../model/names.js";
import type { Day, Period } from "../../model/period.js";
import type { Plan } from "../../model/plan.js";
import type { ProgressRecord } from "../../model/record.js";
import type { JobKind } from "../../model/sector.js";
import type { RecordIssue } from "../record-state.js";

/** By what a plan is rolled up. `source` is the source of money, `region` that of the plan, `period` a part of the year. */
export type RollUpDimension =
  | "project"
  | "keyTask"
  | "strategy"
  | "sector"
  | "department"
  | "organisation"
  | "source"
  | "targetGroup"
  | "region"
  | "period";

/**
 * What is rolled up: jobs aimed at and the budget as the plan states them, as last revised by `asOf`; jobs, the appropriation in force, money
 * committed and spent as records report them; and how many projects have reported at all.
 */
export type RollUpMeasure = "jobs-target" | "jobs" | "budget" | "appropriation" | "committed" | "spent" | "reports";

/** A plan with its log. */
export interface RollUpSource {
  /** The plan. */
  readonly plan: Plan;
  /** Its records; those of other plans are left aside. */
  readonly records?: readonly ProgressRecord[];
  /** What belongs to whom, in the place of the plan's own allocations. */
  readonly allocations?: readonly Allocation[];
}

/** What `rollUp` is asked for. */
export interface RollUpOptions<M extends RollUpMeasure = RollUpMeasure> {
  /** One dimension, or two different ones. */
  readonly by: RollUpDimension | readonly [RollUpDimension] | readonly [RollUpDimension, RollUpDimension];
  /** Which measures; all where it is left out. */
  readonly measures?: readonly M[];
  /** What was known on that day; everything where it is left out. */
  readonly asOf?: Day;
  /** The year, half-year, quarter or month; each plan's own year where it is left out. */
  readonly period?: Period;
  /** How finely `period` cuts; as finely as any record reports where it is left out. */
  readonly cadence?: RollUpCadence;
}

/** How finely a year is cut. */
export type RollUpCadence = "monthly" | "quarterly" | "half-yearly" | "yearly";

/** What a group is, in one dimension. */
export interface RollUpKey {
  /** The dimension. */
  readonly dimension: RollUpDimension;
  /** Id of the project, key task, …; a source, a target group, a code, a period. Null for what is not allocated. */
  readonly id: string | null;
  /** Its name. */
  readonly name: Name;
  /** The plan it belongs to, where several are rolled up and it is not common to them. */
  readonly plan?: string;
}

/** One measure of one group. */
export interface RollUpFigure {
  /** The sum, in persons, KRW, or `count` for reports. */
  readonly figure: Computed;
  /** At which grain it is recorded. */
  readonly grain: readonly RollUpDimension[];
  /** What it is made of: ids of records, projects, key tasks, sector targets; with the plan's where there are several. */
  readonly of: readonly string[];
  /** Which of these count in other groups too; a total has them once. */
  readonly shared: readonly string[];
  /**
   * What may belong here and nothing allocates; left out where there is nothing of the kind. The same amount can stand
   * at several groups.
   */
  readonly unallocated?: Computed;
  /** Of how many projects, key tasks or sectors it is known. */
  readonly coverage: { readonly reported: number; readonly of: number };
  /** What the amounts cover or what the jobs count, each once. */
  readonly kinds: readonly (Coverage | JobKind)[];
}

/** Ratios of a group, from its sums. */
export interface RollUpRates {
  /** Jobs reported in percent of those aimed at: a level ratio. */
  readonly achievement: Computed<"percent">;
  /** Spent in percent of the appropriation in force. */
  readonly execution: Computed<"percent">;
  /** Spent in percent of the budget that the plan states, as last revised by `asOf`. */
  readonly executionOnBudget: Computed<"percent">;
  /** Committed in percent of the appropriation in force. */
  readonly commitment: Computed<"percent">;
}

/** What a group still lacks of its target. */
export interface RollUpBehind {
  /** Jobs aimed at less jobs reported: negative beyond the target. */
  readonly jobs: Computed<"persons">;
  /** The appropriation in force less what is spent. */
  readonly spent: Computed<"KRW">;
}

/** One group, or the total. */
export interface RollUpGroup<M extends RollUpMeasure = RollUpMeasure> {
  /** One key a dimension; none for the total. */
  readonly keys: readonly RollUpKey[];
  /** Its measures. */
  readonly measures: Readonly<Record<M, RollUpFigure>>;
  /** Ratios of its sums. Absent as their parts; `parts-unknown` where a part was not asked for. */
  readonly rates: RollUpRates;
  /** Gaps to its targets; absent in the same way. */
  readonly behind: RollUpBehind;
}

/** What a reader of a roll-up has to be told. */
export interface RollUpNote {
  /**
   * - `counted-once`: things that count in several groups are in the total once.
   * - `parts-differ`: printed parts by source do not add up to the printed total; the sum of the parts counts.
   * - `counted-beneath`: records on a key task or sector do not count, since its projects report the same.
   * - `other-year`: a plan of another year is left aside.
   */
  readonly code: "counted-once" | "parts-differ" | "counted-beneath" | "other-year";
  /** The measure it is about. */
  readonly measure: RollUpMeasure | null;
  /** What it is about: ids. */
  readonly of: readonly string[];
  /** In words. */
  readonly text: Name;
}

/** Plans rolled up. */
export interface RollUp<M extends RollUpMeasure = RollUpMeasure> {
  /** The dimensions. */
  readonly by: readonly RollUpDimension[];
  /** The measures, in the order of the result. */
  readonly measures: readonly M[];
  /** What was known on that day. */
  readonly asOf: Day | undefined;
  /** The period; nothing where each plan's own year was taken. */
  readonly period: Period | undefined;
  /** The plans. */
  readonly plans: readonly string[];
  /** Whether any record is made up. */
  readonly synthetic: boolean;
  /** The groups, in the order of the plans. */
  readonly groups: readonly RollUpGroup<M>[];
  /** Everything once. `unallocated` is what no group has. */
  readonly total: RollUpGroup<M>;
  /** What a reader has to be told. */
  readonly notes: readonly RollUpNote[];
  /** What is wrong with the records. */
  readonly issues: readonly RecordIssue[];
}
