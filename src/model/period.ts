import { UTCDateMini } from "@date-fns/utc/date/mini";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { fail, type PathStep } from "../quantity/error.js";

/**
 * A period in SDMX form: a year `2024`, a half-year `2024-S1`, a quarter `2024-Q3`, a month `2024-08`.
 */
export type Period = string;

/** A day: `2024-08-31`. */
export type Day = string;

export const PERIOD_PATTERN = /^[0-9]{4}(?:-(?:S[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;
export const DAY_PATTERN = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

export const PERIOD_EXPECTED = "a period such as 2024, 2024-S1, 2024-Q3 or 2024-08";
export const DAY_EXPECTED = "a day of the calendar such as 2024-08-31";

/**
 * Whether a text is a {@link Period}.
 *
 * @param text - Any text.
 * @returns True for a year, half-year, quarter or month in SDMX form; false for everything else, so never an error.
 * @source SDMX 2.1 standard time period formats.
 * @example
 * ```ts
 * import { isPeriod } from "iljari/model";
 * [isPeriod("2024-S2"), isPeriod("2024-13")]; // => [true, false]
 * ```
 */
export function isPeriod(text: string): boolean {
  return PERIOD_PATTERN.test(text);
}

/**
 * Whether a text is a day that the calendar has.
 *
 * @param text - Any text.
 * @returns True for a day of the Gregorian calendar written as `2024-08-31`, the same in every time zone.
 * @source ISO 8601 calendar dates, extended format.
 * @example
 * ```ts
 * import { isDay } from "iljari/model";
 * [isDay("2024-02-29"), isDay("2024-02-30")]; // => [true, false]
 * ```
 */
export function isDay(text: string): boolean {
  if (!DAY_PATTERN.test(text)) return false;
  // The first 28 days exist in every month; only the others need the calendar.
  return text.slice(8) <= "28" || dayText(utc(text)) === text;
}

function utc(day: Day): Date {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const result = new UTCDateMini(2000, month - 1, date);
  // A constructor reads years below 100 as 19xx.
  result.setUTCFullYear(year, month - 1, date);
  return result;
}

function dayText(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

function checkPeriod(period: Period, path: readonly PathStep[]): void {
  if (typeof period !== "string" || !isPeriod(period)) {
    fail("invalid-period", { path, value: period, expected: PERIOD_EXPECTED });
  }
}

/** First and last month of a period, from 1. */
function monthsOf(period: Period): [first: number, last: number] {
  const part = period.slice(5);
  if (part === "") return [1, 12];
  const number = Number(part.slice(1));
  if (part.startsWith("S")) return [number * 6 - 5, number * 6];
  if (part.startsWith("Q")) return [number * 3 - 2, number * 3];
  return [Number(part), Number(part)];
}

function firstOfMonth(period: Period, month: number): Day {
  return `${period.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
}

/**
 * The first day of a period.
 *
 * @param period - A period in SDMX form.
 * @param path - Where it stands in the input, for the error.
 * @returns The day, the same in every time zone.
 * @throws {@link quantity.IljariError | IljariError} `invalid-period`.
 * @source SDMX 2.1 standard time period formats.
 * @example
 * ```ts
 * import { periodStart } from "iljari/model";
 * periodStart("2024-S2"); // => "2024-07-01"
 * ```
 */
export function periodStart(period: Period, path: readonly PathStep[] = ["period"]): Day {
  checkPeriod(period, path);
  return firstOfMonth(period, monthsOf(period)[0]);
}

/**
 * The last day of a period.
 *
 * @param period - A period in SDMX form.
 * @param path - Where it stands in the input, for the error.
 * @returns The day, the same in every time zone.
 * @throws {@link quantity.IljariError | IljariError} `invalid-period`.
 * @source SDMX 2.1 standard time period formats.
 * @example
 * ```ts
 * import { periodEnd } from "iljari/model";
 * periodEnd("2024-02"); // => "2024-02-29"
 * periodEnd("2024"); // => "2024-12-31"
 * ```
 */
export function periodEnd(period: Period, path: readonly PathStep[] = ["period"]): Day {
  checkPeriod(period, path);
  let end = ends.get(period);
  if (end === undefined) {
    end = dayText(lastDayOfMonth(utc(firstOfMonth(period, monthsOf(period)[1]))));
    ends.set(period, end);
  }
  return end;
}

/** A log asks for the ends of the same few periods again and again, and the calendar is slow. */
const ends = new Map<Period, Day>();

/**
 * The year a period lies in.
 *
 * @param period - A period in SDMX form.
 * @returns The year as a number.
 * @throws {@link quantity.IljariError | IljariError} `invalid-period`.
 * @example
 * ```ts
 * import { periodYear } from "iljari/model";
 * periodYear("2024-S2"); // => 2024
 * ```
 */
export function periodYear(period: Period): number {
  checkPeriod(period, ["period"]);
  return yearOf(period);
}

/** Whether one period is over before another begins. */
export function isEarlier(period: Period, than: Period): boolean {
  checkPeriod(period, ["period"]);
  checkPeriod(than, ["period"]);
  // Periods consist of whole months, so that no calendar is needed.
  return monthsOf(period)[1] + yearOf(period) * 12 < monthsOf(than)[0] + yearOf(than) * 12;
}

/** Whether one period lies in another, or is the same. */
export function isWithin(part: Period, whole: Period): boolean {
  checkPeriod(part, ["period"]);
  checkPeriod(whole, ["period"]);
  const [first, last] = monthsOf(whole);
  const [from, to] = monthsOf(part);
  return yearOf(part) === yearOf(whole) && first <= from && to <= last;
}

function yearOf(period: Period): number {
  return Number(period.slice(0, 4));
}
