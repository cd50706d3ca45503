import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { addressObject, Address } from "../../src/model/address.js";
import type { Allocation, allocationObject } from "../../src/model/allocation.js";
import type { Acknowledgement, Check, acknowledgementObject, checkObject } from "../../src/model/check.js";
import type { Entity, ExternalId, entityShape, externalIdObject } from "../../src/model/entity.js";
import type { Figure, figureObject } from "../../src/model/figure.js";
import type { FundingBreakdown, fundingObject } from "../../src/model/funding.js";
import type { Indicator, indicatorObject } from "../../src/model/indicator.js";
import type { Lineage, lineageShape } from "../../src/model/lineage.js";
import type { Name, nameObject } from "../../src/model/names.js";
import type { Plan, planObject } from "../../src/model/plan.js";
import type { ProgressRecord, recordObject } from "../../src/model/record.js";
import type { Region, regionObject } from "../../src/model/region.js";
import type { DocumentAbsence, documentAbsenceSchema, unitSchema } from "../../src/model/scalars.js";
import type {
  JobsAndFunds,
  Sector,
  SectorTarget,
  Total,
  jobsAndFundsShape,
  sectorObject,
  sectorTargetObject,
  totalObject,
} from "../../src/model/sector.js";
import type {
  Complex,
  Department,
  Organisation,
  Participation,
  complexObject,
  departmentObject,
  organisationObject,
  participationObject,
} from "../../src/model/bodies.js";
import type { Bound } from "../../src/model/bound.js";
import type { Concept, conceptObject } from "../../src/model/concept.js";
import type { Governance, governanceObject } from "../../src/model/governance.js";
import type { PrintedName, printedNameObject } from "../../src/model/printed-name.js";
import type { ProjectFigure, projectFigureObject } from "../../src/model/project-figure.js";
import type { CalendarEvent, calendarEventObject } from "../../src/model/calendar-event.js";
import type { Component, componentObject } from "../../src/model/component.js";
import type { Eligibility, eligibilityObject } from "../../src/model/eligibility.js";
import type { Incentive, incentiveObject } from "../../src/model/incentive.js";
import type { Milestone, milestoneObject } from "../../src/model/milestone.js";
import type { RuleChange, ruleChangeObject } from "../../src/model/rule-change.js";
import type { Site, siteObject } from "../../src/model/site.js";
import type { Term, termObject } from "../../src/model/term.js";
import type { Project, projectObject } from "../../src/model/project.js";
import type {
  Correction,
  FundingLabel,
  Omission,
  correctionObject,
  fundingLabelObject,
  omissionObject,
} from "../../src/model/readings-of-print.js";
import type { Statement, statementObject } from "../../src/model/statement.js";
import type { KeyTask, Strategy, keyTaskObject, strategyObject } from "../../src/model/strategy.js";
import type {
  Annotation,
  Coordinates,
  PriceBasis,
  Table,
  annotationObject,
  boundSchema,
  coordinatesSchema,
  pricesObject,
  tableObject,
} from "../../src/model/table.js";
import type { PrintedTimespan, timespanObject } from "../../src/model/timespan.js";
import type { Target, targetObject } from "../../src/model/target.js";
import type { Unit } from "../../src/quantity/unit.js";

/** The type without `readonly`, which zod's types do not have, all the way down. */
type Writable<T> = T extends readonly (infer Element)[]
  ? Writable<Element>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Writable<T[Key]> }
    : T;

