import { describe, expect, it } from "vitest";
import { ageBand, bandsThatCover } from "../../src/model/age-band.js";

describe("age bands", () => {
  it.each([
    ["Y15T64", { low: 15, high: 64 }],
    ["Y_GE65", { low: 65, high: Infinity }],
    ["Y_LT15", { low: 0, high: 14 }],
    ["_T", { low: 0, high: Infinity }],
    ["15-64", undefined],
    ["Y15T64 ", undefined],
  ])("reads %s", (code, expected) => {
    expect(ageBand(code)).toStrictEqual(expected);
  });
});

describe("bandsThatCover", () => {
  const five = ["_T", "Y0T14", "Y15T29", "Y30T49", "Y50T64", "Y_GE65"];

  it.each([
    ["Y15T64", five, ["Y15T29", "Y30T49", "Y50T64"]],
    ["Y_GE15", five, ["Y15T29", "Y30T49", "Y50T64", "Y_GE65"]],
    // A total is no sum of itself; its parts are found.
    ["_T", five, ["Y0T14", "Y15T29", "Y30T49", "Y50T64", "Y_GE65"]],
    // A gap from 30 to 49.
    ["Y15T64", ["Y15T29", "Y50T64"], undefined],
    // Overlapping bands: only one way through.
    ["Y15T64", ["Y15T24", "Y15T29", "Y25T64"], ["Y15T24", "Y25T64"]],
    // A band that goes beyond the end.
    ["Y15T64", ["Y15T29", "Y_GE30"], undefined],
    ["15-64", five, undefined],
    // Bands that end before they begin lead back to where they start.
    ["Y15T64", ["Y15T14", "Y15T29", "Y30T14", "Y30T64"], ["Y15T29", "Y30T64"]],
    ["_T", ["Y_LT0"], undefined],
  ])("covers %s with %j", (whole, codes, expected) => {
    expect(bandsThatCover(whole, codes)).toStrictEqual(expected);
  });

  it("goes on from each age once, however many bands lead to it", () => {
    // From each even age below 100 two ways of two years: 2^50 ways to the gap at 100.
    const pairs = Array.from({ length: 50 }, (_, i) => i * 2).flatMap((age) => [
      `Y${String(age)}T${String(age + 1)}`,
      `Y0${String(age)}T${String(age + 1)}`,
    ]);
    expect(bandsThatCover("Y0T120", pairs)).toBeUndefined();
    expect(bandsThatCover("Y0T99", pairs)).toHaveLength(50);
  });
});
