import type { Cells, Items, Operand } from "../../model/check.js";
import type { Coordinates } from "../../model/table.js";
import type { Uncheckable } from "../expanded-check.js";
import type { AuditFigure } from "../figure.js";
import type { Grid, Grids } from "./grid.js";
import type { KnownPlaces } from "./known-places.js";
import { selectItems, unknownDimension } from "./select-items.js";

/** Where operands are looked up. */
export interface Lookup extends KnownPlaces {
  readonly grids: Grids;
}

/** What the result of a check gives to its other operands. */
export interface Context {
  /** The items of the result. */
  readonly coordinates: Coordinates;
  /** True where the result is a cell, whose items must be kept; false for a figure, whose items only fill in. */
  readonly isCell: boolean;
}

/** The figures of an operand, in the order given; `none` where a step back leads before the first item. */
export function figuresOfOperand(
  operand: Operand,
  context: Context,
  lookup: Lookup,
): readonly AuditFigure[] | "none" | Uncheckable {
  if (typeof operand === "string") {
    const figure = lookup.figureAt(operand);
    return "reason" in figure ? figure : [figure];
  }
  const grid = lookup.grids(operand);
  if ("reason" in grid) return grid;
  const items = itemsOfOperand(operand, grid, context);
  return isItems(items) ? figuresAt(grid, items, lookup) : items;
}

function isItems(
  items: readonly (readonly string[])[] | "none" | Uncheckable,
): items is readonly (readonly string[])[] {
  return Array.isArray(items);
}

/** One list of items for each dimension of the measure. */
function itemsOfOperand(
  { at = {} }: Cells,
  grid: Grid,
  context: Context,
): readonly (readonly string[])[] | "none" | Uncheckable {
  const wrong = unknownDimension(grid, at) ?? fixedElsewhere(grid, at, context);
  if (wrong !== undefined) return wrong;
  const chosen: (readonly string[])[] = [];
  for (const dimension of grid.dimensions) {
    const own = context.coordinates[dimension.id];
    const wanted =
      at[dimension.id] ??
      (own !== undefined && (context.isCell || dimension.byId.has(own)) ? own : only(dimension.items));
    if (wanted === undefined) return { reason: "dimension-mismatch", of: `${grid.place}@${dimension.id}` };
    const items = selectItems(wanted, dimension, own, grid.place);
    if (items === "none" || "reason" in items) return items;
    chosen.push(items);
  }
  return chosen;
}

/** A dimension with one item need not be named. */
function only(items: readonly { readonly id: string }[]): string | undefined {
  return items.length === 1 ? items[0]?.id : undefined;
}

/** What holds for all of a measure is what `at` asks for, and what the cell of the result is of. */
function fixedElsewhere({ place, fixed }: Grid, at: Readonly<Record<string, Items>>, context: Context) {
  for (const [id, item] of Object.entries(fixed)) {
    const wanted = at[id] ?? (context.isCell ? context.coordinates[id] : undefined);
    if (wanted === undefined) continue;
    const isIt =
      typeof wanted === "string" ? wanted === item : Array.isArray(wanted) && wanted.every((one) => one === item);
    if (!isIt) return { reason: "unknown-item", of: `${place}@${id}=${asText(wanted)}`, nearest: item } as const;
  }
  return undefined;
}

function asText(wanted: Items): string {
  if (typeof wanted === "string") return wanted;
  return "back" in wanted ? `back ${String(wanted.back)}` : wanted.join(",");
}

/** Every combination of the items, row-major. */
export function combinations(items: readonly (readonly string[])[]): string[][] {
  return items.reduce<string[][]>((all, own) => all.flatMap((one) => own.map((item) => [...one, item])), [[]]);
}

function figuresAt(
  grid: Grid,
  items: readonly (readonly string[])[],
  { figureAt }: Lookup,
): readonly AuditFigure[] | Uncheckable {
  const figures: AuditFigure[] = [];
  for (const codes of combinations(items)) {
    const figure = figureAt(`${grid.place}@${codes.join(",")}`);
    if ("reason" in figure) return figure;
    figures.push(figure);
  }
  return figures;
}
