import { surroundingsOf, type ReadTimespan, type ReadTimespanOptions } from "./printed-timespan.js";
import { checkLength } from "./read-figure.js";
import { readSpan, timespanOf } from "./read-span.js";
import { listed } from "./timespan-notation.js";
import type { SpanReading } from "./timespan-readings.js";

/**
 * Reads several dates or spans that stand together.
 *
 * Use it for a step that was done twice. They are parted by strokes or commas; each is read as {@link readTimespan} reads
 * one, and one that names no year goes on with the last parts of the one before it: `2024. 7. / 12.` are two months of
 * a year, `10. 3., 5.` two days of a month. They stand in the order of time: whether `2024. 12. / 1.` goes back or on into
 * the next year nobody can tell, so it is refused.
 *
 * A stroke between a bare digit and a number of one or two digits parts nothing: `2024/08/31` is one day, `1/4분기` one
 * quarter, and `7/12`, which may be a day or two months, is refused. With their points, `7./12.`, they are two.
 *
 * @param text - Any number of dates and spans, together at most 100 characters, in brackets or not.
 * @param options - `year`: the year of a text that names none. `century`: that of years with two digits.
 * @returns Each with its own text, in the order of print.
 * @throws {@link quantity.IljariError | IljariError} As {@link readTimespan}, with the place in the list as `path`;
 *   `reversed-period` also for one that is over before the one before it begins.
 * @source The plan's sheet of the market's shared shop (`'16.10./' 17.5.`) and its schedule (`2024. 7. / 12.`).
 * @example
 * ```ts
 * import { readTimespans } from "iljari/korean";
 * readTimespans("2024. 7. / 12.");
 * // => [
 * //   { start: "2024-07", end: "2024-07", printed: "2024. 7." },
 * //   { start: "2024-12", end: "2024-12", printed: "12." },
 * // ]
 * ```
 */
export function readTimespans(text: string, options: ReadTimespanOptions = {}): readonly ReadTimespan[] {
  checkLength(text);
  const surroundings = surroundingsOf(options);
  let before: SpanReading | undefined;
  return listed(text).map((one, i) => {
    const reading = readSpan(one, { ...surroundings, path: [i], before });
    if (reading.last !== undefined) before = reading;
    return timespanOf(reading, one);
  });
}
