import { issue, type Issue } from "../quantity/error.js";
import {
  checkDay,
  checkLevel,
  checkRow,
  checkWhole,
  dimension,
  eachIn,
  FUNDING_PARTS,
  isObject,
  type Add,
  type Loose,
  type Path,
} from "./check-parts.js";
import { isDay, isPeriod, periodEnd, periodStart } from "./period.js";
import type { ProgressRecord, ReportedJobs, ReportedMilestone, ReportedMoney, ReportedValue } from "./record.js";

/*
 * What one record can break by itself, whatever plan it is about. As the checks of a plan it also runs over input whose
 * shape is wrong, and leaves to the schema what is the schema's.
 */

const REPORTED = ["value", "jobs", "money", "milestones", "status"] as const;

/** Lists what is wrong with a record by itself, at paths that begin with the one given. */
export function recordFaults(input: unknown, path: Path): Issue[] {
  const issues: Issue[] = [];
  if (!isObject(input)) return issues;
  const record = input as Loose<ProgressRecord>;
  const add: Add = (code, parts) => {
    issues.push(issue(code, parts));
  };
  checkRow(record, path, add);
  if (isObject(record.of)) {
    const given = Object.entries(record.of).flatMap(([key, id]) => (id === undefined ? [] : [key]));
    if (given.length !== 1) {
      const expected = "exactly one of project, component, keyTask, sector, indicator";
      add("invalid-value", { path: [...path, "of"], value: given.join(", "), expected });
    }
  }
  if (REPORTED.every((key) => record[key] === undefined || isEmpty(record[key]))) {
    add("missing-key", { path: [...path, "value"], value: undefined, expected: `one of ${REPORTED.join(", ")}` });
  }
  if (typeof record.corrects === "string" && record.corrects === record.id) {
    add("invalid-value", { path: [...path, "corrects"], value: record.id, expected: "the id of another record" });
  }
  checkDays(record, path, add);
  if (isObject(record.value)) checkValue(record.value, record, [...path, "value"], add);
  const once = new Set<string>();
  eachIn<Loose<ReportedJobs>>(record.jobs, path, "jobs", (row, at) => {
    checkJobs(row, at, add);
    checkOnce([row.kind, row.jobKind ?? "not-stated", row.sectors], once, at, add);
  });
  eachIn<Loose<ReportedMoney>>(record.money, path, "money", (row, at) => {
    checkMoney(row, at, add);
    checkOnce([row.phase, row.kind, row.funds?.covers ?? "not-stated"], once, at, add);
  });
  eachIn<Loose<ReportedMilestone>>(record.milestones, path, "milestones", (row, at) => {
    checkMilestone(row, at, add);
    checkOnce([row.milestone], once, at, add);
  });
  return issues;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Two numbers for one thing in one record: which of them counts? */
function checkOnce(of: readonly unknown[], seen: Set<string>, path: Path, add: Add): void {
  if (!of.flat().every((one) => one === undefined || typeof one === "string")) return;
  const what = path.at(-2);
  const key = JSON.stringify([what, ...of]);
  if (!seen.has(key)) seen.add(key);
  else
    add("duplicate-record", { path, value: of.flat().join(", "), expected: `one entry of ${String(what)} for each` });
}

function checkDays(record: Loose<ProgressRecord>, path: Path, add: Add): void {
  const { period, dataDate, reportedOn } = record;
  checkDay(dataDate, path, "dataDate", add);
  checkDay(reportedOn, path, "reportedOn", add);
  const isPeriodGiven = typeof period === "string" && isPeriod(period);
  const isDated = typeof dataDate === "string" && isDay(dataDate);
  if (isPeriodGiven && isDated && (dataDate < periodStart(period) || dataDate > periodEnd(period))) {
    const expected = `a day of ${period}`;
    add("reversed-days", { path: [...path, "dataDate"], value: dataDate, expected });
  }
  if (typeof reportedOn !== "string" || !isDay(reportedOn)) return;
  // A budget or a status of a year is known before the year is over: what bounds the day is the start of the period.
  const since = isDated ? dataDate : isPeriodGiven ? periodStart(period) : reportedOn;
  if (reportedOn < since) {
    add("reversed-days", { path: [...path, "reportedOn"], value: reportedOn, expected: `a day not before ${since}` });
  }
}

function checkValue(value: Loose<ReportedValue>, record: Loose<ProgressRecord>, path: Path, add: Add): void {
  const { kind, unit, parts } = value;
  // What came or went in a period may be less than nothing; a level may not.
  if (kind !== "flow" && typeof unit === "string") {
    const id = isObject(record.of) ? (record.of.indicator ?? "") : "";
    checkLevel(value.value, path, "value", add, { id, unit });
  }
  if (parts !== undefined && kind !== "ratio") {
    add("invalid-value", { path: [...path, "parts"], value: parts, expected: "parts only where the kind is ratio" });
  }
}

function checkJobs({ count, sectors }: Loose<ReportedJobs>, path: Path, add: Add): void {
  checkLevel(count, path, "count", add);
  checkWhole(count, path, "count", add);
  if (Array.isArray(sectors) && new Set(sectors).size < sectors.length) {
    add("duplicate-id", { path: [...path, "sectors"], value: sectors, expected: "each sector once" });
  }
}

function checkMoney({ phase, kind, funds }: Loose<ReportedMoney>, path: Path, add: Add): void {
  if (!isObject(funds)) return;
  const at = [...path, "funds"];
  const given = dimension(funds.unit);
  if (given !== undefined && given !== "money") {
    add("unit-mismatch", { path: [...at, "unit"], value: funds.unit, expected: `a unit of money, not of ${given}` });
  }
  if (FUNDING_PARTS.every((part) => funds[part] === undefined)) {
    add("missing-key", { path: [...at, "total"], value: undefined, expected: `one of ${FUNDING_PARTS.join(", ")}` });
  }
  // Money is taken away by a transfer, and within a period also paid back or cut.
  if (phase === "transferred" || kind === "flow") return;
  for (const part of FUNDING_PARTS) checkLevel(funds[part], at, part, add);
}

function checkMilestone({ state, on, to }: Loose<ReportedMilestone>, path: Path, add: Add): void {
  checkDay(on, path, "on", add);
  if (state === "completed") {
    if (on === undefined) add("missing-key", { path: [...path, "on"], value: on, expected: "the day it was done" });
    if (to !== undefined) {
      add("invalid-value", { path: [...path, "to"], value: to, expected: "no new date beside `completed`" });
    }
  } else if (state === "postponed" && on !== undefined) {
    add("invalid-value", { path: [...path, "on"], value: on, expected: "no day beside `postponed`" });
  }
}
