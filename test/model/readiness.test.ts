import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { COMMON_INDICATORS } from "../../src/model/catalogue/indicators.js";
import { SECTORS } from "../../src/model/catalogue/sectors.js";
import { parsePlan } from "../../src/model/parse-plan.js";
import type { Plan } from "../../src/model/plan.js";
import { readiness } from "../../src/model/readiness.js";
import { draft } from "./draft.js";

const name = { ko: "지어낸 이름" };
const funds = { unit: "million-KRW", total: 10 } as const;

/** A plan that lacks nothing, made up. */
const ready: Plan = parsePlan({
  ...draft,
  targets: COMMON_INDICATORS.map(({ id }) => ({
    ...{ id, indicator: id, period: "2025", target: 50 },
    baseline: { period: "2024", value: 49 },
  })),
  sectorTargets: SECTORS.map(({ id }) => ({ id, sector: id, period: "2025", jobs: 0, funds })),
  totals: [{ id: "total", of: "sectors", period: "2025", funds }],
  strategies: [{ id: "1", name: { ...name, en: "Made up" } }],
  keyTasks: [{ id: "1-1", strategy: "1", name, jobs: 1, funds }],
  projects: [{ id: "1-1-1", keyTask: "1-1", name, department: "주력산업과" }],
});

/** What the plan lacks once it is changed. */
function lacks(change: Partial<Plan>) {
  return readiness({ ...ready, ...change }).map(({ code, path, of }) => [code, path, of]);
}

/** The collection with its first row changed. */
function first<Row>(rows: readonly Row[] | undefined, change: Partial<Row>): Row[] {
  return (rows ?? []).map((row, index) => (index === 0 ? { ...row, ...change } : row));
}

function without<Row extends object>(row: Row, key: keyof Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([one]) => one !== key)) as Row;
}

const RATE = "employment-rate-15-64";
const [firstTarget, ...otherTargets] = ready.targets ?? [];
if (firstTarget === undefined) throw new Error("the plan above has targets");
const withoutBaseline = without(firstTarget, "baseline");

describe("readiness", () => {
  it("finds nothing that a complete plan lacks", () => {
    expect(readiness(ready)).toStrictEqual([]);
  });

  it("lists all that an empty plan lacks, in the order of the document", () => {
    const codes = readiness(draft).map(({ code }) => code);
    expect(codes).toStrictEqual([
      ...Array.from({ length: 6 }, () => "common-target"),
      ...Array.from({ length: 9 }, () => "sector-target"),
      ...["budget-total", "strategies", "key-tasks", "projects"],
    ]);
  });

  it("names what is missing in both languages", () => {
    expect(readiness({ ...ready, targets: otherTargets })[0]?.text).toStrictEqual({
      ko: "고용률(15~64세): 2025 목표 없음",
      en: "Employment rate, 15–64: no target for 2025",
    });
    for (const { text } of readiness(draft)) expect(text.en).toBeTruthy();
  });

  it("finds nothing that the reference plan lacks", () => {
    expect(readiness(jeonju2024)).toStrictEqual([]);
  });
});

describe("a target of a common indicator is lacking", () => {
  const missing = [["common-target", ["targets"], RATE]];

  it("where the plan has none for its year", () => {
    expect(lacks({ targets: otherTargets })).toStrictEqual(missing);
    expect(lacks({ targets: [{ ...firstTarget, period: "2026" }, ...otherTargets] })).toStrictEqual(missing);
  });

  it("where only the term plan set one", () => {
    expect(lacks({ targets: [{ ...firstTarget, origin: "term" }, ...otherTargets] })).toStrictEqual(missing);
  });

  it("where it is not set yet, but not where it is a range", () => {
    const open = { ...firstTarget, target: null };
    const notSet = [["target-not-set", ["targets", 5, "target"], RATE]];
    expect(lacks({ targets: [...otherTargets, open] })).toStrictEqual(notSet);
    expect(lacks({ targets: [{ ...open, range: { low: 1, high: 2 } }, ...otherTargets] })).toStrictEqual([]);
  });
});

