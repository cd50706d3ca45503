import { HUNDRED, ONE } from "../../../quantity/fraction.js";
import { unitInfo } from "../../../quantity/unit.js";
import type { CheckKind } from "../../../model/check.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import { compareText } from "../../compare-text.js";
import { findFact, queryOf, type FactIndex, type FactQuery } from "./fact-index.js";
import { figuresOfFacts } from "./level-of.js";
import { pickPrintings } from "./pick-printings.js";
import { standardCheck } from "../standard-check.js";
import { added, MINUS_HUNDRED } from "../terms.js";
import { isLeftOut, whyUnusable } from "../../usable.js";
import { without } from "./without.js";

/** A rate that is defined by other figures: what these are for a fact of the rate, and how they make it. */
interface RateOf {
  readonly concept: string;
  readonly unit: string;
  readonly kind: CheckKind;
  readonly inputs: (rate: FactQuery) => readonly FactQuery[] | undefined;
  readonly relation: (result: AuditFigure, inputs: readonly (readonly AuditFigure[])[]) => Relation;
}

/** A quantity that is the sum of others, of the same persons at the same time. */
interface SumOf {
  readonly id: string;
  readonly total: string;
  readonly parts: readonly string[];
  /** The age band that the total is of, where its parts are printed without one. */
  readonly age?: string;
}

const ADULTS = "Y_GE15";

/**
 * Rates by their definitions.
 *
 * @source ILO, Resolution concerning statistics of work, employment and labour underutilization (19th ICLS, 2013):
 *   participation rate = labour force by working-age population, unemployment rate = unemployed by labour force,
 *   employment-to-population ratio = employed by working-age population. Men per woman and economic growth: by their names.
 */
const RATES: readonly RateOf[] = [
  {
    concept: "participation-rate",
    unit: "percent",
    kind: "share",
    inputs: (rate) => [level(rate, "labour-force"), level(rate, "inactive")],
    relation: (result, [active = [], inactive = []]) => ({
      form: "ratio",
      result,
      numerator: added(active),
      rest: added(inactive),
      scale: HUNDRED,
    }),
  },
  {
    concept: "unemployment-rate",
    unit: "percent",
    kind: "share",
    // Printed without an age it is of all who are 15 and over.
    inputs: (rate) => {
      const adults = { ...rate, of: { ...rate.of, age: adultsOr(rate.of["age"]) } };
      return [level(adults, "employed"), level(adults, "labour-force")];
    },
    relation: (result, [employed = [], active = []]) => ({
      form: "ratio",
      result,
      numerator: added(employed),
      denominator: added(active),
      scale: MINUS_HUNDRED,
      offset: HUNDRED,
    }),
  },
  {
    concept: "employment-rate",
    unit: "percent",
    kind: "share",
    // The register counts other persons than the survey: only the survey's own population is the base of its rate.
    inputs: (rate) => [level(rate, "employed"), { ...level(rate, "population"), basis: "survey" }],
    relation: (result, [employed = [], population = []]) => ({
      form: "ratio",
      result,
      numerator: added(employed),
      denominator: added(population),
      scale: HUNDRED,
    }),
  },
  {
    concept: "sex-ratio",
    unit: "ratio",
    kind: "ratio",
    inputs: (rate) => ["M", "F"].map((sex) => level({ ...rate, of: { ...rate.of, sex } }, "population")),
    relation: (result, [men = [], women = []]) => ({
      form: "ratio",
      result,
      numerator: added(men),
      denominator: added(women),
      scale: ONE,
    }),
  },
  {
    concept: "economic-growth",
    unit: "percent",
    kind: "percent-change",
    inputs: (rate) => {
      const { period } = rate;
      if (period === undefined) return undefined;
      return [level(rate, "grdp"), { ...level(rate, "grdp"), period: yearBefore(period) }];
    },
    relation: (result, [to = [], from = []]) => ({
      form: "ratio",
      result,
      numerator: added(to),
      denominator: added(from),
      scale: HUNDRED,
      offset: MINUS_HUNDRED,
    }),
  },
];

