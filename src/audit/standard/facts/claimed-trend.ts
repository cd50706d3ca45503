import type { Claim } from "../../../model/statement.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import type { AuditFigure } from "../../figure.js";
import { levelAbout, type Claimed } from "./claimed.js";
import { RELATION_OF } from "./claimed-direction.js";
import { compareText } from "../../compare-text.js";
import { describeFact, findFact, type FactIndex } from "./fact-index.js";
import { byDigit, placeOf } from "./pick-printings.js";
import { standardCheck } from "../standard-check.js";
import { added } from "../terms.js";

type Trend = Extract<Claim, { kind: "trend" }>;

/**
 * A movement from the first period to the last, by the figures of one table. A trend may pause and turn on its way, unless
 * it is said to be steady: then every period that the table prints counts.
 */
export function claimedTrend(claimed: Claimed<Trend>, index: FactIndex): ExpandedCheck[] {
  return [standardCheck("claim", claimed.place, "trend", trendOf(claimed, index))];
}

function trendOf(claimed: Claimed<Trend>, index: FactIndex): Relation | Uncheckable {
  const { from, to, direction, steady = false } = claimed.claim;
  const level = levelAbout(claimed);
  const tables = new Map<string, Map<string, AuditFigure>>();
  for (const period of steady ? periodsBetween(from, to) : [from, to]) {
    const group = findFact(index, { ...level, period });
    if (typeof group === "string") continue;
    for (const figure of group.figures) {
      const series = tables.get(placeOf(figure)) ?? new Map<string, AuditFigure>();
      const known = series.get(period);
      if (known === undefined || byDigit(figure, known) < 0) series.set(period, figure);
      tables.set(placeOf(figure), series);
    }
  }
  const whole = [...tables].filter(([, series]) => series.has(from) && series.has(to));
  const [best] = whole.sort(([a, x], [b, y]) => y.size - x.size || compareText(a, b));
  if (best === undefined) return { reason: "no-figures", of: `${describeFact(level)} ${from}–${to}` };
  const sides = [...best[1].values()].map((one) => added([one]));
  // The earlier stands on the left: it is less than the later where they rise.
  const relation = direction === "increase" ? "less" : direction === "decrease" ? "more" : RELATION_OF[direction];
  return { form: "chain", relation, sides };
}
/** Every period of the frequency of both ends, from the first to the last; none where they are of two frequencies. */
function periodsBetween(from: string, to: string): string[] {
  const kind = from.slice(4, 6);
  if (from.length !== to.length || (isLetter(kind) && kind !== to.slice(4, 6))) return [];
  const parts = kind === "" ? [""] : kind === "-S" ? HALVES : kind === "-Q" ? QUARTERS : MONTHS;
  const all: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (const part of parts) all.push(`${String(year).padStart(4, "0")}${part}`);
  }
  return all.filter((period) => period >= from && period <= to);
}

const HALVES = ["-S1", "-S2"];
const QUARTERS = ["-Q1", "-Q2", "-Q3", "-Q4"];
const MONTHS = Array.from({ length: 12 }, (_, month) => `-${String(month + 1).padStart(2, "0")}`);

function isLetter(kind: string): boolean {
  return kind === "-S" || kind === "-Q";
}
