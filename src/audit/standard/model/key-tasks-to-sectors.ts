import { FUNDING_SOURCES } from "../../../model/catalogue/funding-sources.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import { standardCheck } from "../standard-check.js";
import { added } from "../terms.js";
import { keyTaskHolder, sectorHolder, totalHolder } from "./holders.js";
import { byPlace, figuresAt, isUncheckable, type Holder, type ModelContext } from "./model-context.js";
import { columnsOf, placesWithin, type Column } from "./roll-up.js";
import { rowsOf } from "./sectors-to-plan.js";
import { given } from "../../given.js";

const COLUMNS: readonly Column[] = ["jobs", ...FUNDING_SOURCES, "total"];

/**
 * The sectors and the key tasks share out the same jobs and the same money: their sums are equal, source by source as the
 * labels relate them.
 *
 * Only for a column of which no total is printed. Where there is one, both sums are compared with it, and each of these
 * checks allows for the rounding of one table only, so that the two together find more than the long way round would.
 */
export function keyTasksToSectors(context: ModelContext): ExpandedCheck[] {
  const { keyTasks = [], totals = [], year } = context.plan;
  const sectors = byPlace(rowsOf(context.plan, { id: "", of: "sectors", period: year }).map(sectorHolder));
  const tasks = byPlace(keyTasks.map(keyTaskHolder));
  if (sectors.length === 0 || tasks.length === 0) return [];
  const tied = new Set(totals.filter((one) => one.period === year).flatMap((one) => columnsOf(totalHolder(one))));
  const columns = COLUMNS.filter(
    (column) => !tied.has(column) && sectors.some((one) => columnsOf(one).includes(column)),
  );
  return columns.map((column) =>
    standardCheck("key-tasks-to-sectors", columnText(column), "comparison", equalSums(context, sectors, tasks, column)),
  );
}

/** No one figure follows from the others, so that neither side is the result. */
function equalSums(
  context: ModelContext,
  sectors: readonly Holder[],
  tasks: readonly Holder[],
  column: Column,
): Relation | Uncheckable {
  const left = addendsOf(context, sectors, sectors, column);
  const right = addendsOf(context, sectors, tasks, column);
  if (isUncheckable(left)) return left;
  if (isUncheckable(right)) return right;
  return { form: "chain", relation: "equal", sides: [added(left), added(right)] };
}

/** The figures of a column of the sectors in the rows of either side. */
function addendsOf(
  context: ModelContext,
  [whole]: readonly Holder[],
  rows: readonly Holder[],
  column: Column,
): readonly AuditFigure[] | Uncheckable {
  const places: string[] = [];
  for (const row of rows) {
    const own = placesWithin(context, given(whole), row, column);
    if (isUncheckable(own)) return own;
    places.push(...own);
  }
  return places.length === 0 ? { reason: "no-figures", of: columnText(column) } : figuresAt(context, places);
}

function columnText(column: Column): string {
  return `sectors/${column === "jobs" ? column : `funds/${column}`}`;
}
