import { parsePlan } from "iljari/model";
import { describe, expect, test } from "vitest";
import { audit } from "../../../src/audit/audit.js";
import { madeUpPlan } from "../../bench/audit/made-up-plan.js";

const SEEDS = [1, 2, 3];
const TABLES = 4;
/** A table of ten by five with totals has 11 + 6 sums. */
const SUMS = TABLES * 17;

describe("a made-up plan whose tables add up", () => {
  test("is a plan and says that it is made up", () => {
    const { plan, cells, planted } = madeUpPlan({ seed: 1, tables: TABLES, printing: "exact" });
    expect(parsePlan(JSON.stringify(plan)).notes?.[0]?.en).toContain("Made up");
    expect([cells, planted]).toEqual([TABLES * 66, []]);
  });

  test.each(SEEDS)("exact: every sum is exact (seed %i)", (seed) => {
    const { summary, findings, cases } = audit(madeUpPlan({ seed, tables: TABLES, printing: "exact" }).plan);
    expect([findings, cases, summary.jointConflicts]).toEqual([[], [], 0]);
    expect(summary.verdicts).toMatchObject({ exact: SUMS, explained: 0, uncheckable: 0 });
  });

  describe.each(["half-up", "half-even", "half-down"] as const)("rounded %s", (rule) => {
    test.each(SEEDS)("nothing is found, and every sum holds under the rule (seed %i)", (seed) => {
      const { plan } = madeUpPlan({ seed, tables: TABLES, printing: rule });
      const { summary, findings, cases, results } = audit(plan);
      expect([findings, cases, summary.jointConflicts]).toEqual([[], [], 0]);
      expect(results.length).toBe(SUMS);
      expect(results.filter((one) => !one.rules.includes(rule)).map(({ id }) => id)).toEqual([]);
    });
  });

  test.each(SEEDS)("cut off: every sum holds under the rule (seed %i)", (seed) => {
    const { plan } = madeUpPlan({ seed, tables: TABLES, printing: "truncate" });
    const { results, habits, findings } = audit(plan);
    expect(results.length).toBe(SUMS);
    expect(results.filter((one) => !one.rules.includes("truncate")).map(({ id }) => id)).toEqual([]);
    // A table that is seen to cut off has no findings; one sum alone that no rounding explains does not show it.
    const cutOff = habits.filter((one) => one.cutsOff).map(({ group }) => group);
    const groups = findings.map(({ result }) => result.figures[0]?.figure.group ?? "");
    expect(cutOff.length).toBeGreaterThan(0);
    expect(groups.filter((group) => cutOff.includes(group))).toEqual([]);
    expect(groups).toEqual([...new Set(groups)]);
  });
});
