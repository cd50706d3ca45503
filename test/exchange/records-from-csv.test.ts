import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../src/exchange/read-csv.js";
import { recordsFromCsv, type RecordsFromCsvOptions } from "../../src/exchange/records-from-csv.js";
import { toCsv } from "../../src/exchange/to-csv.js";
import { jeonju2024 } from "../../src/jeonju-2024/index.js";
import { definePlan } from "../../src/model/define-plan.js";
import type { Plan } from "../../src/model/plan.js";
import type { ProgressRecord } from "../../src/model/record.js";
import { recordRows } from "../../src/model/rows/record-rows.js";
import { caught } from "../korean/caught.js";

const plan: Plan = jeonju2024;
const folder = new URL("csv/", import.meta.url);

interface Expected {
  readonly options?: RecordsFromCsvOptions;
  readonly records: readonly string[];
  readonly subjects?: readonly string[];
  readonly periods?: readonly string[];
  readonly ignored?: readonly string[];
  readonly issues: readonly object[];
}

/** The only row of a file, as a record. */
function only(text: string, options: RecordsFromCsvOptions = {}): ProgressRecord | undefined {
  const { records, issues } = recordsFromCsv(text, plan, options);
  expect(issues).toEqual([]);
  expect(records).toHaveLength(1);
  return records[0];
}

describe("bad input: each file under csv/ has the records and issues that the JSON beside it lists", () => {
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));

  it.each(names)("%s", (name) => {
    const expected = JSON.parse(readFileSync(new URL(name.replace(/csv$/, "json"), folder), "utf8")) as Expected;
    const { records, issues, ignored } = recordsFromCsv(
      readFileSync(new URL(name, folder), "utf8"),
      plan,
      expected.options,
    );
    expect(issues).toMatchObject(expected.issues);
    expect(issues).toHaveLength(expected.issues.length);
    expect(records.map(({ id }) => id)).toEqual(expected.records);
    expect(ignored).toEqual(expected.ignored ?? []);
    if (expected.subjects) expect(records.map(({ of }) => of.project)).toEqual(expected.subjects);
    if (expected.periods) expect(records.map(({ period }) => period)).toEqual(expected.periods);
    for (const { row, column, path } of issues) expect(path).toEqual(column === "" ? [row] : [row, column]);
  });
});

