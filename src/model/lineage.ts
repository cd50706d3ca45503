import * as z from "zod";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import type { Day } from "./period.js";
import { daySchema, idSchema } from "./scalars.js";

/**
 * How something of one plan became something of another: it goes on (perhaps under another id), was renamed, moved to
 * another place in the tree, merged with others, or split.
 */
export type LineageKind = "continued" | "renamed" | "moved" | "merged" | "split";

/** Something of another plan that this came from or became. */
export interface Relative {
  /** Its id there. */
  readonly id: string;
  /** Id of the plan: another year's, or another revision; of this plan where it is left out. */
  readonly plan?: string;
  /** How the one became the other. */
  readonly how: LineageKind;
}

/** What came before, what follows, and how it ended. */
export interface Lineage {
  /** What it came from. */
  readonly predecessors?: readonly Relative[];
  /** What it became. */
  readonly successors?: readonly Relative[];
  /** Given where it was cancelled. */
  readonly cancelled?: Cancellation;
}

/** That something was given up. */
export interface Cancellation {
  /** The day of the decision or of its publication. */
  readonly on: Day;
  /** Why, in our words. */
  readonly reason?: Name;
}

/** @internal The members of {@link Lineage}. */
export const lineageShape = /* @__PURE__ */ lazily(() => {
  const relative = z.strictObject({
    id: idSchema(),
    plan: idSchema().exactOptional(),
    how: z.enum(["continued", "renamed", "moved", "merged", "split"]),
  });
  return {
    predecessors: z.array(relative).exactOptional(),
    successors: z.array(relative).exactOptional(),
    cancelled: z.strictObject({ on: daySchema(), reason: nameObject().exactOptional() }).exactOptional(),
  };
});
