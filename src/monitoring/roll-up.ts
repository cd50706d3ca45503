import { absent, present, type AbsenceReason, type Computed } from "../quantity/absence.js";
import { fail } from "../quantity/error.js";
import { divide, HUNDRED, multiply, sign, subtract, type Fraction } from "../quantity/fraction.js";
import { nearestName } from "../quantity/nearest.js";
import { readNumber } from "../quantity/number-input.js";
import type { Unit } from "../quantity/unit.js";
import type { Day, Period } from "../model/period.js";
import type { Plan } from "../model/plan.js";
import { checkIsQuery } from "../model/rows/given.js";
import type { RecordState } from "./record-state.js";
import { cellAt, figureOf, gather, spreadLoose, type Gathered, type Rule } from "./roll-up/cells.js";
import { choose } from "./roll-up/choose.js";
import { keysOf, type Keys } from "./roll-up/keys.js";
import { notesOf } from "./roll-up/notes.js";
import type { Book, Part, Source } from "./roll-up/part.js";
import { budgetBooks, targetBooks } from "./roll-up/plan-books.js";
import { recordBooks, reportBook } from "./roll-up/record-books.js";
import type {
  RollUp,
  RollUpBehind,
  RollUpDimension,
  RollUpFigure,
  RollUpGroup,
  RollUpKey,
  RollUpMeasure,
  RollUpOptions,
  RollUpRates,
  RollUpSource,
} from "./roll-up/result.js";
import { sourcesOf } from "./roll-up/sources.js";

const DIMENSIONS: readonly RollUpDimension[] = [
  ...(["project", "keyTask", "strategy", "sector", "department"] as const),
  ...(["organisation", "source", "targetGroup", "region", "period"] as const),
];

const MEASURES: Readonly<
  Record<RollUpMeasure, { readonly unit: Unit; readonly none: AbsenceReason; readonly isStated: boolean }>
> = {
  "jobs-target": { unit: "persons", none: "no-target", isStated: true },
  jobs: { unit: "persons", none: "not-reported", isStated: false },
  budget: { unit: "KRW", none: "not-stated", isStated: true },
  appropriation: { unit: "KRW", none: "not-reported", isStated: false },
  committed: { unit: "KRW", none: "not-reported", isStated: false },
  spent: { unit: "KRW", none: "not-reported", isStated: false },
  reports: { unit: "count", none: "not-reported", isStated: false },
};

/**
 * Jobs, money and reports of one plan or many, rolled up by one dimension or two, without counting anything twice and
 * without splitting what nobody splits.
 *
 * Each measure is taken at the grain at which it is recorded and that says most about the dimensions asked for; `grain`
 * names it. A cut that is finer is absent, `not-allocated`, with the amount that may belong there in `unallocated`; it is
 * split only by the allocations that the city supplies. A project of two departments, organisations or target groups
 * counts in each with all of it and in the total once: `shared` names it. Rates are recomputed from the sums. Reports
 * that did not come show as `coverage`; a sum with less than full coverage is what has been reported so far, while
 * targets and budgets that not all parts of a group state give no sum. Amounts that cover different things are not
 * added. `unallocated` of the total is what no group has: groups that share nothing and it add up to the total.
 *
 * Use it for tables of a report; for hundreds of thousands of plain rows {@link measures.groupSums | groupSums} is the
 * tool, for a corpus as a stream {@link rollUpLines}.
 *
 * @param sources - A plan, a plan with its records and allocations, or several of them.
 * @param options - `by` one dimension or two; `measures`, `asOf`, `period`, `cadence`.
 * @returns Groups in the order of the plans, the total, notes, and the issues of the records. With two dimensions what
 *   only one of them knows is a group whose other key has the id null. Absent: `not-allocated`; `not-reported`;
 *   `no-target` and `not-stated` where no plan states any; `not-yet-set`; `unlike-coverage`; rates also
 *   `unlike-kinds` (jobs of other kinds than the target), `zero-denominator`, `parts-unknown` (a measure not asked for).
 *   A level (stock) is not cut by period.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for dimensions and measures that there are none of, and
 *   `unknown-id`, with the nearest one; `part-above-whole` where allocations exceed 100 %, `out-of-range` for a share
 *   that is none, `duplicate-id` for a plan given twice, `invalid-period`, `wrong-type`.
 * @source Definition; plan of Jeonju 2024, sections III.3 and III.4.
 * @example
 * ```ts
 * import { rollUp } from "iljari/monitoring";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const { groups, total } = rollUp(jeonju2024, { by: "strategy", measures: ["jobs-target", "budget"] });
 * groups.map((one) => one.measures["jobs-target"].figure.value); // => [106, 1430, 26080, 273, 92]
 * total.measures["jobs-target"].grain; // => ["keyTask"]
 * const { measures } = rollUp(jeonju2024, { by: "department" }).total;
 * measures["jobs-target"].unallocated; // => { value: 27981, unit: "persons" }
 * ```
 */
