import { checkLocale, nameIn, type Locale } from "../model/locale.js";
import type { Acknowledgement } from "../model/check.js";
import type { Audit, Finding } from "./audit-report.js";
import type { CheckResult } from "./check-result.js";
import { computedAmount, unitText, writingIn } from "./output/amount-text.js";
import { causeLines } from "./output/cause.js";
import { computation, isOfOneUnit } from "./output/computation.js";
import { withRole } from "./output/formula.js";
import { addressText } from "../model/rows/address-text.js";
import { headline } from "./output/headline.js";
import { inputLines, unitLine } from "./output/inputs.js";
import { computedNumber } from "./output/number-text.js";
import { RULE_NAMES, SEVERITY_NAMES, SEVERITY_SENTENCES, VERDICT_NAMES } from "./output/words.js";

/** In which language an explanation is, and what it may draw on. */
export interface ExplainOptions {
  /** Language of the text; names and places stay as the document prints them where they have no translation. */
  readonly locale: Locale;
  /** The audit that the finding is of: what probably happened is told with it. */
  readonly audit?: Audit;
}

/**
 * A finding in words: what is printed where, what follows from what, how far apart they are, how much of that rounding
 * explains, what is at stake, and what probably happened.
 *
 * Everything that it takes to redo the check by hand is in the text. Use {@link explainResult} for a check that is no
 * finding.
 *
 * @param finding - A finding of an audit.
 * @param options - `locale`; `audit`, from which the suggested repair or the candidates are taken.
 * @returns Lines of plain text, the first of which says what is wrong.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { audit, explain } from "iljari/audit";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const whole = audit(jeonju2024);
 * const one = whole.findings.find((finding) => finding.id === "funds:keyTasks/1-2");
 * const lines = one === undefined ? [] : explain(one, { locale: "en", audit: whole }).split("\n");
 * lines[0]; // => "Key task 1-2 · Total funds: printed as 4,260 million won, but its parts add up to 4,250 million won."
 * ```
 */
export function explain(finding: Finding, { locale, audit }: ExplainOptions): string {
  checkLocale(locale);
  const { result, severity, acknowledged, lapsed = [] } = finding;
  return [
    ...resultLines(result, locale),
    SEVERITY_SENTENCES[severity][locale],
    ...causeLines(finding, audit, locale),
    ...(acknowledged === undefined ? [] : [seenBy(acknowledged, locale)]),
    ...lapsed.map((one) => lapsedBy(one, locale)),
  ].join("\n");
}

/**
 * Any check in words, whatever it comes to: what is printed where, what follows from what, the verdict with the rules that
 * allow it, and how much it says.
 *
 * @param result - A check of an audit, or what `checkFigures` gives.
 * @param options - `locale`.
 * @returns Lines of plain text.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { checkFigures, explainResult } from "iljari/audit";
 * const result = checkFigures({ kind: "share", result: "30.9", part: "12", whole: "41" });
 * explainResult(result, { locale: "en" }).split("\n").at(-1);
 * // => "Other printed values would have passed as well: 33 in all."
 * ```
 */
export function explainResult(result: CheckResult, { locale }: { readonly locale: Locale }): string {
  checkLocale(locale);
  const { power, verdict } = result;
  const name = result.name === undefined ? [] : [`${nameIn(result.name, locale)}.`];
  return [
    ...name,
    ...resultLines(result, locale),
    ...(power === null || verdict === "uncheckable" || verdict === "inconsistent" ? [] : [POWER[locale](power)]),
  ].join("\n");
}

/**
 * A finding in one line: its severity and what is wrong.
 *
 * @param finding - A finding of an audit.
 * @param locale - `en` or `ko`.
 * @returns One sentence.
 * @throws {@link quantity.IljariError | IljariError} `invalid-value` for another language.
 * @example
 * ```ts
 * import { audit, findingLine } from "iljari/audit";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const one = audit(jeonju2024).findings.find((finding) => finding.id === "funds:keyTasks/1-2");
 * one && findingLine(one, "en");
 * // => "[size] Key task 1-2 · Total funds: printed as 4,260 million won, but its parts add up to 4,250 million won."
 * ```
 */
export function findingLine(finding: Finding, locale: Locale): string {
  checkLocale(locale);
  return `[${SEVERITY_NAMES[finding.severity][locale]}] ${headline(finding.result, locale)}`;
}

