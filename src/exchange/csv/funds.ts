import { fail } from "../../quantity/error.js";
import type { MoneyUnit } from "../../quantity/unit.js";
import { isNil } from "../../korean/is-nil.js";
import type { Signs } from "../../korean/signs.js";
import type { Coverage, FundingBreakdown, FundingPart } from "../../model/funding.js";
import { moneyIn } from "./cell-readers.js";

/** A breakdown while its cells are read. */
export interface FundsParts {
  unit?: MoneyUnit;
  /** The unit of the header over a nil, which a breakdown of nils alone is in. */
  nilUnit?: MoneyUnit | undefined;
  decimals: number;
  amounts: Partial<Record<FundingPart, number | null>>;
  printed: Partial<Record<FundingPart, string>>;
}

/** As many as a plan declares. */
export const MOST_DECIMALS = 15;

/** Adds a cell to a breakdown; throws where the cell is no amount in the unit of those before it. */
export function addAmount(
  parts: FundsParts,
  source: FundingPart,
  text: string,
  unit: MoneyUnit | undefined,
  signs: Signs | undefined,
): void {
  if (isNil(text)) {
    // As in a plan's table of funding: exactly nothing, and it stays seen how it was written.
    parts.amounts[source] = 0;
    parts.nilUnit ??= unit;
    parts.printed[source] = text;
    return;
  }
  const amount = moneyIn(text, unit, signs);
  if (parts.unit !== undefined && parts.unit !== amount.unit) {
    fail("unit-mismatch", { value: text, expected: `an amount in ${parts.unit}, as the other sources of this row` });
  }
  parts.unit = amount.unit;
  parts.decimals = Math.max(parts.decimals, Math.min(amount.decimals, MOST_DECIMALS));
  parts.amounts[source] = amount.value;
}

/** The breakdown that the cells make. Won are exact where their last digit is written. */
export function fundsOf(parts: FundsParts, covers: Coverage | undefined): FundingBreakdown {
  const { nilUnit = "KRW", unit = nilUnit, decimals, amounts, printed } = parts;
  return {
    unit,
    ...(decimals > 0 ? { decimals } : {}),
    ...(unit === "KRW" && decimals === 0 ? { exact: true } : {}),
    ...(covers === undefined ? {} : { covers }),
    ...amounts,
    ...(Object.keys(printed).length > 0 ? { printed } : {}),
  };
}
