import type { AuditFigure } from "../../figure.js";
import type { ExpandedCheck } from "../../expanded-check.js";
import { unitInfo } from "../../../quantity/unit.js";
import { findFact, hasParts, queryOf, type FactGroup, type FactIndex, type FactQuery } from "./fact-index.js";
import { byDigit, pickPrintings, placeOf } from "./pick-printings.js";
import { without } from "./without.js";
import { agesOf, isAdditive, sexesOf } from "./parts-of-fact.js";
import { standardCheck } from "../standard-check.js";
import { added, subtracted } from "../terms.js";
import { given } from "../../given.js";

/**
 * Men and women are all, and bands of age are those that they cover, wherever they are printed: levels, and changes in
 * heads or amounts. One check a fact, on the printing of the total that stands with its parts, else on the finest: that its
 * other printings are the same is for another check.
 *
 * @param done - Totals that their own table adds up already: id of the figure, colon, dimension.
 */
export function partition(index: FactIndex, done: ReadonlySet<string>): ExpandedCheck[] {
  const sums = index.groups
    .filter((group) => isOfAmounts(group) && hasParts(index, group))
    .flatMap(({ figures }) => sumsOf(figures.filter(isAdditive), index, done));
  return [...sums, ...index.groups.flatMap((group) => changesOfSexes(group, index))];
}

/** Of several printings one check a dimension; none where one of them is the total of its own table. */
function sumsOf(printings: readonly AuditFigure[], index: FactIndex, done: ReadonlySet<string>): ExpandedCheck[] {
  const best = new Map<
    string,
    { readonly check: ExpandedCheck; readonly total: AuditFigure; readonly near: boolean }
  >();
  const settled = new Set<string>();
  for (const total of printings) {
    const query = { ...queryOf(given(total.fact)), dimension: unitInfo(total.unit).dimension };
    const ways = [
      { dimension: "sex", parts: sexesOf(index, query, total) },
      { dimension: "age", parts: agesOf(index, query, total) },
    ];
    for (const { dimension, parts } of ways) {
      const place = `${total.id}:${dimension}`;
      if (done.has(place)) settled.add(dimension);
      if (parts?.every(isAdditive) !== true) continue;
      const near = parts.every((part) => placeOf(part) === placeOf(total));
      const known = best.get(dimension);
      const isBetter =
        known === undefined || (near && !known.near) || (near === known.near && byDigit(total, known.total) < 0);
      if (!isBetter) continue;
      const relation = { form: "linear", result: total, terms: added(parts) } as const;
      best.set(dimension, { check: standardCheck("partition", place, "sum", relation), total, near });
    }
  }
  return [...best].flatMap(([dimension, { check }]) => (settled.has(dimension) ? [] : [check]));
}

function isOfAmounts({ fact }: FactGroup): boolean {
  return fact.measures === "level" || fact.measures === "change";
}

/**
 * Of changes for men and women without one for both: together they are what the levels of both differ by. The men's is
 * what the women's leaves.
 */
function changesOfSexes({ fact, figures }: FactGroup, index: FactIndex): ExpandedCheck[] {
  const { period, changeFrom, planned } = fact;
  if (fact.measures !== "change" || fact.of["sex"] !== "M" || period === undefined || changeFrom === undefined)
    return [];
  const all: FactQuery = { ...fact, of: without(fact.of, ["sex"]) };
  if (planned === true || typeof findFact(index, all) !== "string") return [];
  const level: FactQuery = { ...without(all, ["changeFrom"]), measures: "level" };
  const queries: FactQuery[] = [{ ...fact, of: { ...fact.of, sex: "F" } }, level, { ...level, period: changeFrom }];
  const groups = queries.map((query) => findFact(index, query));
  const roles = [figures, ...groups.map((one) => (typeof one === "string" ? [] : one.figures))];
  const [men, women, to, from] = pickPrintings(roles) ?? [];
  if (men === undefined || women === undefined || to === undefined || from === undefined || !isAdditive(men)) return [];
  const terms = [...added([to]), ...subtracted([from, women])];
  return [standardCheck("partition", `${men.id}:sex`, "sum", { form: "linear", result: men, terms })];
}
