// Writes the half-year report of the made-up year: tsx test/write-report.ts
import { writeFileSync } from "node:fs";
import { reportPage } from "./reports/report-page.js";

writeFileSync(new URL("../docs/synthetic-half-year-report.md", import.meta.url), reportPage());
