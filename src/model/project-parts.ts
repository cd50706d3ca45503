import * as z from "zod";
import type { MoneyUnit, Unit } from "../quantity/unit.js";
import { addressObject, type Address } from "./address.js";
import type { Bound } from "./bound.js";
import { fundingObject, type FundingBreakdown } from "./funding.js";
import { entityShape, type Entity } from "./entity.js";
import { nameObject, type Name } from "./names.js";
import { decimalsSchema, idSchema, unitSchema } from "./scalars.js";
import { boundSchema } from "./table.js";
import { timespanObject, type PrintedTimespan } from "./timespan.js";
import { lazily } from "./lazily.js";

/*
 * What a project consists of besides its figures: components, sites, who may take part, what is paid, on which terms,
 * which rules change, what is due when. Each part may have an address; what it leaves out is the project's.
 */

/** A part of a project with a name of its own: 공공근로 and 지역공동체일자리사업 of one project. */
export interface Component extends Entity {
  /** Its id within the plan: `3-5-1/public-works`. */
  readonly id: string;
  /** Its name. */
  readonly name: Name;
  /** Its department, where it is not the project's. */
  readonly department?: string;
  /** Its period, where it is printed. */
  readonly period?: PrintedTimespan;
  /** Its money, where it is printed. */
  readonly funds?: FundingBreakdown;
  /** The industrial complex that it is for. */
  readonly complexes?: readonly string[];
  /** Where it stands. */
  readonly address?: Address;
}

/** A place where a project is. */
export interface Site extends Entity {
  /** Its name. */
  readonly name?: Name;
  /** The street or lot address as printed. */
  readonly street?: string;
  /** The district's code in the scheme of the plan's region: `52111` 완산구, `52113` 덕진구. */
  readonly district?: string;
  /** The industrial complex that it is in. */
  readonly complex?: string;
  /** The component that it belongs to. */
  readonly component?: string;
  /** The text as printed. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** Who is meant: the groups of the labour market policy classifications. */
export type TargetGroup =
  | "youth"
  | "later-working-life"
  | "older-people"
  | "women"
  | "career-interrupted-women"
  | "people-with-disabilities"
  | "vulnerable"
  | "unemployed"
  | "students"
  | "workers"
  | "small-business"
  | "small-and-medium-firms"
  | "start-ups"
  | "social-economy"
  | "artists"
  | "farmers"
  | "residents"
  | "visitors";

const TARGET_GROUPS = [
  "youth",
  "later-working-life",
  "older-people",
  "women",
  "career-interrupted-women",
  "people-with-disabilities",
  "vulnerable",
  "unemployed",
  "students",
  "workers",
  "small-business",
  "small-and-medium-firms",
  "start-ups",
  "social-economy",
  "artists",
  "farmers",
  "residents",
  "visitors",
] as const satisfies readonly TargetGroup[];

/** A limit on years: of age, of a firm's age, of experience. */
export interface YearLimit {
  /** Lowest, that one included. */
  readonly min?: number;
  /** Highest. */
  readonly max?: number;
  /** True where `max` itself is no longer allowed (3년 미만). */
  readonly maxExcluded?: boolean;
}

/** Whom it is meant for, and who of them may take part. */
export interface Eligibility extends Entity {
  /** Whom it is meant for. */
  readonly groups: readonly TargetGroup[];
  /** Ages in years. */
  readonly ages?: YearLimit;
  /** Where they must live or sit: the code of a region in the scheme of the plan's, or `KR`. */
  readonly residence?: string;
  /** Whether persons live or firms sit there. */
  readonly residenceOf?: "persons" | "firms";
  /** The state that they must be in, in our words: not employed, about to graduate. */
  readonly status?: Name;
  /** Years since a firm was founded. */
  readonly firmAge?: YearLimit;
  /** Years of experience. */
  readonly experience?: YearLimit;
  /** The component that it holds for. */
  readonly component?: string;
  /** The text as printed, as short as its numbers allow. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** One leg of an incentive: so much, so often. */
export interface Instalment {
  /** The amount each time, in the incentive's unit. */
  readonly amount: number;
  /** How often it is paid. Where it is left out: once, or, where `every` is given, as often as is not stated. */
  readonly times?: number;
  /** The distance between payments. */
  readonly every?: "month" | "year";
  /** Months after the start at which it is paid. */
  readonly afterMonths?: number;
  /** How it bounds what is paid. */
  readonly bound?: Bound;
  /** As printed. */
  readonly printed?: string;
}

/** Money paid to a firm or a person for a hire, a placement, a course. */
export interface Incentive extends Entity {
  /** Its id within the plan: `3-1-1/employee`. */
  readonly id: string;
  /** Its name. */
  readonly name: Name;
  /** Who gets it. */
  readonly to: "firm" | "person";
  /** The unit of its amounts. */
  readonly unit: MoneyUnit;
  /** Last printed digit of its amounts in that unit. */
  readonly decimals?: number;
  /** What one recipient gets in all, where it is printed. */
  readonly total?: number;
  /** Its legs. */
  readonly instalments: readonly Instalment[];
  /** As printed. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** A term of a loan, a guarantee, a fund: cap, floor, rate, years. */
export interface Term extends Entity {
  /** Its id within the plan. */
  readonly id: string;
  /** What it limits. */
  readonly kind:
    | "cap"
    | "minimum"
    | "interest-subsidy"
    | "guarantee-period"
    | "subsidy-period"
    | "investment-period"
    | "recovery-period"
    | "fund-period";
  /** For whom each. */
  readonly per?: "firm" | "person";
  /** The number. */
  readonly value: number;
  /** Its unit. */
  readonly unit: Unit;
  /** Last printed digit in that unit. */
  readonly decimals?: number;
  /** How it bounds. */
  readonly bound?: Bound;
  /** The component that it holds for. */
  readonly component?: string;
  /** As printed. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** A rule that changes: a limit from 50 to 80. */
export interface RuleChange extends Entity {
  /** Its id within the plan. */
  readonly id: string;
  /** What changes. */
  readonly name: Name;
  /** The old value. */
  readonly from: number;
  /** The new value. */
  readonly to: number;
  /** Unit of both. */
  readonly unit: Unit;
  /** Last printed digit in that unit. */
  readonly decimals?: number;
  /** When. */
  readonly when?: PrintedTimespan;
  /** As printed. */
  readonly printed?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** Something that is due, or was done. */
export interface Milestone extends Entity {
  /** Its id within the plan: `1-1-1/network`. */
  readonly id: string;
  /** What, in our words. */
  readonly label: Name;
  /** As the document puts it. */
  readonly state: "done" | "under-way" | "planned";
  /** When; left out where the document gives no time. */
  readonly when?: PrintedTimespan;
  /** The component that it belongs to. */
  readonly component?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** An event of a calendar, such as one of a season's festivals. */
export interface CalendarEvent extends Entity {
  /** Its id within the plan. */
  readonly id: string;
  /** Its name. */
  readonly name: Name;
  /** The name as printed, where that differs. */
  readonly printedName?: string;
  /** When. */
  readonly when: PrintedTimespan;
  /** The week of the month under which it is listed. */
  readonly listedWeek?: number;
  /** True where its name is provisional (가칭). */
  readonly provisional?: boolean;
  /** Where it stands. */
  readonly address?: Address;
}

const place = /* @__PURE__ */ lazily(() => ({ address: addressObject().exactOptional(), ...entityShape() }));
const printed = /* @__PURE__ */ lazily(() => z.string().exactOptional());

/** @internal */
export const componentObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    department: z.string().exactOptional(),
    period: timespanObject().exactOptional(),
    funds: fundingObject().exactOptional(),
    complexes: z.array(idSchema()).exactOptional(),
    ...place(),
  }),
);

/** @internal */
export const siteObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    name: nameObject().exactOptional(),
    street: z.string().exactOptional(),
    district: z.string().exactOptional(),
    complex: idSchema().exactOptional(),
    component: idSchema().exactOptional(),
    printed: printed(),
    ...place(),
  }),
);

