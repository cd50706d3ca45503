import type { ExpandedCheck } from "../../expanded-check.js";
import { compareText } from "../../compare-text.js";
import { standardCheck } from "../standard-check.js";
import type { ModelContext } from "./model-context.js";
import { sumOfPlaces } from "./sum-of-places.js";

/** A fund invests first and recovers then: its period is the sum of the two, 8 = 4 + 4. */
export function fundTermChecks(context: ModelContext): ExpandedCheck[] {
  const { plan, byId } = context;
  return (plan.projects ?? []).flatMap(({ terms = [] }) => {
    const wholes = terms.filter((one) => one.kind === "fund-period").toSorted((a, b) => compareText(a.id, b.id));
    return wholes.flatMap((whole): ExpandedCheck[] => {
      const parts = (["investment-period", "recovery-period"] as const).flatMap((kind) =>
        terms.filter((one) => one.kind === kind && one.component === whole.component),
      );
      const place = `terms/${whole.id}`;
      // Of two periods of one kind nobody can say which is this fund's.
      if (wholes.length > 1 || parts.length !== 2 || parts[0]?.kind === parts[1]?.kind || !byId.has(place)) return [];
      const addends = parts.map((one) => ({ place: `terms/${one.id}` }));
      return [standardCheck("breakdown", place, "sum", sumOfPlaces(context, place, addends))];
    });
  });
}
