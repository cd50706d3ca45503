import { describe, expect, it } from "vitest";
import { compareTargets } from "../../src/targets/compare-targets.js";
import type { ActualInput } from "../../src/targets/target-report.js";
import { caught } from "../korean/caught.js";
import { EMPLOYED, figure, onlyResult, planOf, RATE, target, WAITING } from "./small-plan.js";

const plan = planOf({
  figures: [figure(EMPLOYED, "2024", 128.4), figure(EMPLOYED, "2025", 129)],
  targets: [target(EMPLOYED, "2025", 129_400, { unit: "persons", decimals: -2 })],
});
const withActual = (actual: ActualInput) => onlyResult(plan, { period: "2025", actuals: { [EMPLOYED]: actual } });
const refused = (actual: unknown) => caught(() => withActual(actual as ActualInput));

describe("actuals that the plan does not hold", () => {
  it("are in the unit and digits of the indicator where they are bare numbers", () => {
    const one = withActual(129.4);
    expect(one.actual).toStrictEqual({ value: 129.4, unit: "thousand-persons", decimals: 1, period: "2025" });
    expect([one.status, one.robust]).toStrictEqual(["met", false]);
  });

  it("are what they say where they are quantities", () => {
    const one = withActual({ value: 129_399, unit: "persons", exact: true });
    expect(one.actual).toStrictEqual({ value: 129_399, unit: "persons", decimals: -2, exact: true, period: "2025" });
    expect([one.status, one.robust, one.gap.value]).toStrictEqual(["missed", true, -1]);
  });

  it("keep the rule by which they were rounded", () => {
    const one = withActual({ value: 129.4, decimals: 1, rounding: "truncate" });
    expect(one.actual).toMatchObject({ rounding: "truncate" });
    expect([one.status, one.robust]).toStrictEqual(["met", true]);
  });

  it("may be text or decimals of other libraries", () => {
    expect(withActual({ value: "129.4" }).actual?.value).toBe(129.4);
    expect(withActual({ value: { toFixed: () => "129.4" } }).actual?.value).toBe(129.4);
    expect(withActual({ value: 129n }).actual?.value).toBe(129);
  });

  it("take the indicator's unit where they say that theirs is not stated", () => {
    expect(withActual({ value: 128, unit: "not-stated" })).toMatchObject({
      actual: { value: 128, unit: "thousand-persons" },
      status: "missed",
    });
  });

  it("take the place of the plan's own, in every reading", () => {
    const other = target(EMPLOYED, "2025", 129.4, { address: { table: "annex" } });
    const both = { ...plan, targets: [...(plan.targets ?? []), other] };
    const one = onlyResult(both, { period: "2025", actuals: { [EMPLOYED]: 130 } });
    expect([one.actual?.value, one.otherReadings[0]?.actual?.value]).toStrictEqual([130, 130]);
  });

  it("of an indicator without a target change nothing", () => {
    const report = compareTargets(plan, { period: "2025", actuals: { [RATE]: 60 } });
    expect(report).toStrictEqual(compareTargets(plan, { period: "2025" }));
  });

  it("of no indicator are an error that names the nearest", () => {
    const error = caught(() => compareTargets(plan, { period: "2025", actuals: { "employd-15-64": 130 } }));
    expect([error.code, error.path, error.nearest]).toStrictEqual([
      "unknown-id",
      ["actuals", "employd-15-64"],
      EMPLOYED,
    ]);
  });

  it.each([
    ["not-finite", [], Number.NaN],
    ["not-finite", ["value"], { value: Number.POSITIVE_INFINITY }],
    ["not-a-number", [], null],
    ["not-a-number", [], true],
    ["not-a-number", ["value"], { value: "1,000" }],
    ["unknown-unit", ["unit"], { value: 1, unit: "people" }],
    ["unit-mismatch", ["unit"], { value: 1, unit: "percent" }],
    ["basis-mismatch", ["basis"], { value: 129, basis: "register" }],
  ] as const)("%s at %j", (code, path, actual) => {
    const error = refused(actual);
    expect([error.code, error.path]).toStrictEqual([code, ["actuals", EMPLOYED, ...path]]);
  });

  it("with decimals that are no digits are refused", () => {
    expect(refused({ value: 129, decimals: 0.5 }).code).toBe("invalid-decimals");
  });
});

