import type * as z from "zod";
import { fail, pathText, type Issue } from "../quantity/error.js";
import { foreignJsonIssues } from "./foreign-json.js";
import { fromZodIssues } from "./zod-issues.js";

/** Longest JSON text that is read, in UTF-16 units. */
const LARGEST_INPUT = 32 * 1024 * 1024;

/** Some versions of zod pass over this key even where no other is allowed. */
const SKIPPED_KEY = "__proto__";

/** How much of a value is walked beside the schema: all of it, the keys, or neither where its shape is right. */
export type Walk = "all" | "keys" | "none";

/** How much must be walked of what stands in a text; of a value that is none, all. */
export function walkOf(text: string): Walk {
  // Extensions are carried unread, so that the schema does not look into them. Their key may be written in escapes.
  if (text.includes("extensions") || text.includes("\\u")) return "all";
  return text.includes(SKIPPED_KEY) ? "keys" : "none";
}

/** What was read, right only where there are no issues. */
export interface ReadValue<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/**
 * Reads a value as the schema has it.
 *
 * @param check - Lists what else is wrong, with what is wrong with the shape put among it.
 */
export function readValue<T>(
  value: unknown,
  schema: z.ZodType,
  walk: Walk,
  check: (shape: readonly Issue[]) => readonly Issue[],
): ReadValue<T> {
  const foreign = walk === "all" ? foreignJsonIssues(value) : [];
  // A buffer or a tree without end has more members than the schema should look at.
  const hopeless = foreign.filter((one) => one.code === "input-too-large" || one.path.length === 0).slice(0, 1);
  if (hopeless.length > 0) return { value: value as T, issues: hopeless };
  const parsed = schema.safeParse(value);
  if (walk !== "all" && !(walk === "none" && parsed.success)) {
    foreign.push(...foreignJsonIssues(value).filter((one) => one.code === "forbidden-key"));
  }
  const shape = parsed.success ? [] : fromZodIssues(parsed.error.issues, value, schema);
  // One mistake is reported once, by the check that comes first.
  const reported = new Set<string>();
  const issues = [...foreign, ...check(shape)].filter((one) => {
    const at = pathText(one.path);
    return !reported.has(at) && reported.add(at);
  });
  return { value: parsed.data as T, issues };
}

/** Refuses a text that is too long to be read, and takes off what Windows editors put first. */
export function textToRead(text: string): string {
  if (text.length > LARGEST_INPUT) {
    const expected = "JSON text of at most 32 MB";
    fail("input-too-large", { value: `${String(text.length)} characters`, expected });
  }
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** The value of a JSON text. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error);
    return fail("not-json", { value: text, expected: `JSON text (${reason.slice(0, 120)})` });
  }
}
