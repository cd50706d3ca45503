import type { CatalogueIndicatorId } from "../model/catalogue/indicators.js";
import type { Target } from "../model/target.js";

/*
 * The two headline targets of 2024 outside the table of common targets: the summary prints them in a box and in a
 * table, the section on the vision in a box. Each printing has its own unit and digits.
 */
const rate = {
  indicator: "employment-rate-15-64",
  period: "2024",
  target: 66.7,
  unit: "percent",
  decimals: 1,
} as const;
const employed = { indicator: "employed-15-64", period: "2024", origin: "annual" } as const;
const inPersons = { target: 308_500, unit: "persons", decimals: -2 } as const;

const summaryBox = { section: "I", table: "'24년 일자리대책 핵심목표 및 주요내용" };
const summaryTable = { section: "I", table: "'24년 지역 일자리 목표" };
const visionBox = { section: "III.1", table: "비전 및 전략" };

/** The headline targets of 2024, in the order of the document. */
export const headlineTargets: readonly Target<CatalogueIndicatorId>[] = [
  {
    id: "summary-box/employment-rate-15-64@2024",
    ...rate,
    origin: "annual",
    printed: "15~64세 고용률 66.7%",
    address: summaryBox,
  },
  {
    id: "summary-box/employed-15-64@2024",
    ...employed,
    ...inPersons,
    printed: "취업자수 308,500명",
    address: summaryBox,
  },
  {
    ...{ id: "summary/employed-15-64@2024", ...employed, target: 308.5, unit: "thousand-persons", decimals: 1 },
    address: { ...summaryTable, column: "'24년 목표 취업자 수(천명)" },
  },
  {
    ...{ id: "summary/employment-rate-15-64@2024", ...rate, origin: "annual" },
    address: { ...summaryTable, column: "'24년 목표 고용률 (15세~64세), %" },
  },
  {
    id: "vision/employment-rate-15-64@2024",
    ...rate,
    origin: "annual",
    printed: "15~64세 고용률 66.7%",
    address: visionBox,
  },
  { id: "vision/employed-15-64@2024", ...employed, ...inPersons, printed: "취업자수 308,500명", address: visionBox },
];
