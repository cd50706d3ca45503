import type { PrintedTimespan } from "../timespan.js";

/** When something is, as columns. */
export type TimespanColumns = {
  /** First period or day. */
  readonly start: string | null;
  /** Last period or day. */
  readonly end: string | null;
  /** Why there is no end. */
  readonly open: "ongoing" | "present" | "unstated" | null;
  /** All year, or as needed. */
  readonly recurring: "all-year" | "continuous" | "as-needed" | null;
  /** Year of the start, or of the end where there is no start. */
  readonly year: number | null;
};

export function timespanColumns(when: PrintedTimespan | undefined): TimespanColumns {
  const { start = null, end = null, open = null, recurring = null } = when ?? {};
  const year = (start ?? end)?.slice(0, 4);
  return { start, end, open, recurring, year: year === undefined ? null : Number(year) };
}
