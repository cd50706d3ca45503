import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { Plan, ProgressRecord } from "../../src/model/index.js";
import { dataHash, progressReport, VERSION, type ProgressReportOptions } from "../../src/reports/index.js";
import { syntheticYear } from "../../examples/synthetic-year/synthetic-year.js";
import { caught } from "../korean/caught.js";
import { without } from "../model/without.js";
import { log, provisionals, revisedYear, smallYear } from "./small-year.js";

const DECEMBER = { period: "2025-S2", asOf: "2025-12-15" } as const;
const SPRING = { period: "2025", asOf: "2026-03-01" } as const;

const report = (options: ProgressReportOptions, records = log, plan: Plan = smallYear) =>
  progressReport(plan, records, options);
const december = report(DECEMBER);
const spring = report(SPRING);

describe("the header", () => {
  it("says what the report is about and what it was computed from", () => {
    // Reported by 15 December: all seventeen records but the finals.
    const known = log.filter((one) => one.reportedOn <= "2025-12-15");
    expect(known).toHaveLength(17);
    expect(december.header).toEqual({
      kind: "half-year-report",
      plan: "made-up-2025",
      title: { ko: "가상시 (지어낸 계획)", en: "Made-up City (made-up plan)" },
      revision: 0,
      period: "2025-S2",
      asOf: "2025-12-15",
      cutOff: "2025-11-30",
      complete: false,
      final: false,
      finals: { final: 0, of: 10 },
      hash: dataHash(smallYear, known),
      records: 17,
      version: VERSION,
      synthetic: true,
    });
  });

  it.each([
    ["2025-11", "monthly-check", "department", ["가과", "나과"]],
    ["2025-Q3", "quarterly-evaluation", "keyTask", ["1-1", "2-1"]],
    ["2025-S1", "half-year-report", "strategy", ["1", "2"]],
    ["2025", "annual-performance-report", "strategy", ["1", "2"]],
  ] as const)("%s is the %s, with money by %s", (period, kind, moneyBy, ids) => {
    const { header, moneyBy: by, money, targets, costs, indicators } = report({ period, asOf: "2026-03-01" });
    expect([header.kind, by, money.map((one) => one.id)]).toEqual([kind, moneyBy, ids]);
    const isAnnual = kind === "annual-performance-report";
    expect([targets !== null, costs.length > 0]).toEqual([isAnnual, isAnnual]);
    expect(indicators.length).toBe(isAnnual || kind === "half-year-report" ? 2 : 0);
  });

  it("states a cut-off in December, and after the finals the same call has the whole year", () => {
    const last = (asOf: string) => report({ period: "2025-S2", asOf }).header;
    expect(last("2025-12-15")).toMatchObject({ cutOff: "2025-11-30", complete: false, final: false });
    // On 15 February A and C are final; of B the half-year, July and November still count.
    expect(last("2026-02-15")).toMatchObject({ complete: true, final: false, finals: { final: 2, of: 5 } });
    expect(last("2026-03-01")).toMatchObject({
      cutOff: "2025-12-31",
      complete: true,
      final: true,
      finals: { final: 3, of: 3 },
    });
  });

  it("has no cut-off where no data reach the period, and the period of a survey is none of it", () => {
    const survey = log.filter((one) => one.of.indicator !== undefined);
    expect(report(SPRING, survey).header).toMatchObject({ cutOff: null, complete: false, final: false });
    expect(report({ period: "2025-12", asOf: "2025-12-31" }).header.cutOff).toBeNull();
    expect(report(DECEMBER, []).header).toMatchObject({ records: 0, synthetic: false, finals: { final: 0, of: 0 } });
  });

  it("is titled by the region where the plan has no title and no id", () => {
    const bare = without(smallYear, "title", "id");
    const { header } = report(DECEMBER, [], bare);
    expect([header.plan, header.title]).toEqual([null, { ko: "가상시", en: "Made-up City" }]);
  });
});

