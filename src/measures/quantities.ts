import type { PathStep } from "../quantity/error.js";
import { inOneUnit, readQuantity, type QuantityInput, type ReadQuantity } from "../quantity/quantity-input.js";

/** Reads two arguments that must be of one kind, the second converted into the unit of the first. */
export function readPair(
  a: QuantityInput,
  b: QuantityInput,
  names: readonly [PathStep, PathStep],
): [ReadQuantity, ReadQuantity] {
  return inOneUnit(readQuantity(a, [names[0]]), readQuantity(b, [names[1]]), [names[1]]);
}
