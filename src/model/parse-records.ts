import { IljariError, issue, type Issue } from "../quantity/error.js";
import { recordFaults } from "./check-record.js";
import { readJson, readValue, textToRead, walkOf, type Walk } from "./read-value.js";
import { recordObject, type ProgressRecord } from "./record.js";

/** What is wrong with a record of a file. */
export interface ParseIssue extends Issue {
  /** The line it stands in, from 1, where the file has a record a line. */
  readonly line?: number;
}

/** What {@link safeParseRecords} returns. */
export interface ParsedRecords {
  /** The records without a mistake, in the order of the input. */
  readonly records: readonly ProgressRecord[];
  /** What is wrong with the others; a path begins with the index of the record, the first one being 0. */
  readonly issues: readonly ParseIssue[];
}

/**
 * Reads progress records and checks each of them: its shape, and what holds within one record.
 *
 * What holds between records and with their plan, `recordState` checks.
 *
 * @param input - A string is text, of at most 32 MB: a JSON array of records, or NDJSON, one record a line, where blank
 *   lines do not count. Anything else is an array of records, which is left as it is.
 * @returns The records: plain data, in the order of the input.
 * @throws {@link quantity.IljariError | IljariError} One error that lists every issue of every record, as {@link safeParseRecords}
 *   does. To go on with the good records use that one.
 * @example
 * ```ts
 * import { parseRecords } from "iljari/model";
 * const lines = '{"id":"r1","of":{"project":"1-1-1"},"period":"2024-03","reportedOn":"2024-04-05","jobs":[{"count":3,"kind":"flow"}]}\n';
 * parseRecords(lines)[0]?.jobs?.[0]?.count; // => 3
 * ```
 */
export function parseRecords(input: unknown): readonly ProgressRecord[] {
  const { records, issues } = safeParseRecords(input);
  const [first, ...rest] = issues;
  if (first !== undefined) throw new IljariError([first, ...rest]);
  return records;
}

/**
 * {@link parseRecords} that returns the issues instead of throwing them: the good records still count.
 *
 * @param input - As for {@link parseRecords}.
 * @returns The good records and what is wrong with the others. Of two records with one id the first counts. Codes:
 *   `input-too-large` and `not-json` of a text, `wrong-type`, `missing-key`, `unknown-key` with the nearest one, `forbidden-key`,
 *   `too-deep`, `invalid-value`, `not-finite`, `negative-level`, `out-of-range`, `unknown-unit`, `unit-mismatch` (money in
 *   persons), `invalid-period`, `invalid-day`, `reversed-days`, `duplicate-id`, `duplicate-record` (two numbers for one thing).
 * @example
 * ```ts
 * import { safeParseRecords } from "iljari/model";
 * const { records, issues } = safeParseRecords([
 *   { id: "r1", of: { project: "1-1-1" }, period: "2024-03", reportedOn: "2024-04-05", status: "running" },
 *   { id: "r2", of: { projet: "1-1-1" }, period: "2024-03", reportedOn: "2024-04-05", status: "running" },
 * ]);
 * [records.length, issues[0]?.path.join("."), issues[0]?.nearest]; // => [1, "1.of.projet", "project"]
 * ```
 */
export function safeParseRecords(input: unknown): ParsedRecords {
  const records: ProgressRecord[] = [];
  const issues: ParseIssue[] = [];
  const ids = new Set<string>();
  try {
    let index = 0;
    for (const one of givenRecords(input)) {
      const place = [index++];
      const read = "issues" in one ? one : readRecord(one.given, one.walk);
      const found = [...read.issues];
      if ("value" in read && found.length === 0) {
        const { id } = read.value;
        if (ids.has(id)) {
          found.push(issue("duplicate-id", { path: ["id"], value: id, expected: "an id that no other record has" }));
        } else {
          ids.add(id);
          records.push(read.value);
        }
      }
      for (const fault of found) issues.push(placed(fault, place, one.line));
    }
  } catch (error) {
    if (!(error instanceof IljariError)) throw error;
    issues.push(...error.issues);
  }
  return { records, issues };
}

/** What should be a record, or why there is none to be seen. */
type Given = { readonly line?: number } & (
  { readonly given: unknown; readonly walk: Walk } | { readonly issues: readonly Issue[] }
);

function readRecord(given: unknown, walk: Walk) {
  return readValue<ProgressRecord>(given, recordObject(), walk, (shape) => [...recordFaults(given, []), ...shape]);
}

function placed({ path, expected, ...fault }: Issue, place: readonly number[], line: number | undefined): ParseIssue {
  const at = { ...fault, path: [...place, ...path] };
  return line === undefined ? { ...at, expected } : { ...at, expected: `${expected} (line ${String(line)})`, line };
}

function givenRecords(input: unknown): Iterable<Given> {
  if (typeof input !== "string") return arrayOf(input, "all");
  const text = textToRead(input);
  // An array, or one record over several lines.
  if (/^\s*(?:\[|\{\s*\n)/.test(text)) {
    const value = readJson(text);
    return arrayOf(Array.isArray(value) ? value : [value], walkOf(text));
  }
  return text.split("\n").flatMap((line, at): Given[] => {
    if (line.trim() === "") return [];
    try {
      return [{ line: at + 1, given: readJson(line), walk: walkOf(line) }];
    } catch (error) {
      return [{ line: at + 1, issues: (error as IljariError).issues }];
    }
  });
}

function arrayOf(value: unknown, walk: Walk): Given[] {
  if (Array.isArray(value)) return Array.from(value as readonly unknown[], (given) => ({ given, walk }));
  throw new IljariError([issue("wrong-type", { path: [], value, expected: "an array of records" })]);
}
