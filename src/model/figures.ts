import { fail } from "../quantity/error.js";
import { namesText, nearestName } from "../quantity/nearest.js";
import { AGE_BAND_EXPECTED, ageBand } from "./age-band.js";
import { CONCEPTS, type CatalogueConceptId } from "./catalogue/concepts.js";
import type { CatalogueIndicatorId } from "./catalogue/indicators.js";
import type { Indicator } from "./indicator.js";
import { isPeriod, PERIOD_EXPECTED, type Period } from "./period.js";
import type { Plan } from "./plan.js";
import { checkIsPlan, checkIsQuery, checkIsText } from "./rows/given.js";
import type { Measured } from "./statement.js";
import { allFigures, indicatorsById, type FoundFigure } from "./printings.js";
import type { Coordinates } from "./table.js";

/** Which figures are wanted; a member that is left out does not restrict. */
export interface FigureQuery {
  /** Id of the concept: `employed`, `population`, `employment-rate`. */
  readonly concept?: CatalogueConceptId | (string & {});
  /** Id of the indicator: a concept with a sex and an age band. Printings of the same without its id are found too. */
  readonly indicator?: CatalogueIndicatorId | (string & {});
  /** Code of the region: `52110`, `52`, `KR`. */
  readonly region?: string;
  /** Period they are of. */
  readonly period?: Period;
  /** Sex: `_T`, `M`, `F`. What is not split by sex counts as `_T`. */
  readonly sex?: string;
  /** Age band: `Y15T64`, `Y_GE15`, `_T`. What is not split by age counts as `_T`. */
  readonly age?: string;
  /**
   * Items of further dimensions, such as `{ industry: "C" }`, or `any`. Where it is left out only figures of the
   * whole are found, not those of an industry or a complex.
   */
  readonly of?: Coordinates | "any";
  /** Levels, printed changes, shares or differences; levels where it is left out. */
  readonly measures?: Measured;
  /** For shares: what they are shares of, as coordinates of the whole: `{ region: "KR" }` for those of the country. */
  readonly whole?: Coordinates;
}

/**
 * Every printing of what is asked for, whether it stands in a list of figures, a table or a sentence, in this order.
 *
 * @param plan - A plan.
 * @param query - What the figures are of.
 * @returns The figures, each with its own unit, digits and address; empty where the plan prints none. Levels only unless
 *   `measures` asks for something else, and of whole dimensions only unless `of` asks for an item. Targets are none of them.
 * @throws {@link quantity.IljariError | IljariError} `unknown-key` for a key that no query has, `unknown-id` for a concept,
 *   an indicator, a region, a dimension or an item that neither the plan nor the catalogue has, each with the nearest
 *   one, `invalid-period`, `invalid-value` for a sex, an age band or a kind of figure that there is not, and for `whole`
 *   without `measures: "share"`, `wrong-type` for what is no plan or no text.
 * @source DESIGN: several printings of one fact are several figures.
 * @example
 * ```ts
 * import { figures } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * figures(jeonju2024, { indicator: "employment-insured", period: "2023" }).map((one) => one.value);
 * // => [133.8, 133.8, 133814]
 * const total = { concept: "employed", period: "2023", sex: "_T", age: "Y_GE15" };
 * figures(jeonju2024, total).map((one) => [one.value, one.address?.table]);
 * // => [[343, "표8 연령별 취업자 수 현황"], [343, "표9 산업별 취업자 수 현황"], [343, "표10 타지역 통근 취업자현황"]]
 * ```
 */
export function figures(plan: Plan, query: FigureQuery): FoundFigure[] {
  checkIsPlan(plan);
  checkKeys(query);
  const all = allFigures(plan);
  const indicators = indicatorsById(plan);
  checkValues(query, plan, all, indicators);
  // An indicator is the plan's region's; of other regions only who asks for one is told.
  const asked = query.indicator === undefined ? query : { region: plan.region.code, ...query };
  const indicator = indicators.get(query.indicator ?? "");
  return all.filter((one) => isAsked(one, asked, indicator));
}