describe("a row", () => {
  it("is a record with everything that it reports, under Korean headers", () => {
    const text = [
      '사업번호,사업명,기간(월),부서,일자리 실적(명),일자리 누계,분야,일자리 유형,예산액(백만원),"지출액(국비, 천원)","지출액(시비, 천원)",지출원인행위액 누계(원),상태,기준일,보고일,확정여부,정정대상,기록번호,계획,비고,예산 범위',
      '1-1-1,탄소산업 통합 인력양성 플랫폼 구축,3월,주력산업과,12,"1,030명",직접일자리;훈련,직접일자리,2백만원,"1,200.5",-,"1,500,000",지연,2024.3.31.,2024. 4. 5.,확정,A0,A1,jeonju,"늦음, 다음 달 정정",당해 연도 예산',
    ].join("\r\n");
    expect(only(text.replace("직접일자리;훈련", "직접일자리;training"))).toEqual({
      id: "A1",
      plan: "jeonju",
      of: { project: "1-1-1" },
      period: "2024-03",
      jobs: [
        { count: 12, kind: "flow", jobKind: "direct-job", sectors: ["direct-job-creation", "training"] },
        { count: 1030, kind: "cumulative", jobKind: "direct-job", sectors: ["direct-job-creation", "training"] },
      ],
      money: [
        { phase: "budget", kind: "stock", funds: { unit: "million-KRW", covers: "year", total: 2 } },
        {
          phase: "spent",
          kind: "flow",
          funds: {
            unit: "thousand-KRW",
            decimals: 1,
            covers: "year",
            national: 1200.5,
            municipal: 0,
            printed: { municipal: "-" },
          },
        },
        {
          phase: "committed",
          kind: "cumulative",
          funds: { unit: "KRW", exact: true, covers: "year", total: 1500000 },
        },
      ],
      status: "delayed",
      department: "주력산업과",
      dataDate: "2024-03-31",
      reportedOn: "2024-04-05",
      finality: "final",
      corrects: "A0",
      note: { ko: "늦음, 다음 달 정정" },
    });
  });

  it("is the same under English headers, whatever their case, order and brackets", () => {
    const text =
      'Reported On;PROJECT;period;jobs (cumulative, thousand persons);Spent [municipal; million won];Status\n2024-04-05;1-1-1;2024-Q1;1.2;"1,200";running\n';
    expect(only(text.replace("[municipal; million won]", "(municipal, million won)"))).toEqual({
      id: "row-2",
      of: { project: "1-1-1" },
      period: "2024-Q1",
      jobs: [{ count: 1200, kind: "cumulative" }],
      money: [{ phase: "spent", kind: "flow", funds: { unit: "million-KRW", municipal: 1200 } }],
      status: "running",
      reportedOn: "2024-04-05",
    });
  });

  it("takes the unit of money from a column, or from the cell, and a nil alone from its header", () => {
    const head = "사업번호,월,보고일,지출액,국비 예산액(백만원),단위\n1-1-1,3월,2024-04-05,";
    expect(only(`${head}12,-,천원`)?.money?.map(({ funds }) => funds)).toEqual([
      { unit: "thousand-KRW", total: 12 },
      { unit: "million-KRW", national: 0, printed: { national: "-" } },
    ]);
    expect(only(`${head}3억원,,`)?.money?.[0]?.funds).toEqual({ unit: "hundred-million-KRW", total: 3 });
    expect(only("사업번호,월,보고일,지출액\n1-1-1,3월,2024-04-05,-")?.money?.[0]?.funds.unit).toBe("KRW");
    const mixed = '사업번호,월,보고일,"지출액(국비,천원)","지출액(시비,백만원)"\n1-1-1,3월,2024-04-05,1,2';
    expect(recordsFromCsv(mixed, plan).issues).toMatchObject([
      { row: 2, column: "지출액(시비,백만원)", code: "unit-mismatch", refused: true },
    ]);
  });

  it("is about a component, an indicator, a key task or a sector where the file says so", () => {
    const component = plan.projects?.flatMap((one) => one.components ?? [])[0]?.id ?? "";
    const head = "월,보고일,일자리 실적,";
    expect(only(`${head}사업번호,내역사업\n3월,2024-04-05,1,1-1-1,${component}`)?.of).toEqual({ component });
    expect(only(`${head}중점과제\n3월,2024-04-05,1,1-1`)?.of).toEqual({ keyTask: "1-1" });
    expect(only(`${head}중점과제,사업번호\n3월,2024-04-05,1,1-1,1-1-1`)?.of).toEqual({ project: "1-1-1" });
    expect(only(`${head}분야\n3월,2024-04-05,1,창업지원`)).toMatchObject({
      of: { sector: "start-up-incentives" },
      jobs: [{ count: 1, kind: "flow" }],
    });
    const value = only("지표,기간,보고일,값\n고용률(15~64세),상반기,2024-08-30,66.7%");
    expect(value?.of.indicator).toBe("employment-rate-15-64");
    expect(value?.value).toEqual({ value: 66.7, unit: "percent", kind: "ratio", decimals: 1 });
    expect(
      recordsFromCsv("지표,사업번호,월,보고일,값\nemployed-15-64,1-1-1,3월,2024-04-05,3", plan).issues,
    ).toMatchObject([{ code: "missing-key" }, { column: "지표", code: "ambiguous" }]);
  });

  it("may report a value of a project, with its unit, kind and parts, and a milestone", () => {
    const id = plan.projects?.find((one) => (one.milestones ?? []).length > 0)?.milestones?.[0]?.id ?? "";
    const head =
      "사업번호,월,보고일,값,값 단위,값 성격,분자,분모,추진일정,일정 상태,완료일,연기 기간\n1-1-1,3월,2024-04-05,";
    expect(only(`${head}50,%,비율,1,2,${id},완료,2024-03-20,`)).toMatchObject({
      value: { value: 50, unit: "percent", kind: "ratio", parts: { numerator: 1, denominator: 2 } },
      milestones: [{ milestone: id, state: "completed", on: "2024-03-20" }],
    });
    expect(only(`${head},,,,,${id},연기,,하반기`)?.milestones).toEqual([
      { milestone: id, state: "postponed", to: "2024-S2" },
    ]);
    const codes = (row: string) => recordsFromCsv(head + row, plan).issues.map(({ code, column }) => [code, column]);
    expect(codes(`50,%,,,,,,,`)).toContainEqual(["missing-key", "값 성격"]);
    expect(codes(`50,퍼센트,비율,,,,,,`)).toContainEqual(["unknown-unit", "값 단위"]);
    expect(codes(`,,,,,${id},,,`)).toContainEqual(["missing-key", "일정 상태"]);
    expect(codes(`,,,,,${id},완료,,`)).toEqual([["missing-key", "추진일정"]]);
  });

  it("has what the file does not say from the defaults", () => {
    const defaults = {
      plan: "p",
      period: "2024-03",
      reportedOn: "2024-04-05",
      finality: "final",
      unit: "million-KRW",
      covers: "year",
      kind: "cumulative",
    } as const;
    expect(only("사업번호,지출액\n1-1-1,3", { defaults, idPrefix: "march-", synthetic: true })).toEqual({
      id: "march-2",
      plan: "p",
      of: { project: "1-1-1" },
      period: "2024-03",
      money: [{ phase: "spent", kind: "cumulative", funds: { unit: "million-KRW", covers: "year", total: 3 } }],
      reportedOn: "2024-04-05",
      finality: "final",
      synthetic: true,
    });
  });

  it("is marked as made up by its column too", () => {
    const head = "사업번호,월,보고일,일자리 실적,가상 자료\n1-1-1,3월,2024-04-05,1,";
    expect([only(`${head}예`)?.synthetic, only(`${head}false`)?.synthetic]).toEqual([true, undefined]);
  });
});

