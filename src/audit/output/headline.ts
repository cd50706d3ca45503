import type { Locale } from "../../model/locale.js";
import { readNumber } from "../../quantity/number-input.js";
import { add, compare, multiply, toNumber, ZERO } from "../../quantity/fraction.js";
import type { CheckedFigure, CheckResult } from "../check-result.js";
import { exactValue, factorBetween } from "../exact.js";
import type { AuditFigure } from "../figure.js";
import { commonNames, computedAmount, figureAmount, labelOf, namesText } from "./amount-text.js";
import { nearestCount } from "./computation.js";
import { withRole } from "./formula.js";
import { figureNumber } from "./number-text.js";
import { withParticle } from "./particle.js";
import { COMPUTES, UNCHECKABLE_REASONS } from "./words.js";

/** What a check comes to in one sentence: what is printed, and what follows from the other figures. */
export function headline(result: CheckResult, locale: Locale): string {
  const text = sentence(result, locale);
  const capital = `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  // Of a claim the words are what may be wrong.
  return result.check === "claim" && result.name !== undefined ? `“${result.name.ko}”: ${capital}` : capital;
}

function sentence(result: CheckResult, locale: Locale): string {
  const { uncheckable, spans, kind } = result;
  if (uncheckable !== undefined) return uncheckableText(result, locale);
  if (spans !== undefined) return milestone(result, spans, locale);
  if (kind === "same") return same(result, locale);
  if (withRole(result, "side").length > 0) return claim(result, locale);
  if (withRole(result, "among").length > 0) return rank(result, locale);
  return computed(result, locale);
}

/** What the result is called; of a claim its first side, else what the figures have in common. */
export function subjectOf(result: CheckResult, locale: Locale): string {
  const [own] = withRole(result, "result");
  if (own !== undefined) return labelOf(own.figure, locale);
  if (result.spans !== undefined) return namesText(result.spans.inner.names, locale);
  if (withRole(result, "side").length > 0) return sideText(linkOf(result)[0], result, locale).label;
  const common = namesText(commonNames(result.figures.map(({ figure }) => figure)), locale);
  return common === "" ? result.id : common;
}

/** Which figure and reason: a place is named as it stands in the plan, since the figure may not be there. */
function uncheckableText({ uncheckable, id }: CheckResult, locale: Locale): string {
  const { reason, of, nearest } = uncheckable ?? { reason: "no-figures", of: id };
  const near =
    nearest === undefined ? "" : locale === "ko" ? `, 가까운 이름: ${nearest}` : `; the nearest is ${nearest}`;
  return locale === "ko"
    ? `검산할 수 없음: ${UNCHECKABLE_REASONS[reason].ko}(${of}${near}).`
    : `Cannot be checked: ${UNCHECKABLE_REASONS[reason].en} (${of}${near}).`;
}

function milestone(
  { verdict }: CheckResult,
  { inner, outer }: NonNullable<CheckResult["spans"]>,
  locale: Locale,
): string {
  const isWithin = verdict !== "inconsistent";
  const [what, whole] = [namesText(inner.names, locale), namesText(outer.names, locale)];
  if (locale === "ko") {
    return `${what}: 공표된 시기(${inner.printed})가 ${whole}의 기간(${outer.printed}) ${isWithin ? "안에 있음" : "안에 있지 않음"}.`;
  }
  return `${what}: “${inner.printed}” ${isWithin ? "lies" : "does not lie"} within “${outer.printed}”, the period of ${whole}.`;
}

function same(result: CheckResult, locale: Locale): string {
  const amounts = [...new Set(result.figures.map(({ figure }) => figureAmount(figure, locale)))];
  const label = subjectOf(result, locale);
  const list = amounts.join(", ");
  const isOne = amounts.length === 1;
  if (locale === "ko") {
    const places = `${String(result.figures.length)}곳`;
    if (result.verdict === "inconsistent") return `${label}: 같은 수치가 곳마다 다르게 공표됨(${list}).`;
    return `${label}: ${places}에 ${isOne ? `같은 값(${list})으로` : `반올림만 다르게(${list})`} 공표됨.`;
  }
  const places = `in ${String(result.figures.length)} places`;
  if (result.verdict === "inconsistent") return `${label}: one fact is printed with different values: ${list}.`;
  return `${label}: printed ${places} as ${list}${isOne ? "" : ", which differ by rounding only"}.`;
}

/** The first link of a chain that its verdict is about. */
function linkOf(result: CheckResult): readonly [readonly CheckedFigure[], readonly CheckedFigure[]] {
  const all = withRole(result, "side");
  const last = Math.max(...all.map(({ side = 0 }) => side));
  const sides = Array.from({ length: last + 1 }, (_, side) => all.filter((one) => (one.side ?? 0) === side));
  const links = sides.slice(1).map((right, index) => [sides[index] ?? [], right] as const);
  const sum = (terms: readonly CheckedFigure[]) =>
    terms.reduce((total, { figure, weight = 1 }) => {
      const factor = factorBetween(figure.unit, result.unit) ?? { n: 1n, d: 1n };
      return add(total, multiply(multiply(exactValue(figure), readNumber(weight)), factor));
    }, ZERO);
  const isOne = (terms: readonly CheckedFigure[], value: number | null) =>
    value !== null && compare(sum(terms), readNumber(value)) === 0;
  const link = links.find(([left, right]) => isOne(left, result.printed) && isOne(right, result.recomputed));
  return link ?? links[0] ?? [[], []];
}

const RELATIONS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  "at-least": { en: "at least as high as", ko: "보다 작지 않다" },
  "at-most": { en: "not above", ko: "보다 크지 않다" },
  more: { en: "higher than", ko: "보다 크다" },
  less: { en: "lower than", ko: "보다 작다" },
  equal: { en: "equal to", ko: "같다" },
};

function claim(result: CheckResult, locale: Locale): string {
  const { kind, relation = "", verdict } = result;
  const [left, right] = linkOf(result);
  const isKept = verdict !== "inconsistent";
  const [own, other] = [left, right].map((terms) => sideText(terms, result, locale));
  if (own === undefined || other === undefined) return result.id;
  if (kind === "part") {
    if (locale === "ko") {
      return `${own.label}: ${withParticle(own.amount, "topic")} 전체(${other.label}) ${isKept ? `${withParticle(other.amount, "object")} 넘지 않음` : `${other.amount}보다 큼`}.`;
    }
    return `${own.label}: ${own.amount}, ${isKept ? "not above" : "more than"} the whole it is part of (${other.label}: ${other.amount}).`;
  }
  const words = RELATIONS[relation] ?? { en: relation, ko: relation };
  if (locale === "ko") {
    const stated =
      relation === "equal"
        ? `${withParticle(own.label, "subject")} ${withParticle(other.label, "and")} 같다고 서술`
        : `${withParticle(own.label, "subject")} ${other.label}${words.ko}고 서술`;
    return `${stated}${isKept ? "했고" : "했으나"}, 공표된 수치는 각각 ${own.amount}, ${other.amount}임.`;
  }
  return `${own.label} is said to be ${words.en} ${other.label}${isKept ? "" : ", but"}${isKept ? ":" : ""} the printed figures are ${own.amount} and ${other.amount}.`;
}

function sideText(
  terms: readonly CheckedFigure[],
  { unit }: CheckResult,
  locale: Locale,
): { readonly label: string; readonly amount: string } {
  const [first, ...others] = terms;
  if (first === undefined) return { label: "", amount: "" };
  if (others.length === 0 && (first.weight ?? 1) === 1) {
    return { label: labelOf(first.figure, locale), amount: figureAmount(first.figure, locale) };
  }
  const figures = terms.map(({ figure }) => figure);
  const common = commonNames(figures);
  const shared = new Set(common.map((name) => name.ko));
  const own = figures.map((figure) =>
    namesText(
      figure.names.filter((name) => !shared.has(name.ko)),
      locale,
    ),
  );
  const count = locale === "ko" ? `${String(terms.length)}개 항목` : `${String(terms.length)} figures`;
  const labels = terms.length <= MOST_NAMED && own.every((one) => one !== "") ? own.join(" + ") : count;
  const total = terms.reduce((sum, { figure, weight = 1 }) => {
    const factor = factorBetween(figure.unit, unit) ?? { n: 1n, d: 1n };
    return add(sum, multiply(multiply(exactValue(figure), readNumber(weight)), factor));
  }, ZERO);
  return {
    label: common.length === 0 ? labels : `${labels} · ${namesText(common, locale)}`,
    amount: computedAmount(toNumber(total), unit, finest(figures), locale),
  };
}

/** More terms than that are counted, not named. */
const MOST_NAMED = 4;

function finest(figures: readonly AuditFigure[]): number {
  return Math.max(0, ...figures.map(({ decimals }) => decimals));
}

function rank(result: CheckResult, locale: Locale): string {
  const { printed, recomputed, verdict } = result;
  const label = subjectOf(result, locale);
  const [own] = withRole(result, "result");
  const amount = own === undefined ? "" : figureAmount(own.figure, locale);
  const count = String(withRole(result, "among").length + 1);
  const [said, found] = [String(printed), String(recomputed)];
  const isKept = verdict === "exact";
  if (locale === "ko") {
    return `${label}(${amount}): ${count}개 중 ${said}위라고 서술${isKept ? "했고" : "했으나"}, 공표된 수치로는 ${found}위임.`;
  }
  return `${label} (${amount}): said to be number ${said} of ${count}, ${isKept ? "and" : "but"} by the printed figures it is number ${found}.`;
}

/** A printed result beside what its inputs give. */
function computed(result: CheckResult, locale: Locale): string {
  const { kind, printed, recomputed, verdict, unit } = result;
  const label = subjectOf(result, locale);
  const [own] = withRole(result, "result");
  const decimals = own?.figure.decimals ?? finest(result.figures.map(({ figure }) => figure));
  const amount = (value: number | null) => (value === null ? "?" : computedAmount(value, unit, decimals, locale));
  const isKept = verdict !== "inconsistent";
  if (own === undefined) {
    // Shares of one whole: what they should add up to is no printed figure.
    const [sum, whole] = [amount(recomputed), printed === null ? "?" : computedAmount(printed, unit, 0, locale)];
    const count = String(result.figures.length);
    if (recomputed === printed) {
      return locale === "ko"
        ? `${label}: ${count}개 비율의 합은 ${sum}임.`
        : `${label}: the ${count} shares add up to ${sum}.`;
    }
    if (locale === "ko") {
      const outcome = isKept
        ? `이며, ${whole}와의 차이는 반올림으로 설명됨`
        : `로, ${withParticle(whole, "subject")} 되지 않음`;
      return `${label}: ${count}개 비율의 합이 ${sum}${outcome}.`;
    }
    return `${label}: the ${count} shares add up to ${sum}, ${isKept ? `as near to ${whole} as rounding allows` : `not to ${whole}`}.`;
  }
  const printedText = figureAmount(own.figure, locale);
  if (kind === "share" && withRole(result, "whole").length > 0) {
    const [whole] = withRole(result, "whole");
    const of = whole === undefined ? "" : figureNumber(whole.figure);
    return locale === "ko"
      ? `${label}: 공표값은 ${printedText}${isKept ? "이고" : "이나"}, ${of} 중 가장 가까운 것은 ${nearestCount(result)}(${amount(recomputed)})임.`
      : `${label}: printed as ${printedText}, ${isKept ? "and" : "but"} the nearest that ${of} allows is ${nearestCount(result)} of them, ${amount(recomputed)}.`;
  }
  return locale === "ko"
    ? `${label}: 공표값은 ${printedText}${isKept ? "이고" : "이나"}, ${COMPUTES[kind].ko} ${amount(recomputed)}임.`
    : `${label}: printed as ${printedText}, ${isKept ? "and" : "but"} ${COMPUTES[kind].en} ${amount(recomputed)}.`;
}
