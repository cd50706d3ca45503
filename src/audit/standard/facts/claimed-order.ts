import type { Claim } from "../../../model/statement.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import { levelAbout, type Claimed } from "./claimed.js";
import { describeFact, findFact, type FactIndex, type FactQuery } from "./fact-index.js";
import { pickPrintings } from "./pick-printings.js";
import { standardCheck } from "../standard-check.js";
import { added } from "../terms.js";

type Order = Extract<Claim, { kind: "order" }>;

/** Items from the highest down: by their shares where the claim is about shares that are printed, else by their levels. */
export function claimedOrder(claimed: Claimed<Order>, index: FactIndex): ExpandedCheck[] {
  const { place, about } = claimed;
  const level = levelAbout(claimed);
  const byLevel = orderOf(claimed, level, index);
  const byShare = about.measures === "share" ? orderOf(claimed, about, index) : byLevel;
  return [standardCheck("claim", place, "order", "reason" in byShare ? byLevel : byShare)];
}

function orderOf({ claim, near }: Claimed<Order>, query: FactQuery, index: FactIndex): Relation | Uncheckable {
  const roles: (readonly AuditFigure[])[] = [];
  for (const item of claim.items) {
    const one: FactQuery = { ...query, of: { ...query.of, [claim.by]: item } };
    const group = findFact(index, one);
    if (typeof group === "string") return { reason: group, of: describeFact(one) };
    roles.push(group.figures);
  }
  const picked = pickPrintings(roles, near);
  if (picked === undefined || picked.length < 2) return { reason: "no-figures", of: describeFact(query) };
  return { form: "chain", relation: "at-least", sides: picked.map((one) => added([one])) };
}
