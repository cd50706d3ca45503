import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fundingSum } from "../../src/budget/funding-sum.js";
import { lapsed } from "../../src/budget/lapsed.js";
import { difference } from "../../src/measures/difference.js";
import { sum } from "../../src/quantity/sum.js";
import { achievementRate } from "../../src/targets/achievement-rate.js";
import { assessTarget } from "../../src/targets/assess-target.js";
import { progress } from "../../src/targets/progress.js";
import { targetStatus } from "../../src/targets/target-status.js";
import { ABSENCE_REASONS } from "../../src/quantity/absence.js";
import { annualisedGrowth } from "../../src/measures/annualised-growth.js";
import type { CourseInput } from "../../src/targets/methods/course.js";
import { assess } from "../../src/targets/methods/assess.js";
import { earnedValue } from "../../src/targets/methods/earned-value.js";
import { growthProgress, type GrowthProgress } from "../../src/targets/methods/growth-progress.js";
import { limitScaling } from "../../src/targets/methods/limit-scaling.js";
import { meanScore } from "../../src/targets/methods/mean-score.js";
import { projectedProgress } from "../../src/targets/methods/projected-progress.js";
import { eurostatNoTarget, eurostatWithTarget, tolaScope, undpLight } from "./methods/bands.js";
import { caught } from "../korean/caught.js";
import oracles from "../oracles/targets.json" with { type: "json" };

/** What other systems and publications give for the same inputs. */
interface Oracle {
  readonly id: string;
  readonly fn: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly tolerance?: number;
  readonly recomputes: boolean;
}

const entries = oracles as unknown as readonly Oracle[];

type Input<K extends string> = Readonly<Record<K, number>>;
type MaybeInput<K extends string> = Readonly<Partial<Record<K, number | string | null>>>;
const executed: string[] = [];

function near(actual: number | null, wanted: unknown, { tolerance = 1e-9 }: Oracle): void {
  expect(actual).not.toBeNull();
  expect(Math.abs((actual as number) - (wanted as number))).toBeLessThanOrEqual(tolerance);
}

function values(parts: unknown): number[] {
  return Object.values(parts as Record<string, number>);
}

/** A printed rate may be a text such as "5.755%" or a number. */
function executionRate(oracle: Oracle): void {
  const { budgetCurrent, target, spent } = oracle.input as Partial<Input<"budgetCurrent" | "target">> & Input<"spent">;
  const { rate, balance } = oracle.expected as { rate: number | string; balance?: number };
  const budget = budgetCurrent ?? target ?? Number.NaN;
  const rounded = achievementRate({ actual: spent, target: budget }, { decimals: 3 });
  if (typeof rate === "string") expect(`${String(rounded.value)}%`).toBe(rate);
  else near(rounded.value, rate, oracle);
  if (balance !== undefined) expect(difference(spent, budget).value).toBe(balance);
}

/** A series as Open SDG is configured for it, and as Statistics Canada publishes it. */
interface PublishedSeries {
  readonly base_year: number;
  readonly base_value: number | null;
  readonly current_year: number | null;
  readonly current_value: number | null;
  readonly target: number | null;
  readonly target_year: number;
  readonly direction: number;
  readonly limit?: number | null;
}

function course(given: PublishedSeries): CourseInput {
  const { base_year, base_value, current_year, current_value, target, target_year, limit } = given;
  const direction = given.direction === 1 ? "more" : "less";
  return {
    direction,
    baseline: { period: String(base_year), value: base_value },
    current: current_year === null ? null : { period: String(current_year), value: current_value },
    target: target === null ? null : { period: String(target_year), value: target },
    ...(limit === null || limit === undefined ? {} : { limits: { [direction === "more" ? "upper" : "lower"]: limit } }),
  };
}

function named(status: unknown): string {
  return String(status).replaceAll("_", "-");
}

