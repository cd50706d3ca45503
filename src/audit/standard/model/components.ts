import type { ExpandedCheck } from "../../expanded-check.js";
import { compareText } from "../../compare-text.js";
import { componentHolders, projectHolder } from "./holders.js";
import type { ModelContext } from "./model-context.js";
import { rowsOfWhole } from "./part-not-above-whole.js";

/** The money of a project's components adds up to the project's where each has some; else none of it is above. */
export function componentChecks(context: ModelContext): ExpandedCheck[] {
  const { projects = [] } = context.plan;
  return projects
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((project) => {
      const rows = componentHolders(project);
      // A component has no jobs of its own.
      const whole = { ...projectHolder(project), row: project.funds === undefined ? {} : { funds: project.funds } };
      const areAll = rows.every((one) => one.row.funds !== undefined);
      return rowsOfWhole(context, "components", whole, rows, areAll);
    });
}
