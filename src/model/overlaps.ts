import { fail } from "../quantity/error.js";
import { isDay, isPeriod, PERIOD_EXPECTED, periodEnd, periodStart, type Day, type Period } from "./period.js";

/** Ends of a span of time: a `Timespan` of the plan, or a row of milestones, projects or events. */
export interface SpanEnds {
  /** First period or day. */
  readonly start?: string | null | undefined;
  /** Last period or day. */
  readonly end?: string | null | undefined;
  /** Why there is no end. */
  readonly open?: unknown;
  /** What recurs without a start or an end is in no period. */
  readonly recurring?: unknown;
}

/**
 * Whether a span of time has a day in a period. Use it to pick milestones, projects or events of a half-year or a month,
 * whatever precision they are printed in.
 *
 * A span without an end goes on. One that names its end only (`~ '24. 6.`) counts for the period or day of that end:
 * when it began is not known. One that names neither is in no period.
 *
 * @param when - A span of the plan, or a row with `start` and `end`.
 * @param period - A period in SDMX form, or a day.
 * @returns True where at least one day of the span may lie in the period: a milestone of 2024 has days in 2024-S2.
 * @throws {@link quantity.IljariError | IljariError} `invalid-period` for a period, a start or an end that is neither a
 *   period nor a day.
 * @source Definition.
 * @example
 * ```ts
 * import { milestoneRows, overlaps } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * overlaps({ start: "2024-Q3", end: "2024-Q3" }, "2024-S2"); // => true
 * overlaps({ start: "2024-02", open: "ongoing" }, "2024-S2"); // => true
 * overlaps({ end: "2024-06" }, "2024-S2"); // => false
 * milestoneRows(jeonju2024).filter((one) => one.project === "2-1-2" && overlaps(one, "2024-S2")).map((one) => one.printed);
 * // => ["'24. 9."]
 * ```
 */
export function overlaps(when: SpanEnds, period: Period): boolean {
  const { start, end } = when;
  const first = firstDay(start ?? end, "start");
  if (first === undefined) return false;
  const last = lastDay(end, "end");
  const from = firstDay(period, "period") ?? "";
  const to = lastDay(period, "period") ?? "";
  return first <= to && (last === undefined || last >= from);
}

function firstDay(text: string | null | undefined, key: string): Day | undefined {
  return text == null ? undefined : check(text, key) ? text : periodStart(text);
}

function lastDay(text: string | null | undefined, key: string): Day | undefined {
  return text == null ? undefined : check(text, key) ? text : periodEnd(text);
}

/** True for a day, false for a period. */
function check(text: string, key: string): boolean {
  if (typeof text === "string" && isDay(text)) return true;
  if (typeof text === "string" && isPeriod(text)) return false;
  return fail("invalid-period", {
    path: [key],
    value: text,
    expected: `${PERIOD_EXPECTED}, or a day such as 2024-08-31`,
  });
}
