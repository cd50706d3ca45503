import type { Fraction } from "../../quantity/fraction.js";
import type { AuditFigure } from "../figure.js";
import type { Term } from "../expanded-check.js";

export const MINUS_HUNDRED: Fraction = { n: -100n, d: 1n };
export const MINUS_ONE: Fraction = { n: -1n, d: 1n };

/** Figures that are added. */
export function added(figures: readonly AuditFigure[]): Term[] {
  return figures.map((figure) => ({ figure }));
}

/** Figures that are taken away. */
export function subtracted(figures: readonly AuditFigure[]): Term[] {
  return figures.map((figure) => ({ figure, weight: MINUS_ONE }));
}
