// The reports on a made-up year: the half-year report in both languages, the one of December on a revised plan, what
// finals make of it, and a month. All figures are synthetic: they come from a seeded generator.
import { jeonju2024 } from "iljari/jeonju-2024";
import { nameIn } from "iljari/model";
import { round, type Computed } from "iljari/quantity";
import { progressReport, progressReportText, type ProgressReport } from "iljari/reports";
import { syntheticProfile, syntheticProfiles } from "./synthetic-year/synthetic-profiles.js";
import { syntheticYear } from "./synthetic-year/synthetic-year.js";

const { plan, revisedPlan, records } = syntheticYear(jeonju2024, { seed: 1 });

// How jobs are planned over the months, stated: most direct jobs are filled in January, and an equal line would call
// that "106 days ahead".
const expected = { profile: syntheticProfile(plan), profiles: syntheticProfiles };

// July: what was known on the fifteenth. Reports that came later, and corrections, do not count yet.
const july = progressReport(plan, records, { period: "2024-S1", asOf: "2024-07-15", ...expected });
console.log(progressReportText(july, { locale: "ko" }));
console.log(progressReportText(july, { locale: "en" }));

// December: the report is due before the year is over. It states its cut-off, and shows the targets of the revised
// disclosure of November beside those published first.
const revised = { original: plan, ...expected };
const december = progressReport(revisedPlan, records, { period: "2024-S2", asOf: "2024-12-20", ...revised });
console.log(progressReportText(december, { locale: "ko" }));

// February: the same call with a later day. Year-end finals have taken the place of the months; nothing was overwritten,
// and the report of December can be had again.
const february = progressReport(revisedPlan, records, { period: "2024-S2", asOf: "2025-02-28", ...revised });
/** Not toFixed, which rounds the binary value. */
const rounded = ({ value }: Computed) => (value === null ? null : round(value, { decimals: 1 }));
const inShort = ({ header, jobsTotal, moneyTotal }: ProgressReport) => ({
  "as of": header.asOf,
  "data up to": header.cutOff,
  jobs: jobsTotal.toDate.value,
  "of target, %": rounded(jobsTotal.achievement),
  "of first target, %": rounded(jobsTotal.achievementOfOriginal),
  "spent, KRW": moneyTotal.spent.value,
  "executed, %": rounded(moneyTotal.execution),
});
console.table([december, february].map(inShort));

// One number down to its records: training in the first half.
const training = july.jobs.find((line) => line.id === "training");
for (const id of training?.records ?? []) {
  const record = records.find((one) => one.id === id);
  const jobs = (record?.jobs ?? []).filter((one) => one.sectors?.includes("training") === true);
  console.log(
    `${id}: ${jobs.map((one) => `${String(one.count)} (${one.kind})`).join(", ")}, ${record?.reportedOn ?? ""}`,
  );
}
if (training !== undefined) console.log(`= ${String(training.toDate.value)} ${nameIn(training.name, "en")}`);

// The monthly check of August: by department, with who has not reported.
const august = progressReport(plan, records, { period: "2024-08", asOf: "2024-09-15", ...expected });
console.log(progressReportText(august, { locale: "ko" }));
