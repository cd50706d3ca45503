import type { Locale } from "../../model/locale.js";
import type { Audit, Finding } from "../audit-report.js";
import type { Case, Repair, RepairedFigure } from "../check-result.js";
import { figureAmount, labelOf, unitText } from "./amount-text.js";
import { figureNumber } from "./number-text.js";
import { SLIP_NAMES, STRUCTURAL } from "./words.js";
import { groupThousands } from "../../korean/group-thousands.js";
import { decimalsOf } from "./number-text.js";

/** What probably happened: the structure first, then the figures that the audit would look at, or that it cannot tell. */
export function causeLines(finding: Finding, audit: Audit | undefined, locale: Locale): string[] {
  const found = audit?.cases.find((one) => one.id === finding.case);
  return [
    ...finding.explanations.map(({ kind, figures }) =>
      STRUCTURAL[kind][locale](
        figures.map((figure) => `${labelOf(figure, locale)} (${figureAmount(figure, locale)})`).join("; "),
      ),
    ),
    ...(found === undefined ? [] : caseLines(found, finding, locale)),
  ];
}

function caseLines(found: Case, finding: Finding, locale: Locale): string[] {
  const own = new Set(finding.result.figures.map(({ figure }) => figure.id));
  const isOwn = ({ figure }: RepairedFigure) => own.has(figure.id);
  const others = found.findings.length - 1;
  const context = others === 0 ? [] : [CONTEXT[locale](others)];
  const gaveUp = found.gaveUp ? [GAVE_UP[locale]] : [];
  const suggested = found.suggestions.filter((one) => isOwn(one.figure));
  if (suggested.length > 0) {
    const [only] = suggested;
    if (suggested.length === 1 && only !== undefined) {
      const { figure, because, witnesses } = only;
      return [
        ...context,
        LOOK_FIRST[locale](repairedText(figure, locale)),
        BECAUSE[because][locale](witnesses),
        ...gaveUp,
      ];
    }
    const isLarge = suggested.some(({ because }) => because === "only-alone");
    return [
      ...context,
      LOOK_FIRST_AT_ALL[locale],
      ...suggested.map(({ figure }) => `- ${repairedText(figure, locale)}`),
      BECAUSE_OF_ALL[isLarge ? "only-alone" : "in-every-repair"][locale],
      ...gaveUp,
    ];
  }
  if (found.repairs.length === 0) return [...context, found.gaveUp ? GAVE_UP[locale] : noRepair(finding, locale)];
  const head = found.repairs.length === 1 ? ONE_CHANGE[locale] : CANNOT_TELL[locale];
  const sets = found.repairs.map((one) => `- ${setText(one, isOwn, locale)}`);
  return [...context, head, ...new Set(sets), ...gaveUp];
}

const CONTEXT = {
  en: (others: number) => `It shares figures with ${String(others)} other ${others === 1 ? "finding" : "findings"}.`,
  ko: (others: number) => `같은 수치가 걸린 다른 불일치 ${String(others)}건과 함께 보아야 함.`,
} as const;

const GAVE_UP = {
  en: "The case is too large to search for every repair: there may be others.",
  ko: "함께 걸린 수치가 많아 수정안을 모두 찾지는 못함: 다른 수정안이 있을 수 있음.",
} as const;

const NO_REPAIR = {
  en: "The audit cannot tell which figure is wrong: no change of a few figures satisfies every check.",
  ko: "어느 수치가 틀렸는지 판단할 수 없음: 몇 개의 수치를 고쳐서는 모든 검산을 만족하지 못함.",
} as const;

/** In one sentence that the audit names no figure, and why. */
export function unsureText(finding: Finding, audit: Audit, locale: Locale): string {
  const found = audit.cases.find((one) => one.id === finding.case);
  if (found !== undefined && found.repairs.length > 0) return SEVERAL[locale];
  return found?.gaveUp === true ? GAVE_UP[locale] : noRepair(finding, locale);
}

const SEVERAL = {
  en: "The audit does not name a figure for certain; the candidates are with the finding.",
  ko: "어느 수치가 틀렸는지 확정할 수 없음(가능한 수정안은 설명에 있음).",
} as const;

/** Of a claim the words may be wrong and every figure right. */
function noRepair({ result }: Finding, locale: Locale): string {
  if (result.kind === "milestone") return NO_DATE[locale];
  if (result.kind === "part") return NO_PART[locale];
  const isClaim = result.check === "claim" || ["comparison", "order", "rank", "trend"].includes(result.kind);
  return (isClaim ? NO_WORDS : NO_REPAIR)[locale];
}

const NO_DATE = {
  en: "The audit cannot tell which of the two is wrong.",
  ko: "두 시기 중 어느 쪽이 틀렸는지 판단할 수 없음.",
} as const;

const NO_PART = {
  en: "Either one of the figures is wrong, or they do not cover the same (other years, other money): the document does not say.",
  ko: "수치 가운데 하나가 틀렸거나, 연도나 재원 등 포함하는 범위가 서로 다를 수 있음: 문서에는 밝혀져 있지 않음.",
} as const;

const NO_WORDS = {
  en: "No figure stands out: the sentence itself may be wrong.",
  ko: "특정 수치를 지목할 수 없음: 서술 자체가 틀렸을 수 있음.",
} as const;

const CANNOT_TELL = {
  en: "The audit cannot tell which figure is wrong. Each of these changes would satisfy every check:",
  ko: "어느 수치가 틀렸는지 판단할 수 없음. 다음 중 어느 것으로 고쳐도 모든 검산을 만족함:",
} as const;

