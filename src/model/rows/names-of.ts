import { CATALOGUE_INDICATORS } from "../catalogue/indicators.js";
import { SECTORS } from "../catalogue/sectors.js";
import { nameIn, type Locale } from "../locale.js";
import type { Name } from "../names.js";
import type { Plan } from "../plan.js";

/** Kinds of things that rows name beside their ids. */
export type NamedKind =
  "strategy" | "key-task" | "project" | "component" | "sector" | "indicator" | "department" | "organisation";

/** Finds the name of something by kind and id; null where the plan, if there is one, has none of that id. */
export type NameFinder = (kind: NamedKind, id: string) => string | null;

interface Named {
  readonly id: string;
  readonly name: Name;
}

/** The names of a plan's parts and of the catalogue's, looked up once for all rows. */
export function namesOf(plan: Plan | undefined, locale: Locale): NameFinder {
  const { projects = [], ...rest }: Partial<Plan> = plan ?? {};
  const all: Readonly<Record<NamedKind, readonly Named[]>> = {
    strategy: rest.strategies ?? [],
    "key-task": rest.keyTasks ?? [],
    project: projects,
    component: projects.flatMap((one) => one.components ?? []),
    sector: [...SECTORS, ...(rest.sectors ?? [])],
    indicator: [...CATALOGUE_INDICATORS, ...(rest.indicators ?? [])],
    department: rest.departments ?? [],
    organisation: rest.organisations ?? [],
  };
  const names = new Map<string, string>();
  for (const [kind, rows] of Object.entries(all)) {
    for (const { id, name } of rows) names.set(`${kind}/${id}`, nameIn(name, locale));
  }
  return (kind, id) => names.get(`${kind}/${id}`) ?? null;
}
