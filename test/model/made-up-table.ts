import type { Plan } from "../../src/model/plan.js";
import type { Table } from "../../src/model/table.js";
import { draft } from "./draft.js";

const name = { ko: "지어낸 표", en: "Made-up table" };

/** Employed persons by sex, age and year, with their share; every figure is made up. */
export const employed: Table = {
  id: "employed",
  label: "표1",
  name,
  address: { section: "II", table: "표1 지어낸 표" },
  dimensions: [
    {
      id: "sex",
      name: { ko: "성별" },
      items: [
        { id: "M", label: "남자" },
        { id: "F", label: "여자" },
      ],
    },
    {
      id: "age",
      name: { ko: "연령" },
      items: [
        { id: "Y15T29", label: "15~29세" },
        { id: "Y30T64", label: "30~64세" },
        { id: "Y_GE65", label: "65세이상" },
      ],
    },
    { id: "period", name: { ko: "연도" }, items: [{ id: "2023" }, { id: "2024" }] },
  ],
  measures: [
    {
      id: "employed",
      concept: "employed",
      name: { ko: "취업자", en: "Employed" },
      label: "취업자수",
      unit: "thousand-persons",
      decimals: 1,
      kind: "stock",
      basis: "survey",
      values: [10, 10.1, 60.2, 60.3, 5, null, 9, 9.5, 50.1, 50.2, 4.5, 4],
      cells: [
        { at: 5, absent: "suppressed", printed: "X" },
        { at: 11, decimals: 0, printed: "4" },
      ],
    },
    {
      id: "rate",
      concept: "employment-rate",
      name: { ko: "고용률", en: "Employment rate" },
      unit: "percent",
      decimals: 1,
      kind: "ratio",
      basis: "survey",
      dimensions: ["period"],
      fixed: { sex: "_T", age: "Y15T64" },
      values: [61.2, 61.4],
    },
  ],
};

/** A plan that holds it, made up. */
export const plan: Plan = { ...draft, tables: [employed] };
