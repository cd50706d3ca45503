import type { FundingBreakdown, FundingSource, Plan, Project } from "iljari/model";
import { FUNDING_SOURCES } from "iljari/model";

/**
 * Made up: the year's budget of each project, as if the 58 that the plan describes were all of its 283. Those of a key
 * task add up to what the plan prints for it, in the proportions of their own amounts where these are of the year.
 */
export function madeUpBudgets({ keyTasks = [], projects = [] }: Plan): ReadonlyMap<string, FundingBreakdown> {
  const budgets = new Map<string, FundingBreakdown>();
  for (const { id, funds } of keyTasks) {
    const own = projects.filter((one) => one.keyTask === id);
    if (funds?.total == null || own.length === 0) continue;
    // In thousands of won, so that no part ends in a fraction.
    let left = (funds.total * wonOf(funds)) / 1_000;
    let weights = weightsOf(own, funds.total * wonOf(funds));
    for (const project of own) {
      const [weight = 0, ...others] = weights;
      const whole = weight + others.reduce((sum, one) => sum + one, 0);
      const thousands = others.length === 0 ? left : Math.floor((left * weight) / whole);
      budgets.set(project.id, bySource(funds, thousands * 1_000));
      left -= thousands;
      weights = others;
    }
  }
  return budgets;
}

/**
 * An amount by source, in the proportions of the key task; the largest source takes what whole thousands leave. What the
 * plan's key tasks call 민자 stands under 기타 in its table of sectors, and here, so that budget and spending meet.
 */
export function bySource(task: FundingBreakdown | undefined, total: number): FundingBreakdown {
  const weights = FUNDING_SOURCES.map((source) => [source, task?.[source] ?? 0] as const).filter(([, one]) => one > 0);
  const whole = weights.reduce((sum, [, one]) => sum + one, 0);
  const [[largest] = ["municipal"]] = [...weights].sort(([, a], [, b]) => b - a) as [FundingSource, number][];
  const amounts: Partial<Record<FundingSource, number>> = {};
  let rest = total;
  for (const [source, weight] of weights) {
    if (source === largest) continue;
    const part = Math.floor((total * weight) / whole / 1_000) * 1_000;
    amounts[source === "private" ? "other" : source] = part;
    rest -= part;
  }
  return won({ ...amounts, [largest as FundingSource]: rest, total });
}

/** A project whose own amount is not the year's weighs as much as what the others leave it, or as their average. */
function weightsOf(projects: readonly Project[], budget: number): number[] {
  const own = projects.map(({ funds }) =>
    funds?.covers === "year" && funds.total != null ? funds.total * wonOf(funds) : undefined,
  );
  const known = own.filter((one) => one !== undefined);
  const sum = known.reduce((all, one) => all + one, 0);
  const unknown = own.length - known.length;
  const average = known.length === 0 ? 1 : sum / known.length;
  const others = sum > 0 && budget > sum ? (budget - sum) / Math.max(unknown, 1) : average;
  return own.map((one) => one ?? others);
}

function wonOf({ unit }: FundingBreakdown): number {
  return unit === "hundred-million-KRW" ? 100_000_000 : unit === "million-KRW" ? 1_000_000 : 1;
}

/** Amounts of the year to the won. */
export function won(amounts: Omit<FundingBreakdown, "unit" | "exact" | "covers">): FundingBreakdown {
  return { unit: "KRW", exact: true, covers: "year", ...amounts };
}
