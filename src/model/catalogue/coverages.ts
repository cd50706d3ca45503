import type { Coverage } from "../funding.js";
import type { Name } from "../names.js";

/** What an amount can cover, with names. */
export const COVERAGES: Readonly<Record<Coverage, Name>> = {
  year: { ko: "당해 연도 예산", en: "The year's budget" },
  "whole-period": { ko: "총사업비", en: "The whole period" },
  fund: { ko: "펀드 규모", en: "Volume of a fund" },
  guarantee: { ko: "보증 규모", en: "Volume of guarantees" },
  pledge: { ko: "투자 약정액", en: "A pledge" },
  "not-stated": { ko: "기재 없음", en: "Not stated" },
};
