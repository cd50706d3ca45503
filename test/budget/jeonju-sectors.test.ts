import { describe, expect, it } from "vitest";
import { budgetPerJob } from "../../src/budget/budget-per-job.js";
import { fundingShares } from "../../src/budget/funding-shares.js";
import { sectorReport } from "../../src/budget/sector-report.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";

const report = sectorReport(jeonju2024, { period: "2024" });

describe("Jeonju's nine sectors of 2024", () => {
  // Section III.3; share = total / 679,038 and budget for each job = total / jobs, by hand.
  it.each([
    ["direct-job-creation", 20_909, 552_441, 552_441, 81.4, 26.4],
    ["training", 290, 5037, 5037, 0.7, 17.4],
    ["employment-incentives", 400, 2742, 2743, 0.4, 6.9],
    ["employment-services", 3267, 993, 993, 0.1, 0.3],
    ["start-up-incentives", 179, 5618, 5618, 0.8, 31.4],
    ["supported-employment", 2246, 49_460, 49_460, 7.3, 22],
    ["job-infrastructure", 196, 27_382, 27_382, 4, 139.7],
    ["other", 354, 35_365, 35_365, 5.2, 99.9],
  ])("%s: %s jobs for %s million won, parts of %s", (id, jobs, total, parts, share, perJob) => {
    const one = report.results.find(({ sector }) => sector.id === id);
    expect([one?.jobs, one?.total?.printed.value, one?.total?.sum.value]).toStrictEqual([jobs, total, parts]);
    expect([one?.share.value, one?.perJob.value]).toStrictEqual([share, perJob]);
  });

  it("attracting firms has jobs and a nil budget", () => {
    const one = report.results.at(-1);
    expect([one?.sector.id, one?.jobs, one?.share.reason, one?.perJob.reason]).toStrictEqual([
      "business-attraction",
      140,
      "nil",
      "nil",
    ]);
    expect(one?.total).toMatchObject({ printed: { value: 0 }, sum: { value: 0 }, agrees: true });
  });

  it("add up to 27,981 jobs and 679,038 million won", () => {
    expect(report.total).toMatchObject({
      jobs: 27_981,
      total: { printed: { value: 679_038 }, sum: { value: 679_038 }, agrees: true },
      share: { value: 100 },
      // 679,038 / 27,981 = 24.268
      perJob: { value: 24.3, unit: "million-KRW-per-job" },
    });
    expect(report.unit).toBe("million-KRW");
    expect(report.printedTotal?.id).toBe("sector-targets/total@2024");
  });

  it("by column, all but municipal funds agree", () => {
    expect(report.columns).toStrictEqual([
      { column: "jobs", printed: 27_981, sum: 27_981, agrees: true },
      { column: "total", printed: 679_038, sum: 679_038, agrees: true },
      { column: "national", printed: 163_890, sum: 163_890, agrees: true },
      { column: "provincial", printed: 43_070, sum: 43_070, agrees: true },
      { column: "municipal", printed: 465_840, sum: 465_841, agrees: false },
      { column: "other", printed: 6238, sum: 6238, agrees: true },
    ]);
  });

  it("differ from their printed totals in two places, and no job is defined", () => {
    expect(report.flags).toStrictEqual([
      {
        code: "parts-differ-from-total",
        of: "employment-incentives",
        text: {
          en: "total printed as 2,742, its parts add up to 2,743",
          ko: "합계 공표값 2,742, 재원별 합 2,743",
        },
      },
      {
        code: "column-differs-from-total",
        of: "municipal",
        text: {
          en: "Municipal: total printed as 465,840, the sectors add up to 465,841",
          ko: "시비: 합계 공표값 465,840, 분야별 합 465,841",
        },
      },
      {
        code: "job-kinds-not-stated",
        of: "jobs",
        text: {
          en: "what a job is, is not stated for 9 of 9 sectors; budgets per job may compare unlike things",
          ko: "9개 분야 모두 일자리 산정 기준이 적혀 있지 않아 1인당 예산을 비교하기 어려움",
        },
      },
      // Business attraction: 140 jobs, and a dash in every column of money.
      {
        code: "jobs-without-budget",
        of: "jobs",
        text: {
          en: "140 of the jobs have no budget; the budget per job of the total counts them all the same",
          ko: "예산이 없는 일자리 140명도 합계의 1인당 예산에 포함됨",
        },
      },
    ]);
  });

  it("give shares by source", () => {
    const funds = report.printedTotal?.funds;
    const shares = funds === undefined ? [] : fundingShares(funds, { decimals: 1 });
    expect(shares.map(({ source, share }) => [source, share.value])).toStrictEqual([
      ["national", 24.1],
      ["provincial", 6.3],
      ["municipal", 68.6],
      ["other", 0.9],
    ]);
  });

  it("leave a range to the budget for each job, since the money is rounded and the jobs are counted", () => {
    const row = jeonju2024.sectorTargets.find((one) => one.sector === "employment-services");
    const one = row === undefined ? undefined : budgetPerJob(row, { unit: "thousand-KRW-per-job", decimals: 1 });
    // 993 / 3,267; 992.5 / 3,267; 993.5 / 3,267
    expect(one).toMatchObject({ value: 303.9, unit: "thousand-KRW-per-job", range: { low: 303.8, high: 304.1 } });
  });
});