it("a level that was only planned is no actual", () => {
  const planned = { ...plan, figures: [figure(EMPLOYED, "2025", 140, { planned: true })] };
  expect(onlyResult(planned, { period: "2025" }).actual).toBeUndefined();
});

describe("an indicator whose values add up over time", () => {
  it("is not compared from a half-year to a year", () => {
    const flow = { ...WAITING, id: "hires", kind: "flow", direction: "more" } as const;
    const figures = [figure("hires", "2023", 1000), figure("hires", "2024-S1", 450), figure("hires", "2025", 900)];
    const one = onlyResult(planOf({ indicators: [flow], figures, targets: [target("hires", "2025", 1100)] }), {
      period: "2025",
    });
    expect([one.baseline?.period, one.change.value]).toStrictEqual(["2023", -100]);
  });
});

describe("a figure of another basis", () => {
  const mixed = { ...plan, figures: [figure(EMPLOYED, "2025", 140, { basis: "register" })] };

  it("is refused with its path", () => {
    const error = caught(() => compareTargets(mixed, { period: "2025" }));
    expect([error.code, error.path]).toStrictEqual(["basis-mismatch", ["figures", 0, "basis"]]);
    expect(error.expected).toContain("mixBasis: true");
  });

  it("is compared where the caller says so", () => {
    expect(onlyResult(mixed, { period: "2025", mixBasis: true }).status).toBe("met");
    const actuals = { [EMPLOYED]: { value: 140, basis: "register" } } as const;
    expect(onlyResult(plan, { period: "2025", actuals, mixBasis: true }).status).toBe("met");
  });

  it("of a period that is not needed stands aside", () => {
    const past = { ...plan, figures: [figure(EMPLOYED, "2020", 140, { basis: "register" })] };
    expect(onlyResult(past, { period: "2025" }).bestActual).toBeUndefined();
  });

  it("stands aside where the period has one of the indicator's own", () => {
    const both = { ...plan, figures: [...mixed.figures, figure(EMPLOYED, "2025", 129, { id: "own" })] };
    expect(onlyResult(both, { period: "2025" }).actual?.value).toBe(129);
  });

  it("that is not stated contradicts nothing", () => {
    const unstated = { ...plan, figures: [figure(EMPLOYED, "2025", 140, { basis: "not-stated" })] };
    expect(onlyResult(unstated, { period: "2025" }).actual?.value).toBe(140);
  });

  it("of the indicator's own basis is compared", () => {
    expect(withActual({ value: 140, basis: "survey" }).status).toBe("met");
  });
});

describe("without an actual", () => {
  const open = planOf({
    year: "2025",
    targets: ["2024", "2025", "2025-S1", "2026"].map((period) => target(RATE, period, 63)),
  });
  const status = (period: string, asOf?: string) =>
    onlyResult(open, asOf === undefined ? { period } : { period, asOf }).status;

  it("a target is due before the year of the plan, where no day is given", () => {
    expect(["2024", "2025", "2025-S1", "2026"].map((period) => status(period))).toStrictEqual([
      "not-reported",
      "not-due",
      "not-due",
      "not-due",
    ]);
  });

  it("it is due on the day after the period's last", () => {
    expect(status("2025", "2025-12-31")).toBe("not-due");
    expect(status("2025", "2026-01-01")).toBe("not-reported");
    expect(status("2025-S1", "2025-06-30")).toBe("not-due");
    expect(status("2025-S1", "2025-07-01")).toBe("not-reported");
    expect(status("2024", "2024-06-01")).toBe("not-due");
  });
});

describe("periods and days", () => {
  it("that there are not are refused", () => {
    const period = caught(() => compareTargets(plan, { period: "2025-13" }));
    expect([period.code, period.path]).toStrictEqual(["invalid-period", ["period"]]);
    const day = caught(() => compareTargets(plan, { period: "2025", asOf: "2025-02-30" }));
    expect([day.code, day.path]).toStrictEqual(["invalid-day", ["asOf"]]);
  });
});

describe("a target that does not fit its indicator's direction", () => {
  it("is refused", () => {
    const ranged = planOf({ targets: [target(RATE, "2025", null, { range: { low: 1, high: 2 } })] });
    expect(caught(() => compareTargets(ranged, { period: "2025" })).code).toBe("invalid-value");
  });
});
