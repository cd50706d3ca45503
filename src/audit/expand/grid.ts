import { nearestName } from "../../quantity/nearest.js";
import { dimensionsOf } from "../../model/cell.js";
import type { Cells } from "../../model/check.js";
import type { Plan } from "../../model/plan.js";
import type { Coordinates, DimensionItem, Table } from "../../model/table.js";
import type { Uncheckable, UncheckableReason } from "../expanded-check.js";

/** A dimension with its items by id. */
export interface GridDimension {
  readonly id: string;
  readonly items: readonly DimensionItem[];
  readonly byId: ReadonlyMap<string, number>;
}

/** The cells of one measure. */
export interface Grid {
  /** `cells/01/employed`, to which `@` and the items are added. */
  readonly place: string;
  readonly dimensions: readonly GridDimension[];
  /** What holds for all its cells. */
  readonly fixed: Coordinates;
}

/** The measures of a plan's tables, each made once. */
export type Grids = (cells: Cells) => Grid | Uncheckable;

export function gridsOf(plan: Plan): Grids {
  const tables = new Map((plan.tables ?? []).map((table) => [table.id, table]));
  const made = new Map<string, Grid | Uncheckable>();
  return ({ table: id, measure }) => {
    const key = JSON.stringify([id, measure]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const table = tables.get(id);
    const grid =
      table === undefined ? wrong("unknown-figure", `cells/${id}`, id, tables.keys()) : gridOf(table, measure);
    made.set(key, grid);
    return grid;
  };
}

function gridOf(table: Table, id: string | undefined): Grid | Uncheckable {
  const [first, second] = table.measures;
  const only = second === undefined ? first : undefined;
  const measure = id === undefined ? only : table.measures.find((one) => one.id === id);
  if (measure === undefined) {
    const ids = table.measures.map((one) => one.id);
    if (id === undefined) return { reason: "invalid-check", of: `cells/${table.id}: measure` };
    return wrong("unknown-figure", `cells/${table.id}/${id}`, id, ids);
  }
  return {
    place: `cells/${table.id}/${measure.id}`,
    dimensions: dimensionsOf(table, measure).map(({ id: dimension, items }) => ({
      id: dimension,
      items,
      byId: new Map(items.map((item, index) => [item.id, index])),
    })),
    fixed: measure.fixed ?? {},
  };
}

/** What is wrong with a name, and the nearest that there is. */
export function wrong(reason: UncheckableReason, of: string, given: string, names: Iterable<string>): Uncheckable {
  const nearest = nearestName(given, [...names].toSorted());
  return { reason, of, ...(nearest !== undefined && { nearest }) };
}
