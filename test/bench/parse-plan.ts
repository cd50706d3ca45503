import { readFileSync } from "node:fs";
import { parsePlan } from "../../src/model/parse-plan.js";
import { planIssues } from "../../src/model/check-plan.js";
import { planObject } from "../../src/model/plan.js";
import { runFresh } from "./built-package.js";
import { interleave, median, printTimings } from "./interleave.js";
import { FIXTURE, fixtureText } from "./write-fixture.js";

const ROUNDS = 300;
const FRESH_RUNS = 9;
const WARM_ROUNDS = 200;

/** parsePlan in a running process against JSON.parse of the same text, and what its parts cost. */
export function benchParsePlan(): void {
  const text = readFileSync(FIXTURE, "utf8");
  if (text !== fixtureText()) throw new Error("The fixture is not what write-fixture.ts makes.");
  const value: unknown = JSON.parse(text);
  const timings = interleave(
    [
      { name: "JSON.parse", run: (): unknown => JSON.parse(text) },
      { name: "parsePlan (goal: 2.0)", run: () => parsePlan(text) },
      { name: "zod alone", run: () => planObject().safeParse(value) },
      { name: "plain pass alone", run: () => planIssues(value) },
    ],
    ROUNDS,
  );
  printTimings(`parsePlan of ${Math.round(Buffer.byteLength(text) / 1000)} KB, warm`, timings);
}

/** The same in fresh processes, with the built package: the first parse, and parsing without generated code. */
export function benchFreshParsePlan(folder: string): void {
  const cases = [
    { name: "parsePlan of the same, first parse in a fresh process", code: freshCode("", 1) },
    { name: "parsePlan of the same, built, warm", code: freshCode("", WARM_ROUNDS) },
    { name: "parsePlan of the same, built, warm, zod jitless", code: freshCode(JITLESS, WARM_ROUNDS) },
  ];
  const found = cases.map(() => ({ json: [] as number[], plan: [] as number[] }));
  for (let run = 0; run < FRESH_RUNS; run++) {
    cases.forEach(({ code }, i) => {
      const [json, plan] = JSON.parse(runFresh(code, folder)) as [number[], number[]];
      found[i]?.json.push(median(json));
      found[i]?.plan.push(median(plan));
    });
  }
  cases.forEach(({ name }, i) => {
    printTimings(name, [
      { name: "JSON.parse", milliseconds: median(found[i]?.json ?? []) },
      { name: "parsePlan", milliseconds: median(found[i]?.plan ?? []) },
    ]);
  });
}

const JITLESS = "globalThis.__zod_globalConfig = { jitless: true };";

/** Prints the times of the second half of the rounds; the import is a dynamic one, so that `before` comes before it. */
function freshCode(before: string, rounds: number): string {
  return `${before}
    const { readFileSync } = await import("node:fs");
    const { parsePlan } = await import("iljari/model");
    const text = readFileSync(${JSON.stringify(FIXTURE)}, "utf8");
    const times = [JSON.parse, parsePlan].map(() => []);
    for (let round = 0; round < ${rounds}; round++) {
      [JSON.parse, parsePlan].forEach((run, i) => {
        const start = performance.now();
        run(text);
        times[i].push(performance.now() - start);
      });
    }
    console.log(JSON.stringify(times.map((each) => each.slice(${Math.floor(rounds / 2)}))));`;
}
