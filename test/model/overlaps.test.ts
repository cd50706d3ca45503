import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/model/overlaps.js";

describe("overlaps", () => {
  it.each([
    ["a month of the half-year", { start: "2024-07", end: "2024-07" }, "2024-S2", true],
    ["the month before it", { start: "2024-06", end: "2024-06" }, "2024-S2", false],
    ["the month after it", { start: "2025-01", end: "2025-01" }, "2024-S2", false],
    ["its first day", { start: "2024-07-01", end: "2024-07-01" }, "2024-S2", true],
    ["the day before it", { start: "2024-06-30", end: "2024-06-30" }, "2024-S2", false],
    ["its last day", { start: "2024-12-31", end: "2025-03-01" }, "2024-S2", true],
    ["a quarter of it", { start: "2024-Q3", end: "2024-Q3" }, "2024-S2", true],
    ["the year that holds it", { start: "2024", end: "2024" }, "2024-S2", true],
    ["a span around it", { start: "2022", end: "2026-11" }, "2024-S2", true],
    ["a span that began before and goes on", { start: "2019", open: "present" }, "2024-S2", true],
    ["a span that begins later and goes on", { start: "2025", open: "ongoing" }, "2024-S2", false],
    ["an end in it, whenever it began", { end: "2024-09" }, "2024-S2", true],
    ["an end before it", { end: "2024-06" }, "2024-S2", false],
    ["an end after it: when it began is not known", { end: "2025-01" }, "2024-S2", false],
    ["no time", {}, "2024-S2", false],
    ["what recurs without a year", { recurring: "all-year" }, "2024-S2", false],
    ["the columns of a row", { start: null, end: "2024-09-30" }, "2024-Q3", true],
    ["the last day of a February", { start: "2024-02-29", end: "2024-02-29" }, "2024-02", true],
    ["a day", { start: "2024-10", end: "2024-10" }, "2024-10-09", true],
  ])("%s", (_, when, period, expected) => {
    expect(overlaps(when, period)).toBe(expected);
  });

  it.each([
    ["period", { start: "2024" }, "2024-13"],
    ["start", { start: "24. 2." }, "2024"],
    ["end", { start: "2024", end: "2024-02-30" }, "2024"],
  ])("refuses what is no %s", (key, when, period) => {
    expect(() => overlaps(when, period)).toThrow(`${key}: invalid-period`);
  });
});