describe("jobs", () => {
  it("count each record once in the total and in each sector that it is for", () => {
    // A: 60 + 5 × 5 = 85; B: 20 + 2 + 3 = 25 for both sectors; C: 22 since January.
    expect(december.jobs.map((one) => [one.id, one.toDate.value])).toEqual([
      ["direct-job-creation", 85 + 25],
      ["training", 25 + 22],
    ]);
    expect(december.jobsTotal.toDate).toEqual({ value: 85 + 25 + 22, unit: "persons" });
    expect(december.jobsTotal.records).toEqual(
      [..."S1 07 08 09 10 11".split(" ").map((one) => `A-${one}`), "B-S1", "B-07", "B-11", "C-11"], // prettier-ignore
    );
  });

  it("of the period are those of its months: A 25, B 5, C 22 − 10", () => {
    expect([...december.jobs, december.jobsTotal].map((one) => one.inPeriod.value)).toEqual([30, 17, 42]);
    // In November A 5, B 3, C 22 − 18.
    const november = report({ period: "2025-11", asOf: "2025-12-15" });
    expect([...november.jobs, november.jobsTotal].map((one) => one.inPeriod.value)).toEqual([8, 7, 12]);
  });

  it("stand against the year's target and against eleven of twelve equal months", () => {
    expect(
      [...december.jobs, december.jobsTotal].map(({ target, achievement, pace }) => [
        target.value,
        achievement.value?.toFixed(3),
        pace.expected.value,
        pace.difference.value,
        pace.requiredRunRate.perMonth.value,
      ]),
    ).toEqual([
      [120, "91.667", 110, 0, 10],
      [60, "78.333", 55, -8, 13],
      [180, "73.333", 165, -33, 48],
    ]);
  });

  it("after the finals are those of the year: 92 + 30, 30 + 25, and once 92 + 30 + 25", () => {
    expect([...spring.jobs, spring.jobsTotal].map((one) => one.toDate.value)).toEqual([122, 55, 147]);
    expect(spring.jobsTotal.records).toEqual(["A-year", "B-year", "C-year"]);
  });

  it("are held against the revised target and the one published first", () => {
    const revised = report({ ...SPRING, original: smallYear }, log, revisedYear);
    expect(
      [...revised.jobs, revised.jobsTotal].map((one) => [
        one.target.value,
        one.originalTarget.value,
        one.achievement.value?.toFixed(2),
        one.achievementOfOriginal.value?.toFixed(2),
      ]),
    ).toEqual([
      [100, 120, "122.00", "101.67"],
      [60, 60, "91.67", "91.67"],
      [160, 180, "91.88", "81.67"],
    ]);
    expect(revised.changes).toHaveLength(1);
    expect(revised.header).toMatchObject({ revision: 1, plan: "made-up-2025-r1" });
    expect(report(SPRING, log, revisedYear).changes).toEqual([]);
  });

  it("of money are held against the budget as published first, not as revised", () => {
    // 2-1-1 from 40 to 50 million in October, by a revision of its row and by a plan of its own.
    const funds = { ...smallYear.projects?.[2]?.funds, unit: "million-KRW", municipal: 50, total: 50 } as const;
    const withLast = (change: object, added: readonly object[] = []) =>
      ({
        ...smallYear,
        projects: [
          ...(smallYear.projects ?? []).map((one) => (one.id === "2-1-1" ? { ...one, ...change } : one)),
          ...added,
        ],
      }) as Plan;
    const inRow = report(SPRING, log, withLast({ revisions: [{ date: "2025-10-10", funds }] }));
    const inPlan = report({ ...SPRING, original: smallYear }, log, withLast({ funds }));
    const spent = 35;
    for (const { money } of [inRow, inPlan]) {
      const second = money.find((one) => one.id === "2");
      expect([second?.spent.value, second?.budget.value]).toEqual([35_000_000, 50_000_000]);
      expect(second?.executionOfBudget).toEqual({ value: (spent / 40) * 100, unit: "percent" });
    }
    const strategy = { strategies: [...(smallYear.strategies ?? []), { id: "3", name: { ko: "새 전략" } }] };
    const tasks = { keyTasks: [...(smallYear.keyTasks ?? []), { id: "3-1", strategy: "3", name: { ko: "새 과제" } }] };
    const added = { id: "3-1-1", keyTask: "3-1", name: { ko: "새 사업" }, funds };
    const later = { ...withLast({}, [added]), ...strategy, ...tasks };
    const paid: ProgressRecord = {
      id: "new",
      of: { project: "3-1-1" },
      period: "2025",
      reportedOn: "2026-01-20",
      money: [{ phase: "spent", kind: "cumulative", funds }],
    };
    const third = report({ ...SPRING, original: smallYear }, [...log, paid], later).money.find((one) => one.id === "3");
    expect([third?.spent.value, third?.executionOfBudget.reason]).toEqual([50_000_000, "not-stated"]);
  });

  it("of a sector that the first plan did not have have no first target", () => {
    const first = { ...smallYear, sectorTargets: (smallYear.sectorTargets ?? []).slice(1) };
    const [direct] = report({ ...DECEMBER, original: first }, [], smallYear).jobs;
    expect([direct?.id, direct?.originalTarget]).toEqual([
      "direct-job-creation",
      { value: null, unit: "persons", reason: "not-stated" },
    ]);
    expect(direct?.achievementOfOriginal.reason).toBe("not-stated");
  });

  it("have no rate of a target of nothing, and without a target none either", () => {
    const none = { ...smallYear, sectorTargets: (smallYear.sectorTargets ?? []).map((one) => ({ ...one, jobs: 0 })) };
    expect(report(DECEMBER, log, none).jobsTotal.achievement.reason).toBe("zero-denominator");
    const { jobsTotal } = report(DECEMBER, log, without(smallYear, "sectorTargets"));
    expect([jobsTotal.toDate.value, jobsTotal.achievement.reason]).toEqual([132, "no-target"]);
  });

  it("that nobody reported are absent and never zero", () => {
    const { jobsTotal, moneyTotal, jobs } = report(DECEMBER, []);
    expect([jobsTotal.toDate, jobsTotal.inPeriod, ...jobs.map((one) => one.toDate)]).toEqual(
      Array.from({ length: 4 }, () => ({ value: null, unit: "persons", reason: "not-reported" })),
    );
    expect([moneyTotal.spent.reason, moneyTotal.execution.reason]).toEqual(["not-reported", "not-reported"]);
  });
});