function resultLines(result: CheckResult, locale: Locale): string[] {
  if (result.verdict === "uncheckable") return [headline(result, locale)];
  const units = isOfOneUnit(result) ? undefined : unitLine(result, locale);
  return [
    headline(result, locale),
    ...claimLines(result, locale),
    ...inputLines(result, locale).filter((line) => line !== ""),
    ...(units === undefined ? [] : [units]),
    ...computationLine(result, locale),
    ...distanceLines(result, locale),
    ...rulesLine(result, locale),
  ];
}

/** Where the sentence of a claim stands, and how it was read. */
function claimLines({ address, note }: CheckResult, locale: Locale): string[] {
  const place = address === undefined ? "" : addressText(address);
  const where = locale === "ko" ? `서술 위치: ${place}.` : `The sentence stands at: ${place}.`;
  const read = note === undefined ? [] : [`${locale === "ko" ? "참고" : "Note"}: ${nameIn(note, locale)}`];
  return [...(place === "" ? [] : [where]), ...read];
}

/** The computation in full, to be redone by hand. */
function computationLine(result: CheckResult, locale: Locale): string[] {
  const { kind, recomputed, spans } = result;
  const isCount = kind === "count" && withRole(result, "term").length === 0;
  if (spans !== undefined || kind === "same" || isCount) return [];
  const text = computation(result, writingIn(locale));
  const isClaim = withRole(result, "side", "among").length > 0;
  if (isClaim) return [STATED[locale](text)];
  if (kind === "largest-remainder") return [`${text}.`];
  const [own] = withRole(result, "result");
  const decimals = own?.figure.decimals ?? 0;
  return recomputed === null ? [] : [`${text} = ${computedAmount(recomputed, result.unit, decimals, locale)}.`];
}

const STATED = {
  en: (text: string) => `It should hold that ${text}.`,
  ko: (text: string) => `성립해야 할 관계: ${text}.`,
} as const;

function distanceLines(result: CheckResult, locale: Locale): string[] {
  const { kind, discrepancy, slack, smallestUnit, range, verdict, unit } = result;
  const isPlace = withRole(result, "among").length > 0;
  if (discrepancy === null || discrepancy === 0 || isPlace) return [];
  const decimals = Math.max(
    0,
    ...result.figures.filter((one) => one.role === "result").map((one) => one.figure.decimals),
  );
  const amount = (value: number) => computedAmount(value, distanceUnit(result), decimals, locale, DIGITS_OF_DISTANCE);
  const isExact = result.figures.every(({ figure }) => figure.exact === true);
  const isQuotient = withRole(result, "numerator", "from").length > 0;
  const lines = [distance(result, amount(discrepancy), locale)];
  if (isExact) lines.push(ALL_EXACT[locale]);
  else if (isQuotient && range?.low != null && range.high !== null) {
    const end = (value: number) => computedNumber(value, decimals + 1);
    const [low, high] = [end(range.low), end(range.high)];
    const text =
      low === high
        ? `${low}${unitText(unit, locale)}`
        : `${low}${locale === "ko" ? "~" : "–"}${high}${unitText(unit, locale)}`;
    if (low !== high) lines.push(RANGE[locale](text));
  }
  if (!isExact && slack !== null) lines.push(SLACK[locale](amount(slack)));
  const isNear = smallestUnit !== null && smallestUnit <= STEPS_OF_TELLING * lastDigitOf(result);
  if (verdict === "inconsistent" && !isExact && isNear && kind !== "same") {
    lines.push((isQuotient ? SMALLEST_OF_RESULT : SMALLEST)[locale](amount(smallestUnit)));
  }
  return [lines.join(" ")];
}

/** One in the last digit of the result; where no figure is one, of the finest figure. */
function lastDigitOf(result: CheckResult): number {
  const own = withRole(result, "result");
  const finest = Math.max(...(own.length > 0 ? own : result.figures).map(({ figure }) => figure.decimals));
  return 10 ** -finest;
}

/** Nobody rounds more coarsely than to the next digit: to say that it would explain the difference says nothing. */
const STEPS_OF_TELLING = 10;

/** A distance just beyond what rounding explains must not look like it. */
const DIGITS_OF_DISTANCE = 3;

function distance(result: CheckResult, amount: string, locale: Locale): string {
  const { kind, printed, recomputed } = result;
  if (kind === "same") return DISTANCE.same[locale](amount);
  if (withRole(result, "side").length > 0 && printed !== null && recomputed !== null) {
    return `${computedNumber(printed, 0)} − ${computedNumber(recomputed, 0)} = ${amount}.`;
  }
  return DISTANCE[withRole(result, "result").length > 0 ? "computed" : "whole"][locale](amount);
}

