import { fail } from "../quantity/error.js";
import type { AbsenceReason } from "../quantity/absence.js";
import type { Name } from "../model/names.js";
import { costPerJob, type CostPerJob, type CostPerJobInput, type CostPerJobOptions } from "./cost-per-job.js";

/** One of several costs to be compared. */
export interface CostPerJobEntry extends CostPerJobInput {
  /** Its id: a project's, a sector's. */
  readonly id: string;
  /** Its name. */
  readonly name?: Name;
}

/** One cost among others. */
export interface RankedCost extends CostPerJob {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: Name | undefined;
  /** 1 for the lowest cost, equal costs sharing a rank; null where nothing is ranked, or where it has no cost. */
  readonly rank: number | null;
}

/** Costs beside each other. */
export interface CostComparison {
  /** In the order of rank, those without last, else as given. */
  readonly entries: readonly RankedCost[];
  /** Why they are not ranked; nothing where they are. */
  readonly reason: AbsenceReason | undefined;
}

/**
 * Costs per job beside each other, ranked where they compare.
 *
 * They compare where every job is of one stated kind, all money covers the same, and all count up to one day: a subsidised
 * hire and a place in a course are not the same job. Where they do not, each keeps its figure and none has a rank.
 *
 * @param entries - What was spent and the jobs it was spent for, each with an id.
 * @param options - As {@link costPerJob}. Ranks are those of the exact costs, not of the rounded ones.
 * @returns Entries with ranks. Not ranked: `unlike-kinds`, `not-stated` (a kind of job is not stated), `unlike-coverage`,
 *   `unlike-dates`.
 * @throws {@link quantity.IljariError | IljariError} `duplicate-id`, and as {@link costPerJob}.
 * @source Definition.
 * @example
 * ```ts
 * import { compareCostPerJob } from "iljari/budget";
 * const spent = { amount: 1_000_000_000, dataDate: "2024-12-31" };
 * const hires = { id: "a", spent, jobs: { count: 50, dataDate: "2024-12-31", jobKind: "subsidised-hire" } } as const;
 * const places = { id: "b", spent, jobs: { count: 200, dataDate: "2024-12-31", jobKind: "trainee" } } as const;
 * compareCostPerJob([hires, places]).reason; // => "unlike-kinds"
 * compareCostPerJob([hires, { ...places, jobs: hires.jobs }]).entries.map((one) => one.rank); // => [1, 1]
 * ```
 */
export function compareCostPerJob(
  entries: readonly CostPerJobEntry[],
  options: CostPerJobOptions = {},
): CostComparison {
  const seen = new Set<string>();
  entries.forEach(({ id }, i) => {
    if (seen.has(id)) fail("duplicate-id", { path: [i, "id"], value: id, expected: "an id of its own" });
    seen.add(id);
  });
  const all = entries.map((one) => ({ id: one.id, name: one.name, ...costPerJob(one, options) }));
  const reason = whyNot(all.filter((one) => one.cost.value !== null));
  if (reason !== undefined) return { entries: all.map((one) => ({ ...one, rank: null })), reason };
  const exact = new Map(entries.map((one) => [one.id, costPerJob(one).cost.value]));
  const costOf = ({ id }: { readonly id: string }) => exact.get(id) ?? Infinity;
  const ranked = all.map((one): RankedCost => {
    const lower = all.filter((other) => costOf(other) < costOf(one)).length;
    return { ...one, rank: one.cost.value === null ? null : lower + 1 };
  });
  return { entries: ranked.sort((a, b) => (costOf(a) < costOf(b) ? -1 : Number(costOf(a) > costOf(b)))), reason };
}

function whyNot(all: readonly CostPerJob[]): AbsenceReason | undefined {
  const distinct = (of: (one: CostPerJob) => string | null) => new Set(all.map(of)).size;
  if (distinct((one) => one.jobKind) > 1) return "unlike-kinds";
  if (all.some((one) => one.jobKind === "not-stated")) return "not-stated";
  if (distinct((one) => one.covers) > 1) return "unlike-coverage";
  return distinct((one) => one.dataDate) > 1 ? "unlike-dates" : undefined;
}
