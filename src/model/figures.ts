import type { Figure } from "./figure.js";
import type { Period } from "./period.js";
import type { Plan } from "./plan.js";
import type { RowOf } from "./look-up.js";

/** Which figures are wanted; a member that is left out does not restrict. */
export interface FigureQuery {
  /** Id of the indicator. */
  readonly indicator?: string;
  /** Period they are of. */
  readonly period?: Period;
  /** Levels, or printed changes; levels where it is left out. */
  readonly measure?: "level" | "change";
}

/**
 * Every printing of what is asked for, in the order of the document.
 *
 * @param plan - A plan.
 * @param query - What the figures are of.
 * @returns The figures, each with its own digits and address; empty where the plan prints none.
 * @example
 * ```ts
 * import { figures } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * figures(jeonju2024, { indicator: "employment-insured", period: "2023" }).map((one) => one.value);
 * // => [133.8, 133.8, 133814]
 * ```
 */
export function figures<P extends Plan>(plan: P, query: FigureQuery): RowOf<P, "figures">[] {
  const { indicator, period, measure = "level" } = query;
  const rows = (plan.figures ?? []) as readonly (RowOf<P, "figures"> & Figure)[];
  return rows.filter(
    (one) =>
      (indicator === undefined || one.indicator === indicator) &&
      (period === undefined || one.period === period) &&
      (one.changeFrom === undefined) === (measure === "level"),
  );
}
