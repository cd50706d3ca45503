import type { Repair, RepairedFigure, Suggestion } from "../check-result.js";
import { wholeDigits } from "../exact.js";
import type { AuditFigure } from "../figure.js";

/**
 * The figures to look at first: those of the only smallest set, or those in all of them, if two violated relations or a
 * strong kind of slip speak for them. One digit replaced explains almost anything and is never enough.
 */
export function suggestionsFor(
  repairs: readonly Repair[],
  isComplete: boolean,
  witnessesOf: (figure: RepairedFigure) => number,
): Suggestion[] {
  const [first, ...others] = repairs;
  if (first === undefined) return [];
  const inAll = first.figures.filter(({ figure }) =>
    others.every((repair) => repair.figures.some((one) => one.figure.id === figure.id)),
  );
  return inAll.flatMap((figure): Suggestion[] => {
    const witnesses = witnessesOf(figure);
    if (witnesses < 2 && !hasStrongSlip(figure)) return [];
    const because = !isComplete ? "only-alone" : others.length === 0 ? "only-repair" : "in-every-repair";
    return [{ figure, because, witnesses }];
  });
}

/**
 * A change of sign or scale is strong where it is large against what rounding leaves open; two digits or two figures that
 * changed places, and digits cut off, where they give the very value that makes everything exact, or the only possible one.
 */
function hasStrongSlip({ figure, slips, exact, count }: RepairedFigure): boolean {
  return slips.some(({ kind, value }) => {
    switch (kind) {
      case "sign":
      case "factor-10":
      case "factor-100":
      case "factor-1000": {
        if (count === null || figure.value === null) return false;
        return count === 1 || value === exact || 10n * BigInt(count) <= digitsApart(figure, value);
      }
      case "transposition":
      case "swap":
      case "cut-off":
        return count === 1 || value === exact;
      default:
        return false;
    }
  });
}

/** How many last digits another value is away from the print. */
function digitsApart(figure: AuditFigure, value: number): bigint {
  const apart = wholeDigits({ ...figure, value }) - wholeDigits(figure);
  return apart < 0n ? -apart : apart;
}
