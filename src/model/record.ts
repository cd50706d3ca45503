import * as z from "zod";
import type { Unit } from "../quantity/unit.js";
import { entityShape, type Entity } from "./entity.js";
import { fundingObject, type FundingBreakdown } from "./funding.js";
import type { ValueKind } from "./indicator.js";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import type { Day, Period } from "./period.js";
import { daySchema, decimalsSchema, idSchema, periodSchema, unitSchema } from "./scalars.js";
import type { JobKind } from "./sector.js";

/** What a record is about: exactly one of these. */
export interface RecordSubject {
  /** Id of a project. */
  readonly project?: string;
  /** Id of a component of a project. */
  readonly component?: string;
  /** Id of a key task. */
  readonly keyTask?: string;
  /** Id of a sector. */
  readonly sector?: string;
  /** Id of an indicator. */
  readonly indicator?: string;
}

/** What a reported number is of its period: the period's own (flow), since the start of the year (cumulative), at its end (stock). */
export type AmountKind = "flow" | "cumulative" | "stock";

/** The parts of a ratio, in the units that they share; without them it does not roll up. */
export interface RatioParts {
  /** What is counted. */
  readonly numerator: number;
  /** What it is counted of. */
  readonly denominator: number;
}

/** A reported value of an indicator, or of a figure of a project. */
export interface ReportedValue {
  /** The value. */
  readonly value: number;
  /** What it counts. */
  readonly unit: Unit;
  /** What it is of its period. */
  readonly kind: ValueKind;
  /** Its last printed digit in that unit. */
  readonly decimals?: number;
  /** True where no rounding has touched it. */
  readonly exact?: boolean;
  /** Of a ratio, what it was computed from. */
  readonly parts?: RatioParts;
}

/** Jobs that a record reports. */
export interface ReportedJobs {
  /** How many, in persons. */
  readonly count: number;
  /** Of the period alone, since the start of the year, or held at its end. */
  readonly kind: AmountKind;
  /** What the jobs count; `not-stated` where it is left out. */
  readonly jobKind?: JobKind;
  /**
   * The sectors that they count for. Of several each counts all of them, and a total over sectors counts them once;
   * none where it is not said.
   */
  readonly sectors?: readonly string[];
}

/**
 * A stage of an appropriation: 예산액 budget, 예산현액 appropriation in force, 전년도이월액 carried in, 예비비 사용액 reserve used,
 * 전용·이용·이체 transferred (negative where it was taken away), 지출원인행위액 committed, 지출액 spent, 다음연도이월액 carried out,
 * 불용액 lapsed.
 */
export type MoneyPhase =
  | "budget"
  | "carried-in"
  | "reserve"
  | "transferred"
  | "appropriation"
  | "committed"
  | "spent"
  | "carried-out"
  | "lapsed";

/** Money that a record reports. */
export interface ReportedMoney {
  /** Which stage of the appropriation. */
  readonly phase: MoneyPhase;
  /** Of the period alone, since the start of the year, or as it stands at the end of the period. */
  readonly kind: AmountKind;
  /** The amounts by source, with unit, precision and what they cover. */
  readonly funds: FundingBreakdown;
}

/** What became of a milestone. */
export interface ReportedMilestone {
  /** Id of the milestone in the plan. */
  readonly milestone: string;
  /** Done, or put off. */
  readonly state: "completed" | "postponed";
  /** The day it was done. */
  readonly on?: Day;
  /** The period it was put off to; left out where no new date is set. */
  readonly to?: Period;
  /** Why. */
  readonly reason?: Name;
}

/** Where a project stands. */
export type ProjectStatus = "not-started" | "running" | "completed" | "delayed" | "suspended" | "cancelled" | "merged";

/**
 * A progress report on one thing for one period. A log of records only grows: a correction is a record of its own that
 * names the one it takes the place of, and what was known on any day is what had been reported by then.
 */
