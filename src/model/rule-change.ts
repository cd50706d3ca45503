import * as z from "zod";
import type { Unit } from "../quantity/unit.js";
import type { Address } from "./address.js";
import type { Entity } from "./entity.js";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import { placedShape, printedSchema } from "./placed.js";
import { decimalsSchema, idSchema, unitSchema } from "./scalars.js";
import { timespanObject, type PrintedTimespan } from "./timespan.js";

/** A rule that changes: a limit from 50 to 80. */
export interface RuleChange extends Entity {
  /** Its id within the plan. */
  readonly id: string;
  /** What changes. */
  readonly name: Name;
  /** The old value. */
  readonly from: number;
  /** The new value. */
  readonly to: number;
  /** Unit of both. */
  readonly unit: Unit;
  /** Last printed digit in that unit. */
  readonly decimals?: number;
  /** When. */
  readonly when?: PrintedTimespan;
  /** As printed. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** @internal */
export const ruleChangeObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    from: z.number(),
    to: z.number(),
    unit: unitSchema(),
    decimals: decimalsSchema().exactOptional(),
    when: timespanObject().exactOptional(),
    printed: printedSchema(),
    ...placedShape(),
  }),
);
