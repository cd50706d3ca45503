import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cell, cells, cellsAlong, type CellQuery } from "../../src/model/cell.js";
import { IljariError } from "../../src/quantity/error.js";
import type { Table } from "../../src/model/table.js";
import { caught } from "../korean/caught.js";
import { arbitraryTable } from "./arbitrary-table.js";
import * as madeUp from "./made-up-plan.js";
import { employed } from "./made-up-table.js";
import { without } from "./without.js";

const issueOf = (query: CellQuery) => {
  try {
    cell(employed, query);
  } catch (error) {
    if (error instanceof IljariError) return error.issues[0];
  }
  return undefined;
};

describe("cell", () => {
  it("finds a value by the items of its dimensions, row-major with the last the fastest", () => {
    // Women (second of 2), 30-64 (second of 3), 2024 (second of 2): 1 × 6 + 1 × 2 + 1 = index 9.
    const one = cell(employed, { measure: "employed", sex: "F", age: "Y30T64", period: "2024" });
    expect(one).toMatchObject({
      id: "employed/employed@F,Y30T64,2024",
      value: 50.2,
      unit: "thousand-persons",
      decimals: 1,
      coordinates: { sex: "F", age: "Y30T64", period: "2024" },
      basis: "survey",
      measures: "level",
    });
  });

  it("says why there is no value, and keeps what is printed instead", () => {
    const one = cell(employed, { measure: "employed", sex: "M", age: "Y_GE65", period: "2024" });
    expect(one).toMatchObject({ value: null, absent: "suppressed", printed: "X" });
  });

  it("lets a cell have digits of its own", () => {
    expect(cell(employed, { measure: "employed", sex: "F", age: "Y_GE65", period: "2024" }).decimals).toBe(0);
  });

  it("puts what stands down the side into the row of the address, and time under the head of the measure", () => {
    expect(cell(employed, { measure: "employed", sex: "F", age: "Y15T29", period: "2023" }).address).toStrictEqual({
      section: "II",
      table: "표1 지어낸 표",
      row: "여자: 15~29세",
      column: "취업자수: 2023",
    });
  });

  it("takes a coordinate that holds for the whole measure, with that value only", () => {
    expect(cell(employed, { measure: "rate", period: "2024", sex: "_T" }).value).toBe(61.4);
    expect(issueOf({ measure: "rate", period: "2024", sex: "F" })).toMatchObject({
      code: "unknown-id",
      path: ["sex"],
      nearest: "_T",
    });
  });

  it("does without the item of a dimension that has one, and the measure of a table that has one", () => {
    const [measure] = employed.measures;
    if (measure === undefined) throw new Error("the table has no measure");
    const dimensions = employed.dimensions.map((one) =>
      one.id === "sex" ? { ...one, items: one.items.slice(1) } : one,
    );
    const women: Table = {
      ...employed,
      dimensions,
      measures: [{ ...measure, values: measure.values.slice(6), cells: [] }],
    };
    expect(cell(women, { age: "Y30T64", period: "2024" })).toMatchObject({
      value: 50.2,
      coordinates: { sex: "F", age: "Y30T64", period: "2024" },
    });
  });

  it("takes unit, digits, exactness, note and address from the cell where it has its own", () => {
    const own = {
      at: 0,
      unit: "persons",
      decimals: -2,
      exact: false,
      note: { ko: "주" },
      address: { note: "본문" },
    } as const;
    const [measure] = employed.measures;
    if (measure === undefined) throw new Error("the table has no measure");
    const table: Table = { ...employed, measures: [{ ...measure, exact: true, cells: [own] }] };
    const found = cell(table, { sex: "M", age: "Y15T29", period: "2023" });
    expect(found).toMatchObject(without(own, "at"));
    expect(cell(table, { sex: "M", age: "Y15T29", period: "2024" }).exact).toBe(true);
  });

  it("carries what its measure says: indicator, what it is a change from, prices, basis", () => {
    expect(cell(madeUp.employed, { measure: "rate", period: "2023" }).indicator).toBe("employment-rate-15-64");
    expect(cell(madeUp.employed, { measure: "change", age: "Y_GE65" })).toMatchObject({
      measures: "change",
      changeFrom: "2023",
      value: -1.1,
      coordinates: { sex: "_T", age: "Y_GE65", period: "2024" },
    });
    expect(cell(madeUp.workers, { measure: "payroll" })).toMatchObject({
      id: "02/payroll@",
      value: 4_000_000,
      basis: "not-stated",
      prices: { prices: "real", year: "2020" },
      // No row and no column: it is the table's only cell of its kind.
      address: { section: "II", table: "산업별 종사자" },
    });
  });

  it("puts labels where the layout of the table has them", () => {
    const { row, column } = cell(madeUp.employed, {
      measure: "employed",
      sex: "F",
      age: "Y_GE65",
      period: "2023",
    }).address;
    expect([row, column]).toStrictEqual(["여자: Y_GE65", "취업자수: 2023"]);
    const turned: Table = { ...madeUp.employed, layout: { rows: ["period"], columns: ["sex", "measure", "age"] } };
    expect(cell(turned, { measure: "employed", sex: "F", age: "Y_GE65", period: "2023" }).address).toMatchObject({
      row: "2023",
      column: "여자: 취업자수: Y_GE65",
    });
    // A dimension that the measure does not extend over is in no head of its own.
    expect(cell(madeUp.employed, { measure: "rate", period: "2023" }).address).toStrictEqual({
      ...madeUp.employed.address,
      column: "2023",
    });
  });

  it("names everything that there is when it refuses", () => {
    expect(issueOf({ measure: "rate", period: "2024", age: "Y15T29" })?.expected).toBe(
      "Y15T64, which holds for all of employed/rate",
    );
    expect(issueOf({ measure: "rate", period: "2024", region: "52130" })).toMatchObject({
      code: "unknown-id",
      path: ["region"],
      expected: "a dimension of employed/rate: period, sex, age",
    });
    expect(issueOf({ sex: "F" })?.expected).toBe("one of the measures of table employed: employed, rate");
  });

  it("refuses a measure over a dimension that a table nobody has checked lacks", () => {
    const [measure] = employed.measures;
    if (measure === undefined) throw new Error("the table has no measure");
    const unchecked: Table = { ...employed, measures: [{ ...measure, dimensions: ["perod"] }] };
    expect(caught(() => cell(unchecked, {}))).toMatchObject({ code: "unknown-id", nearest: "period" });
  });

  it.each([
    [{ sex: "F", age: "Y15T29", period: "2023" }, "missing-key", "measure", undefined],
    [{ measure: "employd", sex: "F", age: "Y15T29", period: "2023" }, "unknown-id", "measure", "employed"],
    [{ measure: "employed", sex: "F", period: "2023" }, "missing-key", "age", undefined],
    [{ measure: "employed", sex: "F", age: "Y15T30", period: "2023" }, "unknown-id", "age", "Y15T29"],
    [{ measure: "employed", sex: "F", age: "Y15T29", perod: "2023" }, "unknown-id", "perod", "period"],
  ])("refuses %j", (query: CellQuery, code, path, nearest) => {
    expect(issueOf(query)).toMatchObject({ code, path: [path], ...(nearest === undefined ? {} : { nearest }) });
  });
});

