import * as z from "zod";
import type { Signs } from "../korean/signs.js";
import { addressObject, type Address } from "./address.js";
import {
  complexObject,
  departmentObject,
  organisationObject,
  type Complex,
  type Department,
  type Organisation,
} from "./bodies.js";
import { acknowledgementObject, checkObject, type Acknowledgement, type Check } from "./check.js";
import { conceptObject, type Concept } from "./concept.js";
import { entityShape, type Entity } from "./entity.js";
import { figureObject, type Figure } from "./figure.js";
import { governanceObject, type Governance } from "./governance.js";
import { indicatorObject, type Indicator } from "./indicator.js";
import { nameObject, type Name } from "./names.js";
import type { Day } from "./period.js";
import { projectObject, type Project } from "./project.js";
import {
  correctionObject,
  fundingLabelObject,
  omissionObject,
  type Correction,
  type FundingLabel,
  type Omission,
} from "./readings-of-print.js";
import { regionObject, type Region } from "./region.js";
import { daySchema, idSchema } from "./scalars.js";
import { sectorObject, sectorTargetObject, totalObject, type Sector, type SectorTarget, type Total } from "./sector.js";
import { statementObject, type Statement } from "./statement.js";
import { keyTaskObject, strategyObject, type KeyTask, type Strategy } from "./strategy.js";
import { allocationObject, type Allocation } from "./allocation.js";
import { annotationObject, tableObject, type Annotation, type Table } from "./table.js";
import { targetObject, type Target } from "./target.js";
import { lazily } from "./lazily.js";

/** The version of the document's form. A document of another form is refused with one clear error. */
export const PLAN_FORMAT = 1;

/** Where a plan stands: being written, disclosed, or disclosed again after a revision. */
export type PlanStatus = "draft" | "published" | "revised";

/** A four-year term plan (종합계획) or the plan of one year (세부계획). */
export type PlanKind = "term" | "annual";

/** The ids that a plan has; literal types where the plan is written in TypeScript. */
export interface PlanIds {
  readonly indicator: string;
  readonly sector: string;
  readonly strategy: string;
  readonly keyTask: string;
  readonly project: string;
  readonly table: string;
  readonly department: string;
}

/** What the plan is for, in the city's own slogan. */
export interface Vision {
  /** The vision. */
  readonly name: Name;
  /** What the headline targets are set from, in our words: forecasts, five-year changes. */
  readonly settingBasis?: readonly Name[];
  /** Where the vision stands. */
  readonly address?: Address;
  /** Where it is said what the targets are set from. */
  readonly basisAddress?: Address;
}

/** Which revision of a plan a document is. */
export interface PlanRevision {
  /** Its number: 1 for the first after the original. */
  readonly number: number;
  /** Id of the plan that it takes the place of. */
  readonly of?: string;
  /** Why, in our words. */
  readonly reason?: Name;
}

/** A job plan: plain data that survives `JSON.stringify`, `structuredClone` and a diff. */
export interface Plan<Ids extends PlanIds = PlanIds> extends Entity {
  /** The JSON Schema it follows, for editors. */
  readonly $schema?: string;
  /** The version of the document's form: 1. */
  readonly format: 1;
  /** Its id: `jeonju-2024`. */
  readonly id?: string;
  /** Its title. */
  readonly title?: Name;
  /** Annual or term plan; `annual` where it is left out. */
  readonly kind?: PlanKind;
  /** The year it plans, or the first year of the term: `2024`. */
  readonly year: string;
  /** Where it stands. */
  readonly status: PlanStatus;
  /** Which revision it is; the original where it is left out. */
  readonly revision?: PlanRevision;
  /** The region it is for. */
  readonly region: Region;
  /** Who publishes it. */
  readonly publisher?: Name;
  /** The day it was published. */
  readonly publishedOn?: Day;
  /** What is to be known about the data: how they were read, what is left out, whose figures they are. */
  readonly notes?: readonly Name[];
  /** What the arrows of the document mean: ▲ is an increase in one and a minus in another. */
  readonly signs?: Signs;
  /** The vision, and what its targets are set from. */
  readonly vision?: Vision;
  /** Knowledge from outside the document about all of it. */
  readonly annotations?: readonly Annotation[];
  /** Concepts beyond the catalogue. */
  readonly concepts?: readonly Concept[];
  /** Indicators beyond the catalogue. */
  readonly indicators?: readonly Indicator<Ids["indicator"]>[];
  /** Sectors beyond the scheme's nine. */
  readonly sectors?: readonly Sector<Ids["sector"]>[];
  /** Printed values of indicators. */
  readonly figures?: readonly Figure<Ids["indicator"]>[];
  /** Printed targets of indicators. */
  readonly targets?: readonly Target<Ids["indicator"]>[];
  /** Targets and budgets by sector. */
  readonly sectorTargets?: readonly SectorTarget<Ids["sector"]>[];
  /** Totals as printed. */
  readonly totals?: readonly Total[];
  /** The strategies. */
  readonly strategies?: readonly Strategy<Ids["strategy"]>[];
  /** Their key tasks. */
  readonly keyTasks?: readonly KeyTask<Ids["strategy"], Ids["keyTask"]>[];
  /** Their projects. */
  readonly projects?: readonly Project<Ids["keyTask"], Ids["project"]>[];
  /** What of its projects and key tasks belongs to whom, where the city says so. */
  readonly allocations?: readonly Allocation[];
  /** Its statistical tables. */
  readonly tables?: readonly Table<Ids["table"]>[];
  /** Facts that stand in its sentences. */
  readonly statements?: readonly Statement[];
  /** The departments in charge. */
  readonly departments?: readonly Department<Ids["department"]>[];
  /** Others who take part. */
  readonly organisations?: readonly Organisation[];
  /** Industrial complexes that tables and projects speak of. */
  readonly complexes?: readonly Complex[];
  /** Who steers, discloses and reports. */
  readonly governance?: Governance;
  /** How the labels of sources of money are read. */
  readonly fundingLabels?: readonly FundingLabel[];
  /** Readings that differ from the print. */
  readonly corrections?: readonly Correction[];
  /** What the document shows and these data do not hold. */
  readonly omissions?: readonly Omission[];
  /** What should hold between its figures, beyond what an audit derives by itself. */
  readonly checks?: readonly Check[];
  /** Findings of an audit that somebody has looked at, and why they stay. */
  readonly acknowledgements?: readonly Acknowledgement[];
}

