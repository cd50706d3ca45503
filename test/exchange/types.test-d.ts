import { describe, it } from "vitest";
import { toCsv, type CsvValue } from "../../src/exchange/to-csv.js";
import type { ProjectRow } from "../../src/model/rows/project-rows.js";
import type { TableRow } from "../../src/model/rows/table-rows.js";
import type { TargetRow } from "../../src/targets/target-rows.js";

declare const targets: readonly TargetRow[];
declare const projects: ProjectRow[];
declare const cells: TableRow[];
declare const loose: readonly Record<string, CsvValue>[];
interface Own {
  readonly name: string;
  readonly jobs: number | null;
}
declare const own: readonly Own[];
declare const optional: readonly { readonly a: string; readonly b?: number }[];

describe("toCsv takes", () => {
  it("rows of every function that gives rows", () => {
    toCsv(targets, { columns: ["indicator", "actual"] });
    toCsv(projects, { columns: ["project"], excel: true });
    toCsv([...cells, ...cells], { columns: ["value", "age"] });
  });

  it("rows of several kinds, of no fixed kind, and none", () => {
    toCsv([...targets, ...projects], { columns: ["indicator", "project"] });
    toCsv(own, { columns: ["jobs"] });
    toCsv(loose, { columns: ["any"] });
    toCsv(optional, { columns: ["b"] });
    toCsv([{ a: 1 }, { a: null }], { columns: ["a"] });
    toCsv([], { columns: ["a"] });
  });
});

describe("toCsv does not take", () => {
  it("a column that the rows cannot have, or a row that holds more than values", () => {
    // @ts-expect-error: no such column
    toCsv(targets, { columns: ["indicatr"] });
    // @ts-expect-error: an object is no cell
    toCsv([{ name: { ko: "고용률" } }]);
    // @ts-expect-error: texts are no rows
    toCsv(["a"]);
    // @ts-expect-error: nor is a row by itself
    toCsv({ a: 1 });
    // @ts-expect-error: undefined is no cell
    toCsv([{ a: undefined }]);
  });
});
