import { fraction } from "../../../quantity/fraction.js";
import type { Incentive } from "../../../model/incentive.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import { compareText } from "../../compare-text.js";
import { standardCheck } from "../standard-check.js";
import type { ModelContext } from "./model-context.js";
import { sumOfPlaces } from "./sum-of-places.js";

/** What one recipient gets in all is the sum of its instalments: 4,200 = 36 × 50 + 24 × 100. */
export function instalmentChecks(context: ModelContext): ExpandedCheck[] {
  const incentives = (context.plan.projects ?? []).flatMap((one) => one.incentives ?? []);
  return incentives
    .filter((one) => one.total !== undefined)
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((one) => standardCheck("instalments", `incentives/${one.id}/total`, "sum", sumOf(context, one)));
}

function sumOf(context: ModelContext, { id, instalments }: Incentive): Relation | Uncheckable {
  const at = (index: number) => `incentives/${id}/instalments/${String(index)}`;
  // So much a month, and not for how many months.
  const endless = instalments.findIndex((one) => one.every !== undefined && one.times === undefined);
  if (endless !== -1) return { reason: "not-stated", of: at(endless) };
  const addends = instalments.map(({ times = 1 }, index) => ({
    place: at(index),
    ...(times !== 1 && { weight: fraction(BigInt(times)) }),
  }));
  return sumOfPlaces(context, `incentives/${id}/total`, addends);
}
