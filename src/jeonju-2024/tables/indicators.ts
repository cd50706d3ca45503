import type { CatalogueIndicatorId } from "../../model/catalogue/indicators.js";
import type { Basis, ValueKind } from "../../model/indicator.js";
import type { Name } from "../../model/names.js";
import type { Coordinates } from "../../model/table.js";

/** What a measure of a table must say of an indicator: as the catalogue has it, of which data import no values. */
export interface IndicatorFacts {
  readonly name: Name & { readonly en: string };
  readonly concept: string;
  readonly kind: ValueKind;
  readonly basis: Basis;
  /** Whose. */
  readonly of: Coordinates;
}

const RATE = { kind: "ratio", basis: "survey" } as const;
const COUNT = { kind: "stock", basis: "survey" } as const;

export const INDICATORS: Readonly<Record<CatalogueIndicatorId, IndicatorFacts>> = {
  "employment-rate-15-64": {
    name: { ko: "고용률(15~64세)", en: "Employment rate, 15–64" },
    concept: "employment-rate",
    ...RATE,
    of: { sex: "_T", age: "Y15T64" },
  },
  "youth-employment-rate": {
    name: { ko: "청년고용률(15~29세)", en: "Youth employment rate, 15–29" },
    concept: "employment-rate",
    ...RATE,
    of: { sex: "_T", age: "Y15T29" },
  },
  "female-employment-rate": {
    name: { ko: "여성고용률(15~64세)", en: "Women's employment rate, 15–64" },
    concept: "employment-rate",
    ...RATE,
    of: { sex: "F", age: "Y15T64" },
  },
  "employed-15-64": {
    name: { ko: "취업자 수(15~64세)", en: "Employed persons, 15–64" },
    concept: "employed",
    ...COUNT,
    of: { sex: "_T", age: "Y15T64" },
  },
  "unemployment-rate": {
    name: { ko: "실업률", en: "Unemployment rate" },
    concept: "unemployment-rate",
    ...RATE,
    of: { sex: "_T" },
  },
  "regular-employees": {
    name: { ko: "상용근로자 수", en: "Regular employees" },
    concept: "regular-employees",
    ...COUNT,
    of: { sex: "_T" },
  },
  "employment-insured": {
    name: { ko: "고용보험 피보험자 수", en: "Insured under employment insurance" },
    concept: "employment-insured",
    kind: "stock",
    basis: "register",
    of: { sex: "_T" },
  },
};