const NAMED = ["region", "sex", "age"] as const;
const KEYS = [
  "concept",
  "indicator",
  "period",
  "of",
  "measures",
  "whole",
  ...NAMED,
] satisfies readonly (keyof FigureQuery)[];
const MEASURED = ["level", "change", "share", "difference"] as const satisfies readonly Measured[];
const SEXES = ["_T", "M", "F"];

/** `KR`, or as many digits as a province, a city, a district or a legal code has. */
const REGION = /^(?:[A-Z]{2}|[0-9]{2}|[0-9]{5}|[0-9]{8}|[0-9]{10})$/;

/** A misspelt key would ask for everything. */
function checkKeys(query: FigureQuery): void {
  checkIsQuery(query, "query");
  const unknown = Object.keys(query).find((key) => !KEYS.some((one) => one === key));
  if (unknown === undefined) return;
  const expected = `one of ${KEYS.join(", ")}`;
  fail("unknown-key", { path: [unknown], value: unknown, expected, nearest: nearestName(unknown, KEYS) });
}

/** A misspelt value would find nothing, as if the plan printed nothing. What a figure of the plan has is always right. */
function checkValues(
  query: FigureQuery,
  plan: Plan,
  all: readonly FoundFigure[],
  indicators: ReadonlyMap<string, Indicator>,
): void {
  const { concept, indicator, period, measures = "level", of = {}, whole, sex, age, region } = query;
  if (concept !== undefined) checkName("concept", concept, conceptsOf(plan, all, indicators));
  if (indicator !== undefined) {
    const ids = new Set([...indicators.keys(), ...all.flatMap((one) => one.indicator ?? [])]);
    checkName("indicator", indicator, ids);
  }
  if (period !== undefined && (typeof period !== "string" || !isPeriod(period))) {
    fail("invalid-period", { path: ["period"], value: period, expected: PERIOD_EXPECTED });
  }
  checkOneOf(["measures"], measures, MEASURED);
  const items = itemsOf(plan, all);
  if (sex !== undefined) checkOneOf(["sex"], sex, items.get("sex") ?? SEXES);
  if (age !== undefined) checkAge(age, items.get("age") ?? new Set());
  if (region !== undefined) checkItem(["region"], "region", region, items);
  if (typeof of !== "string") checkCoordinates("of", of, items);
  else if (of !== "any") {
    const nearest = nearestName(of, ["any"]);
    fail("invalid-value", { path: ["of"], value: of, expected: '"any", or an item for each dimension', nearest });
  }
  if (whole === undefined) return;
  checkCoordinates("whole", whole, items);
  if (measures !== "share") {
    fail("invalid-value", { path: ["whole"], value: whole, expected: 'no whole without measures: "share"' });
  }
}

/** A concept without one of its own is measured by the indicator of its name. */
function conceptsOf(
  plan: Plan,
  all: readonly FoundFigure[],
  indicators: ReadonlyMap<string, Indicator>,
): ReadonlySet<string> {
  return new Set([
    ...[...CONCEPTS, ...(plan.concepts ?? [])].map((one) => one.id),
    ...[...indicators.values()].map((one) => one.concept ?? one.id),
    ...all.map((one) => one.concept),
  ]);
}

/** The items of each dimension that occur in a plan. */
function itemsOf(plan: Plan, all: readonly FoundFigure[]): Map<string, Set<string>> {
  const items = new Map([
    ["region", new Set([plan.region.code])],
    ["sex", new Set<string>(SEXES)],
    ["age", new Set(["_T"])],
  ]);
  for (const { of, whole } of all) {
    for (const coordinates of whole === undefined ? [of] : [of, whole]) {
      for (const [dimension, item] of Object.entries(coordinates)) {
        const known = items.get(dimension);
        // Every dimension may be asked for as a whole, whether its total is printed or not.
        if (known === undefined) items.set(dimension, new Set(["_T", item]));
        else known.add(item);
      }
    }
  }
  return items;
}

