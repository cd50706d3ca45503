import {
  checkDay,
  checkLevel,
  checkWhole,
  each,
  eachIn,
  FUNDING_PARTS,
  isObject,
  refer,
  type Add,
  type Loose,
  type Path,
} from "./check-parts.js";
import type { Lineage, Relative } from "./lineage.js";
import { isDay } from "./period.js";
import type { Plan } from "./plan.js";
import type { JobsAndFunds } from "./sector.js";

/** The collections whose rows have revisions. */
const REVISED = ["totals", "sectorTargets", "keyTasks", "projects"] as const;

/** The collections whose rows have a lineage. */
const DESCENDED = ["strategies", "keyTasks", "projects"] as const;

type Row = Loose<JobsAndFunds & Lineage & { readonly id: string }>;

/** What holds for revisions, and for what parts of the plan came from and became. */
export function checkChanges(plan: Loose<Plan>, add: Add): void {
  const { revision, publishedOn, status } = plan;
  if (isObject(revision)) {
    if (status === "published") {
      add("invalid-value", { path: ["status"], value: status, expected: "revised, beside the number of a revision" });
    }
    if (typeof revision.of === "string" && revision.of === plan.id) {
      add("invalid-value", { path: ["revision", "of"], value: plan.id, expected: "the id of another plan" });
    }
  }
  // A revised document is published after the revisions that it tells of.
  const since = typeof publishedOn === "string" && status !== "revised" ? publishedOn : "";
  for (const key of REVISED) {
    each<Row>(plan[key], key, (row, path) => {
      checkRevisions(row, since, path, add);
    });
  }
  for (const key of DESCENDED) checkLineage(plan[key], key, plan.id, add);
}

function checkRevisions({ revisions }: Row, publishedOn: string, path: Path, add: Add): void {
  let last = publishedOn;
  eachIn(revisions, path, "revisions", (one, at) => {
    const { date, jobs, funds } = one;
    checkDay(date, at, "date", add);
    if (typeof date === "string" && isDay(date)) {
      // A plan may be revised on the day of its publication, but not twice on one day.
      if (date < last || (date === last && last !== publishedOn)) {
        add("reversed-days", { path: [...at, "date"], value: date, expected: `a day after ${last}` });
      }
      last = date;
    }
    if (jobs === undefined && funds === undefined) {
      add("missing-key", { path: [...at, "jobs"], value: undefined, expected: "jobs or funds that were revised" });
    }
    checkLevel(jobs, at, "jobs", add);
    checkWhole(jobs, at, "jobs", add);
    if (!isObject(funds)) return;
    for (const part of FUNDING_PARTS) checkLevel(funds[part], [...at, "funds"], part, add);
  });
}

function checkLineage(
  rows: readonly Row[] | null | undefined,
  key: string,
  plan: string | null | undefined,
  add: Add,
): void {
  const known = new Map<string, Row>();
  each(rows, key, (row) => {
    if (typeof row.id === "string") known.set(row.id, row);
  });
  const isHere = (one: Loose<Relative>) => one.plan === undefined || one.plan === plan;
  each(rows, key, (row, path) => {
    if (isObject(row.cancelled)) checkDay(row.cancelled.on, [...path, "cancelled"], "on", add);
    for (const [side, other, one] of [
      ["predecessors", "successors", "split"],
      ["successors", "predecessors", "merged"],
    ] as const) {
      let others = 0;
      eachIn<Loose<Relative>>(row[side], path, side, (relative, at) => {
        // Into one thing others merge, and from one thing others are split.
        if (relative.how === one && others++ > 0) {
          const expected = `no other of ${side} that it was ${one} ${one === "split" ? "from" : "into"}`;
          add("invalid-value", { path: [...at, "how"], value: one, expected });
        }
        if (!isHere(relative)) return;
        if (typeof relative.id === "string" && relative.id === row.id) {
          add("invalid-value", { path: [...at, "id"], value: row.id, expected: "another than itself" });
        }
        const found = refer(relative.id, at, "id", known, `one of ${key}`, add);
        const back = found?.[other];
        const same = Array.isArray(back)
          ? (back as readonly Loose<Relative>[]).find((its) => isObject(its) && its.id === row.id && isHere(its))
          : undefined;
        if (typeof same?.how === "string" && same.how !== relative.how) {
          const expected = `${same.how}, as ${other} of ${String(relative.id)} has it`;
          add("invalid-value", { path: [...at, "how"], value: relative.how, expected });
        }
      });
    }
  });
}