describe("a table without end", () => {
  const items = Array.from({ length: 50_000 }, (_, i) => ({ id: `firm-${String(i)}` }));
  const [measure] = employed.measures;
  if (measure === undefined) throw new Error("the table has no measure");
  const records = items.flatMap((_, at) => (at % 2 === 0 ? [] : [{ at, absent: "suppressed" as const }]));
  const long: Table = {
    ...employed,
    dimensions: [{ id: "firm", name: { ko: "기업" }, items }],
    measures: [{ ...measure, values: items.map((_, i) => (i % 2 === 0 ? i : null)), cells: records }],
  };

  // Looked for one by one, the 25,000 records of 50,000 cells would be looked at a thousand million times.
  it("is read in one pass, and along its dimension in one", () => {
    const all = cells(long);
    expect(all.filter((one) => one.absent === "suppressed")).toHaveLength(25_000);
    expect(all.at(-1)).toMatchObject({ coordinates: { firm: "firm-49999" }, value: null, absent: "suppressed" });
    const along = cellsAlong(long, "firm");
    expect(along).toHaveLength(50_000);
    expect(along.at(-2)).toStrictEqual(all.at(-2));
    expect(along.at(-1)).toStrictEqual(all.at(-1));
  });

  it("lists the first of its items where one is missing", () => {
    expect(caught(() => cell(long, {})).expected).toBe(
      "an item of firm: firm-0, firm-1, firm-2, firm-3, firm-4, firm-5, firm-6, firm-7, firm-8, firm-9, … (50000 in all)",
    );
    expect(caught(() => cell(long, { firm: "frim-12" })).message.length).toBeLessThan(300);
  });
});

