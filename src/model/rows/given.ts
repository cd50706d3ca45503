import { fail } from "../../quantity/error.js";
import { checkLocale, type Locale } from "../locale.js";
import type { RowOptions } from "./table-rows.js";

/*
 * What a caller without a type checker hands over. Only as much is looked at as tells a plan and a table from something
 * else: whether they are right is for `parsePlan` to say.
 */

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Refuses what is no plan. Without a region nothing is one: a table, or what `safeParsePlan` gives, has none. */
export function checkIsPlan(plan: unknown): void {
  if (isRecord(plan) && isRecord(plan["region"])) return;
  fail("wrong-type", { path: ["plan"], value: plan, expected: "a plan, as parsePlan and definePlan give it" });
}

/** Refuses what is no table. */
export function checkIsTable(table: unknown): void {
  if (isRecord(table) && Array.isArray(table["dimensions"]) && Array.isArray(table["measures"])) return;
  fail("wrong-type", { path: ["table"], value: table, expected: "a table of a plan, with dimensions and measures" });
}

/** Refuses a query that is no object. */
export function checkIsQuery(query: unknown, path: string): void {
  if (!isRecord(query)) fail("wrong-type", { path: [path], value: query, expected: "an object" });
}

/** Refuses an id, a code or a name that is no text. */
export function checkIsText(text: unknown, path: readonly string[], expected: string): asserts text is string {
  if (typeof text !== "string") fail("wrong-type", { path, value: text, expected });
}

/** The language asked for; English where none is. */
export function localeOf(options: RowOptions): Locale {
  checkIsQuery(options, "options");
  const { locale = "en" } = options;
  checkLocale(locale);
  return locale;
}

/** What an object says itself, not what every object inherits. */
export function ownOf<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