/**
 * Sums by their definitions.
 *
 * @source 19th ICLS (2013): the labour force is the employed and the unemployed. Regional Employment Survey
 *   (지역별고용조사): the employed of a place work in it or elsewhere, and are regular employees or not.
 */
const SUMS: readonly SumOf[] = [
  { id: "employed-and-unemployed", total: "labour-force", parts: ["employed", "unemployed"] },
  { id: "commuters", total: "employed", parts: ["commuters-within", "commuters-out"] },
  { id: "status", total: "employed", parts: ["regular-employees", "non-regular-employees"], age: ADULTS },
];

function level(rate: FactQuery, concept: string): FactQuery {
  return { ...rate, concept, measures: "level" };
}

function adultsOr(age: string | undefined): string {
  return age === undefined || age === "_T" ? ADULTS : age;
}

/** The same part of the year before. */
function yearBefore(period: string): string {
  return String(Number(period.slice(0, 4)) - 1).padStart(4, "0") + period.slice(4);
}

/** What the definitions of concepts say of figures of the same persons at the same time. */
export function identity(figures: readonly AuditFigure[], index: FactIndex): ExpandedCheck[] {
  const rates = figures.flatMap((figure) => rateOf(figure, index)).toSorted((a, b) => compareText(a.id, b.id));
  // What no printing of a rate can be computed from is said once.
  const said = new Set<string>();
  const once = rates.filter(({ uncheckable }) => {
    if (uncheckable === undefined) return true;
    const key = `${uncheckable.reason} ${uncheckable.of}`;
    const isNew = !said.has(key);
    said.add(key);
    return isNew;
  });
  return [...once, ...SUMS.flatMap((sum) => sumsOf(sum, index))];
}

/** One check a printing: a rate is a derived figure wherever it stands. */
function rateOf(result: AuditFigure, index: FactIndex): ExpandedCheck[] {
  const { fact } = result;
  const rate = RATES.find((one) => one.concept === fact?.concept);
  if (rate === undefined || fact?.measures !== "level" || isLeftOut(result)) return [];
  if (unitInfo(result.unit).dimension !== rate.unit) return [];
  const queries = rate.inputs(queryOf(fact));
  const stated = whyUnusable(result) ?? inputsOf(result, rate, queries, index);
  return [standardCheck("identity", `${result.id}:${rate.concept}`, rate.kind, stated)];
}

function inputsOf(
  result: AuditFigure,
  rate: RateOf,
  queries: readonly FactQuery[] | undefined,
  index: FactIndex,
): Relation | Uncheckable {
  if (queries === undefined) return { reason: "not-stated", of: `${result.id}: period` };
  const found = figuresOfFacts(index, queries, result);
  return "reason" in found ? found : rate.relation(result, found);
}

/** One check a fact whose parts are all printed: the sum itself is seldom said. */
function sumsOf(sum: SumOf, index: FactIndex): ExpandedCheck[] {
  if (sum.parts.some((concept) => !index.concepts.has(concept))) return [];
  return index.groups.flatMap((group) => {
    const { fact, figures } = group;
    if (fact.concept !== sum.total || fact.measures !== "level") return [];
    const parts = sum.parts.map((concept) => partOf(sum, { ...fact, concept }, index));
    const picked = pickPrintings([figures, ...parts]);
    const [result, ...terms] = picked ?? [];
    if (result === undefined) return [];
    const relation: Relation = { form: "linear", result, terms: added(terms) };
    return [standardCheck("identity", `${result.id}:${sum.id}`, "sum", relation)];
  });
}

function partOf({ age }: SumOf, query: FactQuery, index: FactIndex): readonly AuditFigure[] {
  const found = findFact(index, query);
  if (typeof found !== "string") return found.figures;
  if (age === undefined || query.of["age"] !== age) return [];
  const ageless = findFact(index, { ...query, of: without(query.of, ["age"]) });
  return typeof ageless === "string" ? [] : ageless.figures;
}
