import type { Unit } from "../../quantity/unit.js";
import { SECTORS } from "../../model/catalogue/sectors.js";
import { CATALOGUE_INDICATORS } from "../../model/catalogue/indicators.js";
import type { Plan } from "../../model/plan.js";
import type { RecordSubject } from "../../model/record.js";

/** The ids that records may name. */
export interface KnownIds extends Readonly<Record<keyof RecordSubject, ReadonlySet<string>>> {
  readonly department: ReadonlySet<string>;
  readonly milestone: ReadonlySet<string>;
  /** The project of each component and milestone, under `component ID` and `milestone ID`. */
  readonly ownerOf: ReadonlyMap<string, string>;
  /** The unit of each indicator. */
  readonly unitOf: ReadonlyMap<string, Unit>;
}

export function knownIds(plan: Plan): KnownIds {
  const { projects = [], keyTasks = [], sectors = [], sectorTargets = [], indicators = [], departments = [] } = plan;
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return {
    project: new Set(ids(projects)),
    component: new Set(projects.flatMap((one) => ids(one.components ?? []))),
    keyTask: new Set(ids(keyTasks)),
    sector: new Set([...ids(sectors), ...ids(SECTORS), ...sectorTargets.map((one) => one.sector)]),
    indicator: new Set([...ids(indicators), ...ids(CATALOGUE_INDICATORS)]),
    department: new Set(ids(departments)),
    milestone: new Set(projects.flatMap((one) => ids(one.milestones ?? []))),
    ownerOf: new Map(
      projects.flatMap(({ id, components = [], milestones = [] }) => [
        ...components.map((one) => [`component ${one.id}`, id] as const),
        ...milestones.map((one) => [`milestone ${one.id}`, id] as const),
      ]),
    ),
    unitOf: new Map([...CATALOGUE_INDICATORS, ...indicators].map(({ id, unit }) => [id, unit])),
  };
}
