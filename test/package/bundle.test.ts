import { describe, expect, test } from "vitest";
import { bundle, keeping, keepingAll } from "./bundle.js";

/** Strings that a minifier keeps, one from each dependency that must not come along. */
const ZOD = "_zod";
const DECIMAL = "DecimalError";

describe("one pure function brings neither zod nor decimal.js", () => {
  test.each([
    ["round", "iljari"],
    ["round", "iljari/quantity"],
    // Its room has a function that does need decimal.js.
    ["percentChange", "iljari"],
    ["percentChange", "iljari/measures"],
    ["compareTargets", "iljari"],
    ["compareTargets", "iljari/targets"],
  ])("%s from %s", async (name, from) => {
    const text = await bundle(keeping(name, from));
    expect(text).not.toContain(ZOD);
    expect(text).not.toContain(DECIMAL);
  });
});

test("reading a plan brings zod but not decimal.js", async () => {
  const text = await bundle(keeping("parsePlan", "iljari/model"));
  expect(text).toContain(ZOD);
  expect(text).not.toContain(DECIMAL);
});

test("the strings looked for are there where the dependencies are", async () => {
  const text = await bundle(keepingAll("iljari"));
  expect(text).toContain(ZOD);
  expect(text).toContain(DECIMAL);
});
