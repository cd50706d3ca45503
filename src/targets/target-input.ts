import { fail, type PathStep } from "../quantity/error.js";
import { compare } from "../quantity/fraction.js";
import { point } from "../quantity/interval.js";
import { convertQuantity, readQuantity, type QuantityInput, type ReadQuantity } from "../quantity/quantity-input.js";
import type { Unit } from "../quantity/unit.js";
import type { Direction } from "../model/indicator.js";

/** A range that is wanted; both ends belong to it. */
export interface RangeInput {
  /** The lowest value that meets the target. */
  readonly low: QuantityInput;
  /** The highest value that meets the target. */
  readonly high: QuantityInput;
}

/**
 * What is to be compared. Values may be in different units of one dimension; they are computed in the unit of the
 * target, or in the first unit that is stated where the target is a bare number; bare numbers take it. The target counts as exact as printed; baseline and actual have a range where they say how they were rounded.
 */
export interface TargetInput {
  /** Which way is wanted. There is no default. */
  readonly direction: Direction;
  /** What the target starts from. */
  readonly baseline?: QuantityInput | null | undefined;
  /** The target, or the range that is wanted. */
  readonly target: QuantityInput | RangeInput | null | undefined;
  /** What was reached. */
  readonly actual?: QuantityInput | null | undefined;
  /** False while the period is not over: an actual that is missing is then `not-due` and not `not-reported`. */
  readonly due?: boolean;
}

/** A {@link TargetInput} as read, all in one unit. */
export interface ReadTarget {
  readonly direction: Direction;
  readonly baseline: ReadQuantity | undefined;
  /** For a range both ends; for a target both are the same. */
  readonly target: { readonly low: ReadQuantity; readonly high: ReadQuantity } | undefined;
  readonly actual: ReadQuantity | undefined;
  /** Why there is no actual, where there is none. */
  readonly missing: "not-due" | "not-reported";
}

const DIRECTIONS: readonly Direction[] = ["more", "less", "range"];

export function readTargetInput(input: TargetInput): ReadTarget {
  const { direction } = input;
  if (!DIRECTIONS.includes(direction)) {
    const code = direction === undefined ? "missing-key" : "invalid-value";
    fail(code, {
      path: ["direction"],
      value: direction,
      expected: `one of ${DIRECTIONS.join(", ")}; there is no default`,
    });
  }
  const wanted = readWanted(input);
  const baseline = read(input.baseline, "baseline");
  const actual = read(input.actual, "actual");
  // The first unit that is stated is everyone's: bare numbers take it, the others are converted.
  const unit =
    [wanted?.low, wanted?.high, baseline, actual].find((one) => one !== undefined && one.unit !== "not-stated")?.unit ??
    "not-stated";
  return {
    direction,
    target: wanted === undefined ? undefined : inUnitOf(unit, input, wanted),
    baseline: baseline && inUnit(baseline, unit, ["baseline"]),
    actual: actual && inUnit(actual, unit, ["actual"]),
    missing: input.due === false ? "not-due" : "not-reported",
  };
}

function read(value: QuantityInput | null | undefined, name: PathStep): ReadQuantity | undefined {
  return value === null || value === undefined ? undefined : readQuantity(value, [name]);
}

function inUnit(quantity: ReadQuantity, unit: Unit, path: readonly PathStep[]): ReadQuantity {
  return quantity.unit === "not-stated" ? { ...quantity, unit } : convertQuantity(quantity, unit, path);
}

type Wanted = NonNullable<ReadTarget["target"]>;

function inUnitOf(unit: Unit, { direction, target }: TargetInput, wanted: Wanted): Wanted {
  const low = inUnit(wanted.low, unit, ["target"]);
  if (direction !== "range") return { low, high: low };
  const high = inUnit(wanted.high, unit, ["target", "high"]);
  if (compare(high.value, low.value) < 0) {
    const given = (target as RangeInput).high;
    fail("out-of-range", { path: ["target", "high"], value: given, expected: "a value not below low" });
  }
  return { low, high };
}

function readWanted({ direction, target }: TargetInput): Wanted | undefined {
  if (target === null || target === undefined) return undefined;
  const isRange = isRangeInput(target);
  if (isRange !== (direction === "range")) {
    const expected = direction === "range" ? "a range { low, high }" : `one value: the direction is ${direction}`;
    fail("invalid-value", { path: ["target"], value: target, expected });
  }
  const low = asPrinted(isRange ? target.low : target, isRange ? ["target", "low"] : ["target"]);
  if (!isRange) return { low, high: low };
  return { low, high: asPrinted(target.high, ["target", "high"]) };
}

function isRangeInput(target: QuantityInput | RangeInput): target is RangeInput {
  return typeof target === "object" && "low" in target;
}

/** A target is what it says: no rounding stands between it and the number that is meant. */
function asPrinted(target: QuantityInput, path: readonly PathStep[]): ReadQuantity {
  const quantity = readQuantity(target, path);
  return { ...quantity, interval: point(quantity.value) };
}
