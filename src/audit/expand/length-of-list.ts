import type { Plan } from "../../model/plan.js";
import type { Uncheckable } from "../expanded-check.js";
import { wrong } from "./grid.js";

/** How long the list at a path is: `projects`, `projects/4-1-1/components`, `governance/network`. */
export function lengthOfList(plan: Plan, path: string): number | Uncheckable {
  let here: unknown = plan;
  let steps = path.split("/");
  while (steps.length > 0) {
    const found = step(here, steps);
    if (found === undefined) {
      const [next = ""] = steps;
      return wrong("unknown-figure", path, next, namesOf(here));
    }
    here = found.value;
    steps = steps.slice(found.taken);
  }
  return Array.isArray(here) ? here.length : { reason: "unknown-figure", of: path };
}

/** The member or row that the next steps name; an id may have slashes, so that it may take several of them. */
function step(
  here: unknown,
  steps: readonly string[],
): { readonly value: unknown; readonly taken: number } | undefined {
  const [next = ""] = steps;
  if (typeof here !== "object" || here === null) return undefined;
  if (!Array.isArray(here)) {
    return Object.hasOwn(here, next)
      ? { value: (here as Readonly<Record<string, unknown>>)[next], taken: 1 }
      : undefined;
  }
  for (let taken = 1; taken <= steps.length; taken++) {
    const id = steps.slice(0, taken).join("/");
    const value: unknown = here.find((row: { readonly id?: unknown }) => row.id === id);
    if (value !== undefined) return { value, taken };
  }
  return undefined;
}

function namesOf(here: unknown): string[] {
  if (Array.isArray(here)) {
    return here.flatMap((row: { readonly id?: unknown }) => (typeof row.id === "string" ? [row.id] : []));
  }
  if (typeof here !== "object" || here === null) return [];
  return Object.entries(here).flatMap(([key, value]) => (typeof value === "object" ? [key] : []));
}
