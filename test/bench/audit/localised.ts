import type { Audit } from "../../../src/audit/audit-report.js";
import type { Case, RepairedFigure } from "../../../src/audit/check-result.js";
import type { Planted, PlantedCell } from "./made-up-plan.js";

/** What an audit makes of planted mistakes: mistakes, cases and cells are counted separately. */
export interface Localised {
  readonly mistakes: number;
  /** Mistakes no finding speaks of, though a sum differs by more than rounding leaves: must be none. */
  readonly missed: number;
  /** Mistakes that no sum shows, since each differs by no more than rounding leaves. */
  readonly undetectable: number;
  /** Mistakes of which every cell is suggested, and nothing else in their case but cells that are wrong. */
  readonly suggested: number;
  /** Mistakes of which every cell is in the first repair of their case. */
  readonly first: number;
  /** Mistakes of which every cell is in one of the repairs of their case. */
  readonly listed: number;
  readonly cases: number;
  /** Cases that suggest a cell that is right. */
  readonly wrong: number;
  /** Cases with several repairs and no suggestion. */
  readonly ambiguous: number;
  /** Cases with one repair that is too weak to be suggested. */
  readonly weak: number;
  /** Cases in which no repair was found and the search came to its end. */
  readonly none: number;
  readonly gaveUp: number;
  /** Cells that were rightly suggested, and those of them whose true number lies in the repaired range. */
  readonly named: number;
  readonly holdsTruth: number;
}

export function localised(
  { findings, cases }: Pick<Audit, "findings" | "cases">,
  planted: readonly Planted[],
): Localised {
  const byId = new Map(cases.map((one) => [one.id, one]));
  const caseOf = new Map<string, Case>();
  for (const { result, case: id } of findings) {
    const own = byId.get(id);
    for (const { figure } of result.figures) if (own !== undefined) caseOf.set(figure.id, own);
  }
  const cells = new Map(planted.flatMap((one) => one.cells.map((cell) => [cell.id, cell] as const)));
  const isWrong = (one: Case) => one.suggestions.some(({ figure }) => !cells.has(figure.figure.id));
  const of = ({ cells: own }: Planted) => caseOf.get(own[0]?.id ?? "") ?? caseOf.get(own[1]?.id ?? "");
  const isIn = ({ cells: own }: Planted, figures: readonly RepairedFigure[]) =>
    own.every(({ id }) => figures.some(({ figure }) => figure.id === id));
  const mistakes = (test: (one: Planted, its: Case) => boolean) =>
    planted.filter((one) => {
      const its = of(one);
      return its !== undefined && test(one, its);
    }).length;
  const suggestedIn = (one: Case) => one.suggestions.map(({ figure }) => figure);
  const named = cases.flatMap((one) =>
    suggestedIn(one).flatMap((figure) => {
      const cell = cells.get(figure.figure.id);
      return cell === undefined ? [] : [{ figure, cell }];
    }),
  );
  const unseen = planted.filter((one) => of(one) === undefined);
  return {
    mistakes: planted.length,
    missed: unseen.filter((one) => !one.isInsideSlack).length,
    undetectable: unseen.filter((one) => one.isInsideSlack).length,
    suggested: mistakes((one, its) => !isWrong(its) && isIn(one, suggestedIn(its))),
    first: mistakes((one, its) => isIn(one, its.repairs[0]?.figures ?? [])),
    listed: mistakes((one, its) => its.repairs.some((repair) => isIn(one, repair.figures))),
    cases: cases.length,
    wrong: cases.filter(isWrong).length,
    ambiguous: cases.filter((one) => one.repairs.length > 1 && one.suggestions.length === 0).length,
    weak: cases.filter((one) => one.repairs.length === 1 && one.suggestions.length === 0).length,
    none: cases.filter((one) => one.repairs.length === 0 && !one.gaveUp).length,
    gaveUp: cases.filter((one) => one.gaveUp).length,
    named: named.length,
    holdsTruth: named.filter(({ figure, cell }) => holds(figure, cell)).length,
  };
}

/** Whether the true number lies between the ends; both are decimals, of which the true one has the most digits. */
function holds({ range: { low, high } }: RepairedFigure, { truth, per }: PlantedCell): boolean {
  const scaled = (end: number) => Number(`${end}e${Math.log10(per)}`);
  return (low === null || scaled(low) <= truth) && (high === null || truth <= scaled(high));
}

/** Several of them together. */
export function together(all: readonly Localised[]): Localised {
  const sum = (key: keyof Localised) => all.reduce((total, one) => total + one[key], 0);
  return {
    ...{ mistakes: sum("mistakes"), missed: sum("missed"), undetectable: sum("undetectable") },
    ...{ suggested: sum("suggested"), first: sum("first"), listed: sum("listed") },
    ...{ cases: sum("cases"), wrong: sum("wrong"), ambiguous: sum("ambiguous"), weak: sum("weak") },
    ...{ none: sum("none"), gaveUp: sum("gaveUp"), named: sum("named"), holdsTruth: sum("holdsTruth") },
  };
}
