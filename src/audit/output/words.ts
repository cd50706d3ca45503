import type { Locale } from "../../model/locale.js";
import type { CheckResult, HoldsUnder, Severity, Slip, StructuralExplanation, Verdict } from "../check-result.js";
import type { UncheckableReason } from "../expanded-check.js";

type InBoth = Readonly<Record<Locale, string>>;

/** What a finding turns over, in a word or two. */
export const SEVERITY_NAMES: Readonly<Record<Severity, InBoth>> = {
  verdict: { en: "claim or target", ko: "목표·서술" },
  sign: { en: "sign", ko: "증감 방향" },
  rank: { en: "rank", ko: "순위" },
  value: { en: "size", ko: "크기" },
  digit: { en: "last digit", ko: "끝자리" },
};

/** What is at stake with a finding. */
export const SEVERITY_SENTENCES: Readonly<Record<Severity, InBoth>> = {
  verdict: {
    en: "At stake: whether a target is met or a claim is true.",
    ko: "영향: 목표 달성 여부나 서술의 참·거짓이 바뀜.",
  },
  sign: { en: "At stake: the sign of a change.", ko: "영향: 증감의 방향이 바뀜." },
  rank: { en: "At stake: how the figure ranks among its like.", ko: "영향: 같은 종류의 수치 간 순위가 바뀜." },
  value: { en: "At stake: the size of a figure.", ko: "영향: 수치의 크기가 달라짐." },
  digit: { en: "At stake: a last digit, no more.", ko: "영향: 끝자리만 달라짐." },
};

/** Verdicts in a few words. */
export const VERDICT_NAMES: Readonly<Record<Verdict, InBoth>> = {
  exact: { en: "exact", ko: "일치" },
  explained: { en: "explained by rounding", ko: "반올림으로 설명됨" },
  "explained-boundary": { en: "explained at the boundary only", ko: "반올림 경계에서만 설명됨" },
  inconsistent: { en: "inconsistent", ko: "불일치" },
  uncheckable: { en: "uncheckable", ko: "검산 불가" },
};

export const RULE_NAMES: Readonly<Record<HoldsUnder, InBoth>> = {
  "half-up": { en: "half up", ko: "반올림" },
  "half-even": { en: "half to even", ko: "짝수 반올림" },
  "half-down": { en: "half down", ko: "오사육입" },
  truncate: { en: "cut off", ko: "절사" },
  "largest-remainder": { en: "largest remainder", ko: "최대잉여법" },
};

export const SLIP_NAMES: Readonly<Record<Slip, InBoth>> = {
  "one-digit": { en: "one wrong digit", ko: "숫자 한 자리 오기" },
  transposition: { en: "two neighbouring digits exchanged", ko: "이웃한 두 숫자가 뒤바뀜" },
  "dropped-digit": { en: "a digit left out", ko: "숫자 하나가 빠짐" },
  "added-digit": { en: "a digit too many", ko: "숫자 하나가 더 들어감" },
  sign: { en: "the wrong sign", ko: "부호 오기" },
  "factor-10": { en: "a slip by a factor of 10", ko: "10배 자릿수 착오" },
  "factor-100": { en: "a slip by a factor of 100", ko: "100배 자릿수 착오" },
  "factor-1000": { en: "a slip by a factor of 1,000", ko: "1,000배 자릿수 착오" },
  swap: { en: "exchanged with another figure", ko: "다른 수치와 뒤바뀜" },
  "copied-neighbour": { en: "copied from a neighbouring figure", ko: "옆 칸의 수치를 잘못 옮겨 적음" },
  "cut-off": { en: "cut off instead of rounded", ko: "반올림하지 않고 절사함" },
};

/** What the computation of each kind gives, to stand before a number. */
export const COMPUTES: Readonly<Record<CheckResult["kind"], InBoth>> = {
  sum: { en: "its parts add up to", ko: "구성 항목의 합은" },
  difference: { en: "the difference is", ko: "두 수치의 차는" },
  "percentage-point-change": { en: "the difference in percentage points is", ko: "두 비율의 차는" },
  "percent-change": { en: "the change in percent is", ko: "계산한 증감률은" },
  share: { en: "the computed share is", ko: "계산한 비율은" },
  ratio: { en: "the computed ratio is", ko: "계산한 값은" },
  growth: { en: "the computed mean growth is", ko: "계산한 연평균 증가율은" },
  average: { en: "the computed average is", ko: "계산한 평균은" },
  "largest-remainder": { en: "the method of the largest remainder gives", ko: "최대잉여법으로 계산한 비율은" },
  same: { en: "elsewhere it is", ko: "다른 곳의 값은" },
  comparison: { en: "the other is", ko: "비교 대상은" },
  order: { en: "the next is", ko: "다음 수치는" },
  rank: { en: "by the printed figures its place is", ko: "공표된 수치로 본 순위는" },
  trend: { en: "the other is", ko: "비교 대상은" },
  count: { en: "by what the document lists it is", ko: "문서에 열거된 것을 세면" },
  part: { en: "the whole is", ko: "전체는" },
  conversion: { en: "converted it is", ko: "환산하면" },
  milestone: { en: "the period is", ko: "기간은" },
};

