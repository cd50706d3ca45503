import { absent, present, type AbsenceReason, type Computed } from "../../quantity/absence.js";
import { fail } from "../../quantity/error.js";
import { add, divide, HUNDRED, multiply, sign, subtract, type Fraction } from "../../quantity/fraction.js";
import { convertQuantity, readQuantity, refuseNegative, type QuantityInput } from "../../quantity/quantity-input.js";
import { checkRounding, type RoundingOptions } from "../../quantity/rounding.js";
import type { Unit } from "../../quantity/unit.js";

/** What {@link earnedValue} is computed from; money in any unit of money. */
export interface EarnedValueInput {
  /** The whole budget of the work (BAC). */
  readonly budgetAtCompletion?: QuantityInput | null;
  /** The part of the work that was to be done by now, in percent; or `plannedValue`. */
  readonly plannedPercent?: QuantityInput | null;
  /** The budget of that part (PV). */
  readonly plannedValue?: QuantityInput | null;
  /** The part of the work that is done, in percent; or `earnedValue`. */
  readonly earnedPercent?: QuantityInput | null;
  /** The budget of that part (EV). */
  readonly earnedValue?: QuantityInput | null;
  /** What it has cost (AC). */
  readonly actualCost?: QuantityInput | null;
}

/** What {@link earnedValue} returns; money in the unit of the budget. */
export interface EarnedValue {
  /** PV. */
  readonly plannedValue: Computed;
  /** EV. */
  readonly earnedValue: Computed;
  /** AC. */
  readonly actualCost: Computed;
  /** SV = EV − PV; negative is behind schedule. */
  readonly scheduleVariance: Computed;
  /** CV = EV − AC; negative is above cost. */
  readonly costVariance: Computed;
  /** SPI = EV / PV. */
  readonly schedulePerformance: Computed<"ratio">;
  /** CPI = EV / AC. */
  readonly costPerformance: Computed<"ratio">;
  /** EAC = BAC / CPI: the rest costs as much for its budget as what is done. */
  readonly estimateAtCompletion: Computed;
  /** AC + BAC − EV: the rest costs its budget. */
  readonly estimateAtBudget: Computed;
  /** ETC = EAC − AC. */
  readonly estimateToComplete: Computed;
  /** VAC = BAC − EAC. */
  readonly varianceAtCompletion: Computed;
  /** TCPI = (BAC − EV) / (BAC − AC): the CPI that the rest must have. */
  readonly toCompletePerformance: Computed<"ratio">;
}

/**
 * Earned value: work done, work planned and money spent in one unit of account.
 *
 * Use it where the progress of work can be stated in percent, as in building; the spending of a year's budget alone is an
 * execution rate. SPI tends to 1 at the end of any project, however late it is.
 *
 * @param input - Budget, planned and earned part (each in percent or in money), actual cost.
 * @param options - Rounding of every result.
 * @returns The figures, without ranges. Absent: `not-stated` (no budget, no planned part), `not-reported` (no earned part,
 *   no actual cost), `zero-denominator` (nothing planned, nothing spent, nothing earned for EAC, nothing left for TCPI),
 *   `not-applicable` (TCPI where more than the budget is spent).
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` (a part given in percent and in money), `negative-level`,
 *   `part-above-whole` (a percentage above 100), `unit-mismatch`, `unknown-unit`, `not-finite`, `not-a-number`, `invalid-decimals`.
 * @source Project Management Institute, Practice Standard for Earned Value Management; formulas as in the R package PRA.
 * @example
 * ```ts
 * import { earnedValue } from "iljari/targets";
 * const state = earnedValue(
 *   { budgetAtCompletion: 100_000, plannedPercent: 40, earnedPercent: 35, actualCost: 36_000 },
 *   { decimals: 3 },
 * );
 * [state.schedulePerformance.value, state.costPerformance.value, state.estimateAtCompletion.value]; // => [0.875, 0.972, 102857.143]
 * ```
 */
export function earnedValue(input: EarnedValueInput, options: RoundingOptions = {}): EarnedValue {
  checkRounding(options);
  const { unit, budget, planned, earned, cost } = readEarned(input);
  const money = (value: Exact): Computed =>
    typeof value === "string" ? absent(value, unit) : present(value, unit, options);
  const ratio = (value: Exact): Computed<"ratio"> =>
    typeof value === "string" ? absent(value, "ratio") : present(value, "ratio", options);
  const performance = over(earned, cost);
  const atCompletion = over(budget, performance);
  return {
    plannedValue: money(planned),
    earnedValue: money(earned),
    actualCost: money(cost),
    scheduleVariance: money(both(earned, planned, subtract)),
    costVariance: money(both(earned, cost, subtract)),
    schedulePerformance: ratio(over(earned, planned)),
    costPerformance: ratio(performance),
    estimateAtCompletion: money(atCompletion),
    estimateAtBudget: money(both(cost, both(budget, earned, subtract), add)),
    estimateToComplete: money(both(atCompletion, cost, subtract)),
    varianceAtCompletion: money(both(budget, atCompletion, subtract)),
    toCompletePerformance: ratio(over(both(budget, earned, subtract), both(budget, cost, moneyLeft))),
  };
}

type Exact = Fraction | AbsenceReason;

function both(a: Exact, b: Exact, compute: (a: Fraction, b: Fraction) => Exact): Exact {
  if (typeof a === "string") return a;
  return typeof b === "string" ? b : compute(a, b);
}

function moneyLeft(budget: Fraction, cost: Fraction): Exact {
  const left = subtract(budget, cost);
  return sign(left) < 0 ? "not-applicable" : left;
}

function over(a: Exact, b: Exact): Exact {
  return both(a, b, (x, y) => (sign(y) === 0 ? "zero-denominator" : divide(x, y)));
}

function readEarned(input: EarnedValueInput) {
  const given = (name: keyof EarnedValueInput) => input[name] ?? undefined;
  const names = ["budgetAtCompletion", "plannedValue", "earnedValue", "actualCost"] as const;
  const unit: Unit =
    names
      .flatMap((name) => given(name) ?? [])
      .map((one) => readQuantity(one, []).unit)
      .find((one) => one !== "not-stated") ?? "not-stated";
  const money = (name: keyof EarnedValueInput, missing: AbsenceReason): Exact => {
    const one = given(name);
    if (one === undefined) return missing;
    const read = readQuantity(one, [name]);
    refuseNegative(read, [name]);
    return read.unit === "not-stated" ? read.value : convertQuantity(read, unit, [name]).value;
  };
  const budget = money("budgetAtCompletion", "not-stated");
  const part = (
    percentName: "plannedPercent" | "earnedPercent",
    name: "plannedValue" | "earnedValue",
    missing: AbsenceReason,
  ): Exact => {
    const one = given(percentName);
    if (one === undefined) return money(name, missing);
    if (given(name) !== undefined) {
      fail("invalid-value", { path: [percentName], value: one, expected: `either ${percentName} or ${name}` });
    }
    const percent = readQuantity(one, [percentName]);
    refuseNegative(percent, [percentName]);
    const value = percent.unit === "not-stated" ? percent : convertQuantity(percent, "percent", [percentName]);
    const share = divide(value.value, HUNDRED);
    if (share.n > share.d) {
      fail("part-above-whole", { path: [percentName], value: one, expected: "at most 100 percent" });
    }
    return both(budget, share, multiply);
  };
  return {
    unit,
    budget,
    planned: part("plannedPercent", "plannedValue", "not-stated"),
    earned: part("earnedPercent", "earnedValue", "not-reported"),
    cost: money("actualCost", "not-reported"),
  };
}
