import { fail } from "../../quantity/error.js";
import { isWithin, periodEnd, type Period } from "../../model/period.js";
import type { Plan } from "../../model/plan.js";
import { checkIsPlan } from "../../model/rows/given.js";
import { recordState, type RecordState } from "../record-state.js";
import type { Source } from "./part.js";
import { checkAllocations } from "./places.js";
import type { RollUpCadence, RollUpOptions, RollUpSource } from "./result.js";

/** Finest first. */
const CADENCES: readonly RollUpCadence[] = ["monthly", "quarterly", "half-yearly", "yearly"];

/** The plans of the period, and those of other years; with a state that is known in the place of their records. */
export function sourcesOf(
  given: Plan | RollUpSource | readonly RollUpSource[],
  options: RollUpOptions,
  known: RecordState | undefined,
): { readonly used: readonly Source[]; readonly left: readonly Source[] } {
  const all = (Array.isArray(given) ? given : [given]) as readonly (Plan | RollUpSource)[];
  const sources = all.map((one) => sourceOf("plan" in one ? one : { plan: one }, options, all.length > 1, known));
  for (const [at, { label }] of sources.entries()) {
    if (sources.findIndex((one) => one.label === label) < at) {
      fail("duplicate-id", { path: ["sources", at, "plan"], value: label, expected: "each plan once" });
    }
  }
  const used = sources.filter(({ plan, period }) => plan.kind === "term" || plan.year === period.slice(0, 4));
  const cadence = options.cadence ?? finest(used);
  return {
    used: used.map((one) => ({ ...one, cuts: cutsOf(one.period, cadence) })),
    left: sources.filter((one) => !used.includes(one)),
  };
}

function sourceOf(
  { plan, records = [], allocations }: RollUpSource,
  options: RollUpOptions,
  isOneOfMany: boolean,
  known: RecordState | undefined,
): Source {
  checkIsPlan(plan);
  const { asOf, period = plan.year } = options;
  periodEnd(period);
  const label = plan.id ?? `${plan.region.code}-${plan.year}`;
  const splits = allocations ?? plan.allocations ?? [];
  checkAllocations(plan, splits);
  const state = known ?? recordState(plan, records, asOf === undefined ? {} : { asOf });
  return { plan, label, prefix: isOneOfMany ? `${label}/` : "", state, allocations: splits, period, cuts: [] };
}

/** The cadence of the shortest period that is reported on. */
function finest(sources: readonly Source[]): RollUpCadence {
  const reported = sources.flatMap(({ state, period }) =>
    state.inForce.map((one) => one.period).filter((one) => isWithin(one, period)),
  );
  const cadences = reported.map(cadenceOf);
  return CADENCES.find((one) => cadences.includes(one)) ?? "yearly";
}

function cadenceOf(period: Period): RollUpCadence {
  if (period.length === 4) return "yearly";
  if (period[5] === "S") return "half-yearly";
  return period[5] === "Q" ? "quarterly" : "monthly";
}

/** The parts of a period; itself where they are longer than it. */
function cutsOf(period: Period, cadence: RollUpCadence): Period[] {
  const [year = ""] = period.split("-");
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const cuts: Readonly<Record<RollUpCadence, readonly Period[]>> = {
    monthly: numbers(12).map((one) => `${year}-${String(one).padStart(2, "0")}`),
    quarterly: numbers(4).map((one) => `${year}-Q${String(one)}`),
    "half-yearly": numbers(2).map((one) => `${year}-S${String(one)}`),
    yearly: [year],
  };
  const own = cuts[cadence].filter((one) => isWithin(one, period));
  return own.length === 0 ? [period] : own;
}
