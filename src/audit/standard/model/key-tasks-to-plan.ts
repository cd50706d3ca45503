import type { ExpandedCheck } from "../../expanded-check.js";
import { keyTaskHolder, totalHolder } from "./holders.js";
import { byPlace, type ModelContext } from "./model-context.js";
import { columnsOf, rollUp } from "./roll-up.js";

/**
 * Every total of the plan's year is the sum over its key tasks, source by source as the labels of the plan relate them.
 * Jeonju's 515,148 of local funds are the provincial, municipal and private funds of the key tasks.
 */
export function keyTasksToPlan(context: ModelContext): ExpandedCheck[] {
  const { keyTasks = [], totals = [], year } = context.plan;
  if (keyTasks.length === 0) return [];
  const parts = keyTasks.map(keyTaskHolder);
  const wholes = byPlace(totals.filter((one) => one.period === year).map(totalHolder));
  return wholes.flatMap((whole) =>
    columnsOf(whole).map((column) => rollUp(context, "key-tasks-to-plan", whole, parts, column)),
  );
}
