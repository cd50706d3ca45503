import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PHASE_NAMES } from "../../src/exchange/csv/amount-head.js";
import { PROJECT_FIELDS } from "../../src/exchange/csv/project-sheet.js";
import { RECORD_FIELDS } from "../../src/exchange/csv/record-sheet.js";

const page = readFileSync(new URL("../../docs/reading-csv.md", import.meta.url), "utf8");
const flat = page.replace(/ +/g, " ");

/** A line of the table of headers, for each field. */
function linesOf(fields: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(fields).map(([ko = "", en = "", ...more]) =>
    `| ${ko} | ${en} | ${more.join(", ")} |`.replace("|  |", "| |"),
  );
}

it.each([
  ["records", RECORD_FIELDS],
  ["projects", PROJECT_FIELDS],
])("the page lists every header of %s", (_, fields) => {
  for (const line of linesOf(fields)) expect(flat).toContain(line);
});

it("the page names every stage of money", () => {
  for (const [ko = "", en = ""] of Object.values(PHASE_NAMES)) expect(page).toContain(`\`${ko}\` (\`${en}\`)`);
});
