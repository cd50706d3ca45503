import type { Coverage, FundingBreakdown } from "../../../model/funding.js";
import type { Plan } from "../../../model/plan.js";
import type { FundingLabel } from "../../../model/readings-of-print.js";
import type { JobsAndFunds } from "../../../model/sector.js";
import type { Uncheckable } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import { compareText } from "../../compare-text.js";
import { firstUnusable } from "../../usable.js";

/** A plan with its printed figures. */
export interface ModelContext {
  readonly plan: Plan;
  /** By place. */
  readonly byId: ReadonlyMap<string, AuditFigure>;
}

/** A part of a plan with labels of its own for the sources of money. */
export type Section = FundingLabel["in"];

/** Something that has jobs and money, by its place. */
export interface Holder {
  /** `keyTasks/1-2`. */
  readonly place: string;
  readonly section: Section;
  readonly row: Pick<JobsAndFunds, "jobs" | "jobKind" | "funds">;
}

export function coverageOf(funds: FundingBreakdown): Coverage {
  return funds.covers ?? "not-stated";
}

/** In the order of their places, so that the order of a document's rows changes nothing. */
export function byPlace<T extends { readonly place: string }>(holders: readonly T[]): T[] {
  return holders.toSorted((a, b) => compareText(a.place, b.place));
}

/** The figures at these places, or the first that is unknown or cannot be computed with. */
export function figuresAt({ byId }: ModelContext, places: readonly string[]): readonly AuditFigure[] | Uncheckable {
  const figures: AuditFigure[] = [];
  for (const place of places) {
    const figure = byId.get(place);
    if (figure === undefined) return { reason: "unknown-figure", of: place };
    figures.push(figure);
  }
  return firstUnusable(figures) ?? figures;
}

/** Whether something stands in the way. */
export function isUncheckable(one: object): one is Uncheckable {
  return "reason" in one;
}
