import {
  checkDay,
  checkJobsAndFunds,
  checkLevel,
  checkRow,
  collect,
  dimension,
  each,
  eachIn,
  isObject,
  refer,
  shown,
  type Add,
  type Loose,
  type Path,
} from "./check-parts.js";
import { FIGURE_KINDS } from "./catalogue/figure-kinds.js";
import { isDay, isPeriod } from "./period.js";
import type { Plan } from "./plan.js";
import type { Project } from "./project.js";
import type { ProjectFigure } from "./project-figure.js";
import type { Component } from "./component.js";
import type { YearLimit } from "./eligibility.js";
import type { PrintedTimespan } from "./timespan.js";

/** Collections of a project whose rows have ids; an id is unique in the whole plan. */
const WITH_IDS = ["components", "figures", "incentives", "terms", "ruleChanges", "milestones", "calendar"] as const;

/** What holds within projects and between them and the bodies of the plan. */
export function checkProjects(plan: Loose<Plan>, sectors: ReadonlyMap<string, unknown>, add: Add): void {
  const departments = collect(plan.departments, "departments", new Map(), add);
  const organisations = collect(plan.organisations, "organisations", new Map(), add);
  const complexes = collect(plan.complexes, "complexes", new Map(), add);
  for (const key of ["corrections", "omissions"] as const) {
    collect<{ readonly id?: string | null }>(plan[key], key, new Map(), add);
  }
  checkGovernance(plan, add);
  checkCorrections(plan, add);
  const ids = new Set<string>();
  each(plan.projects, "projects", (project, path) => {
    // Departments are free text until the plan lists them.
    const department = (of: string | null | undefined, at: Path) => {
      if (departments.size > 0) refer(of, at, "department", departments, "a department", add);
    };
    department(project.department, path);
    refer(project.sector, path, "sector", sectors, "a sector", add);
    checkTimespan(project.period, [...path, "period"], add);
    checkIds(project, ids, path, add);
    const components = byId<Component>(project.components);
    const figures = byId<ProjectFigure>(project.figures);
    const endless = partsOfThemselves(figures);
    eachIn(project.organisations, path, "organisations", (one, at) => {
      refer(one.organisation, at, "organisation", organisations, "an organisation", add);
    });
    eachIn(project.components, path, "components", (one, at) => {
      department(one.department, at);
      checkTimespan(one.period, [...at, "period"], add);
      checkJobsAndFunds({ ...(one.funds !== undefined && { funds: one.funds }) }, at, add);
      if (!Array.isArray(one.complexes)) return;
      (one.complexes as readonly string[]).forEach((id, index) => {
        refer(id, [...at, "complexes"], index, complexes, "a complex", add);
      });
    });
    eachIn(project.sites, path, "sites", (one, at) => {
      refer(one.complex, at, "complex", complexes, "a complex", add);
      refer(one.component, at, "component", components, "a component of the project", add);
    });
    eachIn(project.figures, path, "figures", (one, at) => {
      refer(one.component, at, "component", components, "a component of the project", add);
      refer(one.partOf, at, "partOf", figures, "a figure of the project", add);
      checkTimespan(one.when, [...at, "when"], add);
      checkLevel(one.value, at, "value", add);
      checkKindUnit(one, at, add);
      if (endless.has(one)) {
        const expected = "a figure that is not itself a part of this one";
        add("invalid-value", { path: [...at, "partOf"], value: one.partOf, expected });
      }
      checkPart(one, figures, at, add);
    });
    eachIn(project.eligibility, path, "eligibility", (one, at) => {
      for (const key of ["ages", "firmAge", "experience"] as const) checkYears(one[key], [...at, key], add);
    });
    eachIn(project.incentives, path, "incentives", (one, at) => {
      checkLevel(one.total, at, "total", add);
      eachIn(one.instalments, at, "instalments", ({ amount }, own) => {
        checkLevel(amount, own, "amount", add);
      });
    });
    for (const key of ["eligibility", "terms", "milestones"] as const) {
      eachIn<{ readonly component?: string | null }>(project[key], path, key, (one, at) => {
        refer(one.component, at, "component", components, "a component of the project", add);
      });
    }
    for (const key of ["milestones", "calendar", "ruleChanges"] as const) {
      eachIn<{ readonly when?: Loose<PrintedTimespan> | null }>(project[key], path, key, (one, at) => {
        checkTimespan(one.when, [...at, "when"], add);
      });
    }
  });
}

