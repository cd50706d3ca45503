import { absent, present, type AbsenceReason, type Computed } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import {
  add,
  compare,
  divide,
  fraction,
  HUNDRED,
  multiply,
  ONE,
  sign,
  subtract,
  toNumber,
  ZERO,
  type Fraction,
} from "../quantity/fraction.js";
import { readNumber } from "../quantity/number-input.js";
import { readQuantity, refuseNegative, type QuantityInput } from "../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import type { Unit } from "../quantity/unit.js";
import { periodEnd, periodStart, type Day, type Period } from "../model/period.js";
import { curveOf, shareAt, type Curve } from "./pace/curve.js";
import { readDay, spanOf, type Span } from "./pace/days.js";
import { inUnit } from "./pace/read-pace.js";
import { studentT } from "./pace/student-t.js";
import type { PaceProfile } from "./pace-profiles.js";

/** What one part of the period brought. */
export interface PeriodFlow {
  /** A month, quarter or half-year of the period. */
  readonly period: Period;
  /** What it brought; null where it is not reported. */
  readonly value: QuantityInput | null;
}

/** What {@link projection} goes by. */
export interface ProjectionInput {
  /** The period to be projected to its end. */
  readonly period: Period;
  /** What its parts brought, in any order; no two may overlap. */
  readonly flows: readonly PeriodFlow[];
  /** How the flows are expected to spread over the period. There is no default. */
  readonly profile: PaceProfile;
  /** The last day that the data cover; the end of the last reported flow where it is left out. */
  readonly dataDate?: Day;
  /** What is wanted by the end. */
  readonly target?: QuantityInput | null | undefined;
  /** In how many of a hundred cases the range is to hold the outcome; 80 where it is left out. */
  readonly level?: number;
}

/** Where a period will end if it goes on as it went. */
export interface Projection {
  /** The profile that was followed. */
  readonly profile: PaceProfile["kind"];
  /** The period. */
  readonly period: Period;
  /** The day of the data; undefined where nothing is reported. */
  readonly dataDate: Day | undefined;
  /** Whether the whole period is reported, so that nothing is projected. */
  readonly final: boolean;
  /** What is reported. */
  readonly toDate: Computed;
  /** How much of the profile is reported. */
  readonly share: Computed<"percent">;
  /** How many whole parts with a share in the profile are reported. */
  readonly periods: number;
  /** Months that are over and not reported; they are projected like those to come. */
  readonly missing: readonly Period[];
  /** What is still to come. */
  readonly rest: Computed;
  /** What the period will end on. */
  readonly total: Computed;
  /** The lower end of the range; never below what is reported. */
  readonly lower: Computed;
  /** The upper end of the range. */
  readonly upper: Computed;
  /** In how many of a hundred cases the range is to hold the outcome. */
  readonly level: number;
  /** Where the target lies in relation to the range; undefined without a target or a range. */
  readonly targetIs: "below" | "inside" | "above" | undefined;
}

/** What a projection needs at least: so many whole parts, and so much of the profile, in percent. */
export const PROJECTION_MINIMUM = { periods: 3, share: 20 } as const;

