import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getDaysInMonth } from "date-fns/getDaysInMonth";

/**
 * A year, a half-year, quarter or month, or a day, as the texts between the hyphens of its SDMX form: `2024`, `S1` or `Q3`
 * or `08`, `31`. The year is missing where a text leaves it to its surroundings.
 */
export interface PointInTime {
  readonly year: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

const SDMX = /^([0-9]{4})(?:-(S[12]|Q[1-4]|[0-9]{2})(?:-([0-9]{2}))?)?$/;

/** The point that an SDMX text names; nothing where it names none. Whether the calendar has it is not asked. */
export function pointOf(text: string): PointInTime | undefined {
  const [, year, month, day] = SDMX.exec(text) ?? [];
  return year === undefined ? undefined : { year, month, day };
}

/** The SDMX text of a point that has a year. */
export function sdmxText(point: PointInTime): string {
  return partsOf(point).join("-");
}

/** How fine a point is: 1 a year, 2 a part of a year, 3 a day. */
export function precisionOf({ month, day }: PointInTime): 1 | 2 | 3 {
  if (month === undefined) return 1;
  return day === undefined ? 2 : 3;
}

/** What a point consists of, the year first. */
export function partsOf({ year = "", month, day }: PointInTime): readonly string[] {
  return [year, month, day].filter((part) => part !== undefined);
}

const LARGEST: Readonly<Record<string, number>> = { S: 2, Q: 4 };

/** What makes a date or a span impossible, as the code of its error. */
export type TimeProblem = "invalid-period" | "invalid-day" | "reversed-period";

/** What is wrong with a point that the calendar does not have. */
export function problemOf({ year = LEAP_YEAR, month, day }: PointInTime): TimeProblem | undefined {
  if (month === undefined) return undefined;
  const kind = month.charAt(0);
  const isPart = Object.hasOwn(LARGEST, kind);
  const number = Number(isPart ? month.slice(1) : month);
  if (number < 1 || number > (LARGEST[kind] ?? 12)) return "invalid-period";
  if (day === undefined) return undefined;
  return isPart || Number(day) < 1 || Number(day) > daysIn(year, number) ? "invalid-day" : undefined;
}

/** Of an unknown year nobody can say that it has no 29 February. */
const LEAP_YEAR = "2000";

export function daysIn(year: string, month: number): number {
  const first = new UTCDateMini(2000, month - 1, 1);
  // A constructor reads years below 100 as 19xx.
  first.setUTCFullYear(Number(year), month - 1, 1);
  return getDaysInMonth(first);
}

/** First and last month, from 1. */
function monthsOf(month: string | undefined): readonly [first: number, last: number] {
  if (month === undefined) return [1, 12];
  const number = Number(month.slice(1));
  if (month.startsWith("S")) return [number * 6 - 5, number * 6];
  if (month.startsWith("Q")) return [number * 3 - 2, number * 3];
  return [Number(month), Number(month)];
}

/** Whether a point is over before another begins; never where the year of only one is known. */
export function isOverBefore(point: PointInTime, other: PointInTime): boolean {
  if ((point.year === undefined) !== (other.year === undefined)) return false;
  const last = key(point, monthsOf(point.month)[1], point.day ?? "31");
  return last < key(other, monthsOf(other.month)[0], other.day ?? "01");
}

function key({ year = LEAP_YEAR }: PointInTime, month: number, day: string): number {
  return Number(year) * 10000 + month * 100 + Number(day);
}
