import { describe, expect, it } from "vitest";
import { projection, type ProjectionInput } from "../../../src/targets/projection.js";
import { studentT } from "../../../src/targets/pace/student-t.js";
import type { PaceProfile } from "../../../src/targets/pace-profiles.js";
import { caught } from "../../korean/caught.js";

const FLAT = { kind: "flat" } as const;

function months(...values: (number | null)[]) {
  return values.map((value, i) => ({ period: `2024-${String(i + 1).padStart(2, "0")}`, value }));
}

function end(flows: ProjectionInput["flows"], change: Partial<ProjectionInput> = {}, decimals = 2) {
  return projection({ period: "2024", flows, profile: FLAT, ...change }, { decimals });
}

describe("Student's t", () => {
  it("is that of the printed tables", () => {
    // Two-sided 80, 90, 95 and 99 %
    const table: [freedom: number, ...t: number[]][] = [
      [1, 3.078, 6.314, 12.706, 63.657],
      [2, 1.886, 2.92, 4.303, 9.925],
      [3, 1.638, 2.353, 3.182, 5.841],
      [4, 1.533, 2.132, 2.776, 4.604],
      [5, 1.476, 2.015, 2.571, 4.032],
      [10, 1.372, 1.812, 2.228, 3.169],
      [11, 1.363, 1.796, 2.201, 3.106],
    ];
    for (const [freedom, ...row] of table) {
      for (const [i, t] of row.entries())
        expect(studentT([0.8, 0.9, 0.95, 0.99][i] as number, freedom)).toBeCloseTo(t, 3);
    }
    // In closed form: tan(π p / 2) for one degree, p √2 / √(1 − p²) for two
    expect(studentT(0.8, 1)).toBeCloseTo(Math.tan(0.4 * Math.PI), 11);
    expect(studentT(0.8, 2)).toBeCloseTo((0.8 * Math.SQRT2) / 0.6, 11);
  });
});

