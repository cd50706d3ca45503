import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordFaults } from "../../src/model/check-record.js";
import { parseRecords, safeParseRecords } from "../../src/model/parse-records.js";
import type { ProgressRecord } from "../../src/model/record.js";
import { serialiseRecords } from "../../src/model/serialise-records.js";
import { caught } from "../korean/caught.js";
import { madeUpRecords } from "./made-up-records.js";

/** The least that a record consists of. */
const least = {
  id: "r",
  of: { project: "1" },
  period: "2025-03",
  reportedOn: "2025-04-05",
  status: "running",
} as const;

function found(input: unknown) {
  return safeParseRecords(input).issues.map(({ code, path, nearest }) => [code, path.join("."), nearest]);
}

/** What is wrong with the least record and these members. */
function faults(members: object) {
  return found([{ ...least, ...members }]).map(([code, path]) => `${String(code)} ${String(path).slice(2)}`);
}

describe("parseRecords", () => {
  it("reads records as a value, as a JSON array and as NDJSON, and changes nothing", () => {
    expect(parseRecords(madeUpRecords)).toStrictEqual(madeUpRecords);
    expect(parseRecords(JSON.stringify(madeUpRecords))).toStrictEqual(madeUpRecords);
    const lines = madeUpRecords.map((one) => JSON.stringify(one));
    expect(parseRecords(`\uFEFF${lines.join("\r\n\r\n")}\r\n  \r\n`)).toStrictEqual(madeUpRecords);
    expect(parseRecords(JSON.stringify(least, null, 2))).toStrictEqual([least]);
    expect(parseRecords("")).toStrictEqual([]);
    expect(parseRecords(" [ ] ")).toStrictEqual([]);
  });

  it("throws every issue of every record at once", () => {
    const error = caught(() =>
      parseRecords([
        { ...least, perod: 1 },
        { ...least, id: "s", status: "runing" },
      ]),
    );
    expect(error.issues.map((one) => one.path.join("."))).toStrictEqual(["0.perod", "1.status"]);
  });

  it("throws nothing that is not its own over what cannot become a text", () => {
    const odd: object = Object.create(null) as object;
    for (const key of ["id", "of", "period", "value", "jobs", "money", "milestones", "corrects", "reportedOn"]) {
      for (const value of [odd, [odd], [[odd]], 1n, [{ kind: 1n, phase: odd, milestone: 1n, sectors: [1n] }], null]) {
        expect(found([{ ...least, [key]: value }])).not.toStrictEqual([]);
      }
    }
    expect(() => safeParseRecords(Object.defineProperty([], "0", { get: () => fail() }))).toThrow(RangeError);
  });
});

function fail(): never {
  throw new RangeError("made up");
}

describe("safeParseRecords", () => {
  it("goes on with the good records and says at which line of a file the others are", () => {
    const text = [JSON.stringify(least), "", "{oops", JSON.stringify({ ...least, id: "s", of: { projct: "1" } })];
    const { records, issues } = safeParseRecords(text.join("\n"));
    expect(records).toStrictEqual([least]);
    expect(issues.map(({ code, path, line, nearest }) => [code, path, line, nearest])).toStrictEqual([
      ["not-json", [1], 3, undefined],
      ["unknown-key", [2, "of", "projct"], 4, "project"],
    ]);
    expect(issues[1]?.expected).toBe("one of project, component, keyTask, sector, indicator (line 4)");
  });

  it("takes the first of two records with one id", () => {
    const other = { ...least, status: "delayed" };
    expect(safeParseRecords([least, other]).records).toStrictEqual([least]);
    expect(found([least, other])).toStrictEqual([["duplicate-id", "1.id", undefined]]);
  });

  it.each([
    ["no array", { 0: least }, "wrong-type"],
    ["a text that is no JSON", "[1,", "not-json"],
    ["a text that is too long", " ".repeat(32 * 1024 * 1024 + 1), "input-too-large"],
    ["something else in the array", [1], "wrong-type"],
    ["a hole in the array", Array.from({ length: 1 }), "wrong-type"],
    ["a record of another kind of object", [new Map()], "wrong-type"],
  ])("refuses %s", (_, input, code) => {
    expect(safeParseRecords(input).records).toStrictEqual([]);
    expect(found(input).map(([one]) => one)).toStrictEqual([code]);
  });

  it("sees keys that reach a prototype, as a value, in an array, in a line, and inside extensions", () => {
    const bad = JSON.stringify(least).replace('"status"', '"__proto__":{},"status"');
    const inside = JSON.stringify({ ...least, extensions: { a: 1 } }).replace('"a"', '"constructor"');
    for (const text of [bad, inside]) {
      const path = text === bad ? "0.__proto__" : "0.extensions.constructor";
      for (const input of [text, `[${text}]`, [JSON.parse(text) as unknown]]) {
        expect(found(input)).toStrictEqual([["forbidden-key", path, undefined]]);
      }
    }
    expect(faults({ id: "constructor" })).toStrictEqual(["invalid-value id"]);
  });
});

