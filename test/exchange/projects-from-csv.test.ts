import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projectsFromCsv, type ProjectsFromCsvOptions } from "../../src/exchange/projects-from-csv.js";
import { readCsv } from "../../src/exchange/read-csv.js";
import { toCsv } from "../../src/exchange/to-csv.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import type { Plan } from "../../src/model/plan.js";
import type { Project } from "../../src/model/project.js";
import { projectRows } from "../../src/model/rows/project-rows.js";
import { caught } from "../korean/caught.js";

const plan: Plan = jeonju2024;
const HEAD = "사업번호,중점과제,사업명,";

function issuesOf(text: string, options: ProjectsFromCsvOptions = {}) {
  return projectsFromCsv(text, options).issues.map(({ row, column, code, refused }) => [row, column, code, refused]);
}

describe("what projectRows wrote", () => {
  it.each([false, true])(
    "of Jeonju's 58 projects comes back, as far as columns hold it (for a spreadsheet: %s)",
    (excel) => {
      const text = toCsv(projectRows(plan, { locale: "ko" }), { excel });
      const { projects, issues, ignored } = projectsFromCsv(text, { plan });
      expect(issues).toEqual([]);
      expect(ignored).toEqual(["strategy", "year", "jobsAbsent", "components", "milestones", "figures", "address"]);
      const expected = (plan.projects ?? []).map((one): Partial<Project> => {
        const { start, end, open, recurring } = one.period ?? {};
        const total = one.funds?.total;
        const unit = one.funds?.unit;
        return {
          id: one.id,
          keyTask: one.keyTask,
          name: { ko: one.name.ko },
          ...(one.department === undefined ? {} : { department: one.department }),
          ...(one.description === undefined ? {} : { description: { ko: one.description.ko } }),
          ...(one.period === undefined
            ? {}
            : {
                period: {
                  ...(start === undefined ? {} : { start }),
                  ...(end === undefined ? {} : { end }),
                  ...(open === undefined ? {} : { open }),
                  ...(recurring === undefined ? {} : { recurring }),
                },
              }),
          // A unit and a coverage without a total are no row's.
          ...(total == null || unit === undefined ? {} : { funds: expect.objectContaining({ unit, total }) as never }),
        };
      });
      expect(projects).toHaveLength(58);
      expect(projects).toEqual(expected);
      // The rows of what was read say the same of it.
      const own = [
        "project",
        "name",
        "department",
        "start",
        "end",
        "open",
        "recurring",
        "budget",
        "budgetUnit",
        "covers",
      ] as const;
      const pick = (rows: readonly ReturnType<typeof projectRows>[number][]) =>
        rows.map((row) => own.map((column) => row[column]));
      expect(pick(projectRows({ ...plan, projects }, { locale: "ko" }))).toEqual(
        pick(projectRows(plan, { locale: "ko" })),
      );
    },
  );
});

