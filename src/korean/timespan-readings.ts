import { isOverBefore, problemOf, type PointInTime, type TimeProblem } from "./point-in-time.js";
import type { DatePhrase, SpanPhrase } from "./timespan-notation.js";
import {
  following,
  standingAlone,
  type FirstPart,
  type PointReading,
  type Ranks,
  type Surroundings,
} from "./timespan-points.js";
import { dateWords, meaningOf, OPEN, type DateWords } from "./timespan-words.js";
import type { Timespan } from "./timespan.js";

/** One thing that a text may mean. */
export interface SpanReading {
  readonly start?: PointInTime;
  readonly end?: PointInTime;
  /** What the printed end begins with, where it has a start before it. */
  readonly endFirst?: FirstPart;
  /** The end's reading, for what follows it in a list. */
  readonly last?: PointReading;
  /** What its numbers leave to words. */
  readonly rest: Omit<Timespan, "start" | "end">;
}

/** Readings of equal rank, the ranks in the order in which they are tried. */
export type SpanRanks = readonly (readonly SpanReading[])[];

/** What a text may mean, whether the calendar has it or not; nothing where its words are none of a date. */
export function spanReadings(
  { start, end }: SpanPhrase,
  surroundings: Surroundings,
  before: PointReading | undefined,
): SpanRanks | undefined {
  const alone = (phrase: DatePhrase): Ranks =>
    before === undefined
      ? standingAlone(phrase.numbers, surroundings)
      : following(phrase.numbers, before, surroundings.century);
  if (end === undefined) return singleReadings(start, alone(start));
  if (start.word !== "") return undefined;
  if (end.numbers.length === 0) {
    const open = meaningOf(OPEN, end.word);
    if (start.numbers.length === 0 || open === undefined) return undefined;
    return alone(start).map((rank) => rank.map((last) => ({ start: last.point, last, rest: { open } })));
  }
  const words = dateWords(end.word);
  if (words?.week !== undefined || words === undefined) return undefined;
  if (start.numbers.length === 0) {
    if (words.recurring !== undefined) return undefined;
    return monthsOnly(words, alone(end)).map((rank) => rank.map((last) => ({ end: last.point, last, rest: {} })));
  }
  return alone(start).flatMap((rank) => rangeReadings(rank, end, words, surroundings.century));
}

function singleReadings({ numbers, word }: DatePhrase, ranks: Ranks): SpanRanks | undefined {
  const words = dateWords(word);
  if (words === undefined) return undefined;
  const { recurring, week } = words;
  const rest = { ...(recurring === undefined ? {} : { recurring }), ...(week === undefined ? {} : { week }) };
  if (numbers.length === 0) return recurring === undefined ? undefined : [[{ rest }]];
  return monthsOnly(words, ranks).map((rank) =>
    rank.map((last) => ({ start: last.point, end: last.point, last, rest })),
  );
}

function monthsOnly({ needsMonth }: DateWords, ranks: Ranks): Ranks {
  if (needsMonth === undefined) return ranks;
  return ranks.map((rank) => rank.filter(({ point }) => isMonth(point)));
}

function isMonth({ month, day }: PointInTime): boolean {
  return day === undefined && month !== undefined && /^[0-9]/.test(month);
}

function rangeReadings(starts: readonly PointReading[], end: DatePhrase, words: DateWords, century: number): SpanRanks {
  const ranks: SpanReading[][] = [];
  const { recurring } = words;
  const rest = recurring === undefined ? {} : { recurring };
  for (const start of starts) {
    for (const [i, rank] of monthsOnly(words, following(end.numbers, start, century)).entries()) {
      const span = rank.map((last) => ({ start: start.point, end: last.point, endFirst: last.first, last, rest }));
      ranks[i] = [...(ranks[i] ?? []), ...span];
    }
  }
  return ranks;
}

/** What makes a reading impossible. */
export function problemOfSpan({ start, end }: SpanReading): TimeProblem | undefined {
  const points = [start, end].filter((point) => point !== undefined);
  for (const point of points) {
    const problem = problemOf(point);
    if (problem !== undefined) return problem;
  }
  return start !== undefined && end !== undefined && isOverBefore(end, start) ? "reversed-period" : undefined;
}
