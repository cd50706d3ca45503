import * as z from "zod";
import type { Unit } from "../quantity/unit.js";
import { entityShape, type Entity } from "./entity.js";
import { nameObject, type Name } from "./names.js";
import { decimalsSchema, idSchema, unitSchema } from "./scalars.js";
import { lazily } from "./lazily.js";

/** Which way is wanted: more, less, or a value within a range. There is no default. */
export type Direction = "more" | "less" | "range";

/** What a value is: it decides how values of several periods or places combine. */
export type ValueKind = "stock" | "flow" | "cumulative" | "average" | "ratio";

/** Where a figure comes from: figures of different bases are not compared unless the caller says so. */
export type Basis = "survey" | "register" | "census" | "not-stated";

/** Sex, as SDMX codes it: both, male, female. */
export type Sex = "_T" | "M" | "F";

/** How often it is observed, as SDMX codes it: yearly, half-yearly, quarterly, monthly. */
export type Frequency = "A" | "S" | "Q" | "M";

/** What a target is set on: what it measures, in which unit, which way is wanted. */
export interface Indicator<Id extends string = string> extends Entity {
  /** Its id; that of the catalogue where it is one of the scheme's. */
  readonly id: Id;
  /** Its name. */
  readonly name: Name;
  /** Other ways in which plans print its name. */
  readonly aliases?: readonly string[];
  /** What it measures, whoever's it is; the id of the indicator itself where it is left out. */
  readonly concept?: string;
  /** The unit its figures are in where they do not say otherwise. */
  readonly unit: Unit;
  /** The last digit its figures are published with, in that unit. */
  readonly decimals?: number;
  /** Which way is wanted. */
  readonly direction: Direction;
  /** What its values are. */
  readonly kind: ValueKind;
  /** Where its figures come from. */
  readonly basis: Basis;
  /** Whose. */
  readonly sex?: Sex;
  /** The age band in SDMX form: `Y15T64`, `Y_GE15`. */
  readonly ageBand?: string;
  /** How often it is observed. */
  readonly frequency?: Frequency;
  /** The wave that stands for the year, where the survey has several. */
  readonly referenceWave?: "S1" | "S2";
  /** Months from the end of the period to publication. */
  readonly releaseLag?: number;
}

/** @internal */
export const indicatorObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    aliases: z.array(z.string()).exactOptional(),
    concept: idSchema().exactOptional(),
    unit: unitSchema(),
    decimals: decimalsSchema().exactOptional(),
    direction: z.enum(["more", "less", "range"]),
    kind: z.enum(["stock", "flow", "cumulative", "average", "ratio"]),
    basis: z.enum(["survey", "register", "census", "not-stated"]),
    sex: z.enum(["_T", "M", "F"]).exactOptional(),
    ageBand: z.string().exactOptional(),
    frequency: z.enum(["A", "S", "Q", "M"]).exactOptional(),
    referenceWave: z.enum(["S1", "S2"]).exactOptional(),
    releaseLag: z.int().min(0).exactOptional(),
    ...entityShape(),
  }),
);

/** Schema of {@link Indicator}. */
export const indicatorSchema: z.ZodType<Indicator> = /* @__PURE__ */ z.lazy(indicatorObject);
