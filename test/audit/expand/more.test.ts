import { describe, expect, it } from "vitest";
import { expanded, plain } from "./small-plan.js";

const cells = (measure: string, at: object, table = "01") => ({ table, measure, at });
const first = (check: object): unknown => plain([...expanded([{ id: "x", ...check }]).values()][0]);

describe("what holds for all of a measure", () => {
  const total = "statements/women";

  it("may be asked for, alone or in a list", () => {
    const of = (sex: unknown) =>
      first({
        kind: "difference",
        result: total,
        minuend: "statements/below",
        subtrahend: cells("change", { sex, period: "2024" }),
      });
    expect(of("_T")).toMatchObject({ form: "linear" });
    expect(of("F")).toMatchObject({ reason: "unknown-item" });
    const sum = (sex: unknown) =>
      first({ kind: "sum", total, parts: [cells("change", { sex, period: ["2023", "2024"] })] });
    expect(sum(["_T"])).toMatchObject({ form: "linear" });
    expect(sum(["_T", "F"])).toMatchObject({ reason: "unknown-item", of: "cells/01/change@sex=_T,F", nearest: "_T" });
    expect(sum({ back: 1 })).toMatchObject({ reason: "unknown-item", of: "cells/01/change@sex=back 1" });
  });
});

describe("units of a ratio", () => {
  it("one dimension over another", () => {
    const ratio = (result: string, numerator: readonly string[], denominator: readonly string[]) =>
      first({ kind: "ratio", result, numerator, denominator });
    expect(ratio("statements/money", ["keyTasks/1-1/funds/total"], ["keyTasks/1-1/jobs"])).toMatchObject({
      ...{ form: "ratio", scale: "1" },
    });
    expect(ratio("statements/ratio", ["statements/money", "statements/pyeong"], ["statements/firms"])).toMatchObject({
      reason: "unit-mismatch",
    });
    expect(ratio("statements/ratio", ["statements/money"], [])).toMatchObject({ reason: "no-figures" });
  });

  it("a share of itself", () => {
    expect(
      first({ kind: "share", result: "statements/share", part: ["statements/firms"], whole: ["statements/firms"] }),
    ).toMatchObject({ form: "linear", constant: "100" });
  });

  it("a share without a part, of several wholes", () => {
    const whole = ["statements/firms", "statements/none"];
    expect(first({ kind: "share", result: "statements/share", whole })).toMatchObject({ reason: "invalid-check" });
  });
});

describe("weights", () => {
  it("that add up to nothing make no average", () => {
    const parts = ["statements/firms", "statements/none"];
    const average = { kind: "average", result: "statements/firms", parts };
    expect(first({ ...average, weights: [1, -1] })).toMatchObject({ reason: "invalid-check", of: "weights" });
    expect(first({ ...average, weights: [1, Number.NaN] })).toMatchObject({ reason: "invalid-check", of: "weights" });
    expect(first({ ...average, parts: [] })).toMatchObject({ reason: "no-figures" });
  });
});

describe("an order", () => {
  it("is none of a figure with itself", () => {
    const figures = ["statements/firms", "statements/none", "statements/firms"];
    expect(first({ kind: "order", figures })).toMatchObject({ reason: "cycle", of: "statements/firms" });
  });

  it("is a trend in a direction that there is", () => {
    const figures = ["statements/firms", "statements/none"];
    expect(first({ kind: "trend", direction: "sideways", figures })).toMatchObject({ of: "direction" });
  });
});
