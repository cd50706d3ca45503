import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv, type ReadCsvOptions } from "../../src/exchange/read-csv.js";
import { toCsv } from "../../src/exchange/to-csv.js";
import { IljariError } from "../../src/quantity/error.js";
import { caught } from "../korean/caught.js";

/** As csv-parse reads a text with the same delimiter; nothing where it refuses it. */
function oracle(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch {
    return undefined;
  }
}

function allRows(text: string, options: ReadCsvOptions = {}): string[][] {
  const { header, rows } = readCsv(text, options);
  return [header, ...rows.map(({ cells }) => cells)].filter((cells) => cells.length > 0).map((cells) => [...cells]);
}

describe("cells", () => {
  it.each([
    // RFC 4180, section 2: its own examples.
    [
      "aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n",
      [
        ["aaa", "bbb", "ccc"],
        ["zzz", "yyy", "xxx"],
      ],
    ],
    [
      "aaa,bbb,ccc\r\nzzz,yyy,xxx",
      [
        ["aaa", "bbb", "ccc"],
        ["zzz", "yyy", "xxx"],
      ],
    ],
    [
      '"aaa","bbb","ccc"\r\nzzz,yyy,xxx',
      [
        ["aaa", "bbb", "ccc"],
        ["zzz", "yyy", "xxx"],
      ],
    ],
    [
      '"aaa","b\r\nbb","ccc"\r\nzzz,yyy,xxx',
      [
        ["aaa", "b\r\nbb", "ccc"],
        ["zzz", "yyy", "xxx"],
      ],
    ],
    ['"aaa","b""bb","ccc"', [["aaa", 'b"bb', "ccc"]]],
    [
      "\ufeff사업명,값\n청년, 1 \n",
      [
        ["사업명", "값"],
        ["청년", " 1 "],
      ],
    ],
    [
      "a,b\r1,2\r\r3,4",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    [
      "a,b\n,\n",
      [
        ["a", "b"],
        ["", ""],
      ],
    ],
    ['a\n""\n', [["a"], [""]]],
    ["", []],
    ["\n\n", []],
  ])("of %j", (text, rows) => {
    expect(allRows(text, { delimiter: "," })).toEqual(rows);
  });

  it("have the line of the file on which their row starts", () => {
    const { header, headerLine, rows } = readCsv('\na,b\r\n"1\r\n2\n3",x\r\n\r\n4,5\r6,7');
    expect([headerLine, header]).toEqual([2, ["a", "b"]]);
    // Lines 3 to 5 hold the first row, 6 is empty.
    expect(rows.map(({ line }) => line)).toEqual([3, 7, 8]);
  });
});

describe("the delimiter", () => {
  it.each([
    ["a\tb\n1\t2", "\t"],
    ["a;b\n1,5;2\n2,5;3", ";"],
    ["a,b\n1;2,3", ","],
    // Three cells each by semicolons; by commas only the header would have two.
    ["사업번호;지출액(시비, 백만원);월\n1;2;3\n4;5;6", ";"],
    ["a\n1", ","],
    ["", ","],
  ])("of %j is found", (text, delimiter) => {
    expect(readCsv(text).delimiter).toBe(delimiter);
  });

  it("is the one that is given", () => {
    expect(readCsv("a;b\n1;2", { delimiter: "," }).header).toEqual(["a;b"]);
  });
});

describe("quotation marks in wrong places", () => {
  it("that nothing closes are characters, so that the rows behind them still count", () => {
    const { rows, issues } = readCsv('이름,수\n"청년,1\n여성,2\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['"청년', "1"],
      ["여성", "2"],
    ]);
    expect(issues).toMatchObject([{ row: 2, column: "이름", code: "not-readable", value: '"\\"청년"' }]);
  });

  it("behind the end of a cell are named", () => {
    const { rows, issues } = readCsv('a,b\n"x"y,1\n"x" ,2\n5" x,3\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["xy", "1"],
      ["x", "2"],
      ['5" x', "3"],
    ]);
    expect(issues.map(({ row, column, path }) => [row, column, path])).toEqual([[2, "a", [2, "a"]]]);
    expect(readCsv('a\n1,"x"y').issues[0]).toMatchObject({ row: 2, column: "", path: [2] });
  });
});

describe("any text", () => {
  const characters = fc.constantFrom(",", ";", "\t", '"', '""', "\n", "\r\n", "\r", "a", "가", " ", "1", "\ufeff");
  const texts = fc.array(characters, { maxLength: 40 }).map((parts) => parts.join(""));
  const cells = fc.string({ unit: characters, maxLength: 6 });
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  it("that RFC 4180 has is read as csv-parse reads it", () => {
    const tables = fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(tables, fc.constantFrom("\n", "\r\n"), fc.constantFrom(",", "\t", ";"), (table, end, delimiter) => {
        const text = table.map((row) => row.map(quoted).join(delimiter)).join(end);
        expect(allRows(text, { delimiter: delimiter as "," })).toEqual(table);
        expect(oracle(text, delimiter)).toEqual(table);
      }),
      { numRuns: 500 },
    );
  });

  it("is read as csv-parse reads it, and without issue, where that accepts it", () => {
    let compared = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const expected = oracle(text, ",");
        if (expected === undefined) return;
        compared++;
        expect(allRows(text, { delimiter: "," })).toEqual(expected);
        expect(readCsv(text, { delimiter: "," }).issues).toEqual([]);
      }),
      { numRuns: 3000 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: "binary" })), (text) => {
        const { rows, issues } = readCsv(text);
        for (const { line, cells: own } of rows) expect([line > 0, own.length > 0]).toEqual([true, true]);
        expect(Array.isArray(issues)).toBe(true);
      }),
    );
  });

  it("that toCsv writes comes back", () => {
    const rows = fc.array(fc.record({ a: fc.string(), b: cells }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.boolean(), (table, header) => {
        const back = allRows(toCsv(table, { header }), { delimiter: "," });
        expect(back).toEqual([...(header ? [["a", "b"]] : []), ...table.map(({ a, b }) => [a, b])]);
      }),
    );
  });
});

it("what is no text, another delimiter and a misspelt option are refused", () => {
  expect(caught(() => readCsv(1 as never))).toMatchObject({ code: "wrong-type", path: ["text"] });
  expect(caught(() => readCsv("a", { delimiter: "|" as never }))).toMatchObject({ code: "invalid-value" });
  expect(caught(() => readCsv("a", { delimeter: "," } as never))).toMatchObject({
    code: "unknown-key",
    nearest: "delimiter",
  });
  expect(caught(() => readCsv("a", [] as never))).toBeInstanceOf(IljariError);
});
