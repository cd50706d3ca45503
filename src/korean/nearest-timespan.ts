import { daysIn, type PointInTime } from "./point-in-time.js";
import { problemOfSpan, type SpanReading } from "./timespan-readings.js";
import { spanText } from "./timespan-text.js";

/**
 * The standard form of the possible span that an impossible one most probably meant: a month or day that is one beyond
 * its range set back to it, any day up to 31 set back to the last of its month, an end before its start put into the
 * next year or month, and where both ends name their year, the two exchanged. Nothing where that is still impossible.
 */
export function nearestTimespan(reading: SpanReading): string | undefined {
  const { start, end } = reading;
  const within: SpanReading = {
    ...reading,
    ...(start === undefined ? {} : { start: setBack(start) }),
    ...(end === undefined ? {} : { end: setBack(end) }),
  };
  const ordered = problemOfSpan(within) === "reversed-period" ? inOrder(within) : within;
  const isKnown = [ordered.start, ordered.end].every((point) => point === undefined || point.year !== undefined);
  return isKnown && problemOfSpan(ordered) === undefined ? spanText(ordered) : undefined;
}

function setBack({ year, month, day }: PointInTime): PointInTime {
  if (month === undefined) return { year };
  const kind = /^[SQ]/.test(month) ? month.charAt(0) : "";
  const largest = kind === "Q" ? 4 : 12;
  const number = clamp(Number(month.slice(kind.length)), largest, largest + 1);
  const part = kind === "" ? String(number).padStart(2, "0") : `${kind}${String(number)}`;
  if (day === undefined || kind !== "" || number > 12) return { year, month: part, day };
  return { year, month: part, day: String(clamp(Number(day), daysIn(year ?? "2000", number), 32)).padStart(2, "0") };
}

/** Into 1 to `largest` what is 0 or no more than `farthest`; anything else as it is. */
function clamp(number: number, largest: number, farthest: number): number {
  if (number === 0) return 1;
  return number > largest && number <= farthest ? largest : number;
}

function inOrder(reading: SpanReading): SpanReading {
  const { start, end, endFirst } = reading;
  if (start === undefined || end?.year === undefined) return reading;
  if (endFirst === 0) return { ...reading, start: end, end: start };
  const { year, month = "", day } = end;
  const isDay = endFirst === 2 && month !== "12";
  const later = isDay
    ? { year, month: String(Number(month) + 1).padStart(2, "0"), day }
    : { year: String(Number(year) + 1).padStart(4, "0"), month: endFirst === 2 ? "01" : month, day };
  return { ...reading, end: later };
}
