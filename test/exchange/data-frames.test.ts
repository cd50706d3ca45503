import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as aq from "arquero";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import * as iljari from "../../src/index.js";
import type { CsvValue } from "../../src/index.js";
import { jeonju2024 as plan } from "../../src/jeonju-2024/index.js";
import { madeUpPlan } from "../model/made-up-plan.js";
import { madeUpRecords } from "../model/made-up-records.js";

const {
  assess,
  assessRows,
  audit,
  auditRows,
  calendarRows,
  componentRows,
  correctionRows,
  departmentRows,
  fundingRows,
  incentiveRows,
  milestoneRows,
  pace,
  paceRows,
  placeRows,
  projectFigureRows,
  projectRows,
  sectorRows,
  series,
  statementRows,
  table,
  tableRows,
  targetRows,
  toCsv,
} = iljari;

type Columns = Readonly<Record<string, CsvValue>>;
type Rows = readonly Columns[];

/** A made-up target: the reference plan has no reports of its year. */
const JOBS = { direction: "more", target: 1200, period: "2024", profile: { kind: "flat" } } as const;

const MONTHS = [3, ...Array.from({ length: 11 }, () => null)];

/** What each function that gives rows gives of the reference plan. */
const COLLECTIONS: Readonly<Record<string, readonly object[]>> = {
  // The reference plan has no allocations, revisions and records.
  allocationRows: iljari.allocationRows(madeUpPlan),
  assessRows: assessRows(
    assess({ ...series(plan, "employed-15-64"), direction: "more", target: { period: "2024", value: 308.5 } }),
  ),
  auditRows: auditRows(audit(plan)),
  calendarRows: calendarRows(plan),
  componentRows: componentRows(plan),
  correctionRows: correctionRows(plan),
  costPerJobRows: iljari.costPerJobRows(
    iljari.compareCostPerJob([
      {
        id: "made-up",
        spent: { amount: 1e9, dataDate: "2024-06-30" },
        jobs: { count: 40, dataDate: "2024-06-30", jobKind: "trainee" },
      },
    ]),
  ),
  departmentCheckRows: iljari.departmentCheckRows(iljari.departmentCheck(plan, [], { asOf: "2024-04-01" })),
  departmentRows: departmentRows(plan),
  dueReportRows: iljari.dueReportRows(iljari.dueReports(plan, [], { asOf: "2024-04-01" })),
  executionRateRows: iljari.executionRateRows(iljari.executionRates({ budget: 1000, carriedIn: 250, spent: 1050 })),
  fundingRows: fundingRows(plan),
  incentiveRows: incentiveRows(plan),
  lineRollUpRows: iljari.lineRollUpRows(
    await iljari.rollUpLines(
      [`${JSON.stringify({ region: "1", year: "2024", project: "made-up", jobs: MONTHS, spent: MONTHS })}\n`],
      { by: ["year"] },
    ),
  ),
  lineageRows: iljari.lineageRows(madeUpPlan),
  milestoneRows: milestoneRows(plan),
  overdueMilestoneRows: iljari.overdueMilestoneRows(iljari.overdueMilestones(plan, [], { asOf: "2024-02-03" })),
  paceRows: paceRows([
    { id: "jobs", pace: pace({ ...JOBS, dataDate: "2024-06-30", toDate: 480 }) },
    { id: "none", pace: pace({ ...JOBS, toDate: null }) },
  ]),
  placeRows: placeRows(plan),
  planChangeRows: iljari.planChangeRows(
    iljari.planChanges(plan, { ...plan, projects: plan.projects.slice(1), totals: [] }),
  ),
  progressReportRows: iljari.progressReportRows(
    iljari.progressReport(plan, [], { period: "2024-S1", asOf: "2024-07-15" }),
  ),
  projectFigureRows: projectFigureRows(plan),
  projectRows: projectRows(plan),
  recordRows: iljari.recordRows(madeUpRecords, madeUpPlan),
  revisedResultRows: iljari.revisedResultRows(iljari.revisedResults(plan, { totals: { sectors: 27_500 } })),
  revisionRows: iljari.revisionRows(madeUpPlan),
  rollUpRows: iljari.rollUpRows(iljari.rollUp(plan, { by: ["strategy", "source"] })),
  sectorRows: sectorRows(iljari.sectorReport(plan, { period: "2024" })),
  statementRows: statementRows(plan),
  tableRows: plan.tables.flatMap((one) => tableRows(one)),
  targetRows: targetRows(iljari.compareTargets(plan, { period: "2023" })),
};

const LOADED: readonly (readonly [name: string, rows: Rows])[] = [
  ...plan.tables.map((one) => [`table ${one.id}`, tableRows(one)] as const),
  // That they hold nothing but values is what the tests below are about.
  ...Object.entries(COLLECTIONS).flatMap(([name, rows]) =>
    name === "tableRows" ? [] : [[name, rows as Rows] as const],
  ),
];