/** @internal */
export const eligibilityObject = /* @__PURE__ */ lazily(() => {
  const years = z
    .strictObject({
      min: z.number().exactOptional(),
      max: z.number().exactOptional(),
      maxExcluded: z.boolean().exactOptional(),
    })
    .exactOptional();
  return z.strictObject({
    groups: z.array(z.enum(TARGET_GROUPS)),
    ages: years,
    residence: z.string().exactOptional(),
    residenceOf: z.enum(["persons", "firms"]).exactOptional(),
    status: nameObject().exactOptional(),
    firmAge: years,
    experience: years,
    component: idSchema().exactOptional(),
    printed: printed(),
    ...place(),
  });
});

/** @internal */
export const incentiveObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    to: z.enum(["firm", "person"]),
    unit: z.enum(["KRW", "thousand-KRW", "million-KRW", "hundred-million-KRW", "trillion-KRW"]),
    decimals: decimalsSchema().exactOptional(),
    total: z.number().exactOptional(),
    instalments: z.array(
      z.strictObject({
        amount: z.number(),
        times: z.int().min(1).exactOptional(),
        every: z.enum(["month", "year"]).exactOptional(),
        afterMonths: z.int().min(0).exactOptional(),
        bound: boundSchema().exactOptional(),
        printed: printed(),
      }),
    ),
    printed: printed(),
    ...place(),
  }),
);

/** @internal */
export const termObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    kind: z.enum([
      "cap",
      "minimum",
      "interest-subsidy",
      "guarantee-period",
      "subsidy-period",
      "investment-period",
      "recovery-period",
      "fund-period",
    ]),
    per: z.enum(["firm", "person"]).exactOptional(),
    value: z.number(),
    unit: unitSchema(),
    decimals: decimalsSchema().exactOptional(),
    bound: boundSchema().exactOptional(),
    component: idSchema().exactOptional(),
    printed: printed(),
    ...place(),
  }),
);

/** @internal */
export const ruleChangeObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    from: z.number(),
    to: z.number(),
    unit: unitSchema(),
    decimals: decimalsSchema().exactOptional(),
    when: timespanObject().exactOptional(),
    printed: printed(),
    ...place(),
  }),
);

/** @internal */
export const milestoneObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    label: nameObject(),
    state: z.enum(["done", "under-way", "planned"]),
    when: timespanObject().exactOptional(),
    component: idSchema().exactOptional(),
    ...place(),
  }),
);

/** @internal */
export const calendarEventObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    printedName: printed(),
    when: timespanObject(),
    listedWeek: z.int().min(1).max(6).exactOptional(),
    provisional: z.boolean().exactOptional(),
    ...place(),
  }),
);
