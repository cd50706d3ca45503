import * as z from "zod";
import type { MoneyUnit } from "../quantity/unit.js";
import type { Address } from "./address.js";
import type { Bound } from "./bound.js";
import type { Entity } from "./entity.js";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import { placedShape, printedSchema } from "./placed.js";
import { decimalsSchema, idSchema } from "./scalars.js";
import { boundSchema } from "./table.js";

/** One leg of an incentive: so much, so often. */
export interface Instalment {
  /** The amount each time, in the incentive's unit. */
  readonly amount: number;
  /** How often it is paid. Where it is left out: once, or, where `every` is given, as often as is not stated. */
  readonly times?: number;
  /** The distance between payments. */
  readonly every?: "month" | "year";
  /** Months after the start at which it is paid. */
  readonly afterMonths?: number;
  /** How it bounds what is paid. */
  readonly bound?: Bound;
  /** As printed. */
  readonly printed?: string;
}

/** Money paid to a firm or a person for a hire, a placement, a course. */
export interface Incentive extends Entity {
  /** Its id within the plan: `3-1-1/employee`. */
  readonly id: string;
  /** Its name. */
  readonly name: Name;
  /** Who gets it. */
  readonly to: "firm" | "person";
  /** The unit of its amounts. */
  readonly unit: MoneyUnit;
  /** Last printed digit of its amounts in that unit. */
  readonly decimals?: number;
  /** What one recipient gets in all, where it is printed. */
  readonly total?: number;
  /** Its legs, at least one. */
  readonly instalments: readonly Instalment[];
  /** As printed. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** @internal */
export const incentiveObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    to: z.enum(["firm", "person"]),
    unit: z.enum(["KRW", "thousand-KRW", "million-KRW", "hundred-million-KRW", "trillion-KRW"]),
    decimals: decimalsSchema().exactOptional(),
    total: z.number().exactOptional(),
    instalments: z
      .array(
        z.strictObject({
          amount: z.number(),
          times: z.int().min(1).exactOptional(),
          every: z.enum(["month", "year"]).exactOptional(),
          afterMonths: z.int().min(0).exactOptional(),
          bound: boundSchema().exactOptional(),
          printed: printedSchema(),
        }),
      )
      .min(1),
    printed: printedSchema(),
    ...placedShape(),
  }),
);
