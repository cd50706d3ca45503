import { fail, type PathStep } from "../../quantity/error.js";
import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  ONE,
  sign,
  subtract,
  ZERO,
  type Fraction,
} from "../../quantity/fraction.js";
import { nearestName } from "../../quantity/nearest.js";
import { readNumber } from "../../quantity/number-input.js";
import type { PaceMilestone, PaceProfile } from "../pace-profiles.js";
import { readDay, type Span } from "./days.js";

/** By the end of this day this share of the way is due; between two knots it grows evenly. */
export interface Knot {
  readonly day: number;
  readonly share: Fraction;
}

/** From 0 on the day before the period to 1 on its last day. */
export type Curve = readonly Knot[];

const KINDS = ["flat", "days", "weights", "last-year", "milestones"] as const;

/** What a milestone stands for as a share of the way, or why it stands for none. */
export type ShareOf = (milestone: PaceMilestone, path: readonly PathStep[]) => Fraction;

/** The curve of a profile, or the reason why it has none. */
export function curveOf(
  profile: PaceProfile | undefined,
  span: Span,
  shareOf: ShareOf,
): Curve | "parts-unknown" | "zero-denominator" {
  const kind = (profile as { readonly kind?: unknown } | undefined)?.kind;
  if (profile === undefined || !KINDS.some((one) => one === kind)) {
    const nearest = nearestName(kind, KINDS);
    const expected = `one of ${KINDS.join(", ")}; there is no default`;
    fail(kind === undefined ? "missing-key" : "invalid-value", {
      path: ["profile", "kind"],
      value: kind,
      expected,
      nearest,
    });
  }
  if (profile.kind === "flat")
    return partsCurve(
      span,
      span.monthEnds.map(() => ONE),
    );
  if (profile.kind === "days") return partsCurve(span, [ONE]);
  if (profile.kind === "milestones") return stepsCurve(span, profile.milestones, shareOf);
  const name = profile.kind === "weights" ? "weights" : "values";
  const parts = profile.kind === "weights" ? profile.weights : profile.values;
  const months = span.monthEnds.length / parts.length;
  if (![1, 3, 6].includes(months)) {
    const expected = `one number for each month, quarter or half-year of the period, so ${partCounts(span)}`;
    fail("different-lengths", { path: ["profile", name], value: parts.length, expected });
  }
  const read = parts.map((value, i) => readPart(value, profile.kind === "last-year", ["profile", name, i]));
  if (read.includes(null)) return "parts-unknown";
  const sizes = read as readonly Fraction[];
  if (sizes.some((one) => sign(one) > 0)) return partsCurve(span, sizes);
  if (profile.kind === "last-year") return "zero-denominator";
  return fail("out-of-range", { path: ["profile", name], value: parts, expected: "a weight above zero" });
}

function partCounts({ monthEnds }: Span): string {
  return [1, 3, 6]
    .map((months) => monthEnds.length / months)
    .filter(Number.isInteger)
    .join(" or ");
}

function readPart(value: number | null, mayMiss: boolean, path: readonly PathStep[]): Fraction | null {
  if (value === null && mayMiss) return null;
  const part = readNumber(value as number, path);
  if (sign(part) < 0) fail("negative-level", { path, value, expected: "a number that is not negative" });
  return part;
}

/** Parts of equally many months; inside a part by days. */
function partsCurve({ before, monthEnds }: Span, parts: readonly Fraction[]): Curve {
  const months = monthEnds.length / parts.length;
  const total = parts.reduce(add, ZERO);
  const knots: Knot[] = [{ day: before, share: ZERO }];
  let sum = ZERO;
  for (const [i, part] of parts.entries()) {
    sum = add(sum, part);
    knots.push({ day: monthEnds[(i + 1) * months - 1] as number, share: divide(sum, total) });
  }
  return knots;
}

/** What is due by a day falls due on that day and not before it. */
function stepsCurve({ before, end }: Span, milestones: readonly PaceMilestone[], shareOf: ShareOf): Curve {
  const knots: Knot[] = [{ day: before, share: ZERO }];
  let last: Knot = { day: before, share: ZERO };
  const due = milestones.map((milestone, i) => {
    const path = ["profile", "milestones", i];
    const day = readDay(milestone.on, [...path, "on"]);
    if (day <= before || day > end) {
      fail("out-of-range", { path: [...path, "on"], value: milestone.on, expected: "a day of the period" });
    }
    const share = shareOf(milestone, [...path, "value"]);
    if (sign(share) < 0 || compare(share, ONE) > 0 || (day === end && compare(share, ONE) !== 0)) {
      const expected = day === end ? "the target, which is due at the end" : "a value from the start to the target";
      fail("out-of-range", { path: [...path, "value"], value: milestone.value, expected });
    }
    return { day, share, milestone, path };
  });
  for (const { day, share, milestone, path } of [...due].sort((a, b) => a.day - b.day)) {
    if (day === last.day) {
      fail("duplicate-id", { path: [...path, "on"], value: milestone.on, expected: "one milestone a day" });
    }
    if (compare(share, last.share) < 0) {
      fail("falling-cumulative", {
        path: [...path, "value"],
        value: milestone.value,
        expected: "at least what was due before",
      });
    }
    knots.push({ day: day - 1, share: last.share }, { day, share });
    last = { day, share };
  }
  if (last.day < end) knots.push({ day: end - 1, share: last.share }, { day: end, share: ONE });
  return knots;
}

/** The share that is due by the end of a day of the period, or of the day before it. */
export function shareAt(curve: Curve, day: number): Fraction {
  const i = curve.findIndex((one) => day <= one.day);
  const knot = curve[i] as Knot;
  const previous = curve[i - 1];
  if (previous === undefined) return knot.share;
  const part = fraction(BigInt(day - previous.day), BigInt(knot.day - previous.day));
  return add(previous.share, multiply(subtract(knot.share, previous.share), part));
}

/**
 * How many days from `day` to when the profile expects the share: positive where that is later, and zero while it does
 * on that day. Null for a share that it never expects.
 */
export function daysTo(curve: Curve, share: Fraction, day: number): Fraction | null {
  if (sign(share) < 0 || compare(share, ONE) > 0) return null;
  const at = fraction(BigInt(day));
  const first = subtract(
    crossing(curve, share, (a) => compare(a, share) >= 0),
    at,
  );
  if (sign(first) > 0) return first;
  const reversed = [...curve].reverse();
  const last = subtract(
    crossing(reversed, share, (a) => compare(a, share) <= 0),
    at,
  );
  return sign(last) < 0 ? last : ZERO;
}

/** Where the curve, walked in the order given, meets the share. */
function crossing(curve: Curve, share: Fraction, meets: (share: Fraction) => boolean): Fraction {
  const i = curve.findIndex((knot) => meets(knot.share));
  const knot = curve[i] as Knot;
  const previous = curve[i - 1];
  const at = fraction(BigInt(knot.day));
  if (previous === undefined) return at;
  const part = divide(subtract(knot.share, share), subtract(knot.share, previous.share));
  return subtract(at, multiply(part, fraction(BigInt(knot.day - previous.day))));
}
