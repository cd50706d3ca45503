import { describe, expectTypeOf, it } from "vitest";
import type { AbsenceReason } from "../../src/quantity/absence.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { Direction } from "../../src/model/indicator.js";
import { achievementRate } from "../../src/targets/achievement-rate.js";
import { compareTargets } from "../../src/targets/compare-targets.js";
import type { TargetResult } from "../../src/targets/target-report.js";
import type { Flag, FlagCode } from "../../src/targets/flag.js";
import { progress } from "../../src/targets/progress.js";
import { targetRows, type TargetRow } from "../../src/targets/target-rows.js";
import { targetStatus, type TargetStatus } from "../../src/targets/target-status.js";

describe("the direction", () => {
  it("is required", () => {
    expectTypeOf<Parameters<typeof progress>[0]>().toHaveProperty("direction").toEqualTypeOf<Direction>();
    // @ts-expect-error: it is left out
    progress({ baseline: 60, target: 62, actual: 61 });
    // @ts-expect-error: it is none
    targetStatus({ direction: "up", target: 62 });
  });
});

describe("the first lines of a developer", () => {
  it("have a number, or else a reason", () => {
    const report = compareTargets(jeonju2024, { period: "2023" });
    for (const { indicator, status, progress: way } of report.results) {
      expectTypeOf(indicator.id).toEqualTypeOf<string>();
      expectTypeOf(status).toEqualTypeOf<TargetStatus>();
      expectTypeOf(way.value ?? way.reason).toEqualTypeOf<number | AbsenceReason>();
      if (way.value === null) expectTypeOf(way.reason).toEqualTypeOf<AbsenceReason>();
      else expectTypeOf(way.reason).toEqualTypeOf<undefined>();
      expectTypeOf(way.unit).toEqualTypeOf<"percent">();
    }
    expectTypeOf<TargetResult["flags"]>().toEqualTypeOf<readonly Flag[]>();
    expectTypeOf(targetRows(report, { locale: "en" })).toEqualTypeOf<TargetRow[]>();
  });

  it("stand where any record of cells is wanted", () => {
    expectTypeOf<TargetRow>().toExtend<Readonly<Record<string, string | number | null>>>();
  });
});

describe("the words", () => {
  it("of a status are six", () => {
    expectTypeOf<TargetStatus>().toEqualTypeOf<
      "met" | "met-but-worsening" | "missed" | "not-due" | "not-reported" | "no-target"
    >();
  });

  it("of a flag are nine", () => {
    expectTypeOf<FlagCode>().toEqualTypeOf<
      | "achievement-hides-decline"
      | "achievement-inverted"
      | "progress-wide"
      | "target-equals-baseline"
      | "met-but-worsening"
      | "verdict-not-robust"
      | "readings-differ"
      | "printings-contradict"
      | "target-worse-than-baseline"
      | "target-lowered"
      | "target-below-best"
    >();
  });
});

describe("what does not compile", () => {
  it("a report without a period, an origin or a language that there is not", () => {
    // @ts-expect-error: no period
    compareTargets(jeonju2024, {});
    // @ts-expect-error: no origin
    compareTargets(jeonju2024, { period: "2023", origin: "first" });
    // @ts-expect-error: no locale
    targetRows(compareTargets(jeonju2024, { period: "2023" }), { locale: "fr" });
  });

  it("a range in an achievement rate", () => {
    // @ts-expect-error: a range
    achievementRate({ actual: 5, target: { low: 1, high: 2 } });
  });
});
