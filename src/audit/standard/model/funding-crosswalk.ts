import { FUNDING_SOURCES } from "../../../model/catalogue/funding-sources.js";
import type { FundingPart, FundingSource } from "../../../model/funding.js";
import type { Plan } from "../../../model/plan.js";
import type { Section } from "./model-context.js";

/** 지방비 where no label says more: the money of the province and of the city. */
const LOCAL: readonly FundingSource[] = ["provincial", "municipal"];

function isSource(part: FundingPart): part is FundingSource {
  return part !== "local" && part !== "total";
}

/** The sources that local funds are the sum of in one part of a plan. */
export function heldByLocal({ fundingLabels = [] }: Plan, section: Section): readonly FundingSource[] {
  const label = fundingLabels.find((one) => one.in === section && one.source === "local" && one.includes !== undefined);
  const sources = label?.includes?.filter(isSource) ?? [];
  return sources.length === 0 ? LOCAL : sources;
}

/**
 * The sources of one part of a plan that are compared with a source, or with the local funds, of another: private funds of
 * the key tasks with other funds of the sectors. What no label relates is related by its name.
 */
export function comparedSources(
  plan: Plan,
  part: FundingSource | "local",
  from: Section,
  to: Section,
): readonly FundingSource[] {
  const asked = part === "local" ? heldByLocal(plan, from) : [part];
  const found = asked.flatMap((source) => counterparts(plan, source, from, to));
  return FUNDING_SOURCES.filter((source) => found.includes(source));
}

function counterparts(plan: Plan, source: FundingSource, from: Section, to: Section): readonly FundingSource[] {
  const { fundingLabels: labels = [] } = plan;
  const told = labels.flatMap(({ in: section, source: own, comparedWith }): FundingPart[] => {
    if (comparedWith === undefined) return [];
    if (section === to && comparedWith.in === from && comparedWith.source === source) return [own];
    return section === from && own === source && comparedWith.in === to ? [comparedWith.source] : [];
  });
  if (told.length > 0)
    return told.flatMap((one) => (one === "local" ? heldByLocal(plan, to) : isSource(one) ? one : []));
  // A summary draws the table of sectors together: it speaks of the same sources.
  if (from === "summary" && to === "key-tasks") {
    return counterparts(plan, source, from, "sectors").flatMap((one) => counterparts(plan, one, "sectors", to));
  }
  // What is compared with something else is not compared with its namesake.
  const elsewhere = labels.some(
    (one) =>
      one.in === to && one.source === source && one.comparedWith?.in === from && one.comparedWith.source !== source,
  );
  return elsewhere ? [] : [source];
}
