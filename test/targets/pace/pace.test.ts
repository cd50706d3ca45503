import { describe, expect, it } from "vitest";
import { pace, type PaceInput } from "../../../src/targets/pace.js";
import type { PaceProfile } from "../../../src/targets/pace-profiles.js";
import { caught } from "../../korean/caught.js";

/** 1,200 jobs in 2024, a leap year; 480 by the end of June. */
const JOBS = { direction: "more", target: 1200, period: "2024", dataDate: "2024-06-30", toDate: 480 } as const;
const FLAT = { kind: "flat" } as const;

function paceOf(profile: PaceProfile, change: Partial<PaceInput> = {}, decimals = 2) {
  return pace({ ...JOBS, profile, ...change }, { decimals });
}

describe("what is expected by the day of the data", () => {
  const expected = (profile: PaceProfile, dataDate: string, change: Partial<PaceInput> = {}) =>
    paceOf(profile, { dataDate, ...change }).expected.value;

  it("by equal months, a part of a month by its days", () => {
    expect(expected(FLAT, "2024-06-30")).toBe(600);
    // 1 of 12 months and 15 of the 29 days of the second: 100 + 51.72
    expect(expected(FLAT, "2024-02-15")).toBe(151.72);
    // 15 of 28
    expect(expected(FLAT, "2023-02-15", { period: "2023" })).toBe(153.57);
    expect(expected(FLAT, "2024-12-31")).toBe(1200);
  });

  it("by days of the year", () => {
    // 182 of 366 and 181 of 365
    expect(expected({ kind: "days" }, "2024-06-30")).toBe(596.72);
    expect(expected({ kind: "days" }, "2023-06-30", { period: "2023" })).toBe(595.07);
  });

  it("by weights of months, quarters or half-years, on any scale", () => {
    expect(expected({ kind: "weights", weights: [10, 20, 30, 40] }, "2024-06-30")).toBe(360);
    expect(expected({ kind: "weights", weights: [3, 1] }, "2024-06-30")).toBe(900);
    // 45 of the 91 days of the second quarter: 120 + 240 × 45 / 91
    expect(expected({ kind: "weights", weights: [10, 20, 30, 40] }, "2024-05-15")).toBe(238.68);
    const months = [0, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2];
    expect(expected({ kind: "weights", weights: months }, "2024-03-31")).toBe(200);
  });

  it("by last year's shape", () => {
    // 150 of 300 by June
    const values = [0, 0, 50, 50, 25, 25, 25, 25, 25, 25, 25, 25];
    expect(expected({ kind: "last-year", values }, "2024-06-30")).toBe(600);
    expect(expected({ kind: "last-year", values }, "2024-03-31")).toBe(200);
  });

  it("by milestones, of which each falls due on its day", () => {
    const milestones = [
      { on: "2024-09-30", value: { value: 0.9, unit: "thousand-persons" } },
      { on: "2024-03-31", value: 300 },
    ] as const;
    const by = (day: string) =>
      expected({ kind: "milestones", milestones }, day, { target: { value: 1200, unit: "persons" } });
    const days = ["2024-01-01", "2024-03-30", "2024-03-31", "2024-09-29", "2024-09-30", "2024-12-30", "2024-12-31"];
    expect(days.map(by)).toEqual([0, 0, 300, 300, 900, 900, 1200]);
  });

  it("by milestones on neighbouring days and on the last one", () => {
    const milestones = [
      { on: "2024-01-01", value: 10 },
      { on: "2024-01-02", value: 20 },
      { on: "2024-12-30", value: 900 },
      { on: "2024-12-31", value: 1200 },
    ];
    const by = (day: string) => expected({ kind: "milestones", milestones }, day);
    expect(["2024-01-01", "2024-01-02", "2024-12-29", "2024-12-30", "2024-12-31"].map(by)).toEqual([
      10, 20, 20, 900, 1200,
    ]);
  });

  it("in a half-year, a quarter and a month", () => {
    const at = (period: string, dataDate: string, profile: PaceProfile = FLAT) =>
      expected(profile, dataDate, { period, target: 600 });
    expect(at("2024-S2", "2024-09-30")).toBe(300);
    expect(at("2024-Q3", "2024-07-31")).toBe(200);
    expect(at("2024-02", "2024-02-29")).toBe(600);
    // 10 of 29
    expect(at("2024-02", "2024-02-10")).toBe(206.9);
    expect(at("2024-S2", "2024-09-30", { kind: "weights", weights: [1, 3] })).toBe(150);
  });

  it("between a baseline and the target, for a stock", () => {
    const stock = { baseline: 1000, target: 1200, toDate: 1080 };
    expect(paceOf(FLAT, stock)).toMatchObject({
      expected: { value: 1100 },
      difference: { value: -20 },
      paceRate: { value: 80 },
      remaining: { value: 120 },
      currentRunRate: { perMonth: { value: 13.33 } },
      requiredRunRate: { perMonth: { value: 20 } },
      status: "behind",
    });
    // A milestone of a stock is a level: 1,050 is a quarter of the way.
    const milestones = [{ on: "2024-06-30", value: 1050 }];
    expect(paceOf({ kind: "milestones", milestones }, stock)).toMatchObject({
      expected: { value: 1050 },
      status: "ahead",
    });
  });
});