function byId<T extends { readonly id: string }>(
  rows: readonly Loose<T>[] | null | undefined,
): ReadonlyMap<string, Loose<T>> {
  const known = new Map<string, Loose<T>>();
  each(rows, "", (row: Loose<T>) => {
    const { id } = row as { readonly id?: unknown };
    if (typeof id === "string") known.set(id, row);
  });
  return known;
}

function checkIds(project: Loose<Project>, ids: Set<string>, path: Path, add: Add): void {
  for (const key of WITH_IDS) {
    eachIn<{ readonly id?: string | null; readonly name?: unknown }>(project[key], path, key, (row, at) => {
      checkRow(row, at, add);
      const { id } = row;
      if (typeof id !== "string") return;
      if (ids.has(id)) {
        const expected = "an id that no other part of a project of this plan has";
        add("duplicate-id", { path: [...at, "id"], value: id, expected });
      }
      ids.add(id);
    });
  }
}

/** Years that somebody can have: the lowest is not above the highest. */
function checkYears(years: Loose<YearLimit> | null | undefined, path: Path, add: Add): void {
  if (!isObject(years) || typeof years.min !== "number" || typeof years.max !== "number") return;
  if (years.max < years.min || (years.maxExcluded === true && years.max === years.min)) {
    const expected = `${years.maxExcluded === true ? "above" : "at least"} ${String(years.min)}`;
    add("out-of-range", { path: [...path, "max"], value: years.max, expected });
  }
}

/** Figures that are parts of themselves, by way of others or not. */
function partsOfThemselves(figures: ReadonlyMap<string, Loose<ProjectFigure>>): Set<Loose<ProjectFigure>> {
  const found = new Set<Loose<ProjectFigure>>();
  // What has been walked is not walked again: ten thousand parts of parts cost ten thousand steps.
  const walked = new Set<Loose<ProjectFigure>>();
  for (const first of figures.values()) {
    const trail = new Set<Loose<ProjectFigure>>();
    let one: Loose<ProjectFigure> | undefined = first;
    for (; one !== undefined && !walked.has(one); one = wholeOf(one, figures)) {
      walked.add(one);
      trail.add(one);
    }
    for (; one !== undefined && trail.has(one) && !found.has(one); one = wholeOf(one, figures)) found.add(one);
  }
  return found;
}

/** Dimensions of the units in which a kind of figure is counted, where it is not persons or things. */
const MEASURED_IN: Readonly<Record<string, readonly string[]>> = {
  amount: ["money", "US-dollars"],
  "site-area": ["area", "pyeong"],
  "floor-area": ["area", "pyeong"],
  duration: ["years", "months", "weeks"],
};

const COUNTED_IN = ["persons", "count", "establishments"];

/** A number of students is not in won, and an area is not in persons. */
function checkKindUnit({ kind, unit }: Loose<ProjectFigure>, path: Path, add: Add): void {
  const given = dimension(unit);
  if (given === undefined || typeof kind !== "string" || !Object.hasOwn(FIGURE_KINDS, kind)) return;
  const allowed = Object.hasOwn(MEASURED_IN, kind) ? (MEASURED_IN[kind] ?? []) : COUNTED_IN;
  if (!allowed.includes(given)) {
    const expected = `a unit of ${allowed.join(" or ")}, for ${kind}`;
    add("unit-mismatch", { path: [...path, "unit"], value: unit, expected });
  }
}

