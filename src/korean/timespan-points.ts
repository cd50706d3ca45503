import { precisionOf, type PointInTime } from "./point-in-time.js";
import type { DateMark, DateNumber } from "./timespan-notation.js";

/*
 * Which points in time the numbers of a phrase may mean. They follow each other as year, month, day without a gap; the
 * open question is only with which of the three they begin.
 */

/** What a phrase begins with: 0 the year, 1 the month, 2 the day. */
export type FirstPart = 0 | 1 | 2;

/** The year of a point whose numbers have none, and the century of a year with two digits. */
export interface Surroundings {
  readonly year: string | undefined;
  readonly century: number;
}

const MARKS: readonly (readonly DateMark[])[] = [
  ["", ".", "년"],
  ["", ".", "월", "분기", "반기"],
  ["", ".", "일"],
];

/** Whether a number is a year by its print: four digits, two behind a quote, two before 년. */
function isMarkedYear({ digits, mark, isQuoted }: DateNumber): boolean {
  if (digits.length === 2) return isQuoted || mark === "년";
  return digits.length === 4 && !isQuoted;
}

/** The point that numbers make which begin with one of its parts, the parts before taken from another point. */
function pointFrom(
  numbers: readonly DateNumber[],
  first: FirstPart,
  before: PointInTime,
  century: number,
): PointInTime | undefined {
  const parts: (string | undefined)[] = [before.year, before.month, before.day].slice(0, first);
  for (const [i, number] of numbers.entries()) {
    const level = first + i;
    if (!fits(number, level) || !canBeFollowedBy(number, numbers[i + 1])) return undefined;
    parts.push(level === 0 ? yearText(number.digits, century) : partText(number));
  }
  const [year, month, day] = parts;
  return { year, month, day };
}

function fits(number: DateNumber, level: number): boolean {
  const { digits, mark, isQuoted } = number;
  if (MARKS[level]?.includes(mark) !== true) return false;
  return level === 0 ? isMarkedYear(number) || digits.length === 2 : digits.length <= 2 && !isQuoted;
}

/** `24 1` is a date only with a quote, and `12. 10월` is two dates: what has a month in words has its year marked. */
function canBeFollowedBy(number: DateNumber, next: DateNumber | undefined): boolean {
  if (next === undefined || isMarkedYear(number)) return true;
  if (next.mark === "반기" || next.mark === "분기") return true;
  return number.mark !== "" && (number.mark !== "." || next.mark !== "월");
}

function yearText(digits: string, century: number): string {
  return digits.length === 2 ? String(century + Number(digits)).padStart(4, "0") : digits;
}

function partText({ digits, mark }: DateNumber): string {
  if (mark === "분기") return `Q${String(Number(digits))}`;
  return mark === "반기" ? `S${digits}` : digits.padStart(2, "0");
}

/** A point with how it was read. */
export interface PointReading {
  readonly point: PointInTime;
  readonly first: FirstPart;
  /** Whether its year is one by its print. */
  readonly hasMarkedYear: boolean;
}

/** Readings of equal rank; a rank counts only where no reading of the ranks before it is possible. */
export type Ranks = readonly (readonly PointReading[])[];

/** What a phrase may mean that follows nothing. */
export function standingAlone(numbers: readonly DateNumber[], { year, century }: Surroundings): Ranks {
  const withYear = readings(numbers, [0], { year }, century);
  const withoutYear = readings(numbers, [1], { year }, century);
  return year === undefined ? [[...withYear, ...withoutYear]] : [withoutYear, withYear];
}

/** What a phrase may mean that follows a point. */
export function following(numbers: readonly DateNumber[], before: PointReading, century: number): Ranks {
  const [head, ...tail] = numbers;
  if (head === undefined) return [];
  const { point } = before;
  if (isMarkedYear(head)) {
    const own = readings(numbers, [0], point, century);
    // `'23.1~'9` and `'23.7~'12` repeat the quote of the year before the month.
    return head.isQuoted ? [own, ...following([{ ...head, isQuoted: false }, ...tail], before, century)] : [own];
  }
  if (head.isQuoted && head.digits.length === 1) {
    return following([{ ...head, isQuoted: false }, ...tail], before, century);
  }
  return [readings(numbers, firstParts(numbers, head, before), point, century)];
}

function firstParts(numbers: readonly DateNumber[], head: DateNumber, before: PointReading): FirstPart[] {
  if (head.mark === "일") return [2];
  if (head.mark !== "" && head.mark !== ".") return [1];
  const precision = precisionOf(before.point);
  // What names no year goes on with the last parts of the point before it.
  const same = Math.max(0, precision - numbers.length) as FirstPart;
  // From a month to a day of the same year: `2024. 3. ~ 5. 10.` Two bare pairs are of one kind: `10.3.~10.6.`
  return precision === 2 && numbers.length === 2 && before.hasMarkedYear ? [same, 1] : [same];
}

function readings(
  numbers: readonly DateNumber[],
  firsts: readonly FirstPart[],
  before: PointInTime,
  century: number,
): PointReading[] {
  const hasMarkedYear = numbers.slice(0, 1).some(isMarkedYear);
  return firsts.flatMap((first) => {
    const point = first <= precisionOf(before) ? pointFrom(numbers, first, before, century) : undefined;
    return point === undefined ? [] : [{ point, first, hasMarkedYear }];
  });
}