const LOOK_FIRST = {
  en: (text: string) => `Look first at ${text}.`,
  ko: (text: string) => `먼저 확인할 수치: ${text}.`,
} as const;

const LOOK_FIRST_AT_ALL = {
  en: "Look first at each of these:",
  ko: "먼저 확인할 수치:",
} as const;

/** Why several figures are named together: their reasons are of one kind, and said once. */
const BECAUSE_OF_ALL = {
  "in-every-repair": {
    en: "Every smallest change that satisfies all checks includes them.",
    ko: "모든 검산을 만족하는 가장 작은 수정안에 모두 들어 있음.",
  },
  "only-alone": {
    en: "Each is the only figure whose change alone satisfies one of the checks.",
    ko: "각각 그 수치 하나를 고쳐야만 맞게 되는 검산이 있음.",
  },
} as const;

const BECAUSE = {
  "only-repair": {
    en: (witnesses: number) =>
      witnesses === 1
        ? "It belongs to the only smallest change that satisfies every check."
        : `It belongs to the only smallest change that satisfies every check; ${String(witnesses)} checks that fail point to it.`,
    ko: (witnesses: number) =>
      witnesses === 1
        ? "모든 검산을 만족하는 가장 작은 수정은 이것뿐임."
        : `모든 검산을 만족하는 가장 작은 수정은 이것뿐이며, 맞지 않는 검산 ${String(witnesses)}건이 이 수치를 가리킴.`,
  },
  "in-every-repair": {
    en: (witnesses: number) =>
      `Every smallest change that satisfies all checks includes it; it mends ${String(witnesses)} ${witnesses === 1 ? "check that fails" : "checks that fail"}.`,
    ko: (witnesses: number) =>
      `모든 검산을 만족하는 가장 작은 수정안에 빠짐없이 들어 있으며, 고치면 맞지 않는 검산 ${String(witnesses)}건이 해소됨.`,
  },
  "only-alone": {
    en: (witnesses: number) =>
      `It is the only figure whose change alone satisfies one of the checks; ${String(witnesses)} ${witnesses === 1 ? "check that fails points" : "checks that fail point"} to it.`,
    ko: (witnesses: number) =>
      `이 수치 하나를 고쳐야만 맞게 되는 검산이 있으며, 맞지 않는 검산 ${String(witnesses)}건이 이 수치를 가리킴.`,
  },
} as const;

const ONE_CHANGE = {
  en: "The audit does not name a figure for certain. This change would satisfy every check:",
  ko: "어느 수치가 틀렸는지 확정할 수 없음. 다음과 같이 고치면 모든 검산을 만족함:",
} as const;

/** The figures of a set; those of other findings are counted only. */
function setText({ figures }: Repair, isOwn: (one: RepairedFigure) => boolean, locale: Locale): string {
  const own = figures.filter(isOwn);
  const shown = own.length === 0 || figures.length <= 2 ? figures : own;
  const others = figures.length - shown.length;
  const more = others === 0 ? [] : [MORE[locale](others)];
  return [...shown.map((one) => repairedText(one, locale)), ...more].join("; ");
}

const MORE = {
  en: (others: number) => `and ${String(others)} further ${others === 1 ? "figure" : "figures"} of other findings`,
  ko: (others: number) => `그 밖에 다른 불일치의 수치 ${String(others)}개`,
} as const;

/** The figure, what it could be instead, and how it may have come about: 3,050 → 3,060 (3,058 to 3,062 would do). */
export function repairedText(repaired: RepairedFigure, locale: Locale): string {
  const { figure, values, count, exact, slips } = repaired;
  const write = (value: number) => groupThousands(value, { decimals: Math.max(figure.decimals, decimalsOf(value)) });
  const unit = unitText(figure.unit, locale);
  const [first] = exact === undefined ? values : [exact];
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const printed = `${labelOf(figure, locale)}: ${figureNumber(figure)}${unit}`;
  if (first === undefined || low === undefined || high === undefined) {
    return locale === "ko" ? `${printed}(다른 값)` : `${printed} (some other value)`;
  }
  const isAll = count !== null && count <= values.length;
  const span = isAll ? `${write(low)}${locale === "ko" ? "~" : "–"}${write(high)}` : "";
  const target =
    low === high
      ? write(first)
      : isAll && exact === undefined
        ? span
        : isAll
          ? `${write(first)} (${SPAN[locale](span)})`
          : OPEN[locale](write(first));
  const wanted = new Set(exact === undefined ? values : [exact]);
  const kinds = slips.filter((one) => wanted.has(one.value));
  const cutOff = kinds.filter((one) => one.kind === "cut-off");
  const likely = cutOff.length > 0 ? cutOff : kinds;
  const told = [...new Map(likely.map((one) => [one.kind, one])).values()].slice(0, MOST_SLIPS).map((one) => {
    const name = SLIP_NAMES[one.kind][locale];
    return low === high || exact !== undefined ? name : `${name}: ${write(one.value)}`;
  });
  const slip = told.length === 0 ? "" : ` [${told.join("; ")}]`;
  return `${printed} → ${target}${slip}`;
}

const MOST_SLIPS = 2;

const SPAN = {
  en: (span: string) => `${span} would do`,
  ko: (span: string) => `${span}이면 충족`,
} as const;

const OPEN = {
  en: (value: string) => `for example ${value}`,
  ko: (value: string) => `예: ${value}`,
} as const;
