import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { compareTargets } from "../../src/targets/compare-targets.js";
import type { TargetResult } from "../../src/targets/target-report.js";
import { flagText } from "../../src/targets/flag.js";
import { codesOf } from "./small-plan.js";

const report = compareTargets(jeonju2024, { period: "2023" });

function result(id: string): TargetResult {
  const found = report.results.find((one) => one.indicator.id === id);
  if (found === undefined) throw new Error(`no result for ${id}`);
  return found;
}

describe("Jeonju's targets of 2023 against their actuals", () => {
  // Summary of section II: 2022, target of 2023, 2023; what follows was computed by hand.
  it.each([
    ["employment-rate-15-64", 65.7, 65.8, 66.6, 101.2, 900, "met"],
    ["youth-employment-rate", 40.9, 41, 37, 90.2, -3900, "missed"],
    ["female-employment-rate", 58.9, 59, 61.6, 104.4, 2700, "met"],
    ["employed-15-64", 308.1, 308.4, 305.9, 99.2, -733.3, "missed"],
    ["regular-employees", 202.4, 202.4, 196.3, 97, null, "missed"],
    ["employment-insured", 132.6, 132.9, 133.8, 100.7, 400, "met"],
  ] as const)("%s: from %s to %s, reached %s", (id, baseline, target, actual, rate, way, status) => {
    const one = result(id);
    expect([one.baseline?.value, one.target?.value, one.actual?.value]).toStrictEqual([baseline, target, actual]);
    expect([one.rounded.achievement.value, one.rounded.progress.value, one.status]).toStrictEqual([rate, way, status]);
    expect(one.robust).toBe(true);
    expect([one.baseline, one.target, one.actual].map((value) => value?.address?.section)).toStrictEqual([
      "II",
      "II",
      "II",
    ]);
  });

  it("changes and gaps are in points for rates and in thousands for head counts", () => {
    const rate = result("employment-rate-15-64").rounded;
    expect(rate.change).toMatchObject({ value: 0.9, unit: "percentage-point" });
    expect(rate.gap).toMatchObject({ value: 0.8, unit: "percentage-point" });
    const employed = result("employed-15-64").rounded;
    expect(employed.change).toMatchObject({ value: -2.2, unit: "thousand-persons" });
    expect(employed.gap).toMatchObject({ value: -2.5, unit: "thousand-persons" });
    expect(employed.requiredChange).toMatchObject({ value: 0.3, unit: "thousand-persons" });
    expect(employed.percentChange.value).toBe(-0.7);
  });

  it("all six common indicators have a target", () => {
    expect(report.results.length).toBe(6);
    expect(report.withoutTarget).toStrictEqual([]);
    expect([report.plan, report.period]).toStrictEqual(["jeonju-2024", "2023"]);
  });

  it("a target that equals its baseline has no progress, and the reason says so", () => {
    expect(result("regular-employees").progress).toStrictEqual({
      value: null,
      unit: "percent",
      reason: "target-equals-baseline",
      formula: "(actual − baseline) / (target − baseline) × 100",
      wide: false,
    });
  });
});

describe("what rounding of the printed figures leaves of the progress", () => {
  // The corners: (actual ± 0.05 − baseline ∓ 0.05) / (target − baseline ∓ 0.05), half up.
  it.each([
    // 0.90/0.15 = 6, 0.90/0.05 = 18
    ["employment-rate-15-64", 600, 1800, true, false],
    // −3.80/0.15 = −25.33, −4.00/0.05 = −80
    ["youth-employment-rate", -8000, -2533.3333333333335, false, false],
    // 2.70/0.15 = 18, 2.70/0.05 = 54
    ["female-employment-rate", 1800, 5400, true, false],
    // −2.10/0.35 = −6, −2.30/0.25 = −9.2
    ["employed-15-64", -920, -600, false, false],
    // 1.20/0.35 = 3.43, 1.20/0.25 = 4.8
    ["employment-insured", 342.85714285714283, 480, true, false],
  ] as const)("%s: from %s to %s", (id, low, high, lowClosed, highClosed) => {
    const { progress } = result(id);
    expect(progress).toMatchObject({ range: { low, high, lowClosed, highClosed }, wide: true });
  });

  it("the achievement rate is narrow beside it", () => {
    // 305.85 / 308.4 and 305.95 / 308.4
    expect(result("employed-15-64").achievement).toMatchObject({
      range: { low: 99.17315175097276, high: 99.20557717250324, lowClosed: true, highClosed: false },
    });
  });
});

describe("what a reader of the 2023 figures is told", () => {
  it.each([
    ["employment-rate-15-64", ["progress-wide"]],
    ["youth-employment-rate", ["achievement-hides-decline", "progress-wide"]],
    ["female-employment-rate", ["progress-wide"]],
    ["employed-15-64", ["achievement-hides-decline", "progress-wide"]],
    ["regular-employees", ["achievement-hides-decline", "target-equals-baseline"]],
    ["employment-insured", ["progress-wide", "readings-differ"]],
  ])("%s: %j", (id, codes) => {
    expect(codesOf(result(id))).toStrictEqual(codes);
  });

  it("that 99.2 % of the employed hides a decline", () => {
    const [first] = result("employed-15-64").flags;
    expect(first && flagText(first, "en")).toBe("the achievement rate of 99.2 % hides a decline from 308.1 to 305.9");
    expect(first && flagText(first, "ko")).toBe("달성률 99.2%, 그러나 실적은 감소: 308.1 → 305.9");
  });

  it("that the finer printing of the insured gives less", () => {
    const { flags, otherReadings } = result("employment-insured");
    expect(flags.at(-1)?.text.en).toBe(
      'the finer printing in "공통 일자리 목표" gives: achievement rate 100.6 %, progress 342.9 % (312.9 to 382.9)',
    );
    expect(flags.at(-1)?.text.ko).toBe("더 자세한 공표값(공통 일자리 목표): 달성률 100.6%, 진척률 342.9%(312.9~382.9)");
    // 133,814 / 132,954 = 100.6468; (133,814 − 132,600) / (132,954 − 132,600) = 1,214 / 354
    expect(otherReadings).toMatchObject([
      {
        target: { value: 132_954, unit: "persons" },
        baseline: { value: 132.6, unit: "thousand-persons" },
        actual: { value: 133_814, unit: "persons" },
        finer: true,
        achievement: { value: 100.6 },
        progress: { value: 342.9 },
      },
    ]);
  });

  it("nothing of a second printing with the same digits", () => {
    const { otherReadings, flags } = result("employed-15-64");
    expect(otherReadings).toMatchObject([{ target: { value: 308_400, unit: "persons" }, finer: false }]);
    expect(flags.some((flag) => flag.code === "readings-differ")).toBe(false);
  });

  it("all of it in one list", () => {
    expect(report.flags).toStrictEqual(report.results.flatMap((one) => one.flags));
    expect(report.flags.length).toBe(10);
  });
});
