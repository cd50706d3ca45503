import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/exchange/text-table.js";
import type { Locale, Plan, ProgressRecord } from "../../src/model/index.js";
import { progressReport, progressReportText, VERSION, type ProgressReport } from "../../src/reports/index.js";
import { caught } from "../korean/caught.js";
import { without } from "../model/without.js";
import { log, provisionals, revisedYear, smallYear } from "./small-year.js";

const DECEMBER = { period: "2025-S2", asOf: "2025-12-15" } as const;
const SPRING = { period: "2025", asOf: "2026-03-01" } as const;

const december = progressReport(smallYear, log, DECEMBER);
const spring = progressReport(revisedYear, log, { ...SPRING, original: smallYear });
const text = (report: ProgressReport, locale: Locale = "en") => progressReportText(report, { locale });
const english = text(december);
const korean = text(december, "ko");

describe("the head of the text", () => {
  it("says what it is, that it is made up, how far the data go and what it was computed from", () => {
    const { hash } = december.header;
    expect(english.split("\n").slice(0, 9)).toEqual([
      "Half-year report, second half of 2025",
      "Made-up City (made-up plan)",
      "MADE-UP FIGURES: the records behind this report are synthetic; nothing in it happened.",
      "Data up to 2025-11-30; reported by 2025-12-15.",
      "The period ends on 2025-12-31: figures go only up to the date of the data.",
      "Final: 0 of 10 records behind the totals; the others are provisional.",
      `Plan made-up-2025, as first published; iljari ${VERSION}`,
      `SHA-256 plan ${hash.plan}`,
      `SHA-256 records ${hash.records} (17)`,
    ]);
    expect(korean.split("\n").slice(0, 7)).toEqual([
      "2025년 하반기 추진실적 보고",
      "가상시 (지어낸 계획)",
      "가상 자료: 이 보고서의 기록은 시험용으로 지어낸 것이며 실제 실적이 아님.",
      "자료 기준일 2025-11-30, 2025-12-15까지 보고된 기록.",
      "기간 종료일은 2025-12-31이며, 수치는 자료 기준일까지의 것임.",
      "합계에 쓰인 기록 10건 중 0건 확정, 나머지는 잠정.",
      `계획 made-up-2025, 당초 공시; iljari ${VERSION}`,
    ]);
  });

  it.each([
    ["2025-11", "Monthly check, 2025-11", "2025년 11월 추진상황 점검"],
    ["2025-Q3", "Quarterly evaluation, Q3 2025", "2025년 3분기 일자리 성과 평가"],
    ["2025-S1", "Half-year report, first half of 2025", "2025년 상반기 추진실적 보고"],
    ["2025", "Annual performance report, 2025", "2025년 실적보고서"],
  ])("names the report on %s", (period, en, ko) => {
    const report = progressReport(smallYear, [], { period, asOf: "2026-03-01" });
    expect([text(report), text(report, "ko")].map((one) => one.split("\n")[0])).toEqual([en, ko]);
  });

  it("of the finals says so, and of a revision which one it is", () => {
    expect(text(spring)).toMatch(/^Final figures\.\nPlan made-up-2025-r1, revision 1;/m);
    expect(text(spring, "ko")).toMatch(/^확정치\.\n계획 made-up-2025-r1, 제1차 수정공시;/m);
    expect(text(spring)).not.toContain("The period ends");
  });

  it("without any records has neither the label nor a cut-off, and no zero for what nobody reported", () => {
    const bare = without(smallYear, "id");
    const empty = text(progressReport(bare, [], DECEMBER));
    expect(empty).toContain("No data of the period had been reported by 2025-12-15.\nPlan –, as first");
    expect(empty).not.toContain("MADE-UP");
    expect(empty).toContain("In short\n- Reports: 0 of 15 that were due.\n- Milestones overdue: 1.");
    expect(empty).toMatch(/^Total \(each once\) +180( +–){8}$/m);
    expect(empty).toMatch(/^Strategy two +40( +–){5} +0\/1$/m);
  });
});

