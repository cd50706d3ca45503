import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dimension, Table } from "../../../src/model/table.js";
import { expanded, small } from "./small-plan.js";

const name = { ko: "지어낸 표" };

/** A table over dimensions d0, d1 ... with as many items as are given; every value is 1. */
function tableOver(sizes: readonly number[]): Table {
  const dimensions = sizes.map((size, at): Dimension => ({
    ...{ id: `d${String(at)}`, name },
    items: Array.from({ length: size }, (_, index) => ({ id: `i${String(index)}` })),
  }));
  const cells = sizes.reduce((product, size) => product * size, 1);
  return {
    ...{ id: "t", name, address: {}, dimensions },
    measures: [
      {
        ...{ id: "m", concept: "employed", name, unit: "persons", decimals: 0, kind: "stock", basis: "survey" },
        values: Array.from({ length: cells }, () => 1),
      },
    ],
  };
}

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });

describe("expansion", () => {
  it("makes as many checks as its open dimensions have cells", () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (all, mask) => {
        const table = tableOver(all);
        const isOpen = (at: number) => (mask >> at) % 2 === 1;
        const at = Object.fromEntries(all.flatMap((_, index) => (isOpen(index) ? [] : [[`d${String(index)}`, "i0"]])));
        const checks = [{ id: "c", kind: "same", figures: [{ table: "t", at }, "statements/firms"] }];
        const product = all.reduce((so, size, index) => so * (isOpen(index) ? size : 1), 1);
        expect(expanded(checks, { ...small, tables: [table] }).size).toBe(product);
      }),
    );
  });

  it("gives the same checks whatever order items and checks stand in", () => {
    const checks = [
      { id: "a", kind: "sum", total: { table: "t", at: { d0: "i0" } }, parts: [{ table: "t", at: { d0: "*" } }] },
      {
        id: "b",
        kind: "comparison",
        left: { table: "t" },
        relation: "at-least",
        right: { table: "t", at: { d0: "i0" } },
      },
      { id: "c", kind: "same", figures: [{ table: "t" }, "statements/frims"] },
    ];
    fc.assert(
      fc.property(sizes, fc.boolean(), (all, isReversed) => {
        const table = tableOver(all);
        const turned = {
          ...table,
          dimensions: table.dimensions.map((one) => ({ ...one, items: one.items.toReversed() })),
        };
        const given = expanded(checks, { ...small, tables: [table] });
        const other = expanded(isReversed ? checks.toReversed() : checks, { ...small, tables: [turned] });
        const told = (from: typeof given) =>
          Object.fromEntries([...from].map(([id, { uncheckable }]) => [id, uncheckable ?? null]));
        expect(told(other)).toEqual(told(given));
      }),
    );
  });

  it("goes back in time whichever way round the periods are printed", () => {
    const table = tableOver([3]);
    const period = (ids: readonly string[]): Table => ({
      ...table,
      dimensions: [{ id: "period", name, items: ids.map((id) => ({ id })) }],
    });
    const checks = [
      {
        id: "c",
        kind: "comparison",
        left: { table: "t" },
        relation: "at-least",
        right: { table: "t", at: { period: { back: 1 } } },
      },
    ];
    for (const ids of [
      ["2022", "2023", "2024"],
      ["2024", "2023", "2022"],
      ["2023", "2024", "2022"],
    ]) {
      const all = expanded(checks, { ...small, tables: [period(ids)] });
      expect([...all.keys()].toSorted()).toEqual(["c@2023", "c@2024"]);
      expect(all.get("c@2024")?.relation).toMatchObject({
        sides: [[{ figure: { id: "cells/t/m@2024" } }], [{ figure: { id: "cells/t/m@2023" } }]],
      });
    }
  });
});
