import { nameIn } from "../locale.js";
import type { Plan } from "../plan.js";
import type { Correction } from "../readings-of-print.js";
import { addressText } from "./address-text.js";
import { checkIsPlan, localeOf } from "./given.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link correctionRows}. */
export type CorrectionRow = {
  readonly correction: string;
  readonly kind: Correction["kind"];
  readonly printed: string;
  readonly read: string;
  readonly reason: string;
  readonly of: string | null;
  readonly address: string | null;
};

/**
 * Every reading of a plan that differs from its print, as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the reasons.
 * @returns A row for each correction.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { correctionRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const twice = correctionRows(jeonju2024).find((one) => one.kind === "duplicate-id");
 * [twice?.printed, twice?.read]; // => ["4-2-3", "4-3-3"]
 * ```
 */
export function correctionRows(plan: Plan, options: RowOptions = {}): CorrectionRow[] {
  checkIsPlan(plan);
  const locale = localeOf(options);
  return (plan.corrections ?? []).map((one) => ({
    correction: one.id,
    kind: one.kind,
    printed: one.printed,
    read: one.read,
    reason: nameIn(one.reason, locale),
    of: one.of ?? null,
    address: addressText(one.address),
  }));
}
