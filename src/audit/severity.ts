import type { Direction } from "../model/indicator.js";
import { add, compare, multiply, type Fraction } from "../quantity/fraction.js";
import { readNumber } from "../quantity/number-input.js";
import type { CheckResult, Severity } from "./check-result.js";
import { exactValue, factorBetween, lastDigit } from "./exact.js";
import type { AuditFigure } from "./figure.js";
import type { Neighbourhood } from "./neighbourhood.js";

/** What the severity of a finding depends on besides the finding. */
export interface Surroundings {
  /** Which way an indicator is wanted. */
  readonly direction: (indicator: string) => Direction | undefined;
  /** Levels and targets of an indicator and period. */
  readonly counterparts: (indicator: string, period: string, measures: "level" | "target") => readonly AuditFigure[];
  readonly neighbourhood: Neighbourhood;
}

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["verdict", "sign", "rank", "value", "digit"];

/** What the difference between the printed and the recomputed figure turns over. */
export function severityOf(result: CheckResult, surroundings: Surroundings): Severity {
  const claimed = ofClaim(result);
  if (claimed !== undefined) return claimed;
  const [first] = result.figures;
  if (first?.role !== "result" || result.printed === null || result.recomputed === null) return "value";
  const { figure } = first;
  const other = readNumber(result.recomputed);
  if (turnsTarget(figure, other, surroundings)) return "verdict";
  const isMovement = figure.fact?.measures === "change" || figure.fact?.measures === "difference";
  if (isMovement && result.printed * result.recomputed < 0) return "sign";
  if (turnsRank(figure, other, surroundings.neighbourhood)) return "rank";
  return isLastDigit(result, figure) ? "digit" : "value";
}

function ofClaim({ kind, check, origin, relation, note }: CheckResult): Severity | undefined {
  // Whoever read the sentence had to choose, and said so.
  if (check === "claim" && origin === "standard" && note !== undefined && relation !== "equal") return "value";
  if (kind === "order" || kind === "rank") return "rank";
  // "The same as last year" is a matter of how much counts as a difference, not of true or false.
  if (relation === "equal") return "digit";
  if (kind === "comparison" || kind === "trend") return "verdict";
  if (kind === "milestone") return "value";
  return origin === "standard" && check === "claim" ? "verdict" : undefined;
}

/** Whether the indicator meets its target with one of the two numbers and misses it with the other. */
function turnsTarget(figure: AuditFigure, other: Fraction, { direction, counterparts }: Surroundings): boolean {
  const { fact } = figure;
  if (fact?.indicator === undefined || fact.period === undefined) return false;
  if (fact.measures !== "level" && fact.measures !== "target") return false;
  const wanted = direction(fact.indicator);
  if (wanted === undefined || wanted === "range") return false;
  const sides = counterparts(fact.indicator, fact.period, fact.measures === "level" ? "target" : "level");
  return sides.some((side) => {
    const factor = factorBetween(side.unit, figure.unit);
    if (factor === undefined || side.value === null) return false;
    const value = multiply(exactValue(side), factor);
    const isMet = (own: Fraction) => {
      const order = compare(own, value) * (fact.measures === "level" ? 1 : -1);
      return wanted === "more" ? order >= 0 : order <= 0;
    };
    return isMet(exactValue(figure)) !== isMet(other);
  });
}

/** Whether another place among its like would be the figure's; a place in time is none. */
function turnsRank(figure: AuditFigure, other: Fraction, { siblings }: Neighbourhood): boolean {
  for (const [dimension, all] of siblings(figure)) {
    if (dimension === "period") continue;
    const above = (own: Fraction) =>
      all.filter((one) => one.value !== null && compare(exactValue(one), own) > 0).length;
    if (above(exactValue(figure)) !== above(other)) return true;
  }
  return false;
}

/** Less than one last digit beyond what rounding leaves: a figure cut off, or rounded twice. */
function isLastDigit({ discrepancy, slack, kind }: CheckResult, figure: AuditFigure): boolean {
  if (discrepancy === null || slack === null || kind === "count" || figure.exact === true) return false;
  const beyond = readNumber(Math.abs(discrepancy));
  const allowed = readNumber(slack);
  return compare(beyond, add(allowed, lastDigit(figure))) < 0;
}
