import type { Unit } from "../../../quantity/unit.js";
import type { ProjectFigure } from "../../../model/project-figure.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import { factorBetween } from "../../exact.js";
import { compareText } from "../../compare-text.js";
import { standardCheck } from "../standard-check.js";
import type { ModelContext } from "./model-context.js";
import { atMostPlaces } from "./sum-of-places.js";

/**
 * A number of a project is not below the parts that are printed of it. Parts of one kind, state and time are added: they
 * split one population. That they are all of it the plan does not say, so that nothing states that they reach the whole.
 */
export function breakdownChecks(context: ModelContext): ExpandedCheck[] {
  const figures = (context.plan.projects ?? []).flatMap((one) => one.figures ?? []);
  const units = new Map(figures.map((one) => [one.id, one.unit]));
  const groups = new Map<string, Group>();
  for (const part of figures.toSorted((a, b) => compareText(a.id, b.id))) {
    if (part.partOf === undefined) continue;
    const { start, end } = part.when ?? {};
    const whole = `projectFigures/${part.partOf}`;
    const id = `${whole}@${[part.kind, part.state, start ?? end].filter((one) => one !== undefined).join(",")}`;
    const group = groups.get(id) ?? { id, whole, unit: units.get(part.partOf), parts: [] };
    groups.set(id, { ...group, parts: [...group.parts, part] });
  }
  const inOrder = [...groups.values()].sort((a, b) => compareText(a.id, b.id));
  return inOrder.map((one) => standardCheck("breakdown", one.id, "part", stated(context, one)));
}

/** Parts of one whole that are added. */
interface Group {
  readonly id: string;
  readonly whole: string;
  /** The unit of the whole, where there is a whole. */
  readonly unit: Unit | undefined;
  readonly parts: readonly ProjectFigure[];
}

function stated(context: ModelContext, { whole, unit, parts }: Group): Relation | Uncheckable {
  const at = (part: ProjectFigure) => `projectFigures/${part.id}`;
  // Firms that are persons and firms that are establishments are not added.
  const other = parts.find((one) => unit !== undefined && factorBetween(one.unit, unit) === undefined);
  if (other !== undefined) return { reason: "unit-mismatch", of: at(other) };
  return atMostPlaces(context, parts.map(at), whole);
}