describe("the profile", () => {
  it("is equal months, assumed, where none is stated", () => {
    expect(december.pace).toEqual({ profile: { kind: "flat" }, assumed: true, profiles: {} });
  });

  it("is the stated one, and a sector's own goes before it", () => {
    const profile = { kind: "days" } as const;
    // All of the training is planned for the second half-year, evenly: by the end of November 5 of 6 months of 60.
    const profiles = { training: { kind: "weights", weights: [0, 1] } } as const;
    const { pace, jobs } = report({ ...DECEMBER, profile, profiles });
    expect(pace).toEqual({ profile, assumed: false, profiles });
    // 334 days of 365 of 120; of the 184 days of the second half 153 are over: 60 × 153 / 184.
    expect(jobs.map((one) => one.pace.expected.value?.toFixed(4))).toEqual([
      ((120 * 334) / 365).toFixed(4),
      ((60 * 153) / 184).toFixed(4),
    ]);
  });

  it("of no sector is refused with the nearest", () => {
    const error = caught(() => report({ ...DECEMBER, profiles: { trainning: { kind: "flat" } } }));
    expect([error.code, error.nearest]).toEqual(["unknown-id", "training"]);
  });
});

describe("money", () => {
  const MILLION = 1_000_000;

  it("is that of the year to date by strategy, with rates of the sums", () => {
    // Of strategy 1: 100 + 50 in force, 90 + 22 committed, 80 + 15 spent, 90 + 50 planned; of strategy 2 nothing yet.
    const [one, two] = december.money;
    expect([one?.budget, one?.appropriation, one?.committed, one?.spent].map((figure) => figure?.value)).toEqual(
      [140, 150, 112, 95].map((amount) => amount * MILLION),
    );
    expect([one?.execution, one?.executionOfBudget, one?.commitment].map((rate) => rate?.value?.toFixed(3))).toEqual([
      "63.333",
      "67.857",
      "74.667",
    ]);
    expect(one?.coverage).toEqual({ reported: 2, of: 2 });
    expect(two?.spent).toEqual({ value: null, unit: "KRW", reason: "not-reported" });
    expect(two?.coverage).toEqual({ reported: 0, of: 1 });
  });

  it("is in the total once, and by source as far as it is printed", () => {
    const { moneyTotal, sources } = december;
    expect([moneyTotal.budget.value, moneyTotal.spent.value]).toEqual([180 * MILLION, 95 * MILLION]);
    expect(moneyTotal.executionOfBudget.value?.toFixed(3)).toBe("52.778");
    expect(moneyTotal.records).toEqual(["A-11", "B-11"]);
    expect(sources.map((one) => [one.id, one.budget.value, one.spent.value, one.appropriation.value])).toEqual([
      ["national", 60 * MILLION, 50 * MILLION, null],
      ["municipal", 120 * MILLION, 45 * MILLION, null],
    ]);
  });

  it("after the finals: 171 of 190", () => {
    expect(spring.moneyTotal.spent.value).toBe(171 * MILLION);
    expect(spring.moneyTotal.execution.value).toBe(90);
  });
});

