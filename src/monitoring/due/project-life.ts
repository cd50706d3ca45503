import { isDay, periodEnd, periodStart, type Day } from "../../model/period.js";
import type { Plan } from "../../model/plan.js";
import type { Project } from "../../model/project.js";
import type { ProgressRecord } from "../../model/record.js";

/** From when to when a project runs; an end that is not known is left out. */
export interface ProjectLife {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** The day from which it was given up, merged into another, or known to be. */
  readonly ended: Day | undefined;
}

export function firstDay(text: string | undefined): Day | undefined {
  return text === undefined || isDay(text) ? text : periodStart(text);
}

export function lastDay(text: string | undefined): Day | undefined {
  return text === undefined || isDay(text) ? text : periodEnd(text);
}

/** The day up to which the data of a record go. */
export function dataDay({ dataDate, period }: ProgressRecord): Day {
  return dataDate ?? periodEnd(period);
}

/** When each project runs, by the plan and by what the records in force say of its status. */
export function livesOf(plan: Plan, inForce: readonly ProgressRecord[], asOf: Day): Map<string, ProjectLife> {
  const statuses = new Map<string, ProgressRecord[]>();
  for (const record of inForce) {
    if (record.of.project === undefined || record.status === undefined) continue;
    const own = statuses.get(record.of.project);
    if (own === undefined) statuses.set(record.of.project, [record]);
    else own.push(record);
  }
  return new Map(
    (plan.projects ?? []).map((project) => [project.id, lifeOf(project, statuses.get(project.id) ?? [], asOf)]),
  );
}

function lifeOf({ period, cancelled }: Project, statuses: readonly ProgressRecord[], asOf: Day): ProjectLife {
  let ended: Day | undefined;
  for (const record of statuses.toSorted((a, b) => (dataDay(a) < dataDay(b) ? -1 : dataDay(a) > dataDay(b) ? 1 : 0))) {
    // What runs again after it was cancelled reports again.
    ended = record.status === "cancelled" || record.status === "merged" ? (ended ?? dataDay(record)) : undefined;
  }
  if (cancelled !== undefined && cancelled.on <= asOf) ended = cancelled.on;
  return { from: firstDay(period?.start), to: lastDay(period?.end), ended };
}
