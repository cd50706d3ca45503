import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import { serialisePlan, type Plan } from "../../../src/model/index.js";
import { audit } from "../../../src/audit/audit.js";
import type { ExpandedCheck, Term } from "../../../src/audit/expanded-check.js";
import { expandPlanChecks } from "../../../src/audit/expand-checks.js";
import type { AuditFigure } from "../../../src/audit/figure.js";
import { figuresOf } from "../../../src/audit/figures-of-plan.js";
import { guard } from "../../../src/audit/guard.js";
import { judge } from "../../../src/audit/judge.js";
import { jointConflicts } from "../../../src/audit/localise/joint.js";
import { localise } from "../../../src/audit/localise/localise.js";
import { neighbourhoodOf } from "../../../src/audit/neighbourhood.js";
import { factChecks } from "../../../src/audit/standard/facts/fact-checks.js";
import { modelChecks } from "../../../src/audit/standard/model/model-checks.js";
import { interleave, median, printTimings } from "../interleave.js";
import { madeUpPlan } from "./made-up-plan.js";
import { random } from "../random.js";

const CELLS_OF_TABLE = 66;
const ERROR_SHARE = 100;

/** Plans of about so many cells, one in a hundred of them wrong. */
function planOf(cells: number, printing: "exact" | "half-up"): { readonly plan: Plan; readonly cells: number } {
  const tables = Math.ceil(cells / CELLS_OF_TABLE);
  return madeUpPlan({ seed: 1, tables, printing, mistakes: Math.round(cells / ERROR_SHARE) });
}

/** How often the audit of each size is timed in a turn, and how many turns there are; three of the largest have a median. */
const SIZES = [
  { cells: 3_000, times: 6 },
  { cells: 30_000, times: 2 },
  { cells: 300_000, times: 1 },
] as const;
const TURNS = 4;
const MEGABYTE = 2 ** 20;

/** Time and memory by size of the plan: both should grow with the checks and no faster. */
export function benchSizes(printing: "exact" | "half-up"): void {
  const plans = SIZES.map(({ cells }) => planOf(cells, printing));
  const times = SIZES.map((): number[] => []);
  const heaps = SIZES.map((): number[] => []);
  const checks = SIZES.map(() => 0);
  // The first turn of the small ones warms up; the large one warms itself.
  for (let turn = 0; turn < TURNS; turn++) {
    SIZES.forEach((size, i) => {
      const plan = plans[i]?.plan;
      if (plan === undefined || (turn === 0 && size.times === 1)) return;
      for (let time = 0; time < size.times; time++) {
        const { milliseconds, heap, checks: count } = measured(plan);
        checks[i] = count;
        if (turn === 0) continue;
        times[i]?.push(milliseconds);
        heaps[i]?.push(heap);
      }
    });
  }
  console.log(`\naudit by size: cross-footed tables, ${printing}, one cell in a hundred wrong`);
  let before: number | undefined;
  SIZES.forEach((_, i) => {
    const [time, heap, count] = [median(times[i] ?? []), median(heaps[i] ?? []), checks[i] ?? 0];
    const ratio = before === undefined ? "" : `× ${(time / before).toFixed(2)} the time of the one before`;
    before = time;
    const row = [
      `${(plans[i]?.cells ?? 0).toLocaleString("en")} cells`.padStart(14),
      `${count.toLocaleString("en")} checks`.padStart(14),
      `${time.toFixed(0)} ms`.padStart(9),
      `${((1000 * time) / count).toFixed(1)} µs a check`.padStart(17),
      `${(heap / MEGABYTE).toFixed(1)} MB kept`.padStart(14),
      `${(heap / 1024 / count).toFixed(2)} KB a check`.padStart(17),
      ratio,
    ];
    console.log(`  ${row.join("  ")}`.trimEnd());
  });
  console.log(`  goal: the last at most × 12; most memory of the process ${mostMemory()}`);
}

