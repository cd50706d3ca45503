import * as z from "zod";
import { TARGET_GROUPS, type TargetGroup } from "./eligibility.js";
import { entityShape, type Entity } from "./entity.js";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import { idSchema } from "./scalars.js";

/**
 * What of a project or key task belongs to whom, as the city says: jobs, money or both of it, in percent. Nothing is
 * split that no allocation splits; what the allocations of one thing leave below 100 % stays unallocated.
 */
export interface Allocation extends Entity {
  /** Its id. */
  readonly id: string;
  /** What is split: exactly one of the two. */
  readonly of: { readonly project?: string; readonly keyTask?: string };
  /** Whose part this is: exactly one of these. */
  readonly to: AllocationTarget;
  /** What is split; both where it is left out. */
  readonly measure?: "jobs" | "money";
  /** The part, in percent of the whole: above 0, at most 100. */
  readonly share: number;
  /** Where it comes from, in the city's words. */
  readonly basis?: Name;
}

/** Whose part an allocation is. */
export interface AllocationTarget {
  /** Id of a sector. */
  readonly sector?: string;
  /** Id of a department. */
  readonly department?: string;
  /** Id of an organisation. */
  readonly organisation?: string;
  /** A target group, as `eligibility` names it. */
  readonly targetGroup?: TargetGroup;
  /** Code of a region. */
  readonly region?: string;
}

/** @internal */
export const allocationObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    of: z.strictObject({ project: idSchema().exactOptional(), keyTask: idSchema().exactOptional() }),
    to: z.strictObject({
      sector: idSchema().exactOptional(),
      department: z.string().exactOptional(),
      organisation: idSchema().exactOptional(),
      targetGroup: z.enum(TARGET_GROUPS).exactOptional(),
      region: z.string().exactOptional(),
    }),
    measure: z.enum(["jobs", "money"]).exactOptional(),
    share: z.number(),
    basis: nameObject().exactOptional(),
    ...entityShape(),
  }),
);

/** Schema of {@link Allocation}. */
export const allocationSchema: z.ZodType<Allocation> = /* @__PURE__ */ z.lazy(allocationObject);
