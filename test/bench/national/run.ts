import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rollUpLines } from "iljari/monitoring";
import { COUNTRY, syntheticCorpus } from "../../../examples/national/synthetic-corpus.js";

/*
 * `npm run bench:national`: a made-up corpus as large as the country, streamed, validated and rolled up by six
 * dimensions, beside JSON.parse of every line and nothing else. A process each, in turn; medians of five. Memory is the
 * peak resident set above that of a process that does nothing.
 */
const DIMENSIONS = ["region", "year", "strategy", "sector", "department", "source"] as const;
const ROUNDS = 5;
const file = join(tmpdir(), "iljari-national-synthetic.ndjson");

async function write(): Promise<void> {
  const target = await open(file, "w");
  for (const chunk of syntheticCorpus(COUNTRY)) await target.write(chunk);
  await target.close();
}

/** The floor: the same chunks, each line parsed and forgotten. */
async function parseOnly(): Promise<number> {
  const decoder = new TextDecoder();
  let rest = "";
  let count = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() as string;
    for (const line of lines) count += (JSON.parse(line) as { readonly jobs: readonly unknown[] }).jobs.length / 12;
  }
  return count;
}

const WORK: Readonly<Record<string, () => Promise<number>>> = {
  empty: () => Promise.resolve(0),
  "JSON.parse": parseOnly,
  rollUpLines: async () => {
    const { counted, issues } = await rollUpLines(createReadStream(file), { by: DIMENSIONS });
    if (issues.length > 0) throw new Error("a line of the corpus is wrong");
    return counted;
  },
};

interface Run {
  readonly seconds: number;
  readonly peak: number;
  readonly lines: number;
}

const [script = "", name] = process.argv.slice(1);
const work = name === undefined ? undefined : WORK[name];
if (work === undefined) {
  if (!existsSync(file)) await write();
  console.log(`Node ${process.version}, ${(statSync(file).size / 1e6).toFixed(0)} MB`);
  const runs = new Map<string, Run[]>(Object.keys(WORK).map((one) => [one, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [one, all] of runs) {
      const text = execFileSync(process.execPath, [...process.execArgv, script, one], { encoding: "utf8" });
      all.push(JSON.parse(text) as Run);
    }
  }
  const median = (one: string, of: (run: Run) => number) =>
    (runs.get(one) as Run[]).map(of).sort((a, b) => a - b)[ROUNDS >> 1] as number;
  const floor = median("JSON.parse", (run) => run.seconds);
  const empty = median("empty", (run) => run.peak);
  for (const one of ["JSON.parse", "rollUpLines"]) {
    const seconds = median(one, (run) => run.seconds);
    const above = median(one, (run) => run.peak) - empty;
    console.log(
      `${one.padEnd(12)} ${seconds.toFixed(2)} s  ${(seconds / floor).toFixed(2)}  ${above.toFixed(0)} MB above an empty process`,
    );
  }
} else {
  const start = performance.now();
  const lines = await work();
  const run: Run = {
    seconds: (performance.now() - start) / 1000,
    peak: process.resourceUsage().maxRSS / 1024,
    lines,
  };
  process.stdout.write(JSON.stringify(run));
}
