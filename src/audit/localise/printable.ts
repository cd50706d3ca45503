import { floorDivide } from "../../quantity/integers.js";
import { compare, type Fraction } from "../../quantity/fraction.js";
import type { Interval } from "../../quantity/interval.js";
import { deviationUnder } from "../deviation.js";
import type { System } from "./system.js";

/** The figures that could be printed for a number of a range, as whole numbers of last digits; null where there is no end. */
export interface Printable {
  readonly first: bigint | null;
  readonly last: bigint | null;
  /** Without what is printed now; null where there is no end to them. */
  readonly count: bigint | null;
}

/**
 * What could be printed instead of a figure whose deviation, in half digits, lies within `range`: every figure whose own
 * interval has a number in common with it.
 */
export function printableIn(system: System, unknown: number, range: Interval): Printable {
  const printed = system.countOf(unknown);
  const first = range.low === null ? null : printed + stepTo(system, unknown, range.low, range.lowClosed, 1n);
  const last = range.high === null ? null : printed + stepTo(system, unknown, range.high, range.highClosed, -1n);
  if (first === null || last === null) return { first, last, count: null };
  if (last < first) return { first, last, count: 0n };
  const isPrintedIn = first <= printed && printed <= last;
  return { first, last, count: last - first + (isPrintedIn ? 0n : 1n) };
}

/** How many last digits away the first figure is that still reaches beyond an end; `direction` leads into the range. */
function stepTo(system: System, unknown: number, end: Fraction, isClosed: boolean, direction: 1n | -1n): bigint {
  const printed = system.countOf(unknown);
  const rule = system.ruleOf(unknown);
  const reaches = (step: bigint): boolean => {
    const { low, high, lowOpen, highOpen } = deviationUnder(rule, printed + step);
    const [far, isOpen] = direction > 0n ? [high, highOpen] : [low, lowOpen];
    const order = compare({ n: 2n * step + BigInt(far), d: 1n }, end) * Number(direction);
    return order > 0 || (order === 0 && isClosed && !isOpen);
  };
  // No rule reaches further than one digit, so that two steps before the end are before the first that reaches.
  let step = floorDivide(end.n, 2n * end.d) - 2n * direction;
  while (!reaches(step)) step += direction;
  while (reaches(step - direction)) step -= direction;
  return step;
}
