import type { Concept } from "../concept.js";

/** Ids of the catalogue's concepts. */
export type CatalogueConceptId =
  | "population"
  | "labour-force"
  | "inactive"
  | "participation-rate"
  | "employed"
  | "employment-rate"
  | "unemployed"
  | "unemployment-rate"
  | "regular-employees"
  | "non-regular-employees"
  | "non-wage-workers"
  | "employment-insured"
  | "commuters-within"
  | "commuters-out"
  | "grdp"
  | "economic-growth"
  | "establishments"
  | "workers"
  | "fiscal-independence"
  | "fiscal-autonomy"
  | "complexes"
  | "complex-area"
  | "complex-tenants"
  | "complex-operating"
  | "complex-workers"
  | "complex-production"
  | "complex-exports"
  | "sex-ratio";

/** What job plans measure: labour market, economy, public finance, industrial complexes. */
export const CONCEPTS: readonly Concept<CatalogueConceptId>[] = [
  { id: "population", name: { ko: "인구", en: "Population" }, unit: "persons", kind: "stock" },
  { id: "labour-force", name: { ko: "경제활동인구", en: "Labour force" }, unit: "thousand-persons", kind: "stock" },
  {
    id: "inactive",
    name: { ko: "비경제활동인구", en: "Inactive population" },
    unit: "thousand-persons",
    kind: "stock",
  },
  {
    id: "participation-rate",
    name: { ko: "경제활동참가율", en: "Labour force participation rate" },
    unit: "percent",
    kind: "ratio",
  },
  { id: "employed", name: { ko: "취업자 수", en: "Employed persons" }, unit: "thousand-persons", kind: "stock" },
  { id: "employment-rate", name: { ko: "고용률", en: "Employment rate" }, unit: "percent", kind: "ratio" },
  { id: "unemployed", name: { ko: "실업자 수", en: "Unemployed persons" }, unit: "thousand-persons", kind: "stock" },
  { id: "unemployment-rate", name: { ko: "실업률", en: "Unemployment rate" }, unit: "percent", kind: "ratio" },
  {
    id: "regular-employees",
    name: { ko: "상용근로자 수", en: "Regular employees" },
    unit: "thousand-persons",
    kind: "stock",
  },
  {
    id: "non-regular-employees",
    name: { ko: "임시·일용근로자 및 비임금근로자", en: "Temporary and daily employees and non-wage workers" },
    unit: "thousand-persons",
    kind: "stock",
  },
  {
    id: "non-wage-workers",
    name: { ko: "비임금근로자", en: "Non-wage workers" },
    unit: "thousand-persons",
    kind: "stock",
  },
  {
    id: "employment-insured",
    name: { ko: "고용보험 피보험자 수", en: "Insured under employment insurance" },
    unit: "thousand-persons",
    kind: "stock",
  },
  {
    id: "commuters-within",
    name: { ko: "거주지 내 통근 취업자", en: "Employed persons working where they live" },
    unit: "thousand-persons",
    kind: "stock",
  },
  {
    id: "commuters-out",
    name: { ko: "타지역 통근 취업자", en: "Employed persons commuting to other regions" },
    unit: "thousand-persons",
    kind: "stock",
  },
  {
    id: "grdp",
    name: { ko: "지역내총생산", en: "Gross regional domestic product" },
    unit: "trillion-KRW",
    kind: "flow",
  },
  { id: "economic-growth", name: { ko: "경제성장률", en: "Economic growth" }, unit: "percent", kind: "ratio" },
  { id: "establishments", name: { ko: "사업체 수", en: "Establishments" }, unit: "establishments", kind: "stock" },
  { id: "workers", name: { ko: "종사자 수", en: "Workers of establishments" }, unit: "persons", kind: "stock" },
  {
    id: "fiscal-independence",
    name: { ko: "재정자립도", en: "Fiscal independence ratio" },
    unit: "percent",
    kind: "ratio",
  },
  { id: "fiscal-autonomy", name: { ko: "재정자주도", en: "Fiscal autonomy ratio" }, unit: "percent", kind: "ratio" },
  { id: "complexes", name: { ko: "산업단지 수", en: "Industrial complexes" }, unit: "count", kind: "stock" },
  {
    id: "complex-area",
    name: { ko: "산업단지 면적", en: "Area of industrial complexes" },
    unit: "thousand-square-metres",
    kind: "stock",
  },
  {
    id: "complex-tenants",
    name: { ko: "입주업체 수", en: "Tenant firms of industrial complexes" },
    unit: "establishments",
    kind: "stock",
  },
  {
    id: "complex-operating",
    name: { ko: "가동업체 수", en: "Operating firms of industrial complexes" },
    unit: "establishments",
    kind: "stock",
  },
  {
    id: "complex-workers",
    name: { ko: "산업단지 고용인원", en: "Persons employed in industrial complexes" },
    unit: "persons",
    kind: "stock",
  },
  {
    id: "complex-production",
    name: { ko: "산업단지 생산액", en: "Production of industrial complexes" },
    unit: "million-KRW",
    kind: "flow",
  },
  {
    id: "complex-exports",
    name: { ko: "산업단지 수출액", en: "Exports of industrial complexes" },
    unit: "thousand-USD",
    kind: "flow",
  },
  { id: "sex-ratio", name: { ko: "남녀 인구 비율", en: "Men per woman" }, unit: "ratio", kind: "ratio" },
];
