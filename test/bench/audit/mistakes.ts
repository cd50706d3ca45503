import type { CrossFooted } from "./cross-footed.js";
import type { Random } from "../random.js";

/** What goes wrong when figures are typed. */
export const MISTAKES = [
  "one-digit",
  "transposition",
  "dropped-digit",
  "added-digit",
  "sign",
  "factor",
  "swap",
  "copied-neighbour",
  "total-off",
] as const;

export type Mistake = (typeof MISTAKES)[number];

/** A cell that is changed. */
export interface Change {
  readonly place: number;
  readonly count: number;
}

/** What the mistake makes of the cell (of two cells, for a swap); nothing where it cannot happen to it. */
export function mistake(kind: Mistake, place: number, { rows, columns, printed }: CrossFooted, any: Random): Change[] {
  const width = columns + 1;
  const [row, column] = [Math.floor(place / width), place % width];
  const count = printed[place] ?? 0;
  const change = (to: number | undefined): Change[] => (to === undefined || to === count ? [] : [{ place, count: to }]);
  switch (kind) {
    case "one-digit":
    case "transposition":
    case "dropped-digit":
    case "added-digit":
      return change(retyped(kind, String(count), any));
    case "sign":
      return change(-count);
    case "factor": {
      const factor = 10 ** any.whole(1, 3);
      return change(any.whole(0, 1) === 1 && count % factor === 0 ? count / factor : count * factor);
    }
    case "swap": {
      if (row === rows || column === columns) return [];
      const other = row * width + ((column + any.whole(1, columns - 1)) % columns);
      const value = printed[other] ?? 0;
      return value === count ? [] : [...change(value), { place: other, count }];
    }
    case "copied-neighbour": {
      const neighbours = [
        ...(column > 0 ? [place - 1] : []),
        ...(column < columns ? [place + 1] : []),
        ...(row > 0 ? [place - width] : []),
        ...(row < rows ? [place + width] : []),
      ];
      return change(printed[any.of(neighbours)]);
    }
    case "total-off": {
      if (row !== rows && column !== columns) return [];
      const by = any.whole(1, 9) * 10 ** any.whole(0, 2) * (any.whole(0, 1) === 1 ? 1 : -1);
      return count + by < 0 ? [] : change(count + by);
    }
  }
}

/** Digits typed wrongly; no number begins with a zero. */
function retyped(kind: Mistake, digits: string, any: Random): number | undefined {
  const at = any.whole(0, digits.length - 1);
  const [before, digit = "", after] = [digits.slice(0, at), digits[at], digits.slice(at + 1)];
  const text =
    kind === "one-digit"
      ? `${before}${any.whole(0, 9)}${after}`
      : kind === "transposition"
        ? `${before}${after.slice(0, 1)}${digit}${after.slice(1)}`
        : kind === "dropped-digit"
          ? `${before}${after}`
          : `${before}${any.whole(0, 9)}${digit}${after}`;
  const isNumber = text.length > 0 && text !== digits && (text === "0" || !text.startsWith("0"));
  return isNumber ? Number(text) : undefined;
}
