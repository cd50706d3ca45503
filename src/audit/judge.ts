import type { CheckResult } from "./check-result.js";
import type { ExpandedCheck, Relation, Uncheckable } from "./expanded-check.js";
import type { AuditFigure } from "./figure.js";
import { judgeChain, judgeRank } from "./judge-chain.js";
import { judgeGrowth, judgeRatio } from "./judge-curved.js";
import { judgeLinear } from "./judge-linear.js";
import { judgeSame } from "./judge-same.js";
import { judgeLargestRemainder, judgeWholeNumberShare } from "./judge-shares.js";
import type { FixedRules, Judgement } from "./judgement.js";
import { judgeWithin } from "./within.js";

const FREE: FixedRules = () => undefined;

/** Judges one check. `fixed` gives the rule of figures whose table is known to follow one. */
export function judge(check: ExpandedCheck, fixed: FixedRules = FREE): CheckResult {
  const { id, check: family, origin, kind, name, note, address, relation, uncheckable, rounding } = check;
  const head = {
    id,
    check: family,
    origin,
    kind,
    ...(name !== undefined && { name }),
    ...(note !== undefined && { note }),
    ...(address !== undefined && { address }),
  };
  if (relation === undefined) return { ...head, ...unchecked(uncheckable ?? { reason: "no-figures", of: id }) };
  if (relation.form === "within") return { ...judgeWithin(check), ...head };
  return { ...head, ...judgeRelation(relation, declared(relation, rounding, fixed)) };
}

/** A rule that the check declares is that of its result. */
function declared(relation: Relation, rounding: ExpandedCheck["rounding"], fixed: FixedRules): FixedRules {
  if (rounding === undefined || !("result" in relation)) return fixed;
  return (figure: AuditFigure) => (figure.id === relation.result.id ? rounding : fixed(figure));
}

function judgeRelation(relation: Exclude<Relation, { form: "within" }>, fixed: FixedRules): Judgement {
  switch (relation.form) {
    case "linear":
      return judgeLinear(relation, fixed);
    case "ratio":
      return judgeRatio(relation, fixed);
    case "growth":
      return judgeGrowth(relation, fixed);
    case "same":
      return judgeSame(relation, fixed);
    case "chain":
      return judgeChain(relation, fixed);
    case "rank":
      return judgeRank(relation, fixed);
    case "largest-remainder":
      return judgeLargestRemainder(relation, fixed);
    case "whole-number-share":
      return judgeWholeNumberShare(relation, fixed);
  }
}

function unchecked(
  uncheckable: Uncheckable,
): Omit<CheckResult, "id" | "check" | "origin" | "kind" | "name" | "note" | "address"> {
  return {
    verdict: "uncheckable",
    uncheckable,
    figures: [],
    unit: "not-stated",
    printed: null,
    recomputed: null,
    discrepancy: null,
    slack: null,
    range: null,
    rules: [],
    smallestUnit: null,
    power: null,
  };
}
