import type { Items } from "../../model/check.js";
import type { DimensionItem } from "../../model/table.js";
import type { Uncheckable } from "../expanded-check.js";
import { wrong, type Grid, type GridDimension } from "./grid.js";

/** Items of a dimension; `none` where there is no item before that of the result. */
export type Selected = readonly string[] | "none" | Uncheckable;

/** `_T` is the total of every dimension in SDMX, marked or not. */
export function isTotal({ id, total }: DimensionItem): boolean {
  return total === true || id === "_T";
}

/** The items that `wanted` names in a dimension; `own` is the item of the check's result, where it has one. */
export function selectItems(wanted: Items, dimension: GridDimension, own: string | undefined, place: string): Selected {
  if (wanted === "*") return dimension.items.filter((one) => !isTotal(one)).map((one) => one.id);
  if (typeof wanted === "string") return known([wanted], dimension, place);
  if (isList(wanted)) return known(wanted, dimension, place);
  const { back } = wanted;
  if (!Number.isInteger(back)) return { reason: "invalid-check", of: `${place}@${dimension.id}: back` };
  if (own === undefined) return { reason: "dimension-mismatch", of: `${place}@${dimension.id}` };
  if (!dimension.byId.has(own)) return known([own], dimension, place);
  const order = inOrder(dimension, own);
  const item = order[order.indexOf(own) - back];
  return item === undefined ? "none" : [item];
}

function isList(wanted: Items): wanted is readonly string[] {
  return Array.isArray(wanted);
}

/**
 * Items in the order in which "the one before" is meant: periods in time, years among years and months among months,
 * whatever way round they are printed; everything else as printed.
 */
function inOrder({ id, items }: GridDimension, own: string): string[] {
  const ids = items.map((one) => one.id);
  if (id !== "period") return ids;
  const form = (period: string) => period.replaceAll(/[0-9]/g, "0");
  return ids.filter((one) => form(one) === form(own)).toSorted();
}

/** The items themselves, if the dimension has them all. */
function known(wanted: readonly string[], { id, byId }: GridDimension, place: string): readonly string[] | Uncheckable {
  const unknown = wanted.find((one) => !byId.has(one));
  return unknown === undefined ? wanted : wrong("unknown-item", `${place}@${id}=${unknown}`, unknown, byId.keys());
}

/** A key of `at` that is neither a dimension of the measure nor holds for all of it. */
export function unknownDimension(grid: Grid, at: Readonly<Record<string, Items>>): Uncheckable | undefined {
  const names = [...grid.dimensions.map((one) => one.id), ...Object.keys(grid.fixed)];
  const unknown = Object.keys(at).find((id) => !names.includes(id));
  return unknown === undefined ? undefined : wrong("dimension-mismatch", `${grid.place}@${unknown}`, unknown, names);
}