/** The distance of two percentages is in points. */
function distanceUnit({ unit }: CheckResult): CheckResult["unit"] {
  return unit === "percent" ? "percentage-point" : unit;
}

const DISTANCE = {
  computed: {
    en: (amount: string) => `Printed minus computed is ${amount}.`,
    ko: (amount: string) => `공표값에서 계산값을 뺀 차이는 ${amount}임.`,
  },
  same: {
    en: (amount: string) => `The first differs from the most detailed of the others by ${amount}.`,
    ko: (amount: string) => `첫 수치와 가장 자세한 수치의 차이는 ${amount}임.`,
  },
  whole: {
    en: (amount: string) => `The whole minus the sum is ${amount}.`,
    ko: (amount: string) => `전체에서 합계를 뺀 차이는 ${amount}임.`,
  },
} as const;

const ALL_EXACT = {
  en: "All figures are exact counts, so that rounding explains nothing.",
  ko: "모두 반올림하지 않은 수치이므로 반올림으로는 설명되지 않음.",
} as const;

const RANGE = {
  en: (text: string) => `Given how its inputs were rounded, the computed figure lies within ${text}.`,
  ko: (text: string) => `계산에 쓴 수치의 반올림을 감안하면 계산값은 ${text} 사이임.`,
} as const;

const SLACK = {
  en: (amount: string) => `Rounding explains at most ${amount}.`,
  ko: (amount: string) => `반올림으로 설명되는 차이는 최대 ${amount}임.`,
} as const;

const SMALLEST = {
  en: (amount: string) => `It would be explained if every figure were rounded to steps of ${amount} or more.`,
  ko: (amount: string) => `모든 수치의 반올림 단위가 ${amount} 이상이어야 설명됨.`,
} as const;

const SMALLEST_OF_RESULT = {
  en: (amount: string) => `It would be explained if the printed figure were rounded to steps of ${amount} or more.`,
  ko: (amount: string) => `공표값의 반올림 단위가 ${amount} 이상이어야 설명됨.`,
} as const;

const POWER = {
  en: (power: number) =>
    power === 1
      ? "No other printed value would have passed."
      : `Other printed values would have passed as well: ${computedNumber(power, 0)} in all.`,
  ko: (power: number) =>
    power === 1
      ? "다른 값이 적혀 있었다면 통과하지 못했음."
      : `통과할 수 있는 값은 모두 ${computedNumber(power, 0)}개임.`,
} as const;

const SINGLE = ["half-up", "half-even", "half-down", "truncate"] as const;

/** Which rules of rounding allow it; nothing where none is needed. */
function rulesLine(
  { verdict, rules, spans, relation, kind, discrepancy, figures }: CheckResult,
  locale: Locale,
): string[] {
  if (spans !== undefined || relation !== undefined || kind === "rank") return [];
  if (verdict === "inconsistent") {
    // Of exact counts it is said already that no rounding explains them.
    if (discrepancy !== 0 && figures.every(({ figure }) => figure.exact === true)) return [];
    if (rules.includes("truncate")) {
      return [
        locale === "ko"
          ? "반올림하지 않고 끝수를 잘라 버린 경우(절사)에만 성립함."
          : "It holds only if figures were cut off after their last digit instead of rounded.",
      ];
    }
    return [locale === "ko" ? "어떤 반올림 방식으로도 설명되지 않음." : "No usual way of rounding explains it."];
  }
  const isAny = SINGLE.every((rule) => rules.includes(rule));
  const names = isAny ? "" : rules.map((rule) => RULE_NAMES[rule][locale]).join(", ");
  const verdictText = VERDICT_NAMES[verdict][locale];
  return [
    locale === "ko"
      ? `판정: ${verdictText}${names === "" ? "" : `(성립하는 방식: ${names})`}.`
      : `Verdict: ${verdictText}${names === "" ? "" : ` (allowed by ${names})`}.`,
  ];
}

function seenBy({ by, on, why }: Acknowledgement, locale: Locale): string {
  return locale === "ko"
    ? `확인: ${by}, ${on}. ${nameIn(why, locale)}`
    : `Acknowledged by ${by} on ${on}: ${nameIn(why, locale)}`;
}

function lapsedBy({ by, on, figures }: Acknowledgement, locale: Locale): string {
  return locale === "ko"
    ? `이전 확인은 효력을 잃음: ${by}, ${on}. 당시 수치: ${figures}`
    : `An earlier acknowledgement by ${by} on ${on} has lapsed: it was given for ${figures}`;
}
