import { expandPlanChecks } from "../../../src/audit/expand-checks.js";
import type { ExpandedCheck } from "../../../src/audit/expanded-check.js";
import type { AuditFigure } from "../../../src/audit/figure.js";
import { figuresOf } from "../../../src/audit/figures-of-plan.js";
import type { Check } from "../../../src/model/check.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Table } from "../../../src/model/table.js";
import { draft } from "../../model/draft.js";

const name = { ko: "지어낸 표" };
const address = { section: "II" };
const years = { id: "period", name, items: [{ id: "2022" }, { id: "2023" }, { id: "2024" }] };
const sexes = { id: "sex", name, items: [{ id: "_T", total: true }, { id: "M" }, { id: "F" }] };
const stock = { kind: "stock", basis: "survey", decimals: 1 } as const;

/** Employed persons by sex and year with their shares and changes; every figure is made up. */
export const employed: Table = {
  id: "01",
  name,
  address,
  dimensions: [sexes, years],
  measures: [
    {
      ...{ id: "employed", concept: "employed", name, unit: "thousand-persons", ...stock },
      values: [20.1, 20.5, 21, 12, 12.2, 12.4, 8.1, 8.3, 8.6],
    },
    {
      ...{ id: "share", concept: "employed", name, unit: "percent", measures: "share", ...stock },
      values: [100, 100, 100, 59.7, 59.5, 59, 40.3, 40.5, 41],
    },
    {
      ...{ id: "change", concept: "employed", name, unit: "thousand-persons", measures: "change", ...stock },
      dimensions: ["period"],
      fixed: { sex: "_T" },
      values: [null, 0.4, 0.5],
      cells: [{ at: 0, absent: "not-stated" }],
    },
    {
      ...{ id: "rate", concept: "employment-rate", name, unit: "percent", ...stock, kind: "ratio" },
      dimensions: ["period"],
      fixed: { sex: "_T" },
      values: [60.1, 60.3, 60.9],
    },
  ],
};

/** Sites, with a nil that is nothing, a nil that is no value, and a suppressed cell; made up. */
export const sites: Table = {
  id: "02",
  name,
  address,
  dimensions: [{ id: "site", name, items: [{ id: "all", total: true }, { id: "a" }, { id: "b" }, { id: "c" }] }],
  measures: [
    {
      ...{ id: "firms", concept: "establishments", name, unit: "establishments", exact: true, nil: "zero" },
      ...{ kind: "stock", basis: "register", decimals: 0 },
      values: [41, 12, 29, null],
      cells: [{ at: 3, absent: "nil" }],
    },
    {
      ...{ id: "workers", concept: "workers", name, unit: "persons", exact: true, nil: "not-applicable" },
      ...{ kind: "stock", basis: "register", decimals: 0 },
      values: [500, 200, null, null],
      cells: [
        { at: 2, absent: "suppressed", printed: "X" },
        { at: 3, absent: "nil" },
      ],
    },
    {
      ...{ id: "area", concept: "site-area", name, unit: "square-metres" },
      ...{ kind: "stock", basis: "register", decimals: 0 },
      values: [4000, 1000, 3000, 0],
    },
  ],
  words: [
    {
      ...{ id: "state", name },
      values: [null, "가동", "가동", "조성"],
      categories: [{ printed: "가동", id: "running", name }],
    },
  ],
};

/** A plan that holds them and a few figures by place. */
export const small: Plan = {
  ...draft,
  tables: [employed, sites],
  statements: [
    { id: "firms", concept: "establishments", value: 41, unit: "establishments" },
    { id: "about", concept: "establishments", value: 40, unit: "establishments", bound: "approximate" },
    { id: "women", concept: "employed", of: { sex: "F" }, period: "2024", value: 8600, unit: "persons", decimals: -2 },
    { id: "share", concept: "establishments", value: 29.3, unit: "percent", decimals: 1, measures: "share" },
    { id: "ratio", concept: "employed", value: 0.4, unit: "ratio", decimals: 1, measures: "share" },
    { id: "none", concept: "establishments", value: 0, unit: "establishments" },
    { id: "below", concept: "employed", value: -1, unit: "persons", measures: "change" },
    { id: "too-fine", concept: "establishments", value: 12.34, unit: "establishments", decimals: 1 },
    { id: "open", concept: "establishments", value: null, absent: "not-yet-set", unit: "establishments" },
    { id: "pyeong", concept: "site-area", value: 303, unit: "pyeong", decimals: 0 },
    { id: "two", concept: "establishments", value: 2, unit: "count", decimals: 0 },
    { id: "money", concept: "payroll", value: 5, unit: "million-KRW", decimals: 0 },
  ],
  strategies: [{ id: "1", name }],
  keyTasks: [
    {
      ...{ id: "1-1", strategy: "1", name, jobs: 30 },
      funds: { unit: "million-KRW", national: 250, provincial: 3050, municipal: 680, private: 0, total: 3980 },
    },
  ],
  projects: [
    {
      ...{ id: "1-1-1", keyTask: "1-1", name, department: "일자리과" },
      components: [
        { id: "c1", name },
        { id: "c2", name },
      ],
    },
  ],
};

/** What a plan's checks come to, by id. */
export function expanded(checks: readonly unknown[], plan: Plan = small): Map<string, ExpandedCheck> {
  const all = { ...plan, checks: checks as readonly Check[] };
  return new Map(expandPlanChecks(all, figuresOf(all)).map((one) => [one.id, one]));
}

/** A relation with figures as their places and fractions as text, to be read. */
export function plain(check: ExpandedCheck | undefined): unknown {
  const told = check?.relation ?? check?.uncheckable;
  return JSON.parse(
    JSON.stringify(told ?? null, (_, value: unknown) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      if ("names" in value) return (value as AuditFigure).id;
      if (!("n" in value && "d" in value)) return value;
      const { n, d } = value as { n: bigint; d: bigint };
      return d === 1n ? String(n) : `${String(n)}/${String(d)}`;
    }),
  );
}
