import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../../src/jeonju-2024/index.js";
import type { FundingBreakdown } from "../../../src/model/funding.js";
import type { Plan } from "../../../src/model/plan.js";
import type { KeyTask } from "../../../src/model/strategy.js";
import { judged, planWith, summary } from "./judged.js";

const name = { ko: "지어낸 이름" };
const unit = "million-KRW";

function task(id: string, funds?: Omit<FundingBreakdown, "unit">, more: Partial<KeyTask> = {}): KeyTask {
  return { id, strategy: "1", name, ...(funds !== undefined && { funds: { unit, ...funds } }), ...more };
}

function withTasks(...keyTasks: KeyTask[]): ReturnType<typeof judged> {
  return judged(planWith({ keyTasks }));
}

function withTotal(
  total: Omit<FundingBreakdown, "unit">,
  keyTasks: KeyTask[],
  more: Partial<Plan> = {},
): ReturnType<typeof judged> {
  return judged(
    planWith({ keyTasks, totals: [{ id: "t", of: "sectors", period: "2025", funds: { unit, ...total } }], ...more }),
  );
}

describe("money by source", () => {
  it("adds up, with local funds in the place of what they hold", () => {
    expect(summary(withTasks(task("1", { national: 5, local: 7, total: 12 })), "funds:keyTasks/1")).toEqual([
      "exact",
      12,
      12,
    ]);
  });

  it("takes local funds beside both of their parts as a subtotal, which is checked too", () => {
    const all = withTasks(task("1", { national: 5, provincial: 3, municipal: 4, local: 9, total: 12 }));
    expect(summary(all, "funds:keyTasks/1")).toEqual(["exact", 12, 12]);
    // 3 + 4 = 7, printed 9: two off, with at most 1.5 from rounding.
    expect(summary(all, "funds:keyTasks/1/funds/local")).toEqual(["inconsistent", 9, 7]);
  });

  it("counts what a label says that local funds hold", () => {
    const all = judged(
      planWith({
        keyTasks: [task("1", { national: 5, local: 7, other: 2, total: 12 })],
        fundingLabels: [
          { label: "지방비", in: "key-tasks", source: "local", includes: ["provincial", "municipal", "other"] },
        ],
      }),
    );
    expect(summary(all, "funds:keyTasks/1")).toEqual(["exact", 12, 12]);
  });

  it("states nothing without a total or without parts", () => {
    expect([...withTasks(task("1", { total: 12 }), task("2", { national: 12 })).keys()]).toEqual([]);
  });

  it("says what is not yet set, and that a figure is not known", () => {
    const all = withTasks(task("1", { national: null, municipal: 4, total: 12 }));
    expect(summary(all, "funds:keyTasks/1")).toEqual(["not-yet-set", "keyTasks/1/funds/national"]);
  });

  it("takes a nil for nothing at all", () => {
    // Had the nil been rounded, 11.5 would still be within its slack of three halves.
    const all = withTasks(task("1", { national: 0, municipal: 10, total: 11, printed: { national: "-" } }));
    expect(all.get("funds:keyTasks/1")?.result.slack).toBe(1);
  });
});

