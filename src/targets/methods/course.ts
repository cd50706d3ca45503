import { fail } from "../../quantity/error.js";
import type { Fraction } from "../../quantity/fraction.js";
import type { NumberInput } from "../../quantity/number-input.js";
import { convertQuantity, readQuantity, type Quantity, type QuantityInput } from "../../quantity/quantity-input.js";
import type { Direction } from "../../model/indicator.js";
import { periodEnd, type Period } from "../../model/period.js";
import { readTargetInput, type RangeInput, type ReadTarget } from "../target-input.js";

/** A value of a period; what `series` of `iljari/model` gives is made of them. */
export interface Observation extends Omit<Quantity, "value"> {
  /** The period it is of. */
  readonly period: Period;
  /** The value; null where there is none. */
  readonly value: NumberInput | null;
}

/** A target, or the range that is wanted, with the period it is due for. */
export type PeriodTarget = (Quantity | RangeInput) & { readonly period: Period };

/** What an indicator cannot exceed or fall below: 0 and 100 for a share. */
export interface NaturalLimits {
  /** The lowest it can be. */
  readonly lower?: QuantityInput;
  /** The highest it can be. */
  readonly upper?: QuantityInput;
}

/** A way from a baseline past a newest value to a target, for the methods that look at several years. */
export interface CourseInput {
  /** Which way is wanted. There is no default. */
  readonly direction: Direction;
  /** Where it starts. */
  readonly baseline?: Observation | null;
  /** The newest value. */
  readonly current?: Observation | null;
  /** Where it is to lead; left out where there is no target. */
  readonly target?: PeriodTarget | null;
  /** What cannot be exceeded. */
  readonly limits?: NaturalLimits;
}

/** A {@link CourseInput} as read: all values in one unit, time in months. */
export interface Course {
  readonly read: ReadTarget;
  /** Months from the baseline to the newest value; zero where either is missing. */
  readonly elapsed: number;
  /** Months from the baseline to the target; zero where either is missing. */
  readonly total: number;
  readonly lower: Fraction | undefined;
  readonly upper: Fraction | undefined;
}

export function readCourse({ direction, baseline, current, target, limits = {} }: CourseInput): Course {
  const read = readTargetInput({ direction, baseline: known(baseline), target, actual: known(current) });
  const { unit } = read.baseline ?? read.actual ?? read.target?.low ?? { unit: "not-stated" };
  const limit = (name: "lower" | "upper") => {
    const given = limits[name];
    if (given === undefined) return undefined;
    const quantity = readQuantity(given, ["limits", name]);
    return quantity.unit === "not-stated" ? quantity.value : convertQuantity(quantity, unit, ["limits", name]).value;
  };
  return {
    read,
    elapsed: monthsBetween(baseline, current, "current"),
    total: monthsBetween(baseline, target, "target"),
    lower: limit("lower"),
    upper: limit("upper"),
  };
}

function known(one: Observation | null | undefined): Quantity | undefined {
  const value = one?.value ?? null;
  return value === null ? undefined : { ...one, value };
}

/** A period as the count of its last month. */
export function monthOf(period: Period, path: readonly (string | number)[]): number {
  const [year, month] = periodEnd(period, path).split("-");
  return Number(year) * 12 + Number(month);
}

type Dated = { readonly period: Period } | null | undefined;

function monthsBetween(baseline: Dated, later: Dated, name: string): number {
  if (baseline === null || baseline === undefined || later === null || later === undefined) return 0;
  const months = monthOf(later.period, [name, "period"]) - monthOf(baseline.period, ["baseline", "period"]);
  if (months < 0) {
    const expected = `a period not after ${later.period}, that of ${name}`;
    fail("baseline-not-earlier", { path: ["baseline", "period"], value: baseline.period, expected });
  }
  return months;
}
