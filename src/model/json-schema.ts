import * as z from "zod";
import { addressObject } from "./address.js";
import { allocationObject } from "./allocation.js";
import { complexObject, departmentObject, organisationObject } from "./bodies.js";
import { acknowledgementObject, checkObject } from "./check.js";
import { conceptObject } from "./concept.js";
import { figureObject } from "./figure.js";
import { fundingObject } from "./funding.js";
import { governanceObject } from "./governance.js";
import { indicatorObject } from "./indicator.js";
import { nameObject } from "./names.js";
import { planObject } from "./plan.js";
import { projectFigureObject } from "./project-figure.js";
import { calendarEventObject } from "./calendar-event.js";
import { componentObject } from "./component.js";
import { eligibilityObject } from "./eligibility.js";
import { incentiveObject } from "./incentive.js";
import { milestoneObject } from "./milestone.js";
import { ruleChangeObject } from "./rule-change.js";
import { siteObject } from "./site.js";
import { termObject } from "./term.js";
import { projectObject } from "./project.js";
import { correctionObject, fundingLabelObject, omissionObject } from "./readings-of-print.js";
import { regionObject } from "./region.js";
import { sectorObject, sectorTargetObject, totalObject } from "./sector.js";
import { statementObject } from "./statement.js";
import { keyTaskObject, strategyObject } from "./strategy.js";
import { tableObject } from "./table.js";
import { targetObject } from "./target.js";
import { timespanObject } from "./timespan.js";

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
  Acknowledgement: acknowledgementObject(),
  Address: addressObject(),
  Allocation: allocationObject(),
  CalendarEvent: calendarEventObject(),
  Check: checkObject(),
  Complex: complexObject(),
  Component: componentObject(),
  Concept: conceptObject(),
  Correction: correctionObject(),
  Department: departmentObject(),
  Eligibility: eligibilityObject(),
  Figure: figureObject(),
  FundingBreakdown: fundingObject(),
  FundingLabel: fundingLabelObject(),
  Governance: governanceObject(),
  Incentive: incentiveObject(),
  Indicator: indicatorObject(),
  KeyTask: keyTaskObject(),
  Milestone: milestoneObject(),
  Name: nameObject(),
  Omission: omissionObject(),
  Organisation: organisationObject(),
  PrintedTimespan: timespanObject(),
  Project: projectObject(),
  ProjectFigure: projectFigureObject(),
  Region: regionObject(),
  RuleChange: ruleChangeObject(),
  Sector: sectorObject(),
  SectorTarget: sectorTargetObject(),
  Site: siteObject(),
  Statement: statementObject(),
  Strategy: strategyObject(),
  Table: tableObject(),
  Target: targetObject(),
  Term: termObject(),
  Total: totalObject(),
};
