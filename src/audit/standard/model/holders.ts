import type { Plan } from "../../../model/plan.js";
import type { Project } from "../../../model/project.js";
import type { KeyTask } from "../../../model/strategy.js";
import type { SectorTarget, Total } from "../../../model/sector.js";
import type { Holder } from "./model-context.js";

export function totalHolder(row: Total): Holder {
  return { place: `totals/${row.id}`, section: row.of === "plan" ? "summary" : "sectors", row };
}

export function sectorHolder(row: SectorTarget): Holder {
  return { place: `sectorTargets/${row.id}`, section: "sectors", row };
}

export function keyTaskHolder(row: KeyTask): Holder {
  return { place: `keyTasks/${row.id}`, section: "key-tasks", row };
}

export function projectHolder(row: Project): Holder {
  return { place: `projects/${row.id}`, section: "projects", row };
}

/** The components of a project, which have money and no jobs. */
export function componentHolders({ components = [] }: Project): Holder[] {
  return components.map((row) => ({
    place: `components/${row.id}`,
    section: "projects",
    row: row.funds === undefined ? {} : { funds: row.funds },
  }));
}

/** Everything in a plan that has a breakdown of money. */
export function allHolders({ sectorTargets, totals, keyTasks, projects }: Plan): Holder[] {
  return [
    ...(sectorTargets ?? []).map(sectorHolder),
    ...(totals ?? []).map(totalHolder),
    ...(keyTasks ?? []).map(keyTaskHolder),
    ...(projects ?? []).flatMap((one) => [projectHolder(one), ...componentHolders(one)]),
  ];
}
