import * as z from "zod";
import type { Timespan } from "../korean/timespan.js";
import { idSchema } from "./scalars.js";
import { lazily } from "./lazily.js";

/**
 * A span of time as a document prints it: each end a period in SDMX form or a day, open ends and recurrence named. It is
 * a start with an end or with `open`, an end alone, a recurrence alone or behind a start with an end; a single period is
 * its start and its end.
 */
export interface PrintedTimespan extends Timespan {
  /** The text as printed: `2017. ~ 2026. 11.` */
  readonly printed?: string;
}

/** @internal */
export const timespanObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    start: idSchema().exactOptional(),
    end: idSchema().exactOptional(),
    open: z.enum(["ongoing", "present", "unstated"]).exactOptional(),
    recurring: z.enum(["all-year", "continuous", "as-needed"]).exactOptional(),
    week: z.int().min(1).max(6).exactOptional(),
    printed: z.string().exactOptional(),
  }),
);

/** Schema of {@link PrintedTimespan}. */
export const timespanSchema: z.ZodType<PrintedTimespan> = /* @__PURE__ */ z.lazy(timespanObject);
