import type { MoneyUnit } from "../../quantity/unit.js";
import type { Bound } from "../bound.js";
import { nameIn } from "../locale.js";
import type { Plan } from "../plan.js";
import { addressText } from "./address-text.js";
import { eachProject } from "./each-project.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link incentiveRows}: one leg of an incentive. */
export type IncentiveRow = {
  readonly project: string;
  readonly incentive: string;
  readonly name: string;
  readonly to: "firm" | "person";
  /** The amount each time. */
  readonly amount: number;
  readonly unit: MoneyUnit;
  readonly bound: Bound;
  /** How often it is paid; null where it is paid every month or year and the document does not say how often. */
  readonly times: number | null;
  readonly every: "month" | "year" | null;
  readonly afterMonths: number | null;
  /** What one recipient gets in all, where it is printed: the same on every leg of the incentive, so never to be summed. */
  readonly total: number | null;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The incentives of a plan's projects as plain rows, one for each leg.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each instalment. `total` is the incentive's and is repeated on each of its legs: do not sum it.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { incentiveRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * incentiveRows(jeonju2024).filter((one) => one.project === "3-1-1").map((one) => [one.amount, one.times, one.total]);
 * // => [[500000, 36, 42000000], [1000000, 24, 42000000]]
 * ```
 */
export function incentiveRows(plan: Plan, options: RowOptions = {}): IncentiveRow[] {
  return eachProject(plan, options, (project, locale) =>
    (project.incentives ?? []).flatMap((one) =>
      one.instalments.map((leg) => ({
        project: project.id,
        incentive: one.id,
        name: nameIn(one.name, locale),
        to: one.to,
        amount: leg.amount,
        unit: one.unit,
        bound: leg.bound ?? "exact",
        times: leg.times ?? (leg.every === undefined ? 1 : null),
        every: leg.every ?? null,
        afterMonths: leg.afterMonths ?? null,
        total: one.total ?? null,
        printed: leg.printed ?? one.printed ?? null,
        address: addressText(project.address, one.address),
      })),
    ),
  );
}