describe("key tasks and totals", () => {
  it("counts a source that a breakdown leaves out as nothing", () => {
    const all = withTotal({ national: 5, municipal: 9 }, [
      task("1", { national: 5, total: 5 }),
      task("2", { municipal: 9 }),
    ]);
    expect(summary(all, "key-tasks-to-plan:totals/t/funds/national")).toEqual(["exact", 5, 5]);
    expect(summary(all, "key-tasks-to-plan:totals/t/funds/municipal")).toEqual(["exact", 9, 9]);
  });

  it("names a key task without money, and one of which only the total is printed", () => {
    const id = "key-tasks-to-plan:totals/t/funds/national";
    expect(summary(withTotal({ national: 5 }, [task("1", { national: 5 }), task("2")]), id)).toEqual([
      "missing",
      "keyTasks/2/funds",
    ]);
    expect(summary(withTotal({ national: 5 }, [task("1", { national: 5 }), task("2", { total: 4 })]), id)).toEqual([
      "missing",
      "keyTasks/2/funds/national",
    ]);
    // Of a total of nothing every source is nothing.
    expect(summary(withTotal({ national: 5 }, [task("1", { national: 5 }), task("2", { total: 0 })]), id)).toEqual([
      "exact",
      5,
      5,
    ]);
  });

  it("does not take private for other funds without a label, and does with one", () => {
    const keyTasks = [task("1", { private: 6 })];
    const id = "key-tasks-to-plan:totals/t/funds/other";
    expect(summary(withTotal({ other: 6 }, keyTasks), id)).toEqual(["no-figures", "totals/t/funds/other"]);
    const label = { label: "기타", in: "sectors", source: "other" } as const;
    const fundingLabels = [{ ...label, comparedWith: { in: "key-tasks", source: "private" } as const }];
    expect(summary(withTotal({ other: 6 }, keyTasks, { fundingLabels }), id)).toEqual(["exact", 6, 6]);
  });

  it("finds local funds in the key tasks, whole or in parts, and not in half of them", () => {
    const id = "key-tasks-to-plan:totals/t/funds/local";
    const keyTasks = [task("1", { local: 6 }), task("2", { provincial: 1, municipal: 2 })];
    expect(summary(withTotal({ local: 9 }, keyTasks), id)).toEqual(["exact", 9, 9]);
    // What of 6 is the province's nobody can say.
    expect(summary(withTotal({ provincial: 4 }, keyTasks), "key-tasks-to-plan:totals/t/funds/provincial")).toEqual([
      "missing",
      "keyTasks/1/funds/provincial",
    ]);
  });

  it("refuses to add what covers different things", () => {
    const all = withTotal({ total: 9, covers: "year" }, [task("1", { total: 9, covers: "whole-period" })]);
    expect(summary(all, "key-tasks-to-plan:totals/t/funds/total")).toEqual(["coverage-mismatch", "keyTasks/1/funds"]);
  });

  it("refuses to add jobs of different kinds where both are stated", () => {
    const plan = planWith({
      totals: [{ id: "t", of: "plan", period: "2025", jobs: 9, jobKind: "direct-job" }],
      keyTasks: [task("1", undefined, { jobs: 4, jobKind: "trainee" }), task("2", undefined, { jobs: 5 })],
    });
    expect(summary(judged(plan), "key-tasks-to-plan:totals/t/jobs")).toEqual(["basis-mismatch", "keyTasks/1/jobs"]);
  });

  it("adds the parts of a key task whose total is not printed", () => {
    const all = withTotal({ total: 12 }, [task("1", { national: 5, local: 4 }), task("2", { total: 3 })]);
    expect(summary(all, "key-tasks-to-plan:totals/t/funds/total")).toEqual(["exact", 12, 12]);
    const none = withTotal({ total: 12 }, [task("1", {})]);
    expect(summary(none, "key-tasks-to-plan:totals/t/funds/total")).toEqual(["missing", "keyTasks/1/funds/total"]);
  });

  it("does not compare with its namesake what a label compares with something else", () => {
    const fundingLabels = [
      { label: "민자", in: "key-tasks", source: "private", comparedWith: { in: "sectors", source: "other" } },
    ] as const;
    const all = withTotal({ private: 6, other: 7 }, [task("1", { private: 7 })], { fundingLabels });
    expect(summary(all, "key-tasks-to-plan:totals/t/funds/other")).toEqual(["exact", 7, 7]);
    expect(summary(all, "key-tasks-to-plan:totals/t/funds/private")).toEqual(["no-figures", "totals/t/funds/private"]);
  });

  it("finds a source in the local funds that a label compares it with", () => {
    const fundingLabels = [
      { label: "시비", in: "sectors", source: "municipal", comparedWith: { in: "key-tasks", source: "local" } },
    ] as const;
    const all = withTotal({ municipal: 7 }, [task("1", { provincial: 3, municipal: 4 })], { fundingLabels });
    expect(summary(all, "key-tasks-to-plan:totals/t/funds/municipal")).toEqual(["exact", 7, 7]);
  });

  it("counts the sectors of one table, where two print them", () => {
    const row = (id: string, table: string, jobs: number) =>
      ({ id, sector: "training", period: "2025", jobs, address: { table } }) as const;
    const sectorTargets = [row("a", "x", 4), { ...row("b", "x", 5), sector: "other" }, row("c", "y", 3)];
    const of = (table: string, kind: "sectors" | "plan") =>
      summary(
        judged(
          planWith({ sectorTargets, totals: [{ id: "t", of: kind, period: "2025", jobs: 9, address: { table } }] }),
        ),
        "sectors-to-plan:totals/t/jobs",
      );
    expect(of("x", "sectors")).toEqual(["exact", 9, 9]);
    expect(of("y", "sectors")).toEqual(["inconsistent", 9, 3]);
    expect(of("z", "plan")).toEqual(["exact", 9, 9]);
  });

  it("compares a total with that of the sectors, also where one is not yet set", () => {
    const totals = [
      { id: "s", of: "sectors", period: "2025", funds: { unit, national: null, municipal: 4 } },
      { id: "p", of: "plan", period: "2025", funds: { unit, national: 5, municipal: 6, local: 6 } },
    ] as const;
    const all = judged(planWith({ totals }));
    expect(summary(all, "sectors-to-plan:totals/p/funds/national~totals/s")).toEqual([
      "not-yet-set",
      "totals/s/funds/national",
    ]);
    expect(all.get("sectors-to-plan:totals/p/funds/municipal~totals/s")?.result.verdict).toBe("inconsistent");
  });

  it("says that one of the two sums prints nothing of a column", () => {
    const plan = planWith({
      sectorTargets: [{ id: "a", sector: "training", period: "2025", funds: { unit, other: 5 } }],
      keyTasks: [task("1", { private: 5 })],
    });
    expect(summary(judged(plan), "key-tasks-to-sectors:sectors/funds/other")).toEqual([
      "no-figures",
      "sectors/funds/other",
    ]);
    const bare = { ...plan, keyTasks: [task("1")] };
    expect(summary(judged(bare), "key-tasks-to-sectors:sectors/funds/other")).toEqual(["missing", "keyTasks/1/funds"]);
  });

  it("leaves totals of other years alone", () => {
    const totals = [{ id: "t", of: "sectors", period: "2024", jobs: 9 }] as const;
    expect([...judged(planWith({ totals, keyTasks: [task("1", undefined, { jobs: 4 })] })).keys()]).toEqual([]);
  });

  it("compares the two sums where no total ties them", () => {
    const all = judged({ ...(jeonju2024 as Plan), totals: [] });
    // 43,070 of sectors and 43,060 of key tasks: ten apart, where 8 and 14 amounts can leave 11.
    expect(summary(all, "key-tasks-to-sectors:sectors/funds/provincial")).toEqual(["explained", 43070, 43060]);
    expect(summary(all, "key-tasks-to-sectors:sectors/funds/other")).toEqual(["explained", 6238, 6237]);
    expect(summary(all, "key-tasks-to-sectors:sectors/jobs")).toEqual(["exact", 27981, 27981]);
  });
});
