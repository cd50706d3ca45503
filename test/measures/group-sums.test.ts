import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupSums, type GroupKey } from "../../src/measures/index.js";
import { IljariError } from "../../src/quantity/index.js";
import { add, toNumber, ZERO } from "../../src/quantity/fraction.js";
import { readNumber, type NumberInput } from "../../src/quantity/number-input.js";

function errorOf(run: () => unknown): IljariError {
  try {
    run();
  } catch (error) {
    if (error instanceof IljariError) return error;
  }
  throw new Error("no error");
}

describe("groupSums", () => {
  it("adds up by one key, two and three", () => {
    const rows = [
      { city: "a", year: 2023, kind: "x", jobs: 1, won: 10 },
      { city: "a", year: 2024, kind: "x", jobs: 2, won: 20 },
      { city: "b", year: 2024, kind: "y", jobs: 3, won: 30 },
      { city: "a", year: 2024, kind: "y", jobs: 4, won: 40 },
    ];
    const by = (...keys: ("city" | "year" | "kind")[]) =>
      groupSums(rows, { keys, amounts: ["jobs", "won"] }).map((one) => [
        ...one.keys,
        one.rows,
        one.sums.jobs,
        one.sums.won,
      ]);
    expect(by("city")).toEqual([
      ["a", 3, 7, 70],
      ["b", 1, 3, 30],
    ]);
    expect(by("city", "year")).toEqual([
      ["a", 2023, 1, 1, 10],
      ["a", 2024, 2, 6, 60],
      ["b", 2024, 1, 3, 30],
    ]);
    expect(by("year", "city", "kind").map((one) => one.slice(0, 3))).toEqual([
      [2023, "a", "x"],
      [2024, "a", "x"],
      [2024, "b", "y"],
      [2024, "a", "y"],
    ]);
  });

  it("takes functions as keys, and rows that do not say together", () => {
    const rows: { month: string; sector?: string; jobs: number }[] = [
      { month: "2024-01", sector: "training", jobs: 1 },
      { month: "2024-02", jobs: 2 },
      { month: "2024-01", jobs: 3 },
    ];
    const groups = groupSums(rows, { keys: [(row) => row.month.slice(0, 4), (row) => row.sector], amounts: ["jobs"] });
    expect(groups.map((one) => [one.keys, one.sums.jobs])).toEqual([
      [["2024", "training"], 1],
      [["2024", null], 5],
    ]);
    const half = groupSums(rows, { keys: ["sector", "month", (_, at) => at % 2 === 0], amounts: ["jobs"] });
    expect(half.map((one) => one.keys)).toEqual([
      ["training", "2024-01", true],
      [null, "2024-02", false],
      [null, "2024-01", true],
    ]);
  });

  it("keeps keys apart that would be one text", () => {
    const rows = [
      { a: "1|2", b: "3", n: 1 },
      { a: "1", b: "2|3", n: 1 },
      { a: 1, b: "2|3", n: 1 },
    ];
    expect(groupSums(rows, { keys: ["a", "b"], amounts: ["n"] })).toHaveLength(3);
  });

  it("counts what is missing and never makes a zero of it", () => {
    const rows = [
      { k: "a", n: null },
      { k: "a", n: 0 },
      { k: "b", n: null },
      { k: "b", n: undefined },
    ];
    expect(groupSums(rows, { keys: ["k"], amounts: ["n"] })).toEqual([
      { keys: ["a"], rows: 2, sums: { n: 0 }, missing: { n: 1 } },
      { keys: ["b"], rows: 2, sums: { n: null }, missing: { n: 2 } },
    ]);
    expect(groupSums([] as { k: string; n: number }[], { keys: ["k"], amounts: ["n"] })).toEqual([]);
  });

  it("is exact where a loop of doubles is not", () => {
    // 2^53 + 1 + 1: a double at a time stays at 2^53.
    const large = [2 ** 53 - 1, 1, 1, 1].map((n) => ({ k: "a", n }));
    expect(large.reduce((sum, { n }) => sum + n, 0)).toBe(2 ** 53);
    expect(groupSums(large, { keys: ["k"], amounts: ["n"] })[0]?.sums.n).toBe(2 ** 53 + 2);
    const tenths = [0.1, 0.2, 0.7].map((n) => ({ k: "a", n }));
    expect(groupSums(tenths, { keys: ["k"], amounts: ["n"] })[0]?.sums.n).toBe(1);
    expect(groupSums(tenths, { keys: ["k"], amounts: ["n"], decimals: 1 })[0]?.sums.n).toBe(1);
    // More decimals than declared are slower and not wrong.
    const finer = [0.25, 0.1].map((n) => ({ k: "a", n }));
    expect(groupSums(finer, { keys: ["k"], amounts: ["n"], decimals: 1 })[0]?.sums.n).toBe(0.35);
    const mixed = [10n ** 20n, "-100000000000000000000", -0].map((n) => ({ k: "a", n }));
    expect(groupSums(mixed, { keys: ["k"], amounts: ["n"] })[0]?.sums.n).toBe(0);
    expect(Object.is(groupSums([{ k: "a", n: -0 }], { keys: ["k"], amounts: ["n"] })[0]?.sums.n, 0)).toBe(true);
  });

  it("adds more amounts than are read at places of their own", () => {
    const row = { k: "a", a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8 };
    const [group] = groupSums([row, row], { keys: ["k"], amounts: ["a", "b", "c", "d", "e", "f", "g", "h"] });
    expect(Object.values(group?.sums ?? {})).toEqual([2, 4, 6, 8, 10, 12, 14, 16]);
    expect(groupSums([row], { keys: ["k"], amounts: [] })).toEqual([{ keys: ["a"], rows: 1, sums: {}, missing: {} }]);
  });

  it("refuses what is no amount, no key and no field", () => {
    const rows = [{ sector: "a", jobs: 1 as NumberInput, at: {} as GroupKey }];
    const keys = ["sector"] as const;
    const bad = (jobs: NumberInput) => errorOf(() => groupSums([{ sector: "a", jobs }], { keys, amounts: ["jobs"] }));
    expect([bad(Number.NaN).code, bad(Infinity).code, bad("1,000").code]).toEqual([
      "not-finite",
      "not-finite",
      "not-a-number",
    ]);
    expect(bad(Number.NaN).path).toEqual([0, "jobs"]);
    expect(bad("1,000").nearest).toBe("1000");
    expect(errorOf(() => groupSums(rows, { keys: [], amounts: ["jobs"] })).code).toBe("invalid-value");
    expect(errorOf(() => groupSums(rows, { keys: ["sector", "at"], amounts: ["jobs"] }))).toMatchObject({
      code: "invalid-value",
      path: [0, "keys", 1],
    });
    const misspelt = "job" as "jobs";
    expect(errorOf(() => groupSums(rows, { keys, amounts: [misspelt] }))).toMatchObject({
      code: "unknown-key",
      nearest: "jobs",
    });
    expect(errorOf(() => groupSums(rows, { keys: ["sectr" as "sector"], amounts: ["jobs"] })).nearest).toBe("sector");
    for (const decimals of [-1, 0.5, 16]) {
      expect(errorOf(() => groupSums(rows, { keys, amounts: ["jobs"], decimals })).code).toBe("invalid-decimals");
    }
  });

  it("agrees with fractions of BigInt, in any order of rows", () => {
    const amount = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e200, max: 1e200 }),
      fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
      fc.constant(null),
    );
    const row = fc.record({ a: fc.constantFrom("x", "y", null), b: fc.constantFrom(1, 2), n: amount, m: amount });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 0, max: 3 }), (rows, decimals) => {
        const groups = groupSums(rows, { keys: ["a", "b"], amounts: ["n", "m"], decimals });
        for (const { keys, sums, missing } of groups) {
          const own = rows.filter((one) => one.a === keys[0] && one.b === keys[1]);
          for (const name of ["n", "m"] as const) {
            const there = own.flatMap((one) => one[name] ?? []);
            const exact = there.map((one) => readNumber(one)).reduce(add, ZERO);
            expect(sums[name]).toBe(there.length === 0 ? null : toNumber(exact));
            expect(missing[name]).toBe(own.length - there.length);
          }
        }
        const text = (all: typeof groups) => all.map((one) => JSON.stringify(one)).sort();
        const again = groupSums([...rows].reverse(), { keys: ["a", "b"], amounts: ["n", "m"], decimals });
        expect(text(again)).toEqual(text(groups));
      }),
    );
  });
});
