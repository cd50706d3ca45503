import type { Figure } from "../../src/model/figure.js";
import type { Indicator } from "../../src/model/indicator.js";
import type { Plan } from "../../src/model/plan.js";
import type { Target } from "../../src/model/target.js";
import { compareTargets } from "../../src/targets/compare-targets.js";
import type { CompareOptions, TargetResult } from "../../src/targets/target-report.js";
import type { FlagCode } from "../../src/targets/flag.js";

/** A plan with made-up figures. */
export function planOf(parts: Partial<Plan>): Plan {
  return {
    format: 1,
    year: "2025",
    status: "published",
    region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
    ...parts,
  };
}

export const RATE = "employment-rate-15-64";
export const EMPLOYED = "employed-15-64";

/** An indicator where less is wanted, and one where a range is. */
export const WAITING: Indicator = {
  id: "waiting-days",
  name: { ko: "대기일수" },
  unit: "not-stated",
  decimals: 1,
  direction: "less",
  kind: "average",
  basis: "register",
};
export const TURNOVER: Indicator = { ...WAITING, id: "turnover", name: { ko: "이직률" }, direction: "range" };

/** Without declared digits: its figures count as exact. */
export const PLAIN: Indicator = {
  id: WAITING.id,
  name: WAITING.name,
  unit: WAITING.unit,
  direction: WAITING.direction,
  kind: WAITING.kind,
  basis: WAITING.basis,
};

let count = 0;

/** A printed level; its table is a name, and no name is no address. */
export function figure(indicator: string, period: string, value: number | null, more: Partial<Figure> = {}): Figure {
  count += 1;
  return { id: `figure-${count}`, indicator, period, value, ...more };
}

export function target(indicator: string, period: string, value: number | null, more: Partial<Target> = {}): Target {
  count += 1;
  return { id: `target-${count}`, indicator, period, target: value, ...more };
}

export function inTable(table: string): { readonly address: { readonly table: string } } {
  return { address: { table } };
}

/** The one result of a plan with one indicator. */
export function onlyResult(plan: Plan, options: CompareOptions): TargetResult {
  const { results } = compareTargets(plan, options);
  const [first] = results;
  if (first === undefined || results.length !== 1) throw new Error(`${results.length} results instead of one`);
  return first;
}

export function codesOf({ flags }: { readonly flags: readonly { readonly code: string }[] }): FlagCode[] {
  return flags.map((flag) => flag.code as FlagCode);
}