export function rollUp<M extends RollUpMeasure = RollUpMeasure>(
  sources: Plan | RollUpSource | readonly RollUpSource[],
  options: RollUpOptions<M>,
): RollUp<M> {
  return rolledUp(sources, options);
}

/** The same of one plan and a state that is known, at its `asOf`. */
export function rollUpIn<M extends RollUpMeasure>(
  plan: Plan,
  state: RecordState,
  options: Omit<RollUpOptions<M>, "asOf">,
): RollUp<M> {
  const { asOf } = state;
  return rolledUp(plan, asOf === undefined ? options : { ...options, asOf }, state);
}

function rolledUp<M extends RollUpMeasure>(
  sources: Plan | RollUpSource | readonly RollUpSource[],
  options: RollUpOptions<M>,
  state?: RecordState,
): RollUp<M> {
  checkIsQuery(options, "options");
  const by = dimensionsOf(options.by);
  const measures = measuresOf(options.measures);
  const { asOf, period } = options;
  const { used, left } = sourcesOf(sources, options, state);
  const keys = keysOf(used);
  const books = measures.map((measure) => used.map((source) => bookOf(measure, source, by, asOf)));
  const all = books.map((own) => {
    return gather(
      own.flatMap((one) => one.parts),
      by,
      keys,
    );
  });
  const groups = groupKeys(all, by, keys);
  for (const one of all) {
    for (const group of groups) cellAt(one.grid, group);
    spreadLoose(one, keys);
  }
  const rules = measures.map((measure, at) => ruleOf(measure, books[at] as readonly Book[], by, period));
  const group = (own: readonly RollUpKey[]): RollUpGroup<M> => {
    const figures = all.map(({ grid, total }, at): [M, RollUpFigure] => {
      const cell = own.length === 0 ? total : cellAt(grid, own);
      return [measures[at] as M, figureOf(cell, rules[at] as Rule, own.length === 0)];
    });
    const map = Object.fromEntries(figures) as Record<M, RollUpFigure>;
    return { keys: own, measures: map, rates: ratesOf(map, own.length === 0), behind: behindOf(map, own.length === 0) };
  };
  return {
    ...{ by, measures, asOf, period, plans: used.map((one) => one.label) },
    synthetic: used.some((one) => one.state.synthetic),
    groups: groups.map(group),
    total: group([]),
    notes: notesOf(measures, books, all, left),
    issues: used.flatMap((one) => one.state.issues),
  };
}

/** The measure of one plan, at the grain that says most about the dimensions. */
function bookOf(measure: RollUpMeasure, source: Source, by: readonly RollUpDimension[], asOf: Day | undefined): Book {
  const { none } = MEASURES[measure];
  const missing: Part = { source, thing: source.label, of: [], value: none, kinds: [], places: {} };
  return choose(booksOf(measure, source, by, asOf), by) ?? { parts: [missing] };
}

function booksOf(
  measure: RollUpMeasure,
  source: Source,
  by: readonly RollUpDimension[],
  asOf: Day | undefined,
): readonly Book[] {
  switch (measure) {
    case "jobs-target":
      return targetBooks(source, asOf);
    case "budget":
      return budgetBooks(source, asOf, by.includes("source"));
    case "reports":
      return [reportBook(source, by)];
    default:
      return recordBooks(source, measure, by);
  }
}

function ruleOf(
  measure: RollUpMeasure,
  books: readonly Book[],
  by: readonly RollUpDimension[],
  period: Period | undefined,
): Rule {
  const { unit, none, isStated } = MEASURES[measure];
  const parts = books.flatMap((one) => one.parts);
  const isDetail = (one: RollUpDimension) =>
    (one === "source" || one === "period") && parts.some((part) => part.places[one]?.in.length === 1);
  const grain = new Set([...books.flatMap((one) => one.grain ?? []), ...by.filter(isDetail)]);
  // What a plan states is for the year, and no part of the year has it.
  const isLonger = isStated && period !== undefined && period.length > 4;
  return { unit, none, grain: [...grain], isMoney: unit === "KRW", isLonger };
}

