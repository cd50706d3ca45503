import { describe, expect, it } from "vitest";
import { editDistance } from "../../../src/audit/localise/edit-distance.js";
import { slipsBetween } from "../../../src/audit/localise/slips.js";

describe("editDistance", () => {
  // deducorrect, testStringDistance.R
  it.each([
    ["24", "42", 1],
    ["130", "1340", 1],
    ["1340", "130", 1],
    ["1340", "1430", 1],
    ["1340", "14300", 2],
    // Restricted: CA to ABC is three (the unrestricted distance is two). Boytsov 2011.
    ["CA", "ABC", 3],
    ["", "12", 2],
    ["7", "7", 0],
  ])("%s to %s is %d", (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe("slipsBetween", () => {
  it.each([
    // Scholtus 2009, sections 1-2: 4627 printed 4267 and 4687.
    [4267n, 4627n, 0, ["transposition"]],
    [4687n, 4627n, 0, ["one-digit"]],
    [427n, 4627n, 0, ["dropped-digit"]],
    [46627n, 4627n, 0, ["added-digit"]],
    [-4627n, 4627n, 0, ["sign"]],
    [4627n, 4627000n, 0, ["factor-1000"]],
    [4627000n, 4627n, 0, ["factor-1000"]],
    // A zero too many is a factor of ten and a digit added.
    [46270n, 4627n, 0, ["factor-10", "added-digit"]],
    // 0.5 and 1.5 have as many printed digits.
    [5n, 15n, 1, ["one-digit"]],
    // 308,400 and 380,400 to the hundred: 3084 and 3804.
    [3084n, 3804n, -2, ["transposition"]],
    [3084n, 5555n, 0, []],
  ])("%s for %s with %d decimals", (printed, other, decimals, slips) => {
    expect(slipsBetween(printed, other, decimals)).toEqual(slips);
  });
});
