import { absent, type Computed } from "../quantity/absence.js";
import type { Name } from "../model/names.js";
import type { Day, Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { ProgressRecord } from "../model/record.js";
import { achievementRate } from "../targets/achievement-rate.js";
import { pace } from "../targets/pace.js";
import type { PaceProfile } from "../targets/pace-profiles.js";
import { dataDay } from "../monitoring/due/project-life.js";
import type { RecordState } from "../monitoring/record-state.js";
import { rollUp, rollUpIn } from "../monitoring/roll-up.js";
import type { RollUpFigure, RollUpGroup } from "../monitoring/roll-up/result.js";
import type { JobsLine } from "./report-model.js";

/** What lines of jobs are made of. */
export interface JobsQuery {
  readonly plan: Plan;
  readonly original: Plan;
  readonly state: RecordState;
  readonly period: Period;
  readonly year: Period;
  readonly profileOf: (sector: string | null) => PaceProfile;
}

/** As of that day rows are as they were published first. */
export const BEFORE_ANY_REVISION: Day = "0001-01-01";

const TOTAL: Name = { ko: "합계", en: "Total" };

/** Jobs by sector and over all sectors, against the targets in force and those published first. */
export function jobsLines(query: JobsQuery): { readonly lines: readonly JobsLine[]; readonly total: JobsLine } {
  const { plan, original, state, period, year } = query;
  const by = "sector";
  const toDate = rollUpIn(plan, state, { by, measures: ["jobs-target", "jobs"], period: year });
  const inPeriod = rollUpIn(plan, state, { by, measures: ["jobs"], period });
  const first = rollUp(original, { by, measures: ["jobs-target"], period: year, asOf: BEFORE_ANY_REVISION });
  const line = (id: string | null, name: Name, group: RollUpGroup<"jobs-target" | "jobs">): JobsLine => {
    const same = <G extends RollUpGroup<never>>(groups: readonly G[], total: G) =>
      id === null ? total : groups.find((one) => one.keys[0]?.id === id);
    const target = persons(group.measures["jobs-target"]);
    const originalTarget = persons(same(first.groups, first.total)?.measures["jobs-target"]);
    const jobs = group.measures.jobs;
    const reached = persons(jobs);
    const dataDate = newestDate(jobs.of, state.inForce);
    return {
      id,
      name,
      target,
      originalTarget,
      inPeriod: persons(same(inPeriod.groups, inPeriod.total)?.measures.jobs),
      toDate: reached,
      achievement: rate(target, reached),
      achievementOfOriginal: rate(originalTarget, reached),
      pace: pace({
        direction: "more",
        target: target.value === null ? null : { value: target.value, unit: "persons", exact: true },
        period: year,
        dataDate,
        toDate: reached.value === null ? reached : { value: reached.value, unit: "persons", exact: true },
        profile: query.profileOf(id),
      }),
      records: jobs.of,
      shared: jobs.shared.length,
    };
  };
  const lines = toDate.groups.flatMap((group) => group.keys.map(({ id, name }) => line(id, name, group)));
  return { lines, total: line(null, TOTAL, toDate.total) };
}

function persons(figure: RollUpFigure | undefined): Computed<"persons"> {
  return figure === undefined ? absent("not-stated", "persons") : (figure.figure as Computed<"persons">);
}

/** The level ratio; a figure that is absent gives its own reason. */
function rate(target: Computed<"persons">, actual: Computed<"persons">): Computed<"percent"> {
  if (target.value === null) return absent(target.reason, "percent");
  if (actual.value === null) return absent(actual.reason, "percent");
  const { value, reason, unit } = achievementRate({ target: target.value, actual: actual.value });
  return value === null ? absent(reason, unit) : { value, unit };
}

/** The day up to which the newest of the records goes. */
export function newestDate(ids: readonly string[], records: readonly ProgressRecord[]): Day | undefined {
  const wanted = new Set(ids);
  return records
    .filter((one) => wanted.has(one.id))
    .map(dataDay)
    .sort()
    .at(-1);
}
