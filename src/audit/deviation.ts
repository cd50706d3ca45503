import type { PrintedRule } from "../quantity/printed-interval.js";

/**
 * How far the number behind a printed figure may lie from it, in halves of its last digit. In this measure every end is a
 * whole number: -1 and 1 for rounding to the nearest, 0 and 2 for a positive figure that was cut off.
 */
export interface Deviation {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const NONE: Deviation = { low: 0, high: 0, lowOpen: false, highOpen: false };
const NEAREST: Deviation = { low: -1, high: 1, lowOpen: false, highOpen: false };

/** The deviation that `rule` leaves a figure of `count` last digits. */
export function deviationUnder(rule: PrintedRule, count: bigint): Deviation {
  switch (rule) {
    case "exact":
      return NONE;
    case "nearest":
      return NEAREST;
    case "half-up":
      return { ...NEAREST, lowOpen: count <= 0n, highOpen: count >= 0n };
    case "half-down":
      return { ...NEAREST, lowOpen: count > 0n, highOpen: count < 0n };
    case "half-even":
      return { ...NEAREST, lowOpen: count % 2n !== 0n, highOpen: count % 2n !== 0n };
    case "truncate":
      return {
        low: count > 0n ? 0 : -2,
        high: count < 0n ? 0 : 2,
        lowOpen: count <= 0n,
        highOpen: count >= 0n,
      };
  }
}
