import { lengthOfList } from "./length-of-list.js";
import { isTotal } from "./select-items.js";
import { wrong } from "./grid.js";
import type { Counted } from "../../model/check.js";
import type { Plan } from "../../model/plan.js";
import type { Uncheckable } from "../expanded-check.js";

/** How many things there are. */
export function countOf(of: Exclude<Counted, { readonly entries: unknown }>, plan: Plan): number | Uncheckable {
  if ("list" in of) return lengthOfList(plan, of.list);
  const tables = plan.tables ?? [];
  const table = tables.find((one) => one.id === of.table);
  if (table === undefined) {
    return wrong(
      "unknown-figure",
      `tables/${of.table}`,
      of.table,
      tables.map((one) => one.id),
    );
  }
  if ("dimension" in of) {
    const dimension = table.dimensions.find((one) => one.id === of.dimension);
    if (dimension !== undefined) return dimension.items.filter((one) => !isTotal(one)).length;
    const ids = table.dimensions.map((one) => one.id);
    return wrong("dimension-mismatch", `tables/${of.table}@${of.dimension}`, of.dimension, ids);
  }
  const columns = table.words ?? [];
  const column = columns.find((one) => one.id === of.words);
  if (column === undefined) {
    return wrong(
      "unknown-figure",
      `tables/${of.table}/${of.words}`,
      of.words,
      columns.map((one) => one.id),
    );
  }
  const categories = new Map((column.categories ?? []).map((one) => [one.printed, one.id]));
  const wanted = typeof of.are === "string" ? [of.are] : of.are;
  const words = column.values.map((one) => (one === null ? [] : [one, categories.get(one) ?? one]));
  const names = [...words.flat(), ...[...categories].flat()];
  const unknown = wanted.find((one) => !names.includes(one));
  if (unknown !== undefined) return wrong("unknown-item", `tables/${of.table}/${of.words}: ${unknown}`, unknown, names);
  return words.filter((own) => own.some((one) => wanted.includes(one))).length;
}
