// A made-up corpus of many governments, rolled up twice: as a stream by this library, and by DuckDB from the same file.
// The totals agree to the won. `npx tsx examples/national/roll-up.ts [GOVERNMENTS YEARS PROJECTS]`; the whole country is
// `243 10 300`, and takes about a quarter of a gigabyte of disk.
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { rollUpLines } from "iljari/monitoring";
import { round, type Computed } from "iljari/quantity";
import { syntheticCorpus } from "./synthetic-corpus.js";

const file = join(tmpdir(), "iljari-example-synthetic.ndjson");
const [governments = 6, years = 2, projects = 40] = process.argv.slice(2).map(Number);

const target = await open(file, "w");
for (const chunk of syntheticCorpus({ governments, years, projects })) await target.write(chunk);
await target.close();

/** Not toFixed, which rounds the binary value. */
const rounded = ({ value }: Computed) => (value === null ? null : round(value, { decimals: 1 }));

const rolledUp = await rollUpLines(createReadStream(file), { by: ["year", "sector", ["sector", "year"], "source"] });
const bySector = rolledUp.groupings[1]?.groups ?? [];
console.log(`${String(rolledUp.counted)} lines, ${rolledUp.synthetic ? "made-up figures" : ""}`);
console.table(
  bySector.map(({ keys, figures }) => ({
    sector: keys[0],
    jobs: figures.jobs.value,
    "jobs of target, %": rounded(figures.achievement),
    "spent, KRW": figures.spent.value,
    "months reported": `${String(figures.coverage.reported)} of ${String(figures.coverage.of)}`,
  })),
);

const connection = await (await DuckDBInstance.create()).connect();
const reader = await connection.runAndReadAll(`
  SELECT sector, sum(list_sum(jobs))::VARCHAR AS jobs, sum(list_sum(spent))::VARCHAR AS spent,
         sum(list_count(jobs))::VARCHAR AS reported
  FROM read_ndjson('${file}') GROUP BY sector ORDER BY sector`);
const fromDuckDb = reader
  .getRowObjects()
  .map((row) => [row["sector"], row["jobs"], row["spent"], row["reported"]].join());
const fromIljari = bySector.map(({ keys, figures }) =>
  [keys[0], figures.jobs.value, figures.spent.value, figures.coverage.reported].join(),
);
const equal = fromDuckDb.length > 0 && fromDuckDb.every((row, at) => row === fromIljari[at]);
console.log(equal ? "DuckDB gives the same totals to the won." : "DuckDB gives other totals.");
if (!equal) process.exitCode = 1;