describe("ahead or behind", () => {
  it("in units, in days, in percent and by run rates", () => {
    expect(paceOf(FLAT)).toStrictEqual({
      profile: "flat",
      period: "2024",
      dataDate: "2024-06-30",
      final: false,
      // 182 of 366
      elapsed: { value: 49.73, unit: "percent" },
      target: { value: 1200, unit: "not-stated" },
      expected: {
        value: 600,
        unit: "not-stated",
        formula: "baseline + (target − baseline) × share due by the day of the data",
      },
      actual: { value: 480, unit: "not-stated" },
      difference: { value: -120, unit: "not-stated" },
      // 480 is 4.8 months: 0.8 × 31 = 24.8 May. From there to 30 June 6.2 + 30.
      differenceInDays: { value: -36.2, unit: "days" },
      paceRate: { value: 80, unit: "percent", formula: "(actual − baseline) / (expected − baseline) × 100" },
      remaining: { value: 720, unit: "not-stated" },
      requiredPace: { value: 120, unit: "percent" },
      // 720 / 184
      requiredRunRate: { perMonth: { value: 120, unit: "not-stated" }, perDay: { value: 3.91, unit: "not-stated" } },
      // 480 / 182
      currentRunRate: { perMonth: { value: 80, unit: "not-stated" }, perDay: { value: 2.64, unit: "not-stated" } },
      status: "behind",
    });
  });

  it("is ahead where a slow start was planned", () => {
    const slow = paceOf({ kind: "weights", weights: [10, 20, 30, 40] });
    // 480 = 360 + 120 of the 360 of the third quarter: a third of its 92 days
    expect(slow).toMatchObject({ difference: { value: 120 }, differenceInDays: { value: 30.67 }, status: "ahead" });
    // 720 is left where the profile has 840 left
    expect(slow.requiredPace.value).toBe(85.71);
  });

  it("is on pace exactly, or within the tolerance, whose end belongs to it", () => {
    expect(paceOf(FLAT, { toDate: 600 })).toMatchObject({ status: "on-pace", differenceInDays: { value: 0 } });
    expect(paceOf(FLAT, { toDate: 599 }).status).toBe("behind");
    expect(paceOf(FLAT, { toDate: 480, tolerance: 20 }).status).toBe("on-pace");
    expect(paceOf(FLAT, { toDate: 479, tolerance: 20 }).status).toBe("behind");
    expect(paceOf(FLAT, { toDate: 720, tolerance: "20" }).status).toBe("on-pace");
    expect(paceOf(FLAT, { toDate: 721, tolerance: 20 }).status).toBe("ahead");
  });

  it("the other way round where less is wanted: what may come at most", () => {
    const accidents = { direction: "less", target: 120, dataDate: "2024-06-30" } as const;
    // 70 were allowed by the end of July only
    expect(paceOf(FLAT, { ...accidents, toDate: 70 })).toMatchObject({
      expected: { value: 60 },
      difference: { value: -10 },
      differenceInDays: { value: -31 },
      paceRate: { value: 116.67 },
      remaining: { value: 50 },
      status: "behind",
    });
    // 50 were allowed by the end of May
    expect(paceOf(FLAT, { ...accidents, toDate: 50 })).toMatchObject({
      difference: { value: 10 },
      differenceInDays: { value: 30 },
      status: "ahead",
    });
    expect(paceOf(FLAT, { ...accidents, toDate: 66, tolerance: 10 }).status).toBe("on-pace");
  });

  it("down from a baseline where a stock is to fall", () => {
    const vacancies = { direction: "less", baseline: 100, target: 80 } as const;
    // 94 is 30 % of the way: 0.6 × 30 = 18 April; 12 + 31 + 30 days late
    expect(paceOf(FLAT, { ...vacancies, toDate: 94 })).toMatchObject({
      expected: { value: 90 },
      difference: { value: -4 },
      differenceInDays: { value: -73 },
      paceRate: { value: 60 },
      remaining: { value: -14 },
      status: "behind",
    });
    expect(paceOf(FLAT, { ...vacancies, toDate: 88 })).toMatchObject({ difference: { value: 2 }, status: "ahead" });
    expect(paceOf(FLAT, { ...vacancies, toDate: 88.5, tolerance: 15 }).status).toBe("on-pace");
  });

  it("measures from the end of a stretch in which nothing is due", () => {
    const milestones = [
      { on: "2024-03-31", value: 300 },
      { on: "2024-09-30", value: 900 },
    ];
    const at = (toDate: number) => paceOf({ kind: "milestones", milestones }, { toDate });
    expect(at(300)).toMatchObject({ status: "on-pace", differenceInDays: { value: 0 } });
    // Due since 31 March, 91 days ago; and due on 30 September, in 92 days
    expect(paceOf({ kind: "milestones", milestones }, { toDate: 299 }, 0)).toMatchObject({
      status: "behind",
      differenceInDays: { value: -91 },
    });
    expect(at(900)).toMatchObject({ status: "ahead", differenceInDays: { value: 92 } });
  });
});

