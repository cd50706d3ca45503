import { describe, expect, it } from "vitest";
import type { RoundingHabit } from "../../../src/audit/audit-report.js";
import { audited, list, said } from "./made-up.js";

/*
 * Made-up shares of 1,000 exact people, so that each share is known to a tenth of a point and printed to the whole one:
 * 166 are 16.6 % (17 rounded, 16 cut off), 288 are 28.8 % (29 or 28), 333 are 33.3 % (33 both ways).
 */
function habit(parts: readonly number[], printed: readonly number[], more: object = {}): RoundingHabit | undefined {
  const items = ["_T", ...parts.map((_, at) => `i${String(at)}`)];
  const table = list("t", "site", items, [
    { values: [1000, ...parts], exact: true },
    {
      ...{ id: "s", unit: "percent", decimals: 0, kind: "ratio", measures: "share", shareOf: "m" },
      whole: { site: "_T" },
      values: [100, ...printed],
      ...more,
    },
  ]);
  return audited({ tables: [table] }).habits.find((one) => one.group === "t/s");
}

describe("the habit of a table", () => {
  it("is to cut off where two figures could not have been rounded and none could not have been cut off", () => {
    expect(habit([166, 288, 333, 213], [16, 28, 33, 21])).toMatchObject({ cutsOff: true, rules: ["truncate"] });
  });

  it("is not told by one such figure", () => {
    const one = habit([166, 281, 333, 220], [16, 28, 33, 22]);
    expect(one).toMatchObject({ cutsOff: false });
    expect(one?.allowedBy.truncate).toBeGreaterThan(one?.allowedBy["half-up"] ?? Infinity);
  });

  it("is not to cut off where one figure was rounded up", () => {
    // 288 is 29 rounded.
    expect(habit([166, 266, 288, 280], [16, 26, 29, 28])).toMatchObject({ cutsOff: false });
  });

  it("is to round to the nearest, and names what it breaks", () => {
    const own = habit([166, 288, 333, 213], [17, 29, 33, 12]);
    expect(own).toMatchObject({ cutsOff: false, rules: ["half-up", "half-even", "half-down"] });
    expect(own?.breakers).toContain("share:cells/t/s@i3");
    expect(own?.breakers).not.toContain("share:cells/t/s@i0");
  });

  it("is told at ties: 12.5 is 13, 12 or 12, and 37.5 is 38, 38 or 37", () => {
    expect(habit([125, 375, 500], [13, 38, 50])?.rules).toStrictEqual(["half-up"]);
    expect(habit([125, 375, 500], [12, 38, 50])?.rules).toStrictEqual(["half-even"]);
    // Cut off they are 12 and 37 as well.
    expect(habit([125, 375, 500], [12, 37, 50])?.rules).toStrictEqual(["half-down", "truncate"]);
  });

  it("of exact figures is none", () => {
    expect(habit([160, 340, 500], [16, 34, 50], { exact: true })).toBeUndefined();
  });

  it("is not shaken by figures that no rule allows", () => {
    const own = habit([166, 288, 333, 213], [16, 28, 33, 12]);
    expect(own?.cutsOff).toBe(true);
    expect(own?.breakers).toContain("share:cells/t/s@i3");
  });

  it("of a table that cuts off makes its checks exact, and leaves wrong ones wrong", () => {
    const table = list(
      "t",
      "site",
      ["_T", "a", "b", "c"],
      [
        { values: [1000, 166, 288, 546], exact: true },
        {
          ...{ id: "s", unit: "percent", decimals: 0, kind: "ratio", measures: "share", shareOf: "m" },
          whole: { site: "_T" },
          values: [100, 16, 28, 45],
        },
      ],
    );
    const { of, habits } = audited({ tables: [table] });
    expect(habits.find((one) => one.group === "t/s")?.cutsOff).toBe(true);
    expect(of("share:cells/t/s@a")).toMatchObject({ verdict: "exact", rules: ["truncate"] });
    expect(of("share:cells/t/s@c")).toMatchObject({ verdict: "inconsistent", printed: 45 });
  });

  it("counts what it says", () => {
    const own = habit([166, 288, 333, 213], [17, 29, 33, 12]);
    expect(own?.checks).toBeGreaterThanOrEqual(4);
    expect(own?.decisive).toBeLessThanOrEqual(own?.checks ?? 0);
    for (const count of Object.values(own?.allowedBy ?? {})) expect(count).toBeLessThanOrEqual(own?.checks ?? 0);
    expect(own?.names).toHaveLength(1);
  });
});

describe("a habit is one of figures, not of checks", () => {
  it("so that a figure checked twice is one", () => {
    // 369 to 415 is 12.466 %, printed 12.4: cut off, or wrong.
    const rise = said("rise", 12.4, {
      measures: "change",
      changeFrom: "2023",
      period: "2024",
      unit: "percent",
      decimals: 1,
    });
    const check = {
      id: "again",
      kind: "percent-change",
      result: "statements/rise",
      from: "statements/before",
      to: "statements/after",
    };
    const levels = [said("before", 369, { exact: true }), said("after", 415, { exact: true, period: "2024" })];
    const whole = audited({ statements: [...levels, rise], checks: [check] });
    expect(whole.of("change:statements/rise").verdict).toBe("inconsistent");
    expect(whole.of("again").verdict).toBe("inconsistent");
  });
});

describe("a column of a table", () => {
  it("is not taken to cut off by one figure, however many checks are about it", () => {
    // 288 of 1,000 are 28.8 %: 28 was cut off. The plan writes the same check again.
    const table = list(
      "t",
      "site",
      ["_T", "a", "b"],
      [
        { values: [1000, 288, 712], exact: true },
        {
          ...{ id: "s", unit: "percent", decimals: 0, kind: "ratio", measures: "share", shareOf: "m" },
          ...{ whole: { site: "_T" }, values: [100, 28, 71] },
        },
      ],
    );
    const again = {
      ...{ id: "again", kind: "share", result: "cells/t/s@a" },
      ...{ part: "cells/t/m@a", whole: "cells/t/m@_T" },
    };
    const { habits, of } = audited({ tables: [table], checks: [again] });
    expect(habits.find((one) => one.group === "t/s")?.cutsOff).toBe(false);
    expect(of("again").verdict).toBe("inconsistent");
  });
});

describe("a total without its mark", () => {
  it("is one by its code", () => {
    const table = list("t", "course", ["_T", "a", "b"], [{ values: [415, 239, 86], exact: true }]);
    const unmarked = {
      ...table,
      dimensions: table.dimensions.map((one) => ({ ...one, items: one.items.map(({ id }) => ({ id })) })),
    };
    const results = audited({ tables: [unmarked] }).results.filter((one) => one.check === "total-of-dimension");
    expect(results.map((one) => one.verdict)).toStrictEqual(["inconsistent"]);
  });
});
