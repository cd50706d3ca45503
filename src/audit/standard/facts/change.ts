import { unitInfo } from "../../../quantity/unit.js";
import type { CheckKind } from "../../../model/check.js";
import type { AuditFigure, Fact } from "../../figure.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import { findFact, queryOf, type FactIndex, type FactQuery } from "./fact-index.js";
import { figuresOfFacts } from "./level-of.js";
import { placeOf } from "./pick-printings.js";
import { standardCheck } from "./standard-check.js";
import { added, HUNDRED, MINUS_HUNDRED, subtracted } from "./terms.js";
import { isLeftOut, whyUnusable } from "./usable.js";
import { without } from "./without.js";

type ChangeKind = Extract<CheckKind, "difference" | "percentage-point-change" | "percent-change">;

/**
 * Every printed change is the level that it leads to less the one that it comes from, or that difference in percent.
 * A planned change leads to the target of its period.
 */
export function change(figures: readonly AuditFigure[], index: FactIndex): ExpandedCheck[] {
  return figures.flatMap((figure) => {
    if (figure.fact?.measures !== "change" || isLeftOut(figure)) return [];
    const { kind, stated } = whatIsStated(figure, figure.fact, index);
    return [standardCheck("change", figure.id, kind, whyUnusable(figure) ?? stated)];
  });
}

function whatIsStated(
  result: AuditFigure,
  fact: Fact,
  index: FactIndex,
): { readonly kind: ChangeKind; readonly stated: Relation | Uncheckable } {
  const { dimension } = unitInfo(result.unit);
  const { period, changeFrom, ...query } = queryOf(result, fact, index);
  const guess = guessedKind(dimension);
  if (period === undefined || changeFrom === undefined) {
    return { kind: guess, stated: { reason: "not-stated", of: `${result.id}: period` } };
  }
  const level: FactQuery = { ...without(query, ["planned"]), measures: "level" };
  const from: FactQuery = { ...level, period: changeFrom };
  const to = fact.planned === true ? targetOf(result, { ...level, period }, index) : { ...level, period };
  const found = figuresOfFacts(index, [to, from], result);
  if ("reason" in found) return { kind: guess, stated: found };
  const [ends = [], starts = []] = found;
  return changeBetween(result, ends, starts);
}

function guessedKind(dimension: string): ChangeKind {
  if (dimension === "percentage-point") return "percentage-point-change";
  return dimension === "percent" ? "percent-change" : "difference";
}

/** The target that a planned change leads to: that of its own table, else the annual plan's, else any other. */
function targetOf(result: AuditFigure, level: FactQuery, index: FactIndex): FactQuery {
  const origins = [...new Set(index.groups.flatMap(({ fact }) => fact.origin ?? []))].toSorted();
  // Of several revisions the last is in force; the term plan's is the one that the annual plan replaces.
  const revised = origins.filter((one) => one.startsWith("revised")).toReversed();
  const known = ["annual", ...revised, "term"].map((origin): FactQuery => ({ ...level, measures: "target", origin }));
  const groups = known.map((query) => findFact(index, query));
  const place = placeOf(result);
  const here = groups.findIndex(
    (one) => typeof one !== "string" && place !== "" && one.figures.some((figure) => placeOf(figure) === place),
  );
  const first = groups.findIndex((one) => typeof one !== "string");
  return known[Math.max(here >= 0 ? here : first, 0)] ?? level;
}

function changeBetween(
  result: AuditFigure,
  to: readonly AuditFigure[],
  from: readonly AuditFigure[],
): { readonly kind: ChangeKind; readonly stated: Relation | Uncheckable } {
  const { dimension } = unitInfo(result.unit);
  const levels = new Set([...to, ...from].map((one) => unitInfo(one.unit).dimension));
  const [of = "", other] = [...levels];
  const terms = [...added(to), ...subtracted(from)];
  const mismatch: Uncheckable = { reason: "unit-mismatch", of: result.id };
  if (other !== undefined) return { kind: guessedKind(dimension), stated: mismatch };
  if (of === dimension) return { kind: "difference", stated: { form: "linear", result, terms } };
  if (of === "percent" && dimension === "percentage-point") {
    return { kind: "percentage-point-change", stated: { form: "linear", result, terms, acrossUnits: true } };
  }
  if (dimension !== "percent") return { kind: guessedKind(dimension), stated: mismatch };
  const base = from.reduce((sum, one) => sum + (one.value ?? 0), 0);
  return { kind: "percent-change", stated: whyNoBase(base, from) ?? percentChange(result, to, from) };
}

function percentChange(result: AuditFigure, to: readonly AuditFigure[], from: readonly AuditFigure[]): Relation {
  return {
    form: "ratio",
    result,
    numerator: added(to),
    denominator: added(from),
    scale: HUNDRED,
    offset: MINUS_HUNDRED,
  };
}

/** Growth from nothing, or from less than nothing, is no number. */
function whyNoBase(base: number, from: readonly AuditFigure[]): Uncheckable | undefined {
  const of = from.map((one) => one.id).join(" + ");
  if (base === 0) return { reason: "zero-base", of };
  return base < 0 ? { reason: "negative-base", of } : undefined;
}
