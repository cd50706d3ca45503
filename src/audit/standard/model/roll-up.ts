import { FUNDING_NAMES } from "../../../model/catalogue/funding-sources.js";
import type { FundingPart } from "../../../model/funding.js";
import type { Plan } from "../../../model/plan.js";
import type { ExpandedCheck, Relation, StandardFamily, Uncheckable } from "../../expanded-check.js";
import { standardCheck } from "../standard-check.js";
import { amountPlaces, type Asked } from "./amount-places.js";
import { comparedSources } from "./funding-crosswalk.js";
import { byPlace, coverageOf, isUncheckable, type Holder, type ModelContext } from "./model-context.js";
import { sumOfPlaces } from "./sum-of-places.js";

/** A column of jobs and money. */
export type Column = "jobs" | FundingPart;

const PARTS = Object.keys(FUNDING_NAMES) as FundingPart[];

/** The columns that a row prints. */
export function columnsOf({ row: { jobs, funds } }: Holder): readonly Column[] {
  const parts = funds === undefined ? [] : PARTS.filter((part) => funds[part] !== undefined);
  return jobs === undefined ? parts : ["jobs", ...parts];
}

/** Where a column of a row stands. */
export function placeOf({ place }: Holder, column: Column): string {
  return column === "jobs" ? `${place}/jobs` : `${place}/funds/${column}`;
}

/** What is asked of a row that is compared with a column of its whole. */
export function askedFor(plan: Plan, whole: Holder, part: Holder, column: Column): Asked {
  if (column === "jobs" || column === "total") return column;
  return comparedSources(plan, column, whole.section, part.section);
}

/** A printed whole is the sum of its rows, in one column. */
export function rollUp(
  context: ModelContext,
  family: StandardFamily,
  whole: Holder,
  parts: readonly Holder[],
  column: Column,
): ExpandedCheck {
  const stated = sumOf(context, whole, byPlace(parts), column);
  return standardCheck(family, placeOf(whole, column), "sum", stated);
}

function sumOf(context: ModelContext, whole: Holder, parts: readonly Holder[], column: Column): Relation | Uncheckable {
  const places: string[] = [];
  for (const part of parts) {
    const own = placesWithin(context, whole, part, column);
    if (isUncheckable(own)) return own;
    places.push(...own);
  }
  // A source that no row prints may go by another name there: nothing says that it is nothing.
  return sumOfPlaces(
    context,
    placeOf(whole, column),
    places.map((place) => ({ place })),
  );
}

/** Where a row prints what a column of its whole is to be compared with; or why the two cannot be compared. */
export function placesWithin(
  { plan }: ModelContext,
  whole: Holder,
  part: Holder,
  column: Column,
): readonly string[] | Uncheckable {
  return mismatch(whole, part, column) ?? amountPlaces(plan, part, askedFor(plan, whole, part, column));
}

/** Amounts that cover different things do not add up, and neither do jobs that count different things. */
function mismatch(whole: Holder, part: Holder, column: Column): Uncheckable | undefined {
  if (column === "jobs") {
    const kinds = [whole.row.jobKind, part.row.jobKind].filter((one) => one !== undefined && one !== "not-stated");
    return new Set(kinds).size > 1 ? { reason: "basis-mismatch", of: `${part.place}/jobs` } : undefined;
  }
  const [own, all] = [part.row.funds, whole.row.funds];
  if (own === undefined || all === undefined || coverageOf(own) === coverageOf(all)) return undefined;
  return { reason: "coverage-mismatch", of: `${part.place}/funds` };
}