describe("options", () => {
  const head = '사업번호,월,보고일,일자리 실적,"전용·이용·이체(백만원)"\n1-1-1,3월,2024-04-05,';

  it("say what marks before money mean", () => {
    const signs = { "△": "decrease" } as const;
    expect(only(`${head},△300`, { signs })?.money?.[0]?.funds.total).toBe(-300);
    expect(recordsFromCsv(`${head},△300`, plan).issues[0]).toMatchObject({
      code: "sign-not-declared",
      value: '"△300"',
    });
    expect(recordsFromCsv(`${head},30명`, plan, { signs }).issues[0]?.code).toBe("unit-mismatch");
    const bare = "사업번호,월,보고일,지출액\n1-1-1,3월,2024-04-05,";
    expect(recordsFromCsv(`${bare}30`, plan, { signs }).issues[0]?.code).toBe("unit-mismatch");
    expect(
      only("지표,월,보고일,값,값 단위,값 성격\nemployed-15-64,3월,2024-04-05,△3,명,flow", { signs })?.value?.value,
    ).toBe(-3);
  });

  it("say what a dash under jobs means", () => {
    expect(only(`${head}-,1`, { nil: "zero" })?.jobs).toEqual([{ count: 0, kind: "flow" }]);
    expect(only(`${head}-,1`, { nil: "not-reported" })?.jobs).toBeUndefined();
  });

  it("name headers that the library does not know", () => {
    const text = "과제코드,실적월,채용,보고일\n1-1-1,3월,4,2024-04-05";
    const headers = { 과제코드: "사업번호", 실적월: "period", 채용: "jobs (cumulative)" };
    expect(only(text, { headers })?.jobs).toEqual([{ count: 4, kind: "cumulative" }]);
  });

  it("that cannot be are refused", () => {
    const codeOf = (options: unknown) => {
      const { code, path } = caught(() => recordsFromCsv("", plan, options as RecordsFromCsvOptions));
      return [code, ...path];
    };
    expect(codeOf({ filDown: [] })).toEqual(["unknown-key", "filDown"]);
    expect(codeOf({ fillDown: "project" })).toEqual(["wrong-type", "fillDown"]);
    expect(codeOf({ fillDown: ["projekt"] })).toEqual(["unknown-id", "fillDown", 0]);
    expect(codeOf({ fillDown: [1] })).toEqual(["unknown-id", "fillDown", 0]);
    expect(codeOf({ headers: { a: "jbos" } })).toEqual(["unknown-id", "headers", "a"]);
    expect(codeOf({ headers: { a: 1 } })).toEqual(["unknown-id", "headers", "a"]);
    expect(codeOf({ headers: [] })).toEqual(["wrong-type", "headers"]);
    expect(codeOf({ defaults: { perod: "2024" } })).toEqual(["unknown-key", "defaults", "perod"]);
    expect(codeOf({ defaults: { period: "3월" } })).toEqual(["invalid-period", "defaults", "period"]);
    expect(codeOf({ defaults: { reportedOn: "2024-02-30" } })).toEqual(["invalid-day", "defaults", "reportedOn"]);
    expect(codeOf({ defaults: { finality: "done" } })).toEqual(["invalid-value", "defaults", "finality"]);
    expect(codeOf({ defaults: { kind: "total" } })).toEqual(["invalid-value", "defaults", "kind"]);
    expect(codeOf({ defaults: { unit: "won" } })).toEqual(["invalid-value", "defaults", "unit"]);
    expect(codeOf({ defaults: { covers: "month" } })).toEqual(["invalid-value", "defaults", "covers"]);
    expect(codeOf({ signs: { "△": "less" } })).toEqual(["invalid-value", "signs", "△"]);
    expect(codeOf({ nil: 0 })).toEqual(["invalid-value", "nil"]);
    expect(caught(() => recordsFromCsv(1 as never, plan)).code).toBe("wrong-type");
    expect(caught(() => recordsFromCsv("", {} as never)).code).toBe("wrong-type");
  });
});

