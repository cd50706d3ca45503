import type { Items, Operand } from "../../model/check.js";
import type { Uncheckable } from "../expanded-check.js";
import type { AuditFigure } from "../figure.js";
import { combinations, type Context, type Lookup } from "./operand.js";
import { selectItems, unknownDimension } from "./select-items.js";

/** One cell of the result of a check. */
export interface Repetition extends Context {
  /** The items that tell it from the others; none where the check is not repeated. */
  readonly items: readonly string[];
}

/**
 * The cells that a check is repeated for: one a combination of the items that its result leaves open. In a list the items
 * that it names are spread in each repetition.
 */
export function repetitionsOf(result: Operand, isList: boolean, lookup: Lookup): Repetition[] | Uncheckable {
  if (typeof result === "string") {
    const figure = lookup.figureAt(result);
    return "reason" in figure ? figure : [{ coordinates: coordinatesOf(figure), isCell: false, items: [] }];
  }
  const grid = lookup.grids(result);
  if ("reason" in grid) return grid;
  const { at = {} } = result;
  const wrong = unknownDimension(grid, at) ?? wrongFixed(grid.place, grid.fixed, at);
  if (wrong !== undefined) return wrong;
  const repeated: { readonly id: string; readonly items: readonly string[]; readonly isNamed: boolean }[] = [];
  for (const dimension of grid.dimensions) {
    const wanted = at[dimension.id];
    const isNamed = typeof wanted === "string" && wanted !== "*";
    if (isList && wanted !== undefined && !isNamed) continue;
    const items =
      wanted === undefined
        ? dimension.items.map((one) => one.id)
        : selectItems(wanted, dimension, undefined, grid.place);
    // The result is what other operands step back from.
    if (items === "none") return { reason: "invalid-check", of: `${grid.place}@${dimension.id}: back` };
    if ("reason" in items) return items;
    repeated.push({ id: dimension.id, items, isNamed });
  }
  return combinations(repeated.map((one) => one.items)).map((codes) => ({
    coordinates: { ...grid.fixed, ...Object.fromEntries(repeated.map(({ id }, index) => [id, codes[index] ?? ""])) },
    isCell: true,
    items: codes.filter((_, index) => repeated[index]?.isNamed === false),
  }));
}

/** What a figure is of, for cells that do not say of what they are. */
function coordinatesOf({ fact }: AuditFigure) {
  return { ...fact?.of, ...(fact?.period !== undefined && { period: fact.period }) };
}

function wrongFixed(
  place: string,
  fixed: Readonly<Record<string, string>>,
  at: Readonly<Record<string, Items>>,
): Uncheckable | undefined {
  const wrong = Object.entries(fixed).find(([id, item]) => at[id] !== undefined && at[id] !== item);
  if (wrong === undefined) return undefined;
  const [id, item] = wrong;
  return { reason: "unknown-item", of: `${place}@${id}`, nearest: item };
}