/** What an absence in the published file comes from. */
function whyAbsent({ base_value, base_year, current_year, target }: PublishedSeries): string {
  if (base_value === null) return "no-baseline";
  if (current_year === base_year) return "needs-more-years";
  return target === base_value ? "target-equals-baseline" : "not expected";
}

function publishedSeries(oracle: Oracle): void {
  const given = oracle.input as unknown as PublishedSeries;
  const result: GrowthProgress = growthProgress(course(given));
  const { progress_value: wanted, score, status } = oracle.expected;
  const figure = given.target === null ? result.observed : result.ratio;
  if (wanted === null) {
    expect([figure.value, figure.reason]).toStrictEqual([null, whyAbsent(given)]);
    expect(Object.keys(ABSENCE_REASONS)).toContain(figure.reason);
  } else {
    near(
      (figure.value ?? Number.NaN) / 100,
      given.target === null ? (wanted as number) * given.direction : wanted,
      oracle,
    );
  }
  expect(result.class).toBe(named(status));
  if (score === null) expect(result.score.reason).toBe(figure.reason);
  else near(result.score.value, score, oracle);
}

/** Progress over the part of the time that has passed, both in percent. */
function linearRatio(given: PublishedSeries): number {
  const { base_value, current_value, target, base_year, current_year, target_year } = given as Input<
    keyof PublishedSeries
  >;
  const direction = target > base_value ? "more" : "less";
  const way = progress({ direction, baseline: base_value, target, actual: current_value }).value ?? Number.NaN;
  return (way * (target_year - base_year)) / (current_year - base_year);
}

function linearClass(ratio: number): string {
  if (ratio < 0) return "deterioration";
  return ratio >= 95 ? "substantial-progress" : ratio >= 60 ? "moderate-progress" : "limited-progress";
}

/** What TolaActivity's tests expect of target tracking: rates are rounded to whole percents there. */
const TOLA: Readonly<Record<string, (oracle: Oracle) => void>> = {
  "tola-annual-noncum"({ input, expected }) {
    const { targets, results, completePeriods } = input as {
      targets: number[];
      results: number[];
      completePeriods: boolean[];
    };
    const done = (values: number[]) => sum(values.filter((_, i) => completePeriods[i]));
    expect([sum(targets), sum(results)]).toStrictEqual([expected["calculatedLopTarget"], expected["lopActual"]]);
    expect([done(targets), done(results)]).toStrictEqual([expected["progressTarget"], expected["progressActual"]]);
    const percent = (actual: number | undefined, target: number) =>
      achievementRate({ actual, target }, { decimals: 0 }).value;
    expect(percent(done(results), done(targets))).toBe(57);
    expect(percent(sum(results), input["lop_target"] as number)).toBe(35);
    expect(targets.map((target, i) => percent(results[i], target))).toStrictEqual([50, 60, 88, null]);
  },
  // A rate is not added up: the newest value is the period's.
  "tola-midend-percent"({ input, expected }) {
    const results = input["results"] as { date: string; value: number }[];
    const newest = results.toSorted((a, b) => (a.date < b.date ? -1 : 1)).at(-1)?.value;
    expect(newest).toBe(expected["progressActual"]);
    expect(achievementRate({ actual: newest, target: 80 }, { decimals: 0 }).value).toBe(88);
    expect(achievementRate({ actual: newest, target: 60 }, { decimals: 0 }).value).toBe(117);
  },
  // The levels of a falling indicator are summed there and are 80 % of a target; the newest level is 616.
  "tola-monthly-decrease-cum"({ input, expected }) {
    const results = input["results"] as number[];
    const target = input["lop_target"] as number;
    expect(sum(results)).toBe(expected["lopActual"]);
    expect(achievementRate({ actual: sum(results), target }, { decimals: 0 }).value).toBe(80);
    expect(targetStatus({ direction: "less", target, actual: results.at(-1) }).status).toBe("met");
  },
};

