import type { Timespan } from "../../../korean/timespan.js";
import { isDay, isPeriod, periodEnd, periodStart, type Day } from "../../../model/period.js";

/** Days of a span as printed; null where it is open. */
export interface DaySpan {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** First day of a period or day; nothing where it is neither. */
function firstDay(text: string): Day | undefined {
  return isDay(text) ? text : isPeriod(text) ? periodStart(text) : undefined;
}

/** Last day of a period or day; nothing where it is neither. */
function lastDay(text: string): Day | undefined {
  return isDay(text) ? text : isPeriod(text) ? periodEnd(text) : undefined;
}

/** The days of a span, open where it is open; `unreadable` where an end is neither a period nor a day, or none is there. */
export function daysOf({ start, end }: Timespan): DaySpan | "unreadable" {
  const first = start === undefined ? null : firstDay(start);
  const last = end === undefined ? null : lastDay(end);
  if (first === undefined || last === undefined || (first === null && last === null)) return "unreadable";
  return { start: first, end: last };
}

/**
 * The days of a step. One that goes on (계속) has no end; of one whose end or start is not printed only the other is known,
 * and the step is that period.
 */
export function daysOfStep(when: Timespan): DaySpan | "unreadable" {
  const { start, end, open } = when;
  if (open === "ongoing") return daysOf(when);
  const [from, to] = [start ?? end, end ?? start];
  return from === undefined || to === undefined ? "unreadable" : daysOf({ start: from, end: to });
}

/**
 * Whether a step may lie within a period, whatever days its printed ends stand for: a step of 2024 may be one of March.
 * Each end is some day of its month or year, and one that can be inside is not outside.
 */
export function mayLieWithin({ start, end, open }: Timespan, outer: DaySpan): boolean {
  const from = start ?? end;
  const to = open === "ongoing" ? undefined : (end ?? start);
  const startsIn = outer.start === null || (from !== undefined && (lastDay(from) ?? "") >= outer.start);
  const endsIn = outer.end === null || (to !== undefined && (firstDay(to) ?? outer.end) <= outer.end);
  return startsIn && endsIn;
}

/** The days of a step that lie in a period. */
export function clipped(step: DaySpan, outer: DaySpan): DaySpan {
  const start = step.start === null || (outer.start !== null && step.start < outer.start) ? outer.start : step.start;
  const end = step.end === null || (outer.end !== null && step.end > outer.end) ? outer.end : step.end;
  return { start, end };
}