describe("a projection", () => {
  it("goes on as it went, with a range from the spread of the flows", () => {
    // Total 400 / (1/3) = 1,200. σ² = (100 + 100) · 12 / 3 = 800; 800 · (2/3) / (1/3) = 1,600 = 40².
    // t(3; 80 %) = 1.63774: 65.51
    expect(end(months(90, 110, 100, 100), { target: 1300 })).toStrictEqual({
      profile: "flat",
      period: "2024",
      dataDate: "2024-04-30",
      final: false,
      toDate: { value: 400, unit: "not-stated" },
      share: { value: 33.33, unit: "percent" },
      periods: 4,
      missing: [],
      rest: { value: 800, unit: "not-stated" },
      total: { value: 1200, unit: "not-stated" },
      lower: { value: 1134.49, unit: "not-stated" },
      upper: { value: 1265.51, unit: "not-stated" },
      level: 80,
      targetIs: "above",
    });
  });

  it("follows the profile", () => {
    // 60 came where 40 % were planned; residuals 0 and 0, then +3 and −3 on shares of 20 %
    const weights = { kind: "weights", weights: [20, 20, 10, 50] } as const;
    const quarters = (...values: number[]) => values.map((value, i) => ({ period: `2024-Q${String(i + 1)}`, value }));
    const even = end(quarters(30, 30, 15), { profile: weights });
    expect([even.total.value, even.lower.value, even.upper.value]).toEqual([150, 150, 150]);
    // 75 / 0.5 = 150. σ² = (9 / 0.2 + 9 / 0.2) / 2 = 45; 45 · 0.5 / 0.5; t(2; 80 %) = 1.885618: 12.649
    const uneven = end(quarters(33, 27, 15), { profile: weights });
    expect([uneven.total.value, uneven.lower.value, uneven.upper.value]).toEqual([150, 137.35, 162.65]);
    expect(end(quarters(33, 27, 15), { profile: { kind: "last-year", values: [2, 2, 1, 5] } }).upper).toEqual(
      uneven.upper,
    );
  });

  it("is never below what is reported", () => {
    // Total 360 at a spread of 0 to 300
    const wild = end(months(0, 300, 0, 0, 0, 0, 0, 0, 0, 0));
    expect(wild).toMatchObject({ toDate: { value: 300 }, total: { value: 360 }, lower: { value: 300 } });
  });

  it("narrows as more is reported, and widens with the level", () => {
    const width = (count: number, level = 80) => {
      const { lower, upper } = end(months(...Array.from({ length: count }, (_, i) => 100 + (i % 2 === 0 ? 10 : -10))), {
        level,
      });
      return (upper.value as number) - (lower.value as number);
    };
    const widths = [4, 6, 8, 10].map((count) => width(count));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(width(6, 95)).toBeGreaterThan(width(6, 80));
  });

  it("takes a month that is not over up to the day of the data", () => {
    // 15 of 31 days of May: 4 + 15/31 months of 12
    const part = end(months(90, 110, 100, 100, 50), { dataDate: "2024-05-15" });
    expect(part).toMatchObject({
      dataDate: "2024-05-15",
      periods: 4,
      share: { value: 37.37 },
      total: { value: 1204.32 },
      missing: [],
    });
    expect(end(months(90, 110, 100, 100), { dataDate: "2025-03-01" }).missing.length).toBe(8);
  });

  it("projects a month that is missing like one to come, and says which", () => {
    const gap = end(months(90, null, 110, 100));
    expect(gap).toMatchObject({
      missing: ["2024-02"],
      periods: 3,
      toDate: { value: 300 },
      total: { value: 1200 },
      final: false,
    });
    const left = end(months(90, 100, 110).slice(1).concat({ period: "2024-Q2", value: 300 }), {
      period: "2024",
      dataDate: "2024-07-15",
    });
    expect(left).toMatchObject({ missing: ["2024-01"], periods: 3 });
    expect(end([{ period: "2024-Q3", value: 3 }], { period: "2024-S2", dataDate: "2024-11-05" }).missing).toEqual([
      "2024-10",
    ]);
  });

  it("leaves months out of the spread that the profile has nothing for", () => {
    const weights = [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
    const few = end(months(1, 1, 100, 100), { profile: { kind: "weights", weights } });
    expect(few).toMatchObject({ periods: 2, total: { reason: "needs-more-periods" } });
    // 302 came where 30 % were planned
    expect(end(months(1, 1, 100, 100, 100), { profile: { kind: "weights", weights } }).total.value).toBe(1006.67);
  });

  it("is what is reported where all of it is", () => {
    const whole = end(
      [
        { period: "2024-S1", value: 500 },
        { period: "2024-S2", value: 700 },
      ],
      { target: 1200 },
    );
    expect(whole).toMatchObject({
      final: true,
      rest: { value: 0 },
      total: { value: 1200 },
      lower: { value: 1200 },
      upper: { value: 1200 },
      targetIs: "inside",
    });
    const milestones = { kind: "milestones", milestones: [] } as const;
    expect(end([{ period: "2024", value: 500 }], { profile: milestones })).toMatchObject({
      final: true,
      total: { value: 500 },
    });
  });

  it("says where the target lies", () => {
    const where = (target: number | null) => end(months(90, 110, 100, 100), { target }).targetIs;
    expect([1134, 1200, 1266, null].map(where)).toEqual(["below", "inside", "above", undefined]);
    expect(end(months(90, 110), { target: 1200 }).targetIs).toBeUndefined();
  });

  it("is in the unit of the flows", () => {
    const flows = months(90, 110, 100).map(({ period, value }) => ({
      period,
      value: { value: value as number, unit: "persons" as const },
    }));
    const found = end(flows, { target: { value: 1.2, unit: "thousand-persons" } });
    expect(found).toMatchObject({ total: { value: 1200, unit: "persons" }, targetIs: "inside" });
    expect(end(months(90, 110, 100), { target: { value: 1, unit: "persons" } }).total.unit).toBe("persons");
  });
});

describe("a projection is refused", () => {
  const why = (flows: ProjectionInput["flows"], profile: PaceProfile = FLAT) => {
    const { total, rest, lower, upper } = end(flows, { profile });
    return [...new Set([total, rest, lower, upper].map((one) => one.reason))];
  };

  it("where too little is reported", () => {
    expect(why(months(90, 110))).toEqual(["needs-more-periods"]);
    // Three months that had 15 % last year
    expect(
      why(months(90, 110, 100), { kind: "last-year", values: [5, 5, 5, 85 / 9, ...Array<number>(8).fill(85 / 9)] }),
    ).toEqual(["needs-more-periods"]);
    const none = end(months(null, null));
    expect(none).toMatchObject({
      dataDate: undefined,
      final: false,
      periods: 0,
      toDate: { reason: "not-reported" },
      total: { reason: "not-reported" },
    });
    expect(none.share.value).toBe(0);
  });

  it("where the profile does not say how flows spread", () => {
    expect(why(months(1, 1, 1), { kind: "last-year", values: [...Array<number>(11).fill(1), null] })).toEqual([
      "parts-unknown",
    ]);
    expect(why(months(1, 1, 1), { kind: "last-year", values: Array<number>(12).fill(0) })).toEqual([
      "zero-denominator",
    ]);
    expect(why(months(1, 1, 1), { kind: "milestones", milestones: [] })).toEqual(["not-applicable"]);
  });

  it("with an error where the flows cannot be", () => {
    const thrown = (flows: ProjectionInput["flows"], change: Partial<ProjectionInput> = {}) => {
      const { code, path } = caught(() => end(flows, change));
      return [code, path.join(".")];
    };
    expect(thrown([{ period: "2023-12", value: 1 }])).toEqual(["period-outside-plan", "flows.0.period"]);
    expect(thrown([{ period: "2024-07", value: 1 }], { period: "2024-S1" })).toEqual([
      "period-outside-plan",
      "flows.0.period",
    ]);
    expect(
      thrown([
        { period: "2024-02", value: 1 },
        { period: "2024-Q1", value: 1 },
      ]),
    ).toEqual(["overlapping-periods", "flows.1.period"]);
    expect(thrown(months(1, -1))).toEqual(["negative-level", "flows.1.value"]);
    expect(thrown(months(1, 1, 1), { dataDate: "2024-02-29" })).toEqual(["reversed-days", "dataDate"]);
    expect(thrown(months(1, 1, 1), { dataDate: "2024-02-30" })).toEqual(["invalid-day", "dataDate"]);
    expect(thrown(months(1), { level: 100 })).toEqual(["out-of-range", "level"]);
    expect(thrown(months(1), { level: 0 })).toEqual(["out-of-range", "level"]);
    expect(thrown(months(1), { profile: undefined as never })).toEqual(["missing-key", "profile.kind"]);
    expect(caught(() => projection({ period: "2024", flows: [], profile: FLAT }, { decimals: 0.5 })).code).toBe(
      "invalid-decimals",
    );
  });
});

describe("the range holds the outcome as often as it says", () => {
  /** Seeded: mulberry32. */
  function random(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  const weights = [2, 3, 8, 12, 14, 12, 10, 9, 10, 9, 7, 4];
  const RUNS = 1000;

  function covered(known: number, level: number, draw: (mean: number) => number): number {
    let held = 0;
    for (let run = 0; run < RUNS; run++) {
      const flows = weights.map((weight) => draw(weight * 100));
      const total = flows.reduce((sum, one) => sum + one, 0);
      const { lower, upper } = end(months(...flows.slice(0, known)), { profile: { kind: "weights", weights }, level });
      if ((lower.value as number) <= total && total <= (upper.value as number)) held++;
    }
    return (held / RUNS) * 100;
  }

  // Of 1,000 runs the standard error is 1.3 points at 80 % and 0.7 at 95 %; with normal quantiles in place of t's, four
  // months would hold 71.
  it.each([
    [4, 80, 4],
    [6, 80, 4],
    [9, 80, 4],
    [6, 95, 2],
  ])("after %i months, %i of a hundred within %i, for normal flows", (known, level, within) => {
    const next = random(known * 1000 + level);
    const draw = (mean: number) => {
      const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return Math.max(0, mean + Math.sqrt(mean) * 3 * normal);
    };
    expect(Math.abs(covered(known, level, draw) - level)).toBeLessThanOrEqual(within);
  });

  it("and nearly so where the flows are lumpy: nothing or twice as much", () => {
    const next = random(7);
    // Forty batches are possible in a month of 1,000; each comes or does not.
    const draw = (mean: number) => {
      const size = 50;
      let sum = 0;
      for (let i = 0; i < mean / (size / 2); i++) if (next() < 0.5) sum += size;
      return sum;
    };
    expect(Math.abs(covered(6, 80, draw) - 80)).toBeLessThanOrEqual(5);
  });
});