/** What other rooms compute, and the test that runs it. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  paceAchievement: "pace/oracles.test.ts",
};

const RUN: Readonly<Record<string, (oracle: Oracle) => void>> = {
  achievementRate(oracle) {
    const { actual, target, priorYearRate } = oracle.input as MaybeInput<"actual" | "target" | "priorYearRate">;
    const { percent, impliedTarget, deltaPp } = oracle.expected as MaybeInput<"percent" | "impliedTarget" | "deltaPp">;
    if (typeof actual === "string") {
      expect(caught(() => achievementRate({ actual, target })).code).toBe("not-a-number");
      return;
    }
    const given = achievementRate({ actual, target });
    if (impliedTarget !== undefined) {
      expect(given.reason).toBe("no-target");
      near(achievementRate({ actual, target: impliedTarget }, { decimals: 1 }).value, percent, oracle);
    } else if (percent === null) {
      expect(given).toMatchObject({ value: null, reason: "zero-denominator" });
    } else {
      near(given.value, percent, oracle);
      if (deltaPp !== undefined)
        near(difference(priorYearRate as number, given.value as number).value, deltaPp, oracle);
    }
  },
  percentage(oracle) {
    const { numerator, denominator } = oracle.input as Input<"numerator" | "denominator">;
    near(achievementRate({ actual: numerator, target: denominator }).value, oracle.expected["percent"], oracle);
  },
  iatiResult({ input, expected }) {
    const { baseline, target, actual } = input as Input<"baseline" | "target" | "actual">;
    const direction = input["ascending"] === true ? "more" : "less";
    const { status } = targetStatus({ direction, baseline, target, actual });
    expect(status === "met").toBe(expected["targetMet"]);
  },
  methodComparison(oracle) {
    const { baseline2022, target2023, actual2023, direction } = oracle.input as Input<
      "baseline2022" | "target2023" | "actual2023" | "direction"
    >;
    const { levelRate, fromBaseline, cagrRatio, escapCsi } = oracle.expected;
    const { achievement, progress: way } = assessTarget({
      direction: direction === 1 ? "more" : "less",
      baseline: baseline2022,
      target: target2023,
      actual: actual2023,
    });
    near(achievement.value, levelRate, oracle);
    near(way.value, fromBaseline, oracle);
    // Over one year the ratio of compound rates is the ratio of the ways.
    near(way.value, cagrRatio, oracle);
    near((way.value ?? 0) / 10, escapCsi, oracle);
  },
  currentStatusIndex(oracle) {
    const { I0, Icv, TV } = oracle.input as Input<"I0" | "Icv" | "TV">;
    const direction = oracle.input["direction"] === "increasing" ? "more" : "less";
    const way = progress({ direction, baseline: I0, target: TV, actual: Icv });
    near((way.value ?? 0) / 10, oracle.expected["csi"], oracle);
  },
  sectorRollup(oracle) {
    const targets = sum(values(oracle.input["targets"]));
    const actuals = sum(values(oracle.input["actuals"]));
    expect([targets, actuals]).toStrictEqual([oracle.expected["targetTotal"], oracle.expected["actualTotal"]]);
    near(achievementRate({ actual: actuals, target: targets }).value, oracle.expected["percent"], oracle);
  },
  termRollup(oracle) {
    const actual = sum(values(oracle.input["actuals"]));
    expect(actual).toBe(oracle.expected["actualTotal"]);
    const { target } = oracle.input as Input<"target">;
    near(achievementRate({ actual, target }, { decimals: 1 }).value, oracle.expected["percent"], oracle);
  },
  executionRate,
  budgetRollup({ input, expected }) {
    expect(sum(values(input["parts"]))).toBe(expected["total"]);
    if (expected["spent"] !== undefined) expect(sum(values(input["spentParts"]))).toBe(expected["spent"]);
  },
  quarterCumulative(oracle) {
    const { targets, quarter, cumulativeEntries } = oracle.input as {
      targets: number[];
      quarter: number;
      cumulativeEntries: number[];
    };
    const rate = achievementRate({ actual: cumulativeEntries.at(-1), target: targets[quarter - 1] });
    near(rate.value, oracle.expected["percent"], oracle);
  },
  cagrProgress: publishedSeries,
  aggregateProgressScore(oracle) {
    const { scores, allTargetsAchieved } = oracle.input as { scores: number[]; allTargetsAchieved: boolean };
    const grade = allTargetsAchieved ? "target-achieved" : "moderate-progress";
    const {
      score,
      class: reached,
      scored,
    } = meanScore(scores.map((value) => ({ score: { value, unit: "ratio" }, class: grade })));
    near(score.value, oracle.expected["score"], oracle);
    expect(reached).toBe(named(oracle.expected["status"]));
    expect(scored).toBe(scores.length);
  },
  limitScalingFactor(oracle) {
    const { base, limit } = oracle.input as Input<"base" | "limit">;
    near(limitScaling({ baseline: base, limit }).value, oracle.expected["C"], oracle);
  },
  // The same thresholds on a straight path: progress over the part of the time that has passed.
  paceRatio(oracle) {
    const given = oracle.input as unknown as PublishedSeries;
    const input = course(given);
    const { ratio, class: compound } = growthProgress(input);
    near((ratio.value ?? 0) / 100, oracle.expected["cagrRatio"], oracle);
    expect(compound).toBe(named(oracle.expected["cagrStatus"]));
    const linear = linearRatio(given);
    near(linear / 100, oracle.expected["linearRatio"], oracle);
    expect(linearClass(linear)).toBe(named(oracle.expected["linearStatus"]));
    if (oracle.id === "model-flip-cif-12-1-1" || oracle.id === "model-flip-cif-6-1-1") {
      for (const percent of [ratio.value ?? 0, linear]) expect(methodsPage).toContain(`${percent.toFixed(1)} %`);
    }
  },
  unProgressScore(oracle) {
    const { base, current, target } = oracle.input as Input<"base" | "current" | "target">;
    const { base_year, current_year, target_year } = oracle.input as Input<
      "base_year" | "current_year" | "target_year"
    >;
    const given = { base_value: base, current_value: current, target, base_year, current_year, target_year };
    const { observed, projected, ratio, score } = projectedProgress(
      course({ ...given, direction: target > base ? 1 : -1 }),
    );
    near((observed.value ?? 0) / 100, oracle.expected["cagr"], oracle);
    near(projected.value, oracle.expected["projected"], oracle);
    near((ratio.value ?? 0) / 100, oracle.expected["crossingRatio"], oracle);
    expect(score.value).toBe(oracle.expected["score"]);
  },
  unProgressScoreNoTarget({ input, expected }) {
    const { cagr, direction } = input as Input<"cagr" | "direction">;
    const way = { base_value: 100, base_year: 2020, current_value: 100 + cagr * 100, current_year: 2021, target: null };
    const { observed, score } = projectedProgress(course({ ...way, target_year: 2030, direction }));
    expect(observed.value).toBeCloseTo(cagr * 100, 12);
    expect(score.value).toBe(expected["score"]);
  },
  cpi(oracle) {
    const { bac, actualPerComplete, ac } = oracle.input as Input<"bac" | "actualPerComplete" | "ac">;
    const state = earnedValue({ budgetAtCompletion: bac, earnedPercent: actualPerComplete * 100, actualCost: ac });
    expect(state.earnedValue.value).toBe(oracle.expected["ev"]);
    near(state.costPerformance.value, oracle.expected["cpi"], oracle);
  },
  spi(oracle) {
    const { bac, schedule, period, actualPerComplete } = oracle.input as Input<
      "bac" | "period" | "actualPerComplete"
    > & {
      schedule: number[];
    };
    const state = earnedValue({
      budgetAtCompletion: bac,
      plannedPercent: (schedule[period - 1] ?? 0) * 100,
      earnedPercent: actualPerComplete * 100,
    });
    expect([state.plannedValue.value, state.earnedValue.value]).toStrictEqual([
      oracle.expected["pv"],
      oracle.expected["ev"],
    ]);
    near(state.schedulePerformance.value, oracle.expected["spi"], oracle);
  },
  // Its VAC takes a budget of 47,934 and its EAC one of 150,000; with one budget for both the VAC is another.
  evmSummary(oracle) {
    const { totalValue, bac, pv, ev, ac } = oracle.input as Input<"totalValue" | "bac" | "pv" | "ev" | "ac">;
    const { sv, cv, cpi, eac, etc, vac, tcpi } = oracle.expected as Input<
      "sv" | "cv" | "cpi" | "eac" | "etc" | "vac" | "tcpi"
    >;
    const state = earnedValue({ budgetAtCompletion: totalValue, plannedValue: pv, earnedValue: ev, actualCost: ac });
    near(state.scheduleVariance.value, sv, oracle);
    near(state.costVariance.value, cv, oracle);
    near(state.costPerformance.value, cpi, oracle);
    near(state.estimateAtCompletion.value, eac, oracle);
    near(state.estimateToComplete.value, etc, oracle);
    near(state.toCompletePerformance.value, tcpi, oracle);
    expect(Math.abs((state.varianceAtCompletion.value ?? 0) - vac)).toBeGreaterThan(100_000);
    near(difference(eac, bac).value, vac, oracle);
  },
  plannedValueLinear({ input, expected }) {
    const { start, end, today, budget } = input as Input<"start" | "end" | "today" | "budget">;
    const plannedPercent = ((today - start) / (end - start)) * 100;
    expect(earnedValue({ budgetAtCompletion: budget, plannedPercent }).plannedValue.value).toBe(expected["pv"]);
  },
  // Bands of other systems are an example over our figures, not part of the library.
  eurostatWithTarget({ input, expected }) {
    expect(eurostatWithTarget((input["ratio"] as number) * 100)).toBe(expected["status"]);
  },
  eurostatNoTarget({ input, expected }) {
    const growth = annualisedGrowth(1, String(1 + (input["cagr"] as number)), { years: 1 }).value ?? 0;
    expect(eurostatNoTarget(growth)).toBe(expected["status"]);
  },
  trafficLight({ input, expected }) {
    expect(undpLight(input["meanPercentOfMilestone"] as number)).toBe(expected["light"]);
  },
  onScope({ input, expected }) {
    const { percentMet, direction } = input as { percentMet: number; direction: "increase" | "decrease" };
    const { value } = achievementRate({ actual: String(percentMet), target: 1 });
    expect(tolaScope(value ?? 0, direction)).toBe(expected["overUnder"]);
  },
  targetTracking(oracle) {
    TOLA[oracle.id]?.(oracle);
    expect(Object.keys(TOLA)).toContain(oracle.id);
  },
  budgetUnused({ input, expected }) {
    const { budgetCurrent, spent, carryOut } = input as Input<"budgetCurrent" | "spent" | "carryOut">;
    const { computed } = lapsed({ appropriation: budgetCurrent, spent, carriedOut: carryOut });
    expect(computed.value).toBe(expected["unused"]);
  },
  // The newest value up to the end of a period is the period's; an empty one keeps that of the period before.
  cumulativePeriods({ input, expected }) {
    const periods = input["periods"] as { updates: number[] }[];
    const points = periods.flatMap(({ updates }, i) =>
      updates.map((value, month) => ({ period: `${String(2021 + i)}-0${String(month + 1)}`, value })),
    );
    const actuals = periods.map((_, i) => {
      const target = { period: String(2021 + i), value: 10 };
      return assess({ direction: "more", points, target }).current?.value;
    });
    expect(actuals).toStrictEqual(expected["actuals"]);
  },
  aggregateUnits({ input, expected }) {
    expect(sum([...((input["own"] as number[] | undefined) ?? []), ...(input["children"] as number[])])).toBe(
      expected["value"],
    );
  },
  // The cap that Akvo documents would be 80; the code's max() makes 100 of it.
  achievementCapped({ input, expected }) {
    const { actual, target } = input as Input<"actual" | "target">;
    const { value } = achievementRate({ actual, target });
    expect(value).toBe(expected["documented"]);
    expect(value).not.toBe(expected["returned"]);
  },
  // The largest month is not the latest one, which has reached the target.
  quarterDecreasing({ input, expected }) {
    const { target, monthly } = input as { target: number; monthly: number[] };
    const actual = monthly.at(-1);
    expect(actual).not.toBe(expected["actual"]);
    expect(targetStatus({ direction: "less", target, actual }).status).toBe("met");
    expect(achievementRate({ actual, target }).value).toBe(87.5);
  },
};

/** Figures that do not follow from what is printed beside them, and what follows instead. */
const INCONSISTENT: Readonly<Record<string, (oracle: Oracle) => void>> = {
  "kr-gwangmyeong-services"({ input, expected }) {
    const rate = { actual: input["actual"] as number, target: input["target"] as number };
    expect(achievementRate(rate, { decimals: 1 }).value).toBe(expected["roundHalfUp1dp"]);
    expect(achievementRate(rate, { decimals: 1, rounding: "truncate" }).value).toBe(expected["truncate1dp"]);
    expect(expected["published"]).toBe(62.6);
  },
  "kr-exec-total-gap"({ input, expected }) {
    const parts = sum(values(input["parts"]));
    expect(parts).toBe(expected["sumOfParts"]);
    expect(difference(parts, expected["publishedTotal"] as number).value).toBe(expected["gap"]);
  },
  "kr-exec-subsidy"({ input, expected }) {
    const rate = achievementRate({ actual: input["spent"] as number, target: input["budgetFinal"] as number });
    expect(rate.value).toBeCloseTo(expected["recomputed"] as number, 4);
    expect(expected["published"]).toBe(88);
  },
  "kr-fundsource-rounding"({ input, expected }) {
    const { 국비: national, 지방비: local } = input["parts"] as Input<"국비" | "지방비">;
    const total = expected["publishedTotal"] as number;
    const { sum: parts, difference: left, agrees } = fundingSum({ unit: "trillion-KRW", national, local, total });
    expect([parts.value, left.value, agrees]).toStrictEqual([expected["sumOfParts"], 0.1, false]);
  },
};

