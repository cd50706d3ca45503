import type { Department } from "../model/bodies.js";
import type { Name } from "../model/names.js";
import type { Day } from "../model/period.js";
import type { Plan, PlanRevision } from "../model/plan.js";
import { asPublished } from "./as-published.js";
import type { ChangedEntity, ChangedField, ChangeKind, PlanChange } from "./changes/change.js";
import { byId } from "./changes/order.js";
import { sectorChanges, targetChanges } from "./changes/target-changes.js";
import { treeChanges } from "./changes/tree-changes.js";
import { wordChange } from "./changes/words.js";

/** Which plan one side of a comparison is. */
export interface ComparedPlan {
  /** Its id. */
  readonly id: string | undefined;
  /** Its year. */
  readonly year: string;
  /** Which revision it is. */
  readonly revision: PlanRevision | undefined;
  /** The day it was published. */
  readonly publishedOn: Day | undefined;
}

/** What changed from one plan to another. */
export interface PlanChanges {
  /** The plan before (당초). */
  readonly before: ComparedPlan;
  /** The plan after (변경). */
  readonly after: ComparedPlan;
  /** Totals first, then targets, sectors, the tree and what hangs on it; within each by id. */
  readonly changes: readonly PlanChange[];
}

const ENTITIES: readonly ChangedEntity[] = [
  "total",
  "target",
  "sectorTarget",
  "strategy",
  "keyTask",
  "project",
  "milestone",
  "department",
];

const FIELDS: readonly (ChangedField | undefined)[] = [
  undefined,
  ...(["name", "parent", "department", "sector", "state", "when", "target", "low", "high", "jobs", "jobKind"] as const),
  ...(["total", "national", "provincial", "municipal", "local", "private", "other", "covers"] as const),
];

const KINDS: readonly ChangeKind[] = [
  ...(["added", "reinstated", "merged", "split", "regrouped", "renamed", "moved", "changed"] as const),
  ...(["cancelled", "removed"] as const),
];

/**
 * What changed from one plan to another: the before/after table (신구대조) of a revision, or of one year's plan against the
 * next.
 *
 * Projects, key tasks and strategies are put together by the predecessors and successors that either plan states, else by
 * the same id; so they are merged, split, renamed, moved. What is in one plan only is added or removed, or cancelled where
 * the later plan says so; a name close to it on the other side is given as a hint and never taken for it. Targets, sector
 * targets and totals are put together by what they are about and by their period as seen from the plan's year. Both plans
 * are taken with all of their `revisions`: for two states of one plan compare {@link asPublished} of two days.
 *
 * @param before - The plan before.
 * @param after - The plan after.
 * @returns Changes of targets, jobs, money by source, names, places, departments, sectors and milestones, each with its
 *   difference and percent. Numbers count as printed. What is not in a plan at all, or cancelled, counts as nothing there,
 *   so that differences add up. Absent: `unlike-coverage`, `unlike-kinds` (of jobs), `not-stated`, `not-allocated`,
 *   `not-yet-set`, `parts-unknown`, `no-total`; of percents also `no-baseline`, `zero-baseline`. No changes: an empty list.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan; `unknown-id`, `unknown-unit`,
 *   `unit-mismatch` and `not-finite`, which {@link model.parsePlan | parsePlan} refuses.
 * @source 지역일자리 목표 공시제, 수정공시: 신구대조표.
 * @example
 * ```ts
 * import { planChanges } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const revised = { // made-up revision
 *   ...jeonju2024,
 *   totals: jeonju2024.totals.map((one) => (one.of === "sectors" ? { ...one, jobs: 28_281 } : one)),
 * };
 * planChanges(jeonju2024, revised).changes.map(({ entity, field, before, after, difference }) =>
 *   [entity, field, before, after, difference?.value]);
 * // => [["total", "jobs", 27981, 28281, 300]]
 * ```
 */
export function planChanges(before: Plan, after: Plan): PlanChanges {
  const [from, to] = [asPublished(before), asPublished(after)];
  const changes = [
    ...sectorChanges(from, to),
    ...targetChanges(from, to),
    ...treeChanges(from, to),
    ...departmentChanges(from.departments, to.departments),
  ];
  return { before: comparedPlan(from), after: comparedPlan(to), changes: changes.sort(inOrder) };
}

function comparedPlan({ id, year, revision, publishedOn }: Plan): ComparedPlan {
  return { id, year, revision, publishedOn };
}

function departmentChanges(before: readonly Department[] = [], after: readonly Department[] = []): PlanChange[] {
  const from = new Map(before.map((one) => [one.id, one.name]));
  const kept = new Set(after.map((one) => one.id));
  const about = (id: string, name: Name) => ({ entity: "department", name, idsBefore: [id], idsAfter: [id] }) as const;
  return [
    ...after.flatMap(({ id, name }): PlanChange[] => {
      const earlier = from.get(id);
      return earlier === undefined
        ? [{ ...about(id, name), idsBefore: [], kind: "added", before: null, after: name }]
        : wordChange(about(id, name), "name", earlier, name, "renamed");
    }),
    ...before.flatMap(({ id, name }): PlanChange[] =>
      kept.has(id) ? [] : [{ ...about(id, name), idsAfter: [], kind: "removed", before: name, after: null }],
    ),
  ];
}

function inOrder(a: PlanChange, b: PlanChange): number {
  const idOf = ({ idsAfter, idsBefore }: PlanChange) => [...idsAfter, ...idsBefore].join(" ");
  return (
    ENTITIES.indexOf(a.entity) - ENTITIES.indexOf(b.entity) ||
    byId(idOf(a), idOf(b)) ||
    FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
  );
}