export const UNCHECKABLE_REASONS: Readonly<Record<UncheckableReason, InBoth>> = {
  missing: { en: "a figure is missing", ko: "수치가 없음" },
  "unknown-figure": { en: "there is no such figure", ko: "해당 수치를 찾을 수 없음" },
  "unknown-item": { en: "there is no such item", ko: "해당 항목을 찾을 수 없음" },
  "dimension-mismatch": { en: "the dimensions of the tables do not match", ko: "표의 분류가 서로 맞지 않음" },
  "unit-mismatch": { en: "the units do not convert", ko: "단위를 환산할 수 없음" },
  "basis-mismatch": { en: "the figures have different bases", ko: "수치의 작성 기준이 다름" },
  "coverage-mismatch": {
    en: "the figures or periods do not cover the same",
    ko: "수치나 기간이 포괄하는 범위가 서로 다름",
  },
  suppressed: { en: "a figure is suppressed", ko: "비공개 수치가 있음" },
  nil: { en: "a nil is printed in place of a figure", ko: "수치 자리에 ‘-’가 적혀 있음" },
  "not-stated": { en: "the document does not say", ko: "문서에 적혀 있지 않음" },
  "not-yet-set": { en: "a figure is not set yet", ko: "아직 정해지지 않은 수치가 있음" },
  illegible: { en: "a figure is illegible", ko: "읽을 수 없는 수치가 있음" },
  bounded: { en: "a figure is only a bound, such as “at most”", ko: "‘이상’, ‘약’ 등 범위로만 적힌 수치가 있음" },
  "digits-beyond-declared": {
    en: "a figure has more digits than its table declares",
    ko: "표에 정해진 자릿수를 넘는 수치가 있음",
  },
  "zero-base": { en: "the base is zero", ko: "기준이 되는 값이 0임" },
  "negative-base": { en: "the base is below zero", ko: "기준이 되는 값이 음수임" },
  "base-may-be-zero": { en: "rounding may hide a base of zero", ko: "반올림을 감안하면 기준이 되는 값이 0일 수 있음" },
  cycle: { en: "a figure would follow from itself", ko: "수치가 자기 자신으로부터 계산됨" },
  "no-figures": {
    en: "the figures that it would be computed from are not printed",
    ko: "계산에 쓸 수치가 공표되어 있지 않음",
  },
  "invalid-check": { en: "the check cannot be read", ko: "검산식이 올바르지 않음" },
};

/** What the figures of a check have in common as a whole, behind the figures concerned. */
export const STRUCTURAL: Readonly<
  Record<StructuralExplanation["kind"], Readonly<Record<Locale, (figures: string) => string>>>
> = {
  "omitted-addend": {
    en: (figures) => `With ${figures} added the sum is what is printed: the total may include it.`,
    ko: (figures) => `다음 수치를 더하면 공표값과 같음(합계에 포함되었을 가능성): ${figures}.`,
  },
  "double-counted-addend": {
    en: (figures) => `Without ${figures} the sum is what is printed: another addend may include it already.`,
    ko: (figures) => `다음 수치를 빼면 공표값과 같음(다른 항목에 이미 포함되었을 가능성): ${figures}.`,
  },
  "percent-for-points": {
    en: (figures) => `The change in percent is what is printed: percent may stand where points are meant (${figures}).`,
    ko: (figures) => `증감률(%)로 계산하면 공표값과 같음(%p 자리에 %를 적었을 가능성): ${figures}.`,
  },
  "points-for-percent": {
    en: (figures) => `The plain difference is what is printed: points may stand where percent is meant (${figures}).`,
    ko: (figures) => `단순한 차로 계산하면 공표값과 같음(% 자리에 %p를 적었을 가능성): ${figures}.`,
  },
  "wrong-base": {
    en: (figures) => `From ${figures} the change is what is printed: another period may have been the base.`,
    ko: (figures) => `다음 수치를 기준으로 계산하면 공표값과 같음(기준 시점이 다를 가능성): ${figures}.`,
  },
  "wrong-whole": {
    en: (figures) => `Of ${figures} the share is what is printed: it may be the share of another whole.`,
    ko: (figures) => `다음 수치를 분모로 계산하면 공표값과 같음(분모가 다를 가능성): ${figures}.`,
  },
  "double-rounding": {
    en: (figures) => `Rounded to one digit more and then once again it is what is printed (${figures}).`,
    ko: (figures) => `한 자리 더 반올림한 뒤 다시 반올림하면 공표값과 같음: ${figures}.`,
  },
  swap: {
    en: (figures) => `With these two exchanged it is what is printed: ${figures}.`,
    ko: (figures) => `다음 두 수치를 서로 바꾸면 공표값과 같음: ${figures}.`,
  },
};