const methodsPage = readFileSync(new URL("../../docs/methods.md", import.meta.url), "utf8");

interface Pace {
  readonly base_value: number;
  readonly current_value: number;
  readonly target: number;
}

/** Cases in which Open SDG invents a number or a direction, and what stands here in its place. */
const OPEN_SDG: Readonly<Record<string, (pace: Pace, oracle: Oracle) => void>> = {
  "opensdg-edge-zero-target"({ base_value: baseline, current_value: actual, target }) {
    const { achievement, progress: way } = assessTarget({ direction: "less", baseline, target, actual });
    expect(achievement.reason).toBe("zero-denominator");
    // Half of the way from 100 to 0, and no 0.001 in place of the 0.
    expect(way.value).toBe(50);
  },
  "opensdg-edge-zero-base"({ base_value: baseline, current_value: actual, target }) {
    const { percentChange, progress: way } = assessTarget({ direction: "more", baseline, target, actual });
    expect(percentChange.reason).toBe("zero-baseline");
    expect(way.value).toBe(50);
  },
  "opensdg-edge-sign-change"({ base_value: baseline, current_value: actual }) {
    const { percentChange, progress: way } = assessTarget({ direction: "more", baseline, target: null, actual });
    expect(percentChange.reason).toBe("sign-change");
    expect(way.reason).toBe("no-target");
    expect(assessTarget({ direction: "more", baseline, target: 3, actual }).progress.value).toBe(50);
  },
  "opensdg-edge-sub-annual"({ base_value: baseline, current_value: actual, target }, { expected }) {
    expect(expected["progress_value"]).toBeNull();
    // A third of the way within one year is a third of the way.
    expect(progress({ direction: "more", baseline, target, actual }, { decimals: 1 }).value).toBe(33.3);
  },
  "opensdg-edge-default-direction"({ base_value: baseline, current_value: actual, target }, { expected }) {
    expect(expected["status"]).toBe("target_achieved");
    // @ts-expect-error: the direction is left out
    expect(caught(() => targetStatus({ baseline, target, actual })).code).toBe("missing-key");
    expect(targetStatus({ direction: "more", baseline, target, actual }).status).toBe("missed");
  },
};

