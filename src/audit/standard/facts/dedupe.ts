import { toNumber } from "../../../quantity/fraction.js";
import type { ExpandedCheck, Relation, Term } from "../../expanded-check.js";
import { compareText } from "../../compare-text.js";
import { given } from "../../given.js";

/**
 * Of checks that state the same of the same figures the first. Checks that cannot be done differ by their id, and so do
 * claims: each is a sentence of its own, which is wrong by itself.
 */
export function dedupe(checks: readonly ExpandedCheck[]): ExpandedCheck[] {
  const known = new Set<string>();
  return checks.filter(({ id, relation }) => {
    const signature = relation === undefined || relation.form === "chain" ? id : signatureOf(relation);
    if (known.has(signature) || known.has(id)) return false;
    known.add(signature).add(id);
    return true;
  });
}

function signatureOf(relation: Relation): string {
  switch (relation.form) {
    case "linear": {
      const constant = relation.constant === undefined ? 0 : toNumber(relation.constant);
      return JSON.stringify(["linear", ...equation(relation.result.id, relation.terms, constant)]);
    }
    case "ratio": {
      const { result, numerator, denominator, rest, scale, offset } = relation;
      const parts = [numerator, denominator, rest].map((one) => one && textOf(one));
      return JSON.stringify(["ratio", result.id, ...parts, toNumber(scale), offset && toNumber(offset)]);
    }
    case "same":
      return JSON.stringify(["same", ...relation.figures.map((one) => one.id).sort(compareText)]);
    default:
      return JSON.stringify([relation.form, relation]);
  }
}

/** A sum, a difference and a remainder of the same figures are one equation: each weight on one side, one sign fixed. */
function equation(result: string, terms: readonly Term[], constant: number): readonly unknown[] {
  const weights = new Map<string, number>([[result, -1]]);
  for (const { figure, weight } of terms) {
    const own = weight === undefined ? 1 : toNumber(weight);
    weights.set(figure.id, (weights.get(figure.id) ?? 0) + own);
  }
  const sorted = [...weights].sort(([a], [b]) => compareText(a, b));
  const sign = given(sorted[0])[1] < 0 ? -1 : 1;
  return [sorted.map(([id, weight]) => [id, weight * sign]), constant === 0 ? 0 : constant * sign];
}

function textOf(terms: readonly Term[]): string {
  return terms
    .map(({ figure, weight }) => `${figure.id}*${String(weight === undefined ? 1 : toNumber(weight))}`)
    .sort(compareText)
    .join("+");
}
