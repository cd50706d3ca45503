import type { Plan } from "../model/plan.js";
import type { ProgressRecord, ProjectStatus } from "../model/record.js";
import { dataDay } from "../monitoring/due/project-life.js";
import type { RecordState } from "../monitoring/record-state.js";
import type { StatusLine } from "./report-model.js";
import { PROJECT_STATUS_NAMES } from "./report-words.js";

type StatusRecord = ProgressRecord & { readonly status: ProjectStatus };

/** The newest status of each project: by the date of its data, then by the day it was reported. */
export function statusLines(plan: Plan, { inForce }: RecordState): StatusLine[] {
  const newest = new Map<string, StatusRecord>();
  for (const record of inForce.filter(hasStatus)) {
    const { project = "" } = record.of;
    const before = newest.get(project);
    if (before === undefined || dataDay(before) <= dataDay(record)) newest.set(project, record);
  }
  return (plan.projects ?? []).flatMap(({ id, name }) => {
    const record = newest.get(id);
    if (record === undefined) return [];
    return [{ project: id, name, status: record.status, dataDate: dataDay(record), record: record.id }];
  });
}

function hasStatus(record: ProgressRecord): record is StatusRecord {
  return record.status !== undefined;
}

/** How many projects stand at each status that occurs, in the order of a project's life. */
export function countsOf(lines: readonly StatusLine[]): Map<ProjectStatus, number> {
  const counts = new Map<ProjectStatus, number>();
  for (const status of ORDER) {
    const count = lines.filter((one) => one.status === status).length;
    if (count > 0) counts.set(status, count);
  }
  return counts;
}

const ORDER = Object.keys(PROJECT_STATUS_NAMES) as ProjectStatus[];
