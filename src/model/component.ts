import * as z from "zod";
import type { Address } from "./address.js";
import type { Entity } from "./entity.js";
import { fundingObject, type FundingBreakdown } from "./funding.js";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import { placedShape } from "./placed.js";
import { idSchema } from "./scalars.js";
import { timespanObject, type PrintedTimespan } from "./timespan.js";

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

/** @internal */
export const componentObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    department: z.string().exactOptional(),
    period: timespanObject().exactOptional(),
    funds: fundingObject().exactOptional(),
    complexes: z.array(idSchema()).exactOptional(),
    ...placedShape(),
  }),
);