describe("the reasons", () => {
  const compared = ["difference", "differenceInDays", "paceRate", "requiredPace"] as const;
  const reasons = (one: ReturnType<typeof pace>) => [...new Set(compared.map((name) => one[name].reason))];

  it("data from before the period: not due", () => {
    const early = paceOf(FLAT, { dataDate: "2023-12-31", toDate: 0 });
    expect(early).toMatchObject({ status: "not-due", final: false, elapsed: { value: 0 }, target: { value: 1200 } });
    expect([...reasons(early), early.expected.reason, early.remaining.reason]).toEqual([
      "not-due",
      "not-due",
      "not-due",
    ]);
    expect(early.requiredRunRate.perMonth.reason).toBe("not-due");
    expect(early.currentRunRate.perDay.reason).toBe("not-due");
  });

  it("nothing expected yet", () => {
    const milestones = [{ on: "2024-09-30", value: 900 }];
    expect(paceOf({ kind: "milestones", milestones }, { toDate: 0 })).toMatchObject({
      status: "not-due",
      expected: { value: 0 },
      difference: { value: 0 },
      paceRate: { value: null, reason: "zero-denominator" },
      requiredPace: { value: 100 },
    });
    expect(paceOf({ kind: "milestones", milestones }, { toDate: 1 }).status).toBe("ahead");
  });

  it("nothing reported, with and without a day", () => {
    const none = paceOf(FLAT, { toDate: null });
    expect(none).toMatchObject({
      status: "not-reported",
      expected: { value: 600 },
      actual: { reason: "not-reported" },
    });
    expect(reasons(none)).toEqual(["not-reported"]);
    const never = paceOf(FLAT, { toDate: undefined, dataDate: undefined });
    expect(never).toMatchObject({
      status: "not-reported",
      elapsed: { reason: "not-reported" },
      target: { value: 1200 },
    });
    expect(never).toMatchObject({ dataDate: undefined, final: false, expected: { reason: "not-reported" } });
  });

  it("a figure that is absent keeps its reason and its unit", () => {
    const absent = { value: null, unit: "persons", reason: "unlike-kinds" } as const;
    const unlike = paceOf(FLAT, { toDate: absent });
    expect(unlike).toMatchObject({ status: "unknown", actual: absent, expected: { value: 600, unit: "persons" } });
    expect(reasons(unlike)).toEqual(["unlike-kinds"]);
  });

  it("no target, and a range that is wanted", () => {
    expect(paceOf(FLAT, { target: null })).toMatchObject({
      status: "no-target",
      target: { reason: "no-target" },
      actual: { value: 480 },
    });
    const range = paceOf(FLAT, { direction: "range", target: { low: 1100, high: 1300 } });
    expect(range).toMatchObject({ status: "not-applicable", expected: { reason: "not-applicable" } });
    expect(reasons(range)).toEqual(["not-applicable"]);
  });

  it("a target of zero", () => {
    const zero = paceOf(FLAT, { direction: "less", target: 0, toDate: 3 });
    expect(zero).toMatchObject({ status: "behind", expected: { value: 0 }, difference: { value: -3 } });
    expect(["paceRate", "differenceInDays", "requiredPace"].map((name) => zero[name as "paceRate"].reason)).toEqual(
      Array(3).fill("zero-denominator"),
    );
    expect(
      paceOf({ kind: "milestones", milestones: [{ on: "2024-06-30", value: 5 }] }, { target: 0, toDate: 0 }).expected
        .value,
    ).toBe(0);
  });

  it("a target that equals the baseline, or is worse", () => {
    const same = paceOf(FLAT, { baseline: 1200, toDate: 1190 });
    expect(same).toMatchObject({
      status: "behind",
      difference: { value: -10 },
      paceRate: { reason: "target-equals-baseline" },
    });
    // From 1,250 down to 1,200: 1,225 is expected, and 1,230 is better
    const worse = paceOf(FLAT, { baseline: 1250, toDate: 1230 });
    expect(worse).toMatchObject({
      status: "ahead",
      difference: { value: 5 },
      // 40 % of the way was planned for 0.8 × 31 = 24.8 May
      differenceInDays: { value: 36.2 },
      paceRate: { reason: "target-worse-than-baseline" },
      requiredPace: { reason: "target-worse-than-baseline" },
    });
  });

  it("a month of last year that is not known, or nothing at all", () => {
    const values = [...Array<number>(11).fill(1), null];
    const unknown = paceOf({ kind: "last-year", values });
    expect(unknown).toMatchObject({
      status: "unknown",
      expected: { reason: "parts-unknown" },
      remaining: { value: 720 },
    });
    expect(reasons(unknown)).toEqual(["parts-unknown"]);
    expect(reasons(paceOf({ kind: "last-year", values }, { toDate: null }))).toEqual(["not-reported"]);
    const nothing = paceOf({ kind: "last-year", values: Array<number>(12).fill(0) });
    expect(reasons(nothing)).toEqual(["zero-denominator"]);
  });

  it("more than the profile ever expects has no day", () => {
    const beyond = paceOf(FLAT, { toDate: 1201 });
    expect(beyond).toMatchObject({
      status: "ahead",
      differenceInDays: { reason: "not-applicable" },
      remaining: { value: -1 },
    });
    const below = paceOf(FLAT, { baseline: 1000, toDate: 990 });
    expect(below).toMatchObject({
      status: "behind",
      differenceInDays: { reason: "not-applicable" },
      paceRate: { value: -10 },
    });
  });

  it("after the end everything is final", () => {
    const after = paceOf(FLAT, { dataDate: "2025-02-10", toDate: 1100 });
    expect(after).toMatchObject({
      final: true,
      dataDate: "2025-02-10",
      elapsed: { value: 100 },
      expected: { value: 1200 },
      // 1,100 is 11 months: since 30 November
      differenceInDays: { value: -31 },
      remaining: { value: 100 },
      requiredPace: { reason: "zero-denominator" },
      requiredRunRate: { perMonth: { reason: "zero-denominator" }, perDay: { reason: "zero-denominator" } },
      status: "behind",
    });
    expect(paceOf(FLAT, { dataDate: "2024-12-31" }).final).toBe(true);
    expect(paceOf(FLAT, { dataDate: "2024-12-30" }).final).toBe(false);
  });
});

