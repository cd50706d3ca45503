import type { PersonUnit, Unit } from "../quantity/unit.js";
import type { Counters } from "./counters.js";

/** A figure read from a document: its value in the unit it is printed in, with the digits it is printed with. */
export interface PrintedAmount<U extends Unit = Unit> {
  /** The double nearest to the printed decimal, in `unit`; never -0. */
  readonly value: number;
  /** The unit printed with the figure, or the declared one where it is printed bare; `not-stated` where there is neither. */
  readonly unit: U;
  /** The last printed digit: `37.0` has 1, `37` has 0, `700만원` has -4. */
  readonly decimals: number;
  /** The word that it is counted with, where its unit does not say it: `개국` of `50개국`, `인` of `20인`. */
  readonly counter?: string;
  /** The text as it stands in the document, without the white space around it. */
  readonly printed: string;
}

/** What is counted one by one. `not-stated` is the unit of a bare count such as `1,806`. */
export type CountUnit = PersonUnit | "establishments" | "count" | "not-stated";

/** How a figure is read. */
export interface ReadOptions<U extends Unit = Unit> {
  /**
   * The unit in the head of the figure's table (단위 : 명, 백만원). A bare figure takes it; a figure with a unit
   * of its own keeps that, and must be of the same dimension.
   */
  readonly unit?: U;
}

/** How a figure is read that may be counted with any word. */
export interface ReadAmountOptions<U extends Unit = Unit> extends ReadOptions<U> {
  /** Counters besides those of the library, and before all that it knows. */
  readonly counters?: Counters;
}

/** How a figure is written. */
export interface WriteOptions {
  /** Digits after the point, negative for tens and hundreds; all that the value has where it is left out. */
  readonly decimals?: number;
}
