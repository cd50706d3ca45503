import type { Plan } from "../../model/plan.js";

/** The departments of each project: the one in charge first, then those that an allocation gives a part of it. */
export function departmentsOf(plan: Plan): Map<string, readonly string[]> {
  const result = new Map<string, Set<string>>();
  for (const { id, department } of plan.projects ?? []) {
    result.set(id, new Set(department === undefined ? [] : [department]));
  }
  for (const { of, to } of plan.allocations ?? []) {
    if (of.project !== undefined && to.department !== undefined) result.get(of.project)?.add(to.department);
  }
  return new Map([...result].map(([project, departments]) => [project, [...departments]]));
}

/** Every department, in the order of the plan's list and then of its projects; null stands for projects without one. */
export function departmentsIn(plan: Plan, of: ReadonlyMap<string, readonly string[]>): (string | null)[] {
  const own = [...of.values()];
  const known = new Set<string | null>([...(plan.departments ?? []).map((one) => one.id), ...own.flat()]);
  if (own.some((departments) => departments.length === 0)) known.add(null);
  return [...known];
}

/** Whether a project is one of a department's. */
export function belongsTo(departments: readonly string[] | undefined, department: string | null): boolean {
  return department === null ? departments?.length === 0 : departments?.includes(department) === true;
}
