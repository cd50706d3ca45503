import { describe, expect, it } from "vitest";
import { requiredRunRate } from "../../../src/targets/required-run-rate.js";
import { caught } from "../../korean/caught.js";

const JOBS = { direction: "more", target: 1200, period: "2024", dataDate: "2024-06-30", toDate: 480 } as const;

describe("the required run rate", () => {
  it("is what is left over the months and days that are left", () => {
    // 720 over 6 months and 184 days
    expect(requiredRunRate(JOBS, { decimals: 3 })).toStrictEqual({
      perMonth: { value: 120, unit: "not-stated" },
      perDay: { value: 3.913, unit: "not-stated" },
      daysLeft: { value: 184, unit: "days" },
      monthsLeft: { value: 6, unit: "months" },
    });
  });

  it("counts a part of a month by its days", () => {
    // 16 of 31 days of December
    expect(requiredRunRate({ ...JOBS, dataDate: "2024-12-15", toDate: 1192 }, { decimals: 2 })).toMatchObject({
      monthsLeft: { value: 0.52 },
      daysLeft: { value: 16 },
      perMonth: { value: 15.5 },
      perDay: { value: 0.5 },
    });
  });

  it("is negative beyond the target, and what may still come at most where less is wanted", () => {
    expect(requiredRunRate({ ...JOBS, toDate: 1260 }).perMonth.value).toBe(-10);
    expect(requiredRunRate({ ...JOBS, direction: "less", target: 120, toDate: 90 }).perMonth.value).toBe(5);
  });

  it("is absent without time, target, data", () => {
    const reasons = (change: object) => {
      const { perMonth, perDay, daysLeft, monthsLeft } = requiredRunRate({ ...JOBS, ...change });
      return [perMonth, perDay, daysLeft, monthsLeft].map((one) => one.reason);
    };
    expect(reasons({ dataDate: "2024-12-31" })).toEqual(["zero-denominator", "zero-denominator", undefined, undefined]);
    expect(reasons({ target: undefined })).toEqual(Array(4).fill("no-target"));
    expect(reasons({ toDate: null })).toEqual(Array(4).fill("not-reported"));
    expect(reasons({ dataDate: "2023-12-31" })).toEqual(Array(4).fill("not-due"));
    expect(reasons({ direction: "range", target: { low: 1, high: 2 } })).toEqual(Array(4).fill("not-applicable"));
  });

  it("refuses decimals that are no digits", () => {
    expect(caught(() => requiredRunRate(JOBS, { decimals: -0.5 })).code).toBe("invalid-decimals");
  });
});
