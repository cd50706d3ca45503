import { describe, expect, it } from "vitest";
import { sectorReport } from "../../src/budget/sector-report.js";
import { sectorRows } from "../../src/budget/sector-rows.js";
import type { FundingBreakdown } from "../../src/model/funding.js";
import type { JobsAndFunds, SectorTarget, Total } from "../../src/model/sector.js";
import type { Plan } from "../../src/model/plan.js";
import { caught } from "../korean/caught.js";

const unit = "million-KRW";
const money = (total: number | null, more: Partial<FundingBreakdown> = {}): FundingBreakdown => ({
  unit,
  exact: true,
  total,
  ...more,
});
const row = (sector: string, more: JobsAndFunds = {}): SectorTarget => ({
  id: sector,
  sector,
  period: "2025",
  ...more,
});
const total = (more: JobsAndFunds = {}): Total => ({ id: "total", of: "sectors", period: "2025", ...more });

function planOf(sectorTargets: readonly SectorTarget[], totals: readonly Total[] = [], more: Partial<Plan> = {}): Plan {
  const region = { scheme: "mois", code: "52130", name: { ko: "군산시" } } as const;
  return { format: 1, year: "2025", status: "draft", region, sectorTargets, totals, ...more };
}

const reportOf = (...args: Parameters<typeof planOf>) => sectorReport(planOf(...args), { period: "2025" });
const codes = (...args: Parameters<typeof planOf>) => reportOf(...args).flags.map((flag) => [flag.code, flag.of]);

describe("sectorReport reads the sectors of one period", () => {
  it("and none of another, in the order of the plan", () => {
    const rows = [row("training"), { ...row("other"), period: "2024" }, row("direct-job-creation")];
    expect(reportOf(rows).results.map((one) => one.sector.id)).toStrictEqual(["training", "direct-job-creation"]);
  });

  it("with the total of the sectors and not of the plan", () => {
    const totals: Total[] = [{ ...total(), of: "plan" }, { ...total(), period: "2024" }, total({ jobs: 7 })];
    expect(reportOf([row("training")], totals).printedTotal?.jobs).toBe(7);
  });

  it("with sectors that the plan declares", () => {
    const sectors = [{ id: "festival", name: { ko: "축제" } }];
    expect(reportOf([row("festival")], [], { sectors }).results[0]?.sector.name.ko).toBe("축제");
  });

  it("and is empty where the plan has none", () => {
    const { format, year, status, region } = planOf([]);
    const empty = {
      period: "2025",
      unit,
      results: [],
      printedTotal: undefined,
      total: undefined,
      columns: [],
      flags: [],
    };
    expect(sectorReport({ format, year, status, region }, { period: "2025" })).toStrictEqual(empty);
    expect(reportOf([], [total({ jobs: 7 })]).columns).toStrictEqual([]);
  });

  it("refuses a period that there is not, and a sector that no one knows", () => {
    const period = caught(() => sectorReport(planOf([]), { period: "2025-Q5" }));
    expect([period.code, period.path]).toStrictEqual(["invalid-period", ["period"]]);
    const sector = caught(() => reportOf([row("trainings")]));
    expect([sector.code, sector.nearest]).toStrictEqual(["unknown-id", "training"]);
  });
});

describe("shares and budgets of a sector", () => {
  it("are percents of the printed total, and of its parts where it prints only these", () => {
    const rows = [row("training", { jobs: 4, funds: money(25) })];
    expect(reportOf(rows, [total({ funds: money(100) })]).results[0]).toMatchObject({
      share: { value: 25 },
      perJob: { value: 6.3 },
    });
    const parts: FundingBreakdown = { unit, exact: true, national: 30, local: 20 };
    expect(reportOf(rows, [total({ funds: parts })]).results[0]?.share.value).toBe(50);
  });

  it("may be in another unit of money than the total", () => {
    const funds = money(25_000, { unit: "thousand-KRW" });
    const one = reportOf([row("training", { funds })], [total({ funds: money(100) })]);
    expect(one.results[0]?.share.value).toBe(25);
    expect(one.columns).toStrictEqual([{ column: "total", printed: 100, sum: 25, agrees: false }]);
  });

  it.each([
    ["not-stated", {}, [total({ funds: money(100) })]],
    ["nil", { funds: money(0, { printed: { total: "-" } }) }, [total({ funds: money(100) })]],
    ["no-total", { funds: money(5) }, []],
    ["no-total", { funds: money(5) }, [total()]],
    ["not-yet-set", { funds: money(null) }, [total({ funds: money(100) })]],
    ["not-yet-set", { funds: money(5) }, [total({ funds: money(null) })]],
    ["zero-denominator", { funds: money(0) }, [total({ funds: money(0) })]],
  ] as const)("share absent: %s", (reason, more, totals) => {
    expect(reportOf([row("training", more)], totals).results[0]?.share.reason).toBe(reason);
  });

  it("without money have no total and no budget for each job", () => {
    expect(reportOf([row("training", { jobs: 5 })]).results[0]).toMatchObject({
      jobs: 5,
      funds: undefined,
      total: undefined,
      perJob: { reason: "not-stated" },
    });
  });
});

