import * as z from "zod";
import type { Unit } from "../quantity/unit.js";
import type { Address } from "./address.js";
import type { Bound } from "./bound.js";
import type { Entity } from "./entity.js";
import { lazily } from "./lazily.js";
import { placedShape, printedSchema } from "./placed.js";
import { decimalsSchema, idSchema, unitSchema } from "./scalars.js";
import { boundSchema } from "./table.js";

/** A term of a loan, a guarantee, a fund: cap, floor, rate, years. */
export interface Term extends Entity {
  /** Its id within the plan. */
  readonly id: string;
  /** What it limits. */
  readonly kind:
    | "cap"
    | "minimum"
    | "interest-subsidy"
    | "guarantee-period"
    | "subsidy-period"
    | "investment-period"
    | "recovery-period"
    | "fund-period";
  /** For whom each. */
  readonly per?: "firm" | "person";
  /** The number. */
  readonly value: number;
  /** Its unit. */
  readonly unit: Unit;
  /** Last printed digit in that unit. */
  readonly decimals?: number;
  /** How it bounds. */
  readonly bound?: Bound;
  /** The component that it holds for. */
  readonly component?: string;
  /** As printed. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** @internal */
export const termObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    kind: z.enum([
      "cap",
      "minimum",
      "interest-subsidy",
      "guarantee-period",
      "subsidy-period",
      "investment-period",
      "recovery-period",
      "fund-period",
    ]),
    per: z.enum(["firm", "person"]).exactOptional(),
    value: z.number(),
    unit: unitSchema(),
    decimals: decimalsSchema().exactOptional(),
    bound: boundSchema().exactOptional(),
    component: idSchema().exactOptional(),
    printed: printedSchema(),
    ...placedShape(),
  }),
);
