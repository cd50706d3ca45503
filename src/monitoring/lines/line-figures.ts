import { absent, present, type AbsenceReason, type Computed } from "../../quantity/absence.js";
import { divide, fraction, HUNDRED, multiply } from "../../quantity/fraction.js";
import { exactSum, mergeInto, totalOf, type ExactSum } from "./exact-sum.js";

/** Figures over a set of lines: sums to the person and to the won, rates from the sums. */
export interface LineFigures {
  /** How many lines, each one project in one year. */
  readonly projects: number;
  /** Jobs aimed at. */
  readonly jobsTarget: Computed<"persons">;
  /** Jobs reported. */
  readonly jobs: Computed<"persons">;
  /** The years' budgets. */
  readonly budget: Computed<"KRW">;
  /** Spent as reported. */
  readonly spent: Computed<"KRW">;
  /** Jobs reported in percent of those aimed at: the level ratio. None where a line reports jobs and has no target. */
  readonly achievement: Computed<"percent">;
  /** Spent in percent of the budget. None where a line reports spending and has no budget. */
  readonly execution: Computed<"percent">;
  /** Months for which jobs were reported, of all months of all lines. */
  readonly coverage: { readonly reported: number; readonly of: number };
}

/** What is added up for one group. */
export interface LineCell {
  projects: number;
  readonly target: ExactSum;
  readonly jobs: ExactSum;
  readonly budget: ExactSum;
  readonly spent: ExactSum;
  reported: number;
  months: number;
  /** Lines with jobs and no target, and with spending and no budget: a rate over them would look too good. */
  untargeted: number;
  unbudgeted: number;
}

export function lineCell(): LineCell {
  return {
    projects: 0,
    target: exactSum(),
    jobs: exactSum(),
    budget: exactSum(),
    spent: exactSum(),
    reported: 0,
    months: 0,
    untargeted: 0,
    unbudgeted: 0,
  };
}

/** Adds all that another cell holds. */
export function mergeCell(cell: LineCell, other: LineCell): void {
  cell.projects += other.projects;
  cell.reported += other.reported;
  cell.months += other.months;
  cell.untargeted += other.untargeted;
  cell.unbudgeted += other.unbudgeted;
  for (const sum of ["target", "jobs", "budget", "spent"] as const) mergeInto(cell[sum], other[sum]);
}

/** Which measures a cut is finer than: those are recorded for the year, or for all sources together. */
export type Uncut = "period" | "source" | undefined;

/** The figures of a cell; what its cut is finer than is not allocated, what no line states is absent. */
export function figuresOf(cell: LineCell, cut: Uncut): LineFigures {
  const jobsTarget = sumOf(cell.target, "persons", "no-target", cut !== undefined);
  const jobs = sumOf(cell.jobs, "persons", "not-reported", cut === "source");
  const budget = sumOf(cell.budget, "KRW", "not-stated", cut === "period");
  const spent = sumOf(cell.spent, "KRW", "not-reported", cut === "source");
  return {
    projects: cell.projects,
    jobsTarget,
    jobs,
    budget,
    spent,
    achievement: cell.untargeted > 0 ? absent("no-target", "percent") : rate(jobs, jobsTarget, cell.jobs, cell.target),
    execution: cell.unbudgeted > 0 ? absent("not-stated", "percent") : rate(spent, budget, cell.spent, cell.budget),
    coverage: { reported: cell.reported, of: cell.months },
  };
}

function sumOf<U extends "persons" | "KRW">(
  sum: ExactSum,
  unit: U,
  none: AbsenceReason,
  isUncut: boolean,
): Computed<U> {
  if (isUncut) return absent("not-allocated", unit);
  return sum.count === 0 ? absent(none, unit) : present(fraction(totalOf(sum)), unit, {});
}

function rate(part: Computed, whole: Computed, top: ExactSum, bottom: ExactSum): Computed<"percent"> {
  if (part.value === null) return absent(part.reason, "percent");
  if (whole.value === null) return absent(whole.reason, "percent");
  const divisor = totalOf(bottom);
  if (divisor === 0n) return absent("zero-denominator", "percent");
  return present(multiply(divide(fraction(totalOf(top)), fraction(divisor)), HUNDRED), "percent", {});
}