/** @internal */
export const planObject = /* @__PURE__ */ lazily(() => {
  const sign = z.enum(["increase", "decrease"]).exactOptional();
  return z.strictObject({
    $schema: z.string().exactOptional(),
    format: z.literal(PLAN_FORMAT),
    id: idSchema().exactOptional(),
    title: nameObject().exactOptional(),
    kind: z.enum(["term", "annual"]).exactOptional(),
    year: z.string().regex(/^[0-9]{4}$/),
    status: z.enum(["draft", "published", "revised"]),
    revision: z
      .strictObject({ number: z.int().min(1), of: idSchema().exactOptional(), reason: nameObject().exactOptional() })
      .exactOptional(),
    region: regionObject(),
    publisher: nameObject().exactOptional(),
    publishedOn: daySchema().exactOptional(),
    notes: z.array(nameObject()).exactOptional(),
    signs: z.strictObject({ "▲": sign, "△": sign, "▼": sign, "▽": sign, "↑": sign, "↓": sign }).exactOptional(),
    vision: z
      .strictObject({
        name: nameObject(),
        settingBasis: z.array(nameObject()).exactOptional(),
        address: addressObject().exactOptional(),
        basisAddress: addressObject().exactOptional(),
      })
      .exactOptional(),
    annotations: z.array(annotationObject()).exactOptional(),
    concepts: z.array(conceptObject()).exactOptional(),
    indicators: z.array(indicatorObject()).exactOptional(),
    sectors: z.array(sectorObject()).exactOptional(),
    figures: z.array(figureObject()).exactOptional(),
    targets: z.array(targetObject()).exactOptional(),
    sectorTargets: z.array(sectorTargetObject()).exactOptional(),
    totals: z.array(totalObject()).exactOptional(),
    strategies: z.array(strategyObject()).exactOptional(),
    keyTasks: z.array(keyTaskObject()).exactOptional(),
    projects: z.array(projectObject()).exactOptional(),
    allocations: z.array(allocationObject()).exactOptional(),
    tables: z.array(tableObject()).exactOptional(),
    statements: z.array(statementObject()).exactOptional(),
    departments: z.array(departmentObject()).exactOptional(),
    organisations: z.array(organisationObject()).exactOptional(),
    complexes: z.array(complexObject()).exactOptional(),
    governance: governanceObject().exactOptional(),
    fundingLabels: z.array(fundingLabelObject()).exactOptional(),
    corrections: z.array(correctionObject()).exactOptional(),
    omissions: z.array(omissionObject()).exactOptional(),
    checks: z.array(checkObject()).exactOptional(),
    acknowledgements: z.array(acknowledgementObject()).exactOptional(),
    ...entityShape(),
  });
});

/** Schema of {@link Plan}: its shape. What holds between its parts is checked by {@link parsePlan}. */
export const planSchema: z.ZodType<Plan> = /* @__PURE__ */ z.lazy(planObject);
