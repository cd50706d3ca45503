import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProgressRecord } from "../../src/model/index.js";
import { recordState } from "../../src/monitoring/record-state.js";
import { toDate, type ToDateQuery } from "../../src/monitoring/to-date.js";
import { jobs, rec, smallPlan, spent } from "./small-log.js";

const of = { project: "1-1-1" };

function ask(records: readonly ProgressRecord[], query: Partial<ToDateQuery> = {}) {
  return toDate(recordState(smallPlan, records), { of, what: "jobs", period: "2025", ...query });
}

function value(records: readonly ProgressRecord[], query: Partial<ToDateQuery> = {}) {
  const { figure } = ask(records, query);
  return figure.value ?? figure.reason;
}

const months = (counts: readonly number[], given: Partial<ProgressRecord> = {}) =>
  counts.map((count, i) => {
    const month = `2025-${String(i + 1).padStart(2, "0")}`;
    return rec(month, month, { ...jobs(count), ...given });
  });

describe("toDate of jobs", () => {
  it("adds up flows and says which months are missing", () => {
    const [january, , march] = months([3, 4, 5]) as [ProgressRecord, ProgressRecord, ProgressRecord];
    expect(ask([march, january])).toMatchObject({
      figure: { value: 8, unit: "persons" },
      kind: "flow",
      jobKinds: ["not-stated"],
      dataDate: "2025-03-31",
      provisional: true,
      covered: ["2025-01", "2025-03"],
      missing: ["2025-02"],
      records: ["2025-01", "2025-03"],
    });
  });

  it("has nothing, and never zero, where nothing is reported", () => {
    expect(ask([])).toMatchObject({ figure: { value: null, reason: "not-reported", unit: "persons" }, missing: [] });
    expect(value(months([3]), { period: "2025-Q2" })).toBe("not-reported");
    expect(value(months([0]))).toBe(0);
  });

  it("lets a longer period beat the shorter ones in it, and final months a provisional year", () => {
    expect(value([...months([3, 4, 5]), rec("q1", "2025-Q1", jobs(13))])).toBe(13);
    const year = rec("year", "2025", jobs(90));
    expect(value([...months(Array.from({ length: 12 }, () => 7)), year])).toBe(90);
    expect(
      value([
        ...months(
          Array.from({ length: 12 }, () => 7),
          { finality: "final" },
        ),
        year,
      ]),
    ).toBe(84);
    expect(ask([{ ...year, finality: "final" }]).provisional).toBe(false);
  });

  it("takes the newest cumulative and adds later flows", () => {
    const cumulatives = [rec("c3", "2025-03", jobs(10, "cumulative")), rec("c5", "2025-05", jobs(21, "cumulative"))];
    expect(ask(cumulatives)).toMatchObject({ figure: { value: 21 }, kind: "cumulative", missing: [], records: ["c5"] });
    expect(ask([...cumulatives, rec("m6", "2025-06", jobs(4))])).toMatchObject({
      figure: { value: 25 },
      kind: "flow",
      dataDate: "2025-06-30",
      records: ["c5", "m6"],
    });
  });

  it("takes the difference of two cumulatives within the year, where the first is known", () => {
    const june = rec("c6", "2025-06", jobs(30, "cumulative"));
    expect(value([june], { period: "2025-Q2" })).toBe("not-reported");
    expect(ask([june, rec("c3", "2025-03", jobs(10, "cumulative"))], { period: "2025-Q2" })).toMatchObject({
      figure: { value: 20 },
      covered: ["2025-04", "2025-05", "2025-06"],
      records: ["c3", "c6"],
    });
    // 3 + 4 + 5 up to March.
    expect(value([june, ...months([3, 4, 5])], { period: "2025-Q2" })).toBe(18);
    expect(value([june, ...months([3, 4])], { period: "2025-Q2" })).toBe("not-reported");
  });

  it("follows the day of the data where a period is not over", () => {
    const year = rec("year", "2025", { ...jobs(40), dataDate: "2025-06-30" });
    expect(value([year], { period: "2025-S1" })).toBe(40);
    expect(ask([year])).toMatchObject({ dataDate: "2025-06-30", missing: [] });
    // What was reported on 10 June says nothing of the days after it, so that July goes on from there: 40 + 7.
    const early = rec("early", "2025", { ...jobs(40), reportedOn: "2025-06-10" });
    expect(ask([early]).dataDate).toBe("2025-06-10");
    expect(value([early, rec("july", "2025-07", jobs(7))])).toBe(47);
  });

  it("filters by sector and kind, and adds up kinds of which each has its own series", () => {
    const training = { sectors: ["training", "start-up-incentives"], jobKind: "trainee" } as const;
    const records = [
      rec("a", "2025-02", jobs(7, "cumulative", { jobKind: "direct-job" })),
      rec("b", "2025-02", jobs(5, "cumulative", training)),
    ];
    expect(ask(records)).toMatchObject({ figure: { value: 12 }, jobKinds: ["direct-job", "trainee"] });
    expect(value(records, { sector: "training" })).toBe(5);
    expect(value(records, { jobKind: "direct-job" })).toBe(7);
    expect(value(records, { jobKind: "start-up" })).toBe("not-reported");
    const later = rec("c", "2025-03", jobs(9, "cumulative", { jobKind: "direct-job" }));
    expect(value([...records, later])).toBe("unlike-dates");
  });

  it("counts what is reported on a sector for that sector", () => {
    const record = rec("a", "2025-02", { of: { sector: "training" }, ...jobs(7) });
    expect(value([record], { of: { sector: "training" }, sector: "training" })).toBe(7);
  });

  it("does not add up levels and flows", () => {
    const levels = [rec("s1", "2025-01", jobs(7, "stock")), rec("s2", "2025-02", jobs(6, "stock"))];
    expect(ask(levels)).toMatchObject({ figure: { value: 6 }, kind: "stock", covered: ["2025-02"], missing: [] });
    expect(ask([...levels, ...months([3])])).toMatchObject({ figure: { reason: "unlike-kinds" }, kind: undefined });
    const beside = rec("d", "2025-02", jobs(3, "flow", { jobKind: "direct-job" }));
    expect(ask([...levels, beside])).toMatchObject({ figure: { reason: "unlike-kinds" }, kind: undefined });
  });
});

