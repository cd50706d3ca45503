import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { regionCode, sameRegion } from "../../src/model/region-code.js";
import type { Region } from "../../src/model/region.js";
import { caught } from "../korean/caught.js";

const { region } = jeonju2024;
const name = { ko: "전주시" };

describe("regionCode", () => {
  it.each([
    ["mois", "2012-07-01", "45110"],
    ["mois", "2024-01-17", "45110"],
    ["mois", "2024-01-18", "52110"],
    ["mois", "2030-01-01", "52110"],
    ["kostat", "2012-07-01", "35010"],
    ["kostat", "2024-01-18", "35010"],
  ] as const)("of Jeonju in the scheme %s on %s is %s", (scheme, on, code) => {
    expect(regionCode(region, { scheme, on })).toBe(code);
  });

  it("is undefined where the region has none in the scheme on the day", () => {
    const since2024: Region = { scheme: "mois", code: "52110", validFrom: "2024-01-18", name };
    expect(regionCode(since2024, { scheme: "mois", on: "2024-01-17" })).toBeUndefined();
    expect(regionCode(since2024, { scheme: "kostat", on: "2024-01-18" })).toBeUndefined();
  });

  it("refuses a day that the calendar lacks", () => {
    expect(caught(() => regionCode(region, { scheme: "mois", on: "2024-02-30" }))).toMatchObject({
      code: "invalid-day",
      path: ["on"],
    });
  });
});

describe("sameRegion", () => {
  const of = (code: string, parts: Partial<Region> = {}): Region => ({ scheme: "mois", code, name, ...parts });

  it("knows Jeonju by its earlier code, its later one and that of Statistics Korea", () => {
    expect(sameRegion(region, of("52110", { validFrom: "2024-01-18" }))).toBe(true);
    expect(sameRegion(region, of("45110", { validTo: "2024-01-17" }))).toBe(true);
    expect(sameRegion(of("35010", { scheme: "kostat" }), region)).toBe(true);
  });

  it("tells apart equal codes of two schemes", () => {
    expect(sameRegion(region, of("35010"))).toBe(false);
  });

  it("tells apart equal codes that were in force at different times", () => {
    expect(sameRegion(region, of("45110", { validFrom: "2024-01-18" }))).toBe(false);
    expect(sameRegion(of("1", { validTo: "2000-12-31" }), of("1", { validFrom: "2001-01-01" }))).toBe(false);
    expect(sameRegion(of("1", { validTo: "2000-12-31" }), of("1", { validFrom: "2000-12-31" }))).toBe(true);
  });

  it("does not go by the name", () => {
    expect(sameRegion(region, of("52130"))).toBe(false);
  });
});
