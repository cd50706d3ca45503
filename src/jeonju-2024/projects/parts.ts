import type { Address } from "../../model/address.js";
import type { FigureKind } from "../../model/catalogue/figure-kinds.js";
import type { Coverage, FundingBreakdown } from "../../model/funding.js";
import type { PrintedName } from "../../model/printed-name.js";
import type { ProjectFigure } from "../../model/project-figure.js";
import type { Milestone } from "../../model/milestone.js";
import type { MoneyUnit } from "../../quantity/unit.js";
import type { ProjectId } from "../ids.js";

/* Forms that the projects share. */

export const SUMMARY = { row: "주요내용" };
export const DIRECTION = { row: "추진방향" };
export const SCALE = { row: "추진규모" };
export const CONTENT = { row: "추진내용" };
export const STATUS = { row: "추진상황" };
export const STEPS = { row: "추진계획" };

/** The document numbers two projects 4-2-3: their headings are told apart by the name. */
const TWICE: Readonly<Partial<Record<ProjectId, string>>> = {
  "4-2-3": "[4-2-3] 오렌지플래닛 전주센터 운영",
  "4-3-3": "[4-2-3] 기술창업성장지원센터 건립",
};

export function place(id: ProjectId): Address {
  return { section: "IV", table: TWICE[id] ?? `[${id}]` };
}

/** The name in the plan of section III.4, in the strategy's list and over the project; the same where it is left out. */
export function printings(
  id: ProjectId,
  heading: string,
  inList: string = heading,
  inPlan: string = inList,
): readonly PrintedName[] {
  return [
    { printed: inPlan, address: { section: "III.4", table: "'24년도 실행계획" } },
    { printed: inList, address: { section: "IV", table: `전략-${id.slice(0, 1)}` } },
    { printed: heading, address: place(id) },
  ];
}

/** The budget of a project's head. Where the project runs longer than the year, the document does not say what it covers. */
export function budget(
  total: number,
  printed: string,
  unit: MoneyUnit = "million-KRW",
  covers: Coverage = "year",
  decimals = 0,
): FundingBreakdown {
  return { unit, ...(decimals !== 0 && { decimals }), covers, total, printed: { total: printed } };
}

/** Persons aimed at, printed under 추진규모 unless `more` says otherwise. */
export function persons(
  id: string,
  kind: FigureKind,
  value: number,
  printed: string,
  more: Partial<ProjectFigure> = {},
): ProjectFigure {
  return { id, kind, state: "planned", value, unit: "persons", printed, address: SCALE, ...more };
}

/** How many of something are aimed at, printed under 추진규모 unless `more` says otherwise. */
export function counted(
  id: string,
  kind: FigureKind,
  value: number,
  printed: string,
  more: Partial<ProjectFigure> = {},
): ProjectFigure {
  return { id, kind, state: "planned", value, unit: "count", printed, address: SCALE, ...more };
}

/** A step of 추진계획: planned, unless `more` says otherwise. */
export function step(id: string, ko: string, en: string, more: Partial<Milestone> = {}): Milestone {
  return { id, label: { ko, en }, state: "planned", address: STEPS, ...more };
}

/** A step of 추진상황: done, unless `more` says otherwise. */
export function done(id: string, ko: string, en: string, more: Partial<Milestone> = {}): Milestone {
  return { id, label: { ko, en }, state: "done", address: STATUS, ...more };
}
