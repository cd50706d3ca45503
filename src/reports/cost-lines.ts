import { absent } from "../quantity/absence.js";
import type { Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { JobKind } from "../model/sector.js";
import { costPerJob } from "../budget/cost-per-job.js";
import type { RecordState } from "../monitoring/record-state.js";
import { rollUpIn } from "../monitoring/roll-up.js";
import { newestDate } from "./jobs-lines.js";
import type { CostLine } from "./report-model.js";

/** Money for each job of each sector, where its money and its jobs are of one date and its jobs of one kind. */
export function costLines(plan: Plan, state: RecordState, period: Period): CostLine[] {
  const { inForce } = state;
  const { groups } = rollUpIn(plan, state, { by: "sector", measures: ["jobs", "spent"], period });
  return groups.flatMap(({ keys, measures: { jobs, spent } }) => {
    if (jobs.figure.value === null && spent.figure.value === null) return [];
    const [kind = "not-stated", second] = jobs.kinds as readonly JobKind[];
    const cost = costPerJob(
      {
        spent: { amount: spent.figure.value ?? undefined, dataDate: newestDate(spent.of, inForce) },
        jobs: {
          count: jobs.figure.value,
          dataDate: newestDate(jobs.of, inForce),
          jobKind: second === undefined ? kind : "not-stated",
        },
      },
      { unit: "million-KRW-per-job" },
    );
    // Over jobs of several kinds the money is the price of none; a sum that is absent has a reason of its own.
    const reason = second === undefined ? (spent.figure.reason ?? jobs.figure.reason) : "unlike-kinds";
    const none =
      reason === undefined
        ? {}
        : { cost: absent(reason, "million-KRW-per-job"), perBillion: absent(reason, "persons") };
    // By one dimension every group has an id.
    return keys.map(({ id, name }) => ({ sector: id as string, name, cost: { ...cost, ...none } }));
  });
}
