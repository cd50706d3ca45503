import { execFileSync } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { benchQuality, printLegend } from "./quality.js";
import { benchJeonju, benchJudge, benchPhases, benchSizes } from "./speed.js";

/*
 * `npm run bench:audit`: what an audit costs, and how well it localises mistakes that were planted. Every time is a median
 * and a multiple of another one of the same run; nothing is asserted, since times belong to the machine.
 */

// Each in a process of its own: what the engine has learnt from one plan would slow or speed another.
const SECTIONS: Readonly<Record<string, () => void>> = {
  jeonju: benchJeonju,
  phases: benchPhases,
  judge: benchJudge,
  "sizes-exact": () => {
    benchSizes("exact");
  },
  "sizes-rounded": () => {
    benchSizes("half-up");
  },
  quality: () => {
    benchQuality();
    printLegend();
  },
};

const [script = "", ...names] = process.argv.slice(1);
const [name] = names;
if (name === undefined) {
  console.log(`Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model ?? "unknown"})`);
  for (const section of Object.keys(SECTIONS)) {
    execFileSync(process.execPath, [...process.execArgv, script, section], { stdio: "inherit" });
  }
} else SECTIONS[name]?.();