/** Columns of the rows with what is in them. */
function columnsOf(rows: Rows): Map<string, CsvValue[]> {
  return new Map(Object.keys(rows[0] ?? {}).map((column) => [column, rows.map((row) => row[column] ?? null)]));
}

describe("the collections", () => {
  it("are those of every function that gives rows, and none is empty", () => {
    const names = Object.keys(iljari).filter((name) => name.endsWith("Rows"));
    expect(Object.keys(COLLECTIONS)).toEqual(names.toSorted());
    expect(LOADED.filter(([, rows]) => rows.length === 0)).toEqual([]);
  });

  it.each(LOADED)("%s has the same columns in every row, each of one type", (_, rows) => {
    const columns = Object.keys(rows[0] ?? {});
    expect(rows.filter((row) => Object.keys(row).join("\n") !== columns.join("\n"))).toEqual([]);
    const mixed = [...columnsOf(rows)].filter(([, values]) => typesOf(values).size > 1).map(([column]) => column);
    expect(mixed).toEqual([]);
  });
});

function typesOf(values: readonly CsvValue[]): Set<string> {
  return new Set(values.flatMap((one) => (one === null ? [] : [typeof one])));
}

/**
 * Figures added up by hand from the document: the five lines of table 8 over its five years; Jeonju's line of table 2
 * over ten years; establishments and workers of 2021 by size in table 14, without its first line; provincial funds of
 * the eighteen roll-ups of section IV.
 */
const SUMS = { employed: 3379.9, population: 6_520_275, establishments: 76_227, workers: 265_378, provincial: 43_060 };

describe("in arquero", () => {
  it.each(LOADED)("%s has all rows, columns and nulls", (_, rows) => {
    const frame = aq.from([...rows]);
    expect(frame.numRows()).toBe(rows.length);
    expect(frame.columnNames()).toEqual(Object.keys(rows[0] ?? {}));
    for (const [column, values] of columnsOf(rows)) expect(frame.array(column)).toEqual(values);
  });

  it("adds up what the document prints", () => {
    const employed = aq.from(tableRows(table(plan, "08")));
    expect(employed.count().get("count")).toBe(25);
    expect(employed.rollup({ sum: aq.op.sum("value") }).get("sum")).toBeCloseTo(SUMS.employed, 9);

    const population = aq.from(tableRows(table(plan, "02"))).filter((row: Columns) => row["region"] === "52110");
    expect(population.rollup({ sum: aq.op.sum("value") }).get("sum")).toBe(SUMS.population);

    const bySize = aq
      .from(tableRows(table(plan, "14")))
      .filter((row: Columns) => row["period"] === "2021" && row["size"] !== "_T" && row["unit"] !== "percent")
      .groupby("measure")
      .rollup({ sum: aq.op.sum("value") });
    expect(bySize.array("sum")).toEqual([SUMS.establishments, SUMS.workers]);

    const funds = aq
      .from(fundingRows(plan))
      .filter((row: Columns) => row["of"] === "key-task" && row["source"] === "provincial");
    expect(funds.numRows()).toBe(18);
    expect(funds.rollup({ sum: aq.op.sum("amount") }).get("sum")).toBe(SUMS.provincial);
  });
});

