import { nearestName } from "../../quantity/nearest.js";
import type { Name } from "../../model/names.js";
import type { Plan } from "../../model/plan.js";
import type { Project } from "../../model/project.js";
import type { JobsAndFunds } from "../../model/sector.js";
import type { ChangedEntity, ChangeKind, PlanChange, Subject } from "./change.js";
import { milestoneChanges } from "./milestone-changes.js";
import { sectorName } from "./names.js";
import { jobsAndMoney } from "./numbers.js";
import { byId } from "./order.js";
import { groups, type Group, type Kin } from "./ties.js";
import { joined, wordChange } from "./words.js";

type Node = Kin & JobsAndFunds & { readonly name: Name };

/** Strategies, key tasks and projects. */
export function treeChanges(before: Plan, after: Plan): PlanChange[] {
  const tied = <Row extends Node>(rows: (plan: Plan) => readonly Row[] | undefined): Group<Row>[] =>
    groups({ plan: before.id, rows: rows(before) ?? [] }, { plan: after.id, rows: rows(after) ?? [] });
  const strategies = tied((plan) => plan.strategies);
  const keyTasks = tied((plan) => plan.keyTasks);
  const projects = tied((plan) => plan.projects);
  return [
    ...nodeChanges("strategy", strategies, cancelledOf(after.strategies), cancelledOf(before.strategies), () => []),
    ...nodeChanges("keyTask", keyTasks, cancelledOf(after.keyTasks), cancelledOf(before.keyTasks), (subject, a, b) =>
      moved(subject, strategies, a.strategy, b.strategy),
    ),
    ...nodeChanges("project", projects, cancelledOf(after.projects), cancelledOf(before.projects), (subject, a, b) => [
      ...moved(subject, keyTasks, a.keyTask, b.keyTask),
      ...wordChange(subject, "department", departmentOf(before, a), departmentOf(after, b)),
      ...wordChange(subject, "sector", sectorOf(before, a), sectorOf(after, b)),
    ]),
    ...projects.flatMap(milestoneChanges),
  ];
}

function cancelledOf(rows: readonly Kin[] = []): ReadonlySet<string> {
  return new Set(rows.flatMap((one) => (one.cancelled === undefined ? [] : one.id)));
}

/** Changes of the nodes of one level; `fields` gives those that only this level has. */
function nodeChanges<Row extends Node>(
  entity: ChangedEntity,
  all: readonly Group<Row>[],
  cancelled: ReadonlySet<string>,
  cancelledBefore: ReadonlySet<string>,
  fields: (subject: Subject, before: Row, after: Row) => PlanChange[],
): PlanChange[] {
  const gone = all.filter((one) => one.after.length === 0).flatMap((one) => one.before);
  const fresh = all.filter((one) => one.before.length === 0).flatMap((one) => one.after);
  return all.flatMap(({ before, after }): PlanChange[] => {
    const [from, to] = [joined(before.map((one) => one.name)) ?? null, joined(after.map((one) => one.name)) ?? null];
    const subject: Subject = {
      entity,
      idsBefore: before.map((one) => one.id),
      idsAfter: after.map((one) => one.id),
      name: (to ?? from) as Name,
    };
    const [a, b] = [before[0], after[0]];
    if (a === undefined || b === undefined) {
      const kind = kindOfLonely(a, b, cancelled, cancelledBefore);
      const nearest = nearestOf((a ?? b) as Row, a === undefined ? gone : fresh);
      const whole = { ...subject, kind, before: from, after: to, ...(nearest === undefined ? {} : { nearest }) };
      return [whole, ...jobsAndMoney(subject, kind, before, after)];
    }
    const amounts = jobsAndMoney(subject, "changed", before, after);
    if (before.length > 1 || after.length > 1) {
      const kind = before.length === 1 ? "split" : after.length === 1 ? "merged" : "regrouped";
      return [{ ...subject, kind, before: from, after: to }, ...amounts];
    }
    return [...wordChange(subject, "name", a.name, b.name, "renamed"), ...fields(subject, a, b), ...amounts];
  });
}

function kindOfLonely(
  before: Kin | undefined,
  after: Kin | undefined,
  cancelled: ReadonlySet<string>,
  cancelledBefore: ReadonlySet<string>,
): ChangeKind {
  if (before !== undefined) return cancelled.has(before.id) ? "cancelled" : "removed";
  return after !== undefined && cancelledBefore.has(after.id) ? "reinstated" : "added";
}

function nearestOf(row: Node, others: readonly Node[]): string | undefined {
  // Sorted, so that the order of a plan does not decide between equally near ones.
  const sorted = [...others].sort((a, b) => byId(b.id, a.id));
  const names = new Map(sorted.map((one) => [one.name.ko, one.id]));
  const nearest = nearestName(row.name.ko, [...names.keys()].sort());
  return nearest === undefined ? undefined : names.get(nearest);
}

/** A node is moved where what it belonged to did not become what it belongs to. */
function moved(subject: Subject, parents: readonly Group<Node>[], before: string, after: string): PlanChange[] {
  const holder = (side: "before" | "after", id: string) =>
    parents.find((group) => group[side].some((one) => one.id === id));
  const [left, right] = [holder("before", before), holder("after", after)];
  // A plan that does not list what it belongs to has nothing but the id.
  const isSame = left === undefined || right === undefined ? before === after : left === right;
  if (isSame) return [];
  const nameOf = (group: Group<Node> | undefined, side: "before" | "after", id: string): Name =>
    group?.[side].find((one) => one.id === id)?.name ?? { ko: id };
  const [from, to] = [nameOf(left, "before", before), nameOf(right, "after", after)];
  return [{ ...subject, kind: "moved", field: "parent", before: from, after: to }];
}

/** Plans may list departments under codes: what counts is what they are called. */
function departmentOf(plan: Plan, { department }: Project): Name | null {
  if (department === undefined) return null;
  return (plan.departments ?? []).find((one) => one.id === department)?.name ?? { ko: department };
}

function sectorOf(plan: Plan, { sector }: Project): Name | null {
  return sector === undefined ? null : sectorName(sector, plan);
}