describe("the matter in short", () => {
  it("is jobs, pace, money, reports and milestones", () => {
    // 132 of 180; 11/12 of 180 are 165; 8.8 months reached, which is 24 September: 6 + 31 + 30 days.
    expect(english).toContain(`In short
- Jobs: 132 of 180 aimed at for the year, 73.3 %.
- By 2025-11-30 165 were expected: 33 behind, 67 days.
- Spent: 95 million won, 63.3 % of the appropriation in force.
- Reports: 12 of 15 that were due.
- Milestones overdue: 1.
`);
    expect(korean).toContain(`요약
- 일자리: 연간 목표 180명 중 132명, 달성률 73.3 %.
- 2025-11-30 기준 기대치 165명: 33명 부족(67일 뒤짐).
- 지출 95백만원, 예산현액 대비 63.3 %.
- 보고: 기한이 된 15건 중 12건 제출.
- 기한 지난 추진 일정: 1건.
`);
  });

  const of = (count: number, plan: Plan = smallYear, given: Partial<ProgressRecord> = {}) => {
    const jobs = [{ count, kind: "flow" as const, sectors: ["training"] }];
    const record = { id: "one", of: { project: "2-1-1" }, period: "2025-S1", reportedOn: "2025-07-10", jobs, ...given };
    const report = progressReport(plan, [record], { period: "2025-S1", asOf: "2025-07-20" });
    return [text(report), text(report, "ko")];
  };

  it("says how many days ahead, exactly on pace, and ahead of a target that is reached already", () => {
    // Half of 180 are 90; 105 are seven months: 31 July.
    const [en, ko] = of(105);
    expect(en).toContain("By 2025-06-30 90 were expected: 15 ahead, 31 days.");
    expect(ko).toContain("2025-06-30 기준 기대치 90명: 15명 초과(31일 앞섬).");
    expect(of(90)[0]).toContain("90 were expected: as many as there are.");
    expect(of(90)[1]).toContain("기대치 90명: 기대치와 같음.");
    expect(of(200)[0]).toContain("90 were expected: 110 ahead.");
    expect(of(200)[1]).toContain("기대치 90명: 110명 초과.");
  });

  it("is ahead of what it shows as expected, so that a reader's own sum agrees", () => {
    // 121 + 60 aimed at: half of 181 are 90.5, shown as 91.
    const odd = {
      ...smallYear,
      sectorTargets: (smallYear.sectorTargets ?? []).map((one) =>
        one.sector === "training" ? one : { ...one, jobs: 121 },
      ),
    };
    expect(of(100, odd)[0]).toMatch(/2025-06-30 91 were expected: 9 ahead, /);
    expect(of(100, odd)[0]).toMatch(/^Total \(each once\) +181 +100 +100 +55\.2 +91 +\+9 /m);
    expect(of(91, odd)[0]).toContain("91 were expected: as many as there are.");
  });

  it("of no target says only the jobs, and of no appropriation takes the budget", () => {
    const free = without(smallYear, "sectorTargets", "governance");
    const funds = { unit: "million-KRW", covers: "year", total: 45 } as const;
    const [en, ko] = of(12, free, { money: [{ phase: "spent", kind: "cumulative", funds }] });
    expect(en).toContain("- Jobs: 12; the plan sets no target for them.\n");
    expect(ko).toContain("- 일자리: 12명, 목표 없음.\n");
    // 45 of 90 + 50 + 40.
    expect(en).toContain("- Spent: 45 million won, 25.0 % of the budget.\n- Reports: none were due.");
    expect(ko).toContain("- 지출 45백만원, 예산액 대비 25.0 %.\n- 보고: 기한이 된 보고 없음.");
    const unfunded = { ...free, projects: (free.projects ?? []).map((one) => without(one, "funds")) };
    const [bare] = of(12, unfunded, { money: [{ phase: "spent", kind: "cumulative", funds }] });
    expect(bare).not.toContain("Spent: ");
    expect(bare).not.toContain("Money by source");
  });

  it("says only how many are behind where the days are not known", () => {
    const { jobsTotal } = december;
    const none = { value: null, unit: "days", reason: "not-applicable" } as const;
    const pace = { ...jobsTotal.pace, differenceInDays: none };
    const report = { ...december, jobsTotal: { ...jobsTotal, pace } };
    expect(text(report)).toContain("165 were expected: 33 behind.");
    expect(text(report, "ko")).toContain("기대치 165명: 33명 부족.");
  });

  it("of a target of nothing has no pace", () => {
    const none = { ...smallYear, sectorTargets: (smallYear.sectorTargets ?? []).map((one) => ({ ...one, jobs: 0 })) };
    expect(of(5, none)[0]).toMatch(/Jobs: 5 of 0 aimed at for the year, – %\./);
  });
});

