import type { LineRollUp } from "./roll-up-lines.js";

/** One group of a rolled up corpus as a row. */
export type LineRollUpRow = {
  /** The dimensions, joined by `×`; empty for the total. */
  by: string;
  /** What the first dimension is here. */
  key1: string | null;
  /** What the second is, where there are two. */
  key2: string | null;
  /** Lines in the group, each a project in one year. */
  projects: number;
  /** Jobs aimed at, in persons. */
  jobs_target: number | null;
  /** Why there is no such figure. */
  jobs_target_reason: string | null;
  /** Jobs reported, in persons. */
  jobs: number | null;
  /** Why there is no such figure. */
  jobs_reason: string | null;
  /** Budget, in KRW. */
  budget: number | null;
  /** Why there is no such figure. */
  budget_reason: string | null;
  /** Spent, in KRW. */
  spent: number | null;
  /** Why there is no such figure. */
  spent_reason: string | null;
  /** Jobs in percent of those aimed at. */
  achievement: number | null;
  /** Spent in percent of the budget. */
  execution: number | null;
  /** Months with a report. */
  months_reported: number;
  /** All months. */
  months: number;
  /** Whether any line of the corpus is made up. */
  synthetic: boolean;
};

/**
 * A rolled up corpus as rows: the total first, then every group of every grouping.
 *
 * @param rollUp - What {@link rollUpLines} gives.
 * @returns Rows of texts, numbers and nulls: persons, KRW, percent; null beside its reason where a figure is absent.
 * @source Columns of this library.
 * @example
 * ```ts
 * import { lineRollUpRows, rollUpLines } from "iljari/monitoring";
 * lineRollUpRows(await rollUpLines([], { by: ["sector"] })).map((row) => [row.by, row.jobs, row.jobs_reason]);
 * // => [["", null, "not-reported"]]
 * ```
 */
export function lineRollUpRows(rollUp: LineRollUp): LineRollUpRow[] {
  const groupings = [{ by: [], groups: [{ keys: [], figures: rollUp.total }] }, ...rollUp.groupings];
  return groupings.flatMap(({ by, groups }) =>
    groups.map(({ keys: [key1 = null, key2 = null], figures }) => ({
      by: by.join("×"),
      key1,
      key2,
      projects: figures.projects,
      jobs_target: figures.jobsTarget.value,
      jobs_target_reason: figures.jobsTarget.reason ?? null,
      jobs: figures.jobs.value,
      jobs_reason: figures.jobs.reason ?? null,
      budget: figures.budget.value,
      budget_reason: figures.budget.reason ?? null,
      spent: figures.spent.value,
      spent_reason: figures.spent.reason ?? null,
      achievement: figures.achievement.value,
      execution: figures.execution.value,
      months_reported: figures.coverage.reported,
      months: figures.coverage.of,
      synthetic: rollUp.synthetic,
    })),
  );
}
