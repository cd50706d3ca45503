import type { ExpandedCheck } from "../../expanded-check.js";
import { standardCheck } from "../standard-check.js";
import { countedParts } from "./amount-places.js";
import { heldByLocal } from "./funding-crosswalk.js";
import { byPlace, type Holder, type ModelContext } from "./model-context.js";
import { sumOfPlaces } from "./sum-of-places.js";

/** Money by source adds up to its total, and local funds to what they hold where that is printed beside them. */
export function fundsChecks(context: ModelContext, holders: readonly Holder[]): ExpandedCheck[] {
  const { plan } = context;
  return byPlace(holders).flatMap(({ place, section, row: { funds } }) => {
    if (funds === undefined) return [];
    const at = (part: string) => `${place}/funds/${part}`;
    const sum = (id: string, whole: string, parts: readonly string[]): ExpandedCheck => {
      const addends = parts.map((part) => ({ place: at(part) }));
      return standardCheck("funds", id, "sum", sumOfPlaces(context, at(whole), addends));
    };
    const parts = countedParts(plan, section, funds);
    const isSubtotal = funds.local !== undefined && !parts.includes("local");
    const held = heldByLocal(plan, section).filter((source) => funds[source] !== undefined);
    // A row of nothing but nil cells states no sum.
    const isNothing = [...parts, "total" as const].every((part) => funds[part] === 0);
    return [
      ...(funds.total !== undefined && parts.length > 0 && !isNothing ? [sum(place, "total", parts)] : []),
      ...(isSubtotal ? [sum(at("local"), "local", held)] : []),
    ];
  });
}
