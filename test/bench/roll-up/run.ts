import { strict as assert } from "node:assert";
import { execFileSync } from "node:child_process";
import * as aq from "arquero";
import { rollup, sum } from "d3-array";
import { groupBy, sumBy } from "lodash-es";
import { DuckDBInstance } from "@duckdb/node-api";
import { groupSums } from "iljari/measures";
import { median, printTimings, type Timing } from "../interleave.js";
import { AMOUNTS, madeUpRows, type Row } from "./rows.js";

/*
 * The roll-up of 729,000 made-up rows in memory by two keys with five amounts: exact, beside the loop of doubles over
 * joined keys that everybody writes, and beside what others offer. All candidates take the same objects, take turns, and
 * give the same sums; a process a table, since what the engine learns from one set of keys helps or slows another.
 */
const TABLES = [
  ["sector", "year"],
  ["region", "sector"],
  ["region", "department"],
] as const satisfies readonly (readonly [keyof Row, keyof Row])[];
const ROUNDS = 5;

/** Sums by both keys joined; what candidates are compared by. */
type Sums = Map<string, readonly number[]>;

function floatLoop(rows: readonly Row[], a: keyof Row, b: keyof Row): Sums {
  const sums = new Map<string, number[]>();
  for (const row of rows) {
    const key = `${String(row[a])}|${String(row[b])}`;
    let own = sums.get(key);
    if (own === undefined) sums.set(key, (own = [0, 0, 0, 0, 0]));
    own[0] = (own[0] ?? 0) + row.jobsTarget;
    own[1] = (own[1] ?? 0) + row.jobs;
    own[2] = (own[2] ?? 0) + row.budget;
    own[3] = (own[3] ?? 0) + row.committed;
    own[4] = (own[4] ?? 0) + row.spent;
  }
  return sums;
}

function iljari(rows: readonly Row[], a: keyof Row, b: keyof Row): Sums {
  const groups = groupSums(rows, { keys: [a, b], amounts: AMOUNTS });
  return new Map(groups.map(({ keys, sums }) => [keys.join("|"), AMOUNTS.map((one) => sums[one] ?? Number.NaN)]));
}

function d3(rows: readonly Row[], a: keyof Row, b: keyof Row): Sums {
  const reduce = (own: readonly Row[]) => AMOUNTS.map((one) => sum(own, (row) => row[one]));
  const nested = rollup(
    rows,
    reduce,
    (row) => String(row[a]),
    (row) => String(row[b]),
  );
  return new Map([...nested].flatMap(([x, inner]) => [...inner].map(([y, sums]) => [`${x}|${y}`, sums] as const)));
}

function lodash(rows: readonly Row[], a: keyof Row, b: keyof Row): Sums {
  const groups = groupBy(rows, (row) => `${String(row[a])}|${String(row[b])}`);
  return new Map(
    Object.entries(groups).map(([key, own]) => [key, AMOUNTS.map((one) => sumBy(own, (row) => row[one]))]),
  );
}

function arquero(table: aq.ColumnTable, a: keyof Row, b: keyof Row): Sums {
  const sums = Object.fromEntries(AMOUNTS.map((one) => [one, `d => op.sum(d.${one})`]));
  const groups = table.groupby(a, b).rollup(sums).objects() as Record<string, string | number>[];
  return new Map(
    groups.map((one) => [`${String(one[a])}|${String(one[b])}`, AMOUNTS.map((name) => Number(one[name]))]),
  );
}

type Connection = Awaited<ReturnType<DuckDBInstance["connect"]>>;

async function load(connection: Connection, rows: readonly Row[]): Promise<void> {
  await connection.run(
    "CREATE OR REPLACE TABLE rows (region VARCHAR, year VARCHAR, sector VARCHAR, department VARCHAR, jobsTarget BIGINT, jobs BIGINT, budget BIGINT, committed BIGINT, spent BIGINT)",
  );
  const appender = await connection.createAppender("rows");
  for (const row of rows) {
    for (const key of ["region", "year", "sector", "department"] as const) appender.appendVarchar(row[key]);
    for (const amount of AMOUNTS) appender.appendBigInt(BigInt(row[amount]));
    appender.endRow();
  }
  appender.closeSync();
}

async function duckdb(connection: Connection, a: string, b: string): Promise<Sums> {
  const sums = AMOUNTS.map((one) => `sum(${one})`).join(", ");
  const reader = await connection.runAndReadAll(`SELECT ${a}, ${b}, ${sums} FROM rows GROUP BY ${a}, ${b}`);
  return new Map(reader.getRows().map(([x, y, ...all]) => [`${String(x)}|${String(y)}`, all.map(Number)]));
}

async function compare(a: keyof Row, b: keyof Row): Promise<void> {
  const rows = madeUpRows();
  const columns = aq.from([...rows]);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await load(connection, rows);
  const candidates: Readonly<Record<string, () => Sums | Promise<Sums>>> = {
    "loop of doubles, joined keys": () => floatLoop(rows, a, b),
    "groupSums, exact": () => iljari(rows, a, b),
    "d3-array rollup": () => d3(rows, a, b),
    "arquero, table loaded": () => arquero(columns, a, b),
    "arquero from objects": () => arquero(aq.from([...rows]), a, b),
    "DuckDB, table loaded": () => duckdb(connection, a, b),
    "DuckDB from objects": async () => {
      await load(connection, rows);
      return duckdb(connection, a, b);
    },
    "lodash groupBy, sumBy": () => lodash(rows, a, b),
  };
  const times = new Map<string, number[]>(Object.keys(candidates).map((name) => [name, []]));
  const expected = floatLoop(rows, a, b);
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const start = performance.now();
      const sums = await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
      else check(name, sums, expected);
    }
  }
  const timings = [...times].map(([name, all]): Timing => ({ name, milliseconds: median(all) }));
  printTimings(`${rows.length.toLocaleString("en")} rows by ${a} and ${b}: ${String(expected.size)} groups`, timings);
}

/** Every sum here is below 2^53, so that the loop of doubles is exact too. */
function check(name: string, sums: Sums, expected: Sums): void {
  assert.equal(sums.size, expected.size, name);
  for (const [key, own] of expected) assert.deepEqual([...(sums.get(key) ?? [])], [...own], `${name}: ${key}`);
}

const [script = "", at] = process.argv.slice(1);
if (at === undefined) {
  for (const table of TABLES.keys()) {
    execFileSync(process.execPath, [...process.execArgv, script, String(table)], { stdio: "inherit" });
  }
} else {
  const [a, b] = TABLES[Number(at)] ?? TABLES[0];
  await compare(a, b);
}
