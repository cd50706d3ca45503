import * as z from "zod";
import type { Unit } from "../quantity/unit.js";
import { entityShape, type Entity } from "./entity.js";
import type { ValueKind } from "./indicator.js";
import { nameObject, type Name } from "./names.js";
import { idSchema, unitSchema } from "./scalars.js";
import { lazily } from "./lazily.js";

/**
 * What is measured, whoever's it is: `employment-rate` is one concept, of which the youth employment rate and the
 * women's employment rate are indicators (a concept with a sex and an age band).
 */
export interface Concept<Id extends string = string> extends Entity {
  /** Its id; that of the catalogue where it is one of the library's. */
  readonly id: Id;
  /** Its name. */
  readonly name: Name;
  /** The unit of its levels; figures may be printed in another of the same dimension. */
  readonly unit: Unit;
  /** What its values are. */
  readonly kind: ValueKind;
}

/** @internal */
export const conceptObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    unit: unitSchema(),
    kind: z.enum(["stock", "flow", "cumulative", "average", "ratio"]),
    ...entityShape(),
  }),
);

/** Schema of {@link Concept}. */
export const conceptSchema: z.ZodType<Concept> = /* @__PURE__ */ z.lazy(conceptObject);
