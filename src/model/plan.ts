import * as z from "zod";
import type { Signs } from "../korean/signs.js";
import { entityShape, type Entity } from "./entity.js";
import { figureObject, type Figure } from "./figure.js";
import { indicatorObject, type Indicator } from "./indicator.js";
import { nameObject, type Name } from "./names.js";
import type { Day } from "./period.js";
import { regionObject, type Region } from "./region.js";
import { daySchema, idSchema } from "./scalars.js";
import { sectorObject, sectorTargetObject, totalObject, type Sector, type SectorTarget, type Total } from "./sector.js";
import { keyTaskObject, projectObject, strategyObject, type KeyTask, type Project, type Strategy } from "./strategy.js";
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
    region: regionObject(),
    publisher: nameObject().exactOptional(),
    publishedOn: daySchema().exactOptional(),
    notes: z.array(nameObject()).exactOptional(),
    signs: z.strictObject({ "▲": sign, "△": sign, "▼": sign, "▽": sign, "↑": sign, "↓": sign }).exactOptional(),
    indicators: z.array(indicatorObject()).exactOptional(),
    sectors: z.array(sectorObject()).exactOptional(),
    figures: z.array(figureObject()).exactOptional(),
    targets: z.array(targetObject()).exactOptional(),
    sectorTargets: z.array(sectorTargetObject()).exactOptional(),
    totals: z.array(totalObject()).exactOptional(),
    strategies: z.array(strategyObject()).exactOptional(),
    keyTasks: z.array(keyTaskObject()).exactOptional(),
    projects: z.array(projectObject()).exactOptional(),
    ...entityShape(),
  });
});

/** Schema of {@link Plan}: its shape. What holds between its parts is checked by {@link parsePlan}. */
export const planSchema: z.ZodType<Plan> = /* @__PURE__ */ z.lazy(planObject);
