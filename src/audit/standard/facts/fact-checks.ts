import type { Plan } from "../../../model/plan.js";
import type { ExpandedCheck } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import { baseline } from "./baseline.js";
import { change } from "./change.js";
import { claims } from "./claims.js";
import { dedupe } from "./dedupe.js";
import { factIndex, placePrefix } from "./fact-index.js";
import { identity } from "./identity.js";
import { measureGrid } from "./measure-grid.js";
import { partition } from "./partition.js";
import { sameFact } from "./same-fact.js";
import { share } from "./share.js";
import { sharesAddUp } from "./shares-add-up.js";
import { totalOfDimension } from "./total-of-dimension.js";

/**
 * The checks that follow from what the figures of a plan are figures of, without anybody writing them down. Of two that
 * state the same of the same figures the first stays.
 */
export function factChecks(plan: Plan, figures: readonly AuditFigure[]): ExpandedCheck[] {
  const prefix = placePrefix(figures);
  const byId = new Map(figures.map((one) => [one.id, one]));
  const index = factIndex(figures);
  const grids = (plan.tables ?? []).flatMap((table) =>
    table.measures.map((measure) => measureGrid(table, measure, byId, prefix)),
  );
  const totals = totalOfDimension(grids);
  const done = new Set(totals.map(({ id }) => id.slice("total-of-dimension:".length)));
  return dedupe([
    ...totals,
    ...partition(index, done),
    ...sharesAddUp(plan, grids, index),
    ...share(figures, grids, index),
    ...change(figures, index),
    ...identity(figures, index),
    ...claims(plan, byId, index, prefix),
    ...sameFact(index),
    ...baseline(index),
  ]);
}