/** DuckDB, or why it is not there: its binaries are not made for every platform. */
async function duckdb(): Promise<{ readonly open?: () => Promise<DuckDBInstance>; readonly reason?: string }> {
  try {
    const { DuckDBInstance: Instance } = await import("@duckdb/node-api");
    return { open: () => Instance.create(":memory:", { threads: "1" }) };
  } catch (error) {
    if (process.env["CI"] === "true") throw error;
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

const { open, reason } = await duckdb();
if (reason !== undefined) console.warn(`DuckDB does not load, so nothing is loaded into it: ${reason}`);

describe.skipIf(open === undefined)("in DuckDB", () => {
  let folder = "";
  let instance: DuckDBInstance | undefined;
  let connection: DuckDBConnection | undefined;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "iljari-data-frames-"));
    instance = await open?.();
    connection = await instance?.connect();
  });

  afterAll(() => {
    connection?.closeSync();
    instance?.closeSync();
    rmSync(folder, { recursive: true });
  });

  async function query(sql: string) {
    const result = await connection?.runAndReadAll(sql);
    if (result === undefined) throw new Error("DuckDB is not open");
    const types = result.columnTypes().map(String);
    return { types: new Map(result.columnNames().map((name, i) => [name, types[i] ?? ""])), result };
  }

  async function loaded(sql: string) {
    const { types, result } = await query(`SELECT * FROM ${sql}`);
    // BIGINT comes as a bigint.
    const values = result.getRowsJS().map((row) => row.map((one) => (typeof one === "bigint" ? Number(one) : one)));
    return { types, values };
  }

  function file(name: string, text: string): string {
    const path = join(folder, name);
    writeFileSync(path, text);
    return `'${path.replaceAll("'", "''")}'`;
  }

  /** The text columns named as text: left to itself, DuckDB takes "1-1-1" for a day and "2024" for a number. */
  function csv(rows: Rows): string {
    const texts = columnTypes(rows).flatMap(([column, type]) => (type === "VARCHAR" ? [`"${column}": 'VARCHAR'`] : []));
    const types = texts.length === 0 ? "" : `, types = {${texts.join(", ")}}`;
    return `read_csv(${file("rows.csv", toCsv(rows))}, header = true, allow_quoted_nulls = false${types})`;
  }

  const unnamed = (rows: Rows) => `read_json(${file("rows.json", JSON.stringify(rows))})`;

  function json(rows: Rows): string {
    const columns = columnTypes(rows).map(([column, type]) => `"${column}": '${type ?? "VARCHAR"}'`);
    return `read_json(${file("rows.json", JSON.stringify(rows))}, columns = {${columns.join(", ")}})`;
  }

  /** Columns of the rows with the type that they ask for; a column of nulls asks for none. */
  function columnTypes(rows: Rows): [column: string, type: "VARCHAR" | "BOOLEAN" | "DOUBLE" | undefined][] {
    return [...columnsOf(rows)].map(([column, values]) => {
      const [type = ""] = typesOf(values);
      return [column, ({ string: "VARCHAR", boolean: "BOOLEAN", number: "DOUBLE" } as const)[type]];
    });
  }

  /** A type that DuckDB found: whole numbers may be any of its integers. */
  function family(type: string | undefined): string | undefined {
    return type === "BIGINT" || type === "HUGEINT" ? "DOUBLE" : type;
  }

  it.each(LOADED)(
    "%s has all columns, rows, nulls and empty texts as CSV, and numbers for numbers",
    async (_, rows) => {
      const { types, values } = await loaded(csv(rows));
      expect([...types.keys()]).toEqual(Object.keys(rows[0] ?? {}));
      expect(values).toEqual(rows.map((row) => Object.values(row)));
      const expected = columnTypes(rows).filter(([, type]) => type !== undefined);
      expect(expected.map(([column]) => [column, family(types.get(column))])).toEqual(expected);
    },
  );

  it.each(LOADED)(
    "%s has all columns, rows, nulls and empty texts as JSON, and numbers for numbers",
    async (_, rows) => {
      const { types, values } = await loaded(json(rows));
      expect([...types.keys()]).toEqual(Object.keys(rows[0] ?? {}));
      expect(values).toEqual(rows.map((row) => Object.values(row)));
      const expected = columnTypes(rows).filter(([, type]) => type === "DOUBLE" || type === "BOOLEAN");
      const found = await query(`SELECT * FROM ${unnamed(rows)}`);
      expect(expected.map(([column]) => [column, family(found.types.get(column))])).toEqual(expected);
    },
  );

  const SOURCES = [
    ["CSV", csv],
    ["JSON", json],
  ] as const;

  it.each(SOURCES)("adds up what the document prints, from %s", async (_, source) => {
    const one = async (sql: string) => (await query(sql)).result.getRowsJS()[0];
    // Decimals add up exactly, which doubles do not.
    const sum = (column: string) => `CAST(sum(CAST(${column} AS DECIMAL(18, 1))) AS DOUBLE), CAST(count(*) AS INT)`;

    const employed = source(tableRows(table(plan, "08")));
    expect(await one(`SELECT ${sum("value")} FROM ${employed}`)).toEqual([SUMS.employed, 25]);

    const population = source(tableRows(table(plan, "02")));
    expect(await one(`SELECT ${sum("value")} FROM ${population} WHERE region = '52110'`)).toEqual([
      SUMS.population,
      10,
    ]);

    const bySize = source(tableRows(table(plan, "14")));
    const in2021 = "period = '2021' AND size <> '_T' AND unit <> 'percent'";
    const sums = await query(`SELECT ${sum("value")} FROM ${bySize} WHERE ${in2021} GROUP BY measure ORDER BY measure`);
    expect(sums.result.getRowsJS()).toEqual([
      [SUMS.establishments, 4],
      [SUMS.workers, 4],
    ]);

    const funds = source(fundingRows(plan));
    const provincial = `"of" = 'key-task' AND source = 'provincial'`;
    expect(await one(`SELECT ${sum("amount")} FROM ${funds} WHERE ${provincial}`)).toEqual([SUMS.provincial, 18]);
  });
});
