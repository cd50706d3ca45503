import type { ErrorCode, PathStep } from "../../quantity/error.js";
import { MONEY_UNITS, UNITS } from "../../quantity/unit.js";
import { FUNDING_PARTS, isObject } from "../../model/check-parts.js";
import { DAY_EXPECTED, isDay, isPeriod, PERIOD_EXPECTED } from "../../model/period.js";
import {
  AMOUNT_KINDS,
  MILESTONE_STATES,
  MONEY_PHASES,
  PROJECT_STATUSES,
  VALUE_KINDS,
  type ProgressRecord,
} from "../../model/record.js";
import { recordIssue, type RecordIssue } from "./record-issue.js";

/** What a record can be about. */
export const SUBJECTS = ["project", "component", "keyTask", "sector", "indicator"] as const;

/** What the schema would refuse and reading on would stumble over or pass over, of records that were not parsed. */
export function malformed(record: ProgressRecord): RecordIssue[] {
  const { id, of, value, status } = record as Readonly<Record<keyof ProgressRecord, unknown>> & { readonly id: string };
  const issues: RecordIssue[] = [];
  const add = (code: ErrorCode, path: readonly PathStep[], found: unknown, expected: string) =>
    issues.push(recordIssue(code, [id], true, { path, value: found, expected }));
  const word = (
    found: unknown,
    words: readonly string[],
    path: readonly PathStep[],
    code: ErrorCode = "invalid-value",
  ) => {
    if (!words.some((one) => one === found)) add(code, path, found, `one of ${words.join(", ")}`);
  };
  const number = (found: unknown, path: readonly PathStep[]) => {
    if (!Number.isFinite(found))
      add(typeof found === "number" ? "not-finite" : "wrong-type", path, found, "a finite number");
  };
  const period = (found: unknown, path: readonly PathStep[]) => {
    if (typeof found !== "string" || !isPeriod(found)) add("invalid-period", path, found, PERIOD_EXPECTED);
  };
  const day = (found: unknown, path: readonly PathStep[]) => {
    if (typeof found !== "string" || !isDay(found)) add("invalid-day", path, found, DAY_EXPECTED);
  };
  const object = (found: unknown, path: readonly PathStep[]): Readonly<Record<string, unknown>> | undefined => {
    if (isObject(found)) return found;
    add("wrong-type", path, found, "an object");
    return undefined;
  };
  const rows = (
    key: "jobs" | "money" | "milestones",
    read: (row: Readonly<Record<string, unknown>>, at: PathStep[]) => void,
  ) => {
    const found: unknown = record[key];
    if (found === undefined) return;
    if (!Array.isArray(found)) add("wrong-type", [key], found, "an array");
    else
      found.forEach((one: unknown, i) => {
        const row = object(one, [key, i]);
        if (row !== undefined) read(row, [key, i]);
      });
  };

  for (const kind of Object.keys(object(of, ["of"]) ?? {})) word(kind, SUBJECTS, ["of", kind], "unknown-key");
  period(record.period, ["period"]);
  day(record.reportedOn, ["reportedOn"]);
  if (record.dataDate !== undefined) day(record.dataDate, ["dataDate"]);
  if (status !== undefined) word(status, PROJECT_STATUSES, ["status"]);
  const given = value === undefined ? undefined : object(value, ["value"]);
  if (given !== undefined) {
    number(given["value"], ["value", "value"]);
    word(given["kind"], VALUE_KINDS, ["value", "kind"]);
    word(given["unit"], Object.keys(UNITS), ["value", "unit"], "unknown-unit");
    const parts = given["parts"] === undefined ? undefined : object(given["parts"], ["value", "parts"]);
    for (const part of ["numerator", "denominator"])
      if (parts !== undefined) number(parts[part], ["value", "parts", part]);
  }
  rows("jobs", ({ count, kind, sectors }, at) => {
    number(count, [...at, "count"]);
    word(kind, AMOUNT_KINDS, [...at, "kind"]);
    if (sectors !== undefined && !Array.isArray(sectors)) add("wrong-type", [...at, "sectors"], sectors, "an array");
  });
  rows("money", ({ phase, kind, funds }, at) => {
    word(phase, MONEY_PHASES, [...at, "phase"]);
    word(kind, AMOUNT_KINDS, [...at, "kind"]);
    const amounts = object(funds, [...at, "funds"]);
    if (amounts === undefined) return;
    word(amounts["unit"], MONEY_UNITS, [...at, "funds", "unit"], "unknown-unit");
    for (const part of FUNDING_PARTS) if (amounts[part] != null) number(amounts[part], [...at, "funds", part]);
  });
  rows("milestones", ({ state, on, to }, at) => {
    word(state, MILESTONE_STATES, [...at, "state"]);
    if (on !== undefined) day(on, [...at, "on"]);
    if (to !== undefined) period(to, [...at, "to"]);
  });
  return issues;
}
