import { describe, expect, it } from "vitest";
import { ABSENCE_REASONS, absent, present } from "../../src/quantity/absence.js";

describe("the reasons for an absence", () => {
  it("have a text in both languages, each its own", () => {
    const texts = Object.values(ABSENCE_REASONS);
    for (const language of ["en", "ko"] as const) {
      expect(new Set(texts.map((text) => text[language])).size).toBe(texts.length);
    }
    for (const { en, ko } of texts) {
      expect(en).toMatch(/^[a-z ]+$/);
      expect(ko).toMatch(/[가-힣]/);
    }
  });

  it("are written like codes", () => {
    for (const reason of Object.keys(ABSENCE_REASONS)) expect(reason).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe("a computed figure", () => {
  const half = { n: 1n, d: 2n };

  it("has a value and a unit and no reason", () => {
    expect(present(half, "ratio", {})).toStrictEqual({ value: 0.5, unit: "ratio" });
    expect(present(half, "ratio", { decimals: 0 })).toStrictEqual({ value: 1, unit: "ratio" });
  });

  it("has a range only where an input was rounded", () => {
    const exact = { low: half, high: { n: 2n, d: 4n }, lowClosed: true, highClosed: true };
    expect(present(half, "ratio", {}, exact)).toStrictEqual({ value: 0.5, unit: "ratio" });
    const wide = { low: { n: 1n, d: 4n }, high: { n: 3n, d: 4n }, lowClosed: true, highClosed: false };
    expect(present(half, "ratio", {}, wide)).toStrictEqual({
      value: 0.5,
      unit: "ratio",
      range: { low: 0.25, high: 0.75, lowClosed: true, highClosed: false },
    });
  });

  it("or no value and the reason", () => {
    expect(absent("no-target", "percent")).toStrictEqual({ value: null, unit: "percent", reason: "no-target" });
  });
});
