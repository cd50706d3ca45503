import type { Interval } from "../../quantity/interval.js";
import { demandOn, formOf, type Inequality } from "./form.js";
import { project } from "./fourier-motzkin.js";
import { printableIn } from "./printable.js";
import type { System } from "./system.js";

const FREE: Interval = { low: null, high: null, lowClosed: false, highClosed: false };

/**
 * Where the figure would have to lie, all others staying where their print allows, so that `violated` holds and everything
 * around it that holds goes on holding; nothing where it alone cannot do it. Other violated equations ask for nothing here.
 */
export function alone(system: System, unknown: number, violated: number): Interval | undefined {
  const inequalities: Inequality[] = [];
  for (const equation of system.around(unknown)) {
    if (equation !== violated && !formOf(system, equation).holds) continue;
    inequalities.push(...demandOn(system, equation, [unknown]).inequalities);
  }
  const range = inequalities.length === 0 ? FREE : project(inequalities, 0);
  return range === undefined || printableIn(system, unknown, range).count === 0n ? undefined : range;
}
