import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../src/audit/figures-of-plan.js";
import { mayLieWithin } from "../../../src/audit/standard/model/day-span.js";
import { comparedSources } from "../../../src/audit/standard/model/funding-crosswalk.js";
import { atMostPlaces, sumOfPlaces } from "../../../src/audit/standard/model/sum-of-places.js";
import { planWith } from "./judged.js";

const name = { ko: "지어낸 이름" };

describe("places", () => {
  it("without parts have no sum and no limit", () => {
    const plan = planWith({ keyTasks: [{ id: "1", strategy: "1", name, jobs: 5 }] });
    const context = { plan, byId: figuresOf(plan).byId } as unknown as Parameters<typeof atMostPlaces>[0];
    const none = { reason: "no-figures", of: "keyTasks/1/jobs" };
    expect(atMostPlaces(context, [], "keyTasks/1/jobs")).toEqual(none);
    expect(sumOfPlaces(context, "keyTasks/1/jobs", [])).toEqual(none);
  });
});

describe("spans", () => {
  it("that cannot be read end where the period ends, and start nowhere in it", () => {
    const outer = { start: "2024-01-01", end: "2024-12-31" } as const;
    expect(mayLieWithin({ start: "soon", end: "later" }, outer)).toBe(false);
    expect(mayLieWithin({ start: "2024-03", end: "later" }, outer)).toBe(true);
  });
});

describe("sources", () => {
  it("that are compared with a total are compared with none", () => {
    const plan = planWith({
      fundingLabels: [
        {
          label: "민간",
          in: "key-tasks",
          source: "private",
          comparedWith: { in: "sectors", source: "total" },
        } as never,
      ],
    });
    expect(comparedSources(plan, "private", "key-tasks", "sectors")).toEqual([]);
  });
});
