import * as z from "zod";
import { participationObject, type Participation } from "./bodies.js";
import { nameObject, type Name } from "./names.js";
import { printedNameObject, type PrintedName } from "./printed-name.js";
import { projectFigureObject, type ProjectFigure } from "./project-figure.js";
import { calendarEventObject, type CalendarEvent } from "./calendar-event.js";
import { componentObject, type Component } from "./component.js";
import { eligibilityObject, type Eligibility } from "./eligibility.js";
import { incentiveObject, type Incentive } from "./incentive.js";
import { lineageShape, type Lineage } from "./lineage.js";
import { milestoneObject, type Milestone } from "./milestone.js";
import { ruleChangeObject, type RuleChange } from "./rule-change.js";
import { siteObject, type Site } from "./site.js";
import { termObject, type Term } from "./term.js";
import { idSchema } from "./scalars.js";
import { jobsAndFundsShape, type JobsAndFunds } from "./sector.js";
import { timespanObject, type PrintedTimespan } from "./timespan.js";
import { lazily } from "./lazily.js";

/** A project (세부 사업) of a key task. */
export interface Project<KeyTaskId extends string = string, Id extends string = string> extends JobsAndFunds, Lineage {
  /** Its id, as the plan numbers it: `1-1-1`. */
  readonly id: Id;
  /** The id as printed, where the document numbers it wrongly. */
  readonly printedId?: string;
  /** The key task it belongs to. */
  readonly keyTask: KeyTaskId;
  /** The sector its jobs and money count for, where the plan says so. */
  readonly sector?: string;
  /** Its name. */
  readonly name: Name;
  /** Every printing of its name. */
  readonly printings?: readonly PrintedName[];
  /** What it does, in our words. */
  readonly description?: Name;
  /** The department in charge: the id of one, where the plan lists departments. */
  readonly department?: string;
  /** Who else takes part. */
  readonly organisations?: readonly Participation[];
  /** When it runs. */
  readonly period?: PrintedTimespan;
  /** Where it is. */
  readonly sites?: readonly Site[];
  /** What it consists of. */
  readonly components?: readonly Component[];
  /** Its numbers other than money. */
  readonly figures?: readonly ProjectFigure[];
  /** Who may take part. */
  readonly eligibility?: readonly Eligibility[];
  /** What is paid to firms and persons. */
  readonly incentives?: readonly Incentive[];
  /** Terms of its loans, guarantees and funds. */
  readonly terms?: readonly Term[];
  /** Rules that it changes. */
  readonly ruleChanges?: readonly RuleChange[];
  /** What is due, and what was done. */
  readonly milestones?: readonly Milestone[];
  /** Its calendar of events. */
  readonly calendar?: readonly CalendarEvent[];
}

/** @internal */
export const projectObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    printedId: z.string().exactOptional(),
    keyTask: idSchema(),
    sector: idSchema().exactOptional(),
    name: nameObject(),
    printings: z.array(printedNameObject()).exactOptional(),
    description: nameObject().exactOptional(),
    department: z.string().exactOptional(),
    organisations: z.array(participationObject()).exactOptional(),
    period: timespanObject().exactOptional(),
    sites: z.array(siteObject()).exactOptional(),
    components: z.array(componentObject()).exactOptional(),
    figures: z.array(projectFigureObject()).exactOptional(),
    eligibility: z.array(eligibilityObject()).exactOptional(),
    incentives: z.array(incentiveObject()).exactOptional(),
    terms: z.array(termObject()).exactOptional(),
    ruleChanges: z.array(ruleChangeObject()).exactOptional(),
    milestones: z.array(milestoneObject()).exactOptional(),
    calendar: z.array(calendarEventObject()).exactOptional(),
    ...lineageShape(),
    ...jobsAndFundsShape(),
  }),
);

/** Schema of {@link Project}. */
export const projectSchema: z.ZodType<Project> = /* @__PURE__ */ z.lazy(projectObject);
