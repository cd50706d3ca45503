import type { Computed } from "../../quantity/absence.js";
import { fail } from "../../quantity/error.js";
import { add, multiply, subtract, type Fraction } from "../../quantity/fraction.js";
import { point, type Interval } from "../../quantity/interval.js";
import { nearestName } from "../../quantity/nearest.js";
import { convertQuantity, readQuantity, type QuantityInput, type ReadQuantity } from "../../quantity/quantity-input.js";
import { checkRounding } from "../../quantity/rounding.js";
import type { Unit } from "../../quantity/unit.js";
import type { Direction } from "../../model/indicator.js";
import { monthOf, readCourse, type NaturalLimits, type Observation, type PeriodTarget } from "./course.js";
import type { EarnedValueInput } from "./earned-value.js";
import type { GrowthOptions } from "./growth-progress.js";
import { errorIn, probabilityOf } from "./probability-met.js";
import {
  formulaOf,
  JUDGES,
  onOtherPath,
  type AssessmentMethod,
  type MethodVerdict,
  type Situation,
} from "./verdicts.js";

/** What {@link assess} looks at; `{ ...series(plan, indicator), direction, target }` is one. */
export interface TargetSeries {
  /** Which way is wanted. There is no default. */
  readonly direction: Direction;
  /** Unit of the points that state none. */
  readonly unit?: Unit;
  /** The observations in any order; no two of them end together. */
  readonly points: readonly Observation[];
  /** The target or range; left out where there is none. */
  readonly target?: PeriodTarget | null;
  /** Other targets that could be held against it: the original one, or another printing. */
  readonly otherTargets?: readonly PeriodTarget[];
  /** What the target starts from; the first point where it is left out. */
  readonly baseline?: Observation | null;
  /** What the indicator cannot exceed. */
  readonly limits?: NaturalLimits;
  /** Standard error of the newest point. */
  readonly standardError?: QuantityInput | null;
  /** What was expected by the newest point, for pace. */
  readonly expectedToDate?: QuantityInput | null;
  /** For earned value. */
  readonly money?: EarnedValueInput;
}

/** Options of {@link assess}. */
export interface AssessOptions extends GrowthOptions {
  /** Which methods; where left out all for which there is input. */
  readonly methods?: readonly AssessmentMethod[];
}

/**
 * What a verdict can hang on: digits that rounding hides (`current`, `baseline`, `expected`), the sampling error at 95 percent,
 * and choices (`base-year`: a neighbouring point as baseline; `target`: one of the other targets; `path`: straight or compound).
 */
export type VerdictInput = "current" | "baseline" | "expected" | "sampling-error" | "base-year" | "target" | "path";

/** An input that turns a verdict. */
export interface HangsOn {
  /** Which one. */
  readonly input: VerdictInput;
  /** What the method would say instead. */
  readonly verdict: MethodVerdict;
}

/** What one method says. */
export interface MethodAssessment {
  /** The method. */
  readonly method: AssessmentMethod;
  /** Its figure: percent, for earned value the schedule performance. */
  readonly figure: Computed;
  /** How the figure is computed. */
  readonly formula: string;
  /** What it says; null where there is no figure, or where the method has no line before the target is due. */
  readonly verdict: MethodVerdict | null;
  /** What would turn it; empty where nothing does. */
  readonly hangsOn: readonly HangsOn[];
}

/** What {@link assess} returns. */
export interface SeriesAssessment {
  /** What the target starts from. */
  readonly baseline: Observation | undefined;
  /** The newest point up to the target's period. */
  readonly current: Observation | undefined;
  /** The target. */
  readonly target: PeriodTarget | undefined;
  /** How many observations there are from the baseline to it. */
  readonly observations: number;
  /** A row for each method. */
  readonly methods: readonly MethodAssessment[];
  /** Whether all verdicts are the same; null where there are fewer than two. */
  readonly agree: boolean | null;
  /** Every input that turns a verdict. */
  readonly hangsOn: readonly VerdictInput[];
  /** The probability that the target is met, where there is a standard error. */
  readonly probability: Computed<"percent">;
}