describe("columns", () => {
  it("hold the printed total beside the sum of the rows", () => {
    const rows = [
      row("training", { jobs: 3, funds: money(10, { national: 6, local: 4 }) }),
      row("other", { jobs: 4, funds: money(20, { national: 20 }) }),
    ];
    expect(reportOf(rows, [total({ jobs: 8, funds: money(30, { national: 26, local: 4 }) })]).columns).toStrictEqual([
      { column: "jobs", printed: 8, sum: 7, agrees: false },
      { column: "total", printed: 30, sum: 30, agrees: true },
      { column: "national", printed: 26, sum: 26, agrees: true },
      { column: "local", printed: 4, sum: 4, agrees: true },
    ]);
  });

  it("without a printed total have a sum only", () => {
    expect(reportOf([row("training", { jobs: 3 })]).columns).toStrictEqual([
      { column: "jobs", printed: null, sum: 3, agrees: null },
    ]);
  });

  it("of which a cell is not yet set have no sum, and nothing is flagged", () => {
    const rows = [row("training", { jobs: null, funds: money(null) }), row("other", { jobs: 4, funds: money(20) })];
    const one = reportOf(rows, [total({ jobs: 8, funds: money(30) })]);
    expect(one.columns).toStrictEqual([
      { column: "jobs", printed: 8, sum: null, agrees: null },
      { column: "total", printed: 30, sum: null, agrees: null },
    ]);
    expect(one.flags.map((flag) => flag.code)).toStrictEqual(["job-kinds-not-stated"]);
  });

  it("whose total is not yet set have a sum only", () => {
    expect(reportOf([row("other", { jobs: 4 })], [total({ jobs: null })]).columns).toStrictEqual([
      { column: "jobs", printed: null, sum: 4, agrees: null },
    ]);
  });

  it("in the unit of the first row where no total is printed", () => {
    const rows = [row("other"), row("training", { funds: money(10, { unit: "KRW" }) })];
    expect(reportOf(rows).unit).toBe("KRW");
  });
});

it("the rows are those of the table that prints the total, where two tables print the sectors", () => {
  const inTable = (table: string) => ({ address: { table } });
  const rows = [
    row("training", { jobs: 3, ...inTable("summary") }),
    { ...row("training", { jobs: 4, ...inTable("goals") }), id: "again" },
  ];
  expect(reportOf(rows, [total({ jobs: 4, ...inTable("goals") })]).results.map((one) => one.jobs)).toStrictEqual([4]);
  expect(reportOf(rows).results.map((one) => one.jobs)).toStrictEqual([3]);
});

