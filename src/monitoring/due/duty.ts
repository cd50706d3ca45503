import { fail } from "../../quantity/error.js";
import { nearestName } from "../../quantity/nearest.js";
import type { ReportingDuty } from "../../model/governance.js";
import { periodEnd, periodStart, type Day, type Period } from "../../model/period.js";
import type { Plan } from "../../model/plan.js";

/** How many months a period of a cadence has, and how it is written. */
const CADENCES = {
  monthly: [1, ""],
  quarterly: [3, "Q"],
  "half-yearly": [6, "S"],
  yearly: [12, ""],
} as const satisfies Record<ReportingDuty["cadence"], readonly [months: number, letter: string]>;

/** A period that is reported, and the day by which. */
export interface DuePeriod {
  readonly period: Period;
  readonly start: Day;
  readonly end: Day;
  readonly dueOn: Day;
}

/** The duty of that id; without one the monthly one, or the only one that there is. */
export function dutyOf(plan: Plan, id: string | undefined): ReportingDuty {
  const duties = plan.governance?.reporting ?? [];
  const monthly = duties.filter((one) => one.cadence === "monthly");
  const likely = monthly.length === 1 ? monthly : duties;
  const [found, another] = id === undefined ? likely : duties.filter((one) => one.id === id);
  if (found !== undefined && another === undefined) return found;
  const ids = duties.map((one) => one.id);
  const expected =
    ids.length === 0
      ? "a plan with a reporting duty (governance.reporting), of which it has none"
      : `the id of a reporting duty: ${ids.join(", ")}`;
  return fail(id === undefined ? "missing-key" : "unknown-id", {
    path: ["options", "duty"],
    value: id,
    expected,
    nearest: nearestName(id, ids),
  });
}

/** The periods of a duty with their due days, in order. */
export function duePeriods(plan: Plan, duty: ReportingDuty): DuePeriod[] {
  const { cadence, dueDay = 31, dueAfter = 1, due } = duty;
  const [months] = CADENCES[cadence];
  if (due !== undefined) {
    return due.map((month) => {
      const dueMonth = lastMonthOf(month);
      // A report that is due in a month is on the period that ends nearest to it: July's on the first half-year,
      // December's on the second, April's of a year on the year before.
      const before = Math.floor((dueMonth + 1) / months) - 1;
      const after = before + 1;
      const distance = (index: number) => Math.abs(index * months + months - 1 - dueMonth);
      return duePeriod(cadence, distance(after) < distance(before) ? after : before, dueMonth, dueDay);
    });
  }
  const lastYear = plan.kind === "term" ? String(Number(plan.year) + TERM - 1) : plan.year;
  const first = Math.floor(firstMonthOf(duty.first ?? plan.year) / months);
  const last = Math.floor(lastMonthOf(duty.last ?? lastYear) / months);
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => {
    const lastMonth = (first + i) * months + months - 1;
    return duePeriod(cadence, first + i, lastMonth + dueAfter, dueDay);
  });
}

/** Years of a term plan. */
const TERM = 4;

function duePeriod(cadence: ReportingDuty["cadence"], index: number, dueMonth: number, dueDay: number): DuePeriod {
  const period = periodOf(cadence, index);
  const lastDay = periodEnd(periodOf("monthly", dueMonth));
  const day = Math.min(dueDay, Number(lastDay.slice(8)));
  return {
    period,
    start: periodStart(period),
    end: periodEnd(period),
    dueOn: `${lastDay.slice(0, 8)}${String(day).padStart(2, "0")}`,
  };
}

/** The period of a cadence that is the `index`th since the year 0. */
function periodOf(cadence: ReportingDuty["cadence"], index: number): Period {
  const [months, letter] = CADENCES[cadence];
  const inYear = 12 / months;
  const year = String(Math.floor(index / inYear)).padStart(4, "0");
  if (cadence === "yearly") return year;
  const number = String((index % inYear) + 1);
  return `${year}-${letter}${letter === "" ? number.padStart(2, "0") : number}`;
}

/** Months since the year 0. */
function firstMonthOf(period: Period): number {
  return monthOf(periodStart(period));
}

function lastMonthOf(period: Period): number {
  return monthOf(periodEnd(period));
}

function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