/** One audit, in a function of its own so that nothing of the one before is still held. */
function measured(plan: Plan): { readonly milliseconds: number; readonly heap: number; readonly checks: number } {
  const before = heapUsed();
  const start = performance.now();
  const result = audit(plan);
  const milliseconds = performance.now() - start;
  const heap = heapUsed() - before;
  return { milliseconds, heap, checks: result.summary.checks };
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function mostMemory(): string {
  return `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`;
}

const JEONJU_ROUNDS = 15;

/** The audit of the reference plan against reading its text. */
export function benchJeonju(): void {
  const text = serialisePlan(jeonju2024);
  const timings = interleave(
    [
      { name: "JSON.parse", run: (): unknown => JSON.parse(text) },
      { name: "audit (goal: 100)", run: () => audit(jeonju2024) },
    ],
    JEONJU_ROUNDS,
  );
  const { figures, checks, cases } = audit(jeonju2024).summary;
  const size = `${figures} figures, ${checks} checks, ${cases} cases`;
  printTimings(`Jeonju 2024: ${Math.round(Buffer.byteLength(text) / 1000)} KB, ${size}`, timings);
}

const PHASE_ROUNDS = 5;

/** Where the time of an audit goes, each step by itself on what the one before gave. */
export function benchPhases(): void {
  phases("Jeonju 2024", jeonju2024);
  phases("30,000 cells, exact", planOf(30_000, "exact").plan);
  phases("30,000 cells, half-up", planOf(30_000, "half-up").plan);
}

function phases(title: string, plan: Plan): void {
  const index = figuresOf(plan);
  const derived = [...expandPlanChecks(plan, index), ...modelChecks(plan, index.byId), ...factChecks(plan, index.all)];
  const checks = derived.map(guard);
  const results = checks.map((one) => judge(one));
  const violated = new Set(results.filter((one) => one.verdict === "inconsistent").map((one) => one.id));
  const timings = interleave(
    [
      { name: "audit", run: () => audit(plan) },
      { name: "figures", run: () => figuresOf(plan) },
      { name: "checks of the plan", run: () => expandPlanChecks(plan, index) },
      { name: "checks of the model", run: () => modelChecks(plan, index.byId) },
      { name: "checks of facts", run: () => factChecks(plan, index.all) },
      { name: "guarded", run: () => derived.map(guard) },
      { name: "judged", run: () => checks.map((one) => judge(one)) },
      {
        name: "localised",
        run: () => localise(checks, violated, { neighbours: neighbourhoodOf(index.all).neighbours }),
      },
      { name: "joint", run: () => jointConflicts(checks, violated) },
    ],
    PHASE_ROUNDS,
  );
  printTimings(`Phases: ${title}, ${checks.length} checks, ${violated.size} inconsistent`, timings);
}

const SUMS = 100_000;
const TERMS = 10;
/** The parts of all sums: a figure stands in several checks. */
const PARTS = 20_000;
const JUDGE_ROUNDS = 3;

/** A hundred thousand sums of ten figures each. */
export function benchJudge(): void {
  const sums = { exact: sumsOf(true), rounded: sumsOf(false) };
  const plain = sums.exact.map((one) => valuesOf(one));
  const timings = interleave(
    [
      { name: "float loop", run: () => plain.map(([total = 0, ...parts]) => total - parts.reduce((a, b) => a + b, 0)) },
      { name: "judge, exact", run: () => judgeAll(sums.exact) },
      { name: "judge, one decimal", run: () => judgeAll(sums.rounded) },
    ],
    JUDGE_ROUNDS,
  );
  printTimings(`Judging ${SUMS.toLocaleString("en")} sums of ${TERMS} figures`, timings);
}

/** Without keeping the results, which would measure the collector. */
function judgeAll(checks: readonly ExpandedCheck[]): number {
  return checks.reduce((count, one) => count + judge(one).rules.length, 0);
}

function sumsOf(exact: boolean): ExpandedCheck[] {
  const any = random(2);
  const figure = (id: string, count: number): AuditFigure => ({
    ...{ id, names: [], value: exact ? count : count / 10, unit: "persons", decimals: exact ? 0 : 1 },
    ...{ exact, group: "made-up" },
  });
  const counts = Array.from({ length: PARTS }, () => any.whole(1, 99_999));
  const parts = counts.map((count, at) => figure(`part/${at}`, count));
  return Array.from({ length: SUMS }, (_, index): ExpandedCheck => {
    const own = Array.from({ length: TERMS }, () => any.whole(0, PARTS - 1));
    const terms = own.map((at): Term => ({ figure: parts[at] as AuditFigure }));
    const result = figure(
      `total/${index}`,
      own.reduce((sum, at) => sum + (counts[at] ?? 0), 0),
    );
    return {
      ...{ id: `made-up:${index}`, check: "made-up", origin: "plan", kind: "sum" },
      relation: { form: "linear", result, terms },
    };
  });
}

function valuesOf({ relation }: ExpandedCheck): readonly number[] {
  if (relation?.form !== "linear") return [];
  return [relation.result, ...relation.terms.map(({ figure }) => figure)].map(({ value }) => value ?? 0);
}
