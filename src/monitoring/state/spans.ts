import { dayNumber } from "../../targets/pace/days.js";
import type { Known } from "../../budget/money/read-money.js";
import type { Day } from "../../model/period.js";
import type { ProgressRecord } from "../../model/record.js";

/** What was reported for a stretch of days. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly amount: Known;
  readonly records: readonly ProgressRecord[];
}

/** How well some spans stand for a stretch: days, days that are final, and how few records it takes. */
type Score = readonly [days: number, finalDays: number, fewness: number];

interface Chain<S> {
  readonly score: Score;
  readonly spans: readonly S[];
}

export function isFinal(span: Span): boolean {
  return span.records.every((one) => one.finality === "final");
}

/**
 * The spans that stand for most days without counting one twice: as many days as there are, of equals the more final
 * ones, then the longer ones. So a year beats its months, the newest cumulative those before it, and later flows go on
 * from there.
 */
export function bestCover<S extends Span>(spans: readonly S[]): readonly S[] {
  if (spans.length <= 1) return spans;
  const none: Chain<S> = { score: [0, 0, 0], spans: [] };
  const sorted = spans.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
  // The best chain of the spans up to each of them.
  const best: Chain<S>[] = [];
  let overall = none;
  for (const span of sorted) {
    const before = best[sorted.findLastIndex((one) => one.to < span.from)] ?? none;
    const days = daysIn(span);
    const [all, final, fewness] = before.score;
    const score: Score = [all + days, final + (isFinal(span) ? days : 0), fewness - span.records.length];
    if (isBetter(score, overall.score)) overall = { score, spans: [...before.spans, span] };
    best.push(overall);
  }
  return overall.spans;
}

/** How many days a stretch has. */
export function daysIn({ from, to }: Pick<Span, "from" | "to">): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

function isBetter(a: Score, b: Score): boolean {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
}
