import { parsePlan } from "./parse-plan.js";
import type { Plan } from "./plan.js";

/** Members whose own members the schema does not name, and so does not put in order: extensions and coordinates. */
const BY_NAME = ["extensions", "of", "whole", "fixed", "than", "at"];

/**
 * A plan as JSON text, checked, with its members in the order of the schema, and those of `extensions` and coordinates
 * by name: two plans with the same content give the same text, whatever order they were written in.
 *
 * @param plan - A plan.
 * @returns JSON text, indented by two spaces, with a line end. `parsePlan(serialisePlan(plan))` deeply equals `plan`.
 * @throws {@link quantity.IljariError | IljariError} As {@link parsePlan}: what could not be read again is not written, so that no NaN turns
 *   into null on the way.
 * @example
 * ```ts
 * import { parsePlan, serialisePlan } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * parsePlan(serialisePlan(jeonju2024)).year; // => "2024"
 * ```
 */
export function serialisePlan(plan: Plan): string {
  return `${JSON.stringify(parsePlan(plan), inOrder, 2)}\n`;
}

/** For `JSON.stringify`: puts in order what the schema does not. */
export function inOrder(key: string, value: unknown): unknown {
  return BY_NAME.includes(key) ? byName(value) : value;
}

/** A copy with the members of every object in it by name; parsePlan has bounded how deep it is. */
function byName(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(byName);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, member]) => [key, byName(member)]));
}
