import { partsOf } from "../../../budget/funding-amounts.js";
import type { FundingBreakdown, FundingPart, FundingSource } from "../../../model/funding.js";
import type { Plan } from "../../../model/plan.js";
import type { Uncheckable } from "../../expanded-check.js";
import { heldByLocal } from "./funding-crosswalk.js";
import type { Holder, Section } from "./model-context.js";

/** Jobs, the money in all, or the money of some sources. */
export type Asked = "jobs" | "total" | readonly FundingSource[];

/**
 * Where the figures stand that make up what is asked for: one, several that are added, or none where a breakdown leaves the
 * source out, which then counts as nothing. Or what is missing: a row without money, a source that is hidden in local funds
 * or behind a bare total.
 */
export function amountPlaces(
  plan: Plan,
  { place, section, row }: Holder,
  asked: Asked,
): readonly string[] | Uncheckable {
  const at = (part: string) => `${place}/funds/${part}`;
  const missing = (of: string): Uncheckable => ({ reason: "missing", of });
  if (asked === "jobs") return row.jobs === undefined ? missing(`${place}/jobs`) : [`${place}/jobs`];
  const { funds } = row;
  if (funds === undefined) return missing(`${place}/funds`);
  const parts = countedParts(plan, section, funds);
  if (asked === "total") {
    if (funds.total !== undefined) return [at("total")];
    return parts.length === 0 ? missing(at("total")) : parts.map(at);
  }
  // Of a bare total nobody knows the sources, unless it is nothing.
  if (parts.length === 0) return funds.total === 0 ? [] : missing(at(asked[0] ?? "total"));
  const printed = asked.filter((source) => funds[source] !== undefined).map(at);
  if (!parts.includes("local")) return printed;
  const held = heldByLocal(plan, section);
  const hidden = asked.find((source) => held.includes(source) && funds[source] === undefined);
  if (hidden === undefined) return printed;
  if (!held.every((source) => asked.includes(source))) return missing(at(hidden));
  return [at("local"), ...asked.filter((source) => !held.includes(source) && funds[source] !== undefined).map(at)];
}

/** The parts of a breakdown, none of them twice: what local funds hold there is not counted beside them. */
export function countedParts(plan: Plan, section: Section, funds: FundingBreakdown): readonly FundingPart[] {
  const parts: readonly FundingPart[] = partsOf(funds).map((one) => one.source);
  if (!parts.includes("local")) return parts;
  const held: readonly FundingPart[] = heldByLocal(plan, section);
  return parts.filter((part) => !held.includes(part));
}