export interface ProgressRecord extends Entity {
  /** Its id within the log. */
  readonly id: string;
  /** Id of the plan it reports on, where a log holds records of several. */
  readonly plan?: string;
  /** What it is about. */
  readonly of: RecordSubject;
  /** The period that it reports on. */
  readonly period: Period;
  /** A value: of an indicator, or another number. */
  readonly value?: ReportedValue;
  /** Jobs. */
  readonly jobs?: readonly ReportedJobs[];
  /** Money by stage and source. */
  readonly money?: readonly ReportedMoney[];
  /** What became of milestones. */
  readonly milestones?: readonly ReportedMilestone[];
  /** Where the project stands. */
  readonly status?: ProjectStatus;
  /** The department that reports: the id of one, where the plan lists departments. */
  readonly department?: string;
  /** The day up to which the data go; where it is left out the last of the period, or that of an earlier report. */
  readonly dataDate?: Day;
  /** The day it was reported on. */
  readonly reportedOn: Day;
  /** Whether it may still change; `provisional` where it is left out. */
  readonly finality?: "provisional" | "final";
  /** Id of the record that it takes the place of. */
  readonly corrects?: string;
  /** What the department adds. */
  readonly note?: Name;
  /** True where the record is made up, for a trial or a test: every report says so. */
  readonly synthetic?: true;
}

// Whoever reads records that were not parsed needs the words as well.
/** @internal */
export const AMOUNT_KINDS = ["flow", "cumulative", "stock"] as const satisfies readonly AmountKind[];

/** @internal */
export const VALUE_KINDS = ["stock", "flow", "cumulative", "average", "ratio"] as const satisfies readonly ValueKind[];

/** @internal */
export const MONEY_PHASES = [
  "budget",
  "carried-in",
  "reserve",
  "transferred",
  "appropriation",
  "committed",
  "spent",
  "carried-out",
  "lapsed",
] as const satisfies readonly MoneyPhase[];

/** @internal */
export const MILESTONE_STATES = ["completed", "postponed"] as const satisfies readonly ReportedMilestone["state"][];

/** @internal */
export const PROJECT_STATUSES = [
  "not-started",
  "running",
  "completed",
  "delayed",
  "suspended",
  "cancelled",
  "merged",
] as const satisfies readonly ProjectStatus[];

/** @internal */
export const recordObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    plan: idSchema().exactOptional(),
    of: z.strictObject({
      project: idSchema().exactOptional(),
      component: idSchema().exactOptional(),
      keyTask: idSchema().exactOptional(),
      sector: idSchema().exactOptional(),
      indicator: idSchema().exactOptional(),
    }),
    period: periodSchema(),
    value: z
      .strictObject({
        value: z.number(),
        unit: unitSchema(),
        kind: z.enum(VALUE_KINDS),
        decimals: decimalsSchema().exactOptional(),
        exact: z.boolean().exactOptional(),
        parts: z.strictObject({ numerator: z.number(), denominator: z.number() }).exactOptional(),
      })
      .exactOptional(),
    jobs: z
      .array(
        z.strictObject({
          count: z.number(),
          kind: z.enum(AMOUNT_KINDS),
          jobKind: z
            .enum([
              "direct-job",
              "trainee",
              "placement",
              "subsidised-hire",
              "start-up",
              "attracted-firm-hire",
              "not-stated",
            ])
            .exactOptional(),
          sectors: z.array(idSchema()).exactOptional(),
        }),
      )
      .exactOptional(),
    money: z
      .array(
        z.strictObject({
          phase: z.enum(MONEY_PHASES),
          kind: z.enum(AMOUNT_KINDS),
          funds: fundingObject(),
        }),
      )
      .exactOptional(),
    milestones: z
      .array(
        z.strictObject({
          milestone: idSchema(),
          state: z.enum(MILESTONE_STATES),
          on: daySchema().exactOptional(),
          to: periodSchema().exactOptional(),
          reason: nameObject().exactOptional(),
        }),
      )
      .exactOptional(),
    status: z.enum(PROJECT_STATUSES).exactOptional(),
    department: z.string().exactOptional(),
    dataDate: daySchema().exactOptional(),
    reportedOn: daySchema(),
    finality: z.enum(["provisional", "final"]).exactOptional(),
    corrects: idSchema().exactOptional(),
    note: nameObject().exactOptional(),
    synthetic: z.literal(true).exactOptional(),
    ...entityShape(),
  }),
);

/** Schema of {@link ProgressRecord}: its shape. What holds between records and their plan is checked by `recordState`. */
export const recordSchema: z.ZodType<ProgressRecord> = /* @__PURE__ */ z.lazy(recordObject);
