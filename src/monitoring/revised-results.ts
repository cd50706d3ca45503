import { fail } from "../quantity/error.js";
import { namesText, nearestName } from "../quantity/nearest.js";
import type { QuantityInput } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { indicator as indicatorOf } from "../model/look-up.js";
import type { Name } from "../model/names.js";
import { periodEnd, type Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { JobsAndFunds } from "../model/sector.js";
import type { Target } from "../model/target.js";
import { targetsInForce } from "../targets/readings.js";
import type { TargetInput } from "../targets/target-input.js";
import { revisionsOf } from "./as-published.js";
import { sectorName, TOTAL_NAMES } from "./changes/names.js";
import { resultsAgainstRevisions, type ResultsAgainstRevisions } from "./results-against-revisions.js";

/** What was reached, by the id of what it was to be reached by. */
export type ActualsById = Readonly<Record<string, QuantityInput | null>>;

/** How {@link revisedResults} reads a plan. */
export interface RevisedResultsOptions extends RoundingOptions {
  /** The period of targets, sector targets and totals; the plan's year where it is left out. */
  readonly period?: Period;
  /** Values of indicators, by id of the indicator. */
  readonly indicators?: ActualsById;
  /** Jobs of sectors, in persons, by id of the sector. */
  readonly sectors?: ActualsById;
  /** Jobs of the totals, in persons: `sectors`, `plan`. */
  readonly totals?: ActualsById;
  /** Jobs of key tasks, in persons, by id. */
  readonly keyTasks?: ActualsById;
  /** Jobs of projects, in persons, by id. */
  readonly projects?: ActualsById;
}

/** The result of one thing against its original target and its revisions. */
export interface RevisedResult extends ResultsAgainstRevisions {
  /** What it is. */
  readonly entity: "indicator" | "sector" | "total" | "keyTask" | "project";
  /** Its id: of a total, what it is the total of. */
  readonly id: string;
  /** Its name. */
  readonly name: Name;
  /** The period it was due for. */
  readonly period: Period;
}

/** A target with its later states, before the result is known. */
interface Aim extends Pick<RevisedResult, "entity" | "id" | "name"> {
  readonly input: Pick<Parameters<typeof resultsAgainstRevisions>[0], "direction" | "original" | "revised">;
}

/**
 * Results of a plan against the targets as first set and as revised (수정공시), side by side.
 *
 * @param plan - A plan with `revisions` of jobs, or with targets whose origin is `revised`, as it is: in what
 *   {@link asPublished} gives, revised numbers have taken the place of the original ones.
 * @param options - What was reached; `period`; rounding. See {@link resultsAgainstRevisions} for figures outside a plan.
 * @returns A result for everything that was revised or of which a result is given: indicators, sectors, totals, key tasks,
 *   projects. Absent: `not-reported` where no result is given, and as {@link resultsAgainstRevisions}. Where several tables
 *   print one target, the first is taken.
 * @throws {@link quantity.IljariError | IljariError} `unknown-id` with the nearest one, for a result of something that has no
 *   target in that period; `invalid-period`, and as {@link resultsAgainstRevisions}.
 * @source 지역일자리 목표 공시제, 수정공시.
 * @example
 * ```ts
 * import { revisedResults } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const totals = jeonju2024.totals.map((one) => // made-up revision and result
 *   one.of === "sectors" ? { ...one, revisions: [{ date: "2024-11-04", jobs: 27_000 }] } : one);
 * revisedResults({ ...jeonju2024, totals }, { totals: { sectors: 27_500 }, decimals: 1 })
 *   .map(({ id, original, inForce }) => [id, original.achievement.value, inForce.achievement.value]);
 * // => [["sectors", 98.3, 101.9]]
 * ```
 */
export function revisedResults(plan: Plan, options: RevisedResultsOptions = {}): RevisedResult[] {
  checkRounding(options);
  const { period = plan.year } = options;
  periodEnd(period);
  const { sectorTargets = [], totals = [], keyTasks = [], projects = [] } = plan;
  const due = <Row extends { readonly period: Period }>(rows: readonly Row[]) =>
    rows.filter((one) => one.period === period);
  const aims: readonly (readonly [
    Exclude<keyof RevisedResultsOptions, "period" | keyof RoundingOptions>,
    readonly Aim[],
  ])[] = [
    ["indicators", indicatorAims(plan, period)],
    ["sectors", due(sectorTargets).map((one) => aimOf("sector", one.sector, sectorName(one.sector, plan), one))],
    ["totals", due(totals).map((one) => aimOf("total", one.of, TOTAL_NAMES[one.of], one))],
    ["keyTasks", keyTasks.map((one) => aimOf("keyTask", one.id, one.name, one))],
    ["projects", projects.map((one) => aimOf("project", one.id, one.name, one))],
  ];
  return aims.flatMap(([key, all]) => {
    const actuals = options[key] ?? {};
    const first = all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i);
    checkIds(key, Object.keys(actuals), first);
    return first.flatMap(({ input, ...aim }): RevisedResult[] => {
      const isGiven = Object.hasOwn(actuals, aim.id);
      if (!isGiven && input.revised.length === 0) return [];
      const actual = isGiven ? actuals[aim.id] : undefined;
      return [{ ...aim, period, ...resultsAgainstRevisions({ ...input, actual }, options) }];
    });
  });
}

function aimOf(entity: Aim["entity"], id: string, name: Name, row: JobsAndFunds): Aim {
  const revised = revisionsOf(row).flatMap(({ jobs, date, reason }) =>
    jobs === undefined ? [] : [{ date, target: jobsOf(jobs), reason }],
  );
  return { entity, id, name, input: { direction: "more", original: jobsOf(row.jobs), revised } };
}

function jobsOf(jobs: number | null | undefined): TargetInput["target"] {
  return jobs === null || jobs === undefined ? null : { value: jobs, unit: "persons" };
}

/** Original targets are those in force without the revised ones; a revision without a date cannot be put in order. */
function indicatorAims(plan: Plan, period: Period): Aim[] {
  const all = (plan.targets ?? []).filter((one) => one.period === period);
  const first = { ...plan, targets: all.filter((one) => one.origin !== "revised") };
  return [...new Set(all.map((one) => one.indicator))].map((id): Aim => {
    const indicator = indicatorOf(plan, id as never);
    const wanted = ({ target, range, unit = "not-stated" }: Target): TargetInput["target"] => {
      const inUnit = (value: number) => ({ value, unit: unit === "not-stated" ? indicator.unit : unit });
      if (range !== undefined) return { low: inUnit(range.low), high: inUnit(range.high) };
      return target === null ? null : inUnit(target);
    };
    const [original] = targetsInForce(first, id, period);
    const dated = all.filter((one) => one.indicator === id && one.origin === "revised");
    const byDay = new Map(dated.flatMap((one) => (one.date === undefined ? [] : [[one.date, one] as const])));
    const revised = [...byDay].map(([date, one]) => ({ date, target: wanted(one) }));
    const input = {
      direction: indicator.direction,
      original: original === undefined ? null : wanted(original),
      revised,
    };
    return { entity: "indicator", id, name: indicator.name, input };
  });
}

function checkIds(key: string, given: readonly string[], aims: readonly Aim[]): void {
  const ids = aims.map((one) => one.id);
  for (const id of given) {
    if (ids.includes(id)) continue;
    const expected = ids.length === 0 ? "nothing: none has a target in that period" : `one of ${namesText(ids)}`;
    fail("unknown-id", { path: [key, id], value: id, expected, nearest: nearestName(id, ids) });
  }
}
