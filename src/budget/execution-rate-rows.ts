import { FUNDING_NAMES } from "../model/catalogue/funding-sources.js";
import type { FundingPart } from "../model/funding.js";
import { nameIn, type Locale } from "../model/locale.js";
import type { ExecutionFigures, ExecutionRates } from "./execution-rates.js";

/** A row of {@link executionRateRows}. */
export type ExecutionRateRow = {
  /** A source, `local`, or `total`. */
  readonly source: string;
  /** Its name. */
  readonly label: string;
  /** What the rate is a rate of. */
  readonly of: "appropriation" | "budget";
  /** What is counted as executed: what was spent, or what was committed. */
  readonly basis: "cash" | "commitment";
  /** The execution rate. */
  readonly rate: number | null;
  /** Its unit. */
  readonly unit: "percent";
  /** Why there is no rate. */
  readonly reason: string | null;
};

/**
 * Execution rates as plain rows, the total first.
 *
 * @param rates - What {@link executionRates} returned.
 * @param options - `locale` of the labels; `en` where it is left out.
 * @returns Four rows for the total and for each source: on the appropriation and on the budget, each by cash and by
 *   commitment.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { executionRateRows, executionRates } from "iljari/budget";
 * const rates = executionRates({ budget: 1000, carriedIn: 250, committed: 1125, spent: 1050 });
 * executionRateRows(rates).map(({ of, basis, rate }) => [of, basis, rate]);
 * // => [["appropriation", "cash", 84], ["appropriation", "commitment", 90], ["budget", "cash", 105], ["budget", "commitment", 112.5]]
 * ```
 */
export function executionRateRows(
  rates: ExecutionRates,
  options: { readonly locale?: Locale } = {},
): ExecutionRateRow[] {
  const { locale = "en" } = options;
  const rows = (source: FundingPart, { onAppropriation, onBudget }: ExecutionFigures) => {
    const label = nameIn(FUNDING_NAMES[source], locale);
    const wholes = [
      ["appropriation", onAppropriation],
      ["budget", onBudget],
    ] as const;
    return wholes.flatMap(([of, bases]) =>
      (["cash", "commitment"] as const).map((basis): ExecutionRateRow => {
        const { value, unit, reason = null } = bases[basis];
        return { source, label, of, basis, rate: value, unit, reason };
      }),
    );
  };
  return [...rows("total", rates), ...rates.bySource.flatMap((one) => rows(one.source, one))];
}
