import { describe, expect, it } from "vitest";
import { findInLines, findInTable } from "./find-printed.js";
import type { SourceLine, SourceTable } from "./source-lines.js";

/** A made-up extract. */
const SOURCE = [
  "1. 고용\t2",
  "1. 고용",
  "",
  "(단위 : 명)",
  "",
  "구 분\t목표\t예산\t",
  "\t\t국비\t시비",
  "가\t1,000\t20\t3",
  "나\t40\t-\t5",
  "",
  "- 내년 목표(2,000명)",
  "2. 물가",
];

const place = { collection: "figures", at: "2024", member: "value" } as const;
const TABLE: SourceTable = {
  id: "made-up",
  address: { section: "1", table: "고용" },
  headings: ["1. 고용"],
  units: "(단위 : 명)",
  columns: [
    { heads: ["목표"], ...place },
    { heads: ["예산", "국비"], ...place },
    { heads: ["예산", "시비"], ...place },
  ],
  rows: [
    { label: "가", cells: ["1,000", "20", "3"] },
    { label: "나", cells: ["40", "-", "5"] },
  ],
};
const LINES: SourceLine = {
  id: "made-up",
  address: { section: "1", table: "고용" },
  headings: ["1. 고용"],
  figures: [{ ...place, text: "목표(2,000명)", number: "2,000" }],
};

/** What is not found. */
function missed(table: Partial<SourceTable>, source: readonly string[] = SOURCE) {
  return findInTable(source, { ...TABLE, ...table })
    .filter(({ problem }) => problem !== undefined)
    .map(({ what, text, problem }) => `${what}: ${text}: ${problem ?? ""}`);
}

describe("a printed form is confirmed", () => {
  it("in a table, by its heading, its row, its column and the table's units", () => {
    expect(missed({})).toStrictEqual([]);
    expect(findInTable(SOURCE, TABLE)).toHaveLength(7);
  });

  it("in a line under its heading", () => {
    expect(findInLines(SOURCE, LINES)).toStrictEqual([{ what: "made-up", text: "목표(2,000명)" }]);
  });
});

describe("a printed form is not confirmed", () => {
  it("where another number stands in its cell", () => {
    expect(missed({ rows: [{ label: "가", cells: ["1,001"] }] })).toStrictEqual([
      'made-up: 가: 목표: 1,001: there stands "1,000"',
    ]);
  });

  it("where it stands in another row or another column", () => {
    expect(missed({ rows: [{ label: "나", cells: ["1,000"] }] })).toHaveLength(1);
    expect(missed({ rows: [{ label: "가", cells: ["20"] }] })).toHaveLength(1);
  });

  it("where the heading, the row, the column or the units are not there", () => {
    expect(missed({ headings: ["3. 고용"] })).toHaveLength(7);
    expect(missed({ rows: [{ label: "다", cells: ["1,000"] }] })).toHaveLength(1);
    expect(
      missed({ columns: [{ heads: ["실적"], ...place }], rows: [{ label: "가", cells: ["1,000"] }] }),
    ).toHaveLength(1);
    expect(missed({ units: "(단위 : 천명)" })).toStrictEqual(["made-up: units: (단위 : 천명): not above its table"]);
    expect(missed({ headings: ["2. 물가"] })).toHaveLength(7);
  });

  it("where two rows have its label, of which one would be a guess", () => {
    expect(missed({}, [...SOURCE.slice(0, 9), "가\t1,000\t20\t3", ...SOURCE.slice(9)])).toHaveLength(3);
  });

  it("in a line under another heading, or that says something else", () => {
    expect(findInLines(SOURCE, { ...LINES, headings: ["2. 물가"] })[0]?.problem).toBe("not under its heading");
    expect(findInLines(SOURCE, { ...LINES, headings: ["3. 물가"] })[0]?.problem).toBe("not under its heading");
    const other = { ...place, text: "목표(2,001명)", number: "2,001" };
    expect(findInLines(SOURCE, { ...LINES, figures: [other] })[0]?.problem).toBe("not under its heading");
  });
});
