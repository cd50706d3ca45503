import { describe, expect, it } from "vitest";
import { isDay, isEarlier, isPeriod, periodEnd, periodStart, periodYear } from "../../src/model/period.js";
import { caught } from "../korean/caught.js";

/** Every kind of period of 2024, with its first and last day. */
const PERIODS_OF_2024 = [
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-S1", "2024-01-01", "2024-06-30"],
  ["2024-S2", "2024-07-01", "2024-12-31"],
  ["2024-Q1", "2024-01-01", "2024-03-31"],
  ["2024-Q2", "2024-04-01", "2024-06-30"],
  ["2024-Q3", "2024-07-01", "2024-09-30"],
  ["2024-Q4", "2024-10-01", "2024-12-31"],
  ["2024-01", "2024-01-01", "2024-01-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2024-03", "2024-03-01", "2024-03-31"],
  ["2024-04", "2024-04-01", "2024-04-30"],
  ["2024-05", "2024-05-01", "2024-05-31"],
  ["2024-06", "2024-06-01", "2024-06-30"],
  ["2024-07", "2024-07-01", "2024-07-31"],
  ["2024-08", "2024-08-01", "2024-08-31"],
  ["2024-09", "2024-09-01", "2024-09-30"],
  ["2024-10", "2024-10-01", "2024-10-31"],
  ["2024-11", "2024-11-01", "2024-11-30"],
  ["2024-12", "2024-12-01", "2024-12-31"],
] as const;

const NO_PERIODS = [
  ...["", "24", "20245", "2024-", "2024-0", "2024-00", "2024-13", "2024-1", "2024-S0", "2024-S3", "2024-Q0"],
  ...["2024-Q5", "2024-s1", "2024S1", "2024-W01", "2024-01-01", " 2024", "2024\n", "-2024", "２０２４"],
];

describe("periodStart and periodEnd", () => {
  it.each(PERIODS_OF_2024)("%s runs from %s to %s", (period, start, end) => {
    expect([periodStart(period), periodEnd(period)]).toStrictEqual([start, end]);
  });

  it.each([
    ["1900", "1900-02-28"],
    ["2000", "2000-02-29"],
    ["2023", "2023-02-28"],
    ["2024", "2024-02-29"],
    ["2100", "2100-02-28"],
    ["0004", "0004-02-29"],
    ["0099", "0099-02-28"],
    ["9999", "9999-02-28"],
  ])("February of %s ends on %s", (year, end) => {
    expect(periodEnd(`${year}-02`)).toBe(end);
  });

  it("name the place that they were told in their error", () => {
    expect(caught(() => periodStart("2024-13"))).toMatchObject({ code: "invalid-period", path: ["period"] });
    expect(caught(() => periodEnd("2024-13", ["asOf"]))).toMatchObject({ code: "invalid-period", path: ["asOf"] });
    expect(caught(() => periodEnd(2024 as unknown as string)).code).toBe("invalid-period");
  });
});

describe("isPeriod", () => {
  it.each(PERIODS_OF_2024)("says yes to %s", (period) => {
    expect(isPeriod(period)).toBe(true);
  });

  it.each(NO_PERIODS)("says no to %j", (text) => {
    expect(isPeriod(text)).toBe(false);
  });
});

describe("isDay", () => {
  it.each(["2024-01-31", "2024-02-29", "2000-02-29", "2023-12-31", "0004-02-29", "0000-02-29", "9999-12-31"])(
    "says yes to %s",
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    ...["2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31", "2024-06-31", "2024-09-31", "2024-11-31"],
    ...["2024-01-32", "2024-01-00", "2024-00-01", "2024-13-01", "2024-1-1", "2024-01-01T00:00:00Z", "2024-01", ""],
  ])("says no to %j", (text) => {
    expect(isDay(text)).toBe(false);
  });

  it("knows the days of every month of a common year and of a leap year", () => {
    const lengths = (february: number) => [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [year, february] of [["2023", 28] as const, ["2024", 29] as const]) {
      const days = lengths(february).map((_, month) => {
        const start = `${year}-${String(month + 1).padStart(2, "0")}`;
        return Array.from({ length: 40 }, (__, day) => `${start}-${String(day).padStart(2, "0")}`).filter(isDay).length;
      });
      expect(days).toStrictEqual(lengths(february));
    }
  });
});

describe("periodYear", () => {
  it("is a number, whatever kind of period it is", () => {
    expect(PERIODS_OF_2024.map(([period]) => periodYear(period))).toStrictEqual(PERIODS_OF_2024.map(() => 2024));
    expect(caught(() => periodYear("24")).code).toBe("invalid-period");
  });
});

describe("isEarlier", () => {
  it("agrees with the calendar for every two periods of 2024", () => {
    for (const [one, , end] of PERIODS_OF_2024) {
      for (const [other, start] of PERIODS_OF_2024) {
        expect(isEarlier(one, other), `${one} before ${other}`).toBe(end < start);
      }
    }
  });

  it("crosses years", () => {
    expect(isEarlier("2023", "2024-01")).toBe(true);
    expect(isEarlier("2023-12", "2024")).toBe(true);
    expect(isEarlier("2024", "2023")).toBe(false);
    expect(caught(() => isEarlier("2023", "x")).code).toBe("invalid-period");
    expect(caught(() => isEarlier("x", "2023")).code).toBe("invalid-period");
  });
});