describe("toDate of money", () => {
  it("adds up exactly in won with the range that rounding leaves", () => {
    const records = [
      rec("a", "2025-01", spent("flow", { total: 10 })),
      rec("b", "2025-02", spent("flow", { total: 5 })),
    ];
    expect(ask(records, { what: "spent" }).figure).toEqual({
      value: 15_000_000,
      unit: "KRW",
      range: { low: 14_000_000, high: 16_000_000, lowClosed: true, highClosed: false },
    });
  });

  it("takes one source, nothing where it is left out beside others, and no number where none prints it", () => {
    const records = [
      rec("a", "2025-01", spent("flow", { national: 6, municipal: 4 })),
      rec("b", "2025-02", spent("flow", { municipal: 5 })),
    ];
    expect(value(records, { what: "spent" })).toBe(15_000_000);
    expect(value(records, { what: "spent", source: "national" })).toBe(6_000_000);
    expect(value(records, { what: "spent", source: "private" })).toBe("not-reported");
    const total = rec("c", "2025-03", spent("flow", { total: 5 }));
    expect(value([...records, total], { what: "spent", source: "national" })).toBe("parts-unknown");
  });

  it("does not add up amounts that cover different things", () => {
    const records = [
      rec("a", "2025-01", spent("flow", { total: 6 })),
      rec("b", "2025-02", spent("flow", { total: 6, covers: "whole-period" })),
    ];
    expect(value(records, { what: "spent" })).toBe("unlike-coverage");
    expect(value(records, { what: "committed" })).toBe("not-reported");
  });

  it("takes the newest level, the final one and the longer period of equals", () => {
    const level = (total: number) => spent("stock", { total, exact: true }, "appropriation");
    const budget = rec("year", "2025", { ...level(100), reportedOn: "2025-01-10" });
    const may = rec("may", "2025-05", level(120));
    // Known up to the tenth of January only.
    expect(value([budget, may], { what: "appropriation" })).toBe(120_000_000);
    expect(ask([budget], { what: "appropriation" }).dataDate).toBe("2025-01-10");
    const december = rec("dec", "2025-12", level(130));
    const end = rec("end", "2025", level(131));
    expect(value([december, end], { what: "appropriation" })).toBe(131_000_000);
    expect(value([{ ...december, finality: "final" }, end], { what: "appropriation" })).toBe(130_000_000);
  });

  it("says that an amount is not set, before and within a difference", () => {
    const cumulative = (id: string, period: string, total: number | null) =>
      rec(id, period, spent("cumulative", { total }));
    const query = { what: "spent", period: "2025-Q2" } as const;
    expect(value([cumulative("a", "2025-03", null), cumulative("b", "2025-06", 5)], query)).toBe("not-yet-set");
    expect(value([cumulative("a", "2025-03", 2), cumulative("b", "2025-06", null)], query)).toBe("not-yet-set");
  });
});