/**
 * One series by several methods: what each says, whether they agree, and which inputs the verdicts hang on.
 *
 * A verdict hangs on an input where another value that the printed digits allow, or another defensible choice, turns it.
 * The methods: `achievement` (level ratio, passed at 100 percent), `progress` (from the baseline, against the straight line),
 * `pace` (against what was expected to date), `growth` ({@link growthProgress}), `projection` ({@link projectedProgress}),
 * `earned-value` ({@link earnedValue}).
 *
 * @param series - Direction, points, target; baseline, limits, standard error, expected value and money where there are some.
 * @param options - `methods`; `thresholds` of growth; rounding of the figures (verdicts never come from rounded ones).
 * @returns A row for each method. Absent: `needs-more-years` (growth and projection with fewer than three observations from
 *   baseline to newest point), `not-stated` (pace without an expected value, earned value without money), and the reasons of
 *   each method.
 * @throws {@link quantity.IljariError | IljariError} `missing-key` (no direction), `unknown-id` (a method), `overlapping-periods`,
 *   `baseline-not-earlier`, `invalid-period`, `invalid-value`, `out-of-range`, `negative-level`, `unit-mismatch`, `unknown-unit`,
 *   `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source See the methods and docs/methods.md.
 * @example
 * ```ts
 * import { assess } from "iljari/targets";
 * import { series } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const employed = { ...series(jeonju2024, "employed-15-64"), direction: "more", target: { period: "2023", value: 308.4 } } as const;
 * const { methods, agree } = assess(employed, { decimals: 1 });
 * methods.map(({ method, figure, verdict }) => [method, figure.value, verdict]);
 * // => [["achievement", 99.2, "behind"], ["progress", 68.8, "behind"], ["growth", 69, "behind"], ["projection", 68.8, "behind"]]
 * agree; // => true
 * ```
 */
export function assess(series: TargetSeries, options: AssessOptions = {}): SeriesAssessment {
  const { methods = inputsFor(series), ...rest } = options;
  checkRounding(rest);
  checkMethods(methods);
  const points = inOrder(series);
  const { target } = series;
  const until = target === null || target === undefined ? Infinity : monthOf(target.period, ["target", "period"]);
  const before = points.filter((one) => one.month <= until);
  const current = (before.length > 0 ? before : points).at(-1);
  const past = current === undefined ? [] : points.filter((one) => one.month < current.month);
  const [first] = past;
  const baseline = series.baseline === undefined ? first?.point : (series.baseline ?? undefined);
  const at = (changes: Partial<Standpoint> = {}) =>
    situationOf(series, past, { baseline, current, target, ...changes });
  const own = at();
  const variants = [...readVariants(own, series.standardError), ...choices(series, past, baseline, at)];
  const rows = methods.map((method): MethodAssessment => {
    const judged = JUDGES[method](own, rest);
    const hangsOn = judged.verdict === null ? [] : turning(method, judged.verdict, own, variants, rest);
    return { method, ...judged, formula: formulaOf(method, own), hangsOn };
  });
  const verdicts = rows.flatMap((one) => one.verdict ?? []);
  return {
    baseline,
    current: current?.point,
    target: target ?? undefined,
    observations: own.observations,
    methods: rows,
    agree: verdicts.length < 2 ? null : new Set(verdicts).size === 1,
    hangsOn: [...new Set(rows.flatMap((one) => one.hangsOn.map(({ input }) => input)))],
    probability: probabilityOf(own.read, series.standardError, rest),
  };
}

function inputsFor({ expectedToDate, money }: TargetSeries): readonly AssessmentMethod[] {
  return [
    "achievement",
    "progress",
    ...(expectedToDate === undefined || expectedToDate === null ? [] : (["pace"] as const)),
    "growth",
    "projection",
    ...(money === undefined ? [] : (["earned-value"] as const)),
  ];
}

function checkMethods(methods: readonly AssessmentMethod[]): void {
  const known = Object.keys(JUDGES);
  for (const [i, method] of methods.entries()) {
    if (known.includes(method)) continue;
    const expected = `one of ${known.join(", ")}`;
    fail("unknown-id", { path: ["methods", i], value: method, expected, nearest: nearestName(method, known) });
  }
}

interface Dated {
  readonly month: number;
  readonly point: Observation;
}

/** The points that have a value, by the month they end in, with the unit of the series. */
function inOrder({ points, unit }: TargetSeries): Dated[] {
  const byMonth = new Map<number, Observation>();
  for (const [i, one] of points.entries()) {
    const path = ["points", i, "period"];
    const month = monthOf(one.period, path);
    const other = byMonth.get(month);
    if (other !== undefined) {
      fail("overlapping-periods", {
        path,
        value: one.period,
        expected: `no second point that ends with ${other.period}`,
      });
    }
    byMonth.set(month, unit === undefined ? one : { unit, ...one });
  }
  return [...byMonth]
    .map(([month, one]) => ({ month, point: one }))
    .filter(({ point: one }) => one.value !== null)
    .sort((a, b) => a.month - b.month);
}

interface Standpoint {
  readonly baseline: Observation | undefined;
  readonly current: Dated | undefined;
  readonly target: PeriodTarget | null | undefined;
}

