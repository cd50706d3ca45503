import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { compareTargets } from "../../src/targets/compare-targets.js";
import { codesOf } from "./small-plan.js";

const report = compareTargets(jeonju2024, { period: "2024" });
const byId = new Map(report.results.map((one) => [one.indicator.id, one]));

describe("Jeonju's new targets of 2024", () => {
  // Section III.2: actual of 2023, target of 2024; change and percent as printed there, or computed by hand.
  it.each([
    ["employment-rate-15-64", 66.6, 66.7, 0.1, "percentage-point", 0.2],
    ["youth-employment-rate", 37, 37.2, 0.2, "percentage-point", 0.5],
    ["female-employment-rate", 61.6, 61.7, 0.1, "percentage-point", 0.2],
    ["employed-15-64", 305_900, 308_500, 2600, "persons", 0.8],
    ["regular-employees", 196_300, 196_500, 200, "persons", 0.1],
    ["employment-insured", 133_814, 134_082, 268, "persons", 0.2],
  ] as const)("%s: from %s to %s asks for %s", (id, baseline, target, change, unit, percent) => {
    const one = byId.get(id);
    expect([one?.baseline?.value, one?.target?.value]).toStrictEqual([baseline, target]);
    expect(one?.requiredChange).toMatchObject({ value: change, unit });
    expect(one?.rounded.requiredPercent.value).toBe(percent);
  });

  // The last target and actual of the same table; the best of 2022 and 2023, in its own unit.
  it.each([
    ["employment-rate-15-64", 65.8, 66.6, 66.6, "2023"],
    ["youth-employment-rate", 41, 37, 40.9, "2022"],
    ["female-employment-rate", 59, 61.6, 61.6, "2023"],
    ["employed-15-64", 308_400, 305_900, 308.1, "2022"],
    ["regular-employees", 202_400, 196_300, 202.4, "2022"],
    ["employment-insured", 132_954, 133_814, 133_814, "2023"],
  ])("%s: last target %s, last actual %s, best actual %s of %s", (id, target, actual, best, year) => {
    const one = byId.get(id);
    expect(one?.lastTarget).toMatchObject({ value: target, period: "2023" });
    expect(one?.lastActual).toMatchObject({ value: actual, period: "2023" });
    expect(one?.bestActual).toMatchObject({ value: best, period: year });
  });

  it("are not due, and have neither achievement rate nor progress", () => {
    for (const one of report.results) {
      expect([one.status, one.robust]).toStrictEqual(["not-due", null]);
      expect([one.achievement.reason, one.progress.reason, one.gap.reason, one.change.reason]).toStrictEqual([
        "not-due",
        "not-due",
        "not-due",
        "not-due",
      ]);
    }
  });

  it("are lowered for youth and regular employees only", () => {
    expect(report.results.filter((one) => one.flags.length > 0).map((one) => [one.indicator.id, codesOf(one)])).toEqual(
      [
        ["youth-employment-rate", ["target-lowered", "target-below-best"]],
        ["regular-employees", ["target-lowered", "target-below-best"]],
      ],
    );
    expect(report.flags.map((flag) => flag.text.en)).toStrictEqual([
      "the target is less ambitious than that of 2023: 41.0 → 37.2",
      "the target of 37.2 is worse than the 40.9 of 2022",
      "the target is less ambitious than that of 2023: 202,400 → 196,500",
      "the target of 196,500 is worse than the 202,400 of 2022",
    ]);
    expect(report.flags.map((flag) => flag.text.ko)).toStrictEqual([
      "목표가 2023년보다 완화됨: 41.0 → 37.2",
      "목표가 2022년 실적보다 후퇴한 수준: 40.9 → 37.2",
      "목표가 2023년보다 완화됨: 202,400 → 196,500",
      "목표가 2022년 실적보다 후퇴한 수준: 202,400 → 196,500",
    ]);
  });

  it("are read from the table that prints their baseline, with the headline printings beside it", () => {
    const rate = byId.get("employment-rate-15-64");
    expect(rate?.targetId).toBe("common-targets/employment-rate-15-64@2024");
    expect(rate?.otherReadings.map((one) => one.target.id)).toStrictEqual([
      "summary-box/employment-rate-15-64@2024",
      "summary/employment-rate-15-64@2024",
      "vision/employment-rate-15-64@2024",
    ]);
  });

  it("stand beside the term plan's target of 65.3 where that is asked for", () => {
    const term = compareTargets(jeonju2024, { period: "2024", origin: "term" });
    expect(term.results.map((one) => [one.indicator.id, one.target?.value, one.origin])).toStrictEqual([
      ["employment-rate-15-64", 65.3, "term"],
    ]);
    expect(term.withoutTarget.length).toBe(5);
    // 66.6 in 2023 is better than what the term plan wanted for 2024, and so was the target of 65.8.
    expect(codesOf(term)).toStrictEqual(["target-worse-than-baseline", "target-lowered"]);
  });

  it("are met or missed as soon as actuals are given", () => {
    const actuals = {
      "employment-rate-15-64": 66.7,
      "employed-15-64": { value: 308_450, unit: "persons", decimals: -1 },
    } as const;
    const { results } = compareTargets(jeonju2024, { period: "2024", actuals });
    const statuses = results.map((one) => [one.indicator.id, one.status, one.rounded.progress.value]);
    expect(statuses.slice(0, 1)).toStrictEqual([["employment-rate-15-64", "met", 100]]);
    // 2,550 of 2,600
    expect(statuses[3]).toStrictEqual(["employed-15-64", "missed", 98.1]);
    expect(statuses[1]?.[1]).toBe("not-due");
  });

  it("are not reported once the year is over", () => {
    const { results } = compareTargets(jeonju2024, { period: "2024", asOf: "2025-01-01" });
    expect(new Set(results.map((one) => one.status))).toStrictEqual(new Set(["not-reported"]));
    expect(results[0]?.progress.reason).toBe("not-reported");
  });
});