describe("toDate of values", () => {
  const number = (id: string, period: string, given: Partial<NonNullable<ProgressRecord["value"]>>): ProgressRecord =>
    rec(id, period, { value: { value: 50, unit: "percent", kind: "ratio", ...given } });
  const query = { what: "value" } as const;

  it("computes a ratio from the parts, or takes that of the whole period", () => {
    const [a, b] = [
      number("a", "2025-S1", { parts: { numerator: 1, denominator: 2 } }),
      number("b", "2025-S2", { value: 25, parts: { numerator: 2, denominator: 8 } }),
    ];
    // (1 + 2) / (2 + 8)
    expect(ask([a, b], query)).toMatchObject({ figure: { value: 30, unit: "percent" }, kind: "ratio" });
    expect(value([a, b], { ...query, period: "2025-S2" })).toBe(25);
    expect(value([a, number("c", "2025-S2", {})], query)).toBe("parts-unknown");
    expect(value([number("d", "2025-S2", { parts: { numerator: 0, denominator: 0 } })], query)).toBe(
      "zero-denominator",
    );
    expect(value([number("e", "2025-S2", { unit: "ratio", parts: { numerator: 1, denominator: 4 } })], query)).toBe(
      0.25,
    );
  });

  it("takes an average only of a record on the whole period", () => {
    const average = { unit: "thousand-persons", kind: "average" } as const;
    expect(value([number("a", "2025-S1", average)], { ...query, period: "2025-S1" })).toBe(50);
    expect(value([number("a", "2025-S1", average), number("b", "2025-S2", average)], query)).toBe("parts-unknown");
  });

  it("converts units of one dimension and adds up no others", () => {
    const flow = { kind: "flow" } as const;
    const thousand = number("a", "2025-01", { ...flow, value: 1.5, unit: "thousand-persons" });
    expect(ask([thousand, number("b", "2025-02", { ...flow, unit: "persons" })], query).figure).toMatchObject({
      value: 1.55,
      unit: "thousand-persons",
    });
    expect(value([thousand, number("b", "2025-02", { ...flow, unit: "establishments" })], query)).toBe("unlike-kinds");
  });
});

describe("toDate given what it cannot use", () => {
  it.each([
    [{ period: "2025-13" }, "invalid-period"],
    [{ of: {} }, "invalid-value"],
    [{ of: { projet: "1-1-1" } as never }, "invalid-value"],
    [{ what: "spend" as never }, "invalid-value"],
    [{ what: "spent", source: "city" as never }, "invalid-value"],
    [{ jobKind: "job" as never }, "invalid-value"],
    [{ of: { project: "1", sector: "2" } }, "invalid-value"],
    [{ source: "national" }, "invalid-value"],
    [{ what: "spent", sector: "training" }, "invalid-value"],
    [{ what: "value", jobKind: "trainee" }, "invalid-value"],
  ] as const)("refuses %j", (query, code) => {
    expect(() => ask([], query)).toThrow(expect.objectContaining({ code }));
  });

  it("hands on what is odd about the subject alone", () => {
    const records = [...months([3]), rec("x", "2025-03", { of: { project: "1-1-2" }, department: "나과", ...jobs(1) })];
    expect(ask(records).issues).toEqual([]);
    expect(ask(records, { of: { project: "1-1-2" } }).issues.map((one) => one.code)).toEqual(["unknown-id"]);
  });
});

describe("flows", () => {
  it("give the same totals split into months and joined again", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 12, maxLength: 12 }), (counts) => {
        const split = months(counts);
        const total = counts.reduce((a, b) => a + b);
        let sum = 0;
        const cumulatives = counts.map((count, i) =>
          rec(`c${String(i)}`, split[i]?.period ?? "", jobs((sum += count), "cumulative")),
        );
        const quarters = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"];
        for (const records of [split, cumulatives]) {
          expect(value(records)).toBe(total);
          const parts = quarters.map((period) => value(records, { period }) as number);
          expect(parts.reduce((a, b) => a + b)).toBe(total);
        }
        expect(value([rec("year", "2025", jobs(total))])).toBe(total);
      }),
      { numRuns: 30 },
    );
  });
});
