// Writes the audit of the reference plan: tsx test/write-audit.ts
import { writeFileSync } from "node:fs";
import { auditPage } from "./audit/output/audit-page.js";

writeFileSync(new URL("../docs/jeonju-2024-audit.md", import.meta.url), auditPage());
