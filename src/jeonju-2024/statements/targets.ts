import type { Statement } from "../../model/statement.js";
import { EMPLOYMENT_RATE, POINTS } from "./parts.js";

const ADDRESS = { section: "III.2", table: "공통 일자리 목표", note: "표 아래 주" };

/** The notes below the table of section III.2, 공통 일자리 목표. */
export const targetStatements: readonly Statement[] = [
  {
    id: "targets/employment-rate-planned-change",
    ...EMPLOYMENT_RATE,
    period: "2024",
    measures: "change",
    changeFrom: "2023",
    planned: true,
    value: 0.1,
    ...POINTS,
    printed: "고용률(15세~64세)은 '23년 실적 대비 0.1%p(↑)",
    address: ADDRESS,
  },
  {
    id: "targets/employment-rate-above-term-target",
    ...EMPLOYMENT_RATE,
    period: "2024",
    measures: "difference",
    planned: true,
    value: 1.4,
    ...POINTS,
    claim: { kind: "comparison", relation: "more", than: { target: "term" } },
    note: {
      ko: "앞선 해가 아니라 민선8기 일자리대책이 세운 2024년 목표와의 차이이다.",
      en: "The difference from the term plan's target for 2024, not from an earlier year.",
    },
    printed: "'24년 목표(65.3%) 대비 1.4%p(↑) 상향 설정",
    address: ADDRESS,
  },
];
