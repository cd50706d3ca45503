import * as z from "zod";
import { entityShape, type Entity } from "./entity.js";
import { nameObject, type Name } from "./names.js";
import { printedNameObject, type PrintedName } from "./printed-name.js";
import { idSchema } from "./scalars.js";
import { lazily } from "./lazily.js";

/** A department in charge of projects. */
export interface Department<Id extends string = string> extends Entity {
  /** Its id, to which projects refer: its Korean name, unless the plan has codes. */
  readonly id: Id;
  /** Its name; the corrected one where the document prints a broken one. */
  readonly name: Name;
  /** Printings that differ from the name. */
  readonly variants?: readonly PrintedName[];
}

/** Somebody else who takes part: a university, a foundation, a ministry. */
export interface Organisation<Id extends string = string> extends Entity {
  /** Its id. */
  readonly id: Id;
  /** Its name. */
  readonly name: Name;
  /** Printings that differ from the name. */
  readonly variants?: readonly PrintedName[];
}

/**
 * What an organisation does in a project: 주최 host, 주관 organiser, 수행기관 operator, 수탁기관 trustee, partner, investor,
 * or an authority that designates, approves or reviews.
 */
export type OrganisationRole = "host" | "organiser" | "operator" | "trustee" | "partner" | "investor" | "authority";

/** An organisation's part in a project. */
export interface Participation {
  /** The organisation. */
  readonly organisation: string;
  /** What it does. */
  readonly role: OrganisationRole;
}

/** An industrial complex. */
export interface Complex<Id extends string = string> extends Entity {
  /** Its id, which is also its code in tables. */
  readonly id: Id;
  /** Its name. */
  readonly name: Name;
  /** Printings that differ from the name. */
  readonly variants?: readonly PrintedName[];
}

const namedShape = /* @__PURE__ */ lazily(() => ({
  id: idSchema(),
  name: nameObject(),
  variants: z.array(printedNameObject()).exactOptional(),
  ...entityShape(),
}));

/** @internal */
export const departmentObject = /* @__PURE__ */ lazily(() => z.strictObject(namedShape()));
/** @internal */
export const organisationObject = /* @__PURE__ */ lazily(() => z.strictObject(namedShape()));
/** @internal */
export const complexObject = /* @__PURE__ */ lazily(() => z.strictObject(namedShape()));
/** @internal */
export const participationObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    organisation: idSchema(),
    role: z.enum(["host", "organiser", "operator", "trustee", "partner", "investor", "authority"]),
  }),
);

/** Schema of {@link Department}. */
export const departmentSchema: z.ZodType<Department> = /* @__PURE__ */ z.lazy(departmentObject);
/** Schema of {@link Organisation}. */
export const organisationSchema: z.ZodType<Organisation> = /* @__PURE__ */ z.lazy(organisationObject);
/** Schema of {@link Complex}. */
export const complexSchema: z.ZodType<Complex> = /* @__PURE__ */ z.lazy(complexObject);
