import type { AbsenceReason, Absent } from "../../quantity/absence.js";
import { fail, type PathStep } from "../../quantity/error.js";
import { ZERO } from "../../quantity/fraction.js";
import { point } from "../../quantity/interval.js";
import {
  convertQuantity,
  readQuantity,
  refuseNegative,
  type QuantityInput,
  type ReadQuantity,
} from "../../quantity/quantity-input.js";
import type { Unit } from "../../quantity/unit.js";
import type { Direction } from "../../model/indicator.js";
import type { Day, Period } from "../../model/period.js";
import { readTargetInput, type RangeInput } from "../target-input.js";
import { readDay, spanOf, type Span } from "./days.js";

/** What was reached by a day of a period, and what is wanted by its end. */
export interface RunRateInput {
  /** Which way is wanted. There is no default. With `less` and no baseline the target is the most that may come. */
  readonly direction: Direction;
  /** What is wanted by the end of the period. */
  readonly target: QuantityInput | RangeInput | null | undefined;
  /** The period of the target: a year, half-year, quarter or month. */
  readonly period: Period;
  /** The last day that the data cover; not today. Left out where nothing was reported. */
  readonly dataDate?: Day | null | undefined;
  /** What came since the start of the period; with a baseline, the level at that day. A figure that is absent keeps its reason. */
  readonly toDate: QuantityInput | Absent | null | undefined;
  /** For a stock: its level before the period. Left out for flows, which start from zero. */
  readonly baseline?: QuantityInput | null | undefined;
}

/** What is wanted, and how far the period has got. */
export interface Goal {
  readonly target: ReadQuantity;
  /** The day of the data, no later than the end of the period. */
  readonly day: number;
}

/** A {@link RunRateInput} as read, all in one unit; in place of what is not there, the reason. */
export interface ReadPace {
  readonly direction: Direction;
  readonly unit: Unit;
  readonly span: Span;
  /** The day of the data, in the period or the day before it. */
  readonly day: number | AbsenceReason;
  readonly hasBaseline: boolean;
  readonly baseline: ReadQuantity;
  readonly target: ReadQuantity | AbsenceReason;
  readonly actual: ReadQuantity | AbsenceReason;
  readonly goal: Goal | AbsenceReason;
  /** All that a comparison needs. */
  readonly ready: (Goal & { readonly actual: ReadQuantity }) | AbsenceReason;
}

export function readPace(input: RunRateInput): ReadPace {
  const { direction, toDate, dataDate } = input;
  const { baseline, target: wanted } = readTargetInput({ direction, target: input.target, baseline: input.baseline });
  const none = isAbsent(toDate) ? toDate : undefined;
  const given = toDate == null || isAbsent(toDate) ? undefined : readQuantity(toDate, ["toDate"]);
  const units = [wanted?.low, baseline, given, none].map((one) => one?.unit ?? "not-stated");
  const unit = units.find((one) => one !== "not-stated") ?? "not-stated";
  const target = wanted && inUnit(wanted.low, unit, ["target"]);
  const actual = given ? inUnit(given, unit, ["toDate"]) : (none?.reason ?? "not-reported");
  if (baseline === undefined) {
    if (target !== undefined) refuseNegative(target, ["target"]);
    if (typeof actual !== "string") refuseNegative(actual, ["toDate"]);
  }
  const span = spanOf(input.period);
  if (dataDate == null && typeof actual !== "string") {
    fail("missing-key", { path: ["dataDate"], value: dataDate, expected: "the last day that the data cover" });
  }
  const number = dataDate == null ? undefined : readDay(dataDate, ["dataDate"]);
  const day = number === undefined ? (actual as AbsenceReason) : Math.max(span.before, Math.min(number, span.end));
  // No one line leads to a range.
  const aim = target === undefined ? "no-target" : direction === "range" ? "not-applicable" : target;
  const goal =
    typeof aim === "string"
      ? aim
      : typeof day === "string"
        ? day
        : day === span.before
          ? "not-due"
          : { target: aim, day };
  return {
    direction,
    unit,
    span,
    day,
    hasBaseline: baseline !== undefined,
    baseline: baseline ? inUnit(baseline, unit, ["baseline"]) : { value: ZERO, unit, interval: point(ZERO) },
    target: aim,
    actual,
    goal,
    ready: typeof goal === "string" ? goal : typeof actual === "string" ? actual : { ...goal, actual },
  };
}

/** A bare number takes the unit of the others. */
export function inUnit(quantity: ReadQuantity, unit: Unit, path: readonly PathStep[]): ReadQuantity {
  return quantity.unit === "not-stated" ? { ...quantity, unit } : convertQuantity(quantity, unit, path);
}

function isAbsent(value: RunRateInput["toDate"]): value is Absent {
  return typeof value === "object" && value !== null && "value" in value && value.value === null;
}
