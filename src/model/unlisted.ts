import type { Plan } from "./plan.js";

/** What a plan counts and what it describes. */
export interface ListedProjects {
  /** Projects that the plan describes. */
  readonly described: number;
  /** Projects that its task force counts, the first count where there are several; null where no count is printed. */
  readonly counted: number | null;
  /**
   * Projects that are counted and not described; null where no count is printed, and where fewer are counted than are
   * described: then the count is of something else, and nobody knows how many are missing.
   */
  readonly unlisted: number | null;
  /** Ids of the key tasks that may hold projects which are not listed. */
  readonly keyTasks: readonly string[];
}

/**
 * How many of a plan's projects it describes. Where some are missing, projects do not add up to their key task.
 *
 * @param plan - A plan.
 * @returns Described, counted and unlisted projects.
 * @example
 * ```ts
 * import { listedProjects } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const { described, counted, unlisted } = listedProjects(jeonju2024);
 * [described, counted, unlisted]; // => [58, 283, 225]
 * ```
 */
export function listedProjects(plan: Plan): ListedProjects {
  const described = plan.projects?.length ?? 0;
  const counted = plan.governance?.taskForce?.counts.find((one) => one.kind === "projects")?.value ?? null;
  return {
    described,
    counted,
    unlisted: counted === null || counted < described ? null : counted - described,
    keyTasks: (plan.keyTasks ?? []).flatMap((one) => (one.unlisted === undefined ? [] : one.id)),
  };
}