describe("a list that a city keeps", () => {
  it("is read under Korean headers, by source, with names for ids", () => {
    const text = [
      '사업번호,전략,중점과제,사업명,사업명(영문),소관부서,분야,사업기간,"일자리 목표(명)",일자리 유형,"예산액(국비, 백만원)","예산액(시비, 백만원)",예산액 합계(백만원),예산 범위,사업내용',
      '1-1-9,혁신,1-1,인력양성,Training,주력산업과,직업훈련,2024. 1.~12.,"1,200",훈련생,"1,000.5",-,"1,000.5",year,교육',
    ].join("\n");
    expect(projectsFromCsv(text, { plan })).toEqual({
      issues: [],
      ignored: ["전략"],
      projects: [
        {
          id: "1-1-9",
          keyTask: "1-1",
          name: { ko: "인력양성", en: "Training" },
          sector: "training",
          description: { ko: "교육" },
          department: "주력산업과",
          period: { start: "2024-01", end: "2024-12", printed: "2024. 1.~12." },
          jobs: 1200,
          jobKind: "trainee",
          funds: {
            unit: "million-KRW",
            decimals: 1,
            covers: "year",
            national: 1000.5,
            municipal: 0,
            total: 1000.5,
            printed: { municipal: "-" },
          },
        },
      ],
    });
  });

  it("takes units, coverage and merged key tasks from the options", () => {
    const text = `${HEAD}예산액,일자리\n1-1-1,1-1,가,3,-\n1-1-2,,나,△1,4\n`;
    const options = {
      unit: "million-KRW",
      covers: "year",
      signs: { "△": "decrease" },
      fillDown: ["중점과제"],
    } as const;
    expect(projectsFromCsv(text, options).projects).toEqual([
      { id: "1-1-1", keyTask: "1-1", name: { ko: "가" }, funds: { unit: "million-KRW", covers: "year", total: 3 } },
      {
        id: "1-1-2",
        keyTask: "1-1",
        name: { ko: "나" },
        jobs: 4,
        funds: { unit: "million-KRW", covers: "year", total: -1 },
      },
    ]);
    expect(issuesOf(text, { unit: "million-KRW" })).toEqual([
      [3, "중점과제", "merged-cell", true],
      [3, "예산액", "sign-not-declared", true],
    ]);
  });

  it("names the first row that has an id, however often it comes", () => {
    const { projects, issues } = projectsFromCsv(`${HEAD.replace(/,$/, "")}\n${"1-1-1,1-1,가\n".repeat(3)}`);
    expect(projects).toHaveLength(1);
    const expected = "a number other than that of line 2";
    expect(issues).toMatchObject([
      { row: 3, expected },
      { row: 4, expected },
    ]);
  });

  it("fills columns down that a row need not fill, but not across a row of totals", () => {
    const text = `${HEAD}부서\n1-1-1,1-1,가,갑과\n1-1-2,1-1,나,\n소계,,,\n1-1-3,1-1,다,\n`;
    const { projects } = projectsFromCsv(text, { fillDown: ["department"] });
    expect(projects.map((one) => one.department)).toEqual(["갑과", "갑과", undefined]);
  });

  it.each([
    ["1-1-1,1-1,가,3명\n1-1-1,1-1,나,4\n", [[3, "사업번호", "duplicate-id", true]]],
    ["1-1-1,1-1,가,2.5\n", [[2, "일자리", "invalid-value", true]]],
    ["__proto__,1-1,가,2\n", [[2, "사업번호", "invalid-value", true]]],
    ["1-1-1,1-1,가,약 3\n", [[2, "일자리", "not-readable", true]]],
    ["1-1-1,9-9,가,3\n", [[2, "중점과제", "unknown-id", true]]],
    ["1-1-1,1-1,,3\n", [[2, "사업명", "missing-key", true]]],
    [
      "1-1-1,1-1,가,3\n합계,,,4\n",
      [
        [3, "사업번호", "total-row", true],
        [3, "일자리", "total-row", true],
      ],
    ],
    ["1-1-1,1-1,가\n", [[2, "", "unlike-row", true]]],
  ])("with %j has issues", (rows, expected) => {
    expect(issuesOf(`${HEAD}일자리\n${rows}`, { plan })).toEqual(expected);
  });

  it("has one column of jobs, and periods and words that can be read", () => {
    expect(issuesOf(`${HEAD}일자리,일자리 목표\n1-1-1,1-1,가,3,4\n`)).toEqual([
      [2, "일자리 목표", "duplicate-id", true],
    ]);
    expect(issuesOf(`${HEAD}start,end,open\n1-1-1,1-1,가,2024-03-05,3월,forever\n`)).toEqual([
      [2, "end", "invalid-period", true],
      [2, "open", "invalid-value", true],
    ]);
    expect(issuesOf("사업번호,사업명\n1-1-1,가\n")).toEqual([[1, "", "missing-key", true]]);
  });
});

it("no row of any text is lost, and no text is an error", () => {
  const cell = fc.constantFrom(
    "",
    "1-1-1",
    "1-1-2",
    "가",
    "1-1",
    "합계",
    "30명",
    "-",
    '"',
    "１",
    "2024. 1.~12.",
    '"x"y',
  );
  const rows = fc.array(
    fc.array(cell, { minLength: 1, maxLength: 6 }).map((cells) => cells.join(",")),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, (lines) => {
      const text = [`${HEAD}일자리,예산액(원)`, ...lines].join("\n");
      const { projects, issues } = projectsFromCsv(text, { delimiter: "," });
      const refused = new Set(issues.filter((one) => one.refused).map(({ row }) => row));
      const filled = readCsv(text, { delimiter: "," }).rows.filter(({ cells }) =>
        cells.some((one) => one.trim() !== ""),
      );
      expect(projects.length).toBe(filled.filter(({ line }) => !refused.has(line)).length);
    }),
    { numRuns: 300 },
  );
});

it("arguments that cannot be are refused", () => {
  expect(caught(() => projectsFromCsv("", { plans: plan } as never))).toMatchObject({
    code: "unknown-key",
    nearest: "plan",
  });
  expect(caught(() => projectsFromCsv("", { plan: {} as never })).code).toBe("wrong-type");
  expect(caught(() => projectsFromCsv("", { unit: "won" as never })).code).toBe("invalid-value");
  expect(caught(() => projectsFromCsv(null as never)).code).toBe("wrong-type");
});
