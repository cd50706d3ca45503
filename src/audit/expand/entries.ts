import { hints } from "../../model/hints.js";
import type { Plan } from "../../model/plan.js";
import type { Term, Uncheckable } from "../expanded-check.js";
import type { AuditFigure } from "../figure.js";

/** Lists that stand inside a project; all others stand in the plan itself. */
const IN_PROJECTS = ["components", "milestones", "incentives", "terms", "ruleChanges", "calendar"] as const;

/** What entries come to: one each, and a figure among them as many as it says. */
export function countEntries(
  places: readonly string[],
  plan: Plan,
  byId: ReadonlyMap<string, AuditFigure>,
): { readonly terms: readonly Term[]; readonly count: number } | Uncheckable {
  const terms: Term[] = [];
  const known = namesIn(plan);
  let count = 0;
  for (const place of places) {
    const figure = byId.get(place);
    if (figure !== undefined) terms.push({ figure });
    else if (known.has(place)) count++;
    else {
      const nearest = hints()(place, new Set([...known, ...byId.keys()].toSorted()));
      return { reason: "unknown-figure", of: place, ...(nearest !== undefined && { nearest }) };
    }
  }
  return { terms, count };
}

/** `projects/4-1-1`, `components/4-1-1/loans`: every entry of a list that has an id. */
function namesIn(plan: Plan): Set<string> {
  const names = new Set<string>();
  const put = (list: string, rows: unknown): void => {
    if (!Array.isArray(rows)) return;
    for (const row of rows as readonly { readonly id?: unknown }[]) {
      if (typeof row.id === "string") names.add(`${list}/${row.id}`);
    }
  };
  for (const [list, rows] of Object.entries(plan)) put(list, rows);
  for (const project of plan.projects ?? []) for (const list of IN_PROJECTS) put(list, project[list]);
  return names;
}
