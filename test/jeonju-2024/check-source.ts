// Holds the reference plan and a text extract of its document against each other, both ways:
// npx tsx test/jeonju-2024/check-source.ts PATH [--write]
// Every datum must stand where its address says, and every number of the document must be a datum or be listed as none.
// With --write the places found are recorded in source-index.json, which the tests hold against the plan.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { accountsOf } from "./claims.js";
import { dataOf } from "./data.js";
import { findInLines, findInTable } from "./find-printed.js";
import { locate } from "./locate.js";
import { holds } from "./meaning.js";
import { sourceIndex, type SourceIndex } from "./source-index.js";
import { sourceLines, sourceTables } from "./source-lines.js";

const path = process.argv[2];
if (path === undefined) throw new Error("usage: check-source PATH [--write]");
const bytes = readFileSync(path);
const lines = bytes.toString("utf8").split(/\r?\n/);
const sha256 = createHash("sha256").update(bytes).digest("hex");
const problems: string[] = [];

// A second transcription of the tables that targets come from, with their heads.
const findings = [
  ...sourceTables.flatMap((table) => findInTable(lines, table)),
  ...sourceLines.flatMap((one) => findInLines(lines, one)),
];
for (const { what, text, problem } of findings) {
  if (problem !== undefined) problems.push(`${what}: ${text}: ${problem}`);
}

const located = locate(lines, dataOf(jeonju2024));
for (const { datum, problem } of located) {
  if (problem !== undefined) problems.push(`${datum.path}: ${problem}`);
  for (const value of datum.values) {
    if (!holds(datum.text, value))
      problems.push(`${datum.path}: ${String(value)} is not in ${JSON.stringify(datum.text)}`);
  }
}
const accounts = accountsOf(lines, located);
for (const { line, from, text } of accounts.open) {
  const around = (lines[line - 1] ?? "").slice(Math.max(0, from - 25), from + text.length + 15);
  problems.push(`line ${String(line)}: ${text} is no datum and not listed as none: …${around}…`);
}
problems.push(...accounts.idle.map((one) => `listed as no datum and not there: ${one}`));

const index: SourceIndex = {
  sha256,
  lines: lines.length,
  numbers: accounts.numbers,
  asData: accounts.asData,
  notData: accounts.notData,
  places: Object.fromEntries(
    located.flatMap(({ datum, span }) =>
      span === undefined ? [] : [[datum.path, [span.line, span.from, span.text] as const]],
    ),
  ),
};
if (process.argv.includes("--write")) {
  const places = Object.entries(index.places).map(
    ([key, place]) => `    ${JSON.stringify(key)}: ${JSON.stringify(place)}`,
  );
  const members = Object.entries(index)
    .filter(([key]) => key !== "places")
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const text = `{\n${members.join(",\n")},\n  "places": {\n${places.join(",\n")}\n  }\n}\n`;
  writeFileSync(new URL("source-index.json", import.meta.url), text);
} else {
  if (sourceIndex.sha256 !== sha256) problems.push(`the text extract is not the one that the index was made from`);
  if (JSON.stringify(sourceIndex) !== JSON.stringify(index))
    problems.push("the index is out of date: --write makes it anew");
}

for (const one of problems) console.error(one);
const confirmed = located.filter((one) => one.span !== undefined).length;
console.log(
  `${String(confirmed)} of ${String(located.length)} data confirmed, ${String(findings.length)} cells of a second transcription; ` +
    `${String(accounts.numbers)} numbers: ${String(accounts.asData)} data, ${String(accounts.notData)} no data, ` +
    `${String(accounts.open.length)} open; ${String(problems.length)} problems`,
);
if (problems.length > 0) process.exitCode = 1;
