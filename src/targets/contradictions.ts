import { compare, subtract, type Fraction } from "../quantity/fraction.js";
import { grain, inBaseUnit, type PrintedValue } from "./readings.js";

/** Another printing of a value that a comparison used, too far from it for rounding. */
export interface Contradiction {
  /** Which value. */
  readonly of: "baseline" | "target" | "actual";
  /** The value that was used. */
  readonly used: PrintedValue;
  /** The other printing. */
  readonly other: PrintedValue;
}

/** The printings that are a whole unit of the coarser one's last digit, or more, away from the value that was used. */
export function contradictions(
  of: Contradiction["of"],
  used: PrintedValue | undefined,
  printings: readonly PrintedValue[],
): Contradiction[] {
  if (used === undefined) return [];
  return printings.filter((other) => isApart(used, other)).map((other) => ({ of, used, other }));
}

function isApart(a: PrintedValue, b: PrintedValue): boolean {
  const difference = subtract(inBaseUnit(a), inBaseUnit(b));
  const distance: Fraction = difference.n < 0n ? { n: -difference.n, d: difference.d } : difference;
  const [x, y] = [grain(a), grain(b)];
  return distance.n !== 0n && compare(distance, compare(x, y) < 0 ? y : x) >= 0;
}