it("a name that two projects share is ambiguous", () => {
  const one = { keyTask: "1-1" as const, name: { ko: "인력양성" } };
  const twins = definePlan({
    format: 1,
    year: "2024",
    status: "draft",
    region: { scheme: "mois", code: "52130", name: { ko: "군산시" } },
    strategies: [{ id: "1", name: { ko: "혁신 일자리" } }],
    keyTasks: [{ id: "1-1", strategy: "1", name: { ko: "주력산업" } }],
    projects: [
      { id: "1-1-1", ...one },
      { id: "1-1-2", ...one },
    ],
  });
  const text = "사업명,월,보고일,일자리 실적,부서\n인력양성,3월,2024-04-05,1,아무 과";
  expect(recordsFromCsv(text, twins).issues).toMatchObject([{ code: "ambiguous", alternatives: ["1-1-1", "1-1-2"] }]);
  // Where a plan lists no departments, any text is one.
  expect(recordsFromCsv(text.replace("\n인력양성", "\n1-1-1"), twins).records[0]?.department).toBe("아무 과");
});

describe("the form of recordRows", () => {
  const projects = (plan.projects ?? []).map(({ id }) => id);
  const amount = fc.integer({ min: 0, max: 1e9 });
  const funds = fc
    .record({ national: amount, municipal: amount, total: fc.option(amount) }, { requiredKeys: ["municipal"] })
    .map((parts) => ({ unit: "thousand-KRW" as const, covers: "year" as const, ...parts }));
  const drafts = fc.record(
    {
      of: fc.constantFrom(...projects).map((project) => ({ project })),
      period: fc.constantFrom("2024-03", "2024-Q1", "2024-S1", "2024"),
      reportedOn: fc.constantFrom("2025-01-05", "2025-02-28"),
      jobs: fc.record({ count: amount }).map(({ count }) => [
        { count, kind: "flow" as const, sectors: ["training", "other"] },
        { count, kind: "cumulative" as const },
      ]),
      money: fc.tuple(funds, funds).map(([a, b]) => [
        { phase: "spent" as const, kind: "flow" as const, funds: a },
        { phase: "budget" as const, kind: "stock" as const, funds: b },
      ]),
      value: fc.constant({ value: 12.5, unit: "percent" as const, kind: "ratio" as const, decimals: 1 }),
      milestones: fc.constantFrom(
        [{ milestone: "m1", state: "completed" as const, on: "2024-03-20" }],
        [{ milestone: "m1", state: "postponed" as const, to: "2024-S2" }],
        [{ milestone: "m1", state: "postponed" as const }],
      ),
      status: fc.constantFrom("running" as const, "delayed" as const, "not-started" as const),
      plan: fc.constant("jeonju"),
      department: fc.constant("주력산업과"),
      finality: fc.constant("final" as const),
      corrects: fc.constant("before"),
      synthetic: fc.constant(true as const),
    },
    { requiredKeys: ["of", "period", "reportedOn", "status"] },
  );
  const logs = fc
    .array(drafts, { minLength: 1, maxLength: 8 })
    .map((all) => all.map((one, i): ProgressRecord => ({ id: `r${String(i)}`, ...one })));

  it("comes back as the same records, but for precision, notes and parts, which rows do not hold", () => {
    fc.assert(
      fc.property(logs, fc.boolean(), (records, excel) => {
        const read = recordsFromCsv(toCsv(recordRows(records, plan), { excel }), plan);
        expect(read.issues).toEqual([]);
        expect(read.records).toEqual(records);
      }),
      { numRuns: 60 },
    );
  });

  const head = "record,subjectKind,subject,period,what,kind,phase,source,state,when,value,unit,reason,reportedOn\n";
  const codes = (text: string) =>
    recordsFromCsv(head + text, plan).issues.map(({ row, column, code }) => [row, column, code]);

  it("gives a record up any of whose rows cannot be read, and names every row", () => {
    const good = "a,project,1-1-1,2024-03,jobs,flow,,,,,3,persons,,2024-04-05\n";
    const bad = "a,project,1-1-1,2024-03,money,flow,spent,total,,,30명,KRW,,2024-04-05\n";
    const other = "b,key-task,1-1,2024-03,status,,,,running,,,,not-applicable,2024-04-05\n";
    expect(recordsFromCsv(head + good + bad + other, plan).records.map(({ id, of }) => [id, of])).toEqual([
      ["b", { keyTask: "1-1" }],
    ]);
    expect(codes(good + bad + other)).toEqual([
      [2, "record", "invalid-value"],
      [3, "value", "unit-mismatch"],
    ]);
    expect(codes(`${good}a,project,1-1-1\n`)).toEqual([
      [2, "record", "invalid-value"],
      [3, "", "unlike-row"],
    ]);
    expect(codes(`${good}a,project,"1-1-1"x,2024-03,jobs,stock,,,,,3,persons,,2024-04-05\n`)).toEqual([
      [2, "record", "invalid-value"],
      [3, "subject", "not-readable"],
    ]);
  });

  it.each([
    // Rows of one record that say different things of it.
    [
      "a,project,1-1-1,2024-04,status,,,,running,,,,,2024-05-05\na,project,1-1-1,2024-03,jobs,flow,,,,,3,persons,,2024-05-05\n",
      [
        [2, "record", "invalid-value"],
        [3, "record", "duplicate-id"],
      ],
    ],
    ["a,project,1-1-1,2024-03,jobs,,,,,,3,persons,,2024-05-05\n", [[2, "kind", "missing-key"]]],
    ["a,project,1-1-1,2024-03,money,flow,spent,,,,3,KRW,,2024-05-05\n", [[2, "source", "missing-key"]]],
    ["a,project,1-1-1,2024-03,money,flow,spent,total,,,,KRW,,2024-05-05\n", [[2, "value", "missing-key"]]],
    ["a,project,1-1-1,2024-03,money,flow,spent,total,,,3,persons,,2024-05-05\n", [[2, "unit", "unit-mismatch"]]],
    ["a,project,1-1-1,2024-03,status,,,,,,,,,2024-05-05\n", [[2, "state", "missing-key"]]],
    ["a,project,1-1-1,2024-03,value,,,,,,3,persons,,2024-05-05\n", [[2, "kind", "missing-key"]]],
    ["a,project,1-1-1,2024-03,news,,,,,,3,persons,,2024-05-05\n", [[2, "what", "invalid-value"]]],
    ["a,projekt,1-1-1,2024-03,jobs,flow,,,,,3,persons,,2024-05-05\n", [[2, "subjectKind", "invalid-value"]]],
    [",project,1-1-1,2024-03,jobs,flow,,,,,3,persons,,2024-05-05\n", [[2, "record", "missing-key"]]],
    // Two numbers for one thing.
    [
      "a,project,1-1-1,2024-03,jobs,flow,,,,,3,persons,,2024-05-05\n".repeat(2),
      [
        [2, "record", "invalid-value"],
        [3, "record", "invalid-value"],
      ],
    ],
    [
      "a,project,1-1-1,2024-03,value,flow,,,,,3,persons,,2024-05-05\n".repeat(2),
      [
        [2, "record", "invalid-value"],
        [3, "what", "duplicate-id"],
      ],
    ],
    [
      "a,project,1-1-1,2024-03,money,flow,spent,total,,,3,KRW,,2024-05-05\n".repeat(2),
      [
        [2, "record", "invalid-value"],
        [3, "source", "duplicate-id"],
      ],
    ],
    // Reported before the period began.
    ["a,project,1-1-1,2024-03,jobs,flow,,,,,3,persons,,2024-02-05\n", [[2, "record", "invalid-value"]]],
  ])("%j has issues", (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ["m1,completed,", "when"],
    ["m1,,2024-03-20", "state"],
    [",completed,2024-03-20", "milestone"],
  ])("needs of a milestone all of %j", (cells, column) => {
    const text = `record,subjectKind,subject,period,what,reportedOn,milestone,state,when\na,project,1-1-1,2024-03,milestone,2024-04-05,${cells}\n`;
    expect(recordsFromCsv(text, plan)).toMatchObject({
      records: [],
      issues: [{ row: 2, column, code: "missing-key" }],
    });
  });

  it("takes periods and days from the defaults too", () => {
    const text = "record,subjectKind,subject,what,state\na,사업,1-1-1,상태,running\n";
    const defaults = { period: "2024-03", reportedOn: "2024-04-05" };
    expect(recordsFromCsv(text, plan, { defaults }).records).toEqual([
      { id: "a", of: { project: "1-1-1" }, status: "running", ...defaults },
    ]);
  });
});

