import { fail } from "../quantity/error.js";
import { checkOptions } from "./check-object.js";
import type { Surroundings } from "./timespan-points.js";
import type { Timespan } from "./timespan.js";

/** A span of time read from a document. */
export interface ReadTimespan extends Timespan {
  /** The text as it stands in the document, without the white space around it. */
  readonly printed: string;
}

/** How a span of time is read. */
export interface ReadTimespanOptions {
  /**
   * The year of texts that name none (`10.3.~10.6.`). It also says that bare numbers begin with the month where they can:
   * with it `10.12.` is a day of October, without it nobody can tell that from December 2010.
   */
  readonly year?: string;
  /** The first year of the hundred that years with two digits are in; 2000 where it is left out. */
  readonly century?: number;
}

/** The options with what they leave out. */
export function surroundingsOf(options: ReadTimespanOptions): Surroundings {
  checkOptions(options);
  const { year, century = 2000 } = options;
  if (year !== undefined && (typeof year !== "string" || !/^[0-9]{4}$/.test(year))) {
    fail("invalid-period", { path: ["year"], value: year, expected: "a year such as 2024" });
  }
  checkCentury(century);
  return { year, century };
}

export function checkCentury(century: number): void {
  // Division makes a number of null, of an empty text and of a date.
  if (typeof century !== "number" || !Number.isInteger(century / 100) || century < 0 || century > 9900) {
    fail("invalid-value", { path: ["century"], value: century, expected: "a multiple of 100 such as 1900 or 2000" });
  }
}
