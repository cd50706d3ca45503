import { figuresOf } from "../../../src/audit/figures-of-plan.js";
import type { CheckResult } from "../../../src/audit/check-result.js";
import type { ExpandedCheck } from "../../../src/audit/expanded-check.js";
import { judge } from "../../../src/audit/judge.js";
import { modelChecks } from "../../../src/audit/standard/model/model-checks.js";
import type { Plan } from "../../../src/model/plan.js";
import { draft } from "../../model/draft.js";

/** A check with what it comes to. */
export interface Judged {
  readonly check: ExpandedCheck;
  readonly result: CheckResult;
}

/** A small plan of 2025 with these parts. */
export function planWith(parts: Partial<Plan>): Plan {
  return { ...draft, ...parts };
}

/** The checks that follow from a plan's structure, by id, with their verdicts. */
export function judged(plan: Plan): ReadonlyMap<string, Judged> {
  const checks = modelChecks(plan, figuresOf(plan).byId);
  return new Map(checks.map((check) => [check.id, { check, result: judge(check) }]));
}

/** Verdict with printed and recomputed figure, or the reason with what it concerns. */
export function summary(all: ReadonlyMap<string, Judged>, id: string): readonly unknown[] {
  const one = all.get(id);
  if (one === undefined) return ["no such check"];
  const { verdict, printed, recomputed, uncheckable } = one.result;
  return uncheckable === undefined ? [verdict, printed, recomputed] : [uncheckable.reason, uncheckable.of];
}