describe("what is no query of a cell", () => {
  const find = cell as (table: unknown, query: unknown) => unknown;

  it.each([
    [null, ["query"]],
    [{ measure: null }, ["measure"]],
    [{ measure: 1 }, ["measure"]],
    [{ measure: "rate", period: 2023 }, ["period"]],
  ])("%j is refused with its place", (query, path) => {
    expect(caught(() => find(employed, query))).toMatchObject({ code: "wrong-type", path });
  });

  it("is refused as a table, too", () => {
    for (const none of [undefined, null, 5, {}, [], { dimensions: [] }]) {
      for (const read of [cell, cells, cellsAlong] as ((table: unknown, query: unknown) => unknown)[]) {
        expect(caught(() => read(none, "period"))).toMatchObject({ code: "wrong-type", path: ["table"] });
      }
    }
  });

  it("knows no member that every object inherits", () => {
    const error = caught(() => find(employed, { measure: "rate", period: "2024", toString: "x" }));
    expect(error).toMatchObject({ code: "unknown-id", path: ["toString"] });
    expect(error.nearest).toBeUndefined();
    const inherited: Table = {
      ...employed,
      dimensions: [{ id: "constructor", name: { ko: "건설사" }, items: [{ id: "a" }, { id: "b" }] }],
      measures: [{ ...employed.measures[0], id: "m", values: [1, 2], cells: [] } as Table["measures"][number]],
    };
    expect(caught(() => cell(inherited, {}))).toMatchObject({ code: "missing-key", path: ["constructor"] });
  });

  it.each([undefined, null, 5])("is refused as a dimension: %j", (dimension) => {
    expect(caught(() => cellsAlong(employed, dimension as unknown as string, { measure: "rate" }))).toMatchObject({
      code: "wrong-type",
      path: ["dimension"],
    });
  });
});

describe("a share", () => {
  it("says of which measure and of what whole", () => {
    const share = cell(madeUp.employed, { measure: "share", sex: "F", period: "2023" });
    expect(share).toMatchObject({ measures: "share", shareOf: "employed", whole: { sex: "_T" }, value: 47.4 });
    expect(cell(madeUp.employed, { measure: "rate", period: "2023" })).not.toHaveProperty("whole");
  });
});

describe("cells", () => {
  it("are as many as the measures have values", () => {
    expect(cells(employed)).toHaveLength(12 + 2);
  });

  it("are found again by their own coordinates, each once", () => {
    const all = cells(employed);
    expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
    fc.assert(
      fc.property(fc.constantFrom(...all), (one) => {
        expect(cell(employed, { measure: one.measure, ...one.coordinates })).toStrictEqual(one);
      }),
    );
  });
});

