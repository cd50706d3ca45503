import { execFileSync } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { withBuiltPackage } from "./built-package.js";
import { benchImports } from "./imports.js";
import { benchRates, benchSum } from "./numbers.js";
import { benchFreshParsePlan, benchParsePlan } from "./parse-plan.js";

/*
 * `npm run bench`: how long the library takes beside what cannot be avoided. Every figure is a median and a multiple
 * of the first row of its table; nothing is asserted, since times belong to the machine.
 */

// A table each in a process of its own: what the engine has learnt from one kind of numbers slows another.
const SECTIONS: Readonly<Record<string, () => void | Promise<void>>> = {
  "parse-plan": benchParsePlan,
  "sum-whole": () => {
    benchSum(0);
  },
  "sum-decimal": () => {
    benchSum(1);
  },
  "rates-whole": () => {
    benchRates(0);
  },
  "rates-decimal": () => {
    benchRates(1);
  },
  built: () =>
    withBuiltPackage((folder) => {
      benchFreshParsePlan(folder);
      benchImports(folder);
    }),
};

const [script = "", name] = process.argv.slice(1);
if (name === undefined) {
  console.log(`Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? "unknown"})`);
  for (const section of Object.keys(SECTIONS)) {
    execFileSync(process.execPath, [...process.execArgv, script, section], { stdio: "inherit" });
  }
} else await SECTIONS[name]?.();
