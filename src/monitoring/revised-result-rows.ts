import { nameIn, type Locale } from "../model/locale.js";
import type { ResultAgainst } from "./results-against-revisions.js";
import type { RevisedResult } from "./revised-results.js";

/** A row of {@link revisedResultRows}. */
export type RevisedResultRow = {
  /** What it is: `indicator`, `sector`, `total`, `keyTask`, `project`. */
  readonly entity: string;
  readonly id: string;
  /** Its name. */
  readonly label: string;
  readonly period: string;
  readonly year: number;
  /** The original target, or a revision of it. */
  readonly against: "original" | "revised";
  /** The day of the revision. */
  readonly date: string | null;
  /** The achievement rate. */
  readonly achievement: number | null;
  /** Its unit. */
  readonly unit: "percent";
  /** Actual minus target. */
  readonly gap: number | null;
  /** Its unit. */
  readonly gapUnit: string;
  readonly status: string;
  /** Why there is no achievement rate. */
  readonly reason: string | null;
};

/**
 * Results against original and revised targets as plain rows.
 *
 * @param results - What {@link revisedResults} returned.
 * @param options - `locale` of the labels; `en` where it is left out.
 * @returns A row for each original target and for each revision, by date.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { revisedResultRows, revisedResults } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const totals = jeonju2024.totals.map((one) => // made-up revision and result
 *   one.of === "sectors" ? { ...one, revisions: [{ date: "2024-11-04", jobs: 27_000 }] } : one);
 * const results = revisedResults({ ...jeonju2024, totals }, { totals: { sectors: 27_500 } });
 * revisedResultRows(results).map(({ against, date, gap, status }) => [against, date, gap, status]);
 * // => [["original", null, -481, "missed"], ["revised", "2024-11-04", 500, "met"]]
 * ```
 */
export function revisedResultRows(
  results: readonly RevisedResult[],
  options: { readonly locale?: Locale } = {},
): RevisedResultRow[] {
  const { locale = "en" } = options;
  return results.flatMap((one) => {
    const { entity, id, period } = one;
    const facts = { entity, id, label: nameIn(one.name, locale), period, year: Number(period.slice(0, 4)) };
    return [one.original, ...one.revised].map((result): RevisedResultRow => ({ ...facts, ...columnsOf(result) }));
  });
}

function columnsOf({ date, achievement, gap, status }: ResultAgainst) {
  return {
    against: date === undefined ? ("original" as const) : ("revised" as const),
    date: date ?? null,
    achievement: achievement.value,
    unit: achievement.unit,
    gap: gap.value,
    gapUnit: gap.unit,
    status,
    reason: achievement.reason ?? null,
  };
}
