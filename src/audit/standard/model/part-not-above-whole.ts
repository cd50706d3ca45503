import type { ExpandedCheck, StandardFamily } from "../../expanded-check.js";
import { standardCheck } from "../standard-check.js";
import { amountPlaces } from "./amount-places.js";
import { byPlace, isUncheckable, type Holder, type ModelContext } from "./model-context.js";
import { askedFor, columnsOf, placeOf, placesWithin, rollUp, type Column } from "./roll-up.js";
import { atMostPlaces } from "./sum-of-places.js";

/**
 * Rows that are all of a whole add up to it, in every column that the whole and one of the rows print. Where they are not
 * all, or one of them prints nothing, those that do are still not above it.
 */
export function rowsOfWhole(
  context: ModelContext,
  family: StandardFamily,
  whole: Holder,
  rows: readonly Holder[],
  areAll: boolean,
): ExpandedCheck[] {
  const parts = byPlace(rows);
  const mismatches = new Map<string, ExpandedCheck>();
  const checks = columnsOf(whole).flatMap((column) => {
    if (!isPrinted(context, whole, parts, column, areAll)) return [];
    const sum = areAll ? rollUp(context, family, whole, parts, column) : undefined;
    if (sum?.relation !== undefined) return [sum];
    return [
      ...(sum === undefined ? [] : [sum]),
      ...notAbove(context, family, whole, parts, column, sum === undefined ? mismatches : undefined),
    ];
  });
  return [...checks, ...mismatches.values()];
}

/** Rows that all print a bare total say nothing of its sources; that they print no total at all is told. */
function isPrinted(
  { plan }: ModelContext,
  whole: Holder,
  parts: readonly Holder[],
  column: Column,
  areAll: boolean,
): boolean {
  if (areAll && parts.length > 0 && (column === "jobs" || column === "total")) return true;
  return parts.some((part) => {
    const places = amountPlaces(plan, part, askedFor(plan, whole, part, column));
    return !isUncheckable(places) && places.length > 0;
  });
}

/** Each row by itself, and all of them together, which narrows down what the whole may be. */
function notAbove(
  context: ModelContext,
  family: StandardFamily,
  whole: Holder,
  parts: readonly Holder[],
  column: Column,
  mismatches: Map<string, ExpandedCheck> | undefined,
): ExpandedCheck[] {
  const limit = placeOf(whole, column);
  const check = (place: string, places: readonly string[]) =>
    standardCheck(family, place, "part", atMostPlaces(context, places, limit));
  const together: string[] = [];
  const alone: ExpandedCheck[] = [];
  for (const part of parts) {
    const places = placesWithin(context, whole, part, column);
    if (isUncheckable(places)) {
      // Once a row, not once a column: what is told apart is told apart in all of them.
      if (places.reason === "missing") continue;
      const { of } = places;
      mismatches?.set(of, standardCheck(family, of, "part", places));
    } else if (places.length > 0) {
      alone.push(check(placeOf(part, column), places));
      together.push(...places);
    }
  }
  // What is null is told by the check of the row.
  const added = together.length === 0 || alone.length < 2 ? [] : [check(`${limit}${TOGETHER}`, together)];
  return [...alone, ...added];
}

/** Tells the rows together from the sum that they would be if they were all. */
const TOGETHER = "/rows";
