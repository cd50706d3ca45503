import { fail } from "../../quantity/error.js";
import { namesText, nearestName } from "../../quantity/nearest.js";
import type { Name } from "../../model/names.js";
import type { PrintedName } from "../../model/printed-name.js";
import { squash } from "./squash.js";

/** What an id and every printing of a name lead to. */
export interface EntityIndex {
  readonly what: string;
  readonly ids: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly byName: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Named {
  readonly id: string;
  readonly name?: Name;
  readonly aliases?: readonly string[];
  readonly variants?: readonly PrintedName[];
  readonly printings?: readonly PrintedName[];
}

/** Makes an index of the things of one kind; `what` names one: "a project". */
export function entityIndex(what: string, entities: readonly Named[]): EntityIndex {
  const names: string[] = [];
  const byName = new Map<string, Set<string>>();
  for (const { id, name, aliases = [], variants = [], printings = [] } of entities) {
    const own = name === undefined ? [] : name.en === undefined ? [name.ko] : [name.ko, name.en];
    for (const one of [...own, ...aliases, ...[...variants, ...printings].map(({ printed }) => printed)]) {
      names.push(one);
      byName.set(squash(one), (byName.get(squash(one)) ?? new Set()).add(id));
    }
  }
  return { what, ids: new Set(entities.map(({ id }) => id)), names, byName };
}

/** The id that a text names. */
export function idIn({ what, ids, names, byName }: EntityIndex, text: string): string {
  if (ids.has(text)) return text;
  const [only, ...others] = byName.get(squash(text)) ?? [];
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    const alternatives = [only, ...others];
    return fail("ambiguous", { value: text, expected: `the id of ${what}: ${namesText(alternatives)}`, alternatives });
  }
  const nearest = nearestName(text, ids) ?? nearestName(text, names);
  return fail("unknown-id", { value: text, expected: `the id or the name of ${what} of the plan`, nearest });
}
