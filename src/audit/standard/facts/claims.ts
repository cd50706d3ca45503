import type { Plan } from "../../../model/plan.js";
import { coordinatesOf, indicatorsById } from "../../../model/printings.js";
import type { Claim, Statement } from "../../../model/statement.js";
import type { Unit } from "../../../quantity/unit.js";
import type { AuditFigure } from "../../figure.js";
import type { ExpandedCheck } from "../../expanded-check.js";
import { claimedComparison } from "./claimed-comparison.js";
import { claimedDirection } from "./claimed-direction.js";
import { claimedOrder } from "./claimed-order.js";
import { claimedRank } from "./claimed-rank.js";
import { claimedTrend } from "./claimed-trend.js";
import type { Claimed } from "./claimed.js";
import type { FactIndex, FactQuery } from "./fact-index.js";

/** Claims without a number, against the figures that they are about. A class that is reached states no relation. */
export function claims(
  plan: Plan,
  byId: ReadonlyMap<string, AuditFigure>,
  index: FactIndex,
  prefix: string,
): ExpandedCheck[] {
  const indicators = indicatorsById(plan);
  return (plan.statements ?? []).flatMap((statement) => {
    if (statement.claim === undefined) return [];
    const indicator = statement.indicator === undefined ? undefined : indicators.get(statement.indicator);
    const of = coordinatesOf(indicator, statement.of, plan.region.code);
    const { printed, note, address } = statement;
    return checksOf(claimedIn(statement, statement.claim, of, byId, prefix), index, plan).map((check) => ({
      ...check,
      // A claim has no figure of its own: the words are what is checked.
      ...(printed !== undefined && { name: { ko: printed } }),
      ...(note !== undefined && { note }),
      ...(address !== undefined && { address }),
    }));
  });
}

function checksOf(claimed: Claimed, index: FactIndex, plan: Plan): ExpandedCheck[] {
  const { claim, ...rest } = claimed;
  switch (claim.kind) {
    case "direction":
      return claimedDirection({ ...rest, claim }, index);
    case "trend":
      return claimedTrend({ ...rest, claim }, index);
    case "order":
      return claimedOrder({ ...rest, claim }, index);
    case "comparison":
      return claimedComparison({ ...rest, claim }, index);
    case "rank":
      return claimedRank({ ...rest, claim }, index, plan);
    case "class":
      return [];
  }
}

const NO_UNIT: Unit = "not-stated";

function claimedIn(
  statement: Statement,
  claim: Claim,
  of: Readonly<Record<string, string>>,
  byId: ReadonlyMap<string, AuditFigure>,
  prefix: string,
): Claimed {
  const { id, concept, period, measures = "level", changeFrom, whole, planned, basis, address } = statement;
  const place = `${prefix}statements/${id}`;
  const own = byId.get(place);
  const near: AuditFigure = own ?? {
    id: place,
    names: [],
    value: null,
    unit: NO_UNIT,
    decimals: 0,
    group: "statements",
    ...(address !== undefined && { address }),
  };
  const about: FactQuery = {
    concept,
    of,
    ...(period !== undefined && { period }),
    measures,
    ...(changeFrom !== undefined && { changeFrom }),
    ...(whole !== undefined && { whole }),
    ...(planned !== undefined && { planned }),
    ...(basis !== undefined && { basis }),
  };
  return { place, claim, about, near, ...(own !== undefined && { own }) };
}
