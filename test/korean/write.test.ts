import { describe, expect, it } from "vitest";
import type { MoneyUnit, Unit } from "../../src/quantity/unit.js";
import { groupThousands } from "../../src/korean/group-thousands.js";
import type { CountUnit } from "../../src/korean/printed-amount.js";
import type { Signs } from "../../src/korean/signs.js";
import { writeChange } from "../../src/korean/write-change.js";
import { writeCount } from "../../src/korean/write-count.js";
import { writeMoney } from "../../src/korean/write-money.js";
import { writePercent } from "../../src/korean/write-percent.js";
import { caught } from "./caught.js";

describe("groupThousands", () => {
  it.each([
    // Section III.3, table 11 and table 5 print the first three.
    [679038, undefined, "679,038"],
    [1762.9, 1, "1,762.9"],
    [305.9, 1, "305.9"],
    [-3900, 1, "-3,900.0"],
    [0, undefined, "0"],
    [-0, 1, "0.0"],
    [-0.04, 1, "0.0"],
    [999.95, 1, "1,000.0"],
    [1.005, 2, "1.01"],
    [27.45, 1, "27.5"],
    [-27.45, 1, "-27.5"],
    [0.05, undefined, "0.05"],
    [1e-7, undefined, "0.0000001"],
    [1e21, undefined, "1,000,000,000,000,000,000,000"],
    ["1234.50", undefined, "1,234.50"],
    [12345678901234567890n, undefined, "12,345,678,901,234,567,890"],
    [308449, -2, "308,400"],
    [49, -2, "0"],
    [50, -2, "100"],
  ])("%s with %s decimals is %s", (value, decimals, text) => {
    expect(groupThousands(value, decimals === undefined ? {} : { decimals })).toBe(text);
  });

  it("refuses what is no number and no number of digits", () => {
    expect(caught(() => groupThousands(Number.NaN))).toMatchObject({ code: "not-finite", path: ["value"] });
    expect(caught(() => groupThousands("1,000"))).toMatchObject({ code: "not-a-number", path: ["value"] });
    expect(caught(() => groupThousands(1, { decimals: 0.5 })).code).toBe("invalid-decimals");
  });
});

describe("the writers with only a number of decimals", () => {
  it("refuse options that are no object", () => {
    const options = null as unknown as object;
    for (const write of [
      () => groupThousands(1, options),
      () => writeMoney(1, "KRW", options),
      () => writeCount(1, "persons", options),
      () => writePercent(1, options),
    ]) {
      expect(caught(write)).toMatchObject({ code: "wrong-type", path: ["options"], value: "null" });
    }
  });
});

describe("writeMoney", () => {
  it.each<[number, MoneyUnit, string]>([
    // Project sheets 1-1-1, 2-1-3 and 4-2-2, and section II.3
    [4724, "million-KRW", "4,724백만원"],
    [29.8, "hundred-million-KRW", "29.8억원"],
    [32.6, "million-KRW", "32.6백만원"],
    [14.5, "trillion-KRW", "14.5조원"],
    [1000, "KRW", "1,000원"],
    [500, "thousand-KRW", "500천원"],
    [-500, "million-KRW", "-500백만원"],
  ])("%s %s is %s", (value, unit, text) => {
    expect(writeMoney(value, unit)).toBe(text);
  });

  it("rounds the exact decimal half up", () => {
    expect(writeMoney(6790.35, "hundred-million-KRW", { decimals: 1 })).toBe("6,790.4억원");
  });

  it("refuses what is no unit of money", () => {
    const error = caught(() => writeMoney(1, "persons" as "KRW"));
    expect([error.code, error.path]).toStrictEqual(["unit-mismatch", ["unit"]]);
    expect(caught(() => writeMoney(1, "won" as "KRW")).code).toBe("unknown-unit");
  });
});

describe("writeCount", () => {
  it.each<[number, CountUnit, string]>([
    // Sections II and III.3
    [27981, "persons", "27,981명"],
    [308.1, "thousand-persons", "308.1천명"],
    [76227, "establishments", "76,227개소"],
    [1806, "not-stated", "1,806"],
    [76263, "count", "76,263개"],
  ])("%s %s is %s", (value, unit, text) => {
    expect(writeCount(value, unit)).toBe(text);
  });

  it("prints all digits of a count that is rounded to the hundred (308,500명, section I)", () => {
    expect(writeCount(308457, "persons", { decimals: -2 })).toBe("308,500명");
  });

  it("refuses a negative count and what is no unit of a count", () => {
    expect(caught(() => writeCount(-1, "persons"))).toMatchObject({ code: "negative-level", path: ["value"] });
    expect(caught(() => writeCount(1, "percent" as "persons")).code).toBe("unit-mismatch");
  });
});

describe("writePercent", () => {
  it("writes what the plan prints (section I and table 5)", () => {
    expect(writePercent(66.7)).toBe("66.7%");
    expect(writePercent(37, { decimals: 1 })).toBe("37.0%");
    expect(writePercent(-1.35)).toBe("-1.35%");
  });
});

describe("writeChange", () => {
  const plan: Signs = { "▲": "increase", "▼": "decrease" };
  const arrows: Signs = { "↑": "increase", "↓": "decrease" };
  it.each<[number, Unit, Signs, string]>([
    // Summary of section II; table 11; section II.2
    [0.9, "percentage-point", plan, "▲ 0.9%p"],
    [-2.2, "not-stated", plan, "▼ 2.2"],
    [4.33, "not-stated", arrows, "4.33 ↑"],
    [-2.4, "percent", arrows, "2.4% ↓"],
    [-6351, "persons", arrows, "6,351명 ↓"],
    [-500, "million-KRW", { "△": "decrease" }, "△ 500백만원"],
    [1, "persons", { "↑": "increase", "▲": "increase" }, "1명 ↑"],
  ])("%s %s with %j is %s", (value, unit, signs, text) => {
    expect(writeChange(value, { unit, signs })).toBe(text);
  });

  it("writes a change that is zero at the printed digit as a number without a mark", () => {
    expect(writeChange(0, { unit: "percentage-point", decimals: 1, signs: {} })).toBe("0.0%p");
    expect(writeChange(-0.04, { unit: "percentage-point", decimals: 1, signs: plan })).toBe("0.0%p");
  });

  it("refuses a direction without a mark", () => {
    const error = caught(() => writeChange(0.9, { unit: "percent", signs: { "▲": "decrease" } }));
    expect([error.code, error.path, error.value]).toStrictEqual(["sign-not-declared", ["signs"], "0.9"]);
    expect(caught(() => writeChange(-0.9, { unit: "percent", signs: { "▲": "increase" } })).code).toBe(
      "sign-not-declared",
    );
  });

  it.each<[unknown, path: string]>([
    [undefined, "options"],
    [null, "options"],
    [{ unit: "percent" }, "signs"],
    [{ unit: "percent", signs: null }, "signs"],
    [{ unit: "percent", signs: "▲" }, "signs"],
  ])("refuses the options %j for its %s", (options, path) => {
    expect(caught(() => writeChange(5, options as { unit: Unit; signs: Signs }))).toMatchObject({
      code: "wrong-type",
      path: [path],
    });
  });

  it("refuses an unknown mark and an unknown unit, also for a zero", () => {
    expect(caught(() => writeChange(0, { unit: "percent", signs: { "+": "increase" } as Signs })).code).toBe(
      "invalid-value",
    );
    expect(caught(() => writeChange(0, { unit: "pct" as "percent", signs: {} })).code).toBe("unknown-unit");
  });
});
