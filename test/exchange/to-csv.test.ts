import { Big } from "big.js";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tableRows } from "../../src/model/rows/table-rows.js";
import { tables } from "../../src/jeonju-2024/tables/index.js";
import { toCsv, type CsvOptions, type CsvValue } from "../../src/exchange/to-csv.js";
import { caught } from "../korean/caught.js";

describe("fields", () => {
  it.each([
    // RFC 4180, section 2: its own examples of quotes.
    [{ a: "aaa", b: "b\r\nbb", c: "ccc" }, 'aaa,"b\r\nbb",ccc'],
    [{ a: "aaa", b: 'b"bb', c: "ccc" }, 'aaa,"b""bb",ccc'],
    [{ a: "aaa", b: "b,bb", c: "ccc" }, 'aaa,"b,bb",ccc'],
    [{ a: "b\nbb", b: "b\rbb", c: '"' }, '"b\nbb","b\rbb",""""'],
    [{ a: null, b: "", c: "null" }, ',"",null'],
    [{ a: true, b: false, c: 0 }, "true,false,0"],
    [{ a: " x", b: "x ", c: "x y" }, '" x","x ",x y'],
    [{ a: "\ufeff고용률", b: "'", c: "▲ 0.9" }, '"\ufeff고용률",\',▲ 0.9'],
    [{ a: "=1+1", b: "-", c: "@" }, "=1+1,-,@"],
  ])("of %j", (row, line) => {
    expect(toCsv([row], { header: false })).toBe(`${line}\n`);
  });

  it.each([
    [0, "0"],
    [-0, "0"],
    [308.1, "308.1"],
    [-2.2, "-2.2"],
    [0.1 + 0.2, "0.30000000000000004"],
    [51325329, "51325329"],
    [1e-6, "0.000001"],
    [1e-7, "0.0000001"],
    [-1.25e-7, "-0.000000125"],
    [1e21, "1000000000000000000000"],
    [-1.5e21, "-1500000000000000000000"],
    [123456789012345680000, "123456789012345680000"],
    [1.25e22, "12500000000000000000000"],
  ])("of the number %d", (n, text) => {
    expect(toCsv([{ n }], { header: false })).toBe(`${text}\n`);
  });

  it("of any number are what big.js prints in full", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        expect(toCsv([{ n }], { header: false })).toBe(`${new Big(n === 0 ? 0 : n).toFixed()}\n`);
      }),
    );
  });
});

describe("columns and lines", () => {
  it("are every key of the rows in the order of first appearance; what a row lacks is an empty field", () => {
    const rows: Record<string, CsvValue>[] = [{ b: 1 }, { a: 2, b: 3 }, { c: "x", a: 4 }];
    expect(toCsv(rows)).toBe("b,a,c\n1,,\n3,2,\n,4,x\n");
  });

  it("are those asked for, in the order asked for", () => {
    expect(toCsv([{ a: 1, b: 2, c: 3 }], { columns: ["c", "a"] })).toBe("c,a\n3,1\n");
  });

  it("have a header that is quoted as texts are, or none", () => {
    expect(toCsv([{ "a,b": 1, "": 2 }])).toBe('"a,b",""\n1,2\n');
    expect(toCsv([{ "a,b": 1, "": 2 }], { header: false })).toBe("1,2\n");
  });

  it("of no rows are the header where columns are given, otherwise nothing", () => {
    expect(toCsv([])).toBe("");
    expect(toCsv([{}, {}])).toBe("");
    expect(toCsv([], { excel: true })).toBe("");
    expect(toCsv([], { columns: ["a", "b"] })).toBe("a,b\n");
    expect(toCsv([], { columns: ["a", "b"], header: false })).toBe("");
    expect(toCsv([], { columns: ["a"], excel: true })).toBe("\ufeffa\r\n");
  });

  it("read nothing that a row inherits", () => {
    const rows: Record<string, CsvValue>[] = [{ a: 1 }, { toString: "x", constructor: "y" }];
    expect(toCsv(rows)).toBe("a,toString,constructor\n1,,\n,x,y\n");
    expect(toCsv([Object.assign(Object.create(null) as Record<string, CsvValue>, { a: 1 })])).toBe("a\n1\n");
  });

  it("leave the rows as they are", () => {
    const rows = Object.freeze([Object.freeze({ a: 1 })]);
    expect(toCsv(rows, { excel: true, columns: Object.freeze(["a"] as const) })).toBe("\ufeffa\r\n1\r\n");
  });
});

