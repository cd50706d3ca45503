import { describe, expect, it } from "vitest";
import {
  MONEY_UNITS,
  UNITS,
  convertUnit,
  toWon,
  unitInfo,
  type MoneyUnit,
  type Unit,
} from "../../src/quantity/unit.js";
import { caught } from "../korean/caught.js";

describe("convertUnit", () => {
  // 억 is 10^8, 조 is 10^12; the figures are the plan's (tables 2 and 8, section III.3).
  it.each<[number, Unit, Unit, number]>([
    [308.1, "thousand-persons", "persons", 308100],
    [308100, "persons", "thousand-persons", 308.1],
    [679038, "million-KRW", "hundred-million-KRW", 6790.38],
    [679038, "million-KRW", "trillion-KRW", 0.679038],
    [14.5, "trillion-KRW", "hundred-million-KRW", 145000],
    [29.8, "hundred-million-KRW", "million-KRW", 2980],
    [24.3, "million-KRW-per-job", "thousand-KRW-per-job", 24300],
    [66.6, "percent", "percent", 66.6],
  ])("%s %s is %s %s", (value, from, to, wanted) => {
    expect(convertUnit(value, from, to)).toBe(wanted);
  });

  it("refuses another dimension: persons are no money, percents no percentage points, money per job no money", () => {
    for (const [from, to] of [
      ["persons", "KRW"],
      ["percent", "percentage-point"],
      ["million-KRW", "million-KRW-per-job"],
      ["ratio", "percent"],
      ["not-stated", "persons"],
    ] as const) {
      expect(caught(() => convertUnit(1, from, to))).toMatchObject({ code: "unit-mismatch", path: ["unit"] });
    }
  });

  it("refuses an unknown unit on either side, and what is no number", () => {
    expect(caught(() => convertUnit(1, "person" as Unit, "persons"))).toMatchObject({
      code: "unknown-unit",
      value: '"person"',
      nearest: "persons",
    });
    expect(caught(() => convertUnit(1, "persons", "won" as Unit)).code).toBe("unknown-unit");
    expect(caught(() => convertUnit(Number.NaN, "KRW", "KRW"))).toMatchObject({ code: "not-finite", path: ["value"] });
    expect(caught(() => convertUnit("1,0", "KRW", "KRW")).code).toBe("not-a-number");
  });

  it("gives 0, not -0, for what is too small for a double", () => {
    const tiny = `0.${"0".repeat(400)}1`;
    expect(convertUnit(`-${tiny}`, "KRW", "KRW")).toBe(0);
    expect(convertUnit(tiny, "KRW", "trillion-KRW")).toBe(0);
  });
});

describe("unitInfo", () => {
  it("knows the scale and the Korean name of every unit of money", () => {
    expect(MONEY_UNITS.map((unit) => [unitInfo(unit).exponent, unitInfo(unit).name.ko])).toStrictEqual([
      [0, "원"],
      [3, "천원"],
      [6, "백만원"],
      [8, "억원"],
      [12, "조원"],
    ]);
  });

  it("has a money-per-job unit of the same scale for every unit of money", () => {
    for (const unit of MONEY_UNITS) {
      expect(unitInfo(`${unit}-per-job`)).toMatchObject({ dimension: "money-per-job", exponent: UNITS[unit].exponent });
    }
  });

  it("refuses what is no unit, also names that every object has, with the path that it is given", () => {
    for (const unit of ["", "constructor", "__proto__", "KRW ", "krw", 5, null, undefined, {}]) {
      expect(caught(() => unitInfo(unit as Unit))).toMatchObject({ code: "unknown-unit", path: ["unit"] });
    }
    expect(caught(() => unitInfo("Persons" as Unit)).nearest).toBe("persons");
    expect(caught(() => unitInfo(5 as unknown as Unit)).nearest).toBeUndefined();
    expect(caught(() => unitInfo("x" as Unit, ["a", 0])).path).toStrictEqual(["a", 0]);
  });
});

describe("toWon", () => {
  it.each<[number | string, MoneyUnit, number]>([
    [679038, "million-KRW", 679_038_000_000],
    ["32.6", "million-KRW", 32_600_000],
    [14.5, "trillion-KRW", 14_500_000_000_000],
    [-500, "thousand-KRW", -500_000],
    [-0, "KRW", 0],
    [9007199254740991, "KRW", 9007199254740991],
  ])("%s %s is %s won", (value, unit, won) => {
    expect(toWon(value, unit)).toBe(won);
  });

  it("refuses a part of a won, however small, and what is beyond the safe integers", () => {
    for (const [value, unit] of [
      [0.5, "KRW"],
      [0.0001, "thousand-KRW"],
      ["1.00000000000000000001", "KRW"],
      ["9007199254740990.6", "KRW"],
      [9007199254740992, "KRW"],
      [9008, "trillion-KRW"],
      ["9".repeat(500), "KRW"],
    ] as const) {
      expect(caught(() => toWon(value, unit))).toMatchObject({ code: "out-of-range", path: ["value"] });
    }
  });

  it("refuses what is no money", () => {
    expect(caught(() => toWon(1, "persons" as "KRW")).code).toBe("unit-mismatch");
    expect(caught(() => toWon(1, "million-KRW-per-job" as "KRW")).code).toBe("unit-mismatch");
    expect(caught(() => toWon(1, "won" as "KRW")).code).toBe("unknown-unit");
    expect(caught(() => toWon(Infinity, "KRW")).code).toBe("not-finite");
    expect(caught(() => toWon("", "KRW")).code).toBe("not-a-number");
  });
});
