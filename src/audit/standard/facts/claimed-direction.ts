import type { Claim } from "../../../model/statement.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import { levelAbout, type Claimed } from "./claimed.js";
import { findFact, type FactIndex, type FactQuery } from "./fact-index.js";
import { figuresOfFacts } from "./level-of.js";
import { leastPrecise, pickPrintings } from "./pick-printings.js";
import { standardCheck } from "../standard-check.js";
import { added, subtracted } from "../terms.js";

type Direction = Extract<Claim, { kind: "direction" }>;

export const RELATION_OF = { increase: "more", decrease: "less", unchanged: "equal" } as const;

type DirectionRelation = (typeof RELATION_OF)[keyof typeof RELATION_OF];

/**
 * A movement since a period. What is unchanged is the same at the coarsest digit that the document prints for it: 352.2
 * thousand is as many as "352 thousand". How far something moved, and what is similar, no figure decides.
 *
 * A statement that prints a change claims the direction of the level; one that is about a change without printing it
 * claims that the change is above or below the one before.
 */
export function claimedDirection(claimed: Claimed<Direction>, index: FactIndex): ExpandedCheck[] {
  return [standardCheck("claim", claimed.place, "trend", statedBy(claimed, index))];
}

function statedBy(claimed: Claimed<Direction>, index: FactIndex): Relation | Uncheckable {
  const { place, claim, about, own } = claimed;
  if (claim.direction === "similar") return { reason: "not-stated", of: `${place}: similar` };
  const relation = RELATION_OF[claim.direction];
  const isAboutChange = about.measures === "change" && own === undefined;
  return isAboutChange ? ofChange(claimed, relation, index) : ofLevel(claimed, relation, index);
}

function ofLevel(claimed: Claimed<Direction>, relation: DirectionRelation, index: FactIndex): Relation | Uncheckable {
  const { claim, near, about, place } = claimed;
  if (about.period === undefined) return { reason: "not-stated", of: `${place}: period` };
  const to = about.measures === "share" ? about : levelAbout(claimed);
  const from: FactQuery = { ...to, period: claim.since };
  const groups = [to, from].map((query) => findFact(index, query));
  const printings = groups.map((one) => (typeof one === "string" ? [] : one.figures));
  const rounded = relation === "equal" ? pickPrintings(printings.map(coarsest), near) : undefined;
  if (rounded !== undefined) return { form: "chain", relation, sides: rounded.map((one) => added([one])) };
  const found = figuresOfFacts(index, [to, from], near);
  return "reason" in found ? found : { form: "chain", relation, sides: found.map(added) };
}

function coarsest(figures: Parameters<typeof leastPrecise>[0]) {
  return figures.length === 0 ? [] : leastPrecise(figures);
}

/** Change against the change before: each is the difference of two levels. */
function ofChange(claimed: Claimed<Direction>, relation: DirectionRelation, index: FactIndex): Relation | Uncheckable {
  const { claim, about, near, place } = claimed;
  const { period, changeFrom } = about;
  if (period === undefined || changeFrom === undefined) return { reason: "not-stated", of: `${place}: period` };
  const level = levelAbout(claimed);
  const before = earlier(claim.since, yearsBetween(changeFrom, period));
  const periods = [period, changeFrom, claim.since, before];
  const found = figuresOfFacts(
    index,
    periods.map((one) => ({ ...level, period: one })),
    near,
  );
  if ("reason" in found) return found;
  const [end = [], start = [], endBefore = [], startBefore = []] = found;
  const sides = [
    [...added(end), ...subtracted(start)],
    [...added(endBefore), ...subtracted(startBefore)],
  ];
  return { form: "chain", relation, sides };
}

function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
}

function earlier(period: string, years: number): string {
  return String(Number(period.slice(0, 4)) - years).padStart(4, "0") + period.slice(4);
}
