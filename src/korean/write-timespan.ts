import { fail, type PathStep } from "../quantity/error.js";
import { checkObject, checkOptions } from "./check-object.js";
import { isOverBefore, pointOf, problemOf, type PointInTime } from "./point-in-time.js";
import { checkCentury } from "./printed-timespan.js";
import { spanText } from "./timespan-text.js";
import { OPEN, RECURRING, WEEKS, wordFor } from "./timespan-words.js";
import type { Timespan } from "./timespan.js";

/** How a span of time is written. */
export interface WriteTimespanOptions {
  /** `full` writes `2024. 2. ~ 3.` and is the default, `short` writes `'24. 2. ~ 3.` */
  readonly style?: "full" | "short";
  /** The first year of the hundred whose years `short` writes with two digits; 2000 where it is left out. */
  readonly century?: number;
}

/**
 * Writes a span of time in the standard Korean form.
 *
 * The end leaves out the year and month that it shares with the start. {@link readTimespan} with the same `century` reads
 * the text back as it was. What is written is what has a printed form: a start with an end or with the reason why there
 * is none, an end alone, a recurrence alone or behind a start with an end, a week behind its month.
 *
 * @param span - A span of time.
 * @param options - `style`: years with four digits, or with two behind a quote. `century`: the years that have two.
 * @returns The text: `2024. 1. ~ 12.`, `2024. 10. 21. ~ 24.`, `2024. 상반기`, `2023. ~ 계속`, `~ 2024. 6.`, `2024. 연중`,
 *   `2024. 10월 넷째주`.
 * @throws {@link quantity.IljariError | IljariError} `invalid-period`, `invalid-day`, `reversed-period`; `invalid-value` for
 *   parts that do not go together, with the part that is too much or lacking as `path`, and for `options`; `wrong-type` for
 *   a span or options that are no object.
 * @source Forms of the plan's project sheets.
 * @example
 * ```ts
 * import { writeTimespan } from "iljari/korean";
 * writeTimespan({ start: "2024-01", end: "2024-12" }); // => "2024. 1. ~ 12."
 * writeTimespan({ start: "2023", open: "ongoing" }); // => "2023. ~ 계속"
 * writeTimespan({ start: "2024-Q3", end: "2024-Q3" }); // => "2024. 3분기"
 * writeTimespan({ start: "2024-02", end: "2024-03" }, { style: "short" }); // => "'24. 2. ~ 3."
 * ```
 */
export function writeTimespan(span: Timespan, options: WriteTimespanOptions = {}): string {
  checkObject(span, "span", 'a span of time such as { start: "2024-01", end: "2024-12" }');
  checkOptions(options);
  const { style = "full", century = 2000 } = options;
  if (style !== "full" && style !== "short") {
    fail("invalid-value", { path: ["style"], value: style, expected: "full or short" });
  }
  checkCentury(century);
  const start = checkedPoint(span.start, "start");
  const end = checkedPoint(span.end, "end");
  if (start !== undefined && end !== undefined && isOverBefore(end, start)) {
    fail("reversed-period", { path: ["end"], value: span.end, expected: "an end that is not over before the start" });
  }
  checkParts(span);
  return spanText(
    { ...(start && { start }), ...(end && { end }), rest: span },
    style === "short" ? { shortCentury: century } : {},
  );
}

function checkedPoint(text: string | undefined, name: "start" | "end"): PointInTime | undefined {
  if (text === undefined) return undefined;
  const point = typeof text === "string" ? pointOf(text) : undefined;
  const problem = point === undefined ? "invalid-period" : problemOf(point);
  if (problem === undefined) return point;
  return fail(problem, {
    path: [name],
    value: text,
    expected: "a period or day such as 2024, 2024-S1, 2024-Q3, 2024-08 or 2024-08-31",
  });
}

function checkParts({ start, end, open, recurring, week }: Timespan): void {
  const isClosed = start !== undefined && end !== undefined;
  const meanings: readonly unknown[] = OPEN.map(([, meaning]) => meaning);
  if (open !== undefined) {
    check(meanings.includes(open), "open", open, `one of ${meanings.join(", ")}`);
    check(start !== undefined, "start", start, "a start before an open end");
    check(end === undefined, "end", end, "no end beside `open`");
  } else if (start !== undefined) {
    check(end !== undefined, "end", end, "an end, or `open` for why there is none");
  }
  if (recurring !== undefined) {
    const known: readonly unknown[] = RECURRING.map(([, meaning]) => meaning);
    check(known.includes(recurring), "recurring", recurring, "all-year, continuous or as-needed");
    check(
      isClosed || (start === undefined && end === undefined),
      "recurring",
      recurring,
      "a start with an end, or neither",
    );
  } else {
    check(start !== undefined || end !== undefined, "start", start, "a start, an end or a recurrence");
  }
  if (week !== undefined) {
    check(wordFor(WEEKS, week) !== undefined, "week", week, "a week from 1 to 6");
    check(isClosed && start === end && /^.{4}-[0-9]{2}$/.test(start), "week", week, "a week of one month");
    check(recurring === undefined, "week", week, "no week beside a recurrence");
  }
}

function check(isRight: boolean, name: PathStep, value: unknown, expected: string): void {
  if (!isRight) fail("invalid-value", { path: [name], value, expected });
}
