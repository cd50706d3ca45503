import * as z from "zod";
import type { Address } from "./address.js";
import type { Entity } from "./entity.js";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import { placedShape } from "./placed.js";
import { idSchema } from "./scalars.js";
import { timespanObject, type PrintedTimespan } from "./timespan.js";

/** Something that is due, or was done. */
export interface Milestone extends Entity {
  /** Its id within the plan: `1-1-1/network`. */
  readonly id: string;
  /** What, in our words. */
  readonly label: Name;
  /** As the document puts it. */
  readonly state: "done" | "under-way" | "planned";
  /** When; left out where the document gives no time. */
  readonly when?: PrintedTimespan;
  /** The component that it belongs to. */
  readonly component?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** @internal */
export const milestoneObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    label: nameObject(),
    state: z.enum(["done", "under-way", "planned"]),
    when: timespanObject().exactOptional(),
    component: idSchema().exactOptional(),
    ...placedShape(),
  }),
);
