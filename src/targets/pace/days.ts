import { UTCDateMini } from "@date-fns/utc/date/mini";
import { fail, type PathStep } from "../../quantity/error.js";
import { fraction, type Fraction } from "../../quantity/fraction.js";
import { DAY_EXPECTED, isDay, periodEnd, periodStart, type Day, type Period } from "../../model/period.js";

const DAY_LENGTH = 86_400_000;

/** The number of a day; the difference of two is the days between them. */
export function dayNumber(day: Day): number {
  return new UTCDateMini(day).getTime() / DAY_LENGTH;
}

/** The number of a day that a caller gives. */
export function readDay(day: Day, path: readonly PathStep[]): number {
  if (typeof day !== "string" || !isDay(day)) fail("invalid-day", { path, value: day, expected: DAY_EXPECTED });
  return dayNumber(day);
}

/** A period as numbers of days: the last day before it, and the last day of each of its months. */
export interface Span {
  readonly before: number;
  readonly monthEnds: readonly number[];
  readonly end: number;
}

export function spanOf(period: Period, path: readonly PathStep[] = ["period"]): Span {
  const [year, first] = periodStart(period, path).split("-") as [string, string];
  const last = Number(periodEnd(period, path).slice(5, 7));
  const monthEnds: number[] = [];
  for (let month = Number(first); month <= last; month++) {
    monthEnds.push(dayNumber(periodEnd(`${year}-${String(month).padStart(2, "0")}`)));
  }
  return { before: dayNumber(periodStart(period)) - 1, monthEnds, end: dayNumber(periodEnd(period)) };
}

/** How many months of the period are over at the end of a day in it; a part of a month by its days. */
export function monthsElapsed({ before, monthEnds }: Span, day: number): Fraction {
  let start = before;
  for (const [months, end] of monthEnds.entries()) {
    if (day < end) return fraction(BigInt(months * (end - start) + day - start), BigInt(end - start));
    start = end;
  }
  return fraction(BigInt(monthEnds.length));
}
