import { ABSENCE_REASONS } from "../../quantity/absence.js";
import { FUNDING_NAMES, FUNDING_SOURCES } from "../../model/catalogue/funding-sources.js";
import { SECTORS } from "../../model/catalogue/sectors.js";
import type { Name } from "../../model/names.js";
import { periodName } from "../../model/period-name.js";
import type { Source } from "./part.js";
import type { RollUpDimension, RollUpKey } from "./result.js";
import { TARGET_GROUP_NAMES } from "./target-group-names.js";

/** The keys of a roll-up. One that is the same is the same object, so that maps within maps need no joined texts. */
export interface Keys {
  readonly of: (dimension: RollUpDimension, source: Source, id: string) => RollUpKey;
  /** What is not allocated in a dimension. */
  readonly none: (dimension: RollUpDimension) => RollUpKey;
  /** The keys of a dimension that the plans have. */
  readonly listed: (dimension: RollUpDimension) => readonly RollUpKey[];
  /** Whose a key is; nothing for one that plans have in common. */
  readonly owner: (key: RollUpKey) => Source | undefined;
  /** Orders keys as the plans do. */
  readonly compare: (a: RollUpKey, b: RollUpKey) => number;
}

/** What each plan has of its own: the same id in two plans is not the same thing. */
const OWN: readonly RollUpDimension[] = ["project", "keyTask", "strategy", "department", "organisation"];

interface Entry {
  readonly order: number;
  readonly owner: Source | undefined;
  listed: boolean;
}

export function keysOf(sources: readonly Source[]): Keys {
  const entries = new Map<RollUpKey, Entry>();
  const nones = new Map<RollUpDimension, RollUpKey>();
  const byOwner = new Map<RollUpDimension, Map<Source | undefined, Map<string, RollUpKey>>>();
  const of = (dimension: RollUpDimension, source: Source, id: string, name?: Name) => {
    const owner = OWN.includes(dimension) ? source : undefined;
    const ids = inner(inner(byOwner, dimension), owner);
    const known = ids.get(id);
    if (known !== undefined) return known;
    const plan = owner === undefined || sources.length === 1 ? {} : { plan: owner.label };
    const key = { dimension, id, name: name ?? commonName(dimension, id), ...plan };
    ids.set(id, key);
    entries.set(key, { order: entries.size, owner, listed: false });
    return key;
  };
  const entry = (key: RollUpKey) => entries.get(key) as Entry;
  const list = (dimension: RollUpDimension, source: Source, id: string, name?: Name) => {
    entry(of(dimension, source, id, name)).listed = true;
  };
  for (const source of sources) {
    const { plan } = source;
    list("region", source, plan.region.code, plan.region.name);
    for (const cut of source.cuts) list("period", source, cut);
    for (const one of plan.strategies ?? []) list("strategy", source, one.id, one.name);
    for (const one of plan.keyTasks ?? []) list("keyTask", source, one.id, one.name);
    for (const one of plan.projects ?? []) list("project", source, one.id, one.name);
    for (const one of plan.departments ?? []) list("department", source, one.id, one.name);
    for (const one of plan.organisations ?? []) list("organisation", source, one.id, one.name);
    for (const one of [...SECTORS, ...(plan.sectors ?? [])]) of("sector", source, one.id, one.name);
    for (const one of plan.sectorTargets ?? []) list("sector", source, one.sector);
    for (const one of FUNDING_SOURCES) of("source", source, one);
  }
  return {
    of,
    none: (dimension) => {
      const none = nones.get(dimension) ?? { dimension, id: null, name: ABSENCE_REASONS["not-allocated"] };
      nones.set(dimension, none);
      return none;
    },
    listed: (dimension) =>
      [...entries].filter(([key, one]) => one.listed && key.dimension === dimension).map(([key]) => key),
    owner: (key) => entries.get(key)?.owner,
    compare: (a, b) => (entries.get(a)?.order ?? Infinity) - (entries.get(b)?.order ?? Infinity),
  };
}

/** The map below a key, made where there is none. */
export function inner<Outer, Inner, Value>(map: Map<Outer, Map<Inner, Value>>, key: Outer): Map<Inner, Value> {
  const known = map.get(key) ?? new Map<Inner, Value>();
  map.set(key, known);
  return known;
}

function commonName(dimension: RollUpDimension, id: string): Name {
  if (dimension === "period") return { ko: periodName(id, "ko"), en: periodName(id, "en") };
  const names: Readonly<Record<string, Name>> = dimension === "source" ? FUNDING_NAMES : TARGET_GROUP_NAMES;
  const { ko, en } = (dimension === "source" || dimension === "targetGroup" ? names[id] : undefined) ?? { ko: id };
  return en === undefined ? { ko } : { ko, en };
}