describe("for a spreadsheet", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+82-63", "'+82-63"],
    ["-", "'-"],
    ["-2.2", "'-2.2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\r=1", '"\'\r=1"'],
    ["\n=1", '"\'\n=1"'],
    ["\0=1", "'\0=1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ["＝1+1", "'＝1+1"],
    ["＋1", "'＋1"],
    ["－1", "'－1"],
    ["＠A1", "'＠A1"],
    // A sign further in is no formula.
    ["a=b", "a=b"],
    ["1-1-1", "1-1-1"],
    ["▲ 0.9", "▲ 0.9"],
    ["", '""'],
    [-2.2, "-2.2"],
    [null, ""],
    [true, "true"],
  ])("%j is written %j", (a, field) => {
    expect(toCsv([{ a }], { excel: true })).toBe(`\ufeffa\r\n${field}\r\n`);
  });

  it("names of columns are guarded too", () => {
    expect(toCsv([{ "=a": 1 }], { excel: true })).toBe("\ufeff'=a\r\n1\r\n");
  });
});

describe("what is refused", () => {
  const circular: Record<string, unknown> = {};
  circular["self"] = circular;

  it.each([
    [Number.NaN, "not-finite", "NaN"],
    [Number.POSITIVE_INFINITY, "not-finite", "Infinity"],
    [Number.NEGATIVE_INFINITY, "not-finite", "-Infinity"],
    [undefined, "wrong-type", "nothing"],
    [{ ko: "고용률" }, "wrong-type", "an object with ko"],
    [[1, 2], "wrong-type", "an array of 2"],
    [new Date(0), "wrong-type", "an empty object"],
    [5n, "wrong-type", "5n"],
    [Symbol("x"), "wrong-type", "Symbol(x)"],
    [() => 1, "wrong-type", "a function"],
    [Object(5) as unknown, "wrong-type", "an empty object"],
    [circular, "wrong-type", "an object with self"],
  ])("the value %s", (value, code, shown) => {
    const rows = [{ a: 1, b: 2 }, { a: 1, b: value } as Record<string, CsvValue>];
    const expected = "a text, a finite number, true, false or null";
    expect(caught(() => toCsv(rows))).toMatchObject({ code, path: [1, "b"], value: shown, expected });
    // What is not written need not be readable.
    expect(toCsv(rows, { columns: ["a"] })).toBe("a\n1\n1\n");
  });

  it.each([[null], [undefined], ["text"], [5], [["a", 1]]])("the row %j", (row) => {
    const rows = [{ a: 1 }, row] as Record<string, CsvValue>[];
    expect(caught(() => toCsv(rows))).toMatchObject({ code: "wrong-type", path: [1] });
  });

  class Row {
    readonly a = 1;
  }
  it.each([
    ["a date", new Date(0)],
    ["a map", new Map([["a", 1]])],
    ["keys that are inherited", Object.create({ a: 1 }) as object],
    ["an instance of a class", new Row()],
  ])("a row that is no plain object: %s", (_, row) => {
    expect(caught(() => toCsv([row as Record<string, CsvValue>]))).toMatchObject({
      code: "wrong-type",
      path: [0],
      expected: "a row: a plain object with a value for each column",
    });
  });

  it.each<[unknown, code: string, path: string, value: string, nearest?: string]>([
    [null, "wrong-type", "options", "null"],
    ["excel", "wrong-type", "options", '"excel"'],
    [["a"], "wrong-type", "options", "an array of 1"],
    [{ columns: "a" }, "wrong-type", "columns", '"a"'],
    [{ columns: null }, "wrong-type", "columns", "null"],
    [{ header: "no" }, "wrong-type", "header", '"no"'],
    [{ excel: 1 }, "wrong-type", "excel", "1"],
    [{ colums: ["a"] }, "unknown-key", "colums", '"colums"', "columns"],
    [{ excel: true, separator: ";" }, "unknown-key", "separator", '"separator"'],
  ])("the options %j: %s of %s", (options, code, path, value, nearest) => {
    const error = caught(() => toCsv([{ a: 1 }], options as CsvOptions<"a">));
    expect([error.code, error.path, error.value, error.nearest]).toStrictEqual([code, [path], value, nearest]);
  });

  it("no option that is undefined", () => {
    const options = { columns: undefined, header: undefined } as unknown as CsvOptions<"a">;
    expect(toCsv([{ a: 1 }], options)).toBe("a\n1\n");
  });

  it("a hole among the columns", () => {
    const columns = ["a"];
    columns[2] = "b";
    expect(caught(() => toCsv([{ a: 1, b: 2 }], { columns } as CsvOptions<"a" | "b">))).toMatchObject({
      code: "wrong-type",
      path: ["columns", 1],
    });
  });

  it("a hole among the rows", () => {
    const rows = [{ a: 1 }];
    rows[2] = { a: 3 };
    expect(caught(() => toCsv(rows))).toMatchObject({ code: "wrong-type", path: [1], value: "nothing" });
  });

  it("anything that is no array of rows", () => {
    const rows = { a: [1, 2] } as unknown as [];
    expect(caught(() => toCsv(rows))).toMatchObject({ code: "wrong-type", path: ["rows"] });
  });

  it("a column that no row has, with the nearest one", () => {
    const rows: Record<string, CsvValue>[] = [{ period: "2024" }, { value: 1 }];
    expect(caught(() => toCsv(rows, { columns: ["period", "vlaue"] }))).toMatchObject({
      code: "unknown-id",
      path: ["columns", 1],
      value: '"vlaue"',
      nearest: "value",
    });
    expect(caught(() => toCsv(rows, { columns: ["toString"] })).nearest).toBeUndefined();
  });

  it("a column asked for twice, and one that is no name", () => {
    const rows: Record<string, CsvValue>[] = [{ a: 1, b: 2 }];
    expect(caught(() => toCsv(rows, { columns: ["a", "b", "a"] }))).toMatchObject({
      code: "duplicate-id",
      path: ["columns", 2],
    });
    const columns = ["a", 1] as string[];
    expect(caught(() => toCsv(rows, { columns }))).toMatchObject({ code: "wrong-type", path: ["columns", 1] });
  });
});