describe("money for each job", () => {
  it("is there for jobs of one kind only: training 20 + 35 million for 30 + 25 trainees", () => {
    const [direct, training] = spring.costs;
    expect(training?.cost).toMatchObject({
      cost: { value: 1, unit: "million-KRW-per-job" },
      perBillion: { value: 1000, unit: "persons" },
      dataDate: "2025-12-31",
      jobKind: "trainee",
    });
    expect(direct?.cost).toMatchObject({
      cost: { value: null, reason: "unlike-kinds" },
      perBillion: { value: null, reason: "unlike-kinds" },
      jobKind: "not-stated",
    });
  });

  it("is not there where money or jobs are not, or their dates differ", () => {
    const costs = (records: readonly ProgressRecord[], plan: Plan = smallYear) =>
      report(SPRING, records, plan).costs.map(({ sector, cost: { cost } }) => [sector, cost.reason]);
    const only = log.filter((one) => one.id === "C-year");
    const lacking = (key: "jobs" | "money") => only.map((one) => without(one, key));
    expect(costs(lacking("money"))).toEqual([["training", "not-reported"]]);
    expect(costs(lacking("jobs"))).toEqual([["training", "not-reported"]]);
    const unsplit = without(smallYear, "allocations");
    expect(costs(only, unsplit)).toContainEqual(["training", "not-allocated"]);
    const split = [
      ...lacking("jobs"),
      ...provisionals.filter((one) => one.id === "C-11"), // jobs up to November, money up to December
    ];
    expect(costs(split)).toEqual([["training", "unlike-dates"]]);
  });

  it("of a kind that nobody stated is that of such jobs", () => {
    const bare = log
      .filter((one) => one.id === "C-year")
      .map((one) => ({ ...one, jobs: [{ count: 25, kind: "flow" as const, sectors: ["training"] }] }));
    const [training] = report(SPRING, bare).costs;
    // 35 million for 25 jobs.
    expect(training?.cost).toMatchObject({ cost: { value: 1.4 }, jobKind: "not-stated" });
  });
});

