import { divide, HUNDRED, multiply, powerOfTen, toNumber } from "../../quantity/fraction.js";
import { readNumber } from "../../quantity/number-input.js";
import { unitInfo, type Unit } from "../../quantity/unit.js";
import { exactValue } from "../exact.js";
import type { CheckedFigure, CheckResult } from "../check-result.js";
import type { AuditFigure } from "../figure.js";
import { quotientForm, wholeWeights, withRole } from "./formula.js";
import { computedNumber, factorText, figureNumber } from "./number-text.js";

/** How numbers and units are written: for a fingerprint without commas and with ids, for people as in a table. */
export interface Writing {
  /** A number that is written with commas. */
  readonly number: (text: string) => string;
  /** A unit behind a number, with the space before it. */
  readonly unit: (unit: Unit) => string;
}

/** Signs of the relations of a chain. */
export const RELATION_SIGNS: Readonly<Record<string, string>> = {
  "at-least": "≥",
  "at-most": "≤",
  more: ">",
  less: "<",
  equal: "=",
};

/** Whether the figures of a result are all on one scale, so that their units need not be written. */
export function isOfOneUnit(result: CheckResult): boolean {
  const isQuotient = withRole(result, "numerator", "from", "whole").length > 0;
  const isAllotment = withRole(result, "part").length > 0;
  const counted = result.figures.filter(({ role }) =>
    isAllotment ? role === "part" : !isQuotient || role !== "result",
  );
  const units = new Set(counted.map(({ figure }) => figure.unit));
  return units.size < 2 || [...units].every((unit) => unit === "percent" || unit === "percentage-point");
}

/** The two figures of a change, where the result is one. */
export function changeOf(result: CheckResult): { readonly from: AuditFigure; readonly to: AuditFigure } | undefined {
  const { kind } = result;
  const own = result.figures[0];
  const isChange =
    kind === "percent-change" ||
    kind === "percentage-point-change" ||
    (kind === "difference" && own?.role === "result" && own.figure.fact?.measures === "change");
  if (!isChange) return undefined;
  if (kind === "percent-change") {
    const [to, ...furtherTo] = withRole(result, "numerator");
    const [from, ...furtherFrom] = withRole(result, "denominator");
    if (to === undefined || from === undefined || furtherTo.length + furtherFrom.length > 0) return undefined;
    return { from: from.figure, to: to.figure };
  }
  const [to, from, ...further] = withRole(result, "term");
  if (to === undefined || from?.weight !== -1 || further.length > 0) return undefined;
  return { from: from.figure, to: to.figure };
}

/** What the figures of a check make, as it is computed by hand: `250 + 3050 + 680 + 270`. Of claims and copies, the claim. */
export function computation(result: CheckResult, writing: Writing): string {
  const { spans } = result;
  const write = figureWriter(result, writing);
  if (spans !== undefined) {
    return `${spans.inner.printed} ${result.verdict === "inconsistent" ? "⊈" : "⊆"} ${spans.outer.printed}`;
  }
  if (result.kind === "same") return result.figures.map(({ figure }) => write(figure)).join(" | ");
  if (withRole(result, "side").length > 0) return chain(result, write, writing);
  if (withRole(result, "among").length > 0) return among(result, write);
  if (withRole(result, "share").length > 0 || result.kind === "largest-remainder") return allotment(result, write);
  if (withRole(result, "numerator").length > 0) return quotient(result, write, writing);
  if (withRole(result, "from").length > 0) return growth(result, write);
  if (withRole(result, "whole").length > 0) return wholeNumberShare(result, write, writing);
  return linear(result, write, writing);
}

type WriteFigure = (figure: AuditFigure) => string;

function figureWriter(result: CheckResult, writing: Writing): WriteFigure {
  const isPlain = isOfOneUnit(result);
  return (figure) => `${writing.number(figureNumber(figure))}${isPlain ? "" : writing.unit(figure.unit)}`;
}

/** Addends with their signs and weights. */
function added(terms: readonly CheckedFigure[], write: WriteFigure, writing: Writing, constant?: number): string {
  const first =
    constant === undefined || (constant === 0 && terms.length > 0) ? "" : writing.number(numberText(constant));
  return terms.reduce((text, { figure, weight = 1 }) => {
    const size = Math.abs(weight);
    const isSigned = weight < 0;
    const own = size === 1 ? write(figure) : `${writing.number(factorText(size))} × ${write(figure)}`;
    if (text === "") return isSigned ? `−${bracketed(own)}` : own;
    return `${text} ${isSigned ? "−" : "+"} ${bracketed(own)}`;
  }, first);
}