/** A field as a parser reads it, with what tells a null from an empty text. */
interface Field {
  readonly text: string;
  readonly quoted: boolean;
}

function read(csv: string, excel: boolean): Field[][] {
  return parse(csv, {
    bom: excel,
    record_delimiter: excel ? "\r\n" : "\n",
    cast: (text, { quoting }): Field => ({ text, quoted: quoting }),
  }) as unknown as Field[][];
}

function isField({ text, quoted }: Field, value: CsvValue, textOf: (text: string) => string): boolean {
  if (value === null) return text === "" && !quoted;
  if (typeof value === "string") return text === textOf(value) && (text !== "" || quoted);
  if (quoted) return false;
  return typeof value === "boolean" ? text === String(value) : /^-?\d+(\.\d+)?$/.test(text) && Number(text) === value;
}

const special = fc.stringMatching(/^[=+\-@'\0\t\r\n ",;|#\\a가\ufeff＝]{0,4}$/);
const texts = fc.oneof(special, fc.string({ unit: "binary" }), fc.constantFrom("__proto__", "toString", "1", "null"));
const value = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  texts,
  fc.integer(),
  // Minus zero is read back as zero.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
);
const grid = fc.uniqueArray(texts, { minLength: 1, maxLength: 5 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    lines: fc.array(fc.array(value, { minLength: columns.length, maxLength: columns.length }), { maxLength: 5 }),
  }),
);

describe("what csv-parse reads back", () => {
  const asRow = (columns: readonly string[], line: readonly CsvValue[]) =>
    Object.fromEntries(columns.map((column, i) => [column, line[i] ?? null] as const));

  it.each([
    ["plain", false],
    ["for a spreadsheet", true],
  ])("equals the rows, %s", (_, excel) => {
    // Independent of the guard's own expression.
    const guards = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"];
    const textOf = (text: string) => (excel && guards.includes(text.slice(0, 1)) ? `'${text}` : text);
    fc.assert(
      fc.property(grid, ({ columns, lines }) => {
        const rows = lines.map((line) => asRow(columns, line));
        const [head = [], ...body] = read(toCsv(rows, { excel, columns }), excel);
        expect(head.map(({ text }) => text)).toEqual(columns.map(textOf));
        expect(body).toHaveLength(rows.length);
        const wrong = lines.flatMap((line, i) =>
          line.filter((one, j) => {
            const field = body[i]?.[j];
            return field === undefined || !isField(field, one, textOf);
          }),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("has the columns in the order of the keys where none are given", () => {
    fc.assert(
      fc.property(grid, ({ columns, lines }) => {
        const rows = lines.map((line) => asRow(columns, line));
        const [first] = rows;
        const [head = []] = first === undefined ? [] : read(toCsv(rows), false);
        expect(head.map(({ text }) => text)).toEqual(Object.keys(first ?? {}));
      }),
    );
  });

  it.each(tables.map((one) => [one.id, one] as const))(
    "equals the rows of table %s of the reference plan",
    (_, table) => {
      const rows = tableRows(table);
      const [head = [], ...body] = read(toCsv(rows), false);
      expect(head.map(({ text }) => text)).toEqual(Object.keys(rows[0] ?? {}));
      expect(body).toHaveLength(rows.length);
      const same = (text: string) => text;
      expect(
        rows.every((row, i) => Object.values(row).every((one, j) => isField(body[i]?.[j] ?? fail(), one, same))),
      ).toBe(true);
    },
  );
});

function fail(): never {
  throw new Error("a field is missing");
}