describe("what is missing and late", () => {
  it("are the reports on the period by name, with their days", () => {
    expect(december.coverage).toEqual({ reported: 12, of: 15 });
    const shown = (lines: typeof december.overdueReports) =>
      lines.map((one) => [one.project, one.name.en, one.period, one.dueOn, one.daysLate]);
    // From 10 September to 15 December 20 + 31 + 30 + 15 days.
    expect(shown(december.overdueReports)).toEqual([
      ["1-1-2", "Training on the job", "2025-08", "2025-09-10", 96],
      ["1-1-2", "Training on the job", "2025-09", "2025-10-10", 66],
      ["1-1-2", "Training on the job", "2025-10", "2025-11-10", 35],
    ]);
    expect(shown(december.lateReports)).toEqual([["1-1-1", "Public work", "2025-08", "2025-09-10", 5]]);
  });

  it("are named by the department or the plan where these owe the report", () => {
    const owedBy = (from: "departments" | "plan", plan: Plan = smallYear) => ({
      ...plan,
      governance: {
        reporting: [{ id: "q", name: { ko: "분기 보고" }, cadence: "quarterly" as const, from, dueDay: 10 }],
      },
    });
    const names = (plan: Plan) => report(DECEMBER, [], plan).overdueReports.map((one) => one.name);
    expect(names(owedBy("departments"))).toEqual([
      { ko: "가과", en: "Division A" },
      { ko: "나과", en: "Division B" },
    ]);
    expect(names(owedBy("plan"))).toEqual([smallYear.title]);
    const unlisted = without(smallYear, "departments");
    expect(names(owedBy("departments", unlisted))).toEqual([{ ko: "가과" }, { ko: "나과" }]);
  });

  it("are none of a plan without a reporting duty", () => {
    const free = without(smallYear, "governance");
    expect(report(DECEMBER, log, free)).toMatchObject({ coverage: { reported: 0, of: 0 }, overdueReports: [] });
  });

  it("are milestones with the name of their project, until they are completed", () => {
    // From 30 September to 15 December 31 + 30 + 15 days.
    expect(december.milestones).toMatchObject([
      { milestone: "1-1-1/open", name: { en: "Public work" }, dueOn: "2025-09-30", daysLate: 76 },
    ]);
    expect(spring.milestones).toEqual([]);
  });

  it("and the newest status of each project that reported one, by the date of its data", () => {
    expect(december.statuses).toEqual([
      { project: "1-1-1", name: { ko: "공공일자리", en: "Public work" }, status: "running", dataDate: "2025-11-30", record: "A-11" }, // prettier-ignore
      { project: "1-1-2", name: { ko: "현장 훈련", en: "Training on the job" }, status: "delayed", dataDate: "2025-11-30", record: "B-11" }, // prettier-ignore
    ]);
    // A word on September that comes in December is older than one on November.
    const late: ProgressRecord = {
      id: "late",
      of: { project: "1-1-2" },
      period: "2025-09",
      reportedOn: "2025-12-14",
      status: "suspended",
    };
    expect(report(DECEMBER, [...log, late]).statuses).toEqual(december.statuses);
    // Nor does a key task stand anywhere as a project.
    const task: ProgressRecord = { ...late, id: "task", of: { keyTask: "1-1" }, period: "2025-11" };
    expect(report(DECEMBER, [...log, task]).statuses).toEqual(december.statuses);
  });
});