describe("a schema describes its interface and nothing else", () => {
  it("of a plan", () => {
    expectTypeOf<z.output<ReturnType<typeof planObject>>>().toEqualTypeOf<Writable<Plan>>();
  });

  it("of its region and its names", () => {
    expectTypeOf<z.output<ReturnType<typeof regionObject>>>().toEqualTypeOf<Writable<Region>>();
    expectTypeOf<z.output<ReturnType<typeof nameObject>>>().toEqualTypeOf<Writable<Name>>();
  });

  it("of indicators, figures and targets", () => {
    expectTypeOf<z.output<ReturnType<typeof indicatorObject>>>().toEqualTypeOf<Writable<Indicator>>();
    expectTypeOf<z.output<ReturnType<typeof figureObject>>>().toEqualTypeOf<Writable<Figure>>();
    expectTypeOf<z.output<ReturnType<typeof targetObject>>>().toEqualTypeOf<Writable<Target>>();
  });

  it("of sectors, their targets, totals and money", () => {
    expectTypeOf<z.output<ReturnType<typeof sectorObject>>>().toEqualTypeOf<Writable<Sector>>();
    expectTypeOf<z.output<ReturnType<typeof sectorTargetObject>>>().toEqualTypeOf<Writable<SectorTarget>>();
    expectTypeOf<z.output<ReturnType<typeof totalObject>>>().toEqualTypeOf<Writable<Total>>();
    expectTypeOf<z.output<ReturnType<typeof fundingObject>>>().toEqualTypeOf<Writable<FundingBreakdown>>();
    expectTypeOf<z.output<z.ZodObject<ReturnType<typeof jobsAndFundsShape>>>>().toEqualTypeOf<Writable<JobsAndFunds>>();
  });

  it("of strategies, key tasks and projects", () => {
    expectTypeOf<z.output<ReturnType<typeof strategyObject>>>().toEqualTypeOf<Writable<Strategy>>();
    expectTypeOf<z.output<ReturnType<typeof keyTaskObject>>>().toEqualTypeOf<Writable<KeyTask>>();
    expectTypeOf<z.output<ReturnType<typeof projectObject>>>().toEqualTypeOf<Writable<Project>>();
  });

  it("of the parts of a project", () => {
    expectTypeOf<z.output<ReturnType<typeof projectFigureObject>>>().toEqualTypeOf<Writable<ProjectFigure>>();
    expectTypeOf<z.output<ReturnType<typeof componentObject>>>().toEqualTypeOf<Writable<Component>>();
    expectTypeOf<z.output<ReturnType<typeof siteObject>>>().toEqualTypeOf<Writable<Site>>();
    expectTypeOf<z.output<ReturnType<typeof eligibilityObject>>>().toEqualTypeOf<Writable<Eligibility>>();
    expectTypeOf<z.output<ReturnType<typeof incentiveObject>>>().toEqualTypeOf<Writable<Incentive>>();
    expectTypeOf<z.output<ReturnType<typeof termObject>>>().toEqualTypeOf<Writable<Term>>();
    expectTypeOf<z.output<ReturnType<typeof ruleChangeObject>>>().toEqualTypeOf<Writable<RuleChange>>();
    expectTypeOf<z.output<ReturnType<typeof milestoneObject>>>().toEqualTypeOf<Writable<Milestone>>();
    expectTypeOf<z.output<ReturnType<typeof calendarEventObject>>>().toEqualTypeOf<Writable<CalendarEvent>>();
    expectTypeOf<z.output<ReturnType<typeof timespanObject>>>().toEqualTypeOf<Writable<PrintedTimespan>>();
    expectTypeOf<z.output<ReturnType<typeof printedNameObject>>>().toEqualTypeOf<Writable<PrintedName>>();
  });

  it("of tables, statements and concepts", () => {
    expectTypeOf<z.output<ReturnType<typeof tableObject>>>().toEqualTypeOf<Writable<Table>>();
    expectTypeOf<z.output<ReturnType<typeof statementObject>>>().toEqualTypeOf<Writable<Statement>>();
    expectTypeOf<z.output<ReturnType<typeof conceptObject>>>().toEqualTypeOf<Writable<Concept>>();
    expectTypeOf<z.output<ReturnType<typeof annotationObject>>>().toEqualTypeOf<Writable<Annotation>>();
    expectTypeOf<z.output<ReturnType<typeof pricesObject>>>().toEqualTypeOf<Writable<PriceBasis>>();
    expectTypeOf<z.output<ReturnType<typeof coordinatesSchema>>>().toEqualTypeOf<Writable<Coordinates>>();
    expectTypeOf<z.output<ReturnType<typeof boundSchema>>>().toEqualTypeOf<Bound>();
  });

  it("of bodies, governance and readings of the print", () => {
    expectTypeOf<z.output<ReturnType<typeof departmentObject>>>().toEqualTypeOf<Writable<Department>>();
    expectTypeOf<z.output<ReturnType<typeof organisationObject>>>().toEqualTypeOf<Writable<Organisation>>();
    expectTypeOf<z.output<ReturnType<typeof complexObject>>>().toEqualTypeOf<Writable<Complex>>();
    expectTypeOf<z.output<ReturnType<typeof participationObject>>>().toEqualTypeOf<Writable<Participation>>();
    expectTypeOf<z.output<ReturnType<typeof governanceObject>>>().toEqualTypeOf<Writable<Governance>>();
    expectTypeOf<z.output<ReturnType<typeof correctionObject>>>().toEqualTypeOf<Writable<Correction>>();
    expectTypeOf<z.output<ReturnType<typeof omissionObject>>>().toEqualTypeOf<Writable<Omission>>();
    expectTypeOf<z.output<ReturnType<typeof fundingLabelObject>>>().toEqualTypeOf<Writable<FundingLabel>>();
  });

  it("of checks and acknowledgements", () => {
    expectTypeOf<z.output<ReturnType<typeof checkObject>>>().toEqualTypeOf<Writable<Check>>();
    expectTypeOf<z.output<ReturnType<typeof acknowledgementObject>>>().toEqualTypeOf<Writable<Acknowledgement>>();
  });

  it("of records, allocations and lineage", () => {
    expectTypeOf<z.output<ReturnType<typeof recordObject>>>().toEqualTypeOf<Writable<ProgressRecord>>();
    expectTypeOf<z.output<ReturnType<typeof allocationObject>>>().toEqualTypeOf<Writable<Allocation>>();
    expectTypeOf<z.output<z.ZodObject<ReturnType<typeof lineageShape>>>>().toEqualTypeOf<Writable<Lineage>>();
  });

  it("of addresses and of what every entity may carry", () => {
    expectTypeOf<z.output<ReturnType<typeof addressObject>>>().toEqualTypeOf<Writable<Address>>();
    expectTypeOf<z.output<ReturnType<typeof externalIdObject>>>().toEqualTypeOf<Writable<ExternalId>>();
    expectTypeOf<z.output<z.ZodObject<ReturnType<typeof entityShape>>>>().toEqualTypeOf<Writable<Entity>>();
  });

  it("of units and reasons for absence", () => {
    expectTypeOf<z.output<ReturnType<typeof unitSchema>>>().toEqualTypeOf<Unit>();
    expectTypeOf<z.output<ReturnType<typeof documentAbsenceSchema>>>().toEqualTypeOf<DocumentAbsence>();
  });

  it("takes in what it gives out: nothing is changed on the way", () => {
    expectTypeOf<z.input<ReturnType<typeof planObject>>>().toEqualTypeOf<z.output<ReturnType<typeof planObject>>>();
  });
});
