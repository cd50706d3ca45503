import type { Plan } from "../../../model/plan.js";
import type { ExpandedCheck } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import { breakdownChecks } from "./breakdown.js";
import { componentChecks } from "./components.js";
import { fundTermChecks } from "./fund-terms.js";
import { fundsChecks } from "./funds.js";
import { allHolders } from "./holders.js";
import { instalmentChecks } from "./instalments.js";
import { keyTasksToPlan } from "./key-tasks-to-plan.js";
import { keyTasksToSectors } from "./key-tasks-to-sectors.js";
import { milestoneChecks } from "./milestones.js";
import type { ModelContext } from "./model-context.js";
import { projectsToKeyTask } from "./projects-to-key-task.js";
import { sectorsToPlan } from "./sectors-to-plan.js";

/**
 * The checks that follow from how a plan is built: money by source, key tasks and sectors in the plan, projects in their
 * key task, components and steps in their project. `byId` holds its figures by place.
 */
export function modelChecks(plan: Plan, byId: ReadonlyMap<string, AuditFigure>): ExpandedCheck[] {
  const context: ModelContext = { plan, byId };
  return [
    ...fundsChecks(context, allHolders(plan)),
    ...sectorsToPlan(context),
    ...keyTasksToPlan(context),
    ...keyTasksToSectors(context),
    ...projectsToKeyTask(context),
    ...componentChecks(context),
    ...breakdownChecks(context),
    ...fundTermChecks(context),
    ...instalmentChecks(context),
    ...milestoneChecks(context),
  ];
}
