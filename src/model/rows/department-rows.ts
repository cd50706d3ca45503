import { nameIn } from "../locale.js";
import type { Plan } from "../plan.js";
import { checkIsPlan, localeOf } from "./given.js";
import type { RowOptions } from "./table-rows.js";

/** A row of {@link departmentRows}. */
export type DepartmentRow = {
  readonly department: string;
  readonly name: string;
  /** How many of the plan's projects it is in charge of. */
  readonly projects: number;
  /** Their ids, with spaces between them. */
  readonly projectIds: string;
  /** Jobs of its projects; null where the plan allots none to projects. */
  readonly jobs: number | null;
  /** Why there is no number of jobs. */
  readonly jobsAbsent: "not-allocated" | null;
  /** Printings that differ from its name, with ` | ` between them. */
  readonly variants: string;
};

/**
 * The departments of a plan as plain rows, with the projects that they are in charge of.
 *
 * @param plan - A plan; where it lists no departments those that its projects name are taken.
 * @param options - Language of the names.
 * @returns A row for each department. Jobs are there only where every project of it has some.
 * @throws {@link quantity.IljariError | IljariError} `wrong-type` for what is no plan, `invalid-value` for another language.
 * @example
 * ```ts
 * import { departmentRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const rows = departmentRows(jeonju2024);
 * rows.find((one) => one.department === "청년정책과")?.projects; // => 4
 * rows.reduce((total, one) => total + one.projects, 0); // => 58
 * ```
 */
export function departmentRows(plan: Plan, options: RowOptions = {}): DepartmentRow[] {
  checkIsPlan(plan);
  const locale = localeOf(options);
  const { projects = [] } = plan;
  const named = [...new Set(projects.flatMap((one) => one.department ?? []))];
  const byDepartment = new Map<string | undefined, (typeof projects)[number][]>(named.map((id) => [id, []]));
  for (const one of projects) byDepartment.get(one.department)?.push(one);
  const departments = plan.departments ?? named.map((id) => ({ id, name: { ko: id }, variants: [] }));
  return departments.map(({ id, name, variants = [] }) => {
    const own = byDepartment.get(id) ?? [];
    const jobs = own.map((one) => one.jobs ?? null).filter((one) => one !== null);
    const isWhole = own.length > 0 && jobs.length === own.length;
    return {
      department: id,
      name: nameIn(name, locale),
      projects: own.length,
      projectIds: own.map((one) => one.id).join(" "),
      // Whole numbers of persons: adding them is exact.
      jobs: isWhole ? jobs.reduce((total, one) => total + one, 0) : null,
      jobsAbsent: isWhole ? null : "not-allocated",
      variants: variants.map((one) => one.printed).join(" | "),
    };
  });
}
