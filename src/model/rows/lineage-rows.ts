import type { LineageKind } from "../lineage.js";
import type { Plan } from "../plan.js";
import { nameIn } from "../locale.js";
import { nameOf } from "./each-project.js";
import { checkIsPlan, localeOf } from "./given.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link lineageRows}. */
export type LineageRow = {
  readonly of: "strategy" | "key-task" | "project";
  readonly id: string;
  readonly name: string;
  readonly relation: "predecessor" | "successor" | "cancelled";
  /** Id of what it came from or became. */
  readonly relative: string | null;
  /** The plan that one is in; null of this plan. */
  readonly relativePlan: string | null;
  readonly how: LineageKind | null;
  /** The day of a cancellation. */
  readonly on: string | null;
  /** Why it was cancelled. */
  readonly why: string | null;
};

/**
 * What the parts of a plan came from and became, and what was cancelled, as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each predecessor, successor and cancellation.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { lineageRows } from "iljari/model";
 * const plan = {
 *   format: 1, year: "2025", status: "draft",
 *   region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
 *   strategies: [{ id: "1", name: { ko: "혁신" }, predecessors: [{ id: "2", plan: "gunsan-2024", how: "moved" }] }],
 * } as const; // made up
 * lineageRows(plan).map((one) => [one.id, one.how, one.relative, one.relativePlan]); // => [["1", "moved", "2", "gunsan-2024"]]
 * ```
 */
export function lineageRows(plan: Plan, options: RowOptions = {}): LineageRow[] {
  checkIsPlan(plan);
  const locale = localeOf(options);
  const parts = [
    ...(plan.strategies ?? []).map((one) => ["strategy", one] as const),
    ...(plan.keyTasks ?? []).map((one) => ["key-task", one] as const),
    ...(plan.projects ?? []).map((one) => ["project", one] as const),
  ];
  return parts.flatMap(([of, { id, name, predecessors = [], successors = [], cancelled }]) => {
    const own = { of, id, name: nameIn(name, locale) };
    return [
      ...predecessors.map((one) => ({ relation: "predecessor" as const, ...one })),
      ...successors.map((one) => ({ relation: "successor" as const, ...one })),
      ...(cancelled === undefined ? [] : [{ relation: "cancelled" as const, ...cancelled }]),
    ].map((one) => ({
      ...own,
      relation: one.relation,
      ...("how" in one
        ? { relative: one.id, relativePlan: one.plan ?? null, how: one.how, on: null, why: null }
        : { relative: null, relativePlan: null, how: null, on: one.on, why: nameOf(one.reason, locale) }),
    }));
  });
}