describe("indicators and targets", () => {
  it("are the newest wave beside that of the year before, and nothing before it is published", () => {
    expect(december.indicators).toMatchObject([
      {
        id: "employed-15-64",
        wave: { period: "2025-S1", figure: { value: 307.1 } },
        yearBefore: { period: "2024-S1", figure: { value: 306.5 } },
        change: { value: 0.6 },
      },
      { id: "employment-rate-15-64", wave: undefined, change: { reason: "not-yet-published" } },
    ]);
    expect(report({ period: "2025-S1", asOf: "2025-07-15" }).indicators[0]?.wave?.period).toBe("2024-S1");
  });

  it("take of two values of one wave the one that was reported last", () => {
    const stock: ProgressRecord = {
      id: "stock",
      of: { indicator: "employed-15-64" },
      period: "2025-S1",
      reportedOn: "2025-09-01",
      value: { value: 307_300, unit: "persons", kind: "stock" },
    };
    expect(report(DECEMBER, [...log, stock]).indicators[0]?.wave?.publishedOn).toBe("2025-09-01");
  });

  it("say nothing of an indicator of which a record has no value, and are none of a plan without targets", () => {
    const word: ProgressRecord = {
      id: "word",
      of: { indicator: "employment-rate-15-64" },
      period: "2025-S1",
      reportedOn: "2025-09-01",
      status: "running",
    };
    expect(report(DECEMBER, [...log, word]).indicators).toEqual(december.indicators);
    expect(report(DECEMBER, log, without(smallYear, "targets")).indicators).toEqual([]);
  });

  it("compare the year's actual with its target: 305.4 of 308.5, from 305.9", () => {
    const [rate, employed] = spring.targets?.results ?? [];
    // 305.4 / 308.5 = 99.0 %; (305.4 − 305.9) / (308.5 − 305.9) = −19.2 %.
    expect(employed?.rounded).toMatchObject({ achievement: { value: 99 }, progress: { value: -19.2 } });
    expect(employed?.status).toBe("missed");
    expect([rate?.indicator.id, rate?.status]).toEqual(["employment-rate-15-64", "not-reported"]);
  });

  it("leave aside a value in a unit of something else, with an issue", () => {
    const wrong = log.map((one) =>
      one.id === "employed/2025" && one.value !== undefined
        ? { ...one, value: { ...one.value, unit: "KRW" as const } }
        : one,
    );
    const { targets, issues } = report(SPRING, wrong);
    expect(targets?.results[1]?.status).toBe("not-reported");
    expect(issues.filter((one) => one.refused)).toMatchObject([
      {
        code: "unit-mismatch",
        path: ["records", "employed/2025", "value", "unit"],
        value: '"KRW"',
        expected: "a unit that converts into thousand-persons",
        records: ["employed/2025"],
      },
    ]);
  });
});

describe("records", () => {
  it("that are refused are issues, and are neither counted nor in the fingerprint", () => {
    const [first] = provisionals;
    const wrong: readonly ProgressRecord[] = [
      { ...first, id: "no-such", of: { project: "1-1-9" } } as ProgressRecord,
      { ...first, id: "negative", jobs: [{ count: -3, kind: "flow" }] } as ProgressRecord,
      { ...first, id: "no-period", period: "2025-13" } as ProgressRecord,
      { ...first, note: { ko: "같은 번호" } } as ProgressRecord,
    ];
    const both = report(DECEMBER, [...wrong, ...log]);
    // Of two with one id that were reported on one day one counts, whichever stands first in the log.
    const { header, jobsTotal, issues } = both;
    expect([header.records, jobsTotal.toDate.value]).toEqual([17, 132]);
    expect(
      issues
        .filter((one) => one.refused)
        .map((one) => one.code)
        .sort(),
    ).toEqual(
      ["duplicate-record", "invalid-period", "negative-level", "unknown-id"], // prettier-ignore
    );
    const unlike = report(DECEMBER, [...wrong.slice(0, 3), ...log]);
    expect(unlike.header.hash).toEqual(december.header.hash);
  });

  it("that were superseded are in the fingerprint", () => {
    const correction: ProgressRecord = {
      ...(provisionals[1] as ProgressRecord),
      id: "A-07-b",
      corrects: "A-07",
      reportedOn: "2025-09-01",
      jobs: [{ count: 9, kind: "flow", jobKind: "direct-job", sectors: ["direct-job-creation"] }],
    };
    const { header, jobsTotal } = report(DECEMBER, [...log, correction]);
    // 9 in the place of 5.
    expect([header.records, jobsTotal.toDate.value]).toEqual([18, 136]);
    const known = [...log, correction].filter((one) => one.reportedOn <= "2025-12-15");
    expect(header.hash).toEqual(dataHash(smallYear, known));
  });

  it("on times beyond the period belong to a later report", () => {
    const third = report({ period: "2025-Q3", asOf: "2026-03-01" });
    // A 60 + 15, B 22, C 16.
    expect(third.jobsTotal.toDate.value).toBe(75 + 22 + 16);
    expect(third.header.cutOff).toBe("2025-09-30");
  });

  const options = fc.constantFrom<ProgressReportOptions>(
    DECEMBER,
    SPRING,
    { period: "2025-Q3", asOf: "2025-10-15" },
    { period: "2025-11", asOf: "2026-02-15", original: revisedYear },
  );

  it("give the same report in whatever order they stand", () => {
    fc.assert(
      fc.property(options, fc.shuffledSubarray([...log], { minLength: log.length }), (given, shuffled) => {
        expect(report(given, shuffled)).toEqual(report(given));
      }),
      { numRuns: 12 },
    );
  });

  it("that came later than the day change nothing", () => {
    fc.assert(
      fc.property(options, fc.integer({ min: 0, max: log.length - 1 }), (given, i) => {
        const asOf = (log[i] as ProgressRecord).reportedOn;
        const known = log.filter((one) => one.reportedOn <= asOf);
        expect(report({ ...given, asOf })).toEqual(report({ ...given, asOf }, known));
      }),
      { numRuns: 12 },
    );
  });
});