function numberText(value: number): string {
  return factorText(value);
}

/** A number below zero behind a sign. */
function bracketed(text: string): string {
  return text.startsWith("-") ? `(${text})` : text;
}

function inBrackets(terms: readonly CheckedFigure[], write: WriteFigure, writing: Writing): string {
  const text = added(terms, write, writing);
  return terms.length > 1 ? `(${text})` : text;
}

function linear(result: CheckResult, write: WriteFigure, writing: Writing): string {
  const terms = withRole(result, "term");
  if (result.kind === "average" && terms.length > 0) {
    const { of, weights } = wholeWeights(terms.map(({ weight = 1 }) => weight));
    const whole = terms.map((term, index) => ({ ...term, weight: weights[index] ?? 1 }));
    const text = inBrackets(whole, write, writing);
    return of === 1 ? text : `${text} / ${String(of)}`;
  }
  if (result.kind === "conversion" && terms.length === 1) {
    return terms.map(({ figure, weight = 1 }) => `${write(figure)} × ${writing.number(factorText(weight))}`).join("");
  }
  // What shares add up to stands as the result, not among the addends.
  const isWhole = withRole(result, "result").length === 0;
  return added(terms, write, writing, isWhole ? undefined : result.constant);
}

function quotient(result: CheckResult, write: WriteFigure, writing: Writing): string {
  const above = withRole(result, "numerator");
  const rest = withRole(result, "rest");
  const top = inBrackets(above, write, writing);
  const bottom = inBrackets(rest.length > 0 ? [...above, ...rest] : withRole(result, "denominator"), write, writing);
  const form = quotientForm(result);
  switch (form.form) {
    case "percent":
      return `${top} / ${bottom} × 100`;
    case "change":
      return `(${top} / ${bottom} − 1) × 100`;
    case "complement":
      return `(1 − ${top} / ${bottom}) × 100`;
    case "times":
      return form.per === 1 ? `${top} / ${bottom}` : `${top} / ${bottom} × ${writing.number(factorText(form.per))}`;
  }
}

function growth(result: CheckResult, write: WriteFigure): string {
  const [from] = withRole(result, "from");
  const [to] = withRole(result, "to");
  const power = result.periods;
  if (from === undefined || to === undefined) return "";
  return `((${write(to.figure)} / ${write(from.figure)})^(1/${power === undefined ? "n" : String(power)}) − 1) × 100`;
}

/** Some whole number of the whole: the one nearest to the printed share. */
function wholeNumberShare(result: CheckResult, write: WriteFigure, writing: Writing): string {
  const [whole] = withRole(result, "whole");
  return whole === undefined ? "" : `${writing.number(nearestCount(result))} / ${write(whole.figure)} × 100`;
}

/** The whole number whose share is nearest to the print. */
export function nearestCount(result: CheckResult): string {
  const [whole] = withRole(result, "whole");
  if (whole === undefined || result.recomputed === null) return "";
  // One by one, whatever thousands the whole is printed in.
  const base = multiply(exactValue(whole.figure), powerOfTen(unitInfo(whole.figure.unit).exponent));
  const count = divide(multiply(readNumber(result.recomputed), base), HUNDRED);
  return computedNumber(toNumber(count, 0), -1);
}

function chain(result: CheckResult, write: WriteFigure, writing: Writing): string {
  const all = withRole(result, "side");
  const sides = [...new Set(all.map(({ side = 0 }) => side))].sort((a, b) => a - b);
  const sign = RELATION_SIGNS[result.relation ?? ""] ?? "?";
  return sides
    .map((side) =>
      added(
        all.filter((one) => (one.side ?? 0) === side),
        write,
        writing,
      ),
    )
    .join(` ${sign} `);
}

/** From the highest down, so that the order in which they are given does not matter. */
function among(result: CheckResult, write: WriteFigure): string {
  const sorted = withRole(result, "result", "among").toSorted(
    (a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0) || (a.figure.id < b.figure.id ? -1 : 1),
  );
  const text = (all: readonly CheckedFigure[]) => all.map(({ figure }) => write(figure)).join(" | ");
  return `${text(withRole(result, "result"))} ∈ {${text(sorted)}}`;
}

function allotment(result: CheckResult, write: WriteFigure): string {
  const text = (all: readonly CheckedFigure[]) => all.map(({ figure }) => write(figure)).join(" : ");
  return `${text(withRole(result, "part"))} → ${text(withRole(result, "result", "share"))}`;
}
