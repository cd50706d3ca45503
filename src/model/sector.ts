import * as z from "zod";
import { addressObject, type Address } from "./address.js";
import { entityShape, type Entity } from "./entity.js";
import { fundingObject, type FundingBreakdown } from "./funding.js";
import { nameObject, type Name } from "./names.js";
import type { Day, Period } from "./period.js";
import { daySchema, idSchema, periodSchema } from "./scalars.js";
import { lazily } from "./lazily.js";

/** What a job count counts. Counts of different kinds do not add up to comparable jobs. */
export type JobKind =
  "direct-job" | "trainee" | "placement" | "subsidised-hire" | "start-up" | "attracted-firm-hire" | "not-stated";

/** A sector of the scheme (분야), or one that a plan declares. */
export interface Sector<Id extends string = string> extends Entity {
  /** Its id; that of the catalogue where it is one of the scheme's nine. */
  readonly id: Id;
  /** Its name. */
  readonly name: Name;
  /** Other ways in which plans print its name. */
  readonly aliases?: readonly string[];
}

/** Jobs and money as a later publication has them (수정공시, 추가경정예산): what it leaves out is unchanged. */
export interface Revision {
  /** The day it was published. */
  readonly date: Day;
  /** Jobs aimed at since then, in persons. */
  readonly jobs?: number;
  /** The budget since then. */
  readonly funds?: FundingBreakdown;
  /** Why, in our words. */
  readonly reason?: Name;
  /** Where it stands in the document that revised it. */
  readonly address?: Address;
}

/** Jobs aimed at, and the money for them. */
export interface JobsAndFunds extends Entity {
  /** Jobs aimed at, in persons; null in a draft where it is not yet set. */
  readonly jobs?: number | null;
  /** What the jobs count; `not-stated` where it is left out. */
  readonly jobKind?: JobKind;
  /** The budget by source. */
  readonly funds?: FundingBreakdown;
  /** What later publications made of both, by date. */
  readonly revisions?: readonly Revision[];
  /** Where it stands in the document. */
  readonly address?: Address;
}

/** @internal */
export const jobsAndFundsShape = /* @__PURE__ */ lazily(() => ({
  jobs: z.number().nullable().exactOptional(),
  jobKind: z
    .enum(["direct-job", "trainee", "placement", "subsidised-hire", "start-up", "attracted-firm-hire", "not-stated"])
    .exactOptional(),
  funds: fundingObject().exactOptional(),
  revisions: z
    .array(
      z.strictObject({
        date: daySchema(),
        jobs: z.number().exactOptional(),
        funds: fundingObject().exactOptional(),
        reason: nameObject().exactOptional(),
        address: addressObject().exactOptional(),
      }),
    )
    .exactOptional(),
  address: addressObject().exactOptional(),
  ...entityShape(),
}));

/** The target and budget of one sector: a row of the table of sector targets. It has no baseline. */
export interface SectorTarget<SectorId extends string = string, Id extends string = string> extends JobsAndFunds {
  /** Its id. */
  readonly id: Id;
  /** The sector. */
  readonly sector: SectorId;
  /** The period it is due for. */
  readonly period: Period;
}

/** A total as the document prints it, beside which the sum of its parts is computed. */
export interface Total<Id extends string = string> extends JobsAndFunds {
  /** Its id. */
  readonly id: Id;
  /** What it is the total of: the rows of the sector table, or the whole plan. */
  readonly of: "sectors" | "plan";
  /** The period it is due for. */
  readonly period: Period;
}

/** @internal */
export const sectorObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    aliases: z.array(z.string()).exactOptional(),
    ...entityShape(),
  }),
);

/** @internal */
export const sectorTargetObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    sector: idSchema(),
    period: periodSchema(),
    ...jobsAndFundsShape(),
  }),
);

/** @internal */
export const totalObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    of: z.enum(["sectors", "plan"]),
    period: periodSchema(),
    ...jobsAndFundsShape(),
  }),
);

/** Schema of {@link Sector}. */
export const sectorSchema: z.ZodType<Sector> = /* @__PURE__ */ z.lazy(sectorObject);

/** Schema of {@link SectorTarget}. */
export const sectorTargetSchema: z.ZodType<SectorTarget> = /* @__PURE__ */ z.lazy(sectorTargetObject);

/** Schema of {@link Total}. */
export const totalSchema: z.ZodType<Total> = /* @__PURE__ */ z.lazy(totalObject);
