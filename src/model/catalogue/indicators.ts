import type { Indicator } from "../indicator.js";

/** Ids of the catalogue's indicators. */
export type CatalogueIndicatorId = CommonIndicatorId | "unemployment-rate";

/** Ids of the six common indicators (공통 일자리 목표) of the regional job target disclosure system. */
export type CommonIndicatorId =
  | "employment-rate-15-64"
  | "youth-employment-rate"
  | "female-employment-rate"
  | "employed-15-64"
  | "regular-employees"
  | "employment-insured";

/*
 * The Regional Employment Survey (지역별고용조사) has been half-yearly since 2013. Which wave a plan prints
 * is rarely said, so no reference wave is given here. The sexes of regular employees and insured persons are
 * both; the plans give no age band for them.
 */
const SURVEY = { basis: "survey", frequency: "S" } as const;

/** The scheme's six common indicators, in the order in which plans print them. */
export const COMMON_INDICATORS: readonly Indicator<CommonIndicatorId>[] = [
  {
    id: "employment-rate-15-64",
    name: { ko: "고용률(15~64세)", en: "Employment rate, 15–64" },
    aliases: ["고용률(15세~64세)", "15~64세 고용률", "목표 고용률", "고용률"],
    concept: "employment-rate",
    unit: "percent",
    decimals: 1,
    direction: "more",
    kind: "ratio",
    sex: "_T",
    ageBand: "Y15T64",
    ...SURVEY,
  },
  {
    id: "youth-employment-rate",
    name: { ko: "청년고용률(15~29세)", en: "Youth employment rate, 15–29" },
    aliases: ["청년고용률(15세~29세)", "청년고용률"],
    concept: "employment-rate",
    unit: "percent",
    decimals: 1,
    direction: "more",
    kind: "ratio",
    sex: "_T",
    ageBand: "Y15T29",
    ...SURVEY,
  },
  {
    id: "female-employment-rate",
    name: { ko: "여성고용률(15~64세)", en: "Women's employment rate, 15–64" },
    aliases: ["여성고용률(15세~64세)", "여성고용률"],
    concept: "employment-rate",
    unit: "percent",
    decimals: 1,
    direction: "more",
    kind: "ratio",
    sex: "F",
    ageBand: "Y15T64",
    ...SURVEY,
  },
  {
    id: "employed-15-64",
    name: { ko: "취업자 수(15~64세)", en: "Employed persons, 15–64" },
    aliases: ["취업자수", "취업자 수", "목표 취업자 수"],
    concept: "employed",
    unit: "thousand-persons",
    decimals: 1,
    direction: "more",
    kind: "stock",
    sex: "_T",
    ageBand: "Y15T64",
    ...SURVEY,
  },
  {
    id: "regular-employees",
    name: { ko: "상용근로자 수", en: "Regular employees" },
    aliases: ["상용근로자수"],
    concept: "regular-employees",
    unit: "thousand-persons",
    decimals: 1,
    direction: "more",
    kind: "stock",
    sex: "_T",
    ...SURVEY,
  },
  {
    id: "employment-insured",
    name: { ko: "고용보험 피보험자 수", en: "Insured under employment insurance" },
    aliases: ["고용보험 피보험자수"],
    concept: "employment-insured",
    unit: "thousand-persons",
    decimals: 1,
    direction: "more",
    kind: "stock",
    basis: "register",
    sex: "_T",
  },
];

/** Every indicator that ships with the library. */
export const CATALOGUE_INDICATORS: readonly Indicator<CatalogueIndicatorId>[] = [
  ...COMMON_INDICATORS,
  {
    id: "unemployment-rate",
    name: { ko: "실업률", en: "Unemployment rate" },
    concept: "unemployment-rate",
    unit: "percent",
    decimals: 1,
    direction: "less",
    kind: "ratio",
    sex: "_T",
    ...SURVEY,
  },
];
