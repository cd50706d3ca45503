import { unitInfo } from "../../../quantity/unit.js";
import type { Basis } from "../../../model/indicator.js";
import type { Coordinates } from "../../../model/table.js";
import type { AuditFigure, Fact } from "../../figure.js";
import { compareText } from "../../compare-text.js";
import { isUsable } from "../../usable.js";
import { without } from "./without.js";
import { given } from "../../given.js";

/** What is asked for of a plan's facts: as {@link Fact}, of which an unknown basis asks for any. */
export type FactQuery = Pick<
  Fact,
  "concept" | "of" | "period" | "measures" | "changeFrom" | "whole" | "planned" | "origin" | "basis"
> & {
  /** Of amounts: constant prices of a year, or those of the year; any where it is left out. */
  readonly prices?: string;
  /** Dimension of the unit, such as `persons`; any where it is left out. */
  readonly dimension?: string;
};

/** One fact with everything that is printed of it and can be computed with. */
export interface FactGroup {
  /** Tells it from every other fact, whatever else the document prints: `population@region=52110,2023,level,...`. */
  readonly id: string;
  /** The fact without basis, prices and unit. */
  readonly key: string;
  /** The fact, with coordinates that leave totals out. */
  readonly fact: FactQuery & { readonly dimension: string };
  /** Its printings, in the order of their ids. */
  readonly figures: readonly AuditFigure[];
}

/** The facts of a document. */
export interface FactIndex {
  /** In the order of their ids. */
  readonly groups: readonly FactGroup[];
  /** Facts that differ in basis, prices or dimension of the unit only. */
  readonly byKey: ReadonlyMap<string, readonly FactGroup[]>;
  /** Facts of one sex, by the key of both. */
  readonly bySex: ReadonlyMap<string, readonly FactGroup[]>;
  /** Where targets were set: `annual`, `revised 2024-09-01`. */
  readonly origins: readonly string[];
  /** The concepts that figures are printed of. */
  readonly concepts: ReadonlySet<string>;
  /** Facts of an age band that differ in nothing but age, and in basis, prices or dimension of the unit. */
  readonly byRest: ReadonlyMap<string, readonly FactGroup[]>;
}

/** Coordinates without totals: what is not split is a total, whether the document says so or not. */
export function withoutTotals(of: Coordinates): Record<string, string> {
  const result: Record<string, string> = {};
  for (const dimension of Object.keys(of).sort(compareText)) {
    const item = of[dimension];
    if (item !== undefined && item !== "_T") result[dimension] = item;
  }
  return result;
}

function coordinatesText(of: Coordinates): string {
  let text = "";
  for (const dimension of Object.keys(of).sort(compareText)) {
    const item = of[dimension];
    if (item !== undefined && item !== "_T") text += `${text === "" ? "" : ";"}${dimension}=${item}`;
  }
  return text;
}

/** Coordinates of a whole keep their totals: they say of what it is the whole. */
function wholeText(whole: Coordinates): string {
  return Object.entries(whole)
    .sort(([a], [b]) => compareText(a, b))
    .map(([dimension, item]) => `${dimension}=${item}`)
    .join(";");
}

/** Everything of a fact but basis, prices and unit, which a document may leave unsaid. */
function keyOf({ concept, of, period, measures, changeFrom, whole, planned, origin }: FactQuery): string {
  return [
    `${concept}@${coordinatesText(of)}`,
    period ?? "no-period",
    measures,
    ...(changeFrom === undefined ? [] : [`from ${changeFrom}`]),
    ...(whole === undefined ? [] : [`of ${wholeText(whole)}`]),
    ...(planned === true ? ["planned"] : []),
    ...(origin === undefined ? [] : [origin]),
  ].join(",");
}

/** The same without the age band. */
function restOf(query: FactQuery): string {
  return keyOf({ ...query, of: without(query.of, ["age"]) });
}

/** A fact as a reader would look for it: `population region=52 2023`. */
export function describeFact({ concept, of, period, measures, origin, whole }: FactQuery): string {
  const items = Object.entries(withoutTotals(of)).map(([dimension, item]) => `${dimension}=${item}`);
  const parts = [concept, ...items, period, measures === "level" ? undefined : measures, origin];
  const ofWhole = whole === undefined ? undefined : `of ${wholeText(whole)}`;
  return [...parts, ofWhole].filter((part) => part !== undefined).join(" ");
}

/**
 * The figures by what they are figures of. Figures of unknown basis belong to the one basis that is known; where two are
 * known, say a survey and a register, they are two facts, and what says neither is a third. Prices of amounts likewise.
 */
export function factIndex(figures: readonly AuditFigure[]): FactIndex {
  const byText = new Map<string, AuditFigure[]>();
  for (const figure of figures) {
    if (figure.fact === undefined || !isUsable(figure)) continue;
    const key = keyOf(figure.fact);
    const known = byText.get(key);
    if (known === undefined) byText.set(key, [figure]);
    else known.push(figure);
  }
  const byKey = new Map<string, FactGroup[]>();
  const byRest = new Map<string, FactGroup[]>();
  const bySex = new Map<string, FactGroup[]>();
  for (const [key, own] of byText) {
    const groups = groupsOf(key, own).toSorted((a, b) => compareText(a.id, b.id));
    byKey.set(key, groups);
    for (const group of groups) {
      const { of } = group.fact;
      if (of["age"] !== undefined) append(byRest, restOf(group.fact), group);
      if (of["sex"] !== undefined) append(bySex, keyOf({ ...group.fact, of: without(of, ["sex"]) }), group);
    }
  }
  const groups = [...byKey.values()].flat().sort((a, b) => compareText(a.id, b.id));
  const concepts = new Set(groups.map(({ fact }) => fact.concept));
  const origins = [...new Set(groups.flatMap(({ fact }) => fact.origin ?? []))].sort(compareText);
  return { groups, byKey, byRest, bySex, concepts, origins };
}