function run(oracle: Oracle): void {
  const openSdg = OPEN_SDG[oracle.id];
  const inconsistent = INCONSISTENT[oracle.id];
  if (openSdg !== undefined) openSdg(oracle.input as unknown as Pace, oracle);
  else if (inconsistent !== undefined) inconsistent(oracle);
  else {
    const check = RUN[oracle.fn];
    if (check === undefined) throw new Error(`nothing computes ${oracle.fn}`);
    check(oracle);
  }
  executed.push(oracle.id);
}

type Group = "published" | "inconsistent" | "open-sdg" | "elsewhere";

/** Every entry is in exactly one group, and every group is run. */
function groupOf({ id, fn, recomputes }: Oracle): Group {
  if (ELSEWHERE[fn] !== undefined) return "elsewhere";
  if (id.startsWith("opensdg-edge-")) return "open-sdg";
  return recomputes ? "published" : "inconsistent";
}

function titled(group: Group): (readonly [string, Oracle])[] {
  return entries.filter((one) => groupOf(one) === group).map((one) => [`${one.fn}: ${one.id}`, one]);
}

describe("what others publish for the same inputs comes out", () => {
  it.each(titled("published"))("%s", (_title, oracle) => {
    run(oracle);
  });
});

describe("a printed figure that does not follow from its inputs is not reproduced", () => {
  it.each(titled("inconsistent"))("%s", (_title, oracle) => {
    run(oracle);
  });
});

