import { describe, expectTypeOf, it } from "vitest";
import type { Computed } from "../../src/quantity/absence.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { recordState, rollUp, toDate, type RollUpFigure } from "../../src/monitoring/index.js";
import { progressReport } from "../../src/reports/index.js";
import { assess, pace } from "../../src/targets/index.js";

const state = recordState(jeonju2024, []);
const JOBS = { direction: "more", target: 10, period: "2024", dataDate: "2024-06-30", toDate: 5 } as const;

describe("what must not compile", () => {
  it("is a roll-up by an unknown dimension, or by three", () => {
    // @ts-expect-error: there is no such dimension
    rollUp(jeonju2024, { by: "sectors" });
    // @ts-expect-error: two at most
    rollUp(jeonju2024, { by: ["sector", "source", "period"] });
  });

  it("is a measure that was not asked for", () => {
    const { groups } = rollUp(jeonju2024, { by: "sector", measures: ["jobs"] });
    expectTypeOf(groups[0]?.measures.jobs).toEqualTypeOf<RollUpFigure | undefined>();
    // @ts-expect-error: only jobs were asked for
    expectTypeOf(groups[0]?.measures.spent).toBeNullable();
  });

  it("is a stage of money that there is none of", () => {
    // @ts-expect-error: paid is no stage
    toDate(state, { of: { project: "1-1-1" }, what: "paid", period: "2024" });
  });

  it("is a pace without a profile", () => {
    // @ts-expect-error: there is no default
    pace(JOBS);
    // @ts-expect-error: no such profile
    pace({ ...JOBS, profile: { kind: "linear" } });
  });

  it("is a report without a day, or a method of another name", () => {
    // @ts-expect-error: as of when?
    progressReport(jeonju2024, [], { period: "2024" });
    // @ts-expect-error: its defining text was not at hand
    assess({ points: [], direction: "more" }, { methods: ["eurostat"] });
  });
});

it("a figure is a number with a unit, or a reason", () => {
  expectTypeOf(
    toDate(state, { of: { project: "1-1-1" }, what: "jobs", period: "2024" }).figure,
  ).toEqualTypeOf<Computed>();
});
