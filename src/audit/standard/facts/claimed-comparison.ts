import { unitInfo } from "../../../quantity/unit.js";
import type { Claim } from "../../../model/statement.js";
import type { ExpandedCheck, Relation } from "../../expanded-check.js";
import { levelAbout, type Claimed } from "./claimed.js";
import { conceptOfStatus } from "./employment-status.js";
import type { FactIndex, FactQuery } from "./fact-index.js";
import { figuresOfFacts } from "./level-of.js";
import { targetOfStage } from "./target-of.js";
import { standardCheck } from "../standard-check.js";
import { added, subtracted } from "../terms.js";
import { isLeftOut, whyUnusable } from "../../usable.js";

type Comparison = Extract<Claim, { kind: "comparison" }>;

/** More or less than another category, or than a target; a printed difference from it is checked too. */
export function claimedComparison(claimed: Claimed<Comparison>, index: FactIndex): ExpandedCheck[] {
  const { place, claim, own, near } = claimed;
  const queries = sidesOf(claimed, index);
  const found = figuresOfFacts(index, queries, near);
  if ("reason" in found) return [standardCheck("claim", place, "comparison", found)];
  const chain: Relation = { form: "chain", relation: claim.relation, sides: found.map(added) };
  const check = standardCheck("claim", place, "comparison", chain);
  if (own?.fact?.measures !== "difference" || isLeftOut(own)) return [check];
  const [left = [], right = []] = found;
  const acrossUnits = unitInfo(own.unit).dimension === "percentage-point";
  // "14 points lower" is printed without a sign: the larger less the smaller, as the words say.
  const isBelow = claim.relation === "less" && (own.value ?? 0) > 0;
  const terms = isBelow ? [...added(right), ...subtracted(left)] : [...added(left), ...subtracted(right)];
  const difference: Relation = { form: "linear", result: own, terms, ...(acrossUnits && { acrossUnits }) };
  return [check, standardCheck("claim", `${place}:difference`, "difference", whyUnusable(own) ?? difference)];
}

/** What is compared, and what it is compared with. */
function sidesOf(claimed: Claimed<Comparison>, index: FactIndex): readonly [FactQuery, FactQuery] {
  const { about, claim } = claimed;
  const { target, ...than } = claim.than;
  const level = levelAbout(claimed);
  if (target !== undefined) {
    // What a plan intends for the period is its own target.
    const own = about.planned === true ? targetOfStage(index, level, "annual") : level;
    return [own, targetOfStage(index, level, target)];
  }
  const { whole } = about;
  const own: FactQuery = whole === undefined ? level : { ...level, measures: "share", whole };
  const { status, ...items } = than;
  const concept = status === undefined || own.of["status"] !== undefined ? undefined : conceptOfStatus(status);
  if (concept === undefined) return [own, { ...own, of: { ...own.of, ...than } }];
  return [own, { ...own, concept, of: { ...own.of, ...items } }];
}
