import { checkDay, collect, each, isObject, type Add, type Loose, type Path } from "./check-parts.js";
import { isForbidden } from "./foreign-json.js";
import type { Plan } from "./plan.js";

/**
 * What holds for checks and acknowledgements by themselves. Whether their figures are there an audit tells: it still runs
 * where one is not.
 */
export function checkChecks(plan: Loose<Plan>, add: Add): void {
  collect(plan.checks, "checks", new Map(), add);
  each(plan.checks, "checks", (check, path) => {
    for (const [key, member] of Object.entries(check)) {
      const operands: unknown = member;
      if (Array.isArray(operands)) {
        (operands as readonly unknown[]).forEach((one, index) => {
          checkItems(one, [...path, key, index], add);
        });
      } else checkItems(operands, [...path, key], add);
    }
  });
  each(plan.acknowledgements, "acknowledgements", ({ on }, path) => {
    checkDay(on, path, "on", add);
  });
}

/** The keys of `at` are ids of dimensions; in a JSON text nothing else looks at them. */
function checkItems(operand: unknown, path: Path, add: Add): void {
  if (!isObject(operand) || !isObject(operand["at"])) return;
  for (const [id, items] of Object.entries(operand["at"])) {
    if (isForbidden(id)) add("forbidden-key", { path: [...path, "at", id], value: items, expected: "another name" });
  }
}