/**
 * Where a flow will end its period if the rest goes by the profile as the reported part did, with a range from the
 * records' own spread.
 *
 * With flows `xᵢ`, their shares `wᵢ` in the profile and `W = Σwᵢ`: `total = Σxᵢ / W`, and
 * `total ± t · √(σ² (1 − W) / W)` with `σ² = Σ (xᵢ − total · wᵢ)² / wᵢ / (k − 1)` over the k flows and Student's t for k − 1
 * degrees of freedom. That is the prediction interval of a regression through the origin in which the variance of
 * a flow is proportional to its share. The range narrows as more is reported.
 *
 * It holds what it says only if the profile is right, the flows scatter independently about it, and nothing changes in the rest:
 * a project that ends in October, a planned start, a cut in money are not in it. Flows that are equal to the unit give
 * a range of no width and are more likely a plan divided by twelve. Rounding of printed flows is not in the range.
 *
 * @param input - `period`, `flows`, `profile`, and perhaps `dataDate`, `target`, `level`.
 * @param options - Rounding of the results.
 * @returns The figures in the unit of the flows. Absent: `not-reported` (no flow at all); `needs-more-periods` (fewer than 3
 *   whole parts, or less than 20 % of the profile); `parts-unknown` and `zero-denominator` (last year's shape is not known, or nothing);
 *   `not-applicable` (milestones say what is due, not how it spreads). What is reported in full is its own total.
 * @throws {@link quantity.IljariError | IljariError} `period-outside-plan` (a flow outside the period), `overlapping-periods`, `reversed-days` (a flow
 *   from after the day of the data), `negative-level`, `out-of-range` (level), and what {@link pace} throws for a profile, units and days.
 * @source Prediction in linear regression with variance proportional to the regressor; see docs/pace.md.
 * @example
 * ```ts
 * import { projection } from "iljari/targets";
 * const flows = [90, 110, 100, 100].map((value, i) => ({ period: `2024-0${i + 1}`, value })); // made-up figures
 * const end = projection({ period: "2024", flows, profile: { kind: "flat" }, target: 1300 }, { decimals: 0 });
 * [end.lower.value, end.total.value, end.upper.value, end.targetIs]; // => [1134, 1200, 1266, "above"]
 * ```
 */
export function projection(input: ProjectionInput, options: RoundingOptions = {}): Projection {
  checkRounding(options);
  const { profile, period, level = 80 } = input;
  if (!(level > 0 && level < 100)) {
    fail("out-of-range", { path: ["level"], value: level, expected: "a percentage between 0 and 100" });
  }
  const span = spanOf(period);
  // Milestones say when something is due; how flows spread between them they do not say.
  const isDue = profile?.kind === "milestones";
  const curve = isDue ? "not-applicable" : curveOf(profile, span, () => ONE);
  const { flows, day, unit, target } = readFlows(input, span);
  const toDate = flows.reduce((sum, one) => add(sum, one.value), ZERO);
  const missing = monthsWithout(span, period, day, flows);
  const isFinal = day === span.end && missing.length === 0;
  const parts = flows
    .map((one) => ({ ...one, share: shareOf(curve, one, day) }))
    .filter(({ share }) => sign(share) > 0);
  const reported = parts.reduce((sum, one) => add(sum, one.share), ZERO);
  const periods = parts.filter((one) => one.end <= day).length;
  const known: Projected | AbsenceReason =
    flows.length === 0
      ? "not-reported"
      : isFinal
        ? { total: toDate, lower: toDate, upper: toDate }
        : typeof curve === "string"
          ? curve
          : periods < PROJECTION_MINIMUM.periods || compare(reported, LEAST_SHARE) < 0
            ? "needs-more-periods"
            : project(toDate, parts, reported, level / 100);
  const shown = (of: (known: Projected) => Fraction): Computed =>
    typeof known === "string" ? absent(known, unit) : present(of(known), unit, options);
  return {
    profile: profile.kind,
    period,
    dataDate: input.dataDate ?? latest(flows),
    final: isFinal,
    toDate: flows.length === 0 ? absent("not-reported", unit) : present(toDate, unit, options),
    share:
      typeof curve === "string" ? absent(curve, "percent") : present(multiply(reported, HUNDRED), "percent", options),
    periods,
    missing,
    rest: shown(({ total }) => subtract(total, toDate)),
    total: shown(({ total }) => total),
    lower: shown(({ lower }) => lower),
    upper: shown(({ upper }) => upper),
    level,
    targetIs: typeof known === "string" || target === undefined ? undefined : placeOf(target, known),
  };
}

const LEAST_SHARE = fraction(BigInt(PROJECTION_MINIMUM.share), 100n);

interface ReadFlow {
  readonly period: Period;
  readonly before: number;
  readonly end: number;
  readonly value: Fraction;
}

interface ReadFlows {
  readonly flows: readonly ReadFlow[];
  readonly day: number;
  readonly unit: Unit;
  readonly target: Fraction | undefined;
}

