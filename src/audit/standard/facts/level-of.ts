import type { AuditFigure } from "../../figure.js";
import type { Uncheckable } from "../../expanded-check.js";
import { describeFact, findFact, type FactIndex, type FactQuery } from "./fact-index.js";
import { agesOf, isAdditive, sexesOf } from "./parts-of-fact.js";
import { pickPrinting, pickPrintings } from "./pick-printings.js";
import { given } from "../../given.js";

/**
 * Figures that make up each of several facts: a printing of each, or, of a fact that is printed nowhere, its age bands
 * or its sexes, where they add up. Or what is missing.
 */
export function figuresOfFacts(
  index: FactIndex,
  queries: readonly FactQuery[],
  near?: AuditFigure,
): readonly (readonly AuditFigure[])[] | Uncheckable {
  const found = queries.map((query) => findFact(index, query));
  const groups = found.filter((one) => typeof one !== "string");
  if (groups.length === found.length) {
    const picked = pickPrintings(
      groups.map((one) => one.figures),
      near,
    );
    return given(picked).map((one) => [one]);
  }
  const result: (readonly AuditFigure[])[] = [];
  for (const [at, query] of queries.entries()) {
    const own = given(found[at]);
    if (typeof own === "string") {
      const parts = partsOf(index, query, near);
      if (parts === undefined) return { reason: own, of: describeFact(query) };
      result.push(parts);
    } else {
      result.push([given(pickPrinting(own.figures, near))]);
    }
  }
  return result;
}

function partsOf(index: FactIndex, query: FactQuery, near: AuditFigure | undefined): AuditFigure[] | undefined {
  const parts = agesOf(index, query, near) ?? sexesOf(index, query, near);
  return parts?.every(isAdditive) === true ? parts : undefined;
}