/** A part cannot be more than its whole where both count the same. */
function checkPart(
  part: Loose<ProjectFigure>,
  figures: ReadonlyMap<string, Loose<ProjectFigure>>,
  path: Path,
  add: Add,
): void {
  const whole = wholeOf(part, figures);
  if (whole === undefined || whole.unit !== part.unit || (whole.bound ?? "exact") !== "exact") return;
  if (typeof part.value === "number" && typeof whole.value === "number" && part.value > whole.value) {
    const expected = `at most ${String(whole.value)}, the whole that it is a part of`;
    add("out-of-range", { path: [...path, "value"], value: part.value, expected });
  }
}

function wholeOf(
  part: Loose<ProjectFigure>,
  figures: ReadonlyMap<string, Loose<ProjectFigure>>,
): Loose<ProjectFigure> | undefined {
  return typeof part.partOf === "string" ? figures.get(part.partOf) : undefined;
}

const END_EXPECTED = "a period such as 2024, 2024-S1, 2024-Q3, 2024-08, or a day such as 2024-08-31";

/** Both ends exist, the second is not before the first, and all parts together have a printed form. */
function checkTimespan(when: Loose<PrintedTimespan> | null | undefined, path: Path, add: Add): void {
  if (!isObject(when)) return;
  const { start, end } = when;
  checkForm(when, path, add);
  for (const [key, text] of [
    ["start", start],
    ["end", end],
  ] as const) {
    if (typeof text !== "string" || isPeriod(text)) continue;
    if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) checkDay(text, path, key, add);
    else add("invalid-period", { path: [...path, key], value: text, expected: END_EXPECTED });
  }
  // An end that there is not comes neither before nor after another.
  if (!isPeriodOrDay(start) || !isPeriodOrDay(end)) return;
  const areDays = start.length === 10 && end.length === 10;
  if (areDays ? end < start : lastMonth(end) < firstMonth(start)) {
    add("reversed-period", { path: [...path, "end"], value: end, expected: `an end that is not before ${start}` });
  }
}

/** What goes together is what a document can print: the rules by which spans of time are written. */
function checkForm({ start, end, open, recurring, week }: Loose<PrintedTimespan>, path: Path, add: Add): void {
  const lacks = (key: "start" | "end", expected: string) => {
    add("missing-key", { path: [...path, key], value: undefined, expected });
  };
  const refuse = (key: string, value: unknown, expected: string) => {
    add("invalid-value", { path: [...path, key], value, expected });
  };
  // Whether an end of the wrong type is there nobody can say.
  if ([start, end].some((one) => one !== undefined && typeof one !== "string")) return;
  const isClosed = start !== undefined && end !== undefined;
  if (open !== undefined && recurring !== undefined) {
    refuse("recurring", recurring, "no recurrence beside `open`");
  } else if (open !== undefined) {
    if (start === undefined) lacks("start", "a start before an open end");
    if (end !== undefined) refuse("end", end, "no end beside `open`");
  } else if (recurring !== undefined) {
    if (start !== undefined && end === undefined) lacks("end", "an end beside the start of a recurrence");
    if (start === undefined && end !== undefined) lacks("start", "a start beside the end of a recurrence");
  } else if (end === undefined) {
    if (start === undefined) lacks("start", "a start, an end or a recurrence");
    else lacks("end", "an end, or `open` for why there is none");
  }
  if (week === undefined) return;
  if (recurring !== undefined) refuse("week", week, "no week beside a recurrence");
  else if (!isClosed || start !== end || !/^[0-9]{4}-[0-9]{2}$/.test(shown(start))) {
    refuse("week", week, "no week but of one month, which is the start and the end");
  }
}

function isPeriodOrDay(text: string | null | undefined): text is string {
  return typeof text === "string" && (isPeriod(text) || isDay(text));
}

