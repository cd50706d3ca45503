import type { ExpandedCheck } from "../../expanded-check.js";
import { compareText } from "../../compare-text.js";
import { keyTaskHolder, projectHolder } from "./holders.js";
import type { ModelContext } from "./model-context.js";
import { rowsOfWhole } from "./part-not-above-whole.js";

/**
 * The projects of a key task add up to it. Where it holds projects that are not listed, none of those that are, and not
 * all of them together, are above it.
 *
 * An amount for other years than the key task's is not compared with it, however well the digits fit: a project of
 * 61,100 for 2022 to 2027 beside a key task of 6,110 for 2024 may be a tenth of it by plan or by a slip, and neither print
 * says which. It is reported as what it is, two amounts that cover different things.
 */
export function projectsToKeyTask(context: ModelContext): ExpandedCheck[] {
  const { keyTasks = [], projects = [] } = context.plan;
  return keyTasks
    .toSorted((a, b) => compareText(a.id, b.id))
    .flatMap((one) => {
      const rows = projects.filter((project) => project.keyTask === one.id).map(projectHolder);
      return rowsOfWhole(context, "projects-to-key-task", keyTaskHolder(one), rows, one.unlisted === undefined);
    });
}