function checkName(key: "concept" | "indicator", id: string, ids: ReadonlySet<string>): void {
  const what = key === "concept" ? "a concept" : "an indicator";
  const expected = `the id of ${what} of the plan or of the catalogue`;
  checkIsText(id, [key], expected);
  if (!ids.has(id)) fail("unknown-id", { path: [key], value: id, expected, nearest: nearestName(id, ids) });
}

function checkOneOf(path: readonly string[], value: string, values: Iterable<string>): void {
  const all = [...values];
  if (all.includes(value)) return;
  fail("invalid-value", { path, value, expected: `one of ${namesText(all)}`, nearest: nearestName(value, all) });
}

function checkAge(age: string, known: ReadonlySet<string>): void {
  checkIsText(age, ["age"], AGE_BAND_EXPECTED);
  if (known.has(age) || ageBand(age) !== undefined) return;
  fail("invalid-value", { path: ["age"], value: age, expected: AGE_BAND_EXPECTED, nearest: nearestName(age, known) });
}

function checkCoordinates(
  key: "of" | "whole",
  coordinates: Coordinates,
  items: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  checkIsQuery(coordinates, key);
  for (const [dimension, item] of Object.entries(coordinates)) {
    if (!items.has(dimension)) {
      const names = [...items.keys()];
      const expected = `a dimension of the plan's figures: ${namesText(names)}`;
      fail("unknown-id", {
        path: [key, dimension],
        value: dimension,
        expected,
        nearest: nearestName(dimension, names),
      });
    }
    checkItem([key, dimension], dimension, item, items);
  }
}

function checkItem(
  path: readonly string[],
  dimension: string,
  item: string,
  items: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const known = [...(items.get(dimension) ?? [])];
  const expected = `an item of ${dimension} in the plan's figures: ${namesText(known)}`;
  checkIsText(item, path, expected);
  if (known.includes(item) || isCode(dimension, item)) return;
  fail("unknown-id", { path, value: item, expected, nearest: nearestName(item, known) });
}

/** Regions and ages have codes of a known form, of which a plan prints some. */
function isCode(dimension: string, item: string): boolean {
  return (dimension === "region" && REGION.test(item)) || (dimension === "age" && ageBand(item) !== undefined);
}

function isAsked(one: FoundFigure, query: FigureQuery, indicator: Indicator | undefined): boolean {
  const { concept, period, measures = "level", of } = query;
  return (
    one.measures === measures &&
    (concept === undefined || one.concept === concept) &&
    (period === undefined || one.period === period) &&
    (query.indicator === undefined || isOfIndicator(one, query.indicator, indicator)) &&
    NAMED.every((key) => query[key] === undefined || (one.of[key] ?? "_T") === query[key]) &&
    (query.whole === undefined || isShareOf(one, query.whole)) &&
    (of === "any" || isOfWhole(one.of, of ?? {}))
  );
}

function isShareOf(one: FoundFigure, whole: Coordinates): boolean {
  return Object.entries(whole).every(([dimension, item]) => one.whole?.[dimension] === item);
}

/** Every further dimension is at the item asked for, or at the total where none is. */
function isOfWhole(coordinates: Coordinates, asked: Coordinates): boolean {
  const further = Object.keys(coordinates).filter((key) => !NAMED.some((one) => one === key));
  return (
    further.every((key) => coordinates[key] === (asked[key] ?? "_T")) &&
    Object.keys(asked).every((key) => (coordinates[key] ?? "_T") === asked[key])
  );
}

/** Named as the indicator's, or of its concept, sex and age band without being named. */
function isOfIndicator(one: FoundFigure, id: string, indicator: Indicator | undefined): boolean {
  if (one.indicator !== undefined || indicator === undefined) return one.indicator === id;
  return (
    one.concept === (indicator.concept ?? indicator.id) &&
    (one.of["sex"] ?? "_T") === (indicator.sex ?? "_T") &&
    (one.of["age"] ?? "_T") === (indicator.ageBand ?? "_T")
  );
}