describe("the tables", () => {
  it.each([
    /^Direct job creation +120 +30 +110 +91\.7 +110 +0 +0 +10 +2025-11-30$/m,
    /^Training +60 +17 +47 +78\.3 +55 +-8 +-49 +13 +2025-11-30$/m,
    /^Total \(each once\) +180 +42 +132 +73\.3 +165 +-33 +-67 +48 +2025-11-30$/m,
    /^Expected: equal months \(assumed, since none was stated\)\. Achieved/m,
    /^Money by strategy \(in million won\)$/m,
    /^Strategy one +140 +150 +112 +95 +63\.3 +67\.9 +2\/2$/m,
    /^Total \(each once\) +180 +150 +112 +95 +63\.3 +52\.8 +2\/3$/m,
    /^Municipal +120 +– +– +45 +– +37\.5 +2\/2$/m,
    /^Employed persons, 15–64 +thousand persons +307\.1 +2025-S1 +2025-08-26 +306\.5 +0\.6$/m,
    /^Employment rate, 15–64 +% +not published yet +–/m,
    /^Projects by status: running 1, delayed 1\n- 1-1-2 Training on the job: delayed \(2025-11-30\)$/m,
    /^- 1-1-2 Training on the job · Division A \(2025-08\): due 2025-09-10, 96 days ago$/m,
    /^- 1-1-1 Public work · Division A \(2025-08\): came 2025-09-15, 5 days late$/m,
    /^- 1-1-1 Public work · Opening: due 2025-09-30, 76 days ago$/m,
    /^- record B-11, B-07: no record on the months before; period "2025-11"$/m,
  ])("have %s", (line) => {
    expect(english).toMatch(line);
  });

  it.each([
    /^직업능력개발훈련 +60 +17 +47 +78\.3 +55 +-8 +-49 +13 +2025-11-30$/m,
    /^기대치: 월 균등\(지정이 없어 가정함\)\./m,
    /^전략별 예산 집행 \(단위: 백만원\)$/m,
    /^고용률\(15~64세\) +% +미공표 +–/m,
    /^사업 추진 상태: 추진 중 1, 지연 1\n- 1-1-2 현장 훈련: 지연 \(2025-11-30\)$/m,
    /^- 1-1-2 현장 훈련 · 가과 \(2025-08\): 기한 2025-09-10, 96일 지남$/m,
    /^- 1-1-1 공공일자리 · 가과 \(2025-08\): 2025-09-15 제출, 5일 늦음$/m,
    /^- 1-1-1 공공일자리 · 개소: 기한 2025-09-30, 76일 지남$/m,
    /^- 기록 B-11, B-07: 앞선 달의 기록 누락; period "2025-11"$/m,
  ])("have in Korean %s", (line) => {
    expect(korean).toMatch(line);
  });

  it("of the year have the revised and the first target, money for each job, and the targets in their own unit", () => {
    const annual = text(spring);
    expect(annual).toMatch(/^Direct job creation +100 +120 +122 +122 +122\.0 +101\.7 +100 +\+22 +–/m);
    expect(annual).toMatch(/^Direct job creation +Not stated +the jobs are of different kinds +–$/m);
    expect(annual).toMatch(/^Training +Trainees +1\.0 +1,000\.0$/m);
    expect(annual).toMatch(
      /^Employed persons, 15–64 +thousand persons +305\.9 +308\.5 +305\.4 +99\.0 +-19\.2 +missed$/m,
    );
    expect(annual).toMatch(
      /^Employment rate, 15–64 +% +66\.6 +66\.6 +– +– +the target equals the baseline +not reported/m,
    );
    expect(annual).toMatch(/^What the revision changed\n- .*120 persons → 100 persons/m);
    expect(annual).toMatch(/^Reports overdue\nNone\.$/m);
    expect(annual).toMatch(/^Projects by status: delayed 1, completed 1$/m);
    expect(text(spring, "ko")).toMatch(/^취업자 수\(15~64세\) +천명 +305\.9 +308\.5 +305\.4 +99\.0 +-19\.2 +미달성$/m);
  });

  it("show a wave in another unit in that of its row, and a change between rates as points", () => {
    const wave = (id: string, indicator: string, period: string, value: number, unit: "persons" | "percent") =>
      ({ id, of: { indicator }, period, reportedOn: "2025-08-26", value: { value, unit, kind: "average" } }) as const;
    const records = [
      wave("a", "employed-15-64", "2025-S1", 307_100, "persons"),
      wave("b", "employed-15-64", "2024-S1", 306_500, "persons"),
      wave("c", "employment-rate-15-64", "2025-S1", 66.4, "percent"),
      wave("d", "employment-rate-15-64", "2024-S1", 65.9, "percent"),
    ];
    const both = progressReport(smallYear, records, DECEMBER);
    expect(text(both)).toMatch(/^Employed persons, 15–64 +thousand persons +307\.1 .* 306\.5 +0\.6$/m);
    expect(text(both)).toMatch(/^Employment rate, 15–64 +% +66\.4 .* 65\.9 +0\.5 pp$/m);
    expect(text(both, "ko")).toMatch(/^고용률\(15~64세\) +% +66\.4 .* 65\.9 +0\.5 %p$/m);
  });

  it("name the stated profile and that of each sector that has its own", () => {
    const profiles = { training: { kind: "weights", weights: [0, 1] } } as const;
    const report = progressReport(smallYear, log, { ...DECEMBER, profile: { kind: "days" }, profiles });
    expect(text(report)).toMatch(/^Expected: by days; planned weights: Training\. Achieved/m);
    expect(text(report, "ko")).toMatch(/^기대치: 일수 기준; 계획 비중: 직업능력개발훈련\. 달성률/m);
  });

  it("say how many records count in more than one sector", () => {
    const { jobsTotal } = december;
    const shared = { ...december, jobsTotal: { ...jobsTotal, shared: 3 } };
    expect(text(shared)).toContain("3 records count for more than one sector; the total counts each of them once.");
    expect(text(shared, "ko")).toContain("기록 3건이 둘 이상의 분야에 해당하며, 합계에는 한 번만 셈.");
  });

  it("leave the projects out where all are running, and list none where none is late", () => {
    const running = progressReport(
      smallYear,
      provisionals.filter((one) => one.status !== "delayed"),
      DECEMBER,
    );
    expect(text(running)).not.toContain("Projects by status");
    const done = log.filter((one) => one.id === "A-year");
    expect(text(progressReport(smallYear, done, SPRING))).toMatch(/^Projects by status: completed 1\n\n/m);
  });
});