describe("what one record can break by itself", () => {
  it.each([
    [{ of: {} }, ["invalid-value of"]],
    [{ of: { project: "1", sector: "training" } }, ["invalid-value of"]],
    [{ status: undefined, jobs: [], money: [] }, ["missing-key value", "missing-key status"]],
    [{ corrects: "r" }, ["invalid-value corrects"]],
    [{ reportedOn: "2025-02-28" }, ["reversed-days reportedOn"]],
    [{ reportedOn: "2025-03-01" }, []],
    [{ dataDate: "2025-03-20", reportedOn: "2025-03-19" }, ["reversed-days reportedOn"]],
    [{ dataDate: "2025-02-28" }, ["reversed-days dataDate"]],
    [{ dataDate: "2025-04-01" }, ["reversed-days dataDate"]],
    [{ dataDate: "2025-02-30" }, ["invalid-day dataDate"]],
    [{ reportedOn: "2025-04-31" }, ["invalid-day reportedOn"]],
    [{ period: "2025-13" }, ["invalid-period period"]],
    [{ period: "2025-S2", dataDate: "2025-04-01" }, ["reversed-days dataDate"]],
  ])("%j", (members, expected) => {
    expect(faults(members)).toStrictEqual(expected);
  });

  it.each([
    [{ count: -1, kind: "flow" }, ["negative-level count"]],
    [{ count: 0.5, kind: "flow" }, ["invalid-value count"]],
    [{ count: Infinity, kind: "flow" }, ["not-finite count"]],
    [{ count: 1, kind: "average" }, ["invalid-value kind"]],
    [{ count: 1, kind: "flow", sectors: ["training", "training"] }, ["duplicate-id sectors"]],
    [{ count: 1, kind: "flow", jobKind: "direkt-job" }, ["invalid-value jobKind"]],
    [{ count: 0, kind: "flow", sectors: ["training", "other"] }, []],
  ])("jobs %j", (row, expected) => {
    expect(faults({ jobs: [row] })).toStrictEqual(expected.map((one) => one.replace(" ", " jobs.0.")));
  });

  it.each([
    [{ unit: "persons", total: 1 }, "stock", ["unit-mismatch funds.unit"]],
    [{ unit: "wons", total: 1 }, "stock", ["unknown-unit funds.unit"]],
    [{ unit: "KRW" }, "stock", ["missing-key funds.total"]],
    [{ unit: "KRW", total: -1 }, "stock", ["negative-level funds.total"]],
    [{ unit: "KRW", total: -1 }, "flow", []],
    [1, "flow", ["wrong-type funds"]],
  ])("money %j as a %s", (funds, kind, expected) => {
    const money = (phase: string) => ({ money: [{ phase, kind, funds }] });
    expect(faults(money("spent"))).toStrictEqual(expected.map((one) => one.replace(" ", " money.0.")));
    const ofTransfer = expected.filter((one) => !one.startsWith("negative"));
    expect(faults(money("transferred"))).toStrictEqual(ofTransfer.map((one) => one.replace(" ", " money.0.")));
  });

  it("says that persons are no money", () => {
    const money = [{ phase: "spent", kind: "flow", funds: { unit: "persons", total: 1 } }];
    expect(safeParseRecords([{ ...least, money }]).issues[0]?.expected).toBe("a unit of money, not of persons");
  });

  it.each([
    [{ state: "completed", on: "2025-03-20" }, []],
    [{ state: "completed" }, ["missing-key on"]],
    [{ state: "completed", on: "2025-02-30" }, ["invalid-day on"]],
    [{ state: "completed", on: "2025-03-20", to: "2026" }, ["invalid-value to"]],
    [{ state: "postponed", on: "2025-03-20" }, ["invalid-value on"]],
    [{ state: "put-off", on: "2025-03-20" }, ["invalid-value state"]],
  ])("a milestone %j", (row, expected) => {
    const milestones = [{ milestone: "m", ...row }];
    expect(faults({ milestones })).toStrictEqual(expected.map((one) => one.replace(" ", " milestones.0.")));
  });

  it.each([
    [
      { value: 1, unit: "persons", kind: "stock", parts: { numerator: 1, denominator: 2 } },
      ["invalid-value value.parts"],
    ],
    [{ value: 50, unit: "percent", kind: "ratio", parts: { numerator: 1, denominator: 2 } }, []],
    [{ value: -1, unit: "persons", kind: "stock" }, ["negative-level value.value"]],
    [{ value: -1, unit: "persons", kind: "flow" }, []],
    [{ value: -1, unit: "percent", kind: "ratio" }, []],
  ])("a value %j", (value, expected) => {
    expect(faults({ value })).toStrictEqual(expected);
  });

  it("bounds the catalogue's rates, which are no project's own numbers", () => {
    const value = { value: 101, unit: "percent", kind: "ratio" };
    expect(faults({ value, of: { indicator: "employment-rate-15-64" } })).toStrictEqual(["out-of-range value.value"]);
    expect(faults({ value })).toStrictEqual([]);
  });

  it("takes one number for one thing", () => {
    const jobs = { count: 1, kind: "flow" };
    const money = (covers?: string) => ({
      phase: "spent",
      kind: "flow",
      funds: { unit: "KRW", total: 1, ...(covers && { covers }) },
    });
    expect(faults({ jobs: [jobs, { ...jobs, jobKind: "not-stated" }] })).toStrictEqual(["duplicate-record jobs.1"]);
    expect(faults({ jobs: [jobs, { ...jobs, sectors: ["training"] }, { ...jobs, kind: "stock" }] })).toStrictEqual([]);
    expect(faults({ money: [money("year"), money()] })).toStrictEqual([]);
    expect(faults({ money: [money("not-stated"), money()] })).toStrictEqual(["duplicate-record money.1"]);
    const milestones = [{ milestone: "m", state: "postponed" }];
    expect(faults({ milestones: [...milestones, ...milestones] })).toStrictEqual(["duplicate-record milestones.1"]);
  });

  it("is told under the path given, and nothing of what is no record", () => {
    const record: ProgressRecord = { ...least, corrects: "r" };
    expect(recordFaults(record, ["records", 4]).map((one) => one.path)).toStrictEqual([["records", 4, "corrects"]]);
    expect(recordFaults("r", [])).toStrictEqual([]);
  });
});

describe("serialiseRecords", () => {
  const backwards = (value: unknown): unknown =>
    Array.isArray(value) || typeof value !== "object" || value === null
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, one]) => [key, backwards(one)]),
        );

  it("writes what is read back as it was, the same whatever order members were written in", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...madeUpRecords]), fc.boolean(), (records, lines) => {
        const text = serialiseRecords(records, { lines });
        expect(parseRecords(text)).toStrictEqual(records);
        expect(
          serialiseRecords(
            records.map((one) => backwards(one) as ProgressRecord),
            { lines },
          ),
        ).toBe(text);
        if (lines) expect(text.split("\n")).toHaveLength(records.length + 1);
      }),
    );
  });

  it("writes nothing that could not be read again", () => {
    const broken = { ...least, jobs: [{ count: Number.NaN, kind: "flow" as const }] };
    expect(caught(() => serialiseRecords([broken])).code).toBe("not-finite");
  });
});
