import type { Unit } from "../quantity/unit.js";
import type { Bound } from "./bound.js";
import type { PrintedAmount } from "./printed-amount.js";

/** What an amount is for each of: `연` a year, `월` a month, `업체당` a firm, `1인당` a person. */
export type Per = "year" | "month" | "firm" | "person";

/** A figure with what is said of it: a limit, an approximation, what it is for each of. */
export interface BoundedAmount<U extends Unit = Unit> extends PrintedAmount<U> {
  /** How the number bounds what it counts; `exact` where no word says that it does. */
  readonly bound: Bound;
  /** What it is for each of, in the order of the text: `1인당 월 최대 70만원` is for each person and month. */
  readonly per?: readonly Per[];
}
