import { describe, expect, it } from "vitest";
import { targetStatus } from "../../src/targets/target-status.js";

describe("a target is met where the actual reaches it", () => {
  it.each([
    ["more", 65.8, 66.6, "met"],
    ["more", 65.8, 65.8, "met"],
    ["more", 65.8, 65.7, "missed"],
    ["less", 6, 5.5, "met"],
    ["less", 6, 6, "met"],
    ["less", 6, 6.5, "missed"],
  ] as const)("%s than %s: %s is %s", (direction, target, actual, status) => {
    expect(targetStatus({ direction, target, actual })).toStrictEqual({ status, robust: true });
  });

  it.each([
    [9.9, "missed"],
    [10, "met"],
    [15, "met"],
    [20, "met"],
    [20.1, "missed"],
  ])("between 10 and 20: %s is %s", (actual, status) => {
    expect(targetStatus({ direction: "range", target: { low: 10, high: 20 }, actual })).toStrictEqual({
      status,
      robust: true,
    });
  });

  it("by value and not by digits: 308.4 thousand are 308,400", () => {
    const target = { value: 308.4, unit: "thousand-persons" } as const;
    expect(targetStatus({ direction: "more", target, actual: { value: 308_400, unit: "persons" } }).status).toBe("met");
    expect(targetStatus({ direction: "more", target, actual: { value: 308_399, unit: "persons" } }).status).toBe(
      "missed",
    );
  });
});

describe("a target that is met although things got worse says so", () => {
  it.each([
    ["more", 70, 60, 65, "met-but-worsening"],
    ["more", 60, 60, 60, "met"],
    ["more", 60, 61, 59, "missed"],
    ["less", 7.05, 70, 12.58, "met-but-worsening"],
    ["less", 7, 6, 5, "met"],
    ["less", 5, 6, 7, "missed"],
  ] as const)("%s: from %s, target %s, reached %s: %s", (direction, baseline, target, actual, status) => {
    expect(targetStatus({ direction, baseline, target, actual })).toStrictEqual({ status, robust: true });
  });

  it("for a range nothing is worse inside it", () => {
    expect(targetStatus({ direction: "range", baseline: 15, target: { low: 10, high: 20 }, actual: 11 })).toStrictEqual(
      {
        status: "met",
        robust: true,
      },
    );
  });
});

describe("without figures there is nothing to judge", () => {
  it("no target, no actual, not yet an actual", () => {
    expect(targetStatus({ direction: "more", target: null, actual: 5 })).toStrictEqual({
      status: "no-target",
      robust: null,
    });
    expect(targetStatus({ direction: "more", target: 5 })).toStrictEqual({ status: "not-reported", robust: null });
    expect(targetStatus({ direction: "more", target: 5, actual: null, due: true }).status).toBe("not-reported");
    expect(targetStatus({ direction: "more", target: 5, due: false })).toStrictEqual({
      status: "not-due",
      robust: null,
    });
  });
});

describe("a verdict is robust where no number that prints the same turns it", () => {
  // 65.75 at two decimals stands for [65.745, 65.755), 65.8 at one for [65.75, 65.85).
  it.each([
    ["far above", "more", 65.8, { value: 66.6, decimals: 1 }, "met", true],
    ["far below", "more", 65.8, { value: 65.7, decimals: 1 }, "missed", true],
    ["printed equal", "more", 65.8, { value: 65.8, decimals: 1 }, "met", false],
    ["printed equal and exact", "more", 65.8, { value: 65.8, decimals: 1, exact: true }, "met", true],
    ["just below a target of one digit", "more", 65.8, { value: 65.75, decimals: 2 }, "missed", true],
    ["just below, not sure", "more", 65.75, { value: 65.7, decimals: 1, rounding: "nearest" }, "missed", false],
    // The open upper end is the target: it is never reached.
    ["open end at the target from below", "more", 65.75, { value: 65.7, decimals: 1 }, "missed", true],
    [
      "closed end at the target from below",
      "more",
      65.75,
      { value: 65.7, decimals: 1, rounding: "half-down" },
      "missed",
      false,
    ],
    ["closed end at the target from above", "more", 65.75, { value: 65.8, decimals: 1 }, "met", true],
    [
      "open end at the target from above",
      "more",
      65.75,
      { value: 65.8, decimals: 1, rounding: "half-down" },
      "met",
      true,
    ],
    [
      "truncated figures never stand for less",
      "more",
      65.8,
      { value: 65.8, decimals: 1, rounding: "truncate" },
      "met",
      true,
    ],
    ["less: closed end at the target from above", "less", 65.85, { value: 65.9, decimals: 1 }, "missed", false],
    [
      "less: open end at the target from above",
      "less",
      65.85,
      { value: 65.9, decimals: 1, rounding: "half-down" },
      "missed",
      true,
    ],
    ["less: open end at the target from below", "less", 65.85, { value: 65.8, decimals: 1 }, "met", true],
    ["less: printed equal", "less", 65.8, { value: 65.8, decimals: 1 }, "met", false],
    [
      "less: truncated figures may stand for more",
      "less",
      65.8,
      { value: 65.8, decimals: 1, rounding: "truncate" },
      "met",
      false,
    ],
  ] as const)("%s", (_title, direction, target, actual, status, robust) => {
    expect(targetStatus({ direction, target, actual })).toStrictEqual({ status, robust });
  });

  it.each([
    ["inside", 15, "met", true],
    ["at the lower end", 10, "met", false],
    ["at the upper end", 20, "met", false],
    ["outside", 25, "missed", true],
    ["just outside the upper end", 20.4, "missed", false],
  ] as const)("%s a range", (_title, value, status, robust) => {
    const decimals = Number.isInteger(value) ? 0 : undefined;
    const actual =
      decimals === undefined ? { value: 21, decimals: 0, rounding: "nearest" as const } : { value, decimals };
    const high = decimals === undefined ? 20.5 : 20;
    expect(targetStatus({ direction: "range", target: { low: 10, high }, actual })).toStrictEqual({ status, robust });
  });
});

describe("a verdict on the move since the baseline is robust where the two lie apart", () => {
  const met = (baseline: number, actual: number, exact = false) =>
    targetStatus({
      direction: "more",
      baseline: { value: baseline, decimals: 1, exact },
      target: 60,
      actual: { value: actual, decimals: 1, exact },
    });

  it("printed alike is not certain", () => {
    expect(met(65.8, 65.8)).toStrictEqual({ status: "met", robust: false });
    expect(met(65.8, 65.8, true)).toStrictEqual({ status: "met", robust: true });
  });

  it("one digit apart is certain, since the end between them belongs to one only", () => {
    expect(met(65.8, 65.7)).toStrictEqual({ status: "met-but-worsening", robust: true });
    expect(met(65.7, 65.8)).toStrictEqual({ status: "met", robust: true });
  });

  it("an exact baseline within the rounding of the actual is not certain", () => {
    const one = targetStatus({ direction: "more", baseline: 65.82, target: 60, actual: { value: 65.8, decimals: 1 } });
    expect(one).toStrictEqual({ status: "met-but-worsening", robust: false });
  });

  it("a missed target does not depend on the baseline", () => {
    const one = targetStatus({
      direction: "more",
      baseline: { value: 65.8, decimals: 1 },
      target: 70,
      actual: { value: 65.8, decimals: 1 },
    });
    expect(one).toStrictEqual({ status: "missed", robust: true });
  });
});
