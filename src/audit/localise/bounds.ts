import { given } from "../given.js";
import type { Sum } from "./plain-sum.js";
import type { System } from "./system.js";

/** So many steps are half a last digit. Bounds are kept in whole steps and moved outwards to one, which keeps them sound. */
export const STEPS = 1000;
/** Less than a thousandth of a last digit is not worth another round. */
const LEAST_GAIN = 2;

/** Between which deviations each unknown lies, in steps. */
export interface Bounds {
  /** Back to what the print allows. */
  readonly reset: (unknown: number) => void;
  readonly isEmpty: (unknown: number) => boolean;
  /** The most that weight · deviation can be. */
  readonly most: (unknown: number, weight: number) => { readonly value: number; readonly isOpen: boolean };
  /** Demands weight · deviation ≥ value (or >); gives the end that it narrowed, 2 · unknown or 2 · unknown + 1. */
  readonly atLeast: (unknown: number, weight: number, value: number, isOpen: boolean) => number | undefined;
}

/** The bounds that the printed figures allow; those of `only`, where it is given. Kept for what is asked about alone. */
export function boundsOf(system: System, only?: ReadonlySet<number>): Bounds {
  const size = only === undefined ? system.figures.length : 0;
  const places = only === undefined ? undefined : new Map([...only].map((unknown, index) => [unknown, index]));
  const length = places?.size ?? size;
  // Two ends an unknown, and whether they are open.
  const ends = new Float64Array(2 * length);
  const open = new Uint8Array(2 * length);
  const place = (unknown: number): number => (places === undefined ? unknown : given(places.get(unknown)));
  const reset = (unknown: number): void => {
    const { low, high, lowOpen, highOpen } = system.deviationOf(unknown);
    const lower = 2 * place(unknown);
    ends[lower] = low * STEPS;
    ends[lower + 1] = high * STEPS;
    open[lower] = lowOpen ? 1 : 0;
    open[lower + 1] = highOpen ? 1 : 0;
  };
  for (const unknown of only ?? system.figures.keys()) reset(unknown);
  const at = (index: number): number => given(ends[index]);
  return {
    reset,
    isEmpty: (unknown) => {
      const low = 2 * place(unknown);
      return at(low) > at(low + 1) || (at(low) === at(low + 1) && (open[low] === 1 || open[low + 1] === 1));
    },
    most: (unknown, weight) => {
      const end = 2 * place(unknown) + (weight > 0 ? 1 : 0);
      return { value: weight * at(end), isOpen: open[end] === 1 };
    },
    atLeast: (unknown, weight, value, isOpen) => {
      const side = weight > 0 ? 0 : 1;
      const index = 2 * place(unknown) + side;
      const quotient = value / weight;
      // Outwards: down for a lower end, up for an upper one. Only an end that lies on a step can be known to be open.
      const moved = outwards(value, weight, quotient, side);
      const isOn = moved * weight === value;
      const gain = side === 0 ? moved - at(index) : at(index) - moved;
      if (gain >= LEAST_GAIN || (gain > 0 && wouldBeEmpty(moved, at(index + 1 - 2 * side), side))) {
        ends[index] = moved;
        open[index] = isOn && isOpen ? 1 : 0;
        return 2 * unknown + side;
      }
      if (gain === 0 && isOn && isOpen && open[index] === 0) {
        open[index] = 1;
        return 2 * unknown + side;
      }
      return undefined;
    },
  };
}

function wouldBeEmpty(end: number, other: number, side: 0 | 1): boolean {
  return side === 0 ? end >= other : end <= other;
}

/** The whole number next to value / weight on the outer side; the division of two whole numbers may round across one. */
function outwards(value: number, weight: number, quotient: number, side: 0 | 1): number {
  if (side === 0) {
    const down = Math.floor(quotient);
    return down * weight > value ? down - 1 : down;
  }
  const up = Math.ceil(quotient);
  return up * weight > value ? up + 1 : up;
}

/** The ends of a sum, how many open ones make them, and the widest of its pieces. */
export function bounded(sum: Sum, bounds: Bounds) {
  let most = sum.at * STEPS;
  let least = most;
  let mostOpen = 0;
  let leastOpen = 0;
  let widest = 0;
  for (let index = 0; index < sum.members.length; index++) {
    const unknown = given(sum.members[index]);
    const weight = given(sum.weights[index]);
    const upper = bounds.most(unknown, weight);
    const lower = bounds.most(unknown, -weight);
    most += upper.value;
    least -= lower.value;
    if (upper.isOpen) mostOpen++;
    if (lower.isOpen) leastOpen++;
    widest = Math.max(widest, upper.value + lower.value);
  }
  return { most, least, mostOpen, leastOpen, widest };
}
