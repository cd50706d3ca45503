import { isTotal } from "../../expand/select-items.js";
import { ageBand, bandsThatCover } from "../../../model/age-band.js";
import type { Dimension } from "../../../model/table.js";

/**
 * The items of a dimension that its total is the sum of: all but the total. Age bands may overlap (50 and over beside
 * 50–64): of these a set that covers the total without overlap; nothing where there is none.
 */
export function partingItems({ items }: Dimension): ReadonlySet<string> | undefined {
  const totals = items.filter(isTotal);
  const [total, second] = totals;
  // Two totals of one dimension would each be the sum of the other's parts.
  if (total === undefined || second !== undefined) return undefined;
  const codes = items.filter((one) => one !== total).map((one) => one.id);
  if (![total.id, ...codes].every((code) => ageBand(code) !== undefined)) return new Set(codes);
  const all = bandsThatCover(total.id, codes);
  return all === undefined ? undefined : new Set(all);
}