/** First and last month of a period or day: 2024-S1 does not end before 2024-03 begins. */
function monthsOf(text: string): readonly [first: number, last: number] {
  const year = Number(text.slice(0, 4)) * 12;
  const part = text.slice(5);
  if (part === "") return [year + 1, year + 12];
  const number = Number(part.slice(1, 2));
  if (part.startsWith("S")) return [year + number * 6 - 5, year + number * 6];
  if (part.startsWith("Q")) return [year + number * 3 - 2, year + number * 3];
  const month = year + Number(part.slice(0, 2));
  return [month, month];
}

function firstMonth(text: string): number {
  return monthsOf(text)[0];
}

function lastMonth(text: string): number {
  return monthsOf(text)[1];
}

/** Collections of governance whose rows have ids. */
const GOVERNED = ["disclosure", "schedule", "reporting", "network"] as const;

function checkGovernance(plan: Loose<Plan>, add: Add): void {
  const { governance } = plan;
  if (!isObject(governance)) return;
  const path = ["governance"];
  for (const key of GOVERNED) {
    const rows = governance[key] as readonly { readonly id?: string | null }[] | null | undefined;
    collect(rows, key, new Map(), (code, parts) => {
      add(code, { ...parts, path: [...path, ...parts.path] });
    });
  }
  eachIn(governance.schedule, path, "schedule", (one, at) => {
    eachIn(one.when, at, "when", (when, own) => {
      checkTimespan(when, own, add);
    });
  });
  eachIn(governance.reporting, path, "reporting", ({ first, last }, at) => {
    if (typeof first !== "string" || typeof last !== "string" || !isPeriod(first) || !isPeriod(last)) return;
    if (lastMonth(last) < firstMonth(first)) {
      const expected = `a period that does not end before ${first}`;
      add("reversed-period", { path: [...at, "last"], value: last, expected });
    }
  });
  eachIn(governance.network, path, "network", (one, at) => {
    if (one.partner === null && one.absent === undefined) {
      const expected = "the reason why there is no partner";
      add("missing-key", { path: [...at, "absent"], value: undefined, expected });
    }
    checkTimespan(one.when, [...at, "when"], add);
  });
}

/** Collections of a plan whose rows have ids. */
const COLLECTIONS = [
  ...["concepts", "indicators", "sectors", "figures", "targets", "sectorTargets", "totals", "strategies", "keyTasks"],
  ...["projects", "tables", "statements", "departments", "organisations", "complexes", "omissions"],
];

/** What a correction concerns is a part of this plan. */
function checkCorrections(plan: Loose<Plan>, add: Add): void {
  let parts: ReadonlyMap<string, unknown> | undefined;
  each(plan.corrections, "corrections", ({ of }, path) => {
    if (typeof of !== "string") return;
    parts ??= partsOf(plan);
    if (parts.has(of)) return;
    const expected = "a part of this plan, such as projects/1-1-1, tables/01 or governance/schedule/report";
    add("unknown-id", { path: [...path, "of"], value: of, expected, among: parts });
  });
}

/** The parts of a plan under the names by which corrections call them: where they are and their id. */
function partsOf(plan: Loose<Plan>): ReadonlyMap<string, unknown> {
  const parts = new Map<string, unknown>();
  const collected = (holder: Readonly<Record<string, unknown>>, keys: readonly string[], prefix: string) => {
    for (const key of keys) {
      const rows = holder[key];
      if (!Array.isArray(rows)) continue;
      for (const row of rows as readonly unknown[]) {
        if (isObject(row) && typeof row["id"] === "string") parts.set(`${prefix}${key}/${row["id"]}`, row);
      }
    }
  };
  for (const key of ["region", "vision", "governance"] as const) if (isObject(plan[key])) parts.set(key, plan[key]);
  collected(plan, COLLECTIONS, "");
  each(plan.projects, "projects", (project) => {
    collected(project, WITH_IDS, "");
  });
  if (isObject(plan.governance)) {
    const { taskForce } = plan.governance;
    if (isObject(taskForce)) parts.set("governance/taskForce", taskForce);
    collected(plan.governance, GOVERNED, "governance/");
  }
  return parts;
}
