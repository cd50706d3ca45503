import { readFileSync } from "node:fs";
import { parsePlan } from "iljari/model";
import { expect, test } from "vitest";
import { FIXTURE, fixtureText } from "./write-fixture.js";

const text = readFileSync(FIXTURE, "utf8");

test("the plan of the benchmark is what its generator makes", () => {
  expect(text).toBe(fixtureText());
});

test("it is a plan, and says that it is made up", () => {
  const { notes, projects = [], keyTasks = [] } = parsePlan(text);
  expect(notes?.[0]?.en).toContain("Made up");
  expect([keyTasks.length, projects.length]).toEqual([25, 289]);
});
