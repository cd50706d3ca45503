import * as z from "zod";
import type { AbsenceReason } from "../quantity/absence.js";
import { UNITS, type Unit } from "../quantity/unit.js";
import { DAY_PATTERN, PERIOD_PATTERN } from "./period.js";
import { lazily } from "./lazily.js";

/** What stands in an `id`: at least one character. */
export const idSchema = /* @__PURE__ */ lazily(() => z.string().min(1));

/** A period in SDMX form. */
export const periodSchema = /* @__PURE__ */ lazily(() => z.string().regex(PERIOD_PATTERN));

/** A day; whether the calendar has it is checked with the plan-wide rules. */
export const daySchema = /* @__PURE__ */ lazily(() => z.string().regex(DAY_PATTERN));

/** Any unit of the library. */
export const unitSchema = /* @__PURE__ */ lazily(() => z.enum(Object.keys(UNITS) as [Unit, ...Unit[]]));

/** Digits after the point, negative for tens and hundreds. */
export const decimalsSchema = /* @__PURE__ */ lazily(() => z.int().min(-15).max(15));

/** Why a figure of a document is not there. */
export type DocumentAbsence = Extract<
  AbsenceReason,
  | "not-yet-set"
  | "not-yet-published"
  | "not-reported"
  | "suppressed"
  | "nil"
  | "not-stated"
  | "not-applicable"
  | "illegible"
>;

/** The reasons that a document may give. */
export const documentAbsenceSchema = /* @__PURE__ */ lazily(() =>
  z.enum([
    "not-yet-set",
    "not-yet-published",
    "not-reported",
    "suppressed",
    "nil",
    "not-stated",
    "not-applicable",
    "illegible",
  ]),
);
