import * as z from "zod";
import type { Unit } from "../quantity/unit.js";
import { addressObject, type Address } from "./address.js";
import { entityShape, type Entity } from "./entity.js";
import type { Basis } from "./indicator.js";
import type { Period } from "./period.js";
import {
  decimalsSchema,
  documentAbsenceSchema,
  idSchema,
  periodSchema,
  unitSchema,
  type DocumentAbsence,
} from "./scalars.js";
import { lazily } from "./lazily.js";

/** How a figure is printed; each member falls back on the indicator's where it is left out. */
export interface Printing {
  /** The unit it is printed in. */
  readonly unit?: Unit;
  /** Its last printed digit in that unit; negative where whole hundreds are printed. */
  readonly decimals?: number;
  /** True where no rounding has touched it: a count from a register, an amount in won. */
  readonly exact?: boolean;
  /** The text as printed, where it says more than the number: `▲ 0.9(%p)`, `-`. */
  readonly printed?: string;
}

/** @internal */
export const printingShape = /* @__PURE__ */ lazily(() => ({
  unit: unitSchema().exactOptional(),
  decimals: decimalsSchema().exactOptional(),
  exact: z.boolean().exactOptional(),
  printed: z.string().exactOptional(),
}));

/**
 * One printing of one value of one indicator. Where a plan prints a fact in three tables there are three figures,
 * each with its own address and digits.
 */
export interface Figure<IndicatorId extends string = string, Id extends string = string> extends Printing, Entity {
  /** Its id. */
  readonly id: Id;
  /** The indicator it is a value of. */
  readonly indicator: IndicatorId;
  /** The period it is of. */
  readonly period: Period;
  /** The value; null where the document has none, with the reason in `absent`. */
  readonly value: number | null;
  /** Why there is no value. */
  readonly absent?: DocumentAbsence;
  /** For a printed change: the period that it is a change from. A figure without it is a level. */
  readonly changeFrom?: Period;
  /** True for a change that a target would bring, not one that happened. */
  readonly planned?: boolean;
  /** Where the value comes from, where that is not what the indicator says. */
  readonly basis?: Basis;
  /** Where it stands in the document. */
  readonly address?: Address;
}

/** @internal */
export const figureObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    indicator: idSchema(),
    period: periodSchema(),
    value: z.number().nullable(),
    absent: documentAbsenceSchema().exactOptional(),
    ...printingShape(),
    changeFrom: periodSchema().exactOptional(),
    planned: z.boolean().exactOptional(),
    basis: z.enum(["survey", "register", "census", "not-stated"]).exactOptional(),
    address: addressObject().exactOptional(),
    ...entityShape(),
  }),
);

/** Schema of {@link Figure}. */
export const figureSchema: z.ZodType<Figure> = /* @__PURE__ */ z.lazy(figureObject);
