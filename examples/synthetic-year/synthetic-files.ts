import { toCsv } from "iljari/exchange";
import { periodEnd, recordRows, serialisePlan, serialiseRecords } from "iljari/model";
import type { Day, Period, Plan, ProgressRecord } from "iljari/model";
import { syntheticYear } from "./synthetic-year.js";

/** The made-up year as files: names and texts. The records of the half-year are those that its report knows. */
export function syntheticFiles(plan: Plan, options: { readonly seed: number }) {
  const { plan: synthetic, revisedPlan, records, trouble } = syntheticYear(plan, options);
  return {
    "synthetic-plan.json": serialisePlan(synthetic),
    "synthetic-plan-revised.json": serialisePlan(revisedPlan),
    "synthetic-records.ndjson": byId(records),
    "synthetic-records-2024-S1.ndjson": byId(knownTo(records, "2024-S1", "2024-07-15")),
    "synthetic-records.csv": toCsv(recordRows(records)),
    // As they are: nothing of them would pass a check before writing.
    "synthetic-trouble.ndjson": trouble.map((one) => `${JSON.stringify(one)}\n`).join(""),
  };
}

/** What had been reported by a day on times up to the end of a period. */
export function knownTo(records: readonly ProgressRecord[], period: Period, asOf: Day): ProgressRecord[] {
  return records.filter((one) => one.reportedOn <= asOf && periodEnd(one.period) <= periodEnd(period));
}

/** A line each, in the order in which the fingerprint of a report takes them. */
function byId(records: readonly ProgressRecord[]): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return serialiseRecords(sorted, { lines: true });
}