describe("a baseline is lacking", () => {
  const missing = [["baseline", ["targets", 0, "baseline"], RATE]];
  const figure = { id: "f", indicator: RATE, period: "2024", value: 49 } as const;
  const targets = [withoutBaseline, ...otherTargets];

  it("where neither a target has one nor a figure of an earlier period is there", () => {
    expect(lacks({ targets })).toStrictEqual(missing);
  });

  it("where the only figure is of another indicator, of the year itself, a change, or without a value", () => {
    expect(lacks({ targets, figures: [{ ...figure, indicator: "employed-15-64" }] })).toStrictEqual(missing);
    expect(lacks({ targets, figures: [{ ...figure, period: "2025" }] })).toStrictEqual(missing);
    expect(lacks({ targets, figures: [{ ...figure, changeFrom: "2023" }] })).toStrictEqual(missing);
    expect(lacks({ targets, figures: [{ ...figure, value: null, absent: "suppressed" }] })).toStrictEqual(missing);
  });

  it("but not where a figure of an earlier period is there, or another printing of the target has one", () => {
    expect(lacks({ targets, figures: [figure] })).toStrictEqual([]);
    expect(lacks({ targets: [...targets, { ...firstTarget, id: "again" }] })).toStrictEqual([]);
  });
});

describe("a sector is lacking", () => {
  it("a target where it has none for the year", () => {
    const [, ...others] = ready.sectorTargets ?? [];
    expect(lacks({ sectorTargets: others })).toStrictEqual([
      ["sector-target", ["sectorTargets"], "direct-job-creation"],
    ]);
  });

  it("jobs where they are open or left out, and a budget where no total is printed", () => {
    const jobs = [["sector-jobs", ["sectorTargets", 0, "jobs"], "direct-job-creation"]];
    const budget = [["sector-budget", ["sectorTargets", 0, "funds"], "direct-job-creation"]];
    expect(lacks({ sectorTargets: first(ready.sectorTargets, { jobs: null }) })).toStrictEqual(jobs);
    const noTotal = first(ready.sectorTargets, { funds: { unit: "million-KRW", national: 10 } });
    expect(lacks({ sectorTargets: noTotal })).toStrictEqual(budget);
    const neither = (ready.sectorTargets ?? []).map((row, i) => (i > 0 ? row : without(without(row, "jobs"), "funds")));
    expect(lacks({ sectorTargets: neither })).toStrictEqual([...jobs, ...budget]);
  });

  it("in the sum of all, a total of the budget for the year", () => {
    const missing = [["budget-total", ["totals"], "budget"]];
    expect(lacks({ totals: [] })).toStrictEqual(missing);
    expect(lacks({ totals: first(ready.totals, { period: "2024" }) })).toStrictEqual(missing);
    expect(lacks({ totals: first(ready.totals, { funds: { unit: "KRW", total: null } }) })).toStrictEqual(missing);
  });
});

describe("the tree of measures lacks", () => {
  const english = { ko: "지어낸 이름", en: "Made up" };

  it("key tasks of a strategy that has none", () => {
    const strategies = [...(ready.strategies ?? []), { id: "2", name }, { id: "3", name: english }];
    expect(lacks({ strategies })).toStrictEqual([
      ["key-tasks", ["keyTasks"], "2"],
      ["key-tasks", ["keyTasks"], "3"],
    ]);
  });

  it("jobs, budget and projects of a key task that has none", () => {
    const keyTasks = [...(ready.keyTasks ?? []), { id: "1-2", strategy: "1", name: english }];
    expect(lacks({ keyTasks })).toStrictEqual([
      ["key-task-jobs", ["keyTasks", 1, "jobs"], "1-2"],
      ["key-task-budget", ["keyTasks", 1, "funds"], "1-2"],
      ["projects", ["projects"], "1-2"],
    ]);
  });

  it("the department of a project that names none", () => {
    const projects = [...(ready.projects ?? []), { id: "1-1-2", keyTask: "1-1", name: english }];
    const found = readiness({ ...ready, projects });
    expect(found.map(({ code, path }) => [code, path])).toStrictEqual([
      ["project-department", ["projects", 1, "department"]],
    ]);
    expect(found[0]?.text).toStrictEqual({ ko: "지어낸 이름: 담당 부서 없음", en: "Made up: no department" });
  });

  it("strategies, without lacking key tasks that are there", () => {
    expect(lacks({ strategies: [] })).toStrictEqual([["strategies", ["strategies"], "plan"]]);
  });
});

describe("readiness of a term plan", () => {
  it("takes the term plan's own targets", () => {
    const targets = COMMON_INDICATORS.map(({ id }) => ({
      ...{ id, indicator: id, period: "2025", target: 60, origin: "term" as const },
      baseline: { period: "2024", value: 50 },
    }));
    const lacks = (kind: "term" | "annual") =>
      readiness(parsePlan({ ...draft, kind, year: "2025", targets })).filter((one) => one.code === "common-target");
    expect(lacks("term")).toStrictEqual([]);
    expect(lacks("annual")).toHaveLength(6);
  });
});
