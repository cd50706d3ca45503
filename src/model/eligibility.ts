import * as z from "zod";
import type { Address } from "./address.js";
import type { Entity } from "./entity.js";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import { placedShape, printedSchema } from "./placed.js";
import { idSchema } from "./scalars.js";

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

/** All of them. */
export const TARGET_GROUPS = [
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
    printed: printedSchema(),
    ...placedShape(),
  });
});
