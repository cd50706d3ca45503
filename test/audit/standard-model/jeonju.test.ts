import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../src/audit/figures-of-plan.js";
import { judge } from "../../../src/audit/judge.js";
import { modelChecks } from "../../../src/audit/standard/model/model-checks.js";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import type { Plan } from "../../../src/model/plan.js";
import { judged, summary } from "./judged.js";

/* What the document prints, added by hand. */
const all = judged(jeonju2024);
const check = (id: string) => summary(all, id);
const SECTORS = "totals/sector-targets/total@2024";
const SUMMARY = "totals/summary/budget@2024";

describe("the structure of Jeonju's plan", () => {
  it("finds the roll-up of key task 1-2: 250 + 3,050 + 680 + 270 = 4,250, printed 4,260", () => {
    expect(check("funds:keyTasks/1-2")).toEqual(["inconsistent", 4260, 4250]);
    const wrong = [...all.values()].filter(
      (one) => one.check.check === "funds" && one.result.verdict === "inconsistent",
    );
    expect(wrong.map((one) => one.check.id)).toEqual(["funds:keyTasks/1-2"]);
  });

  it("explains by rounding the other roll-ups that miss their total", () => {
    // 5,991 + 734 + 18,256 + 4,797 = 29,778 of five rounded numbers; 69 + 81 + 139 = 289; 973 + 272 + 1,498 = 2,743.
    expect(check("funds:keyTasks/2-2")).toEqual(["explained", 29780, 29778]);
    expect(check("funds:keyTasks/3-2")).toEqual(["explained", 288, 289]);
    expect(check("funds:sectorTargets/sector-targets/employment-incentives@2024")).toEqual(["explained", 2742, 2743]);
  });

  it("adds the key tasks up to the totals through the labels", () => {
    // 1,000 + 3,050 + 1,010 + 100 + 734 + 259 + 1,169 + 81 + 1,598 + 20,150 + 13,442 + 8 + 350 + 109 = 43,060.
    expect(check(`key-tasks-to-plan:${SECTORS}/funds/provincial`)).toEqual(["inconsistent", 43070, 43060]);
    // Private funds, the sectors' other: 270 + 350 + 4,797 + 150 + 670 = 6,237.
    expect(check(`key-tasks-to-plan:${SECTORS}/funds/other`)).toEqual(["explained", 6238, 6237]);
    expect(check(`key-tasks-to-plan:${SECTORS}/jobs`)).toEqual(["exact", 27981, 27981]);
    // The two sums above and 465,840 of municipal funds: 43,060 + 465,840 + 6,237.
    expect(check(`key-tasks-to-plan:${SUMMARY}/funds/local`)).toEqual(["explained", 515148, 515137]);
  });

  it("adds the sectors up to the totals, and compares the two totals", () => {
    // 425,428 + 937 + 1,498 + 746 + 416 + 5,774 + 8,326 + 22,716 = 465,841.
    expect(check(`sectors-to-plan:${SECTORS}/funds/municipal`)).toEqual(["explained", 465840, 465841]);
    expect(check(`sectors-to-plan:${SECTORS}/funds/provincial`)).toEqual(["exact", 43070, 43070]);
    expect(check(`sectors-to-plan:${SECTORS}/jobs`)).toEqual(["exact", 27981, 27981]);
    // 43,070 + 465,840 + 6,238 = 515,148 of totals; of rows it is one more.
    expect(check(`sectors-to-plan:${SUMMARY}/funds/local~${SECTORS}`)).toEqual(["exact", 515148, 515148]);
    expect(check(`sectors-to-plan:${SUMMARY}/funds/local`)).toEqual(["explained", 515148, 515149]);
    expect(check(`sectors-to-plan:${SUMMARY}/funds/national~${SECTORS}`)).toEqual(["exact", 163890, 163890]);
  });

  it("leaves the key tasks against the sectors to the totals that tie them", () => {
    expect([...all.keys()].filter((id) => id.startsWith("key-tasks-to-sectors"))).toEqual([]);
  });

  it("finds projects of the year above their key task, and no others", () => {
    const wrong = [...all.values()].filter(
      ({ check: { check: family }, result }) => family === "projects-to-key-task" && result.verdict === "inconsistent",
    );
    expect(wrong.map((one) => one.check.id)).toEqual([
      "projects-to-key-task:projects/1-2-1/funds/total", // 79억원 above 4,260백만원
      "projects-to-key-task:projects/2-3-2/funds/total", // 8,937 above 2,339
      "projects-to-key-task:keyTasks/2-3/funds/total/rows", // 8,937 + 331
      "projects-to-key-task:projects/5-2-2/funds/total", // 1,280 above 393
      "projects-to-key-task:projects/5-2-3/funds/total", // 430
      "projects-to-key-task:projects/5-2-4/funds/total", // 440
      "projects-to-key-task:keyTasks/5-2/funds/total/rows", // 1,280 + 430 + 440 + 331 = 2,481
    ]);
    expect(check("projects-to-key-task:keyTasks/5-2/funds/total/rows")).toEqual(["inconsistent", 2481, 393]);
    // 151 + 137 = 288: all of it, and not above it.
    expect(check("projects-to-key-task:keyTasks/3-2/funds/total/rows")).toEqual(["exact", 288, 288]);
  });

  it("does not compare a total of 2022 to 2027 with a budget of 2024, ten times as it is", () => {
    expect(check("projects-to-key-task:projects/1-4-1/funds")).toEqual(["coverage-mismatch", "projects/1-4-1/funds"]);
    expect(check("projects-to-key-task:projects/1-4-1/funds/total")).toEqual(["no such check"]);
  });

  it("recomputes instalments", () => {
    // 36 months of 500,000 won and 24 of 1,000,000; three times 3,000,000; 500,000 + 500,000 + 1,000,000.
    expect(check("instalments:incentives/3-1-1/employee/total")).toEqual(["exact", 42000000, 42000000]);
    expect(check("instalments:incentives/3-1-2/employee/total")).toEqual(["exact", 9000000, 9000000]);
    expect(check("instalments:incentives/3-2-1/employee/total")).toEqual(["exact", 2000000, 2000000]);
  });

  it("holds parts against their whole", () => {
    // 381 + 59 of 440 students; 5 + 6 of 12 projects; 4 of 7.
    expect(check("breakdown:projectFigures/1-1-1/students@students,existing")).toEqual(["exact", 440, 440]);
    expect(check("breakdown:projectFigures/4-1-2/projects@projects,planned")).toEqual(["exact", 11, 12]);
    expect(check("breakdown:projectFigures/4-1-1/competitiveness-projects@projects,planned")).toEqual(["exact", 4, 7]);
  });

  it("finds the one component that goes on behind the end of its project", () => {
    const wrong = [...all.values()].filter(
      (one) => one.check.kind === "milestone" && one.result.verdict === "inconsistent",
    );
    // ('23~계속) in 2022. ~ 2024.
    expect(wrong.map((one) => one.check.id)).toEqual(["milestone:components/5-1-1/firms"]);
    // Sites were selected from July 2019, the project runs from August: done before, which is no contradiction.
    expect(check("milestone:milestones/2-2-1/site-selection")).toEqual([
      "coverage-mismatch",
      "milestones/2-2-1/site-selection",
    ]);
    expect(all.get("milestone:milestones/2-1-2/completion")?.result.verdict).toBe("exact");
  });

  it("gives every check an id of its own, in an order that the order of the plan does not change", () => {
    const plan: Plan = jeonju2024;
    const reversed: Plan = {
      ...plan,
      ...(plan.keyTasks && { keyTasks: plan.keyTasks.toReversed() }),
      ...(plan.projects && { projects: plan.projects.toReversed() }),
      ...(plan.sectorTargets && { sectorTargets: plan.sectorTargets.toReversed() }),
      ...(plan.totals && { totals: plan.totals.toReversed() }),
      ...(plan.fundingLabels && { fundingLabels: plan.fundingLabels.toReversed() }),
    };
    const again = modelChecks(reversed, figuresOf(reversed).byId);
    expect(again).toEqual([...all.values()].map((one) => one.check));
    expect(all.size).toBe(again.length);
  });

  it("finds every place among the figures, whatever the document is called", () => {
    const checks = modelChecks(jeonju2024, figuresOf(jeonju2024, { document: "plan" }).byId);
    expect(checks.map((one) => one.id)).toEqual([...all.keys()]);
    expect(checks.filter((one) => one.uncheckable?.reason === "unknown-figure")).toEqual([]);
  });

  it("names a figure that is not among them", () => {
    const byId = new Map(figuresOf(jeonju2024).byId);
    byId.delete("keyTasks/1-2/funds/private");
    const of = modelChecks(jeonju2024, byId).find((one) => one.id === "funds:keyTasks/1-2")?.uncheckable;
    expect(of).toEqual({ reason: "unknown-figure", of: "keyTasks/1-2/funds/private" });
  });

  it("adds up the periods of a fund where its terms are figures", () => {
    const byId = new Map(figuresOf(jeonju2024).byId);
    for (const { id, value, unit } of jeonju2024.projects.flatMap((one) => one.terms ?? [])) {
      byId.set(`terms/${id}`, { id: `terms/${id}`, names: [], value, unit, decimals: 0, exact: true, group: "terms" });
    }
    const one = modelChecks(jeonju2024, byId).find(({ id }) => id === "breakdown:terms/5-1-3/fund-period");
    // 8년(투자 4년, 회수 4년)
    const { verdict, printed, recomputed } = one === undefined ? {} : judge(one);
    expect([verdict, printed, recomputed]).toEqual(["exact", 8, 8]);
  });
});
