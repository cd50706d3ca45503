import * as z from "zod";
import { addressObject, type Address } from "./address.js";
import { entityShape, type Entity } from "./entity.js";
import type { FundingPart } from "./funding.js";
import { nameObject, type Name } from "./names.js";
import { idSchema } from "./scalars.js";
import { lazily } from "./lazily.js";

/** A reading that differs from the print. */
export interface Correction extends Entity {
  /** Its id. */
  readonly id: string;
  /** What is wrong with the print. */
  readonly kind: "name" | "number" | "label" | "shifted-column" | "duplicate-id" | "punctuation" | "unit" | "text";
  /** What is printed. */
  readonly printed: string;
  /** What we read. */
  readonly read: string;
  /** Why. */
  readonly reason: Name;
  /**
   * The part of the plan that it concerns: `<collection>/<id>` (`projects/4-3-3`, `tables/07`),
   * `governance/<collection>/<id>`, `governance`, `region` or `vision`.
   */
  readonly of?: string;
  /** Where it stands. */
  readonly address?: Address;
}

/** Something that the document shows and these data cannot hold: a chart whose numbers are lost. */
export interface Omission extends Entity {
  /** Its id. */
  readonly id: string;
  /** What it is. */
  readonly name: Name;
  /** Why it is not here. */
  readonly reason: Name;
  /** Where it stands. */
  readonly address?: Address;
}

/** How a label of a source of money is read in one part of a plan: our reading, not the document's. */
export interface FundingLabel extends Entity {
  /** As printed: `민자`. */
  readonly label: string;
  /** The part of the plan in which it is printed. */
  readonly in: "summary" | "sectors" | "key-tasks" | "projects";
  /** What it is read as. */
  readonly source: FundingPart;
  /** The sources that it is the sum of there, where it is a sum. */
  readonly includes?: readonly FundingPart[];
  /** The source of another part that it is compared with. */
  readonly comparedWith?: {
    readonly in: "summary" | "sectors" | "key-tasks" | "projects";
    readonly source: FundingPart;
  };
  /** Why it is read so. */
  readonly note?: Name;
}

/** @internal */
export const correctionObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    kind: z.enum(["name", "number", "label", "shifted-column", "duplicate-id", "punctuation", "unit", "text"]),
    printed: z.string(),
    read: z.string(),
    reason: nameObject(),
    of: z.string().exactOptional(),
    address: addressObject().exactOptional(),
    ...entityShape(),
  }),
);

/** @internal */
export const omissionObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    reason: nameObject(),
    address: addressObject().exactOptional(),
    ...entityShape(),
  }),
);

/** @internal */
export const fundingLabelObject = /* @__PURE__ */ lazily(() => {
  const part = z.enum(["summary", "sectors", "key-tasks", "projects"]);
  const source = z.enum(["national", "provincial", "municipal", "private", "other", "local", "total"]);
  return z.strictObject({
    label: z.string(),
    in: part,
    source,
    includes: z.array(source).exactOptional(),
    comparedWith: z.strictObject({ in: part, source }).exactOptional(),
    note: nameObject().exactOptional(),
    ...entityShape(),
  });
});

/** Schema of {@link Correction}. */
export const correctionSchema: z.ZodType<Correction> = /* @__PURE__ */ z.lazy(correctionObject);
/** Schema of {@link Omission}. */
export const omissionSchema: z.ZodType<Omission> = /* @__PURE__ */ z.lazy(omissionObject);
/** Schema of {@link FundingLabel}. */
export const fundingLabelSchema: z.ZodType<FundingLabel> = /* @__PURE__ */ z.lazy(fundingLabelObject);