function append(map: Map<string, FactGroup[]>, key: string, group: FactGroup): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [group]);
  else known.push(group);
}

function groupsOf(key: string, figures: readonly AuditFigure[]): FactGroup[] {
  const dimension = (one: AuditFigure) => unitInfo(one.unit).dimension;
  if (figures.length === 1) return groupOf(key, figures, dimension);
  return split(figures, dimension).flatMap((alike) =>
    split(alike, (one) => known(one.fact?.basis)).flatMap((ofBasis) =>
      split(ofBasis, (one) => one.fact?.prices).flatMap((own) => groupOf(key, own, dimension)),
    ),
  );
}

function known(basis: Basis | undefined): Basis | undefined {
  return basis === "not-stated" ? undefined : basis;
}

/** By what is known of them; those of which it is not known go with the one kind that there is, or by themselves. */
function split(
  figures: readonly AuditFigure[],
  of: (figure: AuditFigure) => string | undefined,
): readonly AuditFigure[][] {
  const kinds = new Map<string | undefined, AuditFigure[]>();
  for (const figure of figures) {
    const kind = of(figure);
    const own = kinds.get(kind);
    if (own === undefined) kinds.set(kind, [figure]);
    else own.push(figure);
  }
  if (kinds.size === 2 && kinds.has(undefined)) return [[...kinds.values()].flat()];
  return [...kinds.values()];
}

function groupOf(key: string, own: readonly AuditFigure[], dimensionOf: (figure: AuditFigure) => string): FactGroup[] {
  const figures = own.toSorted((a, b) => compareText(a.id, b.id));
  const first = given(figures[0]);
  const basis = figures.map((one) => known(one.fact?.basis)).find((one) => one !== undefined);
  const priced = figures.map((one) => one.fact?.prices).find((one) => one !== undefined);
  const dimension = dimensionOf(first);
  const { concept, of, period, measures, changeFrom, whole, planned, origin } = given(first.fact);
  const fact = {
    concept,
    of: withoutTotals(of),
    ...(period !== undefined && { period }),
    measures,
    ...(changeFrom !== undefined && { changeFrom }),
    ...(whole !== undefined && { whole }),
    ...(planned !== undefined && { planned }),
    ...(origin !== undefined && { origin }),
    ...(basis !== undefined && { basis }),
    ...(priced !== undefined && { prices: priced }),
    dimension,
  };
  const id = [key, basis ?? "not-stated", ...(priced === undefined ? [] : [priced]), dimension].join(",");
  return [{ id, key, fact, figures }];
}

/** The fact that is asked for, or why it is not there: no figure, or figures of another basis only. */
export function findFact(index: FactIndex, query: FactQuery): FactGroup | "no-figures" | "basis-mismatch" {
  const all = (index.byKey.get(keyOf(query)) ?? []).filter((one) => isOfUnit(one, query));
  if (all.length === 0) return "no-figures";
  const fitting = all.filter((one) => isOfBasis(one, query));
  const [only, second] = fitting;
  if (only !== undefined && second === undefined) return only;
  // What says its basis goes before what does not.
  const [same, other] = fitting.filter((one) => one.fact.basis === known(query.basis));
  return same !== undefined && other === undefined ? same : "basis-mismatch";
}

/** The facts that differ from what is asked for in their age band only. */
export function factsOfAges(index: FactIndex, query: FactQuery): readonly FactGroup[] {
  const all = index.byRest.get(restOf(query)) ?? [];
  return all.filter((one) => isOfUnit(one, query) && isOfBasis(one, query));
}

function isOfUnit({ fact }: FactGroup, { dimension }: FactQuery): boolean {
  return dimension === undefined || fact.dimension === dimension;
}

function isOfBasis({ fact }: FactGroup, query: FactQuery): boolean {
  const basis = known(query.basis);
  const isOf = basis === undefined || fact.basis === undefined || fact.basis === basis;
  return isOf && (query.prices === undefined || fact.prices === undefined || fact.prices === query.prices);
}

/** Whether there may be facts of the sexes or of age bands that a fact is the total of. */
export function hasParts(index: FactIndex, { key, fact }: FactGroup): boolean {
  if (fact.of["sex"] === undefined && index.bySex.has(key)) return true;
  return index.byRest.has(fact.of["age"] === undefined ? key : restOf(fact));
}

/** What a figure is a figure of, as a query. */
export function queryOf(fact: Fact): FactQuery {
  return without(fact, ["indicator", "kind"]);
}

/** What stands before the places of a document that is audited together with others. */
export function placePrefix([first]: readonly AuditFigure[]): string {
  return first?.document === undefined ? "" : `${first.document}:`;
}
