import type { Milestone } from "../../model/milestone.js";
import type { Name } from "../../model/names.js";
import type { Project } from "../../model/project.js";
import type { PrintedTimespan } from "../../model/timespan.js";
import type { PlanChange, Subject } from "./change.js";
import type { Group } from "./ties.js";
import { wordChange } from "./words.js";

const STATES: Readonly<Record<Milestone["state"], Name>> = {
  done: { ko: "완료", en: "done" },
  "under-way": { ko: "추진 중", en: "under way" },
  planned: { ko: "예정", en: "planned" },
};

/** A milestone and its id behind that of its project. */
interface Own {
  readonly milestone: Milestone;
  readonly tail: string;
}

/** Milestones of projects that are there on both sides: of the same id, else of the same id behind that of the project. */
export function milestoneChanges({ before, after }: Group<Project>): PlanChange[] {
  if (before.length === 0 || after.length === 0) return [];
  const [from, to] = [milestonesOf(before), milestonesOf(after)];
  const left = from.filter((one) => !to.some((other) => other.milestone.id === one.milestone.id));
  const right = to.filter((one) => !from.some((other) => other.milestone.id === one.milestone.id));
  const partner = (one: Own, others: readonly Own[]) => others.find((other) => other.tail === one.tail)?.milestone;
  return [
    ...from.flatMap((one) => {
      const same = to.find((other) => other.milestone.id === one.milestone.id)?.milestone;
      return changeOf(one.milestone, same ?? partner(one, right));
    }),
    ...right.flatMap((one) => (partner(one, left) === undefined ? changeOf(undefined, one.milestone) : [])),
  ];
}

function milestonesOf(projects: readonly Project[]): Own[] {
  return projects.flatMap((project) =>
    (project.milestones ?? []).map((milestone) => ({ milestone, tail: tailOf(milestone.id, project.id) })),
  );
}

function tailOf(id: string, project: string): string {
  return id.startsWith(`${project}/`) ? id.slice(project.length) : id;
}

function changeOf(before: Milestone | undefined, after: Milestone | undefined): PlanChange[] {
  const { label } = (after ?? before) as Milestone;
  const idsOf = (one: Milestone | undefined) => (one === undefined ? [] : [one.id]);
  const subject: Subject = { entity: "milestone", idsBefore: idsOf(before), idsAfter: idsOf(after), name: label };
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? "added" : "removed";
    return [{ ...subject, kind, before: before?.label ?? null, after: after?.label ?? null }];
  }
  return [
    ...wordChange(subject, "name", before.label, after.label, "renamed"),
    ...wordChange(subject, "state", STATES[before.state], STATES[after.state]),
    ...wordChange(subject, "when", whenOf(before.when), whenOf(after.when)),
  ];
}

/** In SDMX form, so that another way of printing the same time is no change. */
function whenOf(when: PrintedTimespan | undefined): Name | null {
  if (when === undefined) return null;
  const { start, end, open, recurring, week } = when;
  const span = start === end ? [start] : [start, end];
  const words = [span.filter((one) => one !== undefined).join(" ~ "), open, recurring, week && `W${String(week)}`];
  return { ko: words.filter(Boolean).join(" ") };
}
