import type { AbsenceReason } from "../../quantity/absence.js";
import { add, divide, multiply, ONE, sign, subtract, ZERO, type Fraction } from "../../quantity/fraction.js";
import { addIntervals, point, scaleInterval } from "../../quantity/interval.js";
import { readQuantity, type ReadQuantity } from "../../quantity/quantity-input.js";
import type { PaceProfile } from "../pace-profiles.js";
import { curveOf, shareAt, type Curve } from "./curve.js";
import { inUnit, type ReadPace } from "./read-pace.js";

/** The line of a profile from the baseline to the target, and where it stands on the day of the data. */
export interface Line {
  readonly curve: Curve;
  readonly way: Fraction;
  readonly day: number;
  /** The share of the way that is due. */
  readonly due: Fraction;
  readonly expected: ReadQuantity;
}

export function lineOf(profile: PaceProfile, { goal, baseline, span, unit }: ReadPace): Line | AbsenceReason {
  const way = typeof goal === "string" ? ZERO : subtract(goal.target.value, baseline.value);
  // Without a way, milestones are no shares of it, and nothing depends on them.
  const drawn =
    profile?.kind === "milestones" && sign(way) === 0 ? ({ kind: "milestones", milestones: [] } as const) : profile;
  const curve = curveOf(drawn, span, ({ value }, path) =>
    divide(subtract(inUnit(readQuantity(value, path), unit, path).value, baseline.value), way),
  );
  if (typeof goal === "string") return goal;
  if (typeof curve === "string") return curve;
  const due = shareAt(curve, goal.day);
  const value = add(baseline.value, multiply(way, due));
  const rest = scaleInterval(baseline.interval, subtract(ONE, due));
  const interval = addIntervals(rest, point(multiply(goal.target.value, due)));
  return { curve, way, day: goal.day, due, expected: { value, unit, interval } };
}