describe("units and printed digits", () => {
  it("are those of the target, and percentage points for a difference of percents", () => {
    const persons = paceOf(FLAT, {
      target: { value: 1.2, unit: "thousand-persons" },
      toDate: { value: 480, unit: "persons" },
    });
    expect(persons).toMatchObject({ actual: { value: 0.48, unit: "thousand-persons" }, difference: { value: -0.12 } });
    const rate = paceOf(FLAT, { baseline: { value: 61, unit: "percent" }, target: 62, toDate: 61.2 });
    expect(rate).toMatchObject({
      expected: { value: 61.5, unit: "percent" },
      difference: { value: -0.3, unit: "percentage-point" },
      requiredRunRate: { perMonth: { value: 0.13, unit: "percentage-point" } },
    });
    expect(paceOf(FLAT, { toDate: { value: 480, unit: "persons" } }).target.unit).toBe("persons");
  });

  it("give every figure its range", () => {
    // 0.48 thousand stands for 475 to 485
    const rounded = pace({
      ...JOBS,
      profile: FLAT,
      target: { value: 1200, unit: "persons" },
      toDate: { value: 0.48, unit: "thousand-persons", decimals: 2 },
    });
    const ends = { lowClosed: true, highClosed: false };
    expect(rounded.actual).toMatchObject({ range: { low: 475, high: 485, ...ends } });
    expect(rounded.difference).toMatchObject({ range: { low: -125, high: -115, ...ends } });
    // 475 / 600; 4.75 months: 0.75 × 31 of May
    expect(rounded.paceRate.value === null ? undefined : rounded.paceRate.range?.low).toBeCloseTo(79.1667, 4);
    expect(rounded.differenceInDays).toMatchObject({ range: { low: -37.75, high: -34.65, ...ends } });
    expect(rounded.requiredRunRate.perMonth).toMatchObject({ range: { lowClosed: false, highClosed: true } });
    // Of an allowance the ends change places.
    const less = pace({ ...JOBS, direction: "less", profile: FLAT, toDate: { value: 480, decimals: -1 } });
    expect(less.differenceInDays).toMatchObject({
      range: { low: 34.65, high: 37.75, lowClosed: false, highClosed: true },
    });
    // At the target, half of what it stands for is beyond all that is ever expected.
    const near = pace({ ...JOBS, profile: FLAT, toDate: { value: 1200, decimals: -1 } });
    expect(near.differenceInDays).toMatchObject({ value: 184, range: { high: null, highClosed: false } });
    const base = pace({ ...JOBS, profile: FLAT, baseline: { value: 1000, decimals: -1 }, toDate: 1080 });
    // Half of 995 to 1,005 and half of 1,200
    expect(base.expected).toMatchObject({ range: { low: 1097.5, high: 1102.5, ...ends } });
  });
});

