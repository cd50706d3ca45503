import * as z from "zod";
import { addressObject, type Address } from "./address.js";
import { entityShape, type Entity } from "./entity.js";
import { nameObject, type Name } from "./names.js";
import { documentAbsenceSchema, idSchema, periodSchema, type DocumentAbsence } from "./scalars.js";
import type { Period } from "./period.js";
import { timespanObject, type PrintedTimespan } from "./timespan.js";
import { lazily } from "./lazily.js";

/** A number of a task force: departments, teams, projects. */
export interface BodyCount {
  /** What is counted. */
  readonly kind: "areas" | "departments" | "teams" | "projects";
  /** How many. */
  readonly value: number;
  /** As printed. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** A task force (T/F팀). */
export interface TaskForce extends Entity {
  /** Its name. */
  readonly name: Name;
  /** True where the document calls it a proposal (안). */
  readonly proposed?: boolean;
  /** How many of what it consists of; where several counts are of one kind, that of the whole task force comes first. */
  readonly counts: readonly BodyCount[];
  /** Who does what in it. */
  readonly roles: readonly { readonly role: Name; readonly holder: Name; readonly printed?: string }[];
  /** The areas that it covers. */
  readonly areas?: readonly Name[];
  /** What it does, in our words. */
  readonly functions?: readonly Name[];
  /** Where it stands. */
  readonly address?: Address;
}

/** How the plan is made public. */
export interface DisclosureChannel extends Entity {
  /** Its id. */
  readonly id: string;
  /** The channel. */
  readonly name: Name;
  /** Its address on the web, as printed. */
  readonly url?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** An entry of the schedule. */
export interface ScheduleEntry extends Entity {
  /** Its id. */
  readonly id: string;
  /** What, in our words. */
  readonly label: Name;
  /** When; all of them where there are several. */
  readonly when: readonly PrintedTimespan[];
  /** Where it stands. */
  readonly address?: Address;
}

/** A report that is due again and again. */
export interface ReportingDuty extends Entity {
  /** Its id. */
  readonly id: string;
  /** What is reported. */
  readonly name: Name;
  /** How often. */
  readonly cadence: "monthly" | "quarterly" | "half-yearly" | "yearly";
  /** Who reports, where the document says so. */
  readonly by?: Name;
  /** First period that is reported, where the document says so. */
  readonly first?: Period;
  /** Last period that is reported. */
  readonly last?: Period;
  /**
   * Who owes a report each time: each project, each department, or the city for the whole plan; each project where it is
   * left out.
   */
  readonly from?: "projects" | "departments" | "plan";
  /** The day of a month by which the report on a period is due: 31 is the last; not said where it is left out. */
  readonly dueDay?: number;
  /** Months from the end of the period to that month; 1 where it is left out. */
  readonly dueAfter?: number;
  /** Periods in which the reports are due, where they are printed one by one. */
  readonly due?: readonly Period[];
  /** As printed. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** A row of the cooperation network. */
export interface NetworkEntry extends Entity {
  /** Its id. */
  readonly id: string;
  /** Who cooperates; null where the document does not say or the text is not legible. */
  readonly partner: Name | null;
  /** Why there is no partner. */
  readonly absent?: DocumentAbsence;
  /** When. */
  readonly when?: PrintedTimespan;
  /** What is done together, in our words. */
  readonly activities: readonly Name[];
  /** Where it stands. */
  readonly address?: Address;
}

/** Who steers, discloses and reports. */
export interface Governance extends Entity {
  /** The task force. */
  readonly taskForce?: TaskForce;
  /** Where the plan is made public. */
  readonly disclosure?: readonly DisclosureChannel[];
  /** What happens when. */
  readonly schedule?: readonly ScheduleEntry[];
  /** What is reported how often. */
  readonly reporting?: readonly ReportingDuty[];
  /** With whom the city cooperates. */
  readonly network?: readonly NetworkEntry[];
}

/** @internal */
export const governanceObject = /* @__PURE__ */ lazily(() => {
  const address = addressObject().exactOptional();
  const printed = z.string().exactOptional();
  const names = z.array(nameObject());
  return z.strictObject({
    taskForce: z
      .strictObject({
        name: nameObject(),
        proposed: z.boolean().exactOptional(),
        counts: z.array(
          z.strictObject({
            kind: z.enum(["areas", "departments", "teams", "projects"]),
            value: z.int().min(0),
            printed,
            address,
          }),
        ),
        roles: z.array(z.strictObject({ role: nameObject(), holder: nameObject(), printed })),
        areas: names.exactOptional(),
        functions: names.exactOptional(),
        address,
        ...entityShape(),
      })
      .exactOptional(),
    disclosure: z
      .array(
        z.strictObject({
          id: idSchema(),
          name: nameObject(),
          url: z.string().exactOptional(),
          address,
          ...entityShape(),
        }),
      )
      .exactOptional(),
    schedule: z
      .array(
        z.strictObject({
          id: idSchema(),
          label: nameObject(),
          when: z.array(timespanObject()),
          address,
          ...entityShape(),
        }),
      )
      .exactOptional(),
    reporting: z
      .array(
        z.strictObject({
          id: idSchema(),
          name: nameObject(),
          cadence: z.enum(["monthly", "quarterly", "half-yearly", "yearly"]),
          by: nameObject().exactOptional(),
          first: periodSchema().exactOptional(),
          last: periodSchema().exactOptional(),
          from: z.enum(["projects", "departments", "plan"]).exactOptional(),
          dueDay: z.int().min(1).max(31).exactOptional(),
          dueAfter: z.int().min(0).max(12).exactOptional(),
          due: z.array(periodSchema()).exactOptional(),
          printed,
          address,
          ...entityShape(),
        }),
      )
      .exactOptional(),
    network: z
      .array(
        z.strictObject({
          id: idSchema(),
          partner: nameObject().nullable(),
          absent: documentAbsenceSchema().exactOptional(),
          when: timespanObject().exactOptional(),
          activities: names,
          address,
          ...entityShape(),
        }),
      )
      .exactOptional(),
    ...entityShape(),
  });
});

/** Schema of {@link Governance}. */
export const governanceSchema: z.ZodType<Governance> = /* @__PURE__ */ z.lazy(governanceObject);
