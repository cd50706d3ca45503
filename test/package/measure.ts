import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Options } from "tsup";
import config from "../../tsup.config.js";
import { bundle, keeping, keepingAll } from "./bundle.js";
import { entryPoints } from "./entry-points.js";
import { ROOT } from "./run-node.js";

/**
 * Cuts the sources in several ways and prints what an application pays for each: `npm run measure`. With `-- data` it
 * prints only what the reference plan costs, as the package is cut now.
 * The figures in docs/packaging.md come from here.
 */

const RUNS = 15;

/** One export of each kind of module: without dependencies, beside a user of decimal.js, that user, over several rooms, data only, with a schema. */
const IMPORTS: readonly (readonly [name: string, from: string])[] = [
  ["round", "iljari"],
  ["percentChange", "iljari"],
  ["percentChange", "iljari/measures"],
  ["annualisedGrowth", "iljari/measures"],
  ["compareTargets", "iljari"],
  ["compareTargets", "iljari/targets"],
  ["jeonju2024", "iljari/jeonju-2024"],
  ["parsePlan", "iljari/model"],
];

const current = asOptions(config);
const CUTTINGS: Readonly<Record<string, Options>> = {
  "entries and chunks": { ...current, entry: entriesOf(current) },
  // decimal.js declares no `sideEffects: false`: whatever shares a file with its import keeps it.
  "the same, decimal.js apart": {
    ...current,
    entry: { ...entriesOf(current), "quantity/decimal": "src/quantity/decimal.ts" },
  },
  "file a module": { ...current, entry: ["src/**/*.ts"], bundle: false },
  "file an entry": { ...current, splitting: false },
};

function asOptions(exported: typeof config): Options {
  const options = Array.isArray(exported) ? exported[0] : exported;
  if (options === undefined || typeof options === "function") throw new Error("tsup.config.ts holds no plain options");
  return options;
}

function entriesOf({ entry }: Options): Record<string, string> {
  if (entry === undefined || Array.isArray(entry)) throw new Error("tsup.config.ts names no entries");
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== "quantity/decimal"));
}

/** A copy of the package with dist cut in one way. */
async function cut(options: Options): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "iljari-cut-"));
  cpSync(join(ROOT, "package.json"), join(folder, "package.json"));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  await build({ ...options, config: false, outDir: join(folder, "dist"), silent: true });
  return folder;
}

async function sizes(folder: string): Promise<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const [name, from] of IMPORTS) cells[`${name} from ${from}`] = await size(keeping(name, from), folder);
  for (const from of ["iljari", ...entryPoints().slice(1)]) {
    cells[`everything of ${from}`] = await size(keepingAll(from), folder);
  }
  const files = readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" });
  const scripts = files.filter((file) => file.endsWith(".js"));
  const bytes = scripts.reduce((sum, file) => sum + statSync(join(folder, "dist", file)).size, 0);
  cells["scripts in dist (files, bytes)"] = `${String(scripts.length)}, ${grouped(bytes)}`;
  return cells;
}

/** Minified and gzipped bytes, dependencies included. */
async function size(code: string, folder: string): Promise<string> {
  try {
    const text = await bundle(code, folder);
    return `${grouped(Buffer.byteLength(text))} / ${grouped(gzipSync(text, { level: 9 }).length)}`;
  } catch {
    return "not there";
  }
}

/** Milliseconds that importing takes a fresh Node, above one that imports nothing: the median of several runs. */
function importTimes(folders: readonly string[]): Record<string, string>[] {
  const codes = ["", ...entryPoints().map((entry) => `import ${JSON.stringify(entry)};`)];
  const times = folders.map(() => codes.map((): number[] => []));
  // In turns, so that a busy moment of the machine falls on all of them.
  for (let run = 0; run < RUNS; run++) {
    folders.forEach((folder, f) => {
      codes.forEach((code, c) => times[f]?.[c]?.push(timed(code, folder)));
    });
  }
  return times.map((columns) => {
    const [empty = 0, ...medians] = columns.map(median);
    return Object.fromEntries(
      entryPoints().map((entry, i) => [`import ${entry}, ms`, ((medians[i] ?? 0) - empty).toFixed(1)]),
    );
  });
}

const MODULE = ["--input-type=module"];

/** What the reference plan and its parts cost beside the floor: reading the same data as JSON. */
const DATA = [
  "iljari/jeonju-2024",
  ...["tables", "statements", "projects"].map((part) => `iljari/jeonju-2024/${part}`),
];

/**
 * Milliseconds of a whole process that imports the reference plan or a part of it, and how many times as long that is
 * as for one that reads the whole plan from a file and parses it: medians. Goal for the whole plan: at most 1.5.
 */
function dataTimes(folders: readonly string[]): Record<string, string>[] {
  const columns = folders.map((folder) => {
    const file = join(folder, "jeonju-2024.json");
    writeFileSync(file, planText(folder));
    const parse = `JSON.parse(require("node:fs").readFileSync(${JSON.stringify(file)}, "utf8"))`;
    const codes = [parse, ...DATA.map((entry) => `import(${JSON.stringify(entry)})`)];
    return codes.map((code) => ({ code, times: [] as number[] }));
  });
  for (let run = 0; run < RUNS; run++) {
    columns.forEach((candidates, i) => {
      for (const { code, times } of candidates) times.push(timed(code, folders[i] ?? ROOT, []));
    });
  }
  return columns.map((candidates) => {
    const [floor = Number.NaN, ...medians] = candidates.map(({ times }) => median(times));
    const cells = DATA.map((entry, i) => {
      const time = medians[i] ?? Number.NaN;
      return [
        `process that imports ${entry}, ms (beside JSON)`,
        `${time.toFixed(0)} (${(time / floor).toFixed(2)})`,
      ] as const;
    });
    return { "process that parses the plan as JSON, ms": floor.toFixed(0), ...Object.fromEntries(cells) };
  });
}

function planText(cwd: string): string {
  const code = `import { jeonju2024 } from "iljari/jeonju-2024"; console.log(JSON.stringify(jeonju2024));`;
  return execFileSync(process.execPath, [...MODULE, "--eval", code], { cwd, encoding: "utf8", maxBuffer: 1e8 });
}

function timed(code: string, cwd: string, flags = MODULE): number {
  const start = process.hrtime.bigint();
  execFileSync(process.execPath, [...flags, "--eval", code], { cwd });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function grouped(bytes: number): string {
  return bytes.toLocaleString("en");
}

const onlyData = process.argv[2] === "data";
const names = Object.keys(CUTTINGS).slice(0, onlyData ? 1 : undefined);
const folders: string[] = [];
try {
  for (const options of Object.values(CUTTINGS).slice(0, names.length)) folders.push(await cut(options));
  const measured: Record<string, string>[] = [];
  for (const folder of folders) measured.push(onlyData ? {} : await sizes(folder));
  const times = onlyData ? [] : importTimes(folders);
  const data = dataTimes(folders);
  const rows = measured.map((cells, i) => ({ ...cells, ...times[i], ...data[i] }));
  const labels = Object.keys(rows[0] ?? {});
  const cell = (row: Record<string, string> | undefined, label: string) => row?.[label] ?? "";
  console.log(
    `| minified / gzipped bytes; milliseconds | ${names.join(" | ")} |\n| --- |${" ---: |".repeat(names.length)}`,
  );
  for (const label of labels) console.log(`| ${label} | ${rows.map((row) => cell(row, label)).join(" | ")} |`);
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true });
}
