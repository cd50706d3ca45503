// How Jeonju did against its 2023 targets, and what it wants in 2024.
import { sectorReport, sectorRows } from "iljari/budget";
import { jeonju2024 } from "iljari/jeonju-2024";
import { compareTargets, flagText, targetRows } from "iljari/targets";

const report = compareTargets(jeonju2024, { period: "2023" });
console.table(targetRows(report), ["label", "baseline", "target", "actual", "achievement", "progress", "status"]);
for (const flag of report.flags) console.log(`${flag.of}: ${flagText(flag, "en")}`);

const sectors = sectorReport(jeonju2024, { period: "2024" });
console.table(sectorRows(sectors, { locale: "ko" }), ["label", "jobs", "total", "share", "perJob"]);
