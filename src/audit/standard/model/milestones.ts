import type { Name } from "../../../model/names.js";
import type { Component } from "../../../model/component.js";
import type { Milestone } from "../../../model/milestone.js";
import type { Project } from "../../../model/project.js";
import type { PrintedTimespan } from "../../../model/timespan.js";
import type { ExpandedCheck, TimeSpan, Uncheckable } from "../../expanded-check.js";
import { compareText } from "../../compare-text.js";
import { clipped, daysOf, daysOfStep, mayLieWithin, type DaySpan } from "./day-span.js";
import type { ModelContext } from "./model-context.js";

/** Something with a time of its own. */
interface Step {
  /** `milestones/1-1-1/survey`. */
  readonly place: string;
  readonly name: Name;
  readonly when: PrintedTimespan | undefined;
  /** Of what is planned the beginning counts too: what is done or under way may have begun before. */
  readonly state: Milestone["state"];
  /** The component that it belongs to. */
  readonly component?: string | undefined;
}

/**
 * What is planned lies within the period of its project, or of the component that it belongs to, and the period of a
 * component within that of its project.
 *
 * A plan of one year also reports what was done the year before, and what prepared a project that is yet to begin: a step
 * that is done or under way and began before the period is told as one of another time, not as a contradiction.
 */
export function milestoneChecks({ plan }: ModelContext): ExpandedCheck[] {
  const checks = (plan.projects ?? []).flatMap((project) => stepsOf(project).flatMap((step) => checkOf(project, step)));
  return checks.sort((a, b) => compareText(a.id, b.id));
}

function stepsOf({ components = [], milestones = [], calendar = [], ruleChanges = [] }: Project): Step[] {
  const planned = { state: "planned" } as const;
  return [
    ...components.map(({ id, name, period }) => ({ place: `components/${id}`, name, when: period, ...planned })),
    ...milestones.map(({ id, label, when, state, component }) => {
      return { place: `milestones/${id}`, name: label, when, state, component };
    }),
    ...calendar.map(({ id, name, when }) => ({ place: `calendar/${id}`, name, when, ...planned })),
    ...ruleChanges.map(({ id, name, when }) => ({ place: `ruleChanges/${id}`, name, when, ...planned })),
  ];
}

function checkOf(project: Project, step: Step): ExpandedCheck[] {
  const { place, name, when, state } = step;
  const around = surroundings(project, step);
  // Without a time nothing is stated, and what recurs at all times has none.
  if (when === undefined || around === undefined || recursOnly(when) || recursOnly(around.period)) return [];
  // The period of a project under the name of its part is no statement of its own.
  if (when.printed !== undefined && when.printed === around.period.printed) return [];
  const check = (stated: Pick<ExpandedCheck, "relation"> | { readonly uncheckable: Uncheckable }): ExpandedCheck[] => [
    { id: `milestone:${place}`, check: "milestone", origin: "standard", kind: "milestone", ...stated },
  ];
  const [inner, outer] = [daysOfStep(when), daysOf(around.period)];
  if (inner === "unreadable" || outer === "unreadable") {
    return check({ uncheckable: { reason: "not-stated", of: inner === "unreadable" ? place : around.place } });
  }
  const mayBeWithin = mayLieWithin(when, outer);
  const beganBefore = inner.start !== null && outer.start !== null && inner.start < outer.start;
  if (!mayBeWithin && state !== "planned" && beganBefore && mayLieWithin(when, { ...outer, start: null })) {
    return check({ uncheckable: { reason: "coverage-mismatch", of: place } });
  }
  return check({
    relation: {
      form: "within",
      inner: spanOf(mayBeWithin ? clipped(inner, outer) : inner, when, [project.name, name]),
      outer: spanOf(outer, around.period, [project.name, ...around.names]),
    },
  });
}

function recursOnly({ start, end, recurring }: PrintedTimespan): boolean {
  return recurring !== undefined && start === undefined && end === undefined;
}

interface Surroundings {
  readonly place: string;
  readonly names: readonly Name[];
  readonly period: PrintedTimespan;
}

/** The period of the step's component, where one is printed, else that of the project. */
function surroundings({ id, period, components = [] }: Project, step: Step): Surroundings | undefined {
  const component: Component | undefined = components.find((one) => one.id === step.component);
  if (component?.period !== undefined) {
    return { place: `components/${component.id}`, names: [component.name], period: component.period };
  }
  return period === undefined ? undefined : { place: `projects/${id}`, names: [], period };
}

function spanOf({ start, end }: DaySpan, { printed }: PrintedTimespan, names: readonly Name[]): TimeSpan {
  return { start, end, printed: printed ?? `${start ?? ""} ~ ${end ?? ""}`.trim(), names };
}
