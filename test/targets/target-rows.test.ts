import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { compareTargets } from "../../src/targets/compare-targets.js";
import { STATUS_NAMES, targetRows } from "../../src/targets/target-rows.js";
import { EMPLOYED, figure, planOf, RATE, target, TURNOVER } from "./small-plan.js";

const COLUMNS = [
  "indicator",
  "label",
  "period",
  "year",
  "unit",
  "baseline",
  "target",
  "actual",
  "change",
  "changeUnit",
  "achievement",
  "progress",
  "progressLow",
  "progressHigh",
  "status",
  "statusLabel",
  "reason",
  "flags",
];

const next = { period: "2025" };

describe("targetRows gives one row for each indicator", () => {
  const rows = targetRows(compareTargets(jeonju2024, { period: "2023" }));

  it("with all columns in one order", () => {
    expect(rows.length).toBe(6);
    for (const row of rows) expect(Object.keys(row)).toStrictEqual(COLUMNS);
  });

  it("of text, numbers and nulls only", () => {
    for (const row of rows) {
      for (const cell of Object.values(row)) {
        expect(cell === null || typeof cell === "string" || Number.isFinite(cell)).toBe(true);
      }
    }
  });

  it("rounded to one decimal", () => {
    expect(rows[3]).toStrictEqual({
      indicator: "employed-15-64",
      label: "Employed persons, 15–64",
      period: "2023",
      year: 2023,
      unit: "thousand-persons",
      baseline: 308.1,
      target: 308.4,
      actual: 305.9,
      change: -2.2,
      changeUnit: "thousand-persons",
      achievement: 99.2,
      progress: -733.3,
      progressLow: -920,
      progressHigh: -600,
      status: "missed",
      statusLabel: "missed",
      reason: null,
      flags: "achievement-hides-decline progress-wide",
    });
  });

  it("with the reason where there is no progress, and no bounds", () => {
    expect(rows[4]).toMatchObject({
      progress: null,
      progressLow: null,
      progressHigh: null,
      reason: "target-equals-baseline",
      changeUnit: "thousand-persons",
    });
  });

  it("in Korean", () => {
    const korean = targetRows(compareTargets(jeonju2024, { period: "2024" }), { locale: "ko" });
    expect(korean[0]).toMatchObject({
      label: "고용률(15~64세)",
      statusLabel: "시기 미도래",
      actual: null,
      reason: "not-due",
    });
  });
});

describe("baseline, target and actual stand in the unit of the target", () => {
  it("whatever they are printed in", () => {
    const plan = planOf({
      figures: [figure(EMPLOYED, "2024", 128.4), figure(EMPLOYED, "2025", 129.1)],
      targets: [target(EMPLOYED, "2025", 129_400, { unit: "persons", decimals: -2 })],
    });
    const [row] = targetRows(compareTargets(plan, next));
    expect(row).toMatchObject({ unit: "persons", baseline: 128_400, target: 129_400, actual: 129_100, change: 700 });
  });
});

describe("the bounds of the progress", () => {
  const bounds = (baseline: number, wanted: number, exact = false) => {
    const plan = planOf({
      figures: [figure(RATE, "2024", baseline, { exact }), figure(RATE, "2025", 64, { exact })],
      targets: [target(RATE, "2025", wanted)],
    });
    const [row] = targetRows(compareTargets(plan, next));
    return [row?.progress, row?.progressLow, row?.progressHigh];
  };

  it("are the progress itself where nothing was rounded", () => {
    expect(bounds(62, 63, true)).toStrictEqual([200, 200, 200]);
  });

  it("are null where they are unbounded", () => {
    expect(bounds(62, 62.05)).toStrictEqual([4000, 2000, null]);
    expect(bounds(62, 62.02)).toStrictEqual([10000, null, null]);
  });

  it("are the progress itself towards a range", () => {
    const plan = planOf({
      indicators: [TURNOVER],
      figures: [figure("turnover", "2024", 30), figure("turnover", "2025", 24)],
      targets: [target("turnover", "2025", null, { range: { low: 10, high: 20 } })],
    });
    const [row] = targetRows(compareTargets(plan, next));
    expect(row).toMatchObject({ target: 10, progress: 60, progressLow: 60, progressHigh: 60, achievement: null });
  });
});

describe("every status has a name in both languages", () => {
  it("that is its own", () => {
    const names = Object.values(STATUS_NAMES);
    expect(names.length).toBe(6);
    expect(new Set(names.map((one) => one.ko)).size).toBe(6);
    expect(new Set(names.map((one) => one.en)).size).toBe(6);
  });
});
