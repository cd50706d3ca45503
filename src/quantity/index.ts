/**
 * Exact numbers: rounding rules, printed figures and the intervals they stand for, units, absence.
 *
 * @packageDocumentation
 */
export { ABSENCE_REASONS } from "./absence.js";
export type { AbsenceReason, Absent, Computed, ComputedColumn, Present } from "./absence.js";
export { IljariError, issueText } from "./error.js";
export type { ErrorCode, Issue, PathStep } from "./error.js";
export type { Range } from "./interval.js";
export type { DecimalLike, NumberInput } from "./number-input.js";
export { printedInterval } from "./printed-interval.js";
export type { PrintedRule } from "./printed-interval.js";
export type { Quantity, QuantityInput } from "./quantity-input.js";
export { round } from "./round.js";
export type { RoundingOptions, RoundingRule } from "./rounding.js";
export { sum } from "./sum.js";
export { UNITS, convertUnit, toWon, unitInfo } from "./unit.js";
export type { MoneyPerJobUnit, MoneyUnit, PersonUnit, Unit, UnitInfo, UnitName } from "./unit.js";
