import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localise } from "../../../src/audit/localise/localise.js";
import { project } from "../../../src/audit/localise/fourier-motzkin.js";
import type { ExpandedCheck } from "../../../src/audit/expanded-check.js";
import type { AuditFigure } from "../../../src/audit/figure.js";
import { exactly, figure, sum } from "./plain.js";

interface Table {
  readonly checks: ExpandedCheck[];
  readonly violated: Set<string>;
}

/** A cross-footed table of which one cell, margins included, is printed otherwise; violated is what misses by more than its slack. */
function table(rows: readonly (readonly number[])[], wrong: [number, number, number], isExact: boolean): Table {
  const add = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const withTotals = rows.map((row) => [...row, add(row)]);
  const width = withTotals[0]?.length ?? 0;
  const full = [...withTotals, Array.from({ length: width }, (_, k) => add(withTotals.map((row) => row[k] ?? 0)))];
  const [wrongRow, wrongColumn, by] = wrong;
  const cells = full.map((row, r) =>
    row.map((tenths, k): AuditFigure => {
      const right = isExact ? tenths : Math.floor((tenths + 5) / 10);
      const isWrong = r === wrongRow % full.length && k === wrongColumn % width;
      return (isExact ? exactly : figure)(`${String(r)},${String(k)}`, right + (isWrong ? by : 0));
    }),
  );
  const lines = [...cells, ...Array.from({ length: width }, (_, k) => cells.flatMap((row) => row[k] ?? []))];
  const violated = new Set<string>();
  const checks = lines.map((line, index) => {
    const id = String(index).padStart(2, "0");
    const [total, ...parts] = [...line].reverse();
    const miss = Math.abs((total?.value ?? 0) - add(parts.map((one) => one.value ?? 0)));
    if (miss > (isExact ? 0 : line.length / 2)) violated.add(id);
    return sum(id, total ?? figure("none", 0), parts);
  });
  return { checks, violated };
}

const numbers = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })).chain(([height, width]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: width, maxLength: width }), {
    minLength: height,
    maxLength: height,
  }),
);
const place = fc.nat({ max: 60 });

describe("one wrong cell in a cross-footed table", () => {
  it("is the only repair where cells are exact", () => {
    fc.assert(
      fc.property(numbers, place, place, fc.integer({ min: 1, max: 9999 }), (rows, r, k, by) => {
        const { checks, violated } = table(rows, [r, k, by], true);
        const cases = localise(checks, violated);
        const [id] = [`${String(r % (rows.length + 1))},${String(k % ((rows[0]?.length ?? 0) + 1))}`];
        expect(cases).toHaveLength(1);
        expect(cases[0]?.repairs.map(({ figures }) => figures.map((one) => one.figure.id))).toEqual([[id]]);
        expect(cases[0]?.suggestions[0]).toMatchObject({ witnesses: 2, figure: { figure: { id } } });
      }),
    );
  });

  it("is among the repairs where cells are rounded, with its value", () => {
    fc.assert(
      fc.property(numbers, place, place, fc.integer({ min: 20, max: 9999 }), (rows, r, k, by) => {
        const { checks, violated } = table(rows, [r, k, by], false);
        const cases = localise(checks, violated);
        const id = `${String(r % (rows.length + 1))},${String(k % ((rows[0]?.length ?? 0) + 1))}`;
        // An error of 20 is beyond the slack of at most seven figures, in its row and in its column.
        const repaired = cases[0]?.repairs.flatMap((one) => one.figures).find((one) => one.figure.id === id);
        const right = (repaired?.figure.value ?? 0) - by;
        expect(cases).toHaveLength(1);
        expect(repaired?.range.low).toBeLessThanOrEqual(right + 0.5);
        expect(repaired?.range.high).toBeGreaterThanOrEqual(right - 0.5);
        expect(repaired?.values).toContain(right);
      }),
    );
  });

  it("does not depend on the order of checks", () => {
    const once = table(
      [
        [100, 250, 70],
        [40, 60, 800],
      ],
      [1, 1, 90],
      false,
    );
    const wanted = JSON.stringify(localise(once.checks, once.violated));
    fc.assert(
      fc.property(fc.shuffledSubarray(once.checks, { minLength: once.checks.length }), (shuffled) => {
        const turned = shuffled.map((one): ExpandedCheck => {
          if (one.relation?.form !== "linear") return one;
          return { ...one, relation: { ...one.relation, terms: one.relation.terms.toReversed() } };
        });
        expect(JSON.stringify(localise(turned, once.violated))).toBe(wanted);
      }),
    );
  });
});

describe("project", () => {
  /** From -3 to 3 in eighths. Corners of these rows lie on halves, so that an open piece between them holds a point. */
  const GRID = Array.from({ length: 49 }, (_, index) => (index - 24) / 8);
  const row = fc.record({
    a: fc.tuple(fc.integer({ min: -1, max: 1 }), fc.integer({ min: -1, max: 1 })),
    b: fc.integer({ min: -3, max: 3 }),
    strict: fc.boolean(),
  });

  it("agrees with trying every point", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        // The square |x|, |y| ≤ 3 keeps everything on the grid.
        const square = [1, -1].flatMap((one) => [
          { a: [one, 0] as [number, number], b: 3, strict: false },
          { a: [0, one] as [number, number], b: 3, strict: false },
        ]);
        const every = [...rows, ...square];
        const inside = GRID.flatMap((x) => GRID.map((y) => [x, y] as const)).filter(([x, y]) =>
          every.every(({ a, b, strict }) => {
            const left = a[0] * x + a[1] * y + b;
            return strict ? left > 0 : left >= 0;
          }),
        );
        const range = project(
          every.map(({ a, b, strict }) => ({ a: a.map(BigInt), b: BigInt(b), strict })),
          0,
        );
        expect(range !== undefined).toBe(inside.length > 0);
        if (range?.low == null || range.high == null) return;
        const xs = inside.map(([x]) => x);
        const [low, high] = [Number(range.low.n) / Number(range.low.d), Number(range.high.n) / Number(range.high.d)];
        const [nearest, farthest] = [Math.min(...xs), Math.max(...xs)];
        // An open end is not reached, and no point of the grid may be near it where two rows leave a corner.
        if (range.lowClosed) expect(nearest).toBe(low);
        else expect(nearest > low && nearest <= low + 0.25).toBe(true);
        if (range.highClosed) expect(farthest).toBe(high);
        else expect(farthest < high && farthest >= high - 0.25).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