describe("the cells of any table", () => {
  it("are as many as the product of the dimensions that each measure extends over", () => {
    fc.assert(
      fc.property(arbitraryTable("t"), (table) => {
        for (const { id, dimensions } of table.measures) {
          const own = table.dimensions.filter((one) => dimensions === undefined || dimensions.includes(one.id));
          const product = own.reduce((all, { items }) => all * items.length, 1);
          expect(cells(table).filter(({ measure }) => measure === id)).toHaveLength(product);
        }
      }),
    );
  });

  it("have an id each, and are found again by their coordinates", () => {
    fc.assert(
      fc.property(arbitraryTable("t"), (table) => {
        const all = cells(table);
        expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
        for (const one of all) expect(cell(table, { measure: one.measure, ...one.coordinates })).toStrictEqual(one);
      }),
    );
  });

  it("have a value or a reason, and stand in row-major order", () => {
    fc.assert(
      fc.property(arbitraryTable("t"), (table) => {
        const all = cells(table);
        for (const { value, absent } of all) expect(value === null).toBe(absent !== undefined);
        expect(all.map((one) => one.value)).toStrictEqual(table.measures.flatMap((one) => one.values));
      }),
    );
  });

  it("are a partition of the measure along each of its dimensions", () => {
    fc.assert(
      fc.property(arbitraryTable("t"), (table) => {
        for (const { id } of table.measures) {
          const all = cells(table).filter(({ measure }) => measure === id);
          const [first] = all;
          const own = table.measures.find((one) => one.id === id)?.dimensions;
          for (const { id: dimension, items } of table.dimensions) {
            if (first === undefined || own?.includes(dimension) === false) continue;
            const others = Object.entries(first.coordinates).filter(([key]) => key !== dimension);
            const along = cellsAlong(table, dimension, { measure: id, ...Object.fromEntries(others) });
            expect(along.map((one) => one.coordinates[dimension])).toStrictEqual(items.map((one) => one.id));
          }
        }
      }),
    );
  });
});

describe("cellsAlong", () => {
  it("needs the items of the other dimensions, and refuses to go along what is fixed", () => {
    expect(caught(() => cellsAlong(employed, "period", { measure: "employed", sex: "M" }))).toMatchObject({
      code: "missing-key",
      path: ["age"],
    });
    expect(caught(() => cellsAlong(employed, "sex", { measure: "rate", period: "2024" }))).toMatchObject({
      code: "unknown-id",
      path: ["dimension"],
      value: '"sex"',
      expected: "a dimension that employed/rate extends over: period",
    });
  });

  it("refuses an item of the dimension that it goes along, which would be ignored", () => {
    const query = { measure: "employed", sex: "M", age: "Y15T29", period: "2024" };
    expect(caught(() => cellsAlong(employed, "period", query))).toMatchObject({
      code: "invalid-value",
      path: ["period"],
      value: '"2024"',
    });
  });

  it("refuses another key, and what holds for the measure with another value", () => {
    const refused = (query: CellQuery) => caught(() => cellsAlong(employed, "period", { measure: "rate", ...query }));
    expect(refused({ age: "Y15T29" })).toMatchObject({ code: "unknown-id", path: ["age"], nearest: "Y15T64" });
    expect(refused({ region: "KR" })).toMatchObject({ code: "unknown-id", path: ["region"] });
  });

  it("says what differs in a cell, as cell() does", () => {
    const found = cellsAlong(employed, "period", { measure: "employed", sex: "M", age: "Y_GE65" });
    expect(found.map((one) => [one.value, one.absent])).toStrictEqual([
      [5, undefined],
      [null, "suppressed"],
    ]);
    expect(found[1]).toStrictEqual(cell(employed, { measure: "employed", sex: "M", age: "Y_GE65", period: "2024" }));
  });

  it("goes along one dimension in its order", () => {
    const found = cellsAlong(employed, "age", { measure: "employed", sex: "M", period: "2023" });
    expect(found.map((one) => one.value)).toStrictEqual([10, 60.2, 5]);
  });

  it("refuses a dimension that the table lacks, with the nearest", () => {
    expect(() => cellsAlong(employed, "aeg", { measure: "employed" })).toThrow(/age/);
  });
});
