/**
 * A span of time with the precision it is printed in: each end is a period in SDMX form (`2024`, `2024-S1`,
 * `2024-Q3`, `2024-08`) or a day (`2024-08-31`).
 */
export interface Timespan {
  /** First period or day; left out where the document gives only an end (`~ '24. 6.`). */
  readonly start?: string;
  /** Last period or day; left out where `open` says why. The same as `start` for a single period. */
  readonly end?: string;
  /** Why there is no end: `ongoing` 계속, `present` 현재, `unstated` nothing is printed behind the ~. */
  readonly open?: "ongoing" | "present" | "unstated";
  /** Not once: `all-year` 연중, `continuous` 상시 (at all times), `as-needed` 수시. */
  readonly recurring?: "all-year" | "continuous" | "as-needed";
  /** The week of the month, where the document names a week (`10월 넷째주`: 4); start and end are then the month. */
  readonly week?: number;
}
