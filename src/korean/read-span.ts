import { fail, type PathStep } from "../quantity/error.js";
import { nearestTimespan } from "./nearest-timespan.js";
import { isOverBefore, sdmxText, type PointInTime, type TimeProblem } from "./point-in-time.js";
import type { ReadTimespan } from "./printed-timespan.js";
import { spanPhrases } from "./timespan-notation.js";
import type { Surroundings } from "./timespan-points.js";
import { problemOfSpan, spanReadings, type SpanReading } from "./timespan-readings.js";
import { spanText } from "./timespan-text.js";

const EXPECTED = "a date or span such as 2024. 1.~12., '24. 3., 2023. ~ 계속, 24. 상반기, 10월 넷째주 or 연중";

const EXPECTED_IN_ORDER = "a date that is not over before the one before it in the list begins";

const EXPECTED_OF = {
  "invalid-period": "a month from 1 to 12 or a quarter from 1 to 4",
  "invalid-day": "a day of the calendar",
  "reversed-period": "an end that is not over before the start",
} as const;

/** What surrounds a text that is read. */
export interface SpanContext extends Surroundings {
  /** Where the text stands in the input, for an error. */
  readonly path: readonly PathStep[];
  /** The date before it in a list, whose year and month it goes on with and before which it cannot be. */
  readonly before?: SpanReading | undefined;
}

/** The one thing that a text means. */
export function readSpan(text: string, context: SpanContext): SpanReading {
  const { path, before } = context;
  const parts = { path, value: text };
  const readings = spanPhrases(text).map((phrase) => spanReadings(phrase, context, before?.last) ?? []);
  // The ranks are those of one way to take the text apart; of a second way nothing says that it comes after the first.
  const possible = readings.flatMap((ranks) => firstPossible(ranks, before));
  const [reading] = possible;
  if (reading === undefined) {
    const [first] = readings.flat(2);
    const problem = first && problemInList(first, before);
    if (first === undefined || problem === undefined) return fail("not-readable", { ...parts, expected: EXPECTED });
    // Possible by itself, it is wrong only where it stands: no form of it is nearer than any later date.
    if (problemOfSpan(first) === undefined) return fail(problem, { ...parts, expected: EXPECTED_IN_ORDER });
    return fail(problem, { ...parts, expected: EXPECTED_OF[problem], nearest: nearestTimespan(first) });
  }
  const alternatives = [...new Set(possible.map((one) => spanText(one)))];
  if (alternatives.length > 1) {
    return fail("ambiguous", { ...parts, expected: `one meaning, not ${alternatives.join(" or ")}`, alternatives });
  }
  if ([reading.start, reading.end].some((point) => point !== undefined && point.year === undefined)) {
    return fail("not-readable", {
      ...parts,
      expected: 'a date with its year, or { year: "2024" } to say which is meant',
    });
  }
  return reading;
}

/** What makes a reading impossible, by itself or behind the date before it. */
function problemInList(one: SpanReading, before: SpanReading | undefined): TimeProblem | undefined {
  const own = problemOfSpan(one);
  const point = firstPoint(one);
  const earlier = before && firstPoint(before);
  if (own !== undefined || point === undefined || earlier === undefined) return own;
  return isOverBefore(point, earlier) ? "reversed-period" : undefined;
}

function firstPoint({ start, end }: SpanReading): PointInTime | undefined {
  return start ?? end;
}

function firstPossible(
  ranks: readonly (readonly SpanReading[])[],
  before: SpanReading | undefined,
): readonly SpanReading[] {
  for (const rank of ranks) {
    const possible = rank.filter((one) => problemInList(one, before) === undefined);
    if (possible.length > 0) return possible;
  }
  return [];
}

/** A reading that is known to have its years, as a result. */
export function timespanOf({ start, end, rest }: SpanReading, text: string): ReadTimespan {
  return {
    ...(start === undefined ? {} : { start: sdmxText(start) }),
    ...(end === undefined ? {} : { end: sdmxText(end) }),
    ...rest,
    printed: text.trim(),
  };
}
