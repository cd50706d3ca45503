import type { Absent, AbsenceReason } from "../../quantity/absence.js";
import type { PathStep } from "../../quantity/error.js";
import { ZERO } from "../../quantity/fraction.js";
import { point } from "../../quantity/interval.js";
import { convertQuantity, readQuantity, refuseNegative } from "../../quantity/quantity-input.js";
import type { QuantityInput, ReadQuantity } from "../../quantity/quantity-input.js";
import { unitFactor, type MoneyUnit } from "../../quantity/unit.js";
import { FUNDING_SOURCES } from "../../model/catalogue/funding-sources.js";
import type { Coverage, FundingBreakdown, FundingPart } from "../../model/funding.js";
import { partsOf, readAmount, wholeOf } from "../funding-amounts.js";
import { coverageOf } from "../sector-flags.js";

/**
 * An amount of money: by source, as a quantity with its unit, or as a bare number of won; what another function computed
 * may be handed on, its absence included. Null where there is none.
 */
export type MoneyInput = FundingBreakdown | QuantityInput | Absent | null;

/** What is known of a figure: its value, or why there is none. */
export type Known = ReadQuantity | AbsenceReason;

/** A {@link MoneyInput} as read. */
export interface Money {
  readonly unit: MoneyUnit;
  /** What it covers; nothing for a plain number, which says nothing of it and takes what it stands beside. */
  readonly covers: Coverage | undefined;
  readonly funds: FundingBreakdown | undefined;
  readonly whole: Known;
}

/** A source or local funds: what a breakdown can hold besides its total. */
export type Source = Exclude<FundingPart, "total">;

/** Sources in the order of plans, local funds last. */
export const SOURCES: readonly Source[] = [...FUNDING_SOURCES, "local"];

const NOTHING: ReadQuantity = { value: ZERO, unit: "KRW", interval: point(ZERO) };

/** Reads an amount; `missing` says why there is none where it is left out. Only a transfer may be below zero. */
export function readMoney(
  input: MoneyInput | undefined,
  path: readonly PathStep[],
  missing: AbsenceReason,
  check: (amount: ReadQuantity, path: readonly PathStep[]) => void = refuseNegative,
): Money {
  const without = (whole: AbsenceReason): Money => ({ unit: "KRW", covers: undefined, funds: undefined, whole });
  if (input === null || input === undefined) return without(missing);
  if (isAbsent(input)) return without(input.reason);
  if (isBreakdown(input)) {
    unitFactor(input.unit, "KRW", [...path, "unit"]);
    for (const { source, amount } of partsOf(input)) {
      if (amount !== null) check(readAmount(input, amount, [...path, source]), [...path, source]);
    }
    const whole = partOf(input, "total");
    if (typeof whole !== "string") check(whole, [...path, "total"]);
    return { unit: input.unit, covers: coverageOf(input), funds: input, whole };
  }
  const read = readQuantity(input, path);
  const unit = read.unit === "not-stated" ? "KRW" : (read.unit as MoneyUnit);
  unitFactor(unit, "KRW", [...path, "unit"]);
  check(read, path);
  return { unit, covers: undefined, funds: undefined, whole: { ...read, unit } };
}

function isAbsent(input: NonNullable<MoneyInput>): input is Absent {
  return typeof input === "object" && "reason" in input && input.reason !== undefined;
}

/** What has a value is a quantity; a decimal of another library has no unit. */
export function isBreakdown(input: unknown): input is FundingBreakdown {
  return typeof input === "object" && input !== null && "unit" in input && !("value" in input);
}

/**
 * One part of a breakdown. A source that is left out beside others counts as nothing; it is unknown where only a total is
 * printed, or where local funds may hold it. A nil is an exact zero.
 */
export function partOf(funds: FundingBreakdown, part: FundingPart): Known {
  const { unit } = funds;
  if (part === "total") {
    const whole = wholeOf(funds);
    return whole === "nil" ? { ...NOTHING, unit } : whole;
  }
  const amount = funds[part];
  if (amount === null) return "not-yet-set";
  if (amount !== undefined) return readAmount(funds, amount, [part]);
  const heldByLocal = funds.local !== undefined && part !== "national" && part !== "private";
  return part === "local" || heldByLocal || partsOf(funds).length === 0 ? "parts-unknown" : { ...NOTHING, unit };
}

/** A part of an amount in a unit; the parts of a plain number are unknown. */
export function partIn(money: Money, part: FundingPart, unit: MoneyUnit): Known {
  const known =
    part === "total" ? money.whole : money.funds === undefined ? withoutParts(money) : partOf(money.funds, part);
  return typeof known === "string" ? known : convertQuantity(known, unit, [part]);
}

function withoutParts({ whole }: Money): AbsenceReason {
  return typeof whole === "string" ? whole : "parts-unknown";
}

/** Whether amounts cover different things. What says nothing of it contradicts nothing. */
export function coverUnlike(amounts: readonly Money[]): boolean {
  return new Set(amounts.flatMap((one) => one.covers ?? [])).size > 1;
}

/** The sources that at least one of the amounts prints. */
export function sourcesOf(amounts: readonly Money[]): Source[] {
  return SOURCES.filter((source) => amounts.some(({ funds }) => funds?.[source] !== undefined));
}
