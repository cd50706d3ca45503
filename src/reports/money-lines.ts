import { absent, type Computed } from "../quantity/absence.js";
import type { Name } from "../model/names.js";
import type { Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { RecordState } from "../monitoring/record-state.js";
import { executionRates } from "../budget/execution-rates.js";
import { rollUp, rollUpIn } from "../monitoring/roll-up.js";
import type { RollUpDimension, RollUpGroup } from "../monitoring/roll-up/result.js";
import { BEFORE_ANY_REVISION } from "./jobs-lines.js";
import type { MoneyLine } from "./report-model.js";

const MEASURES = ["jobs", "budget", "appropriation", "committed", "spent"] as const;
const TOTAL: Name = { ko: "합계", en: "Total" };

/** Money of the year to date by one dimension, and over everything, each amount once. */
export function moneyLines(
  { plan, original }: { readonly plan: Plan; readonly original: Plan },
  state: RecordState,
  by: RollUpDimension,
  period: Period,
): { readonly lines: readonly MoneyLine[]; readonly total: MoneyLine; readonly records: readonly string[] } {
  const { groups, total } = rollUpIn(plan, state, { by, measures: MEASURES, period });
  const first = rollUp(original, { by, measures: ["budget"], period, asOf: BEFORE_ANY_REVISION });
  const firstOf = (id: string | null) => first.groups.find((one) => one.keys[0]?.id === id)?.measures.budget.figure;
  return {
    lines: groups.flatMap((group) => group.keys.map(({ id, name }) => moneyLine(id, name, group, firstOf(id)))),
    total: moneyLine(null, TOTAL, total, first.total.measures.budget.figure),
    records: (["appropriation", "committed", "spent"] as const).flatMap((stage) => total.measures[stage].of),
  };
}

function moneyLine(
  id: string | null,
  name: Name,
  { measures, rates }: RollUpGroup<(typeof MEASURES)[number]>,
  first: Computed | undefined,
): MoneyLine {
  const won = (measure: Exclude<(typeof MEASURES)[number], "jobs">) => measures[measure].figure as Computed<"KRW">;
  return {
    id,
    name,
    budget: won("budget"),
    appropriation: won("appropriation"),
    committed: won("committed"),
    spent: won("spent"),
    execution: rates.execution,
    executionOfBudget: onFirst(won("spent"), won("budget"), first, rates.executionOnBudget),
    commitment: rates.commitment,
    jobs: measures.jobs.figure as Computed<"persons">,
    coverage: measures.spent.coverage,
    records: measures.spent.of,
  };
}

/** The rate on the budget as first published; where that is the one in force, or there is no rate, what the roll-up says. */
function onFirst(
  spent: Computed,
  budget: Computed,
  first: Computed | undefined,
  inForce: Computed<"percent">,
): Computed<"percent"> {
  // What was added later had no budget at first, and so has no rate on it.
  if (first?.value == null) return inForce.value === null ? inForce : absent("not-stated", "percent");
  if (inForce.value === null || first.value === budget.value) return inForce;
  return executionRates({ budget: first.value, spent: spent.value }).onBudget.cash;
}
