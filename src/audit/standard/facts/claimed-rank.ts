import type { Claim } from "../../../model/statement.js";
import type { Plan } from "../../../model/plan.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import { levelAbout, type Claimed } from "./claimed.js";
import { describeFact, findFact, type FactIndex } from "./fact-index.js";
import { pickPrintings } from "./pick-printings.js";
import { standardCheck } from "../standard-check.js";
import { given } from "../../given.js";

type Rank = Extract<Claim, { kind: "rank" }>;

/** A place among the regions of another: only where the plan prints figures of as many as the place needs. */
export function claimedRank(claimed: Claimed<Rank>, index: FactIndex, plan: Plan): ExpandedCheck[] {
  return [standardCheck("claim", claimed.place, "rank", rankOf(claimed, index, plan))];
}

function rankOf(claimed: Claimed<Rank>, index: FactIndex, plan: Plan): Relation | Uncheckable {
  const { claim, near } = claimed;
  const level = levelAbout(claimed);
  const own = given(level.of["region"]);
  const others = regionsOf(plan).filter(
    (code) => code !== own && code.length === own.length && code.startsWith(claim.among) && code !== claim.among,
  );
  const groups = [own, ...others].map((region) => findFact(index, { ...level, of: { ...level.of, region } }));
  const printed = groups.filter((one) => typeof one !== "string");
  const missing: Uncheckable = { reason: "no-figures", of: `${describeFact(level)} among ${claim.among}` };
  if (typeof groups[0] === "string" || printed.length < Math.max(claim.position, 2)) return missing;
  const picked = pickPrintings(
    printed.map((one) => one.figures),
    near,
  );
  const [figure, ...among] = given(picked);
  return { form: "rank", figure: given(figure), position: claim.position, among };
}

function regionsOf(plan: Plan): string[] {
  const codes = (plan.tables ?? []).flatMap((table) =>
    table.dimensions.filter(({ id }) => id === "region").flatMap(({ items }) => items.map((one) => one.id)),
  );
  return [...new Set(codes)].toSorted();
}
