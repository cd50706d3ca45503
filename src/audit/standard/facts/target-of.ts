import type { AuditFigure } from "../../figure.js";
import { compareText } from "../../compare-text.js";
import { findFact, type FactIndex, type FactQuery } from "./fact-index.js";
import { placeOf } from "./pick-printings.js";
import { given } from "../../given.js";

/**
 * A query for the target that a document sets for a level: that of the table where `near` stands, else the annual
 * plan's, else the last revision's, else the term plan's, which the annual plan replaces.
 */
export function ownTarget(index: FactIndex, level: FactQuery, near: AuditFigure): FactQuery {
  return targetOf(index, level, ["annual", "revised", "term"], near);
}

/** A query for the target that was set at a stage: `annual`, `revised`, `term`. */
export function targetOfStage(index: FactIndex, level: FactQuery, stage: string): FactQuery {
  return targetOf(index, level, [stage]);
}

function targetOf(index: FactIndex, level: FactQuery, stages: readonly string[], near?: AuditFigure): FactQuery {
  const known = stages.flatMap((stage) => {
    const queries = originsOf(index, stage).map((origin): FactQuery => ({ ...level, measures: "target", origin }));
    return queries.flatMap((query) => {
      const group = findFact(index, query);
      return typeof group === "string" ? [] : [{ query, group }];
    });
  });
  const place = near === undefined ? "" : placeOf(near);
  const here = known.find(({ group }) => place !== "" && group.figures.some((figure) => placeOf(figure) === place));
  return (here ?? known[0])?.query ?? { ...level, measures: "target", origin: given(stages[0]) };
}

/** A stage may have several days on which it was published, the last first. */
function originsOf({ origins }: FactIndex, stage: string): string[] {
  const dated = origins.filter((one) => one === stage || one.startsWith(`${stage} `));
  return dated.toSorted((a, b) => compareText(b, a));
}
