import { pathText } from "../../quantity/error.js";
import { nearestName } from "../../quantity/nearest.js";
import { unitInfo } from "../../quantity/unit.js";
import { recordFaults } from "../../model/check-record.js";
import type { Plan } from "../../model/plan.js";
import type { ProgressRecord, RecordSubject } from "../../model/record.js";
import type { KnownIds } from "./known-ids.js";
import { malformed } from "./malformed.js";
import { recordIssue, type RecordIssue } from "./record-issue.js";

/** What is wrong with a record by itself and against its plan. */
export function faultsOf(record: ProgressRecord, plan: Plan, ids: KnownIds): RecordIssue[] {
  const { id } = record;
  const faults = recordFaults(record, ["records", id]).map((one) => ({ ...one, records: [id], refused: true }));
  const told = new Set(faults.map((one) => pathText(one.path)));
  const all = [...faults, ...malformed(record).filter((one) => !told.has(pathText(one.path)))];
  // What is not even formed as a record cannot be looked at any further.
  return all.length > 0 ? all : [...unknownIds(record, ids), ...unlikeUnit(record, ids), ...outsidePlan(record, plan)];
}

function unknownIds(record: ProgressRecord, ids: KnownIds): RecordIssue[] {
  const { id, of, jobs = [], milestones = [], department } = record;
  const project = of.project ?? ids.ownerOf.get(`component ${String(of.component)}`);
  const unknown = (kind: keyof typeof KIND_WORDS, value: string, path: readonly (string | number)[], refused = true) =>
    ids[kind].has(value)
      ? []
      : [
          recordIssue("unknown-id", [id], refused, {
            path,
            value,
            expected: `the id of a ${KIND_WORDS[kind]} of the plan`,
            nearest: nearestName(value, [...ids[kind]]),
          }),
        ];
  return [
    ...Object.entries(of).flatMap(([kind, value]) =>
      value === undefined ? [] : unknown(kind as keyof RecordSubject, value as string, ["of", kind]),
    ),
    ...jobs.flatMap(({ sectors = [] }, i) =>
      sectors.flatMap((one, j) => unknown("sector", one, ["jobs", i, "sectors", j])),
    ),
    ...milestones.flatMap(({ milestone }, i) => {
      const path = ["milestones", i, "milestone"];
      const owner = ids.ownerOf.get(`milestone ${milestone}`) ?? project;
      if (project === undefined || owner === project) return unknown("milestone", milestone, path);
      const expected = `the id of a milestone of ${project}, not of ${owner}`;
      return [recordIssue("unknown-id", [id], true, { path, value: milestone, expected })];
    }),
    // Who reports changes nothing of what is reported.
    ...(department === undefined || ids.department.size === 0
      ? []
      : unknown("department", department, ["department"], false)),
  ];
}

const KIND_WORDS: Readonly<Record<keyof RecordSubject | "department" | "milestone", string>> = {
  project: "project",
  component: "component",
  keyTask: "key task",
  sector: "sector",
  indicator: "indicator",
  department: "department",
  milestone: "milestone",
};

/** A rate reported in persons is not that rate. */
function unlikeUnit({ id, of, value }: ProgressRecord, { unitOf }: KnownIds): RecordIssue[] {
  const unit = unitOf.get(of.indicator ?? "");
  if (value === undefined || unit === undefined) return [];
  if (unitInfo(value.unit).dimension === unitInfo(unit).dimension) return [];
  const expected = `a unit that converts into ${unit}`;
  return [recordIssue("unit-mismatch", [id], true, { path: ["value", "unit"], value: value.unit, expected })];
}

/** A term plan runs four years from its own. */
const TERM_YEARS = 4;

function outsidePlan({ id, period, of }: ProgressRecord, plan: Plan): RecordIssue[] {
  const first = Number(plan.year);
  const last = plan.kind === "term" ? first + TERM_YEARS - 1 : first;
  const year = Number(period.slice(0, 4));
  // An indicator is compared with the same wave of earlier years.
  if (year <= last && (year >= first || of.indicator !== undefined)) return [];
  const expected = first === last ? `a period of ${plan.year}` : `a period from ${plan.year} to ${String(last)}`;
  return [recordIssue("period-outside-plan", [id], true, { path: ["period"], value: period, expected })];
}
