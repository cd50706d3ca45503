import type { Fraction } from "../../../quantity/fraction.js";
import type { Relation, Uncheckable } from "../../expanded-check.js";
import { figuresAt, isUncheckable, type ModelContext } from "./model-context.js";

/** A figure's place, and how often it counts: once where nothing is said. */
export interface Addend {
  readonly place: string;
  readonly weight?: Fraction;
}

/** The figure at one place is the sum of those at others; or which of them cannot be computed with. */
export function sumOfPlaces(context: ModelContext, whole: string, addends: readonly Addend[]): Relation | Uncheckable {
  const figures = figuresAt(context, [whole, ...addends.map((one) => one.place)]);
  if (isUncheckable(figures)) return figures;
  const [result, ...others] = figures;
  if (result === undefined || others.length === 0) return { reason: "no-figures", of: whole };
  const terms = others.map((figure, index) => {
    const weight = addends[index]?.weight;
    return { figure, ...(weight !== undefined && { weight }) };
  });
  return { form: "linear", result, terms };
}

/** The figures at some places are together not above the one at another; or which of them cannot be computed with. */
export function atMostPlaces(context: ModelContext, parts: readonly string[], whole: string): Relation | Uncheckable {
  const figures = figuresAt(context, [whole, ...parts]);
  if (isUncheckable(figures)) return figures;
  const [limit, ...others] = figures;
  if (limit === undefined || others.length === 0) return { reason: "no-figures", of: whole };
  return { form: "chain", relation: "at-most", sides: [others.map((figure) => ({ figure })), [{ figure: limit }]] };
}
