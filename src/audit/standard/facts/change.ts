import { HUNDRED } from "../../../quantity/fraction.js";
import { unitInfo } from "../../../quantity/unit.js";
import type { CheckKind } from "../../../model/check.js";
import type { AuditFigure, Fact } from "../../figure.js";
import type { ExpandedCheck, Relation, Uncheckable } from "../../expanded-check.js";
import { queryOf, type FactIndex, type FactQuery } from "./fact-index.js";
import { figuresOfFacts } from "./level-of.js";
import { ownTarget } from "./target-of.js";
import { standardCheck } from "../standard-check.js";
import { added, MINUS_HUNDRED, subtracted } from "../terms.js";
import { isLeftOut, whyUnusable } from "../../usable.js";
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
  const { period, changeFrom, ...query } = queryOf(fact);
  const guess = guessedKind(dimension);
  if (period === undefined || changeFrom === undefined) {
    return { kind: guess, stated: { reason: "not-stated", of: `${result.id}: period` } };
  }
  const level: FactQuery = { ...without(query, ["planned"]), measures: "level" };
  const from: FactQuery = { ...level, period: changeFrom };
  const to = fact.planned === true ? ownTarget(index, { ...level, period }, result) : { ...level, period };
  const found = figuresOfFacts(index, [to, from], result);
  if ("reason" in found) return { kind: guess, stated: found };
  const [ends = [], starts = []] = found;
  return changeBetween(result, ends, starts);
}

function guessedKind(dimension: string): ChangeKind {
  if (dimension === "percentage-point") return "percentage-point-change";
  return dimension === "percent" ? "percent-change" : "difference";
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
  return { kind: "percent-change", stated: whyNoBase(from) ?? percentChange(result, to, from) };
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
function whyNoBase(from: readonly AuditFigure[]): Uncheckable | undefined {
  const of = from.map((one) => one.id).join(" + ");
  const values = from.map((one) => one.value ?? 0);
  if (values.some((value) => value < 0)) return { reason: "negative-base", of };
  return values.every((value) => value === 0) ? { reason: "zero-base", of } : undefined;
}
