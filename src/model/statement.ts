import * as z from "zod";
import { addressObject, type Address } from "./address.js";
import type { Bound } from "./bound.js";
import { entityShape, type Entity } from "./entity.js";
import { printingShape, type Printing } from "./figure.js";
import type { Basis } from "./indicator.js";
import { nameObject, type Name } from "./names.js";
import type { Period } from "./period.js";
import { documentAbsenceSchema, idSchema, periodSchema, type DocumentAbsence } from "./scalars.js";
import { boundSchema, coordinatesSchema, pricesObject, type Coordinates, type PriceBasis } from "./table.js";
import { lazily } from "./lazily.js";

/** How far something moved, in the document's words. */
export type Strength = "slight" | "large";

/** What a sentence claims without, or beside, a number. */
export type Claim =
  | {
      /** The place among others: `{ position: 1, among: "52" }` is the highest of the province. */
      readonly kind: "rank";
      /** 1 is the highest. */
      readonly position: number;
      /** The region, or the group, whose members are ranked. */
      readonly among: string;
    }
  | {
      /** An order, from the highest down (… 순). */
      readonly kind: "order";
      /** The dimension that is ordered. */
      readonly by: string;
      /** Its codes, the highest first. */
      readonly items: readonly string[];
    }
  | {
      /** A movement over a stretch of periods. */
      readonly kind: "trend";
      /** Which way. */
      readonly direction: "increase" | "decrease" | "unchanged";
      /** First period. */
      readonly from: Period;
      /** Last period. */
      readonly to: Period;
      /** How far. */
      readonly strength?: Strength;
      /** True where it is said to go on from each period to the next (지속적으로). */
      readonly steady?: boolean;
    }
  | {
      /** A movement from one period to another, without a number. */
      readonly kind: "direction";
      /** Which way; `unchanged` for "the same as last year", `similar` for "about the same". */
      readonly direction: "increase" | "decrease" | "unchanged" | "similar";
      /** The period that it is compared with. */
      readonly since: Period;
      /** How far. */
      readonly strength?: Strength;
    }
  | {
      /** More or less than another category. */
      readonly kind: "comparison";
      /** Which way. */
      readonly relation: "more" | "less";
      /** What it is compared with. */
      readonly than: Coordinates;
      /** How far. */
      readonly strength?: Strength;
    }
  | {
      /** A class that has been reached, such as an ageing society. */
      readonly kind: "class";
      /** The class. */
      readonly name: Name;
      /** Since when, where the document says so. */
      readonly since?: Period;
    };

/** What a figure is of what it measures. */
export type Measured = "level" | "change" | "share" | "difference";

/** A fact that stands in a sentence: a number, a claim, or both. */
export interface Statement<Id extends string = string> extends Printing, Entity {
  /** Its id. */
  readonly id: Id;
  /** What it is about: the id of a concept of the catalogue or of the plan. */
  readonly concept: string;
  /** The indicator whose value it is, where it is one's. */
  readonly indicator?: string;
  /** Whose: region, sex, age, industry ...; the plan's region where none is given. */
  readonly of?: Coordinates;
  /** The period it is of. */
  readonly period?: Period;
  /** The number; null where the document has none, with the reason in `absent`; left out for a claim without one. */
  readonly value?: number | null;
  /** Why there is no number. */
  readonly absent?: DocumentAbsence;
  /** How it bounds what it counts; `exact` where it is left out. */
  readonly bound?: Bound;
  /**
   * A level, a change since `changeFrom`, a share, or a difference from something other than an earlier period (another
   * category, a target), which the claim names; a level where it is left out.
   */
  readonly measures?: Measured;
  /** For a change: the period that it is a change from. */
  readonly changeFrom?: Period;
  /** For a share: the coordinates of the whole. */
  readonly whole?: Coordinates;
  /** True for a change that a target would bring. */
  readonly planned?: boolean;
  /** What is claimed. */
  readonly claim?: Claim;
  /** Where it comes from, where that is known. */
  readonly basis?: Basis;
  /** Prices of an amount of money. */
  readonly prices?: PriceBasis;
  /** What is to be known of it. */
  readonly note?: Name;
  /** Where it stands. */
  readonly address?: Address;
}

const claimSchema = /* @__PURE__ */ lazily(() => {
  const strength = z.enum(["slight", "large"]).exactOptional();
  const steady = z.boolean().exactOptional();
  const direction = z.enum(["increase", "decrease", "unchanged"]);
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("rank"), position: z.int().min(1), among: z.string() }),
    z.strictObject({ kind: z.literal("order"), by: z.string(), items: z.array(z.string()) }),
    z.strictObject({ kind: z.literal("trend"), direction, from: periodSchema(), to: periodSchema(), strength, steady }),
    z.strictObject({
      kind: z.literal("direction"),
      direction: z.enum(["increase", "decrease", "unchanged", "similar"]),
      since: periodSchema(),
      strength,
    }),
    z.strictObject({
      kind: z.literal("comparison"),
      relation: z.enum(["more", "less"]),
      than: coordinatesSchema(),
      strength,
    }),
    z.strictObject({ kind: z.literal("class"), name: nameObject(), since: periodSchema().exactOptional() }),
  ]);
});

/** @internal */
export const statementObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    concept: idSchema(),
    indicator: idSchema().exactOptional(),
    of: coordinatesSchema().exactOptional(),
    period: periodSchema().exactOptional(),
    value: z.number().nullable().exactOptional(),
    absent: documentAbsenceSchema().exactOptional(),
    ...printingShape(),
    bound: boundSchema().exactOptional(),
    measures: z.enum(["level", "change", "share", "difference"]).exactOptional(),
    changeFrom: periodSchema().exactOptional(),
    whole: coordinatesSchema().exactOptional(),
    planned: z.boolean().exactOptional(),
    claim: claimSchema().exactOptional(),
    basis: z.enum(["survey", "register", "census", "not-stated"]).exactOptional(),
    prices: pricesObject().exactOptional(),
    note: nameObject().exactOptional(),
    address: addressObject().exactOptional(),
    ...entityShape(),
  }),
);

/** Schema of {@link Statement}. */
export const statementSchema: z.ZodType<Statement> = /* @__PURE__ */ z.lazy(statementObject);