describe("any text", () => {
  const cell = fc.constantFrom(
    "",
    "1-1-1",
    "1-1-2",
    "3월",
    "2024-03",
    "12",
    "１２",
    "-",
    "합계",
    "30명",
    "약 3",
    "1,000",
    '"1,5"',
    '"',
    '"a\nb"',
    "2024-04-05",
    "45352",
    "추진중",
    "　",
  );
  const head = fc.constantFrom(
    "사업번호",
    "사업명",
    "월",
    "보고일",
    "일자리 실적(명)",
    "지출액(백만원)",
    "상태",
    "비고",
    "아무거나",
    "record",
    "subject",
    "what",
    "subjectKind",
    "",
  );
  const line = (one: fc.Arbitrary<string>) =>
    fc.array(one, { minLength: 1, maxLength: 6 }).map((cells) => cells.join(","));

  it("is read without an error, and no row is lost: each is a record or has an issue that refuses it", () => {
    const good = fc.constant("사업번호,월,보고일,일자리 실적(명),지출액(백만원),비고");
    const rows = fc.array(line(cell), { maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(good, line(head)), rows, (header, lines) => {
        const text = [header, ...lines].join("\n");
        const { records, issues } = recordsFromCsv(text, plan, { delimiter: "," });
        const { headerLine, rows: all } = readCsv(text, { delimiter: "," });
        const refused = new Set(issues.filter((one) => one.refused).map(({ row }) => row));
        const read = new Set(records.map(({ id }) => Number(id.slice("row-".length))));
        if (refused.has(headerLine)) {
          expect(records).toEqual([]);
          return;
        }
        for (const { line: at, cells } of all) {
          const isBlank = cells.every((one) => one.trim() === "");
          expect([at, read.has(at) !== refused.has(at)]).toEqual([at, !isBlank]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(recordsFromCsv(text, plan).records).toEqual([]);
      }),
    );
  });
});

it("names the first row that has the id of a record", () => {
  const row = "a,1-1-1,2024-03,2024-04-05,3\n";
  const { records, issues } = recordsFromCsv(`id,project,period,reportedOn,jobs\n${row.repeat(2)}`, plan);
  expect(records).toHaveLength(1);
  expect(issues).toMatchObject([{ row: 3, code: "duplicate-id", expected: "an id other than that of line 2" }]);
});