describe("lists", () => {
  it("are cut off after twelve with the number of the others", () => {
    // Of 36 reports on the year 35 were due by 15 December but those of December: 33; 12 are shown.
    const report = progressReport(smallYear, [], { period: "2025", asOf: "2025-12-15" });
    expect(report.overdueReports).toHaveLength(33);
    expect(text(report)).toMatch(/^- and 21 more$/m);
    expect(text(report, "ko")).toMatch(/^- 외 21건$/m);
  });

  it("name who owes where that is no project", () => {
    const reporting = [
      { id: "q", name: { ko: "분기 보고" }, cadence: "quarterly" as const, from: "departments" as const },
    ];
    const owed = progressReport({ ...smallYear, governance: { reporting } }, [], DECEMBER);
    expect(text(owed)).toMatch(/^- Division A \(2025-Q3\): due 2025-10-31, 45 days ago$/m);
    const projects = (smallYear.projects ?? []).map((one) => without(one, "department"));
    expect(text(progressReport({ ...smallYear, projects }, [], DECEMBER))).toMatch(
      /^- 1-1-1 Public work \(2025-07\): /m,
    );
  });

  it("of records say in words what is wrong, where, and whether it counts", () => {
    const wrong: readonly ProgressRecord[] = [
      { id: "x", of: { project: "1-1-9" }, period: "2025-08", reportedOn: "2025-09-01", status: "running" },
      { id: "y", of: { project: "1-1-1" }, period: "2025-08", reportedOn: "2025-09-01" },
    ];
    const report = progressReport(smallYear, wrong, DECEMBER);
    expect(text(report)).toMatch(
      /^- record x: an id that neither the plan nor the log has; of\.project "1-1-9" \(not counted\)$/m,
    );
    expect(text(report)).toMatch(/^- record y: something is missing; value nothing \(not counted\)$/m);
    expect(text(report, "ko")).toMatch(
      /^- 기록 x: 계획이나 기록에 없는 식별자; of\.project "1-1-9" \(집계에서 제외\)$/m,
    );
    expect(text(report, "ko")).toMatch(/^- 기록 y: 있어야 할 내용이 없음; value 없음 \(집계에서 제외\)$/m);
    // A code that has no words yet stands for itself.
    const [issue] = report.issues;
    const unknown = { ...report, issues: issue === undefined ? [] : [{ ...issue, code: "too-deep" as const }] };
    expect(text(unknown)).toMatch(/^- record x: too-deep; /m);
  });
});

