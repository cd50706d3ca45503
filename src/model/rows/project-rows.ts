import type { Unit } from "../../quantity/unit.js";
import { nameIn, type Locale } from "../locale.js";
import type { Name } from "../names.js";
import type { Plan } from "../plan.js";
import type { Project } from "../project.js";
import type { Address } from "../address.js";
import type { Bound } from "../bound.js";
import { FIGURE_KINDS } from "../catalogue/figure-kinds.js";
import type { PrintedTimespan } from "../timespan.js";
import type { RowOptions } from "./table-rows.js";

/** When something is, as columns. */
interface TimespanColumns {
  /** First period or day. */
  readonly start: string | null;
  /** Last period or day. */
  readonly end: string | null;
  /** Why there is no end. */
  readonly open: string | null;
  /** All year, or as needed. */
  readonly recurring: string | null;
  /** Year of the start, or of the end where there is no start. */
  readonly year: number | null;
}

function timespanColumns(when: PrintedTimespan | undefined): TimespanColumns {
  const { start = null, end = null, open = null, recurring = null } = when ?? {};
  const year = (start ?? end)?.slice(0, 4);
  return { start, end, open, recurring, year: year === undefined ? null : Number(year) };
}

/** Where something stands, as one text: section, table, row, column, note. */
export function addressText(...addresses: readonly (Address | undefined)[]): string | null {
  const { section, table, row, column, note }: Address = Object.assign({}, ...addresses) as Address;
  const text = [section, table, row, column, note].filter((one) => one !== undefined && one !== "").join(" / ");
  return text === "" ? null : text;
}

function nameOf(name: Name | undefined, locale: Locale): string | null {
  return name === undefined ? null : nameIn(name, locale);
}

function eachProject<Row>(plan: Plan, options: RowOptions, rowsOf: (one: Project, locale: Locale) => Row[]): Row[] {
  const { locale = "en" } = options;
  return (plan.projects ?? []).flatMap((one) => rowsOf(one, locale));
}

/** A row of {@link projectRows}. */
export type ProjectRow = TimespanColumns & {
  readonly project: string;
  readonly strategy: string | null;
  readonly keyTask: string;
  readonly name: string;
  readonly department: string | null;
  /** Id of the sector; null where the plan does not say which. */
  readonly sector: string | null;
  /** The budget as printed. */
  readonly budget: number | null;
  readonly budgetUnit: string | null;
  /** What the budget covers. */
  readonly covers: string | null;
  /** Jobs aimed at; null where the plan allots none to it. */
  readonly jobs: number | null;
  /** Why there is no number of jobs. */
  readonly jobsAbsent: string | null;
  readonly components: number;
  readonly milestones: number;
  readonly figures: number;
  readonly description: string | null;
  readonly address: string | null;
};

/**
 * The projects of a plan as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of names and descriptions.
 * @returns A row for each project in the order of the document. What the plan does not allot to projects is null;
 *   `jobsAbsent` then says `not-allocated`.
 * @example
 * ```ts
 * import { projectRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const row = projectRows(jeonju2024).find((one) => one.project === "2-1-2");
 * [row?.department, row?.budget, row?.budgetUnit, row?.covers, row?.end, row?.jobsAbsent];
 * // => ["기업지원과", 2436, "hundred-million-KRW", "whole-period", "2026-11", "not-allocated"]
 * ```
 */
export function projectRows(plan: Plan, options: RowOptions = {}): ProjectRow[] {
  const strategies = new Map((plan.keyTasks ?? []).map((one) => [one.id, one.strategy]));
  return eachProject(plan, options, (one, locale) => [
    {
      project: one.id,
      strategy: strategies.get(one.keyTask) ?? null,
      keyTask: one.keyTask,
      name: nameIn(one.name, locale),
      department: one.department ?? null,
      sector: one.sector ?? null,
      ...timespanColumns(one.period),
      budget: one.funds?.total ?? null,
      budgetUnit: one.funds?.total == null ? null : one.funds.unit,
      covers: one.funds?.total == null ? null : (one.funds.covers ?? "not-stated"),
      jobs: one.jobs ?? null,
      jobsAbsent: one.jobs == null ? "not-allocated" : null,
      components: one.components?.length ?? 0,
      milestones: one.milestones?.length ?? 0,
      figures: one.figures?.length ?? 0,
      description: nameOf(one.description, locale),
      address: addressText(one.address),
    },
  ]);
}

