import { powerOfTen, roundToUnits, type Fraction } from "../../quantity/fraction.js";
import type { Slip } from "../check-result.js";
import { editDistance } from "./edit-distance.js";

/** The strongest first: how much a slip of this kind says. A digit replaced explains almost anything. */
const STRENGTH: readonly Slip[] = [
  "swap",
  "factor-1000",
  "factor-100",
  "factor-10",
  "sign",
  "transposition",
  "cut-off",
  "dropped-digit",
  "added-digit",
  "copied-neighbour",
  "one-digit",
];

/** 0 for the strongest kind; the same for all factors and all edits of a digit; most where there is no slip. */
export function strengthOf(kinds: readonly Slip[]): number {
  return Math.min(...kinds.map((kind) => RANK[kind]), NO_SLIP);
}

const RANK: Readonly<Record<Slip, number>> = {
  swap: 0,
  "factor-10": 0,
  "factor-100": 0,
  "factor-1000": 0,
  sign: 1,
  transposition: 2,
  "cut-off": 3,
  "dropped-digit": 4,
  "added-digit": 4,
  "copied-neighbour": 4,
  "one-digit": 4,
};
const NO_SLIP = 5;

export function byStrength(a: Slip, b: Slip): number {
  return STRENGTH.indexOf(a) - STRENGTH.indexOf(b);
}

/**
 * How `printed` may have come from `other`, both as whole numbers of last digits of `decimals` decimals: on the digits as
 * they are printed, sign and decimal point apart and without separators.
 */
export function slipsBetween(printed: bigint, other: bigint, decimals: number): Slip[] {
  if (printed === other) return [];
  const slips: Slip[] = [...factors(printed, other)];
  if (printed === -other) slips.push("sign");
  else if (printed < 0n === other < 0n || printed === 0n || other === 0n) {
    const kind = editOf(digitsOf(printed, decimals), digitsOf(other, decimals));
    if (kind !== undefined) slips.push(kind);
  }
  return slips.toSorted(byStrength);
}

function factors(printed: bigint, other: bigint): Slip[] {
  if (printed === 0n || other === 0n) return [];
  return ([1, 2, 3] as const).flatMap((power): Slip[] => {
    const factor = powerOfTen(power).n;
    const kind = (["factor-10", "factor-100", "factor-1000"] as const)[power - 1] ?? "factor-10";
    return other === printed * factor || isRounded(printed, other, factor) ? [kind] : [];
  });
}

/** Whether `other` is `printed` / factor, rounded; what is left of it must have two digits or be exact, to say anything. */
function isRounded(printed: bigint, other: bigint, factor: bigint): boolean {
  const quotient: Fraction = { n: printed, d: factor };
  if (roundToUnits(quotient, 0, "half-up") !== other) return false;
  return printed % factor === 0n || other > 9n || other < -9n;
}

/** The digits as printed: a zero before the decimal point, zeros for digits that were rounded away. */
export function digitsOf(count: bigint, decimals: number): string {
  const digits = String(count < 0n ? -count : count);
  return decimals >= 0 ? digits.padStart(decimals + 1, "0") : digits + (count === 0n ? "" : "0".repeat(-decimals));
}

function editOf(printed: string, other: string): Slip | undefined {
  if (editDistance(printed, other) !== 1) return undefined;
  if (printed.length < other.length) return "dropped-digit";
  if (printed.length > other.length) return "added-digit";
  const differing = Array.from(printed).filter((digit, index) => digit !== other[index]).length;
  return differing === 2 ? "transposition" : "one-digit";
}
