import type { CheckResult } from "./check-result.js";
import { changeOf, computation, isOfOneUnit, type Writing } from "./output/computation.js";
import { withRole } from "./output/formula.js";
import { computedNumber, figureNumber } from "./output/number-text.js";

/** Digits and ids only: the text is the same in every language, and commas separate nothing but numbers. */
const PLAIN: Writing = {
  number: (text) => text.replaceAll(",", ""),
  unit: (unit) => ` ${unit}`,
};

/**
 * The figures of a check as one line of numbers, the same in every language: `250 + 3050 + 680 + 270 = 4250 ≠ 4260`. An
 * acknowledgement holds for this line alone, so that it names every figure with its digits, and units where they differ.
 */
export function figuresText(result: CheckResult): string {
  return figuresLine(result, PLAIN);
}

/** The same line as a reader is used to see numbers. */
export function figuresLine(result: CheckResult, writing: Writing): string {
  const { uncheckable, kind, spans } = result;
  if (uncheckable !== undefined) return `${uncheckable.reason}: ${uncheckable.of}`;
  const isClaim = spans !== undefined || kind === "same" || withRole(result, "side").length > 0;
  const change = changeOf(result);
  if (change === undefined) {
    const text = computation(result, writing);
    return isClaim ? text : withOutcome(text, result, writing);
  }
  const unit = isOfOneUnit(result) ? () => "" : writing.unit;
  const write = (one: typeof change.from) => `${writing.number(figureNumber(one))}${unit(one.unit)}`;
  return `${write(change.from)} → ${write(change.to)}: ${outcome(result, writing, kind === "percent-change" ? "%" : "")}`;
}

/** What the inputs give, and what is printed where that is another number. */
function withOutcome(text: string, result: CheckResult, writing: Writing): string {
  // A number of things that were counted is no computation.
  if (isPlainCount(result)) return outcome(result, writing);
  if (withRole(result, "among").length > 0) return `${text}: ${outcome(result, writing, "", "#")}`;
  if (withRole(result, "part").length > 0) return `${text}: ${outcome(result, writing)}`;
  return `${text} = ${outcome(result, writing)}`;
}

function isPlainCount(result: CheckResult): boolean {
  return result.kind === "count" && withRole(result, "term").length === 0;
}

function outcome(result: CheckResult, writing: Writing, behind = "", before = ""): string {
  const { printed, recomputed, verdict } = result;
  const [own] = withRole(result, "result");
  const unit = own === undefined || isOfOneUnit(result) ? behind : writing.unit(result.unit);
  const isPlace = before !== "";
  const written =
    own === undefined || isPlace ? computedText(printed, 0, writing) : writing.number(figureNumber(own.figure));
  const shown = `${before}${written}${unit}`;
  if (recomputed === printed) return isPlainCount(result) ? `${shown} = ${shown}` : shown;
  const sign = verdict === "inconsistent" ? "≠" : "≈";
  return `${before}${computedText(recomputed, isPlace ? 0 : (own?.figure.decimals ?? 0), writing)}${unit} ${sign} ${shown}`;
}

function computedText(value: number | null, decimals: number, writing: Writing): string {
  return value === null ? "?" : writing.number(computedNumber(value, decimals));
}