function situationOf(
  { direction, limits, expectedToDate, money }: TargetSeries,
  past: readonly Dated[],
  { baseline, current, target }: Standpoint,
): Situation {
  const course = readCourse({
    direction,
    ...(baseline === undefined ? {} : { baseline }),
    ...(current === undefined ? {} : { current: current.point }),
    ...(target === undefined ? {} : { target }),
    ...(limits === undefined ? {} : { limits }),
  });
  const start = baseline === undefined ? Infinity : monthOf(baseline.period, ["baseline", "period"]);
  const between = past.filter((one) => one.month > start).length;
  const { actual } = course.read;
  return {
    ...course,
    observations:
      between + Number(course.read.baseline !== undefined) + Number(current !== undefined && actual !== undefined),
    due:
      target !== null &&
      target !== undefined &&
      current !== undefined &&
      current.month >= monthOf(target.period, ["target", "period"]),
    expected: expectedToDate === null || expectedToDate === undefined ? undefined : expectedIn(actual, expectedToDate),
    money,
  };
}

function expectedIn(actual: ReadQuantity | undefined, given: QuantityInput): ReadQuantity {
  const expected = readQuantity(given, ["expectedToDate"]);
  const unit = actual?.unit ?? "not-stated";
  return unit === "not-stated" || expected.unit === "not-stated"
    ? expected
    : convertQuantity(expected, unit, ["expectedToDate"]);
}

interface Variant {
  readonly input: VerdictInput;
  readonly situation: Situation;
}

/** What the printed digits and the sampling error leave open. */
function readVariants(own: Situation, standardError: QuantityInput | null | undefined): Variant[] {
  const { read, expected } = own;
  const { baseline, actual } = read;
  const withActual = (input: VerdictInput) => (one: ReadQuantity) => ({
    input,
    situation: { ...own, read: { ...read, actual: one } },
  });
  return [
    ...ends(actual).map(withActual("current")),
    ...ends(baseline).map(
      (one) => ({ input: "baseline", situation: { ...own, read: { ...read, baseline: one } } }) as const,
    ),
    ...ends(expected).map((one) => ({ input: "expected", situation: { ...own, expected: one } }) as const),
    ...(actual === undefined || standardError === null || standardError === undefined
      ? []
      : sampled(actual, errorIn(actual.unit, standardError)).map(withActual("sampling-error"))),
  ];
}

/** The two ends of what a printed value stands for; an open end from just inside. */
function ends(one: ReadQuantity | undefined): ReadQuantity[] {
  if (one === undefined) return [];
  const { low, high, lowClosed, highClosed } = one.interval as Interval & { low: Fraction; high: Fraction };
  const inside = (end: Fraction, closed: boolean) =>
    closed ? end : add(one.value, multiply(subtract(end, one.value), { n: 999_999_999n, d: 1_000_000_000n }));
  return [inside(low, lowClosed), inside(high, highClosed)].map((value) => exactly(one, value));
}

function exactly(one: ReadQuantity, value: Fraction): ReadQuantity {
  return { ...one, value, interval: point(value) };
}

/** 1.96 standard errors to either side hold 95 percent. */
function sampled(actual: ReadQuantity, error: Fraction): ReadQuantity[] {
  const reach = multiply(error, { n: 196n, d: 100n });
  return [subtract(actual.value, reach), add(actual.value, reach)].map((value) => exactly(actual, value));
}

/** The neighbouring points as baseline, and the other targets. */
function choices(
  { otherTargets = [] }: TargetSeries,
  past: readonly Dated[],
  baseline: Observation | undefined,
  at: (changes: Partial<Standpoint>) => Situation,
): Variant[] {
  const start = baseline === undefined ? undefined : monthOf(baseline.period, ["baseline", "period"]);
  const earlier = past.filter((one) => start !== undefined && one.month < start).at(-1);
  const later = past.find((one) => start !== undefined && one.month > start);
  return [
    ...[earlier, later].flatMap((one) =>
      one === undefined ? [] : [{ input: "base-year", situation: at({ baseline: one.point }) } as const],
    ),
    ...otherTargets.map((target) => ({ input: "target", situation: at({ target }) }) as const),
  ];
}

const MONEY_ONLY: AssessmentMethod = "earned-value";

/** The first other verdict that each input leads to. */
function turning(
  method: AssessmentMethod,
  verdict: MethodVerdict,
  own: Situation,
  variants: readonly Variant[],
  options: GrowthOptions,
): HangsOn[] {
  if (method === MONEY_ONLY) return [];
  const turned = new Map<VerdictInput, MethodVerdict>();
  const take = (input: VerdictInput, other: MethodVerdict | null | undefined) => {
    if (other !== null && other !== undefined && other !== verdict && !turned.has(input)) turned.set(input, other);
  };
  for (const { input, situation } of variants) take(input, JUDGES[method](situation, options).verdict);
  if (verdict !== "met" && (method === "progress" || method === "growth" || method === "projection")) {
    take("path", onOtherPath(method, own, options));
  }
  return [...turned].map(([input, other]) => ({ input, verdict: other }));
}
