import { absent, present, type Computed, type ComputedColumn } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import { add, divide, multiply, sign, subtract, toNumber, ZERO, type Fraction } from "../quantity/fraction.js";
import { readNumber, type NumberInput } from "../quantity/number-input.js";
import { checkRounding, type RoundingOptions } from "../quantity/rounding.js";
import { sumExact } from "../quantity/sum.js";

/** Parts of a whole at two times. */
export interface ContributionsInput {
  /** The parts before. */
  readonly from: readonly NumberInput[];
  /** The same parts after, in the same order and unit. */
  readonly to: readonly NumberInput[];
  /** The whole before and after as published, where it is not the sum of the parts. */
  readonly total?: { readonly from: NumberInput; readonly to: NumberInput };
}

/** What {@link contributions} returns: a column, and what the parts leave unexplained. */
export interface Contributions extends ComputedColumn<"percentage-point"> {
  /** Growth of the whole minus the contributions: what rounding or parts that are not listed leave. */
  readonly residual: Computed<"percentage-point">;
}

/**
 * What each part adds to the growth of the whole (기여도): `(to[i] − from[i]) / total.from × 100`.
 *
 * Contributions and residual add up exactly to the percent change of the whole. Not for chain-linked or real output,
 * whose parts do not add up to the whole, nor across a break in a series.
 *
 * @param input - Parts before and after, and the whole where it is published.
 * @param options - Rounding of each result; rounded contributions need not add up.
 * @returns A column in percentage points of the whole's growth, with the residual. Absent: `zero-baseline`, all of them;
 *   `negative-baseline` where the whole was negative.
 * @throws {@link quantity.IljariError | IljariError} `different-lengths`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Bank of Korea, contribution to growth (기여도).
 * @example
 * ```ts
 * import { contributions } from "iljari/measures";
 * const { values, residual } = contributions(
 *   { from: [13.9, 39.9], to: [15.9, 37.4], total: { from: 343.3, to: 343 } },
 *   { decimals: 2 },
 * );
 * values; // => [0.58, -0.73]
 * residual.value; // => 0.06
 * ```
 */
export function contributions(input: ContributionsInput, options: RoundingOptions = {}): Contributions {
  checkRounding(options);
  const { from, to, total } = input;
  if (from.length !== to.length) {
    fail("different-lengths", { path: ["to"], value: to.length, expected: `${String(from.length)} parts, as in from` });
  }
  const changes = from.map((part, i) =>
    subtract(readNumber(to[i] as NumberInput, ["to", i]), readNumber(part, ["from", i])),
  );
  const before = total === undefined ? sumExact(from) : readNumber(total.from, ["total", "from"]);
  const after = total === undefined ? sumExact(to) : readNumber(total.to, ["total", "to"]);
  const unit = "percentage-point";
  if (sign(before) <= 0) {
    const reason = sign(before) === 0 ? "zero-baseline" : "negative-baseline";
    const missing = changes.map((_, at) => ({ at, reason }) as const);
    return { values: changes.map(() => null), unit, absent: missing, residual: absent(reason, unit) };
  }
  const explained = changes.reduce<Fraction>((sum, one) => add(sum, one), ZERO);
  const toPoints = (change: Fraction) => multiply(divide(change, before), { n: 100n, d: 1n });
  return {
    values: changes.map((one) => toNumber(toPoints(one), options.decimals, options.rounding)),
    unit,
    absent: [],
    residual: present(toPoints(subtract(subtract(after, before), explained)), unit, options),
  };
}
