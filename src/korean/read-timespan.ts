import { fail } from "../quantity/error.js";
import { surroundingsOf, type ReadTimespan, type ReadTimespanOptions } from "./printed-timespan.js";
import { checkLength } from "./read-figure.js";
import { readSpan, timespanOf } from "./read-span.js";
import { listed } from "./timespan-notation.js";

/**
 * Reads a date or a span of time as Korean plans print it.
 *
 * Use it for the period of a project, the date behind a step, the time of an event. It reads one; {@link readTimespans}
 * reads several that stand together.
 *
 * A date is year, month and day in this order, with points, words or both (`2024. 10. 21.`, `'24.5`, `2023년 12월`,
 * `10.9일`), or as registers have it (`2024-10-21`, `2024/10/21`); half-years and quarters stand in the place of the month (`24. 상반기`, `2023.3분기`, `1/4분기`), and so does a
 * week (`10월 넷째주`). Four digits, two behind a quote and two before 년 are a year by their print. Any dash stands for ~,
 * and so do 부터 and 까지. 말, 중, 한달간 and 기준 behind a month add nothing to it. Of what may be read in several ways
 *
 * - an end that names no year goes on with the last parts of the start: `'24. 2~3.` ends in March, `22~24` in 2024,
 *   `2024. 10. 21. ~ 24.` on the 24th, `'24. 5. 1-5. 10.` on 10 May;
 * - a quote before an end of one digit is a slip, and so is one before an end that would be a year before the start:
 *   `'23.1~'9` ends in September;
 * - what the calendar or the order of the ends excludes is not meant: `24. 2~3.` is no day of month 24;
 * - where two readings remain, nothing is guessed: `10.12.` and `10~12` without `year`, `2010-12` (a month of a register, or
 *   two years), `2009. 3. ~ 10. 12.` (December 2010, or a day of October).
 *
 * @param text - One date or span, at most 100 characters, in brackets or not.
 * @param options - `year`: the year of a text that names none. `century`: that of years with two digits.
 * @returns First and last period or day in SDMX form, both the same for a single one; why there is no end; what recurs;
 *   the week of the month; and the text itself.
 * @throws {@link quantity.IljariError | IljariError} `ambiguous` with the `alternatives`, each in a form with that one
 *   meaning; `not-readable` (also where no year is known); `invalid-period` (a 13th month), `invalid-day` (30 February) and
 *   `reversed-period` with the nearest possible form where one is close; `invalid-period`, `invalid-value` and
 *   `wrong-type` for `options`.
 * @source Forms of the plan's project sheets and schedule; SDMX 2.1 standard time period formats.
 * @example
 * ```ts
 * import { readTimespan } from "iljari/korean";
 * readTimespan("2017. ~ 2026. 11."); // => { start: "2017", end: "2026-11", printed: "2017. ~ 2026. 11." }
 * readTimespan("2023. ~ 계속"); // => { start: "2023", open: "ongoing", printed: "2023. ~ 계속" }
 * readTimespan("’24. 3분기"); // => { start: "2024-Q3", end: "2024-Q3", printed: "’24. 3분기" }
 * readTimespan("10.3.~10.6.", { year: "2024" });
 * // => { start: "2024-10-03", end: "2024-10-06", printed: "10.3.~10.6." }
 * ```
 */
export function readTimespan(text: string, options: ReadTimespanOptions = {}): ReadTimespan {
  checkLength(text);
  if (listed(text).length > 1)
    fail("not-readable", { value: text, expected: "one date or span; readTimespans reads several" });
  return timespanOf(readSpan(text, { ...surroundingsOf(options), path: [] }), text);
}
