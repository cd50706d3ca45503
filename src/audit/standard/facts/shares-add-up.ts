import { isTotal } from "../../expand/select-items.js";
import { bandsThatCover } from "../../../model/age-band.js";
import type { Unit } from "../../../quantity/unit.js";
import { type Fraction, HUNDRED, ONE } from "../../../quantity/fraction.js";
import type { Plan } from "../../../model/plan.js";
import type { AuditFigure } from "../../figure.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import { compareText } from "../../compare-text.js";
import { STATUS_CONCEPTS } from "./employment-status.js";
import { findFact, withoutTotals, type FactGroup, type FactIndex } from "./fact-index.js";
import { totalsWithParts, type MeasureGrid } from "./measure-grid.js";
import { partingItems } from "./parting-items.js";
import { isSentence, placeOf } from "./pick-printings.js";
import { standardCheck } from "../standard-check.js";
import { added, subtracted } from "../terms.js";
import { firstUnusable, isLeftOut, isUsable } from "../../usable.js";
import { given } from "../../given.js";

/** The shares of all parts of a whole add up to it: to the share that is printed for the total, or to a hundred. */
export function sharesAddUp(plan: Plan, grids: readonly MeasureGrid[], index: FactIndex): ExpandedCheck[] {
  return [...grids.flatMap(inTable), ...inSentences(plan, index)];
}

/** Shares in a table, along the one dimension whose total is their whole. */
function inTable(grid: MeasureGrid): ExpandedCheck[] {
  const { measure, dimensions } = grid;
  if (measure.measures !== "share") return [];
  const [along, second] = Object.entries(measure.whole ?? {});
  const dimension = dimensions.find(({ id }) => id === along?.[0]);
  const isWhole = dimension?.items.some((one) => isTotal(one) && one.id === along?.[1]) === true;
  if (dimension === undefined || second !== undefined || !isWhole) return [];
  const items = partingItems(dimension);
  if (items === undefined) return [];
  return totalsWithParts(grid, dimension.id).flatMap(({ total, parts }) => {
    const shares = parts.filter(({ item }) => items.has(item)).map(({ figure }) => figure);
    const known = shares.filter((one) => one !== undefined);
    if (known.length < shares.length || known.every(isLeftOut)) return [];
    return shareSum(known, total, dimension.id);
  });
}

function shareSum(shares: readonly AuditFigure[], total: AuditFigure | undefined, dimension: string): ExpandedCheck[] {
  const sorted = shares.toSorted((a, b) => compareText(a.id, b.id));
  const result = total !== undefined && isUsable(total) ? total : given(sorted[0]);
  const stated = firstUnusable(sorted) ?? sumTo(result, sorted);
  return stated === undefined ? [] : [standardCheck("shares-add-up", `${result.id}:${dimension}`, "sum", stated)];
}

/** With no printed total they are a hundred. */
function sumTo(result: AuditFigure, shares: readonly AuditFigure[]): Relation | Uncheckable | undefined {
  if (!shares.includes(result)) return { form: "linear", result, terms: added(shares) };
  const constant = wholeIn(result.unit);
  if (constant === undefined) return undefined;
  return { form: "linear", result, terms: subtracted(shares.filter((one) => one !== result)), constant, adds: true };
}

function wholeIn(unit: Unit): Fraction | undefined {
  return unit === "percent" ? HUNDRED : unit === "ratio" ? ONE : undefined;
}

/** Shares under one head of a text, where they are known to be those of all parts. */
function inSentences(plan: Plan, index: FactIndex): ExpandedCheck[] {
  const families = new Map<string, { readonly dimension: string; readonly shares: Map<string, AuditFigure> }>();
  for (const group of index.groups) {
    const dimension = sharedDimension(group);
    if (dimension === undefined) continue;
    const { [dimension]: item = "", ...others } = group.fact.of;
    const { concept, period, basis, whole } = group.fact;
    for (const figure of group.figures) {
      if (!isSentence(figure)) continue;
      const key = JSON.stringify([placeOf(figure), concept, period, basis, whole, Object.entries(others)]);
      const family = families.get(key) ?? { dimension, shares: new Map<string, AuditFigure>() };
      if (!family.shares.has(item)) family.shares.set(item, figure);
      families.set(key, family);
    }
  }
  const byItems = [...families.values()].flatMap(({ dimension, shares }) => {
    const items = allParts(plan, dimension, [...shares.keys()].sort(compareText));
    const figures = (items ?? []).map((item) => shares.get(item)).filter((one) => one !== undefined);
    return figures.length < 2 ? [] : shareSum(figures, undefined, dimension);
  });
  return [...byItems, ...byStatus(index)];
}

/** The one dimension that the shares of a fact are along; nothing where the fact is no such share. */
function sharedDimension({ fact }: FactGroup): string | undefined {
  const [along, second] = Object.entries(fact.whole ?? {});
  if (fact.measures !== "share" || along === undefined || second !== undefined) return undefined;
  const [dimension, item] = along;
  return item === "_T" && fact.of[dimension] !== undefined ? dimension : undefined;
}

/** The items that are known to be all of a dimension: both sexes, bands of all ages, what a table divides its total into. */
function allParts(plan: Plan, dimension: string, items: readonly string[]): readonly string[] | undefined {
  if (dimension === "sex") return items.includes("M") && items.includes("F") ? ["M", "F"] : undefined;
  if (dimension === "age") return bandsThatCover("_T", items);
  const isAll = (plan.tables ?? []).some((table) =>
    table.dimensions.some((one) => {
      if (one.id !== dimension || !one.items.some(isTotal)) return false;
      const parts = one.items.filter((item) => !isTotal(item));
      return parts.length === items.length && parts.every((item) => items.includes(item.id));
    }),
  );
  return isAll ? items : undefined;
}

/** Regular employees and all others are the employed. */
function byStatus(index: FactIndex): ExpandedCheck[] {
  const [regular, others] = STATUS_CONCEPTS;
  return index.groups.flatMap(({ fact, figures }) => {
    if (fact.concept !== regular || fact.measures !== "share" || fact.whole?.["status"] !== "_T") return [];
    const other = findFact(index, { ...fact, concept: others, of: withoutTotals(fact.of) });
    if (typeof other === "string") return [];
    return figures.flatMap((figure) => {
      const beside = other.figures.find((one) => placeOf(one) === placeOf(figure));
      return beside === undefined ? [] : shareSum([figure, beside], undefined, "status");
    });
  });
}