describe("progressReport refuses", () => {
  it.each([
    ["a period that is none", { period: "2025-13", asOf: "2025-12-15" }, "invalid-period"],
    ["no period", { asOf: "2025-12-15" }, "invalid-period"],
    ["a period of another year", { period: "2024-S2", asOf: "2025-12-15" }, "invalid-period"],
    ["a day that is none", { period: "2025", asOf: "2025-02-30" }, "invalid-day"],
    ["no options", undefined, "wrong-type"],
  ])("%s", (_, options, code) => {
    expect(caught(() => progressReport(smallYear, log, options as never)).code).toBe(code);
  });

  it("what is no plan, and what is no record", () => {
    expect(caught(() => progressReport({} as never, log, DECEMBER)).code).toBe("wrong-type");
    const wrong = { ...log[1], colour: "red" } as never;
    expect(caught(() => report(DECEMBER, [wrong])).code).toBe("unknown-key");
  });

  it("no later year of a plan of a term", () => {
    const term = { ...smallYear, kind: "term" as const };
    expect(report({ period: "2026", asOf: "2027-03-01" }, [], term).header.period).toBe("2026");
  });
});

it("a record that can never count is told of, on whatever period it is", () => {
  const stray = { ...(log[0] as ProgressRecord), id: "stray", period: "2027", reportedOn: "2025-02-01" };
  const { issues } = report({ period: "2025-01", asOf: "2025-02-28" }, [stray], smallYear);
  expect(issues).toMatchObject([{ refused: true, records: ["stray"] }]);
  const later = { ...stray, id: "later", period: "2025-03", reportedOn: "2025-04-02" };
  expect(report({ period: "2025-01", asOf: "2025-12-28" }, [later], smallYear).issues).toEqual([]);
});

describe("the synthetic year on the reference plan", () => {
  const { plan, revisedPlan, records } = syntheticYear(jeonju2024, { seed: 1 });

  it("has the totals that adding its records up gives", () => {
    const { header, jobsTotal } = progressReport(revisedPlan, records, {
      period: "2024",
      asOf: "2025-02-28",
      original: plan,
    });
    const sum = records
      .filter((one) => one.finality === "final" && one.period === "2024")
      .reduce((all, { jobs = [] }) => all + jobs.reduce((own, one) => own + one.count, 0), 0);
    expect([jobsTotal.toDate.value, jobsTotal.originalTarget.value, header.final]).toEqual([sum, 27_981, true]);
  });

  it("in December goes to the end of November", () => {
    const { header, jobs } = progressReport(revisedPlan, records, { period: "2024-S2", asOf: "2024-12-20" });
    expect(header).toMatchObject({ cutOff: "2024-11-30", complete: false, final: false, synthetic: true });
    expect(jobs).toHaveLength(9);
  });
});
