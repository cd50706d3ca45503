import { fail } from "../quantity/error.js";
import { compare, multiply, powerOfTen, type Fraction } from "../quantity/fraction.js";
import { readNumber } from "../quantity/number-input.js";
import type { Quantity } from "../quantity/quantity-input.js";
import { unitInfo, type Unit } from "../quantity/unit.js";
import type { Address } from "../model/address.js";
import type { Figure, Printing } from "../model/figure.js";
import type { Basis, Indicator } from "../model/indicator.js";
import { isEarlier, periodEnd, periodStart, type Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import type { Target, TargetOrigin } from "../model/target.js";

/** A value as it entered a comparison: with unit, digits and the place it was read from. */
export interface PrintedValue extends Quantity {
  /** The value as printed. */
  readonly value: number;
  /** The unit it is printed in. */
  readonly unit: Unit;
  /** The period it is of. */
  readonly period: Period;
  /** The id of the figure or target it is, where it is one. */
  readonly id?: string;
  /** Where it stands in the document. */
  readonly address?: Address;
}

/** One way of reading an indicator's row: a target, what it starts from, and what was reached. */
export interface Reading {
  readonly target: Target;
  readonly baseline: PrintedValue | undefined;
  readonly actual: PrintedValue | undefined;
  /** How many of baseline, target and actual the one table prints. */
  readonly complete: number;
}

/** The table that something stands in; what has no address stands together. */
export function tableOf(address: Address | undefined): string {
  return address === undefined ? "" : `${address.section ?? ""}\u0000${address.table ?? ""}`;
}

/** A printing with unit and digits filled in from the indicator. */
export function asPrinted(
  value: number,
  printing: Printing & Pick<Quantity, "rounding">,
  indicator: Indicator,
): Quantity & { value: number; unit: Unit } {
  const unit = printing.unit === undefined || printing.unit === "not-stated" ? indicator.unit : printing.unit;
  const decimals = printing.decimals ?? defaultDecimals(indicator, unit);
  return {
    // Adding 0 turns -0 into 0.
    value: value + 0,
    unit,
    ...(decimals === undefined ? {} : { decimals }),
    ...(printing.rounding === undefined ? {} : { rounding: printing.rounding }),
    ...(printing.exact === undefined ? {} : { exact: printing.exact }),
  };
}

/** The indicator's last digit, in the unit of the printing: one decimal of thousands is hundreds of persons. */
function defaultDecimals(indicator: Indicator, unit: Unit): number | undefined {
  if (indicator.decimals === undefined) return undefined;
  return indicator.decimals + unitInfo(unit).exponent - unitInfo(indicator.unit).exponent;
}

function ofFigure(figure: Figure, indicator: Indicator): PrintedValue | undefined {
  if (figure.value === null) return undefined;
  const { id, period, address } = figure;
  return { ...asPrinted(figure.value, figure, indicator), period, id, ...(address === undefined ? {} : { address }) };
}

/** Size of the last printed digit in the dimension's base unit; zero for what is exact. */
export function grain(value: Quantity & { unit: Unit }): Fraction {
  if (value.exact === true || value.decimals === undefined) return { n: 0n, d: 1n };
  return powerOfTen(unitInfo(value.unit).exponent - value.decimals);
}

export function isFiner(a: Quantity & { unit: Unit }, b: Quantity & { unit: Unit }): boolean {
  return compare(grain(a), grain(b)) < 0;
}

/** The most precise of several printings; of equally precise ones the first. */
export function finest(values: readonly PrintedValue[]): PrintedValue | undefined {
  return values.reduce<PrintedValue | undefined>(
    (best, one) => (best === undefined || isFiner(one, best) ? one : best),
    undefined,
  );
}

/** The value in the dimension's base unit, for comparing printings of different scale. */
export function inBaseUnit(value: Quantity & { unit: Unit }): Fraction {
  return multiply(readNumber(value.value), powerOfTen(unitInfo(value.unit).exponent));
}

/** Whether its values add up over time, so that those of longer and shorter periods do not compare. */
function addsUp({ kind }: Indicator): boolean {
  return kind === "flow" || kind === "cumulative";
}

/** Printed levels of an indicator, all periods; those of another basis stand apart. */
export interface Levels {
  /** What the indicator is compared by. */
  readonly values: readonly PrintedValue[];
  /** Figures of another basis, which take no part: by period, their basis and their place in the plan. */
  readonly foreign: ReadonlyMap<Period, { readonly basis: Basis; readonly index: number }>;
}

export function levels(plan: Plan, indicator: Indicator, period: Period, mixBasis: boolean): Levels {
  const values: PrintedValue[] = [];
  const foreign = new Map<Period, { basis: Basis; index: number }>();
  (plan.figures ?? []).forEach((figure, index) => {
    if (figure.indicator !== indicator.id || figure.changeFrom !== undefined || figure.planned === true) return;
    // What a half-year adds up to is no baseline for a year.
    if (addsUp(indicator) && formOf(figure.period) !== formOf(period)) return;
    const { basis = indicator.basis } = figure;
    const value = ofFigure(figure, indicator);
    if (!mixBasis && isOtherBasis(basis, indicator)) foreign.set(figure.period, { basis, index });
    else if (value !== undefined) values.push(value);
  });
  return { values, foreign };
}

/** A survey figure and a register count of the same name are two things. What is not stated contradicts nothing. */
function isOtherBasis(basis: Basis, indicator: Indicator): boolean {
  return basis !== indicator.basis && basis !== "not-stated" && indicator.basis !== "not-stated";
}

export function refuseOtherBasis(
  basis: Basis | undefined,
  indicator: Indicator,
  path: readonly (string | number)[],
  mixBasis: boolean,
): void {
  if (mixBasis || basis === undefined || !isOtherBasis(basis, indicator)) return;
  const expected = `${indicator.basis}, the basis of ${indicator.id}; pass mixBasis: true to compare all the same`;
  fail("basis-mismatch", { path, value: basis, expected });
}

/** The value of a period that stands in the same table, or else the most precise one there is. */
export function near(values: readonly PrintedValue[], period: Period, table: string): PrintedValue | undefined {
  const own = values.filter((one) => one.period === period);
  return finest(own.filter((one) => tableOf(one.address) === table)) ?? finest(own);
}

/**
 * The newest period that is over before the given one begins. Of several that end together it is the one of the same
 * form (a year before a year), else the shortest.
 */
export function latestBefore(rows: readonly { readonly period: Period }[], period: Period): Period | undefined {
  const rank = (one: Period) => `${periodEnd(one)} ${formOf(one) === formOf(period) ? "=" : ""} ${periodStart(one)}`;
  return rows
    .map((one) => one.period)
    .filter((one) => isEarlier(one, period))
    .reduce<Period | undefined>((best, one) => (best === undefined || rank(one) > rank(best) ? one : best), undefined);
}

/** Year, half-year, quarter or month. */
function formOf(period: Period): string {
  return period.slice(4, 6).replace(/[0-9]/, "M");
}

/** The targets of one indicator and period that are in force: the newest revision, else the annual, else the term plan's. */
export function targetsInForce(plan: Plan, indicator: string, period: Period, origin?: TargetOrigin): Target[] {
  const own = (plan.targets ?? []).filter(
    (one) => one.indicator === indicator && one.period === period && (one.target !== null || one.range !== undefined),
  );
  const of = (wanted: TargetOrigin) => own.filter((one) => (one.origin ?? "annual") === wanted);
  if (origin !== undefined) return origin === "revised" ? newest(of("revised")) : of(origin);
  const revised = newest(of("revised"));
  if (revised.length > 0) return revised;
  return of("annual").length > 0 ? of("annual") : of("term");
}

function newest(revisions: readonly Target[]): Target[] {
  const day = revisions
    .map((one) => one.date ?? "")
    .sort()
    .at(-1);
  return revisions.filter((one) => (one.date ?? "") === day);
}

/**
 * All readings of one target: the first is the one to report. It is that of the table which prints most of baseline,
 * target and actual together; of equally complete ones the most precise; of equally precise ones the first printed.
 */
export function readings(
  targets: readonly Target[],
  indicator: Indicator,
  values: readonly PrintedValue[],
  period: Period,
): Reading[] {
  const shared = targets.map((one) => baselineOf(one, indicator, values)).find((one) => one !== undefined);
  const all = targets.map((target): Reading => {
    const table = tableOf(target.address);
    const own = baselineOf(target, indicator, values);
    const earlier = latestBefore(values, period);
    const unstated = shared ?? (earlier === undefined ? undefined : near(values, earlier, table));
    // A baseline that is stated and has no value is missing: no other figure takes its place.
    const baseline = target.baseline === undefined ? unstated : own;
    const actual = near(values, period, table);
    const isHere = (value: PrintedValue | undefined) => value !== undefined && tableOf(value.address) === table;
    return {
      target,
      baseline,
      actual,
      complete: 1 + Number(own !== undefined || isHere(baseline)) + Number(isHere(actual)),
    };
  });
  // Sorting is stable, so that document order decides what the rest leaves open.
  return all.sort((a, b) => b.complete - a.complete || finerTarget(a.target, b.target, indicator));
}

function finerTarget(a: Target, b: Target, indicator: Indicator): number {
  const [x, y] = [asPrinted(a.target ?? 0, a, indicator), asPrinted(b.target ?? 0, b, indicator)];
  return Number(isFiner(y, x)) - Number(isFiner(x, y));
}

function baselineOf(target: Target, indicator: Indicator, values: readonly PrintedValue[]): PrintedValue | undefined {
  const { baseline, address } = target;
  if (baseline === undefined) return undefined;
  if (baseline.figure !== undefined) return values.find((one) => one.id === baseline.figure);
  if (baseline.value === undefined) return near(values, baseline.period, tableOf(address));
  const printed = asPrinted(baseline.value, baseline, indicator);
  return { ...printed, period: baseline.period, ...(address === undefined ? {} : { address }) };
}
