import { fail } from "../quantity/error.js";
import type { Lineage } from "../model/lineage.js";
import { DAY_EXPECTED, isDay, type Day } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import { checkIsPlan } from "../model/rows/given.js";
import type { JobsAndFunds, Revision } from "../model/sector.js";

/**
 * A plan as it stood on a day: jobs and money with the revisions (수정공시, 추가경정예산) published by then, and targets and
 * cancellations of that day.
 *
 * Not for {@link revisedResults}, to which the numbers first published are the original ones: give it the plan as it is.
 *
 * @param plan - A plan whose sector targets, totals, key tasks and projects may carry `revisions`, whose targets may be
 *   revised ones with a date, and whose projects may be cancelled.
 * @param asOf - The day; where it is left out, the newest state.
 * @returns A plan of its own. What a revision leaves out is as before; money is taken over whole. Revisions, revised targets
 *   and cancellations of a later day are not in it; those that are applied stay, so that it can be told what was revised.
 *   A plan whose own publication is later is given as it was first published.
 * @throws {@link quantity.IljariError | IljariError} `invalid-day`; `wrong-type` for what is no plan.
 * @source 지역일자리 목표 공시제, 수정공시.
 * @example
 * ```ts
 * import { asPublished } from "iljari/monitoring";
 * const plan = {
 *   format: 1, year: "2025", status: "revised", region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
 *   totals: [{ id: "t", of: "plan", period: "2025", jobs: 900, revisions: [{ date: "2025-11-03", jobs: 840 }] }],
 * } as const; // made-up figures
 * [asPublished(plan, "2025-10-31"), asPublished(plan)].map((one) => one.totals?.[0]?.jobs); // => [900, 840]
 * ```
 */
export function asPublished(plan: Plan, asOf?: Day): Plan {
  checkIsPlan(plan);
  if (asOf !== undefined && !isDay(asOf)) fail("invalid-day", { path: ["asOf"], value: asOf, expected: DAY_EXPECTED });
  const isKnown = (day: Day | undefined) => asOf === undefined || day === undefined || day <= asOf;
  const { targets, sectorTargets, totals, strategies, keyTasks, projects } = plan;
  const revised = <Row extends JobsAndFunds>(row: Row): Row => inForce(row, isKnown);
  const standing = <Row extends Lineage>(row: Row) => (isKnown(row.cancelled?.on) ? row : without(row, "cancelled"));
  return {
    ...plan,
    ...(targets && { targets: targets.filter((one) => one.origin !== "revised" || isKnown(one.date)) }),
    ...(sectorTargets && { sectorTargets: sectorTargets.map(revised) }),
    ...(totals && { totals: totals.map(revised) }),
    ...(strategies && { strategies: strategies.map(standing) }),
    ...(keyTasks && { keyTasks: keyTasks.map((one) => standing(revised(one))) }),
    ...(projects && { projects: projects.map((one) => standing(revised(one))) }),
  };
}

/** The revisions of a row by date; of one day in the order of the plan. */
export function revisionsOf({ revisions = [] }: JobsAndFunds): Revision[] {
  return [...revisions].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function inForce<Row extends JobsAndFunds>(row: Row, isKnown: (day: Day) => boolean): Row {
  if (row.revisions === undefined) return row;
  const known = revisionsOf(row).filter((one) => isKnown(one.date));
  const changed = known.map(({ jobs, funds }) => ({
    ...(jobs === undefined ? {} : { jobs }),
    ...(funds === undefined ? {} : { funds }),
  }));
  const applied = known.length === 0 ? {} : { revisions: known };
  return Object.assign({}, without(row, "revisions"), ...changed, applied) as Row;
}

function without<Row extends object>(row: Row, key: keyof Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([one]) => one !== key)) as Row;
}
