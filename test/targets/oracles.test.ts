import { describe, expect, it } from "vitest";
import { fundingSum } from "../../src/budget/funding-sum.js";
import { difference } from "../../src/measures/difference.js";
import { sum } from "../../src/quantity/sum.js";
import { achievementRate } from "../../src/targets/achievement-rate.js";
import { assessTarget } from "../../src/targets/assess-target.js";
import { progress } from "../../src/targets/progress.js";
import { targetStatus } from "../../src/targets/target-status.js";
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

type Group = "published" | "inconsistent" | "open-sdg";

/** Every entry is in exactly one group, and every group is run. */
function groupOf({ id, recomputes }: Oracle): Group {
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

describe("the file of oracles", () => {
  it("has 52 entries with ids of their own, and all of them were run", () => {
    expect(entries.length).toBe(52);
    expect([...executed].sort()).toStrictEqual(entries.map((one) => one.id).sort());
    expect(new Set(executed).size).toBe(52);
  });

  it("names a source for each", () => {
    for (const { source } of oracles) expect(source.length).toBeGreaterThan(10);
  });
});
