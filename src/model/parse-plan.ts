import { IljariError, fail } from "../quantity/error.js";
import { planIssues } from "./check-plan.js";
import { PLAN_FORMAT, planObject, type Plan } from "./plan.js";
import { readJson, readValue, textToRead, walkOf } from "./read-value.js";

/** What {@link safeParsePlan} returns. */
export type ParsedPlan =
  { readonly success: true; readonly plan: Plan } | { readonly success: false; readonly error: IljariError };

/**
 * Reads a plan and checks all of it: shape, names, units, periods, references.
 *
 * @param input - A string is JSON text, of at most 32 MB (32 × 2^20 UTF-16 units). Anything else is a value, which is
 *   left as it is: the plan returned is a copy, except for what is inside `extensions`, which is carried over unread.
 * @returns The plan: plain data.
 * @throws {@link quantity.IljariError | IljariError} One error that lists every issue with its code, path, value, what was expected and the
 *   nearest valid name. `input-too-large`, `not-json` and `unknown-format` stop the reading; everything
 *   else is collected: `forbidden-key`, `too-deep`, `wrong-type`, `missing-key`, `unknown-key`, `invalid-value`, `not-finite`,
 *   `negative-level`, `unknown-unit`, `unit-mismatch`, `invalid-period`, `invalid-day`, `reversed-period`, `unknown-id`,
 *   `duplicate-id`, `baseline-not-earlier`, `overlapping-revisions`, `out-of-range`.
 * @source Form 1 of the document, which `iljari/schema/job-plan.schema.json` describes.
 * @example
 * ```ts
 * import { parsePlan } from "iljari/model";
 * const plan = parsePlan('{"format":1,"year":"2025","status":"draft","region":{"scheme":"mois","code":"52130","name":{"ko":"군산시"}}}');
 * plan.region.name.ko; // => "군산시"
 * ```
 */
export function parsePlan(input: unknown): Plan {
  const parsed = safeParsePlan(input);
  if (!parsed.success) throw parsed.error;
  return parsed.plan;
}

/**
 * {@link parsePlan} that returns the error instead of throwing it.
 *
 * @param input - As for {@link parsePlan}.
 * @returns `{ success: true, plan }` or `{ success: false, error }`.
 * @example
 * ```ts
 * import { safeParsePlan } from "iljari/model";
 * const parsed = safeParsePlan('{"format":1,"yaer":"2025","status":"draft"}');
 * parsed.success ? [] : parsed.error.issues.map((issue) => [issue.code, issue.path.join("."), issue.nearest]);
 * // => [["missing-key", "year", undefined], ["missing-key", "region", undefined], ["unknown-key", "yaer", "year"]]
 * ```
 */
export function safeParsePlan(input: unknown): ParsedPlan {
  try {
    return { success: true, plan: readPlan(input) };
  } catch (error) {
    if (error instanceof IljariError) return { success: false, error };
    throw error;
  }
}

function readPlan(input: unknown): Plan {
  const isText = typeof input === "string";
  const given = isText ? readJson(textToRead(input)) : input;
  refuseUnknownFormat(given);
  const read = readValue<Plan>(given, planObject(), isText ? walkOf(input) : "all", (shape) => [
    ...shape,
    ...planIssues(given),
  ]);
  const [first, ...rest] = read.issues;
  if (first !== undefined) throw new IljariError([first, ...rest]);
  return read.value;
}

function refuseUnknownFormat(value: unknown): void {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "format")) return;
  const { format } = value as { readonly format: unknown };
  if (format !== PLAN_FORMAT) {
    const expected = `${String(PLAN_FORMAT)}, the only format that this version reads`;
    fail("unknown-format", { path: ["format"], value: format, expected });
  }
}
