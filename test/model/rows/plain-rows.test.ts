import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Plan } from "../../../src/model/plan.js";
import { correctionRows } from "../../../src/model/rows/correction-rows.js";
import { departmentRows } from "../../../src/model/rows/department-rows.js";
import { fundingRows } from "../../../src/model/rows/funding-rows.js";
import {
  calendarRows,
  componentRows,
  incentiveRows,
  milestoneRows,
  placeRows,
  projectFigureRows,
  projectRows,
} from "../../../src/model/index.js";
import { statementRows } from "../../../src/model/rows/statement-rows.js";
import { tableRows, type RowOptions } from "../../../src/model/rows/table-rows.js";
import { caught } from "../../korean/caught.js";
import { arbitraryPlan } from "../arbitrary-plan.js";
import { draft } from "../draft.js";
import { madeUpPlan } from "../made-up-plan.js";

type Rows = readonly Readonly<Record<string, unknown>>[];

const COLLECTIONS: readonly (readonly [name: string, rowsOf: (plan: Plan, options?: RowOptions) => readonly Rows[]])[] =
  [
    // Each table has columns of its own.
    ["tableRows", (plan, options) => (plan.tables ?? []).map((one) => tableRows(one, options))],
    ["statementRows", (plan, options) => [statementRows(plan, options)]],
    ["projectRows", (plan, options) => [projectRows(plan, options)]],
    ["componentRows", (plan, options) => [componentRows(plan, options)]],
    ["milestoneRows", (plan, options) => [milestoneRows(plan, options)]],
    ["projectFigureRows", (plan, options) => [projectFigureRows(plan, options)]],
    ["placeRows", (plan, options) => [placeRows(plan, options)]],
    ["incentiveRows", (plan, options) => [incentiveRows(plan, options)]],
    ["calendarRows", (plan, options) => [calendarRows(plan, options)]],
    ["fundingRows", (plan, options) => [fundingRows(plan, options)]],
    ["departmentRows", (plan, options) => [departmentRows(plan, options)]],
    ["correctionRows", (plan, options) => [correctionRows(plan, options)]],
  ];

/** Columns in their order are the same in every row; a value is what a data frame can hold. */
function expectPlain(rows: Rows): void {
  const columns = Object.keys(rows[0] ?? {});
  for (const row of rows) {
    expect(Object.keys(row)).toStrictEqual(columns);
    for (const value of Object.values(row)) {
      expect(value === null || ["string", "number", "boolean"].includes(typeof value)).toBe(true);
      if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
    }
  }
}

describe.each(COLLECTIONS)("%s", (_, rowsOf) => {
  it("gives the made-up plan's as plain rows with the same columns in the same order, in both languages", () => {
    for (const locale of ["en", "ko"] as const) {
      const all = rowsOf(madeUpPlan, { locale });
      expect(all.flat().length).toBeGreaterThan(1);
      for (const rows of all) expectPlain(rows);
    }
  });

  it("speaks English where nothing is said", () => {
    expect(rowsOf(madeUpPlan)).toStrictEqual(rowsOf(madeUpPlan, { locale: "en" }));
    expect(rowsOf(madeUpPlan)).not.toStrictEqual(rowsOf(madeUpPlan, { locale: "ko" }));
  });

  it("refuses another language, and options that are none", () => {
    const other = { locale: "fr" } as unknown as RowOptions;
    expect(caught(() => rowsOf(madeUpPlan, other))).toMatchObject({ code: "invalid-value", path: ["locale"] });
    const none = null as unknown as RowOptions;
    expect(caught(() => rowsOf(madeUpPlan, none))).toMatchObject({ code: "wrong-type", path: ["options"] });
  });

  it("gives none for a plan that has none", () => {
    expect(rowsOf(draft).flat()).toStrictEqual([]);
  });

  it("gives a year as a number beside every period", () => {
    for (const row of rowsOf(madeUpPlan).flat()) {
      const period = row["period"] ?? row["start"] ?? row["end"];
      if (typeof period === "string") expect(row["year"]).toBe(Number(period.slice(0, 4)));
      else if ("year" in row) expect(row["year"]).toBeNull();
    }
  });
});

describe("what is neither plan nor table", () => {
  const READERS = {
    ...{ tableRows, statementRows, projectRows, componentRows, milestoneRows, projectFigureRows, placeRows },
    ...{ incentiveRows, calendarRows, fundingRows, departmentRows, correctionRows },
  };

  it.each(Object.entries(READERS))("is refused by %s", (name, rowsOf) => {
    const path = [name === "tableRows" ? "table" : "plan"];
    // The last is a plan to a function of tables, and the other way round.
    for (const none of [
      undefined,
      null,
      5,
      "plan",
      [],
      {},
      name === "tableRows" ? madeUpPlan : madeUpPlan.tables?.[0],
    ]) {
      expect(caught(() => (rowsOf as (of: unknown) => unknown)(none))).toMatchObject({ code: "wrong-type", path });
    }
  });
});

describe("every collection of any plan", () => {
  it("comes as plain rows with the same columns in the same order", () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.constantFrom("ko", "en"), (plan, locale) => {
        for (const [, rowsOf] of COLLECTIONS) for (const rows of rowsOf(plan, { locale })) expectPlain(rows);
      }),
    );
  });
});