describe("in both languages", () => {
  const all = (["2025-11", "2025-Q3", "2025-S2", "2025"] as const).flatMap((period) =>
    ["2025-12-15", "2026-03-01"].map((asOf) => progressReport(revisedYear, log, { period, asOf, original: smallYear })),
  );

  it("the text has no value that nobody wrote and no trailing space", () => {
    for (const report of all) {
      for (const locale of ["en", "ko"] as const) {
        expect(text(report, locale)).not.toMatch(/NaN|undefined|null|\[object|Infinity| $/m);
        expect(text(report, locale).split("\n")[2]).toMatch(/MADE-UP FIGURES|가상 자료/);
      }
    }
  });

  it("every row of a table ends where the rule under its heads does, or before", () => {
    let rules = 0;
    for (const lines of all.flatMap((report) => [text(report).split("\n"), text(report, "ko").split("\n")])) {
      for (const [at, rule] of lines.entries()) {
        if (!/^-+( {2}-+)+$/.test(rule)) continue;
        rules++;
        const gaps = [...rule.matchAll(/ {2}/g)].map((match) => match.index);
        for (const row of [lines[at - 1] ?? "", ...lines.slice(at + 1, lines.indexOf("", at))]) {
          expect(displayWidth(row)).toBeLessThanOrEqual(rule.length);
          const columns = Array.from(row).flatMap((one) => (displayWidth(one) === 2 ? [one, ""] : [one]));
          for (const gap of gaps)
            expect(
              columns
                .slice(gap, gap + 2)
                .join("")
                .trim(),
            ).toBe("");
        }
      }
    }
    expect(rules).toBeGreaterThan(16 * 2);
  });

  it("the Korean text has no English but ids and names of fields", () => {
    for (const report of all) {
      const lines = text(report, "ko")
        .split("\n")
        .filter((line) => !/^(SHA-256|계획 made-up|- 기록 )/.test(line));
      expect(lines.filter((line) => /[A-Za-z]{2}/.test(line))).toEqual([]);
    }
  });

  it("and no other", () => {
    expect(caught(() => progressReportText(december, { locale: "de" as never })).code).toBe("invalid-value");
    expect(progressReportText(december)).toBe(english);
  });
});