/** A row of {@link componentRows}. */
export type ComponentRow = TimespanColumns & {
  readonly project: string;
  readonly component: string;
  readonly name: string;
  readonly department: string | null;
  readonly budget: number | null;
  readonly budgetUnit: string | null;
  /** Ids of its industrial complexes, with spaces between them. */
  readonly complexes: string;
  readonly address: string | null;
};

/**
 * The components of a plan's projects as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each component; the department is the project's where it has none of its own.
 * @example
 * ```ts
 * import { componentRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * componentRows(jeonju2024).filter((one) => one.project === "3-5-1").map((one) => one.start); // => ["2024-01", "2024-03"]
 * ```
 */
export function componentRows(plan: Plan, options: RowOptions = {}): ComponentRow[] {
  return eachProject(plan, options, (project, locale) =>
    (project.components ?? []).map((one) => ({
      project: project.id,
      component: one.id,
      name: nameIn(one.name, locale),
      department: one.department ?? project.department ?? null,
      ...timespanColumns(one.period),
      budget: one.funds?.total ?? null,
      budgetUnit: one.funds?.total == null ? null : one.funds.unit,
      complexes: (one.complexes ?? []).join(" "),
      address: addressText(project.address, one.address),
    })),
  );
}

/** A row of {@link milestoneRows}. */
export type MilestoneRow = TimespanColumns & {
  readonly project: string;
  readonly milestone: string;
  readonly label: string;
  readonly state: string;
  readonly component: string | null;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The milestones of a plan's projects as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the labels.
 * @returns A row for each milestone; without a time where the document gives none.
 * @example
 * ```ts
 * import { milestoneRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * milestoneRows(jeonju2024).filter((one) => one.project === "2-1-2" && one.end === "2026-11").map((one) => one.state);
 * // => ["planned"]
 * ```
 */
export function milestoneRows(plan: Plan, options: RowOptions = {}): MilestoneRow[] {
  return eachProject(plan, options, (project, locale) =>
    (project.milestones ?? []).map((one) => ({
      project: project.id,
      milestone: one.id,
      label: nameIn(one.label, locale),
      state: one.state,
      ...timespanColumns(one.when),
      component: one.component ?? null,
      printed: one.when?.printed ?? null,
      address: addressText(project.address, one.address),
    })),
  );
}

/** A row of {@link projectFigureRows}. */
export type ProjectFigureRow = TimespanColumns & {
  readonly project: string;
  readonly figure: string;
  /** What it counts: id and name of the kind. */
  readonly kind: string;
  readonly label: string;
  readonly state: string;
  readonly value: number;
  readonly unit: Unit;
  readonly bound: Bound;
  readonly component: string | null;
  readonly partOf: string | null;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The numbers of a plan's projects other than money and dates as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the labels.
 * @returns A row for each figure. Figures of different kinds, and parts beside their whole, do not add up.
 * @example
 * ```ts
 * import { projectFigureRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * const rows = projectFigureRows(jeonju2024).filter((one) => one.project === "3-5-1");
 * rows.map((one) => [one.kind, one.value, one.unit]);
 * // => [["participants", 480, "persons"], ["participants", 62, "persons"]]
 * ```
 */
export function projectFigureRows(plan: Plan, options: RowOptions = {}): ProjectFigureRow[] {
  return eachProject(plan, options, (project, locale) =>
    (project.figures ?? []).map((one) => ({
      project: project.id,
      figure: one.id,
      kind: one.kind,
      label: nameOf(one.name, locale) ?? nameIn(FIGURE_KINDS[one.kind], locale),
      state: one.state,
      value: one.value,
      unit: one.unit,
      bound: one.bound ?? "exact",
      ...timespanColumns(one.when),
      component: one.component ?? null,
      partOf: one.partOf ?? null,
      printed: one.printed ?? null,
      address: addressText(project.address, one.address),
    })),
  );
}

/** A row of {@link placeRows}. */
export type PlaceRow = {
  readonly project: string;
  readonly name: string | null;
  readonly street: string | null;
  readonly district: string | null;
  /** Id of the industrial complex. */
  readonly complex: string | null;
  readonly component: string | null;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The sites of a plan's projects as plain rows, with the industrial complexes that their components are for.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each site, and one for each complex of a component.
 * @example
 * ```ts
 * import { placeRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * placeRows(jeonju2024).filter((one) => one.complex === "carbon").map((one) => one.project); // => ["2-1-2"]
 * ```
 */
export function placeRows(plan: Plan, options: RowOptions = {}): PlaceRow[] {
  const complexes = new Map((plan.complexes ?? []).map((one) => [one.id, one.name]));
  return eachProject(plan, options, (project, locale) => [
    ...(project.sites ?? []).map((one) => ({
      project: project.id,
      name: nameOf(one.name, locale),
      street: one.street ?? null,
      district: one.district ?? null,
      complex: one.complex ?? null,
      component: one.component ?? null,
      printed: one.printed ?? null,
      address: addressText(project.address, one.address),
    })),
    ...(project.components ?? []).flatMap((component) =>
      (component.complexes ?? []).map((complex) => ({
        project: project.id,
        name: nameOf(complexes.get(complex), locale),
        street: null,
        district: null,
        complex,
        component: component.id,
        printed: null,
        address: addressText(project.address, component.address),
      })),
    ),
  ]);
}

/** A row of {@link incentiveRows}: one leg of an incentive. */
export type IncentiveRow = {
  readonly project: string;
  readonly incentive: string;
  readonly name: string;
  readonly to: string;
  /** The amount each time. */
  readonly amount: number;
  readonly unit: Unit;
  readonly bound: Bound;
  /** How often it is paid. */
  readonly times: number;
  readonly every: string | null;
  readonly afterMonths: number | null;
  /** What one recipient gets in all, where it is printed. */
  readonly total: number | null;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The incentives of a plan's projects as plain rows, one for each leg.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each instalment.
 * @example
 * ```ts
 * import { incentiveRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * incentiveRows(jeonju2024).filter((one) => one.project === "3-1-1").map((one) => [one.amount, one.times, one.total]);
 * // => [[500000, 36, 42000000], [1000000, 24, 42000000]]
 * ```
 */
export function incentiveRows(plan: Plan, options: RowOptions = {}): IncentiveRow[] {
  return eachProject(plan, options, (project, locale) =>
    (project.incentives ?? []).flatMap((one) =>
      one.instalments.map((leg) => ({
        project: project.id,
        incentive: one.id,
        name: nameIn(one.name, locale),
        to: one.to,
        amount: leg.amount,
        unit: one.unit,
        bound: leg.bound ?? "exact",
        times: leg.times ?? 1,
        every: leg.every ?? null,
        afterMonths: leg.afterMonths ?? null,
        total: one.total ?? null,
        printed: leg.printed ?? one.printed ?? null,
        address: addressText(project.address, one.address),
      })),
    ),
  );
}

/** A row of {@link calendarRows}. */
export type CalendarRow = TimespanColumns & {
  readonly project: string;
  readonly event: string;
  readonly name: string;
  readonly week: number | null;
  readonly provisional: boolean;
  readonly printed: string | null;
  readonly address: string | null;
};

/**
 * The events of a plan's projects as plain rows.
 *
 * @param plan - A plan.
 * @param options - Language of the names.
 * @returns A row for each event.
 * @example
 * ```ts
 * import { calendarRows } from "iljari/model";
 * import { jeonju2024 } from "iljari/jeonju-2024";
 * calendarRows(jeonju2024).filter((one) => one.provisional).map((one) => one.start); // => ["2024-10-12", "2024-10-25"]
 * ```
 */
export function calendarRows(plan: Plan, options: RowOptions = {}): CalendarRow[] {
  return eachProject(plan, options, (project, locale) =>
    (project.calendar ?? []).map((one) => ({
      project: project.id,
      event: one.id,
      name: nameIn(one.name, locale),
      ...timespanColumns(one.when),
      week: one.listedWeek ?? one.when.week ?? null,
      provisional: one.provisional === true,
      printed: one.when.printed ?? null,
      address: addressText(project.address, one.address),
    })),
  );
}
