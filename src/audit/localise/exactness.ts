import { compare, type Fraction } from "../../quantity/fraction.js";
import { contains, isPoint, type Interval } from "../../quantity/interval.js";
import { multiply, powerOfTen } from "../../quantity/fraction.js";
import { deviationUnder } from "../deviation.js";
import { formOf, printedQuotient, type Form } from "./form.js";
import { given } from "../given.js";
import type { System } from "./system.js";

/** Figures printed otherwise: whole numbers of last digits by unknown. */
export type Replaced = ReadonlyMap<number, bigint>;

/**
 * Whether computing with the printed figures, some of them replaced, and rounding half up (or as the result is known to be
 * rounded) gives what is printed.
 */
export function isExactWith(system: System, equation: number, replaced: Replaced): boolean {
  const form = formOf(system, equation);
  if (form.curve !== undefined) return isCurveExact(system, form, form.curve, replaced);
  const half = given(form.halves[0]);
  let { at } = half;
  for (const [unknown, count] of replaced) {
    at += 2n * (half.weights.get(unknown) ?? 0n) * (count - system.countOf(unknown));
  }
  if (form.halves.length === 1) return half.strict ? at > 0n : at >= 0n;
  if (at === 0n) return true;
  const result = roundedOne(form, half.weights);
  if (result === undefined || half.allOpen) return false;
  // at + weight · deviation = 0 for a deviation that rounding leaves the result.
  const weight = half.weights.get(result) ?? 0n;
  const direction = weight < 0n ? -1n : 1n;
  const wanted = -at * direction;
  const size = weight * direction;
  const { low, high, lowOpen, highOpen } = resultDeviation(system, result, replaced);
  const [bottom, top] = [BigInt(low) * size, BigInt(high) * size];
  return (wanted > bottom || (wanted === bottom && !lowOpen)) && (wanted < top || (wanted === top && !highOpen));
}

/** The result; of two copies of a fact, the one with the coarser digits. */
function roundedOne({ result }: Form, weights: ReadonlyMap<number, bigint>): number | undefined {
  if (result === undefined || weights.size !== 2) return result;
  const size = (unknown: number): bigint => {
    const weight = weights.get(unknown) ?? 0n;
    return weight < 0n ? -weight : weight;
  };
  return [...weights.keys()].reduce((best, one) => (size(one) > size(best) ? one : best), result);
}

function resultDeviation(system: System, result: number, replaced: Replaced) {
  const rule = system.ruleOf(result);
  return deviationUnder(rule === "nearest" ? "half-up" : rule, replaced.get(result) ?? system.countOf(result));
}

function isCurveExact(
  system: System,
  { result: own }: Form,
  curve: NonNullable<Form["curve"]>,
  replaced: Replaced,
): boolean {
  const result = given(own);
  const quotient = printedQuotient(curve, (unknown) => replaced.get(unknown) ?? system.countOf(unknown));
  if (quotient === undefined) return false;
  const { low, high, lowOpen, highOpen } = resultDeviation(system, result, replaced);
  const count = 2n * (replaced.get(result) ?? system.countOf(result));
  const inUnit = (halves: bigint): Fraction =>
    multiply({ n: halves, d: 2n }, powerOfTen(-given(system.figures[result]).decimals));
  const stands: Interval = {
    low: inUnit(count + BigInt(low)),
    high: inUnit(count + BigInt(high)),
    lowClosed: !lowOpen,
    highClosed: !highOpen,
  };
  const wanted = curve.quotientOf(stands);
  return isPoint(wanted) && wanted.low !== null ? compare(wanted.low, quotient) === 0 : contains(wanted, quotient);
}
