import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { entryPoints } from "../package/entry-points.js";
import { runFresh } from "./built-package.js";
import { median, printTimings } from "./interleave.js";

const RUNS = 21;

/** Importing the package in a fresh process against importing only what it depends on. */
export function benchImports(folder: string): void {
  const dependencies = externalImports(join(folder, "dist"));
  const entries = entryPoints().filter((entry) => !entry.includes("schema"));
  const codes = ["", importing(dependencies), ...entries.map((entry) => importing([entry]))];
  const times = codes.map((): number[] => []);
  for (let run = 0; run < RUNS; run++) {
    codes.forEach((code, i) => {
      const start = performance.now();
      runFresh(code, folder);
      times[i]?.push(performance.now() - start);
    });
  }
  const [empty = Number.NaN, ...medians] = times.map(median);
  const names = ["the dependencies alone", ...entries];
  printTimings(
    `Import in a fresh process, above an empty one (${empty.toFixed(1)} ms); goal for iljari: 1.2`,
    names.map((name, i) => ({ name, milliseconds: (medians[i] ?? Number.NaN) - empty })),
  );
  console.log(`  the dependencies: ${dependencies.join(", ")}`);
}

function importing(modules: readonly string[]): string {
  return modules.map((name) => `import ${JSON.stringify(name)};`).join(" ");
}

/** What the built files import of the packages that ours depends on. */
function externalImports(dist: string): string[] {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  const found = files.flatMap((file) =>
    [...readFileSync(join(dist, file), "utf8").matchAll(/^.*\bfrom "([@a-z][^"]*)";$/gm)].map(([, name = ""]) => name),
  );
  const known = (name: string) => /^(?:zod|decimal\.js|date-fns|@date-fns\/utc)(?:\/|$)/.test(name);
  return [...new Set(found)].filter(known).sort();
}
