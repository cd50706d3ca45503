import { isTotal } from "../../expand/select-items.js";
import type { AuditFigure } from "../../figure.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import { totalsWithParts, type MeasureGrid, type TotalWithParts } from "./measure-grid.js";
import { isAdditive } from "./parts-of-fact.js";
import { partingItems } from "./parting-items.js";
import { standardCheck } from "../standard-check.js";
import { added } from "../terms.js";
import { firstUnusable, isLeftOut } from "../../usable.js";

/** The total of a dimension is the sum of its other items, at every combination of the other dimensions. */
export function totalOfDimension(grids: readonly MeasureGrid[]): ExpandedCheck[] {
  return grids.filter(isOfAmounts).flatMap((grid) =>
    grid.dimensions.flatMap((dimension) => {
      if (!dimension.items.some(isTotal)) return [];
      const items = partingItems(dimension);
      return totalsWithParts(grid, dimension.id).flatMap(({ total, parts }) => {
        if (total === undefined || isLeftOut(total) || !isAdditive(total)) return [];
        const own = items && parts.filter(({ item }) => items.has(item));
        const missing = { reason: "missing" as const, of: `${total.id}: ${dimension.id}` };
        const stated = own === undefined ? missing : sumOf(total, own, grid);
        return [standardCheck("total-of-dimension", `${total.id}:${dimension.id}`, "sum", stated)];
      });
    }),
  );
}

/** Shares add up too, to a hundred, which is another check; ranks, rates and averages do not. */
function isOfAmounts({ measure }: MeasureGrid): boolean {
  return measure.measures !== "share" && measure.kind !== "ratio" && measure.kind !== "average";
}

function sumOf(
  total: AuditFigure,
  parts: TotalWithParts["parts"],
  { table, measure }: MeasureGrid,
): Relation | Uncheckable {
  const figures = parts.map(({ figure }) => figure).filter((one) => one !== undefined);
  if (figures.length < parts.length) return { reason: "missing", of: `${table.id}/${measure.id}` };
  return firstUnusable([total, ...figures]) ?? { form: "linear", result: total, terms: added(figures) };
}