describe("no small number is invented and no direction assumed", () => {
  it.each(titled("open-sdg"))("%s", (_title, oracle) => {
    run(oracle);
  });
});

describe("model dependence", () => {
  // Of the published series with a target, a value and no achievement yet.
  const open = entries.filter(
    ({ fn, expected, input }) =>
      fn === "cagrProgress" &&
      input["series"] !== undefined &&
      input["target"] !== null &&
      expected["progress_value"] !== null &&
      expected["status"] !== "target_achieved",
  );

  it("58 series of this file, of which these five change their class on a straight path", () => {
    const turned = open.filter(({ input, expected }) => {
      const given = input as unknown as PublishedSeries;
      return linearClass(linearRatio(given)) !== named(expected["status"]);
    });
    expect(open.length).toBe(58);
    expect(turned.map(({ input }) => input["series"])).toStrictEqual([
      "17-2-1 / ODA as a share of GNI (%) / Total",
      "3-3-4",
      "1-1-1",
      "12-1-1",
      "6-1-1",
    ]);
    expect(methodsPage).toContain(`${String(turned.length)} of the ${String(open.length)}`);
  });
});

describe("the file of oracles", () => {
  it("has 349 entries with ids of their own, and all of them were run here or have a test elsewhere", () => {
    const here = entries.filter((one) => groupOf(one) !== "elsewhere");
    const there = entries.filter((one) => groupOf(one) === "elsewhere");
    expect([entries.length, here.length, there.length]).toStrictEqual([349, 347, 2]);
    expect(new Set(entries.map((one) => one.id)).size).toBe(349);
    expect([...executed].sort()).toStrictEqual(here.map((one) => one.id).sort());
    for (const { fn, id } of there) {
      expect(readFileSync(new URL(ELSEWHERE[fn] ?? "", import.meta.url), "utf8"), id).toContain(fn);
    }
  });

  it("names a source for each", () => {
    for (const { source } of oracles) expect(source.length).toBeGreaterThan(10);
  });
});
