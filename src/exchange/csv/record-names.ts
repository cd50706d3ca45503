import { CATALOGUE_INDICATORS } from "../../model/catalogue/indicators.js";
import { SECTORS } from "../../model/catalogue/sectors.js";
import type { Plan } from "../../model/plan.js";
import { entityIndex, type EntityIndex } from "./entity-index.js";

/** Indices of the things of a plan that records refer to. */
export interface RecordNames {
  readonly project: EntityIndex;
  readonly component: EntityIndex;
  readonly keyTask: EntityIndex;
  readonly indicator: EntityIndex;
  readonly sector: EntityIndex;
  readonly department: EntityIndex;
}

/** Makes them of a plan. */
export function recordNames(plan: Plan): RecordNames {
  const { projects = [], keyTasks = [], indicators = [], sectors = [], departments = [] } = plan;
  return {
    project: entityIndex("a project", projects),
    component: entityIndex(
      "a component",
      projects.flatMap((one) => one.components ?? []),
    ),
    keyTask: entityIndex("a key task", keyTasks),
    indicator: entityIndex("an indicator", [...CATALOGUE_INDICATORS, ...indicators]),
    sector: entityIndex("a sector", [...SECTORS, ...sectors]),
    department: entityIndex("a department", departments),
  };
}