function readFlows({ flows, dataDate, target }: ProjectionInput, span: Span): ReadFlows {
  const given = flows.map(({ period, value }, i) => {
    const path = ["flows", i];
    const { before, end } = spanOf(period, [...path, "period"]);
    if (before < span.before || end > span.end) {
      const expected = "a part of the period that is projected";
      fail("period-outside-plan", { path: [...path, "period"], value: period, expected });
    }
    const quantity = value === null ? undefined : readQuantity(value, [...path, "value"]);
    if (quantity !== undefined) refuseNegative(quantity, [...path, "value"]);
    return { period, before, end, quantity, path };
  });
  const goal = target == null ? undefined : readQuantity(target, ["target"]);
  const units = [...given.map((one) => one.quantity), goal].map((one) => one?.unit ?? "not-stated");
  const unit = units.find((one) => one !== "not-stated") ?? "not-stated";
  const read: ReadFlow[] = [];
  let last = span.before;
  for (const { quantity, path, ...one } of [...given].sort((a, b) => a.end - b.end)) {
    if (one.before < last) {
      const expected = "a period that shares no month with another one";
      fail("overlapping-periods", { path: [...path, "period"], value: one.period, expected });
    }
    last = one.end;
    if (quantity !== undefined) read.push({ ...one, value: inUnit(quantity, unit, [...path, "value"]).value });
  }
  const reported = read.at(-1)?.end ?? span.before;
  const day = dataDate === undefined ? reported : Math.min(readDay(dataDate, ["dataDate"]), span.end);
  const later = read.find((one) => one.before >= day);
  if (later !== undefined) {
    fail("reversed-days", {
      path: ["dataDate"],
      value: dataDate,
      expected: `a day from ${periodStart(later.period)} on`,
    });
  }
  return { flows: read, day, unit, target: goal && inUnit(goal, unit, ["target"]).value };
}

/** The last day of the last flow. */
function latest(flows: readonly ReadFlow[]): Day | undefined {
  const last = flows.at(-1);
  return last && periodEnd(last.period);
}

/** What the profile has for a flow, up to the day of the data. */
function shareOf(curve: Curve | AbsenceReason, { before, end }: ReadFlow, day: number): Fraction {
  return typeof curve === "string" ? ZERO : subtract(shareAt(curve, Math.min(end, day)), shareAt(curve, before));
}

/** Months of the period that are over without a flow that covers them. */
function monthsWithout({ monthEnds }: Span, period: Period, day: number, flows: readonly ReadFlow[]): Period[] {
  const [year, first] = periodStart(period).split("-") as [string, string];
  return monthEnds.flatMap((end, i) =>
    end > day || flows.some((one) => one.before < end && end <= one.end)
      ? []
      : [`${year}-${String(Number(first) + i).padStart(2, "0")}`],
  );
}

interface Projected {
  readonly total: Fraction;
  readonly lower: Fraction;
  readonly upper: Fraction;
}

function project(
  toDate: Fraction,
  parts: readonly { readonly value: Fraction; readonly share: Fraction }[],
  reported: Fraction,
  probability: number,
): Projected {
  const total = divide(toDate, reported);
  const squares = parts.map(({ value, share }) => {
    const off = subtract(value, multiply(total, share));
    return divide(multiply(off, off), share);
  });
  const freedom = parts.length - 1;
  const spread = divide(squares.reduce(add, ZERO), fraction(BigInt(freedom)));
  const variance = multiply(spread, divide(subtract(ONE, reported), reported));
  const half = readNumber(studentT(probability, freedom) * Math.sqrt(toNumber(variance)));
  const lower = subtract(total, half);
  return { total, lower: compare(lower, toDate) < 0 ? toDate : lower, upper: add(total, half) };
}

function placeOf(target: Fraction, { lower, upper }: Projected): NonNullable<Projection["targetIs"]> {
  return compare(target, lower) < 0 ? "below" : compare(target, upper) > 0 ? "above" : "inside";
}
