import type { Unit } from "../../../quantity/unit.js";
import { type Fraction, HUNDRED, ONE } from "../../../quantity/fraction.js";
import type { AuditFigure, Fact } from "../../figure.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import { describeFact, queryOf, withoutTotals, type FactIndex, type FactQuery } from "./fact-index.js";
import { isStatus } from "./employment-status.js";
import { figuresOfFacts } from "./level-of.js";
import { coordinatesAt, figureAt, type MeasureGrid } from "./measure-grid.js";
import { standardCheck } from "../standard-check.js";
import { added } from "../terms.js";
import { firstUnusable, isLeftOut, whyUnusable } from "../../usable.js";
import { given } from "../../given.js";

/** What a share in a table is a share of, by the table's own cells. */
interface PartAndWhole {
  readonly part: AuditFigure;
  readonly whole: AuditFigure;
}

/** Every printed share is its part by its whole. */
export function share(
  figures: readonly AuditFigure[],
  grids: readonly MeasureGrid[],
  index: FactIndex,
): ExpandedCheck[] {
  const inTables = new Map(grids.flatMap((grid) => ofTable(grid, grids)));
  return figures.flatMap((figure) => {
    if (figure.fact?.measures !== "share" || isLeftOut(figure)) return [];
    const stated = whyUnusable(figure) ?? shareOf(figure, figure.fact, inTables.get(figure.id), index);
    return [standardCheck("share", figure.id, "share", stated)];
  });
}

/** Of a table that says which measure its shares are of: part and whole in that measure, by the id of the share. */
function ofTable(grid: MeasureGrid, all: readonly MeasureGrid[]): (readonly [string, PartAndWhole])[] {
  const { measure, table } = grid;
  const of = all.find((one) => one.table === table && one.measure.id === measure.shareOf);
  if (of === undefined || measure.whole === undefined) return [];
  return grid.figures.flatMap((figure, at) => {
    if (figure === undefined) return [];
    const coordinates = coordinatesAt(grid, at);
    const part = figureAt(of, coordinates);
    const whole = figureAt(of, { ...coordinates, ...measure.whole });
    return part === undefined || whole === undefined ? [] : [[figure.id, { part, whole }] as const];
  });
}

function shareOf(
  result: AuditFigure,
  fact: Fact,
  own: PartAndWhole | undefined,
  index: FactIndex,
): Relation | Uncheckable {
  const scale = scaleOf(result.unit);
  if (scale === undefined) return { reason: "unit-mismatch", of: result.id };
  if (own !== undefined) {
    const { part, whole } = own;
    const why = firstUnusable([part, whole]);
    return why ?? (part === whole ? all(result, scale) : shareRelation(result, [part], [whole], scale));
  }
  const queries = partAndWhole(fact);
  if (queries === undefined) return { reason: "not-stated", of: `${describeFact(fact)}: whole` };
  const [part, whole] = queries;
  if (describeFact(part) === describeFact(whole)) return all(result, scale);
  const found = figuresOfFacts(index, [part, whole], result);
  if ("reason" in found) return found;
  return shareRelation(result, given(found[0]), given(found[1]), scale);
}

/** A whole is all of itself, however its figure was rounded. */
function all(result: AuditFigure, scale: Fraction): Relation {
  return { form: "linear", result, terms: [], constant: scale };
}

function shareRelation(
  result: AuditFigure,
  part: readonly AuditFigure[],
  whole: readonly AuditFigure[],
  scale: Fraction,
): Relation {
  return { form: "ratio", result, numerator: added(part), denominator: added(whole), scale };
}

function scaleOf(unit: Unit): Fraction | undefined {
  return unit === "percent" ? HUNDRED : unit === "ratio" ? ONE : undefined;
}

/** The levels that a share is of; nothing where the document does not say what the whole is. */
function partAndWhole(fact: Fact): readonly [FactQuery, FactQuery] | undefined {
  const { whole, ...rest } = queryOf(fact);
  if (whole === undefined) return undefined;
  const part: FactQuery = { ...rest, measures: "level" };
  // Regular employees are named by their concept, not by an item of `status`: their whole is another concept.
  if (whole["status"] === "_T" && part.of["status"] === undefined && isStatus(part.concept)) {
    return [part, { ...part, concept: "employed", of: { ...part.of, age: part.of["age"] ?? "Y_GE15" } }];
  }
  if (Object.keys(whole).some((dimension) => fact.of[dimension] === undefined)) return undefined;
  return [part, { ...part, of: withoutTotals({ ...part.of, ...whole }) }];
}
