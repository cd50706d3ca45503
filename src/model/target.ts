import * as z from "zod";
import { addressObject, type Address } from "./address.js";
import { entityShape, type Entity } from "./entity.js";
import { printingShape, type Printing } from "./figure.js";
import type { Day, Period } from "./period.js";
import { daySchema, idSchema, periodSchema } from "./scalars.js";
import { lazily } from "./lazily.js";

/** Where a target was set: in the term plan (four years), the annual plan, or a revised disclosure (수정공시). */
export type TargetOrigin = "term" | "annual" | "revised";

/** The value that a target starts from: given here, or one of the plan's figures. */
export interface Baseline extends Printing {
  /** The period it is of; over before the target's begins. */
  readonly period: Period;
  /** The value, where the plan does not hold it as a figure. */
  readonly value?: number;
  /** The id of the figure that it is. */
  readonly figure?: string;
}

/** A range that is wanted: both ends belong to it. */
export interface TargetRange {
  /** The lowest value that meets the target. */
  readonly low: number;
  /** The highest value that meets the target. */
  readonly high: number;
}

/** One printing of one target. A target is exact as printed. */
export interface Target<IndicatorId extends string = string, Id extends string = string> extends Printing, Entity {
  /** Its id. */
  readonly id: Id;
  /** The indicator it is set on. */
  readonly indicator: IndicatorId;
  /** The period it is due for. */
  readonly period: Period;
  /** The target; null in a draft where it is not yet set, and where `range` is given instead. */
  readonly target: number | null;
  /** The range wanted, for an indicator whose direction is `range`. */
  readonly range?: TargetRange;
  /** Where it was set; `annual` where it is left out. */
  readonly origin?: TargetOrigin;
  /** The day it was published; a revision has one. */
  readonly date?: Day;
  /** What it starts from. */
  readonly baseline?: Baseline;
  /** Where it stands in the document. */
  readonly address?: Address;
}

/** @internal */
export const targetObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    indicator: idSchema(),
    period: periodSchema(),
    target: z.number().nullable(),
    ...printingShape(),
    range: z.strictObject({ low: z.number(), high: z.number() }).exactOptional(),
    origin: z.enum(["term", "annual", "revised"]).exactOptional(),
    date: daySchema().exactOptional(),
    baseline: z
      .strictObject({
        period: periodSchema(),
        value: z.number().exactOptional(),
        figure: idSchema().exactOptional(),
        ...printingShape(),
      })
      .exactOptional(),
    address: addressObject().exactOptional(),
    ...entityShape(),
  }),
);

/** Schema of {@link Target}. */
export const targetSchema: z.ZodType<Target> = /* @__PURE__ */ z.lazy(targetObject);