/** The groups: of one dimension all that the plans have, of two those that anything is known of. */
function groupKeys(all: readonly Gathered[], by: readonly RollUpDimension[], keys: Keys): (readonly RollUpKey[])[] {
  const [first, second] = by as readonly [RollUpDimension, RollUpDimension?];
  if (second === undefined) {
    const known = new Set([...keys.listed(first), ...all.flatMap(({ grid }) => [...grid.keys()])]);
    return [...known].sort(keys.compare).map((key) => [key]);
  }
  const pairs = new Map<RollUpKey, Set<RollUpKey>>();
  for (const { grid } of all) {
    for (const [key, row] of grid) {
      pairs.set(key, new Set([...(pairs.get(key) ?? []), ...row.keys()]));
    }
  }
  return [...pairs.keys()]
    .sort(keys.compare)
    .flatMap((key) => [...(pairs.get(key) as Set<RollUpKey>)].sort(keys.compare).map((other) => [key, other]));
}

type Figures = Readonly<Partial<Record<RollUpMeasure, RollUpFigure>>>;

function ratesOf(figures: Figures, isTotal: boolean): RollUpRates {
  const { jobs, appropriation, spent, committed, budget } = figures;
  const rate = (part: RollUpFigure | undefined, whole: RollUpFigure | undefined): Computed<"percent"> => {
    const read = bothOf(part, whole, isTotal);
    if (typeof read === "string") return absent(read, "percent");
    if (sign(read[1]) === 0) return absent("zero-denominator", "percent");
    return present(multiply(divide(...read), HUNDRED), "percent", {});
  };
  return {
    achievement: rate(jobs, figures["jobs-target"]),
    execution: rate(spent, appropriation),
    executionOnBudget: rate(spent, budget),
    commitment: rate(committed, appropriation),
  };
}

function behindOf(figures: Figures, isTotal: boolean): RollUpBehind {
  const gap = <U extends "persons" | "KRW">(unit: U, part?: RollUpFigure, whole?: RollUpFigure): Computed<U> => {
    const read = bothOf(part, whole, isTotal);
    return typeof read === "string" ? absent(read, unit) : present(subtract(read[1], read[0]), unit, {});
  };
  return {
    jobs: gap("persons", figures.jobs, figures["jobs-target"]),
    spent: gap("KRW", figures.spent, figures.appropriation),
  };
}

/** Both figures, or why they do not compare. */
function bothOf(
  part: RollUpFigure | undefined,
  whole: RollUpFigure | undefined,
  isTotal: boolean,
): readonly [Fraction, Fraction] | AbsenceReason {
  if (part === undefined || whole === undefined) return "parts-unknown";
  if (whole.figure.value === null) return whole.figure.reason;
  if (part.figure.value === null) return part.figure.reason;
  // What may belong to a group would be missing from its ratio; a total has it.
  if (!isTotal && (part.unallocated ?? whole.unallocated) !== undefined) return "not-allocated";
  const isMoney = part.figure.unit === "KRW";
  const [kinds, others] = [part, whole].map((one) => one.kinds.filter((kind) => isMoney || kind !== "not-stated"));
  const isLike = !isMoney && (kinds?.length === 0 || others?.length === 0);
  if (!isLike && [...(kinds ?? [])].sort().join() !== [...(others ?? [])].sort().join()) {
    return isMoney ? "unlike-coverage" : "unlike-kinds";
  }
  return [readNumber(part.figure.value), readNumber(whole.figure.value)];
}

function dimensionsOf(by: unknown): RollUpDimension[] {
  const given: readonly unknown[] = Array.isArray(by) ? by : [by];
  if (given.length < 1 || given.length > 2 || new Set(given).size < given.length) {
    fail("invalid-value", { path: ["by"], value: by, expected: "one dimension, or an array of two different ones" });
  }
  return given.map((one) => nameOf(one, DIMENSIONS, "by"));
}

function measuresOf<M extends RollUpMeasure>(measures: readonly M[] | undefined): M[] {
  const known = Object.keys(MEASURES) as M[];
  return [...new Set((measures ?? known).map((one) => nameOf(one, known, "measures")))];
}

function nameOf<Known extends string>(given: unknown, names: readonly Known[], path: string): Known {
  const found = names.find((one) => one === given);
  if (found !== undefined) return found;
  const expected = `one of ${names.join(", ")}`;
  return fail("invalid-value", { path: [path], value: given, expected, nearest: nearestName(given, names) });
}
