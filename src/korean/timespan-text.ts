import { partsOf, type PointInTime } from "./point-in-time.js";
import type { SpanReading } from "./timespan-readings.js";
import { OPEN, RECURRING, WEEKS, wordFor } from "./timespan-words.js";

/** The hundred years whose years are written with two digits behind a quote; left out where none are. */
export interface YearStyle {
  readonly shortCentury?: number;
}

/** The standard Korean form of a span. */
export function spanText({ start, end, rest }: SpanReading, style: YearStyle = {}): string {
  const { open, recurring, week } = rest;
  const marks = week === undefined ? POINTS : WORDS;
  const texts = [
    ...(start === undefined ? [] : pointTexts(start, style, marks)),
    ...(end === undefined ? [] : endTexts(start, end, style)),
    ...(open === undefined ? [] : ["~", wordFor(OPEN, open)]),
    wordFor(WEEKS, week),
    wordFor(RECURRING, recurring),
  ];
  return texts.filter((text) => text !== undefined && text !== "").join(" ");
}

/** The end without the parts that it shares with the start, which are read into it again. */
function endTexts(start: PointInTime | undefined, end: PointInTime, style: YearStyle): readonly string[] {
  const starts = start === undefined ? [] : partsOf(start);
  const ends = partsOf(end);
  if (starts.length !== ends.length) return ["~", ...pointTexts(end, style)];
  const differing = ends.findIndex((part, i) => part !== starts[i]);
  if (differing === -1) return [];
  // A year that is not known has no text.
  return ["~", ...pointTexts(end, style).slice(end.year === undefined ? differing - 1 : differing)];
}

interface Marks {
  readonly month: string;
  readonly day: string;
}

const POINTS: Marks = { month: ".", day: "." };
const WORDS: Marks = { month: "월", day: "일" };

function pointTexts({ year, month, day }: PointInTime, style: YearStyle, marks: Marks = POINTS): string[] {
  // Without its year a month in points would be taken for one.
  const own = year === undefined ? WORDS : marks;
  return [
    ...(year === undefined ? [] : [yearText(year, style)]),
    ...(month === undefined ? [] : [monthText(month, own.month)]),
    ...(day === undefined ? [] : [String(Number(day)) + own.day]),
  ];
}

function yearText(year: string, { shortCentury }: YearStyle): string {
  const isShort = shortCentury !== undefined && Math.floor(Number(year) / 100) * 100 === shortCentury;
  return isShort ? `'${year.slice(2)}.` : `${year}.`;
}

function monthText(month: string, mark: string): string {
  const number = month.slice(1);
  if (month.startsWith("S")) return number === "1" ? "상반기" : "하반기";
  return month.startsWith("Q") ? `${number}분기` : `${String(Number(month))}${mark}`;
}
