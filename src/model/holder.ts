import { absent, type Computed } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import { nearestName } from "../quantity/nearest.js";
import { SECTORS } from "./catalogue/sectors.js";
import type { Plan } from "./plan.js";
import type { Project } from "./project.js";
import { checkIsPlan, checkIsQuery, checkIsText } from "./rows/given.js";

/** Whose projects, jobs or money are asked for: exactly one of these. */
export interface Holder {
  /** Id of a strategy. */
  readonly strategy?: string;
  /** Id of a key task. */
  readonly keyTask?: string;
  /** Id of a project. */
  readonly project?: string;
  /** Id of a sector. */
  readonly sector?: string;
  /** Id of a department. */
  readonly department?: string;
}

/** Projects, or the reason why the plan does not say which. */
export type FoundProjects =
  | { readonly projects: readonly Project[]; readonly reason?: undefined }
  | { readonly projects: null; readonly reason: "not-allocated" };

const KEYS = ["strategy", "keyTask", "project", "sector", "department"] as const;

function holderOf(plan: Plan, of: Holder): readonly [key: (typeof KEYS)[number], id: string] {
  checkIsPlan(plan);
  checkIsQuery(of, "of");
  const expected = `one of ${KEYS.join(", ")}`;
  const unknown = Object.keys(of).find((key) => !KEYS.some((one) => one === key));
  if (unknown !== undefined) {
    fail("unknown-key", { path: ["of", unknown], value: unknown, expected, nearest: nearestName(unknown, KEYS) });
  }
  const given = KEYS.filter((key) => of[key] !== undefined);
  const [key, second] = given;
  if (key === undefined || second !== undefined) {
    return fail("invalid-value", { path: ["of"], value: given.join(", "), expected });
  }
  const id = of[key];
  checkIsText(id, ["of", key], `the id of a ${key}`);
  const ids = idsOf(plan, key);
  if (!ids.includes(id)) {
    fail("unknown-id", { path: ["of", key], value: id, expected: `the id of a ${key}`, nearest: nearestName(id, ids) });
  }
  return [key, id];
}

function idsOf(plan: Plan, key: (typeof KEYS)[number]): string[] {
  const idOf = (one: { readonly id: string }) => one.id;
  switch (key) {
    case "strategy":
      return (plan.strategies ?? []).map(idOf);
    case "keyTask":
      return (plan.keyTasks ?? []).map(idOf);
    case "project":
      return (plan.projects ?? []).map(idOf);
    case "sector":
      return [...SECTORS, ...(plan.sectors ?? [])].map(idOf);
    case "department":
      return [...(plan.departments ?? []).map(idOf), ...(plan.projects ?? []).flatMap((one) => one.department ?? [])];
  }
}

/**
 * The projects of a strategy, a key task, a sector or a department.
 *
 * @param plan - A plan.
 * @param of - Whose: exactly one id.
 * @returns The projects that the plan describes. For a sector they are absent, `not-allocated`, where the plan does
 *   not say which project belongs to which sector; nothing is guessed.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` and `unknown-key` with the nearest one, `invalid-value`
 *   where not exactly one id is given, `wrong-type` for what is no plan or no id.
 * @example
 * ```ts
 * import { projectsOf } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * projectsOf(jeonju2024, { keyTask: "1-1" }).projects?.map((one) => one.id); // => ["1-1-1", "1-1-2", "1-1-3"]
 * projectsOf(jeonju2024, { sector: "training" }).reason; // => "not-allocated"
 * ```
 */
export function projectsOf(plan: Plan, of: Holder): FoundProjects {
  const [key, id] = holderOf(plan, of);
  const { projects = [], keyTasks = [] } = plan;
  switch (key) {
    case "strategy": {
      const own = new Set(keyTasks.filter((one) => one.strategy === id).map((one) => one.id));
      return { projects: projects.filter((one) => own.has(one.keyTask)) };
    }
    case "keyTask":
      return { projects: projects.filter((one) => one.keyTask === id) };
    case "project":
      return { projects: projects.filter((one) => one.id === id) };
    case "department":
      return { projects: projects.filter((one) => one.department === id) };
    case "sector": {
      // One project without a sector may be of any.
      if (projects.length === 0 || projects.some((one) => one.sector === undefined)) {
        return { projects: null, reason: "not-allocated" };
      }
      return { projects: projects.filter((one) => one.sector === id) };
    }
  }
}

/**
 * The jobs that a plan aims at for one of its parts, as far as it allots them.
 *
 * @param plan - A plan.
 * @param of - Whose: exactly one id.
 * @returns Jobs in persons. Of a sector those of the plan's year, of a key task those printed, of a strategy the sum of
 *   its key tasks', of a department the sum of its projects'. Absent, `not-allocated`, where the plan allots none or not to all parts.
 * @throws {@link quantity.IljariError | IljariError} As {@link projectsOf}.
 * @example
 * ```ts
 * import { jobsOf } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * jobsOf(jeonju2024, { strategy: "1" }).value; // => 106
 * const { value, reason } = jobsOf(jeonju2024, { department: "청년정책과" });
 * [value, reason]; // => [null, "not-allocated"]
 * ```
 */
export function jobsOf(plan: Plan, of: Holder): Computed<"persons"> {
  const [key, id] = holderOf(plan, of);
  const { keyTasks = [], sectorTargets = [] } = plan;
  switch (key) {
    case "sector":
      // Several tables may print one sector: its jobs are there once.
      return total(
        sectorTargets.filter((one) => one.sector === id && one.period === plan.year && one.jobs != null).slice(0, 1),
      );
    case "keyTask":
      return total(keyTasks.filter((one) => one.id === id));
    case "strategy":
      return total(keyTasks.filter((one) => one.strategy === id));
    case "project":
    case "department":
      return total(projectsOf(plan, { [key]: id }).projects ?? []);
  }
}

function total(rows: readonly { readonly jobs?: number | null }[]): Computed<"persons"> {
  const jobs = rows.flatMap((one) => one.jobs ?? []);
  if (rows.length === 0 || jobs.length < rows.length) return absent("not-allocated", "persons");
  // Whole numbers of persons: adding them is exact.
  return { value: jobs.reduce((sum, one) => sum + one, 0), unit: "persons" };
}
