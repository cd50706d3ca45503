// Confirms the figures of the reference plan in a text extract of the document that it was read from:
// npx tsx --conditions=iljari-source test/jeonju-2024/check-source.ts PATH
import { readFileSync } from "node:fs";
import { findInLines, findInTable } from "./find-printed.js";
import { sourceLines, sourceTables } from "./source-lines.js";

const path = process.argv[2];
if (path === undefined) throw new Error("usage: check-source PATH");
const source = readFileSync(path, "utf8").split(/\r?\n/);
const findings = [
  ...sourceTables.flatMap((table) => findInTable(source, table)),
  ...sourceLines.flatMap((lines) => findInLines(source, lines)),
];
const missed = findings.filter(({ problem }) => problem !== undefined);
for (const { what, text, problem } of missed) console.error(`${what}: ${text}: ${problem ?? ""}`);
console.log(`${findings.length - missed.length} confirmed, ${missed.length} not found`);
if (missed.length > 0) process.exitCode = 1;
