import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jointConflicts } from "../../../src/audit/localise/joint.js";
import { check, exactly, figure, same, sum } from "./plain.js";

const NONE: ReadonlySet<string> = new Set();

describe("jointConflicts", () => {
  // shared/oracles/audit.json, "JOINT": columns 1 and 1 make a and b at most 1, row 1 needs a + b ≥ 2.5.
  const [a, b, c, d] = [figure("a", 1), figure("b", 1), figure("c", 1), figure("d", 1)];
  const checks = [
    sum("row 1", figure("row 1 total", 3), [a, b]),
    sum("row 2", figure("row 2 total", 2), [c, d]),
    sum("column 1", figure("column 1 total", 1), [a, c]),
    sum("column 2", figure("column 2 total", 1), [b, d]),
  ];

  it("finds three checks that cannot hold together, and no fourth", () => {
    expect(jointConflicts(checks, NONE)).toEqual([{ checks: ["column 1", "column 2", "row 1"], figures: ["a", "b"] }]);
  });

  it.each(["row 1", "column 1", "column 2"])("finds nothing without %s", (id) => {
    expect(jointConflicts(checks, new Set([id]))).toEqual([]);
  });

  it("does not depend on the order", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(checks, { minLength: 4 }), (shuffled) => {
        expect(jointConflicts(shuffled, NONE)).toEqual(jointConflicts(checks, NONE));
      }),
    );
  });

  it("finds conflicts apart from each other", () => {
    const copy = checks.map((one) => {
      if (one.relation?.form !== "linear") return one;
      const rename = (own: typeof a) => ({ ...own, id: `2:${own.id}` });
      const terms = one.relation.terms.map((term) => ({ ...term, figure: rename(term.figure) }));
      return check(`2:${one.id}`, { form: "linear", result: rename(one.relation.result), terms });
    });
    expect(jointConflicts([...copy, ...checks], NONE)).toHaveLength(2);
  });

  it("goes through copies, orders and shares", () => {
    const [x, y] = [figure("x", 10), figure("y", 11)];
    // x is 9.5 to 10.5, y 10.5 to 11.5: x at least y makes both 10.5.
    const order = check("order", { form: "chain", relation: "at-least", sides: [[{ figure: x }], [{ figure: y }]] });
    // Both are 10.5 then, so that their exact sum is 21 and no other.
    expect(jointConflicts([order, sum("s", exactly("t", 21), [x, y])], NONE)).toEqual([]);
    expect(jointConflicts([order, sum("s", exactly("t", 20.9, { decimals: 1 }), [x, y])], NONE)).toHaveLength(1);
    const share = check("share", {
      form: "ratio",
      result: figure("share", 50, { unit: "percent", decimals: 1 }),
      numerator: [{ figure: x }],
      denominator: [{ figure: exactly("whole", 20) }],
      scale: { n: 100n, d: 1n },
    });
    // 49.95 to 50.05 % of 20: x is 9.99 to 10.01, no more than y - 0.49.
    expect(jointConflicts([order, share], NONE)).toEqual([{ checks: ["order", "share"], figures: ["x"] }]);
    expect(jointConflicts([same("copies", x, exactly("x2", 10.2, { decimals: 1 })), order], NONE)).toHaveLength(1);
  });

  it("proves nothing wrong: figures that were rounded from one set of numbers never conflict", () => {
    const cell = fc.integer({ min: 0, max: 99 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 }), (rows) => {
        // Tenths, printed as whole numbers rounded half up.
        const printed = (id: string, tenths: number) => figure(id, Math.floor((tenths + 5) / 10));
        const cells = rows.map((row, r) => row.map((tenths, k) => printed(`${String(r)},${String(k)}`, tenths)));
        const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
        const byRow = cells.map((own, r) => sum(`r${String(r)}`, printed(`r${String(r)}`, add(rows[r] ?? [])), own));
        const byColumn = [0, 1, 2].map((k) => {
          const column = rows.map((row) => row[k] ?? 0);
          const own = cells.flatMap((row) => row[k] ?? []);
          return sum(`c${String(k)}`, printed(`c${String(k)}`, add(column)), own);
        });
        expect(jointConflicts([...byRow, ...byColumn], NONE)).toEqual([]);
      }),
    );
  });
});
