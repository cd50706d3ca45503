import * as z from "zod";
import { addressObject } from "./address.js";
import { figureObject } from "./figure.js";
import { fundingObject } from "./funding.js";
import { indicatorObject } from "./indicator.js";
import { nameObject } from "./names.js";
import { planObject } from "./plan.js";
import { regionObject } from "./region.js";
import { sectorObject, sectorTargetObject, totalObject } from "./sector.js";
import { keyTaskObject, projectObject, strategyObject } from "./strategy.js";
import { targetObject } from "./target.js";

/**
 * The JSON Schema (draft-07) of a plan, made from the schema that {@link parsePlan} uses.
 *
 * It describes the shape only: that references exist and periods follow each other, parsePlan checks beyond it.
 *
 * @returns A JSON Schema as plain data.
 * @example
 * ```ts
 * import { planJsonSchema } from "iljari/model";
 * planJsonSchema()["$schema"]; // => "http://json-schema.org/draft-07/schema#"
 * ```
 */
export function planJsonSchema(): Readonly<Record<string, unknown>> {
  // A registry of its own: ids in zod's global one would collide where a process holds two copies of the library.
  const named = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(NAMED)) named.add(schema, { id });
  const schema = z.toJSONSchema(planObject(), { target: "draft-7", metadata: named });
  return { ...schema, title: "Job plan", description: "A regional job plan, format 1." };
}

const NAMED = {
  Address: addressObject(),
  Figure: figureObject(),
  FundingBreakdown: fundingObject(),
  Indicator: indicatorObject(),
  KeyTask: keyTaskObject(),
  Name: nameObject(),
  Project: projectObject(),
  Region: regionObject(),
  Sector: sectorObject(),
  SectorTarget: sectorTargetObject(),
  Strategy: strategyObject(),
  Target: targetObject(),
  Total: totalObject(),
};
