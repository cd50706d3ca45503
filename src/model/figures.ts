import { fail } from "../quantity/error.js";
import { nearestName } from "../quantity/nearest.js";
import { CATALOGUE_INDICATORS } from "./catalogue/indicators.js";
import type { Indicator } from "./indicator.js";
import type { Period } from "./period.js";
import type { Plan } from "./plan.js";
import type { Measured } from "./statement.js";
import { allFigures, type FoundFigure } from "./printings.js";
import type { Coordinates } from "./table.js";

/** Which figures are wanted; a member that is left out does not restrict. */
export interface FigureQuery {
  /** Id of the concept: `employed`, `population`, `employment-rate`. */
  readonly concept?: string;
  /** Id of the indicator: a concept with a sex and an age band. Printings of the same without its id are found too. */
  readonly indicator?: string;
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
}

/**
 * Every printing of what is asked for, whether it stands in a list of figures, a table or a sentence, in this order.
 *
 * @param plan - A plan.
 * @param query - What the figures are of.
 * @returns The figures, each with its own unit, digits and address; empty where the plan prints none. Levels only unless
 *   `measures` asks for something else, and of whole dimensions only unless `of` asks for an item. Targets are none of them.
 * @throws {@link quantity.IljariError | IljariError} `unknown-key` for a key that no query has, with the nearest one.
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
  checkQuery(query);
  const indicator = [...(plan.indicators ?? []), ...CATALOGUE_INDICATORS].find((one) => one.id === query.indicator);
  // An indicator is the plan's region's; of other regions only who asks for one is told.
  const asked = query.indicator === undefined ? query : { region: plan.region.code, ...query };
  return allFigures(plan).filter((one) => isAsked(one, asked, indicator));
}

const NAMED = ["region", "sex", "age"] as const;
const KEYS = ["concept", "indicator", "period", "of", "measures", ...NAMED] satisfies readonly (keyof FigureQuery)[];

/** A misspelt key would ask for everything. */
function checkQuery(query: FigureQuery): void {
  const unknown = Object.keys(query).find((key) => !KEYS.some((one) => one === key));
  if (unknown === undefined) return;
  const expected = `one of ${KEYS.join(", ")}`;
  fail("unknown-key", { path: [unknown], value: unknown, expected, nearest: nearestName(unknown, KEYS) });
}

function isAsked(one: FoundFigure, query: FigureQuery, indicator: Indicator | undefined): boolean {
  const { concept, period, measures = "level", of } = query;
  return (
    one.measures === measures &&
    (concept === undefined || one.concept === concept) &&
    (period === undefined || one.period === period) &&
    (query.indicator === undefined || isOfIndicator(one, query.indicator, indicator)) &&
    NAMED.every((key) => query[key] === undefined || (one.of[key] ?? "_T") === query[key]) &&
    (of === "any" || isOfWhole(one.of, of ?? {}))
  );
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
