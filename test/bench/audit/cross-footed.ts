import type { RoundingRule } from "iljari/quantity";
import type { Random } from "../random.js";

/** A table whose last row and last column are totals, in whole numbers. */
export interface CrossFooted {
  readonly rows: number;
  readonly columns: number;
  /** Row-major, totals last: what stands behind the print, in hundredths of a last digit. */
  readonly truth: readonly number[];
  /** What is printed, in last digits. */
  readonly printed: readonly number[];
}

/** Hundredths of a last digit, so that every rule meets its ties. */
export const FINENESS = 100;

/**
 * A made-up table of `rows` times `columns` cells and their totals. `exact` prints every number as it is; a rule rounds
 * each number by itself, the totals from the exact totals.
 */
export function crossFooted(any: Random, rows: number, columns: number, printing: RoundingRule | "exact"): CrossFooted {
  const width = columns + 1;
  const truth = new Array<number>((rows + 1) * width).fill(0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      // From two to five digits, as the cells of a real table differ.
      const magnitude = 10 ** any.whole(1, 4);
      const count = any.whole(magnitude, 10 * magnitude - 1);
      const value = count * FINENESS + (printing === "exact" ? 0 : any.whole(0, FINENESS - 1));
      for (const line of [row, rows]) {
        for (const place of [column, columns]) truth[line * width + place] = (truth[line * width + place] ?? 0) + value;
      }
    }
  }
  const printed = truth.map((value) => (printing === "exact" ? value / FINENESS : rounded(value, printing)));
  return { rows, columns, truth, printed };
}

/** Of numbers that are not negative, in whole numbers throughout. */
function rounded(value: number, rule: RoundingRule): number {
  const rest = value % FINENESS;
  const down = (value - rest) / FINENESS;
  if (rule === "truncate" || 2 * rest < FINENESS) return down;
  if (2 * rest > FINENESS || rule === "half-up") return down + 1;
  return rule === "half-even" && down % 2 === 1 ? down + 1 : down;
}

/** Places of the two sums that a cell stands in: those of its row and those of its column, the total last. */
export function linesThrough({ rows, columns }: CrossFooted, place: number): readonly (readonly number[])[] {
  const width = columns + 1;
  const row = Math.floor(place / width);
  const column = place % width;
  return [
    Array.from({ length: width }, (_, at) => row * width + at),
    Array.from({ length: rows + 1 }, (_, at) => at * width + column),
  ];
}

/** By how many last digits the total of a line is more than the sum of its parts. */
export function imbalance(counts: readonly number[], line: readonly number[]): number {
  const total = counts[line.at(-1) ?? 0] ?? 0;
  return line.slice(0, -1).reduce((rest, place) => rest - (counts[place] ?? 0), total);
}
