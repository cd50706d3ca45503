import * as z from "zod";
import type { Address } from "./address.js";
import type { Entity } from "./entity.js";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import { placedShape, printedSchema } from "./placed.js";
import { idSchema } from "./scalars.js";

/** A place where a project is. */
export interface Site extends Entity {
  /** Its name. */
  readonly name?: Name;
  /** The street or lot address as printed. */
  readonly street?: string;
  /** The district's code in the scheme of the plan's region: `52111` 완산구, `52113` 덕진구. */
  readonly district?: string;
  /** The industrial complex that it is in. */
  readonly complex?: string;
  /** The component that it belongs to. */
  readonly component?: string;
  /** The text as printed. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** @internal */
export const siteObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    name: nameObject().exactOptional(),
    street: z.string().exactOptional(),
    district: z.string().exactOptional(),
    complex: idSchema().exactOptional(),
    component: idSchema().exactOptional(),
    printed: printedSchema(),
    ...placedShape(),
  }),
);
