import type { Statement } from "../../model/statement.js";
import { POINTS } from "./parts.js";

const ADDRESS = { section: "II.4", table: "전주시 재정여건" };

/** The chart below the sentence, whose years would tell, has no text. */
const NO_YEAR = {
  ko: "어느 해의 전년 대비인지 적혀 있지 않다.",
  en: "Which year's change from the year before is not said.",
};

/** Section II.4, 재정 및 행정여건. */
export const financeStatements: readonly Statement[] = [
  {
    id: "finance/independence-change",
    concept: "fiscal-independence",
    measures: "change",
    value: -0.7,
    ...POINTS,
    basis: "not-stated",
    note: NO_YEAR,
    printed: "재정자립도는 전년대비 0.7%p 감소",
    address: ADDRESS,
  },
  {
    id: "finance/autonomy-change",
    concept: "fiscal-autonomy",
    measures: "change",
    value: 0.7,
    ...POINTS,
    basis: "not-stated",
    note: NO_YEAR,
    printed: "재정자주도는 0.7%p 증가",
    address: ADDRESS,
  },
];