describe("what a reader of a budget is told", () => {
  it("that a total is not the sum of its parts, also of the printed total", () => {
    const funds = money(10, { national: 9 });
    expect(codes([row("training", { funds })], [total({ funds })])).toStrictEqual([
      ["parts-differ-from-total", "training"],
      ["parts-differ-from-total", "total"],
    ]);
  });

  it("that a column is not the sum of its rows", () => {
    const rows = [row("training", { jobs: 3, jobKind: "trainee" })];
    const [flag] = reportOf(rows, [total({ jobs: 4 })]).flags;
    expect(flag).toStrictEqual({
      code: "column-differs-from-total",
      of: "jobs",
      text: {
        en: "Jobs: total printed as 4, the sectors add up to 3",
        ko: "목표 인원: 합계 공표값 4, 분야별 합 3",
      },
    });
  });

  it("that amounts cover different things, which are then not added", () => {
    const rows = [
      row("training", { funds: money(10, { covers: "year" }) }),
      row("start-up-incentives", { funds: money(500, { covers: "guarantee" }) }),
    ];
    const one = reportOf(rows, [total({ funds: money(10, { covers: "year" }) })]);
    expect(one.columns).toStrictEqual([{ column: "total", printed: 10, sum: null, agrees: null }]);
    expect(one.flags).toStrictEqual([
      {
        code: "coverage-unlike",
        of: "funds",
        text: {
          en: "the amounts cover different things (the year's budget, volume of guarantees) and are not added",
          ko: "금액의 범위가 서로 달라(당해 연도 예산, 보증 규모) 더하지 않음",
        },
      },
    ]);
    // 10 of 10 would be 100 %, were both a year's budget; the guarantees are no part of it.
    expect(one.results.map(({ share }) => share.value ?? share.reason)).toStrictEqual([100, "not-applicable"]);
  });

  it("that the printed total covers another thing than the sectors", () => {
    const rows = [row("training", { funds: money(100, { covers: "whole-period" }) })];
    const one = reportOf(rows, [total({ funds: money(10, { covers: "year" }) })]);
    expect(one.flags.map((flag) => flag.code)).toStrictEqual(["coverage-unlike"]);
    expect(one.columns).toStrictEqual([{ column: "total", printed: 10, sum: null, agrees: null }]);
  });

  it("that a job is of unlike kinds, or not said to be of any", () => {
    const kinds = [
      row("direct-job-creation", { jobs: 3, jobKind: "direct-job" }),
      row("training", { jobs: 4, jobKind: "trainee" }),
      row("other", { jobs: 5 }),
      row("employment-services", { jobKind: "placement" }),
      row("job-infrastructure", { jobs: null }),
    ];
    const { flags } = reportOf(kinds);
    expect(flags.map((flag) => flag.text.en)).toStrictEqual([
      "what a job is, is not stated for 1 of 3 sectors; budgets per job may compare unlike things",
      "the jobs counted are of unlike kinds (direct jobs, trainees); budgets per job compare unlike things",
    ]);
    expect(flags.map((flag) => [flag.code, flag.of])).toStrictEqual([
      ["job-kinds-not-stated", "jobs"],
      ["job-kinds-unlike", "jobs"],
    ]);
    expect(flags[1]?.text.ko).toBe("집계된 일자리의 종류가 서로 달라(직접일자리, 훈련생) 1인당 예산을 비교하기 어려움");
  });

  it("nothing where all is stated and agrees", () => {
    const rows = [row("training", { jobs: 4, jobKind: "trainee", funds: money(10, { national: 10 }) })];
    expect(codes(rows, [total({ jobs: 4, funds: money(10, { national: 10 }) })])).toStrictEqual([]);
  });
});

describe("sectorRows", () => {
  const report = reportOf(
    [
      row("training", { jobs: 4, funds: money(10_000, { unit: "thousand-KRW", national: 9000 }) }),
      row("business-attraction", { jobs: 2, funds: money(0, { printed: { total: "-" } }) }),
      row("other"),
    ],
    [total({ jobs: 6, funds: money(10) })],
  );
  const rows = sectorRows(report);

  it("have all columns in one order, of text, numbers and nulls only", () => {
    for (const one of rows) {
      expect(Object.keys(one)).toStrictEqual([
        ...["sector", "label", "period", "year", "jobs", "unit", "total", "national", "provincial", "municipal"],
        ...["private", "other", "local", "sumOfParts", "share", "perJob", "perJobUnit", "reason"],
      ]);
      for (const cell of Object.values(one)) {
        expect(cell === null || typeof cell === "string" || Number.isFinite(cell)).toBe(true);
      }
    }
  });

  it("have amounts in the unit of the report, and the total last", () => {
    expect(rows.map((one) => [one.sector, one.label, one.unit, one.total, one.sumOfParts])).toStrictEqual([
      ["training", "Training", "million-KRW", 10, 9],
      ["business-attraction", "Business attraction", "million-KRW", 0, null],
      ["other", "Other (land, construction and so on)", "million-KRW", null, null],
      ["total", "Total", "million-KRW", 10, null],
    ]);
    expect(rows[0]).toMatchObject({
      year: 2025,
      share: 100,
      perJob: 2.5,
      perJobUnit: "million-KRW-per-job",
      reason: null,
    });
    expect(rows.map((one) => one.reason)).toStrictEqual([null, "nil", "not-stated", null]);
  });

  it("are in Korean on request, and without a total where none is printed", () => {
    expect(sectorRows(report, { locale: "ko" }).map((one) => one.label)).toStrictEqual([
      "직업능력개발훈련",
      "기업유치",
      "기타(국토·건설 등)",
      "합계",
    ]);
    expect(sectorRows(reportOf([row("training")])).map((one) => one.sector)).toStrictEqual(["training"]);
  });
});