describe("bad input", () => {
  const thrown = (profile: unknown, change: Partial<PaceInput> = {}) => {
    const { code, path, nearest } = caught(() => paceOf(profile as PaceProfile, change));
    return [code, path.join("."), nearest];
  };

  it("no profile, an unknown one", () => {
    expect(thrown(undefined)).toEqual(["missing-key", "profile.kind", undefined]);
    expect(thrown({ kind: "flatt" })).toEqual(["invalid-value", "profile.kind", "flat"]);
    expect(thrown({})).toEqual(["missing-key", "profile.kind", undefined]);
  });

  it("weights and values", () => {
    const weights = (...list: number[]) => ({ kind: "weights", weights: list });
    expect(thrown(weights(1, 2, 3))).toEqual(["different-lengths", "profile.weights", undefined]);
    expect(thrown(weights())).toEqual(["different-lengths", "profile.weights", undefined]);
    expect(thrown(weights(1, -1))).toEqual(["negative-level", "profile.weights.1", undefined]);
    expect(thrown(weights(0, 0))).toEqual(["out-of-range", "profile.weights", undefined]);
    expect(thrown(weights(1, Number.NaN))).toEqual(["not-finite", "profile.weights.1", undefined]);
    expect(thrown({ kind: "weights", weights: [1, null] })[0]).toBe("not-a-number");
    expect(thrown({ kind: "last-year", values: [1, -1] })).toEqual(["negative-level", "profile.values.1", undefined]);
    const lengths = caught(() => paceOf({ kind: "weights", weights: [1, 2, 3, 4] }, { period: "2024-S1" }));
    expect(lengths.expected).toMatch(/6 or 2 or 1$/);
  });

  it("milestones", () => {
    const milestones = (...list: [string, unknown][]) => ({
      kind: "milestones",
      milestones: list.map(([on, value]) => ({ on, value })),
    });
    expect(thrown(milestones(["2024-02-30", 1]))).toEqual(["invalid-day", "profile.milestones.0.on", undefined]);
    expect(thrown(milestones(["2023-12-31", 1]))[0]).toBe("out-of-range");
    expect(thrown(milestones(["2025-01-01", 1]))[0]).toBe("out-of-range");
    expect(thrown(milestones(["2024-03-31", 1201]))).toEqual(["out-of-range", "profile.milestones.0.value", undefined]);
    expect(thrown(milestones(["2024-03-31", -1]))[0]).toBe("out-of-range");
    expect(thrown(milestones(["2024-12-31", 1100]))[0]).toBe("out-of-range");
    expect(thrown(milestones(["2024-03-31", 300], ["2024-06-30", 299]))).toEqual([
      "falling-cumulative",
      "profile.milestones.1.value",
      undefined,
    ]);
    expect(thrown(milestones(["2024-03-31", 300], ["2024-03-31", 300]))[0]).toBe("duplicate-id");
    expect(
      thrown(milestones(["2024-03-31", { value: 3, unit: "KRW" }]), { target: { value: 1200, unit: "persons" } })[0],
    ).toBe("unit-mismatch");
  });

  it("days, levels and units", () => {
    expect(thrown(FLAT, { dataDate: "2024-06-31" })).toEqual(["invalid-day", "dataDate", undefined]);
    expect(thrown(FLAT, { dataDate: null })).toEqual(["missing-key", "dataDate", undefined]);
    expect(thrown(FLAT, { period: "2024-13" })).toEqual(["invalid-period", "period", undefined]);
    expect(thrown(FLAT, { toDate: -1 })).toEqual(["negative-level", "toDate", undefined]);
    expect(thrown(FLAT, { target: -1 })).toEqual(["negative-level", "target", undefined]);
    expect(thrown(FLAT, { tolerance: -1 })).toEqual(["negative-level", "tolerance", undefined]);
    expect(thrown(FLAT, { toDate: { value: 1, unit: "KRW" }, target: { value: 1, unit: "persons" } })).toEqual([
      "unit-mismatch",
      "toDate.unit",
      undefined,
    ]);
    expect(thrown(FLAT, { direction: undefined as never })[0]).toBe("missing-key");
    expect(caught(() => pace({ ...JOBS, profile: FLAT }, { decimals: 0.5 })).code).toBe("invalid-decimals");
  });
});
