import { isTotal } from "../../expand/select-items.js";
import { dimensionsOf } from "../../../model/cell.js";
import type { Dimension, Measure, Table } from "../../../model/table.js";
import type { AuditFigure } from "../../figure.js";
import { given } from "../../given.js";

/** The figures of a measure in the order of its values, and how to walk along its dimensions. */
export interface MeasureGrid {
  readonly table: Table;
  readonly measure: Measure;
  readonly dimensions: readonly Dimension[];
  /** By how many places neighbours along each dimension lie apart. */
  readonly strides: readonly number[];
  readonly figures: readonly (AuditFigure | undefined)[];
}

/** The figures of a measure, of which those that are figures or targets of the plan are found there. */
export function measureGrid(
  table: Table,
  measure: Measure,
  byId: ReadonlyMap<string, AuditFigure>,
  prefix: string,
): MeasureGrid {
  const dimensions = dimensionsOf(table, measure);
  const strides = dimensions.map(() => 1);
  for (let at = dimensions.length - 2; at >= 0; at -= 1) {
    strides[at] = given(strides[at + 1]) * given(dimensions[at + 1]).items.length;
  }
  const start = `${prefix}cells/${table.id}/${measure.id}@`;
  const figures = measure.values.map((_, index) => {
    const entry = measure.entries?.[index];
    if (entry != null) return byId.get(`${prefix}figures/${entry}`) ?? byId.get(`${prefix}targets/${entry}`);
    const items = dimensions.map((_dimension, at) => itemAt(dimensions, strides, index, at).id);
    return byId.get(`${start}${items.join(",")}`);
  });
  return { table, measure, dimensions, strides, figures };
}

function itemAt(dimensions: readonly Dimension[], strides: readonly number[], index: number, at: number) {
  return given(given(dimensions[at]).items[placeAt(dimensions, strides, index, at)]);
}

function placeAt(dimensions: readonly Dimension[], strides: readonly number[], index: number, at: number): number {
  return Math.floor(index / given(strides[at])) % given(dimensions[at]).items.length;
}

/** The coordinates of a place, those that hold for the whole measure too. */
export function coordinatesAt(grid: MeasureGrid, index: number): Record<string, string> {
  const { measure, dimensions, strides } = grid;
  const coordinates: Record<string, string> = { ...measure.fixed };
  dimensions.forEach(({ id }, at) => {
    coordinates[id] = itemAt(dimensions, strides, index, at).id;
  });
  return coordinates;
}

/** The figure at coordinates, of which those that hold for the whole measure must agree; nothing where there is none. */
export function figureAt(grid: MeasureGrid, coordinates: Readonly<Record<string, string>>): AuditFigure | undefined {
  const { measure, dimensions, strides, figures } = grid;
  for (const [dimension, item] of Object.entries(measure.fixed ?? {})) {
    if ((coordinates[dimension] ?? item) !== item) return undefined;
  }
  let index = 0;
  for (const [at, { id, items }] of dimensions.entries()) {
    const place = items.findIndex((one) => one.id === coordinates[id]);
    if (place < 0) return undefined;
    index += place * given(strides[at]);
  }
  return figures[index];
}

/** A cross-section of a measure along one dimension that has a total: the total, and the items that make it up. */
export interface TotalWithParts {
  readonly total: AuditFigure | undefined;
  readonly parts: readonly { readonly item: string; readonly figure: AuditFigure | undefined }[];
}

/** Every cross-section along a dimension, total by total. */
export function totalsWithParts(grid: MeasureGrid, dimension: string): TotalWithParts[] {
  const at = grid.dimensions.findIndex(({ id }) => id === dimension);
  const items = given(grid.dimensions[at]).items;
  const stride = given(grid.strides[at]);
  return grid.figures.flatMap((total, index) => {
    const own = placeAt(grid.dimensions, grid.strides, index, at);
    if (!isTotal(given(items[own]))) return [];
    const parts = items.flatMap((item, place) =>
      isTotal(item) ? [] : [{ item: item.id, figure: grid.figures[index + (place - own) * stride] }],
    );
    return parts.length === 0 ? [] : [{ total, parts }];
  });
}
